"""The work programme: how far each objective has come, what was decided of it, and what goes on into a new year."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.objectives import Objective, ObjectiveProgress, can_be_carried
from cpp_desktop.services import records
from cpp_desktop.services.minute_links import MinuteLink, check_links, links
from cpp_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """How far an objective had come on a day, and the minute that says so."""

    progress: ObjectiveProgress
    minute: MinuteLink | None


@dataclass(frozen=True, slots=True)
class ObjectivePage:
    """One objective: the minutes that agreed and decided it, and its progress, the earliest first."""

    agreed_by: MinuteLink | None
    decided_by: MinuteLink | None
    progress: tuple[ProgressLine, ...]


def page(office: Office, objective: Objective) -> ObjectivePage:
    """Return one objective with all that is said beside it."""
    with office.store.read() as snapshot:
        found = snapshot.all(ObjectiveProgress, objective_id=objective.id)
        named = [objective.minute_id, objective.deciding_minute_id, *(p.minute_id for p in found)]
        minutes = links(snapshot, named)
    lines = [ProgressLine(p, minutes.get(p.minute_id or "")) for p in sorted(found, key=lambda p: (p.day, p.id))]
    agreed, decided = (minutes.get(i or "") for i in (objective.minute_id, objective.deciding_minute_id))
    return ObjectivePage(agreed, decided, tuple(lines))


def save_objective(office: Office, objective: Objective) -> Objective:
    """Add or change an objective.

    Raises:
        Refused: when its rule says no, or a minute was removed or is confidential.
    """
    records.check(objective)
    check_links(office, minute_id=objective.minute_id, deciding_minute_id=objective.deciding_minute_id)
    return records.save(office, objective)


def save_progress(office: Office, progress: ObjectiveProgress) -> ObjectiveProgress:
    """Note how far an objective has come, or change that.

    Raises:
        Refused: without words, for a day that has not come or before the objective was agreed, or for such a minute.
    """
    if progress.day > office.today():
        raise Refused(day="That day has not come yet.")
    with office.store.read() as snapshot:
        objective = snapshot.get(Objective, progress.objective_id)
    if objective is None:
        raise Refused(objective="This objective has been removed.")
    if objective.agreed and progress.day < objective.agreed:
        raise Refused(day="That is before the objective was agreed.")
    records.check(progress)
    check_links(office, minute_id=progress.minute_id)
    return records.save(office, progress)


def remove_objective(office: Office, objective: Objective) -> None:
    """Take out an objective with its progress, in one step."""
    lines = page(office, objective).progress
    records.remove(office, objective, *(line.progress for line in lines))


def to_carry(office: Office) -> list[Objective]:
    """Return the objectives that go on and were not agreed anew yet, the earliest agreed first."""
    with office.store.read() as snapshot:
        found = can_be_carried(snapshot.all(Objective))
    return sorted(found, key=lambda one: (one.agreed or date.min, one.title.casefold(), one.id))


def carry_on(office: Office, ids: Collection[str], agreed: date, minute_id: str | None = None) -> list[Objective]:
    """Agree objectives anew, in one step: each stays as it was decided, and goes on as a new one.

    Raises:
        Refused: when none is chosen, before one was agreed or decided, or its minute was removed or is confidential.
    """
    chosen = [one for one in to_carry(office) if one.id in ids]
    if not chosen:
        raise Refused(objectives="Choose at least one objective.")
    if any(one.agreed and agreed <= one.agreed for one in chosen):
        raise Refused(agreed="One of them was agreed on that day already, or later.")
    if any(one.decided and agreed < one.decided for one in chosen):
        raise Refused(agreed="On that day it was not yet decided that all of them go on.")
    check_links(office, minute_id=minute_id)
    new = [
        replace(
            one, id=new_id(), agreed=agreed, minute_id=minute_id, outcome=None, decided=None, deciding_minute_id=None
        )
        for one in chosen
    ]
    for one in new:
        records.check(one)
    with office.store.transaction("carry objectives to the new year") as tx:
        tx.save_all(new)
    return new
