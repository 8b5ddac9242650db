"""Everything that was changed about a person: when, by whom, what it was and what it became."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.expenses import Expense
from cpp_desktop.domain.meeting_wording import meeting_words
from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingInterest
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Membership, RestingSpell, Role
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.support import Consent, DeclaredInterest, Training
from cpp_desktop.services import people
from cpp_desktop.services.memberships import minute_words
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.changes import ChangeEntry

# What names a record among others of its kind.
_TITLES = {
    Membership: "joined", Role: "title", RestingSpell: "first", Consent: "purpose", DeclaredInterest: "text",
    Training: "title", Seat: "body", SubGroupMember: "sub_group_id", MeetingInterest: "text",
    SeatAttendance: "body", Expense: "kind",
}  # fmt: skip
_REFERENCES: dict[str, tuple[type, Callable[[Any], str]]] = {
    "meeting_id": (Meeting, meeting_words),
    "item_id": (AgendaItem, lambda item: f"{item.number} {item.title}".strip()),
    "sub_group_id": (SubGroup, lambda sub_group: sub_group.name),
}
_REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change, in local time. `field` is empty for a record that came new, with its fields in `new`, or that went.

    `subject` names the record among others of its `kind`: the title of a role, the purpose of a consent; nothing
    for the person. `old` and `new` are values as in the record, but for ids, which are put into words.
    """

    id: str
    at: datetime
    who: str
    kind: type
    subject: str | date | Enum | None
    field: str
    old: Any
    new: Any
    has_gone: bool = False


def history_of(office: Office, person_id: str, *, most: int | None = None) -> list[HistoryLine]:
    """Return what was changed in a person and in the records that name them, removed ones too, the latest first."""
    entries = office.store.history_of_person(person_id, tuple(_TITLES), most=most)
    subjects = _subjects(office, entries)
    names = _Names(office)
    return [_line(entry, subjects.get(entry.record_id), names) for entry in entries]


def _subjects(office: Office, entries: list[ChangeEntry]) -> dict[str, Any]:
    """Return by id what names each record now, or did when it went."""
    found: dict[str, Any] = {}
    for entry in entries:  # the latest first
        title = _TITLES.get(entry.kind)
        if title is None or entry.record_id in found:
            continue
        if entry.field == title:
            found[entry.record_id] = entry.new
        elif not entry.field:
            found[entry.record_id] = entry.new.get(title)
    cut_off = {e.record_id: _TITLES[e.kind] for e in entries if e.kind in _TITLES and e.record_id not in found}
    for record_id, title in cut_off.items():
        for entry in office.store.history(record_id):
            if not entry.field:
                found[record_id] = entry.new.get(title)
            elif entry.field == title:
                found[record_id] = entry.new
    return found


def _line(entry: ChangeEntry, subject: Any, names: _Names) -> HistoryLine:  # noqa: ANN401 - a field's value
    at, subject = entry.at.astimezone(), names.said(_TITLES.get(entry.kind, ""), subject)
    if entry.field == _REMOVED:
        return HistoryLine(entry.stamp, at, entry.who, entry.kind, subject, "", None, None, has_gone=bool(entry.new))
    if not entry.field:
        fields = {name: names.said(name, value) for name, value in entry.new.items() if name not in ("id", "person_id")}
        return HistoryLine(entry.stamp, at, entry.who, entry.kind, subject, "", None, fields)
    old, new = names.said(entry.field, entry.old), names.said(entry.field, entry.new)
    return HistoryLine(entry.stamp, at, entry.who, entry.kind, subject, entry.field, old, new)


class _Names:
    """Puts ids into words, each asked for once."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._minutes: dict[str, str] = {}
        self._people: dict[str, str] | None = None

    def said(self, field: str, value: Any) -> Any:  # noqa: ANN401 - a field's value
        if field == "minute_id" and value:
            return self._minute(value)
        if field in _REFERENCES and value:
            return self._other(*_REFERENCES[field], value)
        if field in ("person_id", "person_ids") and value:
            ids = value if isinstance(value, tuple | list) else (value,)
            return tuple(filter(None, (self._person(one) for one in ids)))
        return value

    def _minute(self, minute_id: str) -> str:
        if minute_id not in self._minutes:
            with self._office.store.read() as snapshot:
                minute = snapshot.get(Minute, minute_id)
                meeting = snapshot.get(Meeting, minute.meeting_id) if minute else None
            self._minutes[minute_id] = minute_words(minute, meeting.date) if minute and meeting else ""
        return self._minutes[minute_id]

    def _other(self, kind: type, words: Callable[[Any], str], record_id: str) -> str:
        with self._office.store.read() as snapshot:
            found = snapshot.get(kind, record_id)
        return words(found) if found else ""

    def _person(self, person_id: str) -> str:
        if self._people is None:
            self._people = people.names(self._office)
        return self._people.get(person_id, "")
