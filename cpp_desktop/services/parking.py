"""The parking list: items for a later meeting, put there from an agenda or by themselves, and taken in again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.agenda_order import WANTED
from cpp_desktop.domain.agendas import ParkedItem, before_closing
from cpp_desktop.domain.deaths import names_of_the_dead
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.people import Person
from cpp_desktop.services import records
from cpp_desktop.services.agenda import is_issued, items_of, lead_words, place, take_out
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot, Transaction

_ISSUED = (
    "This agenda has been issued, so the item stays on it. If nothing is minuted under it, it is offered for the next."
)


@dataclass(frozen=True, slots=True)
class ParkedLine:
    """An item that waits, the meeting that left it, if one did, and who would lead it."""

    parked: ParkedItem
    meeting: Meeting | None
    lead: str

    @property
    def id(self) -> str:
        """The parked item's id."""
        return self.parked.id


def parking_list(office: Office) -> list[ParkedLine]:
    """Return what waits for a later meeting, the longest first."""
    with office.store.read() as snapshot:
        return waiting(snapshot)


def waiting(snapshot: Snapshot) -> list[ParkedLine]:
    """Return what waits for a later meeting, the longest first."""
    parked = snapshot.all(ParkedItem)
    meetings = {m.id: m for m in snapshot.all(Meeting, id=[p.meeting_id for p in parked if p.meeting_id])}
    people = {p.id: p for p in snapshot.all(Person)}
    return [
        ParkedLine(p, meetings.get(p.meeting_id or ""), lead_words(_item(p, ""), people))
        for p in sorted(parked, key=lambda p: p.parked)
    ]


def add_parked(office: Office, title: str, note: str = "") -> ParkedItem:
    """Note something for a later meeting.

    Raises:
        Refused: without a title.
    """
    return records.save(office, ParkedItem(title=title.strip(), note=note.strip(), parked=office.today()))


def park(office: Office, item: AgendaItem, note: str = "") -> ParkedItem:
    """Take an item off its agenda and put it on the parking list.

    Raises:
        Refused: when the agenda is issued, or something is minuted under the item.
    """
    parked = ParkedItem(**_kept(item), note=note.strip(), parked=office.today(), meeting_id=item.meeting_id)
    with office.store.transaction("park agenda item") as tx:
        if is_issued(tx, item.meeting_id):
            raise Refused(title=_ISSUED)
        take_out(tx, item)
        return tx.save(parked)


def take_in(office: Office, meeting_id: str, parked: ParkedItem) -> AgendaItem:
    """Put a parked item on an agenda, before the items that close it; it waits no longer."""
    with office.store.transaction("take in parked item") as tx:
        item = parked_as_item(tx, meeting_id, parked)
        at = before_closing([i.title for i in items_of(tx, meeting_id)])
        tx.remove(parked)
        return place(tx, meeting_id, [item], at)[0]


def remove_parked(office: Office, parked: ParkedItem) -> None:
    """Take something off the parking list that no meeting is to hear of any more."""
    records.remove(office, parked)


def parked_as_item(snapshot: Snapshot, meeting_id: str, parked: ParkedItem) -> AgendaItem:
    """Return a parked item as it would stand on an agenda; nobody who has died leads it."""
    return led_by_the_living(_item(parked, meeting_id), {p.id: p for p in snapshot.all(Person)})


def led_by_the_living(item: AgendaItem, people: Mapping[str, Person]) -> AgendaItem:
    """Return an item without a lead who has died."""
    words = lead_words(item, people, names_of_the_dead(people.values()))
    return item if words and item.lead_id else replace(item, lead=words, lead_id=None)


def _item(parked: ParkedItem, meeting_id: str) -> AgendaItem:
    return AgendaItem(**_kept(parked), meeting_id=meeting_id, position=0, number=WANTED)


def _kept(one: AgendaItem | ParkedItem) -> dict[str, Any]:
    """Return what an item keeps on its way to the parking list and back."""
    names = (
        "title", "purpose", "lead", "lead_id", "minutes_allowed", "confidential", "asked", "chair_note", "easy_words",
        "picture",
    )  # fmt: skip
    return {name: getattr(one, name) for name in names}


def leave_behind(tx: Transaction, meeting_id: str) -> None:
    """Let what a meeting left to wait stay, when that meeting itself is taken out."""
    tx.save_all(replace(parked, meeting_id=None) for parked in tx.all(ParkedItem, meeting_id=meeting_id))
