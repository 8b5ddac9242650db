"""Minutes: what was decided under each item, and the actions that come from it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Group, Numbering
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Transaction


def blank_minute(item: AgendaItem) -> Minute:
    """Return a minute to be written under an agenda item, with its secrecy; it is numbered when first saved."""
    return Minute(meeting_id=item.meeting_id, position=0, item_id=item.id, confidential=item.confidential)


def write_minute(
    office: Office, item: AgendaItem, *, text: str = "", decision: str = "", visit: str | None = None
) -> Minute:
    """Write a minute under an agenda item; it takes the next number of the group's scheme and the item's secrecy."""
    return save_minute(office, replace(blank_minute(item), text=text, decision=decision), visit=visit)


def save_minute(office: Office, minute: Minute, *, visit: str | None = None) -> Minute:
    """Keep what was typed into a minute; a new one takes the next place and number of its meeting."""
    with office.store.read() as snapshot:
        is_new = snapshot.get(Minute, minute.id) is None
    if not is_new:
        return records.save(office, minute, visit=visit)
    records.check(minute)
    with office.store.transaction("write minute", visit=visit) as tx:
        last = max((m.position for m in tx.all(Minute, meeting_id=minute.meeting_id)), default=0)
        item = tx.get(AgendaItem, minute.item_id) if minute.item_id else None
        number = minute.number or (_next_number(tx, item) if item else "")
        return tx.save(replace(minute, position=last + 1, number=number))


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


def _next_number(tx: Transaction, item: AgendaItem) -> str:
    """4.1, 4.2 under item 4; or 058, 059 on from the group's highest plain number."""
    if tx.all(Group)[0].numbering is Numbering.RUNNING:
        plain = [int(m.number) for m in tx.all(Minute) if re.fullmatch(r"\d{1,6}", m.number)]
        return f"{max(plain, default=0) + 1:03d}"
    under = [m.number for m in tx.all(Minute, item_id=item.id)]
    tails = [int(t[1]) for n in under if (t := re.fullmatch(re.escape(item.number) + r"\.(\d{1,4})", n))]
    return f"{item.number}.{max([len(under), *tails]) + 1}" if item.number else ""
