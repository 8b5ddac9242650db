"""Minutes that go on with a minute of an earlier meeting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute, kept_apart
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.memberships import minute_words
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


@dataclass(frozen=True, slots=True)
class EarlierMinute:
    """A minute of an earlier meeting, as a later one names it; `is_secret` ones no circulated copy names."""

    id: str
    meeting_id: str
    number: str
    day: date
    is_secret: bool

    @property
    def words(self) -> str:
        """Name it: "minute 4.2 of 10 March 2026"."""
        words = said("minute {0} of {1}") if self.number else said("the minutes of {1}")
        return words.format(self.number, day_month_year(self.day))


def earlier_minutes(snapshot: Snapshot, minutes: Iterable[Minute]) -> Mapping[str, EarlierMinute]:
    """Return the minutes that these go on with, by their ids."""
    found = snapshot.all(Minute, id=sorted({m.earlier_minute_id for m in minutes if m.earlier_minute_id}))
    items = snapshot.all(AgendaItem, id=sorted({m.item_id for m in found if m.item_id}))
    days = {m.id: m.date for m in snapshot.all(Meeting, id=sorted({m.meeting_id for m in found}))}
    secret = kept_apart(found, items)
    return {m.id: EarlierMinute(m.id, m.meeting_id, m.number, days[m.meeting_id], m.id in secret) for m in found}


def minutes_before(office: Office, meeting: Meeting) -> list[tuple[str, str]]:
    """Return the minutes of earlier meetings, the latest first: ids and words to find them by."""
    with office.store.read() as snapshot:
        days = {m.id: m.date for m in snapshot.all(Meeting) if m.date < meeting.date}
        written = [m for m in snapshot.all(Minute, meeting_id=list(days)) if m.text or m.decision]
    written.sort(key=lambda m: (-days[m.meeting_id].toordinal(), m.position))
    return [(m.id, minute_words(m, days[m.meeting_id])) for m in written]
