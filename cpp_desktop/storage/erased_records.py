"""The rows about a person, emptied: what counts stays, what was agreed with them and removed before goes."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from cpp_desktop.domain.duplicates import KnownApart
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.domain.meetings import Attendance, MeetingInterest
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.sub_groups import SubGroupMember
from cpp_desktop.domain.support import Consent, DeclaredInterest
from cpp_desktop.storage.changes import REMOVED, defaults
from cpp_desktop.storage.mentions import Them
from cpp_desktop.storage.rows import Plain
from cpp_desktop.storage.tables import KIND_OF
from cpp_desktop.storage.transaction import Transaction

_EMPTIED: dict[type, tuple[str, ...]] = {
    Person: tuple(f.name for f in fields(Person) if f.name not in ("id", "erased_on")),
    Membership: ("nominating_body", "cancer_sites", "area"),
    Role: ("remit",),
    RestingSpell: (),
    Attendance: ("name", "capacity"),
    Seat: ("body",),
    SeatAttendance: ("body", "person", "report"),
    Expense: ("person", "miles_tenths", "rate_name", "units_tenths", "rate_tenths", "note"),
    MeetingInterest: ("name", "text", "done"),
    SubGroupMember: (),
}
_DELETED: tuple[type, ...] = (Consent, DeclaredInterest, KnownApart)
_DAYS: dict[type, tuple[str, str]] = {
    Membership: ("joined", "left"),
    Role: ("first", "last"),
    RestingSpell: ("first", "last"),
    Seat: ("first", "last"),
    SubGroupMember: ("first", "last"),
}


def empty_records(tx: Transaction, who: Them, day: date) -> dict[str, list[str]]:
    """Empty the person's own rows, end on `day` what still runs, and return the ids of rows that are to go, by table.

    Nothing counts what was agreed with them, what was removed before, or what would begin after `day`.
    """
    gone: dict[str, list[str]] = {}
    for name, ids in who.own.items():
        kind = KIND_OF[name]
        for record_id, row in tx.rows(name, sorted(ids)).items():
            first, last = _DAYS.get(kind, ("", ""))
            begins_later = bool(first and row[first]) and str(row[first]) > day.isoformat()
            if kind in _DELETED or begins_later or (row[REMOVED] and kind is not Person):
                gone.setdefault(name, []).append(record_id)
                continue
            values = neutral(kind)
            if last and (not row[last] or str(row[last]) > day.isoformat()):
                values[last] = day.isoformat()
            if kind is Person:
                values["erased_on"] = day.isoformat()
            if values:
                tx.put(name, record_id, {**values, REMOVED: row[REMOVED]})
    return gone


def neutral(kind: type) -> dict[str, Plain]:
    """Return what the fields that are emptied hold afterwards."""
    usual = defaults(kind)
    return {name: usual.get(name, "") for name in _EMPTIED[kind]}
