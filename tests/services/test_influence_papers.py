from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cpp_desktop.domain.actions import ActionState, DueRevision
from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, Outcome, Response, StepKind
from cpp_desktop.domain.influence_papers import GoldenThreadPaper, YouSaidPaper
from cpp_desktop.domain.meetings import MeetingState
from cpp_desktop.domain.periods import Period
from cpp_desktop.services import annual_return, influence, influence_papers, records
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from tests.builders import a_meeting, a_minute, a_person, an_action, an_activity

YEAR = Period(date(2026, 4, 1), date(2027, 3, 31))
MAY = date(2026, 5, 5)


@pytest.fixture
def case(office: Office) -> InfluenceCase:
    return influence.add_case(office, InfluenceCase(raised=date(2024, 9, 9), theme="Parking", put_to="The trust"))


def thread(office: Office, case: InfluenceCase) -> GoldenThreadPaper:
    return influence_papers.golden_thread(office, masthead(office), Asked(case_id=case.id))


def you_said(office: Office, *, public: bool) -> YouSaidPaper:
    return influence_papers.you_said(office, masthead(office), Asked(period=YEAR, public=public))


def test_the_thread_has_steps_actions_and_activities_by_day(office: Office, case: InfluenceCase) -> None:
    for day, kind in ((date(2025, 3, 1), StepKind.ANSWERED), (date(2025, 1, 1), StepKind.ASKED)):
        influence.save_step(office, CaseStep(case_id=case.id, day=day, kind=kind, text="So."))
    records.save(office, an_activity(date=date(2025, 2, 1), title="A survey", case_id=case.id))
    done = {"state": ActionState.COMPLETE, "closed": date(2025, 4, 1)}
    records.save(office, an_action(reference="1", text="Count the spaces", case_id=case.id, **done))
    records.save(office, an_action(id="again", reference="2", text="Ask again", case_id=case.id, due=date(2026, 6, 1)))
    asking = records.save(office, DueRevision(action_id="again", due=date(2026, 7, 1), revised_on=MAY))
    told = thread(office, case).steps
    assert told[-1].day == asking.due
    assert [(step.title, step.ahead) for step in told] == [
        ("Raised", False), ("Asked", False), ("Done by the group", False), ("Answered", False), ("Done", False),
        ("Still to be done", True),
    ]  # fmt: skip
    assert told[-1].source == "Action 2"


def test_nothing_confidential_is_in_the_thread(office: Office, case: InfluenceCase) -> None:
    meeting = records.save(office, a_meeting(date=MAY, state=MeetingState.HELD))
    secret = records.save(office, a_minute(meeting, number="9.9", confidential=True))
    records.save(office, CaseStep(case_id=case.id, day=MAY, kind=StepKind.ASKED, text="So.", minute_id=secret.id))
    about = {"minute_id": secret.id, "meeting_id": meeting.id, "case_id": case.id}
    action = records.save(office, an_action(reference="77", text="SECRET", **about))
    records.save(office, an_activity(title="SECRET", **about))
    records.save(office, CaseStep(case_id=case.id, day=MAY, kind=StepKind.ASKED, text="So.", action_id=action.id))
    paper = thread(office, case)
    assert "SECRET" not in repr(paper)
    assert "9.9" not in repr(paper)
    assert "77" not in repr(paper)
    assert paper.kept_apart == 2


def test_the_public_sheet_has_ticked_stories_that_name_nobody(office: Office, case: InfluenceCase) -> None:
    records.save(office, a_person(name="Tamsin Hollowell"))
    end = {"outcome": Outcome.CHANGED, "closed": MAY, "response": Response.ACCEPTED, "include_in_return": True}
    records.save(office, replace(case, what_changed="Twenty spaces.", **end))
    named = influence.add_case(office, replace(case, id="named", reference="", theme="Late letters"))
    records.save(office, replace(named, what_changed="Tamsin Hollowell was rung.", **end))
    influence.add_case(office, InfluenceCase(raised=MAY, theme="Not ticked"))
    public, internal = you_said(office, public=True), you_said(office, public=False)
    assert [series.chart for series in (*public.charts, *internal.charts)] == ["cases"]
    assert [(story.said, story.did, story.asked) for story in public.stories] == [("Parking", "Twenty spaces.", ())]
    assert "Late letters" in public.remarks[0]
    assert [story.said for story in internal.stories] == ["Parking", "Late letters", "Not ticked"]
    assert internal.stories[0].asked == (("Case", "1"), ("Put to", "The trust"))


def test_whatever_is_ticked_is_a_line_of_the_return(office: Office, case: InfluenceCase) -> None:
    records.save(office, replace(case, include_in_return=True))
    records.save(office, an_activity(date=MAY, title="A stall", include_in_return=True))
    request = Consultation(title="A letter", received=MAY, answered=date(2026, 5, 7), include_in_return=True)
    records.save(office, request)
    end = {"state": ActionState.COMPLETE, "closed": date(2026, 5, 6), "include_in_return": True}
    records.save(office, an_action(text="Print the signs", evidence="Two are up", **end))
    meeting = records.save(office, a_meeting(date=MAY, state=MeetingState.HELD))
    secret = records.save(office, a_minute(meeting, confidential=True))
    records.save(office, an_action(text="SECRET", minute_id=secret.id, meeting_id=meeting.id, **end))
    tables = annual_return.as_json(annual_return.draw_up(office, YEAR.first, YEAR.last))["tables"]
    on_paper = annual_return.paper(office, masthead(office), YEAR.first, YEAR.last)
    told = [*(case.said for case in on_paper.cases), *(row.title for row in on_paper.stories)]
    assert told == [story["title"] for story in tables["stories"]]
    assert [(s["date"], s["type"], s["title"]) for s in tables["stories"]] == [
        ("2024-09-09", "influence", "Parking"), ("2026-05-05", "opinion", "A stall"),
        ("2026-05-06", "action", "Print the signs – Two are up"), ("2026-05-07", "opinion", "A letter"),
    ]  # fmt: skip


def test_a_golden_thread_needs_its_case(office: Office) -> None:
    from cpp_desktop.domain.errors import Refused
    from cpp_desktop.services import papers

    with pytest.raises(Refused, match="Say which case the golden-thread is about"):
        papers.compose(office, "golden-thread")
