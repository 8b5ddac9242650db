"""Each rule of the annual return by an example made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from time import process_time
from typing import Any

import pytest

from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.annual_return import figures
from cpp_desktop.domain.group import Group, SectionMark
from cpp_desktop.domain.meetings import Attendance, Mark, Meeting, MeetingState, MeetingType
from cpp_desktop.domain.people import Category, LeavingReason, Membership, Mode, RestingSpell, Role, RoleTitle
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_counts import attendance_rate
from cpp_desktop.domain.return_figures import NOT_APPLICABLE, Figures, ReturnRecords

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
YEAR = Period(FIRST, LAST)
EVE, AFTER = date(2025, 3, 31), date(2026, 4, 1)
DAY = date(2025, 9, 3)


def count(period: Period = YEAR, **of: Any) -> Figures:
    return figures(ReturnRecords(group=Group(name="A Group"), **{k: tuple(v) for k, v in of.items()}), period)


def member(joined: date | None, left: date | None = None, **more: Any) -> Membership:
    return Membership(person_id=more.pop("person_id", "p"), joined=joined, left=left, **more)


def movement(*memberships: Membership) -> list[Any]:
    found = count(memberships=memberships)
    return [found.value(f"membership.{code}") for code in ("at_start", "joined", "left", "at_end", "served")]


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ([(None, None)], [1, 0, 0, 1, 1]),
        ([(None, EVE)], [0, 0, 0, 0, 0]),
        ([(None, FIRST)], [1, 0, 1, 0, 1]),
        ([(EVE, None)], [1, 0, 0, 1, 1]),
        ([(FIRST, None)], [0, 1, 0, 1, 1]),
        ([(FIRST, FIRST)], [0, 1, 1, 0, 1]),
        ([(LAST, None)], [0, 1, 0, 1, 1]),
        ([(DAY, LAST)], [0, 1, 1, 0, 1]),
        ([(DAY, AFTER)], [0, 1, 0, 1, 1]),
        ([(AFTER, None)], [0, 0, 0, 0, 0]),
        ([(None, EVE), (FIRST, None)], [1, 0, 0, 1, 1]),
        ([(None, EVE), (FIRST + timedelta(days=1), None)], [0, 1, 0, 1, 1]),
        ([(None, LAST), (AFTER, None)], [1, 0, 0, 1, 1]),
        ([(None, DAY), (DAY + timedelta(days=1), None)], [1, 0, 0, 1, 1]),
        ([(None, DAY), (DAY + timedelta(days=2), None)], [1, 1, 1, 1, 1]),
        ([(None, None), (DAY, DAY)], [1, 0, 0, 1, 1]),
    ],
)
def test_a_stay_counts_by_its_days(ends: list[tuple[date | None, date | None]], expected: list[int]) -> None:
    assert movement(*(member(a, b) for a, b in ends)) == expected


def test_members_at_the_end_stand_under_the_category_of_the_membership_begun_last() -> None:
    patient = member(None, None, categories=(Category.PATIENT,), primary_category=Category.PATIENT)
    carer = member(DAY, None, categories=(Category.CARER, Category.PATIENT), primary_category=Category.CARER)
    blank = member(DAY, None, person_id="q")
    found = count(memberships=[carer, patient, blank])
    cells = found.breakdowns["membership.at_end_by_category"]
    assert {key: cell.ids for key, cell in cells.items()} == {"carer": ("p",), "not stated": ("q",)}


def test_the_category_of_the_last_day_holds_even_where_another_follows_at_once() -> None:
    to_the_end = member(None, LAST, categories=(Category.PATIENT,))
    found = count(memberships=[to_the_end, member(AFTER, None, categories=(Category.CARER,))])
    assert list(found.breakdowns["membership.at_end_by_category"]) == ["patient"]


def test_those_who_left_stand_under_the_reason_of_the_membership_that_ended() -> None:
    long = member(None, DAY, leaving_reason=LeavingReason.MOVED)
    inside = member(FIRST, FIRST, leaving_reason=LeavingReason.TERM_ENDED)
    unsaid = member(None, DAY, person_id="q")
    found = count(memberships=[long, inside, unsaid]).breakdowns["membership.left_by_reason"]
    assert {key: cell.ids for key, cell in found.items()} == {"moved": (long.id,), "not known": (unsaid.id,)}


def test_meetings_count_by_type_and_state() -> None:
    marked = [
        (MeetingType.ORDINARY, MeetingState.HELD, DAY),
        (MeetingType.ANNUAL_GENERAL, MeetingState.INQUORATE, DAY),
        (MeetingType.EXTRAORDINARY, MeetingState.CANCELLED, DAY),
        (MeetingType.ORDINARY, MeetingState.PLANNED, DAY),
        (MeetingType.SUB_GROUP, MeetingState.HELD, FIRST),
        (MeetingType.AWAY_DAY, MeetingState.INQUORATE, LAST),
        (MeetingType.JOINT, MeetingState.CANCELLED, DAY),
        (MeetingType.ORDINARY, MeetingState.HELD, EVE),
        (MeetingType.ORDINARY, MeetingState.HELD, AFTER),
    ]
    found = count(meetings=[Meeting(date=d, type=t, state=s) for t, s, d in marked])
    values = [found.value(f"meetings.{code}") for code in ("held", "inquorate", "cancelled", "other_held")]
    assert values == [1, 1, 1, 2]


MEETING = Meeting(id="meeting", date=DAY, state=MeetingState.HELD)


def attendance(
    memberships: list[Membership], marks: list[tuple[str | None, Mark]], resting: list[RestingSpell] | None = None
) -> dict[str, Any]:
    entries = [Attendance(meeting_id="meeting", person_id=p, name="" if p else "A Guest", mark=m) for p, m in marks]
    found = count(memberships=memberships, meetings=[MEETING], attendance=entries, resting=resting or [])
    codes = ("present", "possible", "apologies", "absent", "guests")
    return {code: found.value(f"meetings.{code}") for code in codes if found.value(f"meetings.{code}")}


def test_a_last_day_still_counts_at_a_meeting() -> None:
    assert attendance([member(None, DAY)], [("p", Mark.PRESENT)]) == {"present": 1, "possible": 1}
    assert attendance([member(None, DAY - timedelta(days=1))], [("p", Mark.PRESENT)]) == {"guests": 1}


def test_a_resting_member_counts_only_by_coming() -> None:
    rest = [RestingSpell(person_id="p", first=DAY, last=DAY)]
    assert attendance([member(None)], [("p", Mark.APOLOGIES)], rest) == {}
    assert attendance([member(None)], [("p", Mark.PRESENT)], rest) == {"present": 1, "possible": 1}
    assert attendance([member(None)], [("p", Mark.OBSERVER)], rest) == {"guests": 1}


def test_a_corresponding_member_who_came_is_a_guest() -> None:
    far = [member(None, mode=Mode.CORRESPONDING)]
    assert attendance(far, [("p", Mark.PRESENT)]) == {"guests": 1}
    assert attendance(far, [("p", Mark.APOLOGIES)]) == {}


@pytest.mark.parametrize("mark", [Mark.ABSENT, Mark.IN_ATTENDANCE, Mark.OBSERVER, Mark.DEPUTY_FOR])
def test_a_counted_member_with_any_other_mark_is_absent_and_no_guest(mark: Mark) -> None:
    assert attendance([member(None)], [("p", mark)]) == {"possible": 1, "absent": 1}


def test_guests_are_counted_by_entry_and_their_apologies_are_not() -> None:
    marks = [Mark.PRESENT, Mark.IN_ATTENDANCE, Mark.OBSERVER, Mark.DEPUTY_FOR, Mark.APOLOGIES, Mark.ABSENT]
    assert attendance([], [(None, mark) for mark in marks]) == {"guests": 4}


def test_a_member_marked_twice_counts_once_and_present_weighs_most() -> None:
    assert attendance([member(None)], [("p", Mark.APOLOGIES), ("p", Mark.PRESENT)]) == {"present": 1, "possible": 1}


@pytest.mark.parametrize(("present", "possible", "rate"), [(5, 6, 833), (1, 16, 63), (0, 3, 0), (7, 7, 1000)])
def test_a_rate_is_in_tenths_of_a_percent_rounded_half_up(present: int, possible: int, rate: int) -> None:
    assert attendance_rate(present, possible) == rate


def test_a_rate_of_nothing_is_not_recorded() -> None:
    assert count().value("meetings.attendance_rate") is None
    assert count().value("meetings.possible") == 0


def test_a_sum_is_not_recorded_where_no_record_bears_a_value() -> None:
    bare = Activity(date=DAY, type=ActivityType.OPINION, title="Panel")
    none = Activity(date=DAY, type=ActivityType.OPINION, title="Talk", contacts=0, member_minutes=90)
    assert count(activities=[bare]).value("activity.contacts") is None
    found = count(activities=[bare, none])
    assert [found.value("activity.contacts"), found.value("activity.member_minutes")] == [0, 90]
    assert found.figure("activity.contacts").ids == (none.id,)


def test_all_five_types_of_activity_are_there_in_their_order() -> None:
    found = count(activities=[Activity(date=LAST, type=ActivityType.INFLUENCE, title="Letter")])
    cells = found.breakdowns["activity.by_type"]
    assert [(key, cell.value) for key, cell in cells.items()] == [
        ("development", 0), ("opinion", 0), ("representation", 0), ("information", 0), ("influence", 1),
    ]  # fmt: skip


def test_a_count_of_no_records_is_none_of_them_and_a_sum_is_not_recorded() -> None:
    found = count()
    assert found.value("money.budget") is None
    assert found.value("influence.closed_by_outcome", "no change") == 0
    assert [b.words for b in found.balances] == ["0 + 0 − 0 = 0", "0 + 0 − 0 = 0", "0 + 0 − 0 − 0 − 0 = 0"]


def test_a_mark_holds_for_the_period_it_covers() -> None:
    mark = SectionMark(section="activity", first=FIRST, last=LAST, not_applicable=True)
    found = count(marks=[mark], activities=[Activity(date=DAY, type=ActivityType.OPINION, title="Panel")])
    assert found.value("activity.contacts") == NOT_APPLICABLE
    assert found.value("activity.by_type", "opinion") == NOT_APPLICABLE
    assert count(Period(EVE, LAST), marks=[mark]).value("activity.by_type", "opinion") == 0
    unsaid = count(marks=[replace(mark, section="actions", not_applicable=False)])
    assert unsaid.value("actions.raised") is None
    assert unsaid.balances[2].holds is None


def test_officers_are_named_by_office_and_seats_are_not() -> None:
    roles = [
        Role(person_id="s", title=RoleTitle.SECRETARY, first=DAY),
        Role(person_id="c", title=RoleTitle.CHAIR, last=FIRST),
        Role(person_id="r", title=RoleTitle.SITE_GROUP_REPRESENTATIVE),
        Role(person_id="t", title=RoleTitle.TREASURER, last=EVE),
    ]
    found = count(roles=roles)
    assert [(o.title, o.person_id) for o in found.officers] == [("Chair", "c"), ("Secretary", "s")]
    assert [(v.title, v.since) for v in found.vacancies] == [("Chair", FIRST + timedelta(days=1))]


def test_data_gaps_name_nobody() -> None:
    entries = [Attendance(meeting_id="meeting", person_id="p", mark=mark) for mark in (Mark.PRESENT, Mark.ABSENT)]
    undated = Action(text="Ring", recorded=EVE, raised=EVE, state=ActionState.COMPLETE)
    found = count(
        memberships=[member(None), member(DAY)], meetings=[MEETING], attendance=entries, actions=[undated]
    )  # fmt: skip
    assert [sentence.split(":")[0] for sentence in found.data_gaps] == [
        "1 membership with no joining day, begun before the records",
        "2 memberships without a primary category",
        "1 person with memberships that overlap",
        "1 person marked more than once at a meeting",
        "1 action closed on a day that was not written down",
    ]


@pytest.mark.parametrize(
    ("first", "last", "before"),
    [
        (FIRST, LAST, (date(2024, 4, 1), EVE)),
        (date(2024, 3, 1), date(2025, 2, 28), (date(2023, 3, 1), date(2024, 2, 29))),
        (date(2024, 10, 1), LAST, (date(2022, 10, 1), date(2024, 3, 31))),
        (DAY, DAY, (date(2024, 9, 3), date(2024, 9, 3))),
    ],
)
def test_the_period_before_is_of_the_same_season_and_does_not_overlap(
    first: date, last: date, before: tuple[date, date]
) -> None:
    assert Period(first, last).before == Period(*before)


def test_a_period_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="before the first"):
        Period(LAST, FIRST)


def test_twenty_thousand_memberships_and_entries_are_counted_quickly() -> None:
    start = date(2015, 1, 1)
    joined = [start + timedelta(days=n % 4000) for n in range(20_000)]
    memberships = [
        Membership(person_id=f"p{n // 2}", joined=day, left=day + timedelta(days=300)) for n, day in enumerate(joined)
    ]
    meetings = [replace(MEETING, id=f"m{n}", date=FIRST + timedelta(days=n * 15)) for n in range(24)]
    entries = [Attendance(meeting_id=f"m{n % 24}", person_id=f"p{n // 24}", mark=Mark.PRESENT) for n in range(20_000)]
    started = process_time()
    found = count(memberships=memberships, meetings=meetings, attendance=entries)
    assert process_time() - started < 2
    assert found.balances[0].holds
