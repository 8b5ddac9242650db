"""Issuing an agenda or minutes: who receives what, and when it is another version."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cpp_desktop.domain.circulation import Because
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, MeetingType
from cpp_desktop.domain.people import Delivery
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.services import deaths, erasure, issued_papers, issuing, mail_drafts, people
from tests.builders import TODAY, a_meeting, an_item
from tests.services.papers_to_issue import AGENDA, MINUTES, SECRET, SPRING, fill, issued


@pytest.fixture
def given(office):
    fill(office)
    return office


def names(recipients):
    return [one.name for one in recipients]


def test_members_receive_the_agenda_each_in_their_own_size_and_way(given):
    found = {one.id: one for one in issuing.prepare(given, AGENDA, "spring").recipients}
    assert {i: (one.size, one.way) for i, one in found.items()} == {
        "ann": (12, Delivery.EMAIL),
        "ben": (20, Delivery.POST),
        "carys": (12, Delivery.PHONE_CALL),
        "dewi": (12, None),
    }
    assert [i for i, one in found.items() if one.is_made_by_hand] == ["carys"]


def test_minutes_go_to_guests_and_owners_who_are_no_members_too(given):
    prepared = issuing.prepare(given, MINUTES, "held")
    others = {one.name: one.because for one in prepared.recipients if one.because is not Because.MEMBER}
    assert others == {"Gil Rowe": Because.GUEST, "Fay Moss": Because.OWNER}
    assert names(prepared.unreachable) == ["Dewi Lowe", "Gil Rowe"]


def test_nothing_confidential_is_in_what_goes_out(given):
    for kind, meeting in ((AGENDA, "spring"), (MINUTES, "held")):
        done = issued(given, kind, meeting)
        version = issued_papers.history(given, meeting)[0]
        letters = [draft.text for draft in mail_drafts.drafts(given, version)]
        for said in (done.prepared.said, *letters):
            assert SECRET not in said
            assert "neighbour" not in said


def test_issuing_calls_the_meeting_and_freezes_its_numbers(given):
    issued(given)
    with given.store.read() as look:
        meeting, item = look.get(Meeting, "spring"), look.get(AgendaItem, "item")
    assert (meeting.state, meeting.agenda_issued) == (MeetingState.CALLED, TODAY)
    with pytest.raises(Refused, match="7a"), given.store.transaction("renumber") as tx:
        tx.save(replace(item, number="9"))
    assert given.store.undo_label == "fill"


def test_what_has_not_changed_is_not_issued_again(given):
    issued(given)
    with pytest.raises(Refused, match="Nothing has changed since version 1 went out on 12 May 2026"):
        issued(given)


def test_somebody_new_receives_the_same_version(given):
    issued(given)
    people.add_person(given, name="Hari Bell", email="hari@meadow.example", joined=date(2026, 1, 1))
    done = issued(given)
    assert (done.prepared.version, names(done.recipients)) == (1, ["Hari Bell"])
    assert len(issued_papers.history(given, "spring")) == 1


def test_what_has_changed_is_another_version_for_everybody(given):
    issued(given)
    with given.store.transaction("late item") as tx:
        tx.save(an_item(SPRING, id="late", position=3, number="2a", title="A late item"))
    done = issued(given)
    assert (done.prepared.version, len(done.recipients)) == (2, 3)


def test_what_is_changed_while_it_is_looked_at_does_not_go_out(given):
    prepared = issuing.prepare(given, AGENDA, "spring")
    with given.store.transaction("late item") as tx:
        tx.save(an_item(SPRING, id="late", position=3, number="3", title="A late item"))
    with pytest.raises(Refused, match="changed meanwhile"):
        issuing.issue(given, prepared)
    assert issued_papers.history(given, "spring") == []


def test_who_is_left_out_has_no_copy(given):
    issued(given, leave_out={"ben", "carys"})
    assert names(issued_papers.history(given, "spring")[0].copies) == ["Ann Ash"]
    with pytest.raises(Refused, match="Everybody has been left out"):
        issued(given, leave_out={"ben", "carys"})


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.HELD, MeetingState.INQUORATE])
def test_no_agenda_goes_out_for_a_meeting_that_is_over_or_cancelled(given, state):
    with given.store.transaction("over") as tx:
        tx.save(replace(SPRING, state=state))
    with pytest.raises(Refused):
        issuing.prepare(given, AGENDA, "spring")


@pytest.mark.parametrize(("kind", "meeting"), [(MINUTES, "spring"), (AGENDA, "nowhere"), (MINUTES, "blank")])
def test_what_is_not_there_does_not_go_out(given, kind, meeting):
    with given.store.transaction("add") as tx:
        tx.save(a_meeting(id="blank", date=TODAY - timedelta(days=1), state=MeetingState.HELD))
    with pytest.raises(Refused):
        issuing.prepare(given, kind, meeting)


def test_nobody_who_has_died_is_on_a_list_or_still_waits_for_a_copy(given):
    issued(given)
    deaths.record_death(given, "ben", TODAY)
    assert "Ben Teal" not in names(issuing.prepare(given, AGENDA, "spring").recipients)
    assert "Ben Teal" not in names(issued_papers.history(given, "spring")[0].copies)


def test_a_resting_member_is_marked_on_the_list(given):
    people.rest(given, "ann", TODAY)
    assert [one.name for one in issuing.prepare(given, AGENDA, "spring").recipients if one.resting] == ["Ann Ash"]


def test_minutes_that_went_out_freeze_the_numbers_too(given):
    issued(given, MINUTES, "held")
    with given.store.read() as look:
        item = look.get(AgendaItem, "old item")
    with pytest.raises(Refused, match="7a"), given.store.transaction("renumber") as tx:
        tx.save(replace(item, number="9"))


def test_a_sub_group_s_agenda_goes_to_its_own_members(given):
    leaflets = SubGroup(id="leaflets", name="Leaflets")
    with given.store.transaction("sub-group") as tx:
        tx.save(leaflets)
        tx.save(SubGroupMember(sub_group_id="leaflets", person_id="nurse", first=date(2026, 1, 1)))
        tx.save(SubGroupMember(sub_group_id="leaflets", person_id="ben", last=date(2026, 1, 1)))
        tx.save(replace(SPRING, type=MeetingType.SUB_GROUP, sub_group_id="leaflets"))
    assert names(issuing.prepare(given, AGENDA, "spring").recipients) == ["Fay Moss"]


def test_somebody_erased_receives_nothing(given):
    erasure.erase(given, "ann", {})
    assert "ann" not in {one.id for one in issuing.prepare(given, AGENDA, "spring").recipients}
