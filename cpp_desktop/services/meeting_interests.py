"""Interests declared at a meeting, and what was done about each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Meeting, MeetingInterest
from cpp_desktop.domain.people import Person, in_force, name_of
from cpp_desktop.domain.support import DeclaredInterest
from cpp_desktop.services import records
from cpp_desktop.services.attendance import is_gone, item_words
from cpp_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class InterestLine:
    """One interest declared at a meeting; `item` says where ("4 Leaflets"), empty for the whole meeting."""

    interest: MeetingInterest
    name: str
    item: str
    is_secret: bool

    @property
    def id(self) -> str:
        """The interest's id."""
        return self.interest.id


def interest_lines(
    meeting: Meeting, interests: Iterable[MeetingInterest], people: Mapping[str, Person], items: Sequence[AgendaItem]
) -> list[InterestLine]:
    """Return interests in the order of the agenda, those of the whole meeting first; none of who had died by then."""
    at = {item.id: n for n, item in enumerate(items, 1)}
    by_id = {item.id: item for item in items}
    lines = []
    for one in sorted(interests, key=lambda i: (at.get(i.item_id or "", 0), i.text.casefold(), i.id)):
        item, person = by_id.get(one.item_id or ""), people.get(one.person_id or "")
        if person and is_gone(person, None, meeting):
            continue
        name = name_of(person) if person else one.name
        lines.append(InterestLine(one, name, item_words(item) if item else "", bool(item and item.confidential)))
    return lines


def standing(office: Office, meeting_id: str) -> list[tuple[str, str]]:
    """Return (person's id, interest) of what those marked at a meeting have declared and still hold on its day."""
    with office.store.read() as snapshot:
        meeting = snapshot.get(Meeting, meeting_id)
        if meeting is None:
            return []
        there = {e.person_id for e in snapshot.all(Attendance, meeting_id=meeting_id) if e.person_id}
        held = [i for i in snapshot.all(DeclaredInterest) if in_force(i.first, i.last, meeting.date)]
        said = {(i.person_id, i.text) for i in snapshot.all(MeetingInterest, meeting_id=meeting_id)}
    found = {(i.person_id, i.text) for i in held if i.person_id in there} - said
    return sorted(found, key=lambda pair: (pair[0], pair[1].casefold()))


def declare(office: Office, interest: MeetingInterest) -> MeetingInterest:
    """Add or change an interest declared at a meeting.

    Raises:
        Refused: when its rule says no, or the item is none of that meeting's.
    """
    records.check(interest)
    with office.store.transaction("declare an interest") as tx:
        if interest.item_id:
            item = tx.get(AgendaItem, interest.item_id)
            if item is None or item.meeting_id != interest.meeting_id:
                raise Refused(item_id="This item is not on the agenda of that meeting.")
        return tx.save(interest)


def withdraw(office: Office, interest: MeetingInterest) -> None:
    """Take out an interest that was written down by mistake."""
    records.remove(office, interest)
