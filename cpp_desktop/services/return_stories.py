"""The stories of a return: what of a period could be told in it, and what is ticked to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_figures import ReturnRecords
from cpp_desktop.services.office import Office

Storied = Activity | InfluenceCase | Consultation | Action
_WORDS = {InfluenceCase: "Cases", Activity: "Activities", Consultation: "Requests", Action: "Actions"}


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLine:
    """A record that a return could tell, with the day it is told under; one kept `apart` is never told."""

    record: Storied
    day: date
    title: str
    apart: bool = False

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return self.record.id

    @property
    def kind(self) -> str:
        """Which kind of record it is, in a word."""
        return _WORDS[type(self.record)]

    @property
    def is_told(self) -> bool:
        """Say whether it stands in the return."""
        return self.record.include_in_return and not self.apart


def lines(records: ReturnRecords, period: Period) -> list[StoryLine]:
    """Return what could be told of a period: cases, activities, requests and closed actions, each by its day."""
    order = list(_WORDS.values())
    found = [*_found(records, period)]
    return sorted(found, key=lambda line: (order.index(line.kind), line.day, line.title))


def _found(records: ReturnRecords, period: Period) -> Iterator[StoryLine]:
    for case in records.cases:
        if period.meets(case.raised, case.closed):
            day = case.closed if case.closed and case.closed in period else case.raised
            yield StoryLine(record=case, day=day, title=" – ".join(filter(None, [case.theme, case.what_changed])))
    dated: list[tuple[Storied, date | None, str]] = [
        *((a, a.date, a.title) for a in records.activities),
        *((r, r.answered or r.received, r.title) for r in records.consultations),
        *((a, a.closed, " – ".join(filter(None, [a.text, a.evidence]))) for a in records.actions),
    ]
    for record, on, title in dated:
        if on is not None and on in period:
            yield StoryLine(record=record, day=on, title=title, apart=record.id in records.apart)


def tell(office: Office, line: StoryLine, *, told: bool) -> StoryLine:
    """Tick a record to be told in the return, or no more; return it as it is now.

    Raises:
        Refused: it was removed meanwhile.
    """
    with office.store.transaction("tell it in the annual return" if told else "leave it out of the return") as tx:
        there: Storied | None = tx.get(type(line.record), line.id)
        if there is None:
            raise Refused(story="It was removed meanwhile.")
        return replace(line, record=tx.save(replace(there, include_in_return=told)))
