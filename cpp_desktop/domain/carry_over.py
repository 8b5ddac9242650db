"""What goes on from earlier meetings to an agenda: worked out from the records, each with its reasons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from cpp_desktop.domain.agendas import ParkedItem
from cpp_desktop.domain.meetings import AgendaItem


class Source(Enum):
    """Where something that carries over comes from, in the order in which it is shown."""

    LEFT_OVER = "left over"
    ARISING = "matter arising"
    ACTION = "open action"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class Carried:
    """One item as it would stand on the agenda, and why, in sentences.

    `chosen` ones are put there unless somebody says otherwise; `parked` is what would leave the parking list.
    """

    source: Source
    item: AgendaItem
    reasons: tuple[str, ...]
    chosen: bool = True
    parked: ParkedItem | None = None

    @property
    def id(self) -> str:
        """What tells it from the others, the same however often it is worked out."""
        if self.parked is not None:
            return self.parked.id
        return "/".join((self.item.carried_from_id or "", self.item.title, str(self.item.confidential)))

    @property
    def is_matter(self) -> bool:
        """Say whether its place is with the matters arising."""
        return self.source in (Source.ARISING, Source.ACTION)


def each_once(found: Iterable[Carried], there: Iterable[AgendaItem]) -> list[Carried]:
    """Return what is not on the agenda yet, each once, in the order of its sources.

    What is found twice is one, with the reasons of both, and confidential things stay apart from others.
    """
    taken = set[tuple[str, bool]]()
    for item in there:
        taken |= _names(item)
    kept: list[Carried] = []
    for one in sorted(found, key=lambda c: _ORDER.index(c.source)):
        names = _names(one.item)
        if names & taken:
            continue
        at = next((n for n, other in enumerate(kept) if _names(other.item) & names), None)
        if at is None:
            kept.append(one)
        elif one.parked is None:
            kept[at] = _together(kept[at], one)
    return kept


def _together(one: Carried, other: Carried) -> Carried:
    item = one.item
    if not (item.lead or item.lead_id):
        item = replace(item, lead=other.item.lead, lead_id=other.item.lead_id)
    reasons = tuple(dict.fromkeys((*one.reasons, *other.reasons)))
    return replace(one, item=item, reasons=reasons, chosen=one.chosen or other.chosen)


_ORDER = list(Source)


def _names(item: AgendaItem) -> set[tuple[str, bool]]:
    names = {(" ".join(item.title.casefold().split()), item.confidential)}
    return names | {(item.carried_from_id, item.confidential)} if item.carried_from_id else names
