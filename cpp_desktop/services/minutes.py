"""Minutes: what was decided under each item, and the actions that come from it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Group, Numbering
from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Transaction


def write_minute(
    office: Office, item: AgendaItem, *, text: str = "", decision: str = "", visit: str | None = None
) -> Minute:
    """Begin a minute under an agenda item; it takes the next number of the group's scheme and the item's secrecy."""
    with office.store.transaction("write minute", visit=visit) as tx:
        minute = Minute(
            meeting_id=item.meeting_id,
            position=len(tx.all(Minute, meeting_id=item.meeting_id)) + 1,
            item_id=item.id,
            number=_next_number(tx, item),
            text=text,
            decision=decision,
            confidential=item.confidential,
        )
        tx.save(minute)
    return minute


def save_minute(office: Office, minute: Minute, *, visit: str | None = None) -> Minute:
    """Keep what was typed into a minute."""
    return records.save(office, minute, visit=visit)


def remove_minute(office: Office, minute: Minute) -> None:
    """Take out a minute.

    Raises:
        Refused: when an action comes from it.
    """
    with office.store.transaction("remove minute") as tx:
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
    """Record an action agreed in a minute; it counts as raised on the meeting's day.

    Raises:
        Refused: when nothing is said of what is to be done.
    """
    action = Action(
        recorded=office.today(),
        meeting_id=minute.meeting_id,
        minute_id=minute.id,
        minute_number=minute.number,
        text=text.strip(),
        owner=owner.strip(),
        owner_ids=owner_ids,
        due=due,
    )
    records.check(action)
    with office.store.transaction("record action") as tx:
        tx.save(action)
    return action


def hold_meeting(office: Office, meeting: Meeting, *, quorate: bool) -> Meeting:
    """Record that a meeting took place, quorate or not.

    Raises:
        Refused: while its day still lies ahead.
    """
    if meeting.date > office.today():
        raise Refused(state="This meeting’s day has not come yet.")
    state = MeetingState.HELD if quorate else MeetingState.INQUORATE
    with office.store.transaction("record meeting as held") as tx:
        return tx.save(replace(meeting, state=state))


def _next_number(tx: Transaction, item: AgendaItem) -> str:
    """4.1, 4.2 under item 4; or 058, 059 on from the group's highest plain number."""
    if tx.all(Group)[0].numbering is Numbering.RUNNING:
        plain = [int(m.number) for m in tx.all(Minute) if re.fullmatch(r"\d{1,6}", m.number)]
        return f"{max(plain, default=0) + 1:03d}"
    under = [m.number for m in tx.all(Minute, item_id=item.id)]
    tails = [int(t[1]) for n in under if (t := re.fullmatch(re.escape(item.number) + r"\.(\d{1,4})", n))]
    return f"{item.number}.{max([len(under), *tails]) + 1}" if item.number else ""
