"""The pictures as they are read from a file: they agree with the return, and with the rules of each record."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from cpp_desktop.domain.actions import Action, ActionState, closed_on, raised_on
from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.domain.influence import InfluenceCase, Outcome
from cpp_desktop.domain.meetings import Mark, MeetingState
from cpp_desktop.domain.people import Category
from cpp_desktop.domain.periods import Period
from cpp_desktop.services import annual_return, charts
from cpp_desktop.services.office import Office
from cpp_desktop.storage import tallies
from tests.builders import a_meeting, a_membership, a_person, an_activity, an_attendance

YEAR = Period(date(2025, 4, 1), date(2026, 3, 31))


def filled(office: Office, seed: int) -> list[Action]:
    """Give a group two years of meetings, attendance, activities, cases and actions; returns the actions."""
    r = Random(seed)

    def day() -> date:
        return date(2024, 4, 1) + timedelta(days=r.randrange(760))

    people = [a_person(name=f"Member {n}") for n in range(6)]
    meetings = [a_meeting(date=day(), state=r.choice([MeetingState.HELD, MeetingState.CANCELLED])) for _ in range(8)]
    kinds = (Category.PATIENT, Category.CARER)
    members = [a_membership(p, primary_category=kinds[n % 2], categories=kinds) for n, p in enumerate(people)]
    marks = [an_attendance(m, p, mark=r.choice([Mark.PRESENT, Mark.APOLOGIES])) for m in meetings for p in people]
    done = [an_activity(date=day(), type=r.choice(list(ActivityType))) for _ in range(30)]
    cases = [
        InfluenceCase(raised=(begun := day()), theme="A", closed=begun + timedelta(days=90) if n % 2 else None,
                      outcome=r.choice(list(Outcome)) if n % 2 else None)
        for n in range(9)
    ]  # fmt: skip
    actions = []
    for _ in range(30):
        meeting, state = r.choice([None, *meetings]), r.choice(list(ActionState))
        one = Action(text="Ring", recorded=day(), state=state, meeting_id=meeting.id if meeting else None)
        if r.random() < 0.5:
            one = replace(one, raised=day())
        if r.random() < 0.5:
            written = raised_on(one, meeting.date if meeting else None) + timedelta(days=r.randrange(90))
            one = replace(one, closed=written)
        actions.append(one)
    with office.store.transaction("fill") as tx:
        tx.save_all([*people, *meetings, *members, *marks, *done, *cases, *actions])
    return actions


def test_days_counted_by_the_database_are_those_of_the_rules(office: Office) -> None:
    actions = filled(office, 1)
    with office.store.read() as snapshot:
        raised, closed = tallies.action_days(snapshot)
        dates = dict(snapshot.columns(type(a_meeting()), "id", "date"))
    days = [dates.get(a.meeting_id or "") for a in actions]
    assert raised == Counter(raised_on(a, met) for a, met in zip(actions, days, strict=True))
    ends = (closed_on(a, met) for a, met in zip(actions, days, strict=True))
    assert closed == Counter(day for day in ends if day is not None)


def test_each_picture_of_a_year_shows_what_its_return_counts(office: Office) -> None:
    filled(office, 2)
    found = annual_return.draw_up(office, YEAR.first, YEAR.last).figures
    by_type = charts.series(office, "activity", YEAR)
    assert {part.key: part.total for part in by_type.parts} == {
        key: cell.value for key, cell in found.breakdowns["activity.by_type"].items()
    }
    line = charts.series(office, "actions", YEAR).line
    assert line is not None
    assert line.numbers[-1] == found.value("actions.carried_forward")
    assert charts.series(office, "cases", YEAR).parts[0].total == found.value("influence.carried_forward")
    whole, *_ = charts.series(office, "attendance", YEAR).parts
    assert whole.numbers[-1] == found.value("meetings.attendance_rate")


def test_all_years_are_from_the_first_thing_dated_to_this_one(office: Office) -> None:
    filled(office, 3)
    every = charts.series(office, "activity")
    assert every.names == ("2024/25", "2025/26", "2026/27")
    years = [charts.series(office, "activity", year) for year in reversed(charts.years(office))]
    assert [every.total(at) for at in range(3)] == [sum(part.total for part in one.parts) for one in years]


def test_what_lies_ahead_is_no_nought(office: Office) -> None:
    filled(office, 4)
    this = charts.series(office, "actions", charts.this_year(office))
    assert this.told(11) == "March 2027: nothing to show"
    assert this.table()[1][-1] == ("March 2027", "–", "–", "–")


def test_a_new_group_has_nothing_to_picture(office: Office) -> None:
    assert all(charts.series(office, chart).is_empty for chart in charts.CHARTS)
    assert charts.of_period(office, YEAR) == ()
