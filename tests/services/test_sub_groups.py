"""Sub-groups: their own dated members, their own quorum, and nothing of them in the return's attendance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.attendance import MemberBook, tally
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Mark, Meeting, MeetingState, MeetingType
from cpp_desktop.domain.people import Mode, Person, RestingSpell
from cpp_desktop.domain.series import SeriesRule
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.services import annual_return, attendance, meetings, series, sub_groups, tables
from cpp_desktop.services.attendance_grid import year_grid, years
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_membership, a_person, an_attendance

MARCH, APRIL = date(2026, 3, 10), date(2026, 4, 1)


class Leaflets:
    """A group of three, and a sub-group of two of them and a designer from outside."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.ann, self.bo, self.cy = (a_person(name=n, email="") for n in ("Ann Lee", "Bo Ray", "Cy Dow"))
        self.di = a_person(name="Di Oak", email="")
        self.leaflets = sub_groups.save_sub_group(office, SubGroup(name="Leaflets", quorum_number=2))
        with office.store.transaction("fill") as tx:
            tx.save_all([self.ann, self.bo, self.cy, self.di, replace(office.group, quorum_number=3)])
            tx.save_all([a_membership(self.ann), a_membership(self.bo, mode=Mode.CORRESPONDING), a_membership(self.cy)])
        for person, first in ((self.ann, None), (self.bo, APRIL), (self.di, date(2025, 1, 1))):
            self.join(person, first=first)
        self.meeting = self.meet(TODAY)

    def join(self, person: Person, **given) -> SubGroupMember:
        time = SubGroupMember(sub_group_id=self.leaflets.id, person_id=person.id, **given)
        return sub_groups.save_member(self.office, time)

    def meet(self, day: date, **given) -> Meeting:
        kind = {"type": MeetingType.SUB_GROUP, "sub_group_id": self.leaflets.id, "standard_agenda": False}
        return meetings.add_meeting(self.office, day=day, **kind, **given)

    def names(self, meeting: Meeting) -> list[str]:
        return [line.name for line in attendance.sign_in_sheet(self.office, meeting.id) if line.number]


@pytest.fixture
def group(office: Office) -> Leaflets:
    return Leaflets(office)


class TestItsMeetings:
    def test_its_own_members_of_that_day_are_on_the_sheet(self, group: Leaflets) -> None:
        assert group.names(group.meeting) == ["Ann Lee", "Bo Ray", "Di Oak"]
        assert group.names(group.meet(MARCH)) == ["Ann Lee", "Di Oak"]

    def test_its_own_quorum_counts_and_a_line_from_the_sheet_marks_them(self, group: Leaflets) -> None:
        assert attendance.mark_from_sheet(group.office, group.meeting.id, "1 2a 3x") == 3
        page = meetings.meeting_page(group.office, group.meeting.id)
        assert page is not None
        assert page.quorum.sentence == "Not quorate yet: 1 more present."
        assert (len(page.counts.present), len(page.counts.counted), len(page.counts.absent)) == (1, 3, 1)
        attendance.mark(group.office, group.meeting.id, group.di.id, Mark.PRESENT)
        page = meetings.meeting_page(group.office, group.meeting.id)
        assert page is not None
        assert page.quorum.sentence == "Quorate: 2 here, 2 needed."

    def test_without_a_rule_of_its_own_the_whole_groups_is_not_asked(self, group: Leaflets) -> None:
        sub_groups.save_sub_group(group.office, replace(group.leaflets, quorum_number=0))
        page = meetings.meeting_page(group.office, group.meeting.id)
        assert page is not None
        assert (page.quorum.met, page.quorum.sentence) == (True, "")

    def test_who_is_in_the_whole_group_alone_is_no_member_here(self, group: Leaflets) -> None:
        with pytest.raises(Refused, match="no attending member of this sub-group on 12 May 2026"):
            attendance.mark(group.office, group.meeting.id, group.cy.id, Mark.PRESENT)
        attendance.add_guest(group.office, group.meeting.id, "", person_id=group.cy.id)
        page = meetings.meeting_page(group.office, group.meeting.id)
        assert page is not None
        assert len(page.counts.guests) == 1

    def test_the_list_of_meetings_counts_them(self, group: Leaflets) -> None:
        (line,) = meetings.all_meetings(group.office)
        assert line.possible == 3

    def test_only_a_meeting_of_a_sub_group_is_tied_and_only_while_there_is_one(self, group: Leaflets) -> None:
        meetings.save_meeting(group.office, replace(group.meeting, type=MeetingType.ORDINARY))
        with group.office.store.read() as look:
            assert look.get(Meeting, group.meeting.id).sub_group_id is None
        sub_groups.save_sub_group(group.office, replace(group.leaflets, last=APRIL))
        with pytest.raises(Refused, match="“Leaflets” ended on 1 April 2026"):
            group.meet(TODAY)


def test_the_return_and_the_years_grid_have_no_attendance_of_sub_groups(group: Leaflets) -> None:
    whole = a_meeting(date=APRIL, state=MeetingState.HELD)
    with group.office.store.transaction("fill") as tx:
        tx.save_all([whole, an_attendance(whole, group.ann)])

    def told() -> dict[str, object]:
        figures = annual_return.as_json(annual_return.draw_up(group.office, date(2025, 4, 1), TODAY))["figures"]
        return {code: value for code, value in figures.items() if code.startswith("meetings.")}

    without = told()
    attendance.mark_from_sheet(group.office, group.meeting.id, "1-3")
    meetings.hold_meeting(group.office, group.meeting, quorate=True)
    assert told() == without | {"meetings.other_held": 1}
    assert without["meetings.other_held"] == 0
    year = years(group.office)[0]
    assert [m.id for m in year_grid(group.office, year).meetings] == [whole.id]


class TestItsMembers:
    def test_the_list_has_those_of_today_first_and_nobody_who_has_died(self, group: Leaflets) -> None:
        group.join(group.cy, first=date(2025, 1, 1), last=MARCH)
        with group.office.store.transaction("died") as tx:
            tx.save(replace(group.di, died_on=TODAY))
        (line,) = sub_groups.all_sub_groups(group.office)
        assert [(one.name, one.is_now) for one in line.members] == [
            ("Ann Lee", True), ("Bo Ray", True), ("Cy Dow", False),
        ]  # fmt: skip
        assert (line.meetings, line.is_now) == (1, True)

    def test_days_that_cannot_be_are_refused(self, group: Leaflets) -> None:
        sub_groups.save_sub_group(group.office, replace(group.leaflets, first=date(2024, 1, 1)))
        for given, words in (
            ({"person": group.bo, "first": TODAY}, "Bo Ray is in “Leaflets” already"),
            ({"person": group.cy, "first": TODAY, "last": APRIL}, "before its first"),
            ({"person": group.cy, "first": date(2020, 1, 1)}, "“Leaflets” began on 1 January 2024"),
        ):
            with pytest.raises(Refused, match=words):
                group.join(given.pop("person"), **given)

    def test_ending_it_ends_their_time_in_one_step(self, group: Leaflets) -> None:
        sub_groups.save_sub_group(group.office, replace(group.leaflets, last=TODAY))
        (line,) = sub_groups.all_sub_groups(group.office)
        assert {one.time.last for one in line.members} == {TODAY}
        group.office.store.undo()
        (line,) = sub_groups.all_sub_groups(group.office)
        assert {one.time.last for one in line.members} == {None}

    def test_one_with_meetings_stays_and_one_entered_by_mistake_goes(self, group: Leaflets) -> None:
        with pytest.raises(Refused, match="has meetings"):
            sub_groups.remove_sub_group(group.office, group.leaflets.id)
        mistake = sub_groups.save_sub_group(group.office, SubGroup(name="Mistake"))
        with pytest.raises(Refused, match="There is a sub-group “mistake” already"):
            sub_groups.save_sub_group(group.office, SubGroup(name="mistake"))
        sub_groups.remove_sub_group(group.office, mistake.id)
        assert sub_groups.choices(group.office) == [(group.leaflets.id, "Leaflets")]


def test_a_resting_member_counts_in_a_sub_group_only_if_they_come() -> None:
    ann, meeting = a_person(), a_meeting(sub_group_id="leaflets")
    time = SubGroupMember(sub_group_id="leaflets", person_id=ann.id)
    book = MemberBook.of([a_membership(ann)], [RestingSpell(person_id=ann.id, first=MARCH)], [time])
    assert not tally(TODAY, [], book, "leaflets").counted
    assert len(tally(TODAY, [an_attendance(meeting, ann)], book, "leaflets").present) == 1


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json", "ics"])
def test_its_meetings_go_out_and_come_in_again_unchanged(group: Leaflets, tmp_path: Path, ending: str) -> None:
    group.meet(MARCH, venue_access="Ramp at the back")
    path = tables.export(group.office, "meetings", tmp_path / f"meetings.{ending}").path
    plan = tables.plan_import(group.office, "meetings", tables.read_source("meetings", path))
    assert (plan.saves, plan.removes, plan.result.refused) == ((), (), ())


def test_a_list_names_the_sub_group_and_one_that_is_not_there_is_refused(group: Leaflets, tmp_path: Path) -> None:
    rows = "date,type,sub_group\n2026-06-02,sub-group,leaflets\n2026-06-03,sub-group,Lung\n"
    (tmp_path / "m.csv").write_text(rows, encoding="utf-8")
    plan = tables.plan_import(group.office, "meetings", tables.read_source("meetings", tmp_path / "m.csv"))
    assert [m.sub_group_id for m in plan.saves] == [group.leaflets.id]
    assert "There is no sub-group “Lung”" in repr(plan.result.refused)


def test_planning_the_year_ties_each_meeting(group: Leaflets) -> None:
    rule = SeriesRule(first=date(2026, 6, 1), count=2, type=MeetingType.SUB_GROUP, sub_group_id=group.leaflets.id)
    planned = series.plan(group.office, [p for p in series.propose(group.office, rule) if p.fits])
    assert {(m.sub_group_id, m.title) for m in planned} == {(group.leaflets.id, "Leaflets")}
    sub_groups.save_sub_group(group.office, replace(group.leaflets, name="Booklets"))
    with group.office.store.read() as look:
        assert {look.get(Meeting, m.id).title for m in planned} == {"Booklets"}
