"""What a death ends, what waits, and what stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, MeetingState, MeetingType
from cpp_desktop.domain.people import LeavingReason, Membership, Person, RestingSpell, Role, RoleTitle
from cpp_desktop.domain.representation import Seat
from cpp_desktop.domain.sub_groups import SubGroupMember
from cpp_desktop.services import deaths, people, records, tables
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_membership, a_person, an_action, an_item
from tests.services.a_death import DIED, HELD, NAME, Group


@pytest.fixture
def group(office: Office) -> Group:
    return Group(office)


class TestWhatEnds:
    def test_all_that_is_in_force_ends_that_day_in_one_step(self, group: Group) -> None:
        before = group.everything()
        group.record(remembrance_meeting_id=group.coming.id)
        (membership,) = group.all(Membership, person_id=group.percy.id)
        assert (membership.left, membership.leaving_reason) == (DIED, LeavingReason.DIED)
        ended = (Role, Seat, RestingSpell, SubGroupMember)
        assert {r.last for kind in ended for r in group.all(kind, person_id=group.percy.id)} == {DIED}
        assert group.office.store.undo_label == "record a death"
        group.office.store.undo()
        assert group.everything() == before

    def test_consents_attendance_and_closed_actions_stay(self, group: Group) -> None:
        kept = [group.everything()[kind] for kind in ("Consent", "Attendance", "Action", "AgendaItem")]
        group.record()
        assert [group.everything()[kind] for kind in ("Consent", "Attendance", "Action", "AgendaItem")] == kept

    def test_what_ended_before_stays_as_it_was(self, group: Group) -> None:
        early = date(2024, 4, 1)
        group.keep(replace(group.member, left=early, leaving_reason=LeavingReason.MOVED))
        group.keep(replace(group.role, last=early))
        group.record()
        (membership,), (role,) = group.all(Membership, person_id=group.percy.id), group.all(Role)
        assert (membership.left, membership.leaving_reason, role.last) == (early, LeavingReason.MOVED, early)

    def test_an_end_that_was_agreed_for_later_comes_with_the_death(self, group: Group) -> None:
        group.keep(replace(group.member, left=date(2027, 3, 31), leaving_reason=LeavingReason.TERM_ENDED))
        group.record()
        (membership,) = group.all(Membership, person_id=group.percy.id)
        assert (membership.left, membership.leaving_reason) == (DIED, LeavingReason.DIED)

    def test_what_would_begin_later_never_was(self, group: Group) -> None:
        group.keep(a_membership(group.percy, joined=TODAY))
        group.keep(Role(person_id=group.percy.id, title=RoleTitle.CHAIR, first=date(2026, 9, 1)))
        group.record()
        assert [m.joined for m in group.all(Membership, person_id=group.percy.id)] == [date(2020, 4, 1)]
        assert [r.title for r in group.all(Role)] == [RoleTitle.SECRETARY]

    def test_a_wrong_day_is_put_right_with_the_ends_that_bore_it(self, group: Group) -> None:
        group.record()
        group.keep(replace(group.all(Seat)[0], last=date(2026, 1, 31)))
        for day in (TODAY, date(2026, 4, 1)):
            group.record(day)
            (membership,) = group.all(Membership, person_id=group.percy.id)
            assert (membership.left, membership.leaving_reason) == (day, LeavingReason.DIED)
            assert {r.last for kind in (Role, RestingSpell) for r in group.all(kind) if r} <= {day}
            assert group.all(Seat)[0].last == date(2026, 1, 31)
            assert group.all(Person, id=group.percy.id)[0].died_on == day

    @pytest.mark.parametrize(
        ("day", "words"),
        [
            (TODAY + timedelta(days=1), "not come yet"),
            (date(205, 5, 1), "The year 0205 cannot be right"),
            (date(2019, 5, 1), "before Percy Dunmore joined, on 1 April 2020"),
            (HELD - timedelta(days=1), "was at the meeting of 13 March 2026"),
        ],
    )
    def test_a_day_that_cannot_be_is_refused_and_nothing_changes(self, group: Group, day: date, words: str) -> None:
        before = group.everything()
        with pytest.raises(Refused, match=words) as no:
            group.record(day)
        assert set(no.value.problems) == {"died_on"}
        assert group.everything() == before

    def test_leaving_by_death_is_the_same_thing(self, group: Group) -> None:
        people.leave(group.office, group.member, DIED, LeavingReason.DIED)
        by_leaving = group.everything()
        group.office.store.undo()
        group.record()
        assert group.everything() == by_leaving
        with pytest.raises(Refused) as no:
            people.leave(group.office, group.member, HELD - timedelta(days=1), LeavingReason.DIED)
        assert set(no.value.problems) == {"left"}

    def test_a_list_that_brings_the_day_does_the_same(self, group: Group, tmp_path: Path) -> None:
        (tmp_path / "deaths.csv").write_text(f"name,died_on\n{NAME},{DIED.isoformat()}\n", encoding="utf-8")
        raw = tables.read_source("people", tmp_path / "deaths.csv")
        tables.carry_out(group.office, tables.plan_import(group.office, "people", raw))
        by_list = group.everything()
        group.office.store.undo()
        group.record()
        assert group.everything() == by_list

    def test_nobody_and_no_meeting_are_refused(self, group: Group) -> None:
        with pytest.raises(Refused, match="no such person"):
            deaths.record_death(group.office, "nobody", DIED)
        with pytest.raises(Refused, match="no such meeting"):
            group.record(remembrance_meeting_id="none")
        assert group.all(Person, id=group.percy.id)[0].died_on is None


class TestActions:
    def test_what_nobody_else_has_waits_and_is_not_late(self, group: Group) -> None:
        assert group.lines()["Ring the ward"].days_late == 0  # its owner rests
        group.record()
        line = group.lines()["Ring the ward"]
        assert (line.owner, line.living, line.waits_to_be_reassigned, line.paused, line.days_late) == (
            "", (), True, False, 0,
        )  # fmt: skip
        assert line.wants_a_word
        assert line.action.state is ActionState.OPEN

    def test_the_others_keep_what_is_shared(self, group: Group) -> None:
        group.record()
        lines = group.lines()
        assert [(lines[text].owner, lines[text].waits_to_be_reassigned) for text in ("Ask", "Write", "Thank")] == [
            ("Ann Ash", False), ("the Trust", False), (NAME, False),
        ]  # fmt: skip

    def test_another_of_the_same_name_keeps_what_only_the_name_says(self, group: Group) -> None:
        group.keep(a_person(name=NAME))
        group.record()
        assert group.lines()["Write"].owner == f"{NAME} & the Trust"


class TestRemembrance:
    def titles(self, group: Group) -> list[tuple[str, str]]:
        items = sorted(group.all(AgendaItem, meeting_id=group.coming.id), key=lambda i: i.position)
        return [(i.number, i.title) for i in items]

    def test_it_stands_after_the_apologies_and_the_numbers_go_on(self, group: Group) -> None:
        group.record(remembrance_meeting_id=group.coming.id)
        assert self.titles(group) == [
            ("1", "Welcome"), ("2", "Apologies and quorum"), ("3", f"In memoriam: {NAME}"), ("4", "Lung site group"),
            ("5", "Leaflets"),
        ]  # fmt: skip
        group.record(TODAY, remembrance_meeting_id=group.coming.id)
        assert len(self.titles(group)) == 5

    def test_numbers_that_have_gone_out_stay(self, group: Group) -> None:
        records.save(group.office, replace(group.coming, state=MeetingState.CALLED))
        group.record(remembrance_meeting_id=group.coming.id)
        assert [number for number, _ in self.titles(group)] == ["1", "2", "", "3", "4"]

    def test_an_agenda_without_apologies_has_it_first(self, group: Group) -> None:
        for item in group.all(AgendaItem, meeting_id=group.coming.id)[:2]:
            records.remove(group.office, item)
        group.record(remembrance_meeting_id=group.coming.id)
        assert self.titles(group)[0][1] == f"In memoriam: {NAME}"


class TestWhatFollows:
    def test_it_is_told_before_anything_is_done(self, group: Group) -> None:
        before = group.everything()
        told = deaths.what_follows(group.office, group.percy.id)
        assert told is not None
        assert (told.day, told.memberships, told.roles) == (TODAY, (group.member,), (group.role,))
        assert (told.seats, told.rests, told.sub_groups) == ((group.seat,), (group.rest,), (group.leaflets,))
        assert [line.action for line in told.waiting] == [group.alone]
        assert [line.action for line in told.shared] == [group.shared]
        assert [item.title for item in told.leads] == ["Lung site group"]
        assert (told.meetings, told.mentions, told.remembrance) == (2, 0, f"In memoriam: {NAME}")
        assert (told.remembered_at, told.is_remembered) == (group.coming, False)
        assert group.everything() == before

    def test_afterwards_nothing_is_left_to_end(self, group: Group) -> None:
        group.record(remembrance_meeting_id=group.coming.id)
        told = deaths.what_follows(group.office, group.percy.id)
        assert told is not None
        assert (told.day, told.memberships, told.roles, told.seats, told.rests) == (DIED, (), (), (), ())
        assert told.sub_groups == ()
        assert [line.action for line in told.waiting] == [group.alone]
        assert told.is_remembered

    def test_it_says_where_the_name_stands_in_the_words_themselves(self, group: Group) -> None:
        group.keep(an_action(text=f"Ask {NAME.upper()} for the keys", owner="Ann Ash"))
        group.keep(an_item(group.coming, position=9, title=f"Visit by {NAME}"))
        group.keep(an_item(group.coming, position=10, title=f"The {NAME}shire trust"))
        told = deaths.what_follows(group.office, group.percy.id)
        assert told is not None
        assert told.mentions == 2

    def test_only_a_meeting_of_the_group_that_lies_ahead_remembers(self, group: Group) -> None:
        group.keep(replace(group.coming, type=MeetingType.SUB_GROUP))
        told = deaths.what_follows(group.office, group.percy.id)
        assert told is not None
        assert told.remembered_at is None
        assert deaths.what_follows(group.office, "nobody") is None
