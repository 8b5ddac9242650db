"""Minutes: what was decided under each item, and the actions that come from it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Group, Numbering
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute, kept_apart
from cpp_desktop.domain.minutes_status import Correction, MinutesStatus
from cpp_desktop.services import records
from cpp_desktop.services.action_changes import put
from cpp_desktop.services.earlier_minutes import EarlierMinute
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.services.meetings import MeetingPage
    from cpp_desktop.storage.transaction import Snapshot, Transaction


@dataclass(frozen=True, slots=True)
class Passage:
    """One minute with the actions that come from it; `is_secret` ones stay out of every circulated copy.

    `earlier` is the minute of an earlier meeting that it goes on with.
    """

    minute: Minute
    actions: tuple[Action, ...]
    is_secret: bool
    earlier: EarlierMinute | None = None


@dataclass(frozen=True, slots=True)
class MinutesPart:
    """What is minuted under one agenda item, or (None) under no item."""

    item: AgendaItem | None
    lead: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class MinutesDocument:
    """A meeting's minutes in the order of its agenda, and the actions that come from no minute."""

    parts: tuple[MinutesPart, ...]
    other_actions: tuple[Action, ...]


def document(page: MeetingPage) -> MinutesDocument:
    """Put minutes under their items and actions under their minutes; every item is there, written under or not."""
    secret = kept_apart(page.minutes, page.items)
    # An action that knows only a number belongs to a secret minute as soon as one bears that number.
    by_number: dict[str, str] = {}
    for minute in sorted(page.minutes, key=lambda m: m.id not in secret):
        by_number.setdefault(minute.number, minute.id)
    by_number.pop("", None)
    placed: dict[str, list[Action]] = defaultdict(list)
    for action in page.actions:
        placed[action.minute_id or by_number.get(action.minute_number, "")].append(action)
    passages: dict[str | None, list[Passage]] = defaultdict(list)
    for minute in page.minutes:
        earlier = page.earlier.get(minute.earlier_minute_id or "")
        passages[minute.item_id].append(Passage(minute, tuple(placed[minute.id]), minute.id in secret, earlier))
    leads = {line.id: line.lead for line in page.timetable.lines}
    parts = [MinutesPart(item, leads[item.id], tuple(passages[item.id])) for item in page.items]
    if passages[None]:
        parts.append(MinutesPart(None, "", tuple(passages[None])))
    return MinutesDocument(tuple(parts), tuple(placed[""]))


def blank_minute(item: AgendaItem) -> Minute:
    """Return a minute to be written under an agenda item, with its secrecy; it is numbered when first saved."""
    return Minute(meeting_id=item.meeting_id, position=0, item_id=item.id, confidential=item.confidential)


def write_minute(office: Office, item: AgendaItem, *, text: str = "", decision: str = "") -> Minute:
    """Write a minute under an agenda item; it takes the next number of the group's scheme and the item's secrecy."""
    return save_minute(office, replace(blank_minute(item), text=text, decision=decision))


def save_minute(office: Office, minute: Minute, *, visit: str | None = None) -> Minute:
    """Keep what was typed into a minute; a new one takes the next place and number of its meeting."""
    with office.store.read() as snapshot:
        is_new = snapshot.get(Minute, minute.id) is None
    if not is_new:
        return records.save(office, minute, visit=visit)
    with office.store.transaction("write minute", visit=visit) as tx:
        return put_minute(tx, minute)


def put_minute(tx: Transaction, minute: Minute) -> Minute:
    """Return a minute as it is in the file, put there first if it is new."""
    if tx.get(Minute, minute.id) is not None:
        return minute
    last = max((m.position for m in tx.all(Minute, meeting_id=minute.meeting_id)), default=0)
    item = tx.get(AgendaItem, minute.item_id) if minute.item_id else None
    number = minute.number or (next_number(tx, item) if item else "")
    return tx.save(replace(minute, position=last + 1, number=number))


def follow_minute(office: Office, minute: Minute, earlier_id: str | None) -> Minute:
    """Say which minute of an earlier meeting a minute goes on with, or (None) that it goes on with none.

    Raises:
        Refused: the other is not of an earlier meeting.
    """
    with office.store.transaction("link to an earlier minute") as tx:
        earlier = tx.get(Minute, earlier_id) if earlier_id else None
        if earlier_id:
            own, other = tx.get(Meeting, minute.meeting_id), tx.get(Meeting, earlier.meeting_id) if earlier else None
            if own is None or other is None or other.date >= own.date:
                raise Refused(earlier_minute_id="Choose a minute of an earlier meeting.")
        return tx.save(replace(put_minute(tx, minute), earlier_minute_id=earlier_id))


def remove_minute(office: Office, minute: Minute) -> None:
    """Take out a minute.

    Raises:
        Refused: when an action comes from it, it approved or corrected earlier minutes, or a later one goes on with it.
    """
    with office.store.transaction("remove minute") as tx:
        if tx.count(MinutesStatus, approving_minute_id=minute.id) or tx.count(Correction, agreeing_minute_id=minute.id):
            raise Refused(text="This minute approved or corrected earlier minutes, so it stays.")
        if tx.count(Minute, earlier_minute_id=minute.id):
            raise Refused(text="A later minute goes on with this one, so it stays.")
        if tx.all(Action, minute_id=minute.id):
            raise Refused(text="An action comes from this minute. Remove the action first.")
        tx.remove(minute)


def record_action(
    office: Office,
    *,
    minute: Minute,
    text: str,
    owner: str = "",
    owner_ids: tuple[str, ...] = (),
    due: date | None = None,
) -> Action:
    """Record an action agreed in a minute, which is kept with it; it counts as raised on the meeting's day.

    Raises:
        Refused: when nothing is said of what is to be done.
    """
    action = Action(
        recorded=office.today(),
        meeting_id=minute.meeting_id,
        minute_id=minute.id,
        text=text.strip(),
        owner=owner.strip(),
        owner_ids=owner_ids,
        due=due,
    )
    records.check(action)
    with office.store.transaction("record action") as tx:
        return put(tx, replace(action, minute_number=put_minute(tx, minute).number))[0]


def next_number(snapshot: Snapshot, item: AgendaItem) -> str:
    """Return 4.1, then 4.2 under item 4; or 058, then 059 on from the group's highest plain number."""
    if snapshot.all(Group)[0].numbering is Numbering.RUNNING:
        plain = [int(m.number) for m in snapshot.all(Minute) if re.fullmatch(r"\d{1,6}", m.number)]
        return f"{max(plain, default=0) + 1:03d}"
    under = [m.number for m in snapshot.all(Minute, item_id=item.id)]
    tails = [int(t[1]) for n in under if (t := re.fullmatch(re.escape(item.number) + r"\.(\d{1,4})", n))]
    return f"{item.number}.{max([len(under), *tails]) + 1}" if item.number else ""
