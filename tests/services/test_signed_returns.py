"""What a signed return would say otherwise today: whatever keeps it from being sent again unchanged is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.group import ParentBody
from cpp_desktop.domain.people import Role, RoleTitle
from cpp_desktop.domain.return_rewording import Reworded
from cpp_desktop.domain.signed_returns import Disclosure, MonitoringCount, SignedReturn
from cpp_desktop.services import return_signing, return_texts, signed_returns
from cpp_desktop.services.office import Office
from tests.builders import a_membership, a_person

YEAR = FIRST, LAST = date(2024, 4, 1), date(2025, 3, 31)
SURVEY = Activity(date=date(2024, 6, 1), type=ActivityType.OPINION, title="A survey", include_in_return=True)
AGED = MonitoringCount(first=FIRST, last=LAST, question="Age group", answer="under 40", number=2, population=900)
ANN = a_person(name="Ann Ash")
RECORDS = (SURVEY, AGED, ANN, a_membership(ANN), Role(person_id=ANN.id, title=RoleTitle.CHAIR, first=FIRST))


def save(office: Office, *records: object) -> None:
    with office.store.transaction("save") as tx:
        tx.save_all(records)


@pytest.fixture(params=list(Disclosure))
def signed(office: Office, request: pytest.FixtureRequest) -> SignedReturn:
    """A return with a text, a story, a count of who the group is, and a reason for what is not written."""
    save(office, *RECORDS)
    return_texts.write(office, "statement", FIRST, LAST, "We listened.")
    reasons = {"all": "It is known."}
    return return_signing.sign_off(office, return_signing.prepare(office, *YEAR, request.param, reasons=reasons))


def otherwise(office: Office, signed: SignedReturn) -> list[str]:
    return [one.sentence for one in signed_returns.changed_since(office, signed) if isinstance(one, Reworded)]


def is_unchanged(office: Office, signed: SignedReturn) -> bool:
    """Whether signing it off again is refused, because it would say the same."""
    return return_signing.prepare(office, *YEAR, signed.disclosure).problem.startswith("Nothing has changed")


def test_nothing_is_named_while_it_would_say_the_same(office: Office, signed: SignedReturn) -> None:
    assert signed_returns.changed_since(office, signed) == []
    assert is_unchanged(office, signed)


def test_what_was_written_since_is_named_with_what_stood_there(office: Office, signed: SignedReturn) -> None:
    return_texts.write(office, "statement", FIRST, LAST, "We listened well.")
    return_texts.write(office, "next_year", FIRST, LAST, "Transport.")
    assert otherwise(office, signed) == [
        "Chair’s statement: “We listened.” as signed off, “We listened well.” now.",
        "Next year: nothing as signed off, “Transport.” now.",
        "Reason for the check next_year.empty: “It is known.” as signed off, nothing now.",
    ]
    assert not is_unchanged(office, signed)


def test_a_story_told_no_more_and_one_told_since_are_named(office: Office, signed: SignedReturn) -> None:
    save(office, replace(SURVEY, title="A survey of the wards"))
    assert otherwise(office, signed) == [
        "Stories: no longer there: “Story, Giving user opinion: 1 June 2024: A survey”; "
        "not there as signed off: “Story, Giving user opinion: 1 June 2024: A survey of the wards”."
    ]


def test_counts_of_who_the_group_is_are_named_to_the_number(office: Office, signed: SignedReturn) -> None:
    return_texts.count(office, [replace(AGED, number=3)], FIRST, LAST)
    assert otherwise(office, signed) == ["Age group (under 40): 2 as signed off, 3 now."]


def test_another_reason_and_another_parent_body_are_named(office: Office, signed: SignedReturn) -> None:
    return_texts.override(office, "next_year.empty", FIRST, LAST, "The group is winding up.")
    save(office, ParentBody(name="Vale Alliance", first=FIRST))
    told = otherwise(office, signed)
    assert "Reason for the check next_year.empty: “It is known.” as signed off, “The group is winding up.” now." in told
    assert any(one.startswith("Parent body:") and one.endswith("“Vale Alliance” now.") for one in told)


def test_a_new_revision_leaves_nothing_to_name(office: Office, signed: SignedReturn) -> None:
    return_texts.write(office, "statement", FIRST, LAST, "We listened well.")
    second = return_signing.sign_off(office, return_signing.prepare(office, *YEAR, signed.disclosure))
    assert signed_returns.changed_since(office, second) == []
    assert otherwise(office, signed) == ["Chair’s statement: “We listened.” as signed off, “We listened well.” now."]
