"""One revision of a return as it came, beside the one that stands: what differs in figures, texts and reasons."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.records import Cell, ReceivedReturn, ReturnFigure
from cpp_desktop.domain.received_figures import figures_of
from cpp_desktop.domain.return_codes import SECTIONS
from cpp_desktop.services.network.filing import document_of
from cpp_desktop.services.network.groups import find_group
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View

_ORDER = {section.key: section.number for section in SECTIONS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a revision says: its figures, its texts by the key of their section, its reasons by check."""

    figures: tuple[ReturnFigure, ...] = ()
    texts: Mapping[str, str]
    reasons: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRevision:
    """A revision and what it says, with the revision that stands; both are one where it stands itself."""

    revision: ReceivedReturn
    standing: ReceivedReturn
    then: Contents
    now: Contents

    @property
    def figures(self) -> tuple[tuple[ReturnFigure, ReturnFigure], ...]:
        """Every figure as it came, and as it stands; what one of the two has not is not recorded in it."""
        return tuple(_side_by_side(self.then.figures, self.now.figures))

    @property
    def differing(self) -> tuple[tuple[ReturnFigure, ReturnFigure], ...]:
        """The figures that are not the same."""
        return tuple(pair for pair in self.figures if pair[0] != pair[1])

    @property
    def changed_texts(self) -> tuple[str, ...]:
        """The keys of the sections whose texts differ, in the order of the return."""
        return tuple(sorted(_differing(self.then.texts, self.now.texts), key=lambda key: _ORDER.get(key, 99)))

    @property
    def changed_reasons(self) -> tuple[str, ...]:
        """The checks whose reasons differ."""
        return tuple(_differing(self.then.reasons, self.now.reasons))


def revisions(network: NetworkOffice, words: str, first: date, last: date) -> list[ReceivedReturn]:
    """Return all that came from a group for exactly these days, the newest revision first.

    Raises:
        Refused: there is no such group, or nothing came from it for these days.
    """
    with network.register.read() as view:
        group = find_group(view, words)
        found = view.all(ReceivedReturn, group_id=group.id, first=first, last=last)
    if not found:
        raise Refused(group=said("No return of “{0}” for these days is here.").format(group.name))
    return sorted(found, key=lambda one: one.revision, reverse=True)


def open_revision(network: NetworkOffice, revision: ReceivedReturn) -> OpenedRevision:
    """Open a revision to read.

    Raises:
        Refused: it is not in the register any more.
    """
    with network.register.read() as view:
        there = view.all(ReceivedReturn, group_id=revision.group_id, first=revision.first, last=revision.last)
        here = next((one for one in there if one.revision == revision.revision), None)
        if here is None:
            raise Refused(revision=said("Revision {0} is not here any more.").format(revision.revision))
        standing = next((one for one in there if one.standing), here)
        return OpenedRevision(
            revision=here, standing=standing, then=_contents(view, here), now=_contents(view, standing)
        )  # fmt: skip


def _contents(view: View, one: ReceivedReturn) -> Contents:
    document: dict[str, Any] = json.loads(document_of(view, one))
    return Contents(
        figures=tuple(figures_of(document)),
        texts={key: words for key, words in document.get("texts", {}).items() if words.strip()},
        reasons={str(each["check"]): str(each["reason"]) for each in document.get("overrides", ())},
    )


def _side_by_side(
    then: Iterable[ReturnFigure], now: Iterable[ReturnFigure]
) -> Iterator[tuple[ReturnFigure, ReturnFigure]]:
    before, after = ({(one.code, one.cell): one for one in some} for some in (then, now))
    for code, cell in dict.fromkeys((*before, *after)):
        blank = ReturnFigure(code=code, cell=cell, kind=Cell.NOT_RECORDED)
        yield before.get((code, cell), blank), after.get((code, cell), blank)


def _differing(then: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    return [key for key in dict.fromkeys((*then, *now)) if then.get(key) != now.get(key)]
