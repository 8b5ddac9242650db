"""The group's own kinds of activity: what one press counts, in the order in which they have their keys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from cpp_desktop.domain.activities import Activity, ActivitySubType
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import year_containing
from cpp_desktop.services import records
from cpp_desktop.services.activities import days_between
from cpp_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class Counted:
    """One more of a kind, and how many there are this year; `label` is what Undo calls the step."""

    activity: Activity
    this_year: int
    label: str


def sub_types(office: Office) -> list[ActivitySubType]:
    """Return the group's kinds of activity in their order."""
    with office.store.read() as snapshot:
        return in_order(snapshot.all(ActivitySubType))


def in_order(found: Iterable[ActivitySubType]) -> list[ActivitySubType]:
    """Put kinds in order."""
    return sorted(found, key=lambda kind: (kind.position, kind.name.casefold(), kind.id))


def count_one(office: Office, kind: ActivitySubType) -> Counted:
    """Note one more of a kind, today, in one step; details can follow.

    Raises:
        StorageTrouble: the file cannot be written.
    """
    label = f"count one: {kind.name}"
    activity = Activity(date=office.today(), type=kind.type, title=kind.name, sub_type=kind.name, level=kind.level)
    records.check(activity)
    with office.store.transaction(label) as tx:
        tx.save(activity)
    return Counted(activity, this_year(office, kind.name), label)


def this_year(office: Office, name: str) -> int:
    """Count the activities of a kind in the group's year so far."""
    today = office.today()
    wanted = days_between(year_containing(office.group.year_start, today)[0], today)
    with office.store.read() as snapshot:
        return snapshot.count(Activity, sub_type=name, date=wanted)


def save_sub_type(office: Office, kind: ActivitySubType) -> ActivitySubType:
    """Add a kind at the end, or change one; activities that bear its name bear the new one, in the same step.

    Raises:
        Refused: `name`, without one, or where another kind has it.
    """
    kind = replace(kind, name=" ".join(kind.name.split()))
    records.check(kind)
    with office.store.transaction("save kind of activity") as tx:
        others = tx.all(ActivitySubType)
        before = next((one for one in others if one.id == kind.id), None)
        if any(one.id != kind.id and one.name.casefold() == kind.name.casefold() for one in others):
            raise Refused(name=f"There is a kind “{kind.name}” already.")
        if before is None:
            kind = replace(kind, position=max((one.position for one in others), default=-1) + 1)
        elif before.name != kind.name:
            tx.save_all(replace(one, sub_type=kind.name) for one in tx.all(Activity, sub_type=before.name))
        tx.save(kind)
    return kind


def move(office: Office, kind: ActivitySubType, by: int) -> None:
    """Move a kind up (-1) or down (1) in the order; at an end it stays."""
    with office.store.transaction("move kind of activity") as tx:
        order = in_order(tx.all(ActivitySubType))
        at = next((n for n, one in enumerate(order) if one.id == kind.id), None)
        if at is None or not 0 <= at + by < len(order):
            return
        order.insert(at + by, order.pop(at))
        tx.save_all(replace(one, position=n) for n, one in enumerate(order))


def remove(office: Office, kind: ActivitySubType) -> None:
    """Take a kind out; what was counted stays, and keeps its word."""
    records.remove(office, kind)
