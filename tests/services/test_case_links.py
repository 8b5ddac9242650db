from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes
from pathlib import Path

import pymupdf
import pytest

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.influence import InfluenceCase, Next, Outcome, Response, StepKind, next_of
from cpp_desktop.domain.meetings import MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import actions, case_links, influence, kept_files, records
from cpp_desktop.services.case_privacy import Private
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_minute, a_person, an_action, an_item


@pytest.fixture
def case(office: Office) -> InfluenceCase:
    return influence.add_case(office, InfluenceCase(raised=date(2025, 9, 9), theme="Parking", put_to="The trust"))


def minute(office: Office, *, secret: bool = False) -> Minute:
    meeting = records.save(office, a_meeting(date=date(2026, 3, 3), state=MeetingState.HELD))
    item = records.save(office, an_item(meeting, title="Parking", number="4"))
    text = "Patients miss treatment looking for a space."
    return records.save(office, a_minute(meeting, item_id=item.id, number="4.1", text=text, confidential=secret))


class TestFromAMinute:
    def test_it_becomes_a_case_with_its_first_step(self, office: Office) -> None:
        said = minute(office)
        made = case_links.follow(office, case_links.from_minute(office, said.id))
        assert (made.theme, made.raised, made.reference) == ("Parking", date(2026, 3, 3), "1")
        [line] = influence.page(office, made.id).steps
        assert (line.step.kind, line.minute, line.step.text) == (StepKind.RAISED, "4.1", said.text)
        office.store.undo()
        assert influence.cases(office) == []

    def test_it_is_added_to_a_case_there_is(self, office: Office, case: InfluenceCase) -> None:
        taken = replace(case_links.from_minute(office, minute(office).id), case_id=case.id)
        assert case_links.follow(office, taken).id == case.id
        assert [line.step.kind for line in influence.page(office, case.id).steps] == [StepKind.DISCUSSED]

    def test_a_confidential_one_is_refused(self, office: Office) -> None:
        with pytest.raises(Refused, match="confidential minute is not followed"):
            case_links.from_minute(office, minute(office, secret=True).id)

    def test_one_that_was_removed_is_refused(self, office: Office) -> None:
        said = minute(office)
        taken = case_links.from_minute(office, said.id)
        records.remove(office, said)
        with pytest.raises(Refused, match="Write the minute first"):
            case_links.follow(office, taken)


class TestTheNextStep:
    def test_it_goes_from_asking_to_telling(self, office: Office, case: InfluenceCase) -> None:
        def wants() -> Next:
            page = influence.page(office, case.id)
            return next_of(page.case, [line.step for line in page.steps])

        assert wants() is Next.ASK
        case_links.write_letter(office, case, case_links.draft_letter(office, case))
        assert wants() is Next.ANSWER
        changed = case_links.record_answer(
            office, case, response=Response.ACCEPTED, day=TODAY, text="They will mark twenty spaces."
        )
        assert wants() is Next.OUTCOME
        influence.save_outcome(office, changed, outcome=Outcome.CHANGED, closed=TODAY, what_changed="Twenty spaces.")
        assert wants() is Next.TELL
        kinds = [line.step.kind for line in influence.page(office, case.id).steps]
        assert kinds == [StepKind.ASKED, StepKind.ANSWERED, StepKind.CHANGED]

    @pytest.mark.parametrize(
        ("given", "field"),
        [
            ({"response": Response.NONE_YET}, "response"),
            ({"day": TODAY + timedelta(days=1)}, "day"),
            ({"text": " "}, "text"),
            ({"minute_id": "gone"}, "minute_id"),
        ],
    )
    def test_an_answer_needs_its_parts(self, office: Office, case: InfluenceCase, given, field: str) -> None:
        typed = {"response": Response.DECLINED, "day": TODAY, "text": "No money."} | given
        with pytest.raises(Refused) as refused:
            case_links.record_answer(office, case, **typed)
        assert list(refused.value.problems) == [field]
        assert influence.page(office, case.id).steps == ()


class TestTheLetter:
    def test_it_is_kept_with_its_step_and_its_action_is_done(self, office: Office, case: InfluenceCase) -> None:
        action = case_links.add_action(office, case, text="Write to the trust", owner="Chair")
        letter = case_links.draft_letter(office, case)
        assert (letter.to, letter.action_id) == ("The trust", action.id)
        content = case_links.write_letter(office, case, letter)
        [line] = influence.page(office, case.id).steps
        assert (line.step.kind, line.action) == (StepKind.ASKED, action.reference)
        assert [kept_files.content(office, file) for file in line.files] == [content]
        done = actions.line(office, action.id)
        assert done is not None
        assert (done.action.state, done.action.closed) == (ActionState.COMPLETE, TODAY)
        with pymupdf.open(stream=content) as pdf:
            assert "People who use cancer services" in pdf[0].get_text()
        office.store.undo()
        assert influence.page(office, case.id).steps == ()

    def test_its_mail_has_it_attached(self, office: Office, case: InfluenceCase, tmp_path: Path) -> None:
        draft = case_links.letter_mail(office, case_links.draft_letter(office, case), b"%PDF-1.7")
        saved = case_links.save_mail(draft, tmp_path / "letter.eml")
        mail = message_from_bytes(saved.read_bytes())
        assert [part.get_filename() for part in mail.walk()][-1] == "Letter to The trust.pdf"

    def test_what_is_missing_is_said_beside_its_field(self, office: Office, case: InfluenceCase) -> None:
        empty = case_links.Letter(to="", subject=" ", words="", day=TODAY + timedelta(days=1))
        with pytest.raises(Refused) as refused:
            case_links.write_letter(office, case, empty)
        assert set(refused.value.problems) == {"to", "subject", "words", "day"}

    def test_an_action_of_a_confidential_minute_is_not_named(self, office: Office, case: InfluenceCase) -> None:
        secret = minute(office, secret=True)
        action = records.save(office, an_action(minute_id=secret.id, meeting_id=secret.meeting_id, case_id=case.id))
        assert case_links.open_actions(office, case) == []
        letter = replace(case_links.draft_letter(office, case), action_id=action.id)
        with pytest.raises(Refused, match="not named in a case"):
            case_links.write_letter(office, case, letter)


@pytest.mark.parametrize(
    ("words", "warned"),
    [
        ("Parking at the treatment centre", False),
        ("Tamsin Hollowell could not find a space", True),
        ("Tamsin had chemotherapy and could not find a space", True),
        ("People in chemotherapy cannot find a space", False),
    ],
)
def test_a_theme_that_names_somebody_is_remarked_on(office: Office, words: str, *, warned: bool) -> None:
    records.save(office, a_person(name="Tamsin Hollowell"))
    assert bool(Private(office).warning(words)) is warned


def test_removing_a_case_leaves_its_action(office: Office, case: InfluenceCase) -> None:
    action = case_links.add_action(office, case, text="Write to the trust")
    case_links.write_letter(office, case, case_links.draft_letter(office, case))
    influence.remove_case(office, case)
    kept = actions.line(office, action.id)
    assert kept is not None
    assert kept.action.case_id is None


@pytest.mark.parametrize("outcome", [Outcome.CHANGED, Outcome.NO_CHANGE, Outcome.NOT_KNOWN])
def test_an_outcome_that_ends_a_case_needs_the_day_it_was_closed(
    office: Office, case: InfluenceCase, outcome: Outcome
) -> None:
    with pytest.raises(Refused, match="ends a case"):
        influence.save_outcome(office, case, outcome=outcome)
    assert influence.save_outcome(office, case, outcome=Outcome.PLANNED).closed is None
    with pytest.raises(Refused, match="before its first"):
        influence.save_outcome(office, case, outcome=outcome, closed=date(2025, 9, 8))
