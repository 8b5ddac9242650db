"""What one import works with: the book, the day, and what it gathers on the way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from cpp_desktop.domain.meetings import Meeting, MeetingType
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.records import Record
from cpp_desktop.services.tables.book import NOBODY, Book, Named
from cpp_desktop.services.tables.columns import Row, RowRefused
from cpp_desktop.services.tables.outcome import numbered
from cpp_desktop.services.tables.owners import Owners


@dataclass
class Desk:
    """The book and the day, with the saves, removals, remarks and unknown names of one import.

    `meanings` say whom an owner means, by what is written.
    """

    book: Book
    today: date
    meanings: Mapping[str, str] = field(default_factory=dict)
    saves: list[Record] = field(default_factory=list)
    removes: list[Record] = field(default_factory=list)
    _notes: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _unmatched: dict[str, None] = field(default_factory=dict)
    _positions: dict[tuple[type, str], int] = field(default_factory=dict)

    @cached_property
    def owners(self) -> Owners:
        """Whom the owners of actions mean."""
        return Owners(self.book, self.meanings)

    def note(self, row: Row, sentence: str) -> None:
        """Remark on a row; rows of one remark are named together."""
        if row.number not in self._notes[sentence]:
            self._notes[sentence].append(row.number)

    @property
    def remarks(self) -> list[str]:
        """The remarks made, each with its rows."""
        return [f"{numbered(rows)}: {sentence}" for sentence, rows in self._notes.items()]

    @property
    def unmatched(self) -> tuple[str, ...]:
        """The names that are not in the register, as written, each once."""
        return tuple(self._unmatched)

    def not_in_register(self, name: str) -> None:
        """List a name."""
        self._unmatched[name] = None

    def next_position(self, kind: type, meeting_id: str, highest: int) -> int:
        """Return the next place in a meeting's order, after `highest` and all given before."""
        at = max(self._positions.get((kind, meeting_id), 0), highest) + 1
        self._positions[kind, meeting_id] = at
        return at

    def meeting(self, row: Row) -> Meeting | None:
        """Return the meeting a row refers to by id or by date and type; None where it names none.

        Raises:
            RowRefused: when there is no such meeting, or several.
        """
        day: date | None = row.get("meeting_date")
        kind: MeetingType | None = row.get("meeting_type")
        by_id = self.book.meetings.get(row.get("meeting_id") or "")
        if by_id:
            if (day or by_id.date) != by_id.date or (kind or by_id.type) is not by_id.type:
                raise RowRefused("meeting_date", "The date or type is not that of the meeting with this id.")
            return by_id
        if day is None:
            return None
        there = self.book.meetings_by_day.get(day, [])
        wanted = kind or MeetingType.ORDINARY
        found = [m for m in there if m.type is wanted]
        if not found and "meeting_type" not in row.values and len(there) == 1:
            found = there
        if len(found) == 1:
            return found[0]
        raise RowRefused("meeting_date", _no_meeting(day, wanted, len(found), there))

    def named(
        self, row: Row, heading: str, day: date | None, before: Named = NOBODY, meeting: Meeting | None = None
    ) -> Named:
        """Return whom a row names in a column, as written and by id; a name that fits nobody is listed as unmatched.

        `before` is what the file says: a name that was typed over counts for more than an id left standing beside it.
        An export that kept out those who have died says nothing about them. Who was at the `meeting` tells whose
        initials an owner's are.
        """
        twin = f"{heading}_id"
        written: str = row.get(heading) or ""
        stated = row.get(twin) or ()
        ids: tuple[str, ...] = (stated,) if isinstance(stated, str) else stated
        living = self.book.living(before)
        if row.known and heading in row.values and living != before and (written, ids) == (living.name, living.ids):
            return before
        is_new = bool(written.strip()) and written not in (before.name, living.name)
        typed_over = row.known and is_new and ids in (before.ids, living.ids)
        if ids and not typed_over and all(i in self.book.people for i in ids):
            return Named(written or (before.name if ids == before.ids else ""), ids)
        if not written.strip():
            erased = row.known and heading in row.values
            return Named(written, ()) if erased or written else before
        says_nobody = row.states_none(twin) and not typed_over
        at = self.book.occasion(meeting.id if meeting else None, day)
        if heading == "owner":
            written, found = self.owners.read(written, at, None if says_nobody else row.number)
        else:
            found = self.book.register.read(written, at)
        if not found.is_clear:
            self.not_in_register(written)
        return Named(written, () if says_nobody or not found.is_clear else found.ids)


def _no_meeting(day: date, wanted: MeetingType, found: int, there: list[Meeting]) -> str:
    if found:
        return f"There are {found} {wanted.value} meetings on {day_month_year(day)}; say which by meeting_id."
    others = ", ".join(sorted({m.type.value for m in there}))
    there_is = f"; there is one of another type: {others}" if others else "; import the meetings first"
    return f"There is no {wanted.value} meeting on {day_month_year(day)}{there_is}."
