"""Influence cases: each concern with its steps, from the day it was raised to what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, Outcome, Reach, Response, StepKind
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute, kept_apart
from cpp_desktop.domain.return_figures import Period
from cpp_desktop.services import records
from cpp_desktop.services.action_owners import Secrets
from cpp_desktop.services.memberships import offered_minutes
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

_MEETINGS_OFFERED = 12


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step with the number of its minute, the meeting that this is of, and the reference of its action.

    Of a confidential minute, and of what comes of it, nothing is told. `files` are kept with the step itself.
    """

    step: CaseStep
    minute: str = ""
    meeting_id: str | None = None
    met: date | None = None
    action: str = ""
    files: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class CasePage:
    """A case and its steps, the earliest first, with the actions, activities and files that belong to it.

    `kept_apart` counts the confidential actions and activities that are not among them.
    """

    case: InfluenceCase
    steps: tuple[StepLine, ...]
    actions: tuple[Action, ...] = ()
    activities: tuple[Activity, ...] = ()
    files: tuple[Evidence, ...] = ()
    kept_apart: int = 0


def cases(office: Office) -> list[InfluenceCase]:
    """Return every case: open ones first, then those closed, each the latest raised first."""
    with office.store.read() as snapshot:
        return sorted(snapshot.all(InfluenceCase), key=lambda c: (c.closed is None, c.raised, c.id), reverse=True)


def page(office: Office, case_id: str) -> CasePage:
    """Return one case with its steps.

    Raises:
        Refused: there is no such case.
    """
    with office.store.read() as snapshot:
        case = snapshot.get(InfluenceCase, case_id)
        if case is None:
            raise Refused(case="There is no such case.")
        steps = sorted(snapshot.all(CaseStep, case_id=case_id), key=lambda s: (s.day, list(StepKind).index(s.kind)))
        secrets = Secrets.read(snapshot)
        minutes = snapshot.all(Minute, id=[s.minute_id for s in steps if s.minute_id])
        told = {m.id: m for m in minutes if m.id not in secrets.ids}
        met = {m.id: m.date for m in snapshot.all(Meeting, id=[m.meeting_id for m in told.values()])}
        actions, activities = snapshot.all(Action, case_id=case_id), snapshot.all(Activity, case_id=case_id)
        open_to_see = [a for a in actions if not secrets.hold(a)]
        shown = [a for a in activities if a.minute_id not in secrets.ids]
        named = snapshot.all(Action, id=[s.action_id for s in steps if s.action_id])
        references = {a.id: a.reference for a in named if not secrets.hold(a)}
        of_steps = snapshot.all(Evidence, step_id=[s.id for s in steps])
        own = snapshot.all(Evidence, case_id=case_id)
    lines = []
    for step in steps:
        minute = told.get(step.minute_id or "")
        files = tuple(file for file in of_steps if file.step_id == step.id)
        action = references.get(step.action_id or "", "")
        where = (minute.number, minute.meeting_id, met[minute.meeting_id]) if minute else ("", None, None)
        lines.append(StepLine(step, *where, action, files))
    return CasePage(
        case, tuple(lines), tuple(open_to_see), tuple(shown), (*own, *of_steps),
        len(actions) - len(open_to_see) + len(activities) - len(shown),
    )  # fmt: skip


def this_year(office: Office) -> Period:
    """Return the group's year that today lies in."""
    return Period(*year_containing(office.group.year_start, office.today()))


def ticked_actions(snapshot: Snapshot) -> list[Action]:
    """Return the actions that are to be told in the return; none that comes of a confidential minute."""
    ticked = snapshot.all(Action, include_in_return=True)
    secrets = Secrets.read(snapshot) if ticked else None
    return [action for action in ticked if secrets and not secrets.hold(action)]


def ticked_requests(snapshot: Snapshot) -> list[Consultation]:
    """Return the requests for views that are to be told in the return; none noted in a confidential minute."""
    ticked = snapshot.all(Consultation, include_in_return=True)
    secrets = Secrets.read(snapshot) if ticked else None
    return [request for request in ticked if secrets and request.minute_id not in secrets.ids]


def add_case(office: Office, case: InfluenceCase) -> InfluenceCase:
    """Take up a case; without a reference of its own it gets the next number.

    Raises:
        Refused: without a theme, or for a day that has not come.
    """
    if case.raised > office.today():
        raise Refused(raised="That day has not come yet.")
    numbers = [int(c.reference) for c in cases(office) if c.reference.isdecimal()]
    return records.save(office, replace(case, reference=case.reference.strip() or str(max(numbers, default=0) + 1)))


def save_outcome(
    office: Office,
    case: InfluenceCase,
    *,
    response: Response,
    outcome: Outcome | None,
    reach: Reach | None,
    closed: date | None,
    what_changed: str,
    why_it_mattered: str,
    users_view: str,
    professionals_view: str,
) -> InfluenceCase:
    """Say what came of a case; "no change" is an outcome too. It stays open until a closing day is given.

    Raises:
        Refused: for a closing day that has not come, or without an outcome.
    """
    if closed and closed > office.today():
        raise Refused(closed="That day has not come yet.")
    if closed and outcome is None:
        raise Refused(outcome="Say what came of it; “no change” and “not known” are outcomes too.")
    changed = replace(
        case, response=response, outcome=outcome, reach=reach, closed=closed, what_changed=what_changed,
        why_it_mattered=why_it_mattered, users_view=users_view, professionals_view=professionals_view,
    )  # fmt: skip
    return records.save(office, changed)


def save_step(office: Office, step: CaseStep) -> CaseStep:
    """Add or change a step.

    Raises:
        Refused: without words, for a day that has not come, or with a minute that is confidential.
    """
    if step.day > office.today():
        raise Refused(day="That day has not come yet.")
    if step.minute_id:
        with office.store.read() as snapshot:
            minute = snapshot.get(Minute, step.minute_id)
            items = snapshot.all(AgendaItem, meeting_id=minute.meeting_id) if minute else []
        if minute is None or kept_apart([minute], items):
            raise Refused(minute_id="A confidential minute is not named in a case.")
    return records.save(office, step)


def remove_case(office: Office, case: InfluenceCase) -> None:
    """Take out a case and its steps, together."""
    records.remove(office, case, *(line.step for line in page(office, case.id).steps))


def minutes_to_name(office: Office, chosen_id: str | None = None) -> list[tuple[str, str]]:
    """Return (id, words) of the latest meetings' minutes, and of the one chosen; none that is confidential."""
    with office.store.read() as snapshot:
        held = sorted((m for m in snapshot.all(Meeting) if m.state in TOOK_PLACE), key=lambda m: m.date)
        latest = held[: -_MEETINGS_OFFERED - 1 : -1]
        chosen = snapshot.get(Minute, chosen_id) if chosen_id else None
        if chosen and kept_apart([chosen], snapshot.all(AgendaItem, meeting_id=chosen.meeting_id)):
            chosen_id = None
        return offered_minutes(snapshot, latest, chosen_id)
