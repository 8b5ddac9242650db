"""What the group says itself for a return: texts by section, monitoring counts, reasons, and the agreement it keeps."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.signed_returns import (
    CheckOverride,
    Disclosure,
    DisclosureAgreement,
    MonitoringCount,
    ReturnText,
)
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


def write(office: Office, section: str, first: date, last: date, text: str, *, visit: str | None = None) -> None:
    """Keep what is written in a section (its key) for a period; an empty text takes it out.

    Raises:
        Refused: there is no such section, or the period runs backwards.
    """
    new = ReturnText(section=section, first=first, last=last, text=text.strip())
    records.check(new)
    with office.store.transaction("write in the return", visit=visit) as tx:
        there = tx.all(ReturnText, section=section, first=first, last=last)
        for old in there[1:] if new.text else there:
            tx.remove(old)
        if new.text:
            tx.save(
                ReturnText(id=there[0].id if there else new.id, section=section, first=first, last=last, text=new.text)
            )


def texts(office: Office, first: date, last: date) -> dict[str, str]:
    """Return what is written for a period, by section."""
    with office.store.read() as snapshot:
        return {t.section: t.text for t in snapshot.all(ReturnText, first=first, last=last)}


def monitoring(office: Office, first: date, last: date) -> list[MonitoringCount]:
    """Return the monitoring counts of a period in the order in which they were first saved."""
    with office.store.read() as snapshot:
        return snapshot.all(MonitoringCount, first=first, last=last)


def count(office: Office, counts: Iterable[MonitoringCount], first: date, last: date) -> None:
    """Keep these monitoring counts for a period, and no others.

    Raises:
        Refused: a question or an answer is empty, or a number below nought.
    """
    wanted = list(counts)
    for one in wanted:
        records.check(one)
    with office.store.transaction("count who the group is") as tx:
        kept = {one.id for one in wanted}
        for old in tx.all(MonitoringCount, first=first, last=last):
            if old.id not in kept:
                tx.remove(old)
        tx.save_all(wanted)


def overrides(office: Office, first: date, last: date) -> dict[str, CheckOverride]:
    """Return the reasons given for a period, by check."""
    with office.store.read() as snapshot:
        return {o.check: o for o in snapshot.all(CheckOverride, first=first, last=last)}


def override(office: Office, check: str, first: date, last: date, reason: str) -> CheckOverride:
    """Say why a failed check (its code, or `all`) does not stand in the way; the reason travels with the return.

    Raises:
        Refused: there is no reason.
    """
    new = CheckOverride(check=check, first=first, last=last, reason=reason.strip())
    records.check(new)
    with office.store.transaction("give a reason for the return") as tx:
        for old in tx.all(CheckOverride, check=check, first=first, last=last):
            tx.remove(old)
        return tx.save(new)


def withdraw(office: Office, check: str, first: date, last: date) -> None:
    """Take a reason back: the check stands in the way again."""
    with office.store.transaction("take back a reason for the return") as tx:
        for old in tx.all(CheckOverride, check=check, first=first, last=last):
            tx.remove(old)


def agree(office: Office, disclosure: Disclosure, agreed: date, note: str = "") -> DisclosureAgreement:
    """Remember what was agreed with the network on small numbers, from a day on.

    Raises:
        Refused: the day is far off.
    """
    return records.save(office, DisclosureAgreement(agreed=agreed, disclosure=disclosure, note=note.strip()))


def agreement(office: Office) -> DisclosureAgreement | None:
    """Return the agreement on small numbers in force today; None where nobody answered yet."""
    with office.store.read() as snapshot:
        return in_force(snapshot, office.today())


def agreements(office: Office) -> list[DisclosureAgreement]:
    """Return every agreement on small numbers, the newest first."""
    with office.store.read() as snapshot:
        return sorted(snapshot.all(DisclosureAgreement), key=lambda a: a.agreed, reverse=True)


def in_force(snapshot: Snapshot, day: date) -> DisclosureAgreement | None:
    """Return the agreement in force on a day; of several of one day the one saved last."""
    found = [a for a in snapshot.all(DisclosureAgreement) if a.agreed <= day]
    return max(reversed(found), key=lambda a: a.agreed, default=None)
