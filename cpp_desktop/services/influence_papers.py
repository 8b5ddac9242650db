"""What the papers about influence say: the golden thread of a case, and a year's “You said, we did”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from cpp_desktop.domain.actions import OPEN_STATES, Action, ActionState
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, Outcome, Response, StepKind
from cpp_desktop.domain.influence_papers import GoldenThreadPaper, ThreadStep, YouSaidPaper, YouSaidStory
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.stories import is_told, stories
from cpp_desktop.domain.wording import day_month_year, month_year
from cpp_desktop.services import charts, influence
from cpp_desktop.services.case_privacy import Private
from cpp_desktop.services.influence import StepLine
from cpp_desktop.services.office import Office

_STEPS = {
    StepKind.RAISED: marked("Raised"), StepKind.DISCUSSED: marked("Discussed"), StepKind.ASKED: marked("Asked"),
    StepKind.ANSWERED: marked("Answered"), StepKind.CHANGED: marked("Changed"), StepKind.EVIDENCE: marked("Evidence"),
}  # fmt: skip
_ACTIONS = {
    ActionState.COMPLETE: marked("Done"), ActionState.NO_LONGER_NEEDED: marked("No longer needed"),
    ActionState.TRANSFERRED: marked("Passed on"),
}  # fmt: skip
_DID = frozenset({Outcome.CHANGED, Outcome.PLANNED})


def threads_there_are(office: Office) -> list[str]:
    """Return the ids of the cases, those with the most steps first."""
    with office.store.read() as snapshot:
        steps = [case_id for (case_id,) in snapshot.columns(CaseStep, "case_id")]
    return [c.id for c in sorted(influence.cases(office), key=lambda c: -steps.count(c.id))]


def golden_thread(office: Office, head: Masthead, asked: Asked) -> GoldenThreadPaper:
    """Compose the thread of one case: its steps, what comes of its actions, its activities and its files.

    Raises:
        Refused: there is no such case.
    """
    page = influence.page(office, asked.case_id or "")
    case = page.case
    named = {line.step.action_id for line in page.steps}
    acts = [a for a in page.actions if a.id not in named or a.state in OPEN_STATES]
    raised = [] if any(line.step.kind is StepKind.RAISED for line in page.steps) else [_raised(case)]
    past = [*raised, *map(_step, page.steps), *_done(acts), *map(_activity, page.activities)]
    return GoldenThreadPaper(
        masthead=head,
        as_at=office.today(),
        theme=case.theme,
        facts=tuple(_facts(case)),
        steps=(*sorted(past, key=lambda s: s.day or date.min), *_ahead(acts, page.dues)),
        what_changed=case.what_changed,
        why_it_mattered=case.why_it_mattered,
        users_view=case.users_view,
        professionals_view=case.professionals_view,
        evidence=tuple(_file(file) for file in page.files),
        kept_apart=page.kept_apart,
    )


def _facts(case: InfluenceCase) -> Iterator[tuple[str, str]]:
    stands = said("still open")
    if case.closed:
        stands = said("closed {0}").format(month_year(case.closed))
    raised = said("raised {0}").format(month_year(case.raised))
    yield said("Case"), ", ".join(filter(None, (case.reference, raised, stands)))
    yield said("Raised by"), case.raised_by
    yield said("Put to"), case.put_to
    yield said("Answer"), _capital(said(case.response.value))
    yield said("Outcome"), _capital(said(case.outcome.value)) if case.outcome else said("Nothing yet")
    yield said("Reach"), _capital(said(case.reach.value)) if case.reach else ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _raised(case: InfluenceCase) -> ThreadStep:
    return ThreadStep(day=case.raised, title=said(_STEPS[StepKind.RAISED]), text=case.raised_by)


def _step(line: StepLine) -> ThreadStep:
    step = line.step
    minute = _minute(line.minute, line.met) if line.met else ""
    action = said("Action {0}").format(line.action) if line.action else ""
    source = ". ".join(filter(None, (minute, action)))
    return ThreadStep(day=step.day, title=said(_STEPS[step.kind]), text=step.text, source=source)


def _minute(number: str, met: date) -> str:
    if not number:
        return said("Meeting of {0}").format(day_month_year(met))
    return said("Minute {0} of {1}").format(number, day_month_year(met))


def _done(acts: Iterable[Action]) -> Iterator[ThreadStep]:
    for action in acts:
        if action.state not in OPEN_STATES:
            told = f"{action.text} {action.evidence}".strip()
            day = action.closed or action.raised or action.recorded
            yield ThreadStep(day=day, title=said(_ACTIONS[action.state]), text=told, source=_of_action(action))


def _ahead(acts: Iterable[Action], dues: Mapping[str, date | None]) -> Iterator[ThreadStep]:
    """Say what is still to be done, the first due first, those without a day last."""
    for action in sorted((a for a in acts if a.state in OPEN_STATES), key=lambda a: dues[a.id] or date.max):
        yield ThreadStep(
            day=dues[action.id], title=said("Still to be done"), text=action.text, source=_of_action(action), ahead=True
        )


def _of_action(action: Action) -> str:
    return said("Action {0}").format(action.reference) if action.reference else ""


def _activity(activity: Activity) -> ThreadStep:
    return ThreadStep(day=activity.date, title=said("Done by the group"), text=activity.title)


def _file(file: Evidence) -> str:
    return said("{0}, kept {1}").format(file.title, day_month_year(file.added))


def you_said(office: Office, head: Masthead, asked: Asked) -> YouSaidPaper:
    """Compose a year's stories: for the public those ticked that name nobody, for the group every case that moved."""
    period = asked.period or influence.this_year(office)
    with office.store.read() as snapshot:
        steps = snapshot.all(CaseStep)
        ticked = stories(
            period,
            snapshot.all(Activity, include_in_return=True),
            (),
            snapshot.all(Consultation, include_in_return=True),
            snapshot.all(Action, include_in_return=True),
            apart=influence.told_apart(snapshot),
        )
    moved = {step.case_id for step in steps if step.day in period}
    there = sorted(influence.cases(office), key=lambda c: (c.raised, c.id))
    told = [c for c in there if (is_told(c, period) if asked.public else _moved(c, period, c.id in moved))]
    private = Private(office)
    left_out = [c for c in told if asked.public and private.found(c.theme, _did(c))]
    also = [line for line in ticked if not (asked.public and private.found(line.title))]
    return YouSaidPaper(
        masthead=head,
        first=period.first,
        last=period.last,
        public=asked.public,
        stories=tuple(story(c, public=asked.public) for c in told if c not in left_out),
        also=tuple(f"{line.title}, {day_month_year(line.day)}" for line in also),
        remarks=tuple(_remarks(left_out, len(ticked) - len(also))),
        charts=() if asked.public else charts.shown(office, "cases", period),
    )


def _moved(case: InfluenceCase, period: Period, has_step: bool) -> bool:
    return has_step or case.raised in period or (case.closed is not None and case.closed in period)


def story(case: InfluenceCase, *, public: bool = True) -> YouSaidStory:
    """Tell a case as what was said and what was done; whom it was put to is for the group alone."""
    outcome = said(case.outcome.value) if case.outcome else said("nothing yet")
    asked = ((said("Case"), case.reference), (said("Put to"), case.put_to))
    answered = (
        (said("Answer"), said(case.response.value)),
        (said("Reach"), said(case.reach.value) if case.reach else ""),
    )
    return YouSaidStory(
        said=case.theme,
        did=_did(case),
        outcome=outcome,
        changed=case.outcome in _DID,
        asked=() if public else asked,
        answered=() if public else answered,
    )


def _did(case: InfluenceCase) -> str:
    """Say what was done of it, in the words kept, else in those of how it stands."""
    if case.what_changed:
        return case.what_changed
    if case.outcome is Outcome.NO_CHANGE:
        return said("It was asked for, and nothing has changed.")
    return {
        Response.NONE_YET: said("We asked, and wait for an answer."),
        Response.ACCEPTED: said("We asked, and they said yes."),
        Response.PARTLY_ACCEPTED: said("We asked, and they said yes to a part of it."),
        Response.DECLINED: said("We asked, and they said no."),
    }[case.response]


def _remarks(cases: list[InfluenceCase], others: int) -> Iterator[str]:
    if cases:
        told = "; ".join(c.theme for c in cases)
        yield said("Left out, because the words name somebody: {0}. Reword them to have them in it.").format(told)
    if others:
        yield said("%n other line(s) that name somebody are left out.", "", others)
