"""The agenda: items added, moved and taken out, their plain numbers kept in step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import count
from typing import TYPE_CHECKING

from cpp_desktop.domain.deaths import names_of_the_dead, without_the_dead
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import STANDARD_AGENDA, AgendaItem, Meeting, Purpose
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.papers import clock_times
from cpp_desktop.domain.people import Person
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Transaction

BREAK_MINUTES = 10
REMEMBRANCE_MINUTES = 5


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One item with the time it starts, where that is known, and whether it starts after the meeting should end."""

    item: AgendaItem
    start: time | None
    lead: str
    is_over: bool

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


def timetable(meeting: Meeting, items: Sequence[AgendaItem], people: Mapping[str, Person]) -> Timetable:
    """Put clock times to agenda items in their order; people who have died lead nothing."""
    starts = clock_times(meeting.start, [i.minutes_allowed for i in items])
    planned = sum(i.minutes_allowed or 0 for i in items)
    room = _minutes_between(meeting.start, meeting.end)
    over = max(planned - room, 0) if room is not None else 0
    gone = _after(meeting, items)
    dead = names_of_the_dead(people.values())
    lines = tuple(
        AgendaLine(item, start, lead_words(item, people, dead), item.id in gone)
        for item, start in zip(items, starts, strict=False)
    )
    return Timetable(lines, planned, sum(i.minutes_allowed is None for i in items), room, over, starts[-1])


def _minutes_between(start: time | None, end: time | None) -> int | None:
    if start is None or end is None:
        return None
    return int((datetime.combine(date.min, end) - datetime.combine(date.min, start)).total_seconds()) // 60


def _after(meeting: Meeting, items: Sequence[AgendaItem]) -> set[str]:
    """Return the items that start when the meeting should have ended, counted by length and so past midnight too."""
    room = _minutes_between(meeting.start, meeting.end)
    gone: set[str] = set()
    at = 0
    for item in items:
        if room is not None and at >= room:
            gone.add(item.id)
        at += item.minutes_allowed or 0
    return gone


def lead_words(item: AgendaItem, people: Mapping[str, Person], dead: frozenset[str] = frozenset()) -> str:
    """Name who leads an item: the person of the register, else as it was written; nobody who has died.

    `dead` are the names of those who have, for what was only written.
    """
    person = people.get(item.lead_id or "")
    if person is None:
        return without_the_dead(item.lead, dead)
    return "" if person.died_on or person.erased_on else person.name


def add_item(
    office: Office, meeting_id: str, title: str, *, after: str | None = None, is_break: bool = False
) -> AgendaItem:
    """Add an agenda item after another, or at the end; plain numbers 1, 2, 3 are kept in step.

    A break has no number and ten minutes.

    Raises:
        Refused: without a title.
    """
    with office.store.transaction("add break" if is_break else "add agenda item") as tx:
        items = sorted(tx.all(AgendaItem, meeting_id=meeting_id), key=lambda i: i.position)
        at = next((k + 1 for k, i in enumerate(items) if i.id == after), len(items))
        plain = _is_plain(items)
        item = AgendaItem(
            meeting_id=meeting_id,
            position=at,
            title=title.strip(),
            number="" if is_break or not plain else "+",
            minutes_allowed=BREAK_MINUTES if is_break else None,
        )
        records.check(item)
        ordered = _in_order([*items[:at], item, *items[at:]], plain=plain)
        tx.save_all(ordered)
    return ordered[at]


def put_remembrance(tx: Transaction, meeting: Meeting, title: str, *, numbered: bool) -> None:
    """Put an item that remembers somebody after the apologies, else first; once is enough.

    Where the numbers have gone out already it is not `numbered`, and the others keep theirs.
    """
    items = sorted(tx.all(AgendaItem, meeting_id=meeting.id), key=lambda i: i.position)
    if any(i.title == title for i in items):
        return
    apologies = (at for at, i in enumerate(items, 1) if "apologies" in i.title.casefold())
    at = next(apologies, 1 if items and "welcome" in items[0].title.casefold() else 0)
    plain = numbered and _is_plain(items)
    item = AgendaItem(
        meeting_id=meeting.id,
        position=at,
        title=title,
        number="+" if plain else "",
        purpose=Purpose.TO_NOTE,
        minutes_allowed=REMEMBRANCE_MINUTES,
    )
    tx.save_all(_in_order([*items[:at], item, *items[at:]], plain=plain))


def use_standard(office: Office, meeting_id: str) -> None:
    """Put the standard agenda behind what is there."""
    with office.store.transaction("add standard agenda") as tx:
        items = sorted(tx.all(AgendaItem, meeting_id=meeting_id), key=lambda i: i.position)
        tx.save_all(_in_order([*items, *standard_items(meeting_id, len(items))], plain=_is_plain(items)))


def standard_items(meeting_id: str, behind: int = 0) -> list[AgendaItem]:
    """Return the standard agenda's items, numbered from 1, or from what stands `behind` them already."""
    return [
        AgendaItem(
            meeting_id=meeting_id, position=n, number=str(n), title=title, purpose=purpose, minutes_allowed=minutes
        )
        for n, (title, purpose, minutes) in enumerate(STANDARD_AGENDA, behind + 1)
    ]


def move_item(office: Office, item: AgendaItem, places: int) -> None:
    """Move an agenda item up (negative) or down; plain numbers 1, 2, 3 are kept in step."""
    with office.store.transaction("move agenda item") as tx:
        items = sorted(tx.all(AgendaItem, meeting_id=item.meeting_id), key=lambda i: i.position)
        was = next(k for k, i in enumerate(items) if i.id == item.id)
        to = min(max(was + places, 0), len(items) - 1)
        plain = _is_plain(items)
        items.insert(to, items.pop(was))
        tx.save_all(_in_order(items, plain=plain))


def remove_item(office: Office, item: AgendaItem) -> None:
    """Take out an agenda item.

    Raises:
        Refused: when something is minuted under it.
    """
    with office.store.transaction("remove agenda item") as tx:
        if tx.all(Minute, item_id=item.id):
            raise Refused(title="Something is minuted under this item. Remove its minutes first.")
        items = sorted(tx.all(AgendaItem, meeting_id=item.meeting_id), key=lambda i: i.position)
        plain = _is_plain(items)
        tx.remove(item)
        tx.save_all(_in_order([i for i in items if i.id != item.id], plain=plain))


def _is_plain(items: list[AgendaItem]) -> bool:
    """Say whether items are numbered 1, 2, 3; breaks have no number."""
    numbers = [i.number for i in items if i.number]
    return numbers == [str(n) for n in range(1, len(numbers) + 1)] and (bool(numbers) or not items)


def _in_order(items: list[AgendaItem], *, plain: bool) -> list[AgendaItem]:
    numbers = count(1)
    return [
        replace(i, position=n, number=str(next(numbers)) if plain and i.number else i.number)
        for n, i in enumerate(items, 1)
    ]
