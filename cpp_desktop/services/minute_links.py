"""Links from the group's work to the minutes that say so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute, kept_apart
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


@dataclass(frozen=True, slots=True)
class MinuteLink:
    """A minute that can be opened: its number, and the meeting that it is of."""

    number: str
    meeting_id: str
    met: date


def links(snapshot: Snapshot, ids: Iterable[str | None]) -> dict[str, MinuteLink]:
    """Return where minutes are, by id; none that is confidential or was removed."""
    minutes = snapshot.all(Minute, id=[i for i in ids if i])
    met = {m.meeting_id for m in minutes}
    days = {m.id: m.date for m in snapshot.all(Meeting, id=list(met))}
    secret = kept_apart(minutes, snapshot.all(AgendaItem, meeting_id=list(met)))
    return {m.id: MinuteLink(m.number, m.meeting_id, days[m.meeting_id]) for m in minutes if m.id not in secret}


def check_links(office: Office, **named: str | None) -> None:
    """Ask whether the minutes that fields name, by the field, can be named.

    Raises:
        Refused: a sentence for each field whose minute was removed, or is confidential.
    """
    with office.store.read() as snapshot:
        known = links(snapshot, named.values())
        there = {m.id for m in snapshot.all(Minute, id=[i for i in named.values() if i])}
    gone, secret = "That minute has been removed; choose another.", "A confidential minute is not named here."
    if wrong := {field: secret if i in there else gone for field, i in named.items() if i and i not in known}:
        raise Refused(**wrong)
