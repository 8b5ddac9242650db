"""The agenda: items added, moved and taken out, their plain numbers kept in step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from cpp_desktop.domain.agenda_order import (
    LATER_FIRST,
    ORDER_ISSUED,
    STAYS_ISSUED,
    WANTED,
    in_order,
    is_plain,
    last_letter,
    put_in,
)
from cpp_desktop.domain.agenda_times import clock_times
from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.deaths import names_of_the_dead, without_the_dead
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.last_meeting import is_minutes_title
from cpp_desktop.domain.meetings import AgendaItem, Meeting, Purpose
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Person
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot, Transaction

BREAK_MINUTES = 10
REMEMBRANCE_MINUTES = 5


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One item with the time it starts, where that is known, and its papers.

    `is_over` where it starts after the meeting should end, `runs_over` where it ends after that.
    """

    item: AgendaItem
    start: time | None
    lead: str
    is_over: bool
    runs_over: bool = False
    papers: tuple[ItemPaper, ...] = ()

    @property
    def id(self) -> str:
        """The item's id."""
        return self.item.id


@dataclass(frozen=True, slots=True)
class Timetable:
    """How a meeting's time is planned, in minutes.

    `planned` adds up the lengths that are known, `unknown` counts items without one; `room` lies between the
    meeting's start and end, `over` is what the plan runs past it. `closes` is None unless every length is known.
    """

    lines: tuple[AgendaLine, ...]
    planned: int
    unknown: int
    room: int | None
    over: int
    closes: time | None


def timetable(
    meeting: Meeting, items: Sequence[AgendaItem], people: Mapping[str, Person], papers: Sequence[ItemPaper] = ()
) -> Timetable:
    """Put clock times to agenda items in their order; people who have died lead nothing."""
    starts = clock_times(meeting.start, [i.minutes_allowed for i in items])
    planned = sum(i.minutes_allowed or 0 for i in items)
    room = _minutes_between(meeting.start, meeting.end)
    over = max(planned - room, 0) if room is not None else 0
    dead = names_of_the_dead(people.values())
    under: dict[str, list[ItemPaper]] = {}
    for paper in sorted(papers, key=lambda p: p.position):
        under.setdefault(paper.item_id, []).append(paper)
    lines, at = [], 0
    for item, start in zip(items, starts, strict=False):
        # Counted by length, and so past midnight too.
        is_over = room is not None and at >= room
        at += item.minutes_allowed or 0
        runs_over = is_over or (room is not None and at > room)
        lead = lead_words(item, people, dead)
        lines.append(AgendaLine(item, start, lead, is_over, runs_over, tuple(under.get(item.id, ()))))
    unknown = sum(i.minutes_allowed is None for i in items)
    return Timetable(tuple(lines), planned, unknown, room, over, starts[-1])


def _minutes_between(start: time | None, end: time | None) -> int | None:
    if start is None or end is None:
        return None
    return int((datetime.combine(date.min, end) - datetime.combine(date.min, start)).total_seconds()) // 60


def lead_words(item: AgendaItem, people: Mapping[str, Person], dead: frozenset[str] = frozenset()) -> str:
    """Name who leads an item: the person of the register, else as it was written; nobody who has died.

    `dead` are the names of those who have, for what was only written.
    """
    person = people.get(item.lead_id or "")
    if person is None:
        return without_the_dead(item.lead, dead)
    return "" if person.died_on or person.erased_on else person.name


def items_of(snapshot: Snapshot, meeting_id: str) -> list[AgendaItem]:
    """Return the items of a meeting's agenda in order."""
    return sorted(snapshot.all(AgendaItem, meeting_id=meeting_id), key=lambda i: i.position)


def is_issued(snapshot: Snapshot, meeting_id: str) -> bool:
    """Say whether a meeting's agenda went out, so that its numbers stay."""
    meeting = snapshot.get(Meeting, meeting_id)
    return meeting is not None and meeting.agenda_issued is not None


def add_item(
    office: Office, meeting_id: str, title: str, *, after: str | None = None, is_break: bool = False
) -> AgendaItem:
    """Add an agenda item after another, or at the end; plain numbers 1, 2, 3 are kept in step.

    A break has no number and ten minutes. On an issued agenda an item behind 7 becomes 7a.

    Raises:
        Refused: without a title, or where the minutes of the last meeting would come up twice.
    """
    with office.store.transaction("add break" if is_break else "add agenda item") as tx:
        items = items_of(tx, meeting_id)
        item = AgendaItem(
            meeting_id=meeting_id,
            position=0,
            title=title.strip(),
            number="" if is_break else WANTED,
            minutes_allowed=BREAK_MINUTES if is_break else None,
        )
        records.check(item)
        if is_minutes_title(item.title) and any(is_minutes_title(i.title) for i in items):
            raise Refused(title="The minutes of the last meeting are on this agenda already.")
        at = next((k + 1 for k, i in enumerate(items) if i.id == after), len(items))
        return place(tx, meeting_id, [item], at)[0]


def place(tx: Transaction, meeting_id: str, new: Sequence[AgendaItem], at: int) -> list[AgendaItem]:
    """Put new items on an agenda from place `at` on, and return them as they stand there."""
    ordered = put_in(items_of(tx, meeting_id), new, at, issued=is_issued(tx, meeting_id))
    tx.save_all(ordered)
    by_id = {item.id: item for item in ordered}
    return [by_id[item.id] for item in new]


def put_remembrance(tx: Transaction, meeting: Meeting, title: str, *, numbered: bool) -> None:
    """Put an item that remembers somebody after the apologies, else first; once is enough.

    Where the agenda was issued it takes a letter behind the item before it. Where it was only noted as sent the item
    is not `numbered`, and the others keep theirs.
    """
    items = items_of(tx, meeting.id)
    if any(i.title == title for i in items):
        return
    apologies = (at for at, i in enumerate(items, 1) if "apologies" in i.title.casefold())
    at = next(apologies, 1 if items and "welcome" in items[0].title.casefold() else 0)
    item = AgendaItem(
        meeting_id=meeting.id,
        position=0,
        title=title,
        number=WANTED,
        purpose=Purpose.TO_NOTE,
        minutes_allowed=REMEMBRANCE_MINUTES,
    )
    if numbered or meeting.agenda_issued:
        place(tx, meeting.id, [item], at)
    else:
        tx.save_all(in_order([*items[:at], replace(item, number=""), *items[at:]], plain=False))


def move_item(office: Office, item: AgendaItem, places: int) -> None:
    """Move an agenda item up (negative) or down; plain numbers 1, 2, 3 are kept in step.

    Raises:
        Refused: on an issued agenda, where an item with a number would pass another.
    """
    with office.store.transaction("move agenda item") as tx:
        items = items_of(tx, item.meeting_id)
        was = next(k for k, i in enumerate(items) if i.id == item.id)
        to = min(max(was + places, 0), len(items) - 1)
        moved = [*items[:was], *items[was + 1 :]]
        moved.insert(to, items[was])
        issued = is_issued(tx, item.meeting_id)
        if issued and [i.number for i in moved if i.number] != [i.number for i in items if i.number]:
            raise Refused(number=ORDER_ISSUED)
        tx.save_all(in_order(moved, plain=not issued and is_plain(items)))


def remove_item(office: Office, item: AgendaItem) -> None:
    """Take out an agenda item with the papers named under it; of an issued agenda only what `can_be_taken_back`.

    Raises:
        Refused: when the item went out, another has the next letter, or something is minuted under it.
    """
    with office.store.transaction("remove agenda item") as tx:
        take_out(tx, item)


def can_be_taken_back(office: Office, item: AgendaItem) -> bool:
    """Say whether an item came late to an issued agenda, and nothing went out since that could have it."""
    with office.store.read() as snapshot:
        return is_issued(snapshot, item.meeting_id) and snapshot.is_late(item)


def take_out(tx: Transaction, item: AgendaItem) -> None:
    """Take out an agenda item with its papers; an item that goes on with it goes on with what it went on with.

    Raises:
        Refused: when the item went out, another has the next letter, or something is minuted under it.
    """
    items = items_of(tx, item.meeting_id)
    if is_issued(tx, item.meeting_id):
        if not tx.is_late(item):
            raise Refused(title=STAYS_ISSUED)
        last = last_letter(item.number, [i.number for i in items])
        if last != item.number:
            raise Refused(title=LATER_FIRST.format(last))
    if tx.count(Minute, item_id=item.id):
        raise Refused(title="Something is minuted under this item. Remove its minutes first.")
    for paper in tx.all(ItemPaper, item_id=item.id):
        tx.remove(paper)
    tx.save_all(replace(i, carried_from_id=item.carried_from_id) for i in tx.all(AgendaItem, carried_from_id=item.id))
    tx.remove(item)
    tx.save_all(in_order([i for i in items if i.id != item.id], plain=is_plain(items)))
