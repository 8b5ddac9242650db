"""Checks before sign-off, and how far each section is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.annual_return import figures
from cpp_desktop.domain.group import Group, ParentBody, SectionMark
from cpp_desktop.domain.meetings import Attendance, Mark, Meeting, MeetingState, MeetingType
from cpp_desktop.domain.people import Membership, Person, Role, RoleTitle
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_checks import Check, checks
from cpp_desktop.domain.return_figures import ReturnRecords
from cpp_desktop.domain.return_sections import section_states
from cpp_desktop.domain.support import Consent, Purpose

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
YEAR = Period(FIRST, LAST)
DAY, TODAY = date(2025, 9, 3), date(2026, 1, 15)
LIVELY = Activity(id="activity", date=DAY, type=ActivityType.OPINION, title="Panel", contacts=3)


def records(**of: Any) -> ReturnRecords:
    return ReturnRecords(group=Group(name="A Group"), **{k: tuple(v) for k, v in of.items()})


def failing(found: ReturnRecords) -> dict[str, Check]:
    made = checks(found, figures(found, YEAR), figures(found, YEAR.before), TODAY)
    return {check.code: check for check in made}


def held(**more: Any) -> Meeting:
    return Meeting(**{"id": "meeting", "date": DAY, "state": MeetingState.HELD} | more)


def test_a_year_in_order_fails_no_check() -> None:
    there = Attendance(meeting_id="meeting", person_id="p", mark=Mark.PRESENT)
    found = records(memberships=[Membership(person_id="p")], meetings=[held()], attendance=[there], activities=[LIVELY])
    assert failing(found) == {}


def test_a_meeting_with_nobody_present_must_be_put_right() -> None:
    away = held(type=MeetingType.AWAY_DAY)
    check = failing(records(meetings=[away], attendance=[Attendance(meeting_id="meeting", name="A", mark=Mark.ABSENT)]))
    assert check["meetings.nobody_present"].ids == ("meeting",)
    assert check["meetings.nobody_present"].sentence == "1 meeting with nobody present: 3 Sep 2025."
    assert check["meetings.nobody_present"].importance == "must"


def test_a_past_meeting_wants_its_outcome_and_a_coming_one_does_not() -> None:
    past, coming = held(state=MeetingState.CALLED), held(id="coming", date=LAST, state=MeetingState.PLANNED)
    assert failing(records(meetings=[past, coming]))["meetings.outcome_missing"].ids == ("meeting",)


def test_minutes_still_a_draft_are_looked_at() -> None:
    day = held(id="away", type=MeetingType.AWAY_DAY)
    check = failing(replace(records(meetings=[held(), day]), draft_minutes=frozenset({"meeting", "away"})))
    assert check["meetings.minutes_draft"].ids == ("meeting",)
    assert check["meetings.minutes_draft"].sentence == "1 meeting has minutes that are still a draft: 3 Sep 2025."
    assert check["meetings.minutes_draft"].importance == "look"


def test_attendance_before_joining_is_looked_at() -> None:
    entry = Attendance(id="entry", meeting_id="meeting", person_id="p", mark=Mark.PRESENT)
    late = Membership(person_id="p", joined=date(2025, 9, 4))
    found = failing(records(meetings=[held()], attendance=[entry], memberships=[late]))
    assert found["meetings.present_outside_membership"].ids == ("entry",)


def test_a_membership_ends_with_the_member() -> None:
    person = Person(id="p", name="Ann Example", died_on=DAY)
    going_on = Membership(id="on", person_id="p")
    assert failing(records(people=[person], memberships=[going_on]))["membership.after_death"].ids == ("on",)
    assert not failing(records(people=[person], memberships=[replace(going_on, left=DAY)]))


@pytest.mark.parametrize(
    ("consents", "fails"),
    [
        ([], False),
        ([{"expires": None}], False),
        ([{"expires": date(2026, 1, 1)}], True),
        ([{"expires": date(2026, 1, 1)}, {"expires": None}], False),
        ([{"expires": date(2026, 1, 1), "withdrawn": date(2025, 6, 1)}], False),
    ],
)
def test_a_consent_to_be_named_that_ran_out_is_looked_at(consents: list[dict[str, date | None]], fails: bool) -> None:
    given = [
        Consent(person_id="p", purpose=Purpose.NAMED_IN_RETURN, given=date(2020, 1, 1), **more) for more in consents
    ]
    chair = Role(person_id="p", title=RoleTitle.CHAIR, first=date(2020, 1, 1))
    check = failing(records(roles=[chair], consents=given)).get("membership.consent_expired")
    assert (check is not None) is fails
    assert check is None or check.ids == ("p",)


def test_a_balance_that_does_not_come_out_names_the_actions_whose_dates_run_backwards() -> None:
    odd = Action(id="odd", text="Ring", owner="Ann", recorded=DAY, raised=DAY, state=ActionState.COMPLETE, closed=FIRST)
    earlier = replace(odd, closed=date(2025, 3, 1))
    assert failing(records(actions=[earlier]))["balance.actions"].ids == ("odd",)
    assert failing(records(actions=[earlier]))["balance.actions"].sentence.startswith("0 + 1 − 0 − 0 − 0 ≠ 0")


def test_open_actions_want_an_owner() -> None:
    nobody = Action(id="nobody", text="Ring", recorded=DAY)
    assert failing(records(actions=[nobody]))["actions.without_owner"].ids == ("nobody",)
    assert not failing(records(actions=[replace(nobody, owner="the hospice")]))


def test_an_activity_without_contacts_and_hours_is_looked_at() -> None:
    assert (
        failing(records(activities=[replace(LIVELY, contacts=None)]))["activity.without_details"].importance == "look"
    )


@pytest.mark.parametrize(("now", "before", "fails"), [(21, 10, True), (20, 10, False), (10, 21, True), (5, 1, False)])
def test_a_figure_far_from_last_years_is_looked_at(now: int, before: int, fails: bool) -> None:
    last_year = replace(LIVELY, id="before", date=date(2024, 9, 3), contacts=before)
    found = failing(records(activities=[replace(LIVELY, contacts=now), last_year]))
    assert ("far_from_last_year.activity.contacts" in found) is fails


def test_a_mark_over_records_is_looked_at() -> None:
    mark = SectionMark(section="activity", first=FIRST, last=LAST)
    assert failing(records(activities=[LIVELY], marks=[mark]))["activity.marked"].ids == ("activity",)


def test_what_must_be_put_right_comes_first() -> None:
    found = records(meetings=[held()], activities=[replace(LIVELY, contacts=None)])
    assert [check.importance for check in failing(found).values()] == ["must", "look"]


def states(found: ReturnRecords) -> dict[str, str]:
    made = checks(found, figures(found, YEAR), figures(found, YEAR.before), TODAY)
    sections = section_states(found, YEAR, made)
    assert [s.number for s in sections] == list(range(1, 19))
    assert all(s.sentence for s in sections)
    return {s.key: s.state for s in sections}


def test_an_empty_file_has_nothing_ready() -> None:
    found = states(records())
    assert "ready" not in found.values()
    assert [found[key] for key in ("cover", "membership", "influence", "statement")] == [
        "started", "empty", "empty", "empty",
    ]  # fmt: skip


def test_sections_are_ready_by_their_records_and_marks() -> None:
    found = states(
        records(
            parents=[ParentBody(name="A Network")],
            roles=[Role(person_id="p", title=RoleTitle.SECRETARY)],
            memberships=[Membership(person_id="p")],
            meetings=[held()],
            activities=[LIVELY],
            marks=[SectionMark(section=key, first=FIRST, last=LAST) for key in ("actions", "money")],
        )
    )
    ready = ["cover", "membership", "activity", "actions", "money"]
    assert [key for key, state in found.items() if state == "ready"] == ready
    assert found["meetings"] == "started"
