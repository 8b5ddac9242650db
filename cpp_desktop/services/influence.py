"""Influence cases: each concern with its steps, from the day it was raised to what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.actions import Action, DueRevision, due_on
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, Outcome, StepKind
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute, kept_apart
from cpp_desktop.domain.periods import Period
from cpp_desktop.services import records
from cpp_desktop.services.action_owners import Secrets, owner_book, owner_words
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

    `kept_apart` counts the confidential ones that are not among them; `owners` and
    `dues`, the dates in force, are those of the actions, by id.
    """

    case: InfluenceCase
    steps: tuple[StepLine, ...]
    actions: tuple[Action, ...] = ()
    activities: tuple[Activity, ...] = ()
    files: tuple[Evidence, ...] = ()
    kept_apart: int = 0
    owners: Mapping[str, str] = field(default_factory=dict)
    dues: Mapping[str, date | None] = field(default_factory=dict)


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
        files = snapshot.all(Evidence, step_id=[s.id for s in steps])
        lines = tuple(_lines(snapshot, steps, files, secrets))
        own = snapshot.all(Evidence, case_id=case_id)
        actions, activities = snapshot.all(Action, case_id=case_id), snapshot.all(Activity, case_id=case_id)
        shown = tuple(a for a in actions if not secrets.hold(a))
        book = owner_book(snapshot, shown, office.today()) if shown else None
        dues = _dues(snapshot, shown, office.today())
    owners = {a.id: owner_words(a, book.people, living_only=True, dead=book.dead) for a in shown if book}
    told = tuple(a for a in activities if a.minute_id not in secrets.ids)
    kept_apart = len(actions) - len(shown) + len(activities) - len(told)
    return CasePage(case, lines, shown, told, (*own, *files), kept_apart, owners, dues)


def _dues(snapshot: Snapshot, actions: Sequence[Action], today: date) -> dict[str, date | None]:
    """Return the due dates in force today, by action."""
    revisions = snapshot.all(DueRevision, action_id=[a.id for a in actions])
    held = {m.id: m.date for m in snapshot.all(Meeting, id=[a.meeting_id for a in actions if a.meeting_id])}
    return {
        a.id: due_on(a, [r for r in revisions if r.action_id == a.id], held.get(a.meeting_id or ""), today)
        for a in actions
    }


def _lines(snapshot: Snapshot, steps: list[CaseStep], files: list[Evidence], secrets: Secrets) -> Iterator[StepLine]:
    minutes = {m.id: m for m in snapshot.all(Minute, id=[s.minute_id for s in steps if s.minute_id])}
    met = {m.id: m.date for m in snapshot.all(Meeting, id=[m.meeting_id for m in minutes.values()])}
    actions = {a.id: a for a in snapshot.all(Action, id=[s.action_id for s in steps if s.action_id])}
    for step in steps:
        action = actions.get(step.action_id or "")
        line = StepLine(
            step,
            action=action.reference if action and not secrets.hold(action) else "",
            files=tuple(file for file in files if file.step_id == step.id),
        )
        minute = minutes.get(step.minute_id or "")
        if minute and minute.id not in secrets.ids:
            line = replace(line, minute=minute.number, meeting_id=minute.meeting_id, met=met[minute.meeting_id])
        yield line


def this_year(office: Office) -> Period:
    """Return the group's year that today lies in."""
    return Period(*year_containing(office.group.year_start, office.today()))


def told_apart(snapshot: Snapshot) -> frozenset[str]:
    """Return the ids of what was ticked to be told in the return and comes of a confidential minute."""
    actions = snapshot.all(Action, include_in_return=True)
    others: list[Activity | Consultation] = list(snapshot.all(Activity, include_in_return=True))
    others += snapshot.all(Consultation, include_in_return=True)
    if not actions and not others:
        return frozenset()
    secrets = Secrets.read(snapshot)
    apart = {action.id for action in actions if secrets.hold(action)}
    return frozenset(apart | {one.id for one in others if one.minute_id in secrets.ids})


def add_case(office: Office, case: InfluenceCase) -> InfluenceCase:
    """Take up a case; without a reference of its own it gets the next number.

    Raises:
        Refused: without a theme, or for a day that has not come.
    """
    if case.raised > office.today():
        raise Refused(raised="That day has not come yet.")
    return records.save(office, numbered(case, (c.reference for c in cases(office))))


def numbered(case: InfluenceCase, taken: Iterable[str]) -> InfluenceCase:
    """Return a case with the reference it has, else with the next number."""
    last = max((int(reference) for reference in taken if reference.isdecimal()), default=0)
    return replace(case, reference=case.reference.strip() or str(last + 1))


def save_outcome(office: Office, case: InfluenceCase, **typed: Any) -> InfluenceCase:  # noqa: ANN401 - of the form
    """Say what came of a case, with fields of it by name; "no change" is an outcome too.

    It stays open until a closing day is given. What changed becomes a step of the case, the first time it is said.

    Raises:
        Refused: for a closing day that has not come, without an outcome, or for one that ends a case that stays open.
    """
    changed = replace(case, **typed)
    if changed.closed and changed.closed > office.today():
        raise Refused(closed="That day has not come yet.")
    if changed.closed and changed.outcome is None:
        raise Refused(outcome="Say what came of it; “no change” and “not known” are outcomes too.")
    records.check(changed)
    text = changed.what_changed.strip()
    with office.store.transaction("record what came of it") as tx:
        told = any(step.kind is StepKind.CHANGED for step in tx.all(CaseStep, case_id=case.id))
        if text and not told and changed.outcome in (Outcome.CHANGED, Outcome.PLANNED):
            day = changed.closed or office.today()
            tx.save(CaseStep(case_id=case.id, day=day, kind=StepKind.CHANGED, text=text))
        return tx.save(changed)


def save_step(office: Office, step: CaseStep) -> CaseStep:
    """Add or change a step.

    Raises:
        Refused: without words, for a day that has not come, or with a minute or an action that is confidential or gone.
    """
    if step.day > office.today():
        raise Refused(day="That day has not come yet.")
    with office.store.read() as snapshot:
        refuse_links(snapshot, step)
    return records.save(office, step)


def refuse_links(snapshot: Snapshot, step: CaseStep) -> None:
    """Ask whether what a step names may be named.

    Raises:
        Refused: its case, minute or action has been removed, or is confidential.
    """
    if snapshot.get(InfluenceCase, step.case_id) is None:
        raise Refused(text="This case has been removed meanwhile.")
    secrets = Secrets.read(snapshot)
    if step.minute_id:
        if snapshot.get(Minute, step.minute_id) is None:
            raise Refused(minute_id="This minute has been removed meanwhile; choose another.")
        if step.minute_id in secrets.ids:
            raise Refused(minute_id="A confidential minute is not named in a case.")
    if step.action_id:
        action = snapshot.get(Action, step.action_id)
        if action is None:
            raise Refused(action_id="This action has been removed meanwhile; choose another.")
        if secrets.hold(action):
            raise Refused(action_id="An action of a confidential minute is not named in a case.")


def remove_case(office: Office, case: InfluenceCase) -> None:
    """Take out a case with its steps and files; its actions and activities stay, and belong to no case."""
    with office.store.transaction("remove influence case") as tx:
        tx.save_all([replace(action, case_id=None) for action in tx.all(Action, case_id=case.id)])
        tx.save_all([replace(activity, case_id=None) for activity in tx.all(Activity, case_id=case.id)])
        records.take_out(tx, case, *tx.all(CaseStep, case_id=case.id))


def minutes_to_name(office: Office, chosen_id: str | None = None) -> list[tuple[str, str]]:
    """Return (id, words) of the latest meetings' minutes, and of the one chosen; none that is confidential."""
    with office.store.read() as snapshot:
        held = sorted((m for m in snapshot.all(Meeting) if m.state in TOOK_PLACE), key=lambda m: m.date)
        latest = held[: -_MEETINGS_OFFERED - 1 : -1]
        chosen = snapshot.get(Minute, chosen_id) if chosen_id else None
        if chosen and kept_apart([chosen], snapshot.all(AgendaItem, meeting_id=chosen.meeting_id)):
            chosen_id = None
        return offered_minutes(snapshot, latest, chosen_id)
