"""What carries over to an agenda from the last meeting, the action log and the parking list, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from cpp_desktop.domain.agenda_order import WANTED
from cpp_desktop.domain.agendas import before_closing, behind_opening, is_matters
from cpp_desktop.domain.approval import minutes_item
from cpp_desktop.domain.carry_over import Carried, Source, each_once
from cpp_desktop.domain.deaths import names_any, names_of_the_dead
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.last_meeting import is_minutes_title, last_before
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting, MeetingState, Purpose
from cpp_desktop.domain.minutes import Minute, item_for, kept_apart
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import actions, parking
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.services.agenda import items_of, place
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot, Transaction

MATTER_MINUTES = 5
_QUOTED = 90
"""Letters of a decision or an action that a reason or a title quotes."""


@dataclass(frozen=True, slots=True)
class CarryOver:
    """What could go on an agenda. `last` is the meeting before; `is_minuted` says whether anything is minuted there.

    Until something is, nobody knows what was left over.
    """

    meeting: Meeting
    last: Meeting | None
    is_minuted: bool
    found: tuple[Carried, ...]


def proposals(office: Office, meeting_id: str) -> CarryOver:
    """Work out what carries over to a meeting's agenda; nothing is saved.

    Raises:
        Refused: where there is no such meeting.
    """
    log = actions.log(office)
    with office.store.read() as snapshot:
        return _Desk(snapshot, meeting_id, log).carry_over()


def carry(office: Office, meeting_id: str, chosen: Iterable[Carried]) -> list[AgendaItem]:
    """Put what was chosen of the `proposals` on the agenda in one step; what is there already stays once.

    Matters arising come behind the item of that name, everything else before the items that close the agenda.

    Raises:
        Refused: where nothing was chosen that is not there already.
    """
    with office.store.transaction("carry items over") as tx:
        there = items_of(tx, meeting_id)
        wanted = each_once(chosen, there)
        if not wanted:
            raise Refused(item="Choose at least one item that is not on the agenda yet.")
        for one in wanted:
            if one.parked is not None:
                tx.remove(one.parked)
        others = [one.item for one in wanted if not one.is_matter]
        put = place(tx, meeting_id, others, before_closing([i.title for i in there]))
        matters = [one.item for one in wanted if one.is_matter]
        return [*place(tx, meeting_id, matters, _behind_matters(tx, meeting_id)), *put]


def _behind_matters(tx: Transaction, meeting_id: str) -> int:
    """Return the place behind the matters arising, and behind those carried over before."""
    items = items_of(tx, meeting_id)
    heads = [at for at, i in enumerate(items) if is_matters(i.title)]
    minutes = minutes_item(items)
    at = heads[0] + 1 if heads else items.index(minutes) + 1 if minutes else behind_opening([i.title for i in items])
    while at < len(items) and items[at].carried_from_id and items[at].purpose is Purpose.TO_DISCUSS:
        at += 1
    return at


class _Desk:
    """The records that a carry-over is worked out from."""

    def __init__(self, snapshot: Snapshot, meeting_id: str, log: Sequence[ActionLine]) -> None:
        meeting = snapshot.get(Meeting, meeting_id)
        if meeting is None:
            raise Refused(meeting="There is no such meeting in this file.")
        self._snapshot, self._meeting, self._log = snapshot, meeting, log
        self._meetings = {m.id: m for m in snapshot.all(Meeting)}
        took_place = [m for m in self._meetings.values() if m.state in TOOK_PLACE]
        self._last = last_before(meeting, took_place)
        self._people: Mapping[str, Person] = {p.id: p for p in snapshot.all(Person)}
        self._dead = names_of_the_dead(self._people.values())
        of = {line.action.meeting_id for line in log} | {self._last.id if self._last else None}
        self._items = snapshot.all(AgendaItem, meeting_id=[i for i in of if i])
        self._minutes = snapshot.all(Minute, meeting_id=[i for i in of if i])
        self._secret = kept_apart(self._minutes, self._items)
        self._item = {i.id: i for i in self._items}

    def carry_over(self) -> CarryOver:
        """Return what carries over, each once."""
        found = [*self._left_over(), *self._arising(), *self._open_actions(), *self._parked()]
        written = any(m.text or m.decision for m in self._of_last)
        there = self._snapshot.all(AgendaItem, meeting_id=self._meeting.id)
        return CarryOver(self._meeting, self._last, written, tuple(each_once(found, there)))

    @cached_property
    def _of_last(self) -> list[Minute]:
        return [m for m in self._minutes if self._last and m.meeting_id == self._last.id]

    @cached_property
    def _carried_on(self) -> dict[str, Meeting]:
        """The meeting to come that has an item already, by the item it goes on with."""
        onward = self._snapshot.all(AgendaItem, carried_from_id=list(self._item))
        ahead = {MeetingState.PLANNED, MeetingState.CALLED}
        return {i.carried_from_id or "": m for i in onward if (m := self._meetings[i.meeting_id]).state in ahead}

    # -- what was left over ------------------------------------------------------------------------------------------

    def _left_over(self) -> Iterator[Carried]:
        if self._last is None or not any(m.text or m.decision for m in self._of_last):
            return
        under = {m.item_id for m in self._of_last if m.text or m.decision}
        items = sorted((i for i in self._items if i.meeting_id == self._last.id), key=lambda i: i.position)
        head = minutes_item(items)
        for item in items:
            is_break = not (item.number or item.purpose or item.lead)
            if item.id in under or is_break or item is head or names_any(item.title, self._dead):
                continue
            why = (
                said("Nothing is minuted under item {0} of {1}.")
                if item.number
                else said("Nothing was minuted under it on {1}.")
            )
            words = why.format(item.number, day_month_year(self._last.date))
            yield self._carried(
                Source.LEFT_OVER,
                item,
                item.title,
                [words],
                purpose=item.purpose,
                minutes=item.minutes_allowed,
                confidential=item.confidential,
            )

    # -- matters arising and open actions ----------------------------------------------------------------------------

    def _arising(self) -> Iterator[Carried]:
        """What the last meeting decided, or somebody undertook there, item by item."""
        if self._last is None:
            return
        matters: dict[tuple[str, bool], list[str]] = {}
        day = day_month_year(self._last.date)
        for minute in sorted(self._of_last, key=lambda m: m.position):
            # That the minutes before were approved is settled.
            if minute.item_id and minute.decision and not is_minutes_title(self._item[minute.item_id].title):
                why = said("Decided on {0}: “{1}”").format(day, _short(minute.decision))
                matters.setdefault((minute.item_id, minute.id in self._secret), []).append(why)
        for line in self._log:
            item = self._source_of(line)
            if not line.is_open and item is not None and item.meeting_id == self._last.id:
                why = said("Since {0} this action is {1}: “{2}”")
                words = why.format(day, said(line.action.state.value), _short(line.action.text))
                matters.setdefault((item.id, line.confidential), []).append(words)
        for (item_id, secret), reasons in matters.items():
            yield self._matter(Source.ARISING, self._item[item_id], reasons, secret=secret, chosen=False)

    def _open_actions(self) -> Iterator[Carried]:
        """Open actions, those that come of one item together; where none is known each by itself."""
        for line in (line for line in self._log if line.is_open):
            item = self._source_of(line)
            is_of_last = self._last is not None and line.action.meeting_id == self._last.id
            source = Source.ARISING if is_of_last else Source.ACTION
            due = line.due is None or line.due <= self._meeting.date
            chosen = not line.paused and (is_of_last or due)
            reasons = [_why_open(line)]
            if item is not None:
                found = self._matter(source, item, reasons, secret=line.confidential, chosen=chosen)
            else:
                title = said("Action: {0}").format(_short(line.action.text))
                found = Carried(source, self._new(title, confidential=line.confidential), tuple(reasons), chosen)
            yield _led_by_owner(found, line)

    def _source_of(self, line: ActionLine) -> AgendaItem | None:
        """Return the item under which an action was agreed, by its minute, else by that minute's number."""
        action = line.action
        if action.minute_id:
            minute = next((m for m in self._minutes if m.id == action.minute_id), None)
            return self._item.get(minute.item_id or "") if minute else None
        return item_for(action.minute_number, [i for i in self._items if i.meeting_id == action.meeting_id])

    def _matter(self, source: Source, item: AgendaItem, reasons: list[str], *, secret: bool, chosen: bool) -> Carried:
        words = said("Matters arising: {0}")
        title = item.title if item.title.startswith(words.format("")) else words.format(item.title)
        confidential = secret or item.confidential
        return self._carried(
            source,
            item,
            title,
            reasons,
            purpose=Purpose.TO_DISCUSS,
            minutes=MATTER_MINUTES,
            confidential=confidential,
            chosen=chosen,
        )

    # -- parked ------------------------------------------------------------------------------------------------------

    def _parked(self) -> Iterator[Carried]:
        for line in parking.waiting(self._snapshot):
            since = said("Parked on {0}.").format(day_month_year(line.parked.parked))
            item = parking.parked_as_item(self._snapshot, self._meeting.id, line.parked)
            reasons = tuple(filter(None, (since, line.parked.note)))
            yield Carried(Source.PARKED, item, reasons, parked=line.parked)

    # -- an item -----------------------------------------------------------------------------------------------------

    def _carried(
        self, source: Source, item: AgendaItem, title: str, reasons: list[str], *, purpose: Purpose | None,
        minutes: int | None, confidential: bool, chosen: bool = True,
    ) -> Carried:  # fmt: skip
        there = self._carried_on.get(item.id)
        if there is not None and there.id != self._meeting.id:
            reasons = [*reasons, said("It is on the agenda of {0} already.").format(day_month_year(there.date))]
            chosen = False
        led = parking.led_by_the_living(item, self._people)
        made = replace(
            self._new(title, confidential=confidential), purpose=purpose, minutes_allowed=minutes, lead=led.lead,
            lead_id=led.lead_id, carried_from_id=item.id,
        )  # fmt: skip
        if title == item.title:  # the same thing again, in the same easy words; what was asked of it was of its day
            made = replace(made, easy_words=item.easy_words, picture=item.picture)
        return Carried(source, made, tuple(reasons), chosen)

    def _new(self, title: str, *, confidential: bool) -> AgendaItem:
        return AgendaItem(
            meeting_id=self._meeting.id, position=0, number=WANTED, title=title, purpose=Purpose.TO_DISCUSS,
            minutes_allowed=MATTER_MINUTES, confidential=confidential,
        )  # fmt: skip


def _led_by_owner(found: Carried, line: ActionLine) -> Carried:
    """Let whoever has an action lead what comes of it, where somebody has it."""
    if not line.owner:
        return found
    known = line.living[0] if len(line.living) == 1 else None
    return replace(found, item=replace(found.item, lead="" if known else line.owner, lead_id=known))


def _why_open(line: ActionLine) -> str:
    """Say what is open, with whom and by when; nobody who has died is named."""
    who = line.owner or said("nobody has it now")
    words = said("Open action, {0}, by {1}: “{2}”") if line.due else said("Open action, {0}: “{2}”")
    told = words.format(who, day_month_year(line.due) if line.due else "", _short(line.action.text))
    return said("{0} It is paused.").format(told) if line.paused else told


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _QUOTED else f"{flat[:_QUOTED].rsplit(' ', 1)[0]} …"
