"""Issuing an agenda or minutes: who receives what, what is kept of it, and what is said in the e-mails."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes
from email.policy import SMTP

import pytest
from sqlalchemy import text

from cpp_desktop.domain.circulation import Because
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.issued_papers import Circulation, IssuedKind, IssuedPaper
from cpp_desktop.domain.meetings import AgendaItem, Mark, Meeting, MeetingState, MeetingType
from cpp_desktop.domain.people import Delivery, InformationFormat, Person
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.services import deaths, erasure, issued_papers, issuing, mail_drafts, meetings, people, safety
from cpp_desktop.services.office import open_office
from tests.builders import (
    PASSPHRASE,
    TODAY,
    a_meeting,
    a_membership,
    a_minute,
    a_person,
    an_action,
    an_attendance,
    an_item,
)

AGENDA, MINUTES = IssuedKind.AGENDA, IssuedKind.MINUTES
SPRING = a_meeting(id="spring", date=TODAY + timedelta(days=14))
HELD = a_meeting(id="held", date=TODAY - timedelta(days=7), state=MeetingState.HELD)
ANN = a_person(id="ann", name="Ann Ash", email="ann@meadow.example", delivery=Delivery.EMAIL)
BEN = a_person(
    id="ben", name="Ben Teal", email="", address="4 Mill Lane", delivery=Delivery.POST,
    information_format=InformationFormat.LARGE_PRINT_20,
)  # fmt: skip
CARYS = a_person(
    id="carys", name="Carys Wood", email="", telephone="01632 960118", delivery=Delivery.PHONE_CALL,
    information_format=InformationFormat.AUDIO,
)  # fmt: skip
DEWI = a_person(id="dewi", name="Dewi Lowe", email="", delivery=Delivery.EMAIL)
NURSE = a_person(id="nurse", name="Fay Moss", email="fay@hospital.example")
SECRET = "the biopsy of a named neighbour"


@pytest.fixture
def given(office):
    members = (ANN, BEN, CARYS, DEWI)
    item = an_item(HELD, id="old item", title="Leaflets")
    open_minute = a_minute(HELD, id="open", item_id=item.id, number="1.1", text="The leaflet was read.")
    secret = a_minute(HELD, id="secret", item_id=item.id, number="1.2", position=2, text=SECRET, confidential=True)
    records = [
        *members, NURSE, *map(a_membership, members), SPRING, HELD, an_item(SPRING, id="item"), item,
        an_item(SPRING, id="hidden", position=2, number="2", title=SECRET, confidential=True),
        open_minute, secret, an_attendance(HELD, ANN),
        an_attendance(HELD, ANN, id="guest", person_id=None, name="Gil Rowe", mark=Mark.OBSERVER),
        an_action(meeting_id="held", minute_id="open", text="Print the leaflet", owner_ids=("nurse",), owner=""),
        an_action(meeting_id="held", minute_id="open", text="Ask the ward", owner_ids=("ann",), owner=""),
        an_action(meeting_id="held", minute_id="secret", text="Write to the neighbour", owner_ids=("ann",), owner=""),
    ]  # fmt: skip
    with office.store.transaction("fill") as tx:
        tx.save_all(records)
    return office


def issued(office, kind=AGENDA, meeting_id="spring", **given):
    return issuing.issue(office, issuing.prepare(office, kind, meeting_id), **given)


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


def test_a_version_is_kept_in_each_size_with_its_copies(given):
    done = issued(given)
    assert [(p.version, p.size, p.pages) for p in done.papers] == [(1, 12, 1), (1, 20, 1)]
    version = issued_papers.history(given, "spring")[0]
    kept = [(c.name, c.size, c.circulation.delivery, c.is_waiting) for c in version.copies]
    assert kept == [
        ("Ann Ash", 12, Delivery.EMAIL, True),
        ("Ben Teal", 20, Delivery.POST, True),
        ("Carys Wood", 12, Delivery.PHONE_CALL, True),
    ]
    assert version.copies[2].circulation.information_format is InformationFormat.AUDIO


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


def test_a_paper_is_opened_again_as_it_went_out(given, tmp_path):
    done = issued(given)
    before = [issued_papers.content(given, paper) for paper in done.papers]
    with given.store.transaction("edit") as tx:
        tx.save(replace(tx.get(AgendaItem, "item"), title="Other words"))
    issued(given)
    copy = given.back_up(tmp_path / "copy.cppgroup")
    restored = safety.restore(copy, tmp_path / "back.cppgroup", passphrase=PASSPHRASE)
    again = open_office(restored, passphrase=PASSPHRASE)
    try:
        for office in (given, again):
            version = issued_papers.version(office, "spring", AGENDA, 1)
            assert [issued_papers.content(office, paper) for paper in version.papers] == before
    finally:
        again.close()


def test_a_damaged_paper_says_so(given):
    paper = issued(given).papers[0]
    with given.store.beyond_undo("damage") as tx:
        tx.connection.execute(text("UPDATE stored_file SET content = x'00'"))
    with pytest.raises(StorageTrouble, match="damaged"):
        issued_papers.content(given, paper)


def test_copies_are_noted_as_sent_and_that_is_taken_back(given):
    issued(given)
    copies = issued_papers.history(given, "spring")[0].copies
    assert issued_papers.mark_sent(given, [copy.id for copy in copies]) == 3
    assert issued_papers.mark_sent(given, [copies[0].id]) == 0
    given.store.undo()
    assert all(copy.is_waiting for copy in issued_papers.history(given, "spring")[0].copies)


def letters_of(office, meeting="held", **given):
    version = issued_papers.history(office, meeting)[0]
    return mail_drafts.drafts(office, version, **given)


def test_an_email_tells_its_reader_of_their_own_actions_alone(given):
    issued(given, MINUTES, "held")
    by_name = {draft.to[0][0]: draft.text for draft in letters_of(given)}
    assert list(by_name) == ["Ann Ash", "Fay Moss"]
    assert "Ask the ward" in by_name["Ann Ash"]
    assert "Print the leaflet" not in by_name["Ann Ash"]
    assert "Print the leaflet" in by_name["Fay Moss"]
    for said in ("Tuesday 5 May 2026", "The Meadow Room", "large print, easy read, audio and Braille"):
        assert said in by_name["Fay Moss"]


def test_an_email_carries_the_very_paper(given, tmp_path):
    done = issued(given, MINUTES, "held")
    path = mail_drafts.save(letters_of(given), tmp_path)[0]
    message = message_from_bytes(path.read_bytes(), policy=SMTP)
    attached = next(message.iter_attachments())
    assert path.name == "Draft Minutes, 5 May 2026 – Ann Ash.eml"
    assert attached.get_content() == issued_papers.content(given, done.papers[0])
    with pytest.raises(Refused, match="already"):
        mail_drafts.save(letters_of(given), tmp_path)


def test_one_email_to_all_shows_nobody_the_others(given):
    issued(given, MINUTES, "held")
    (draft,) = letters_of(given, one_to_all=True)
    assert (draft.hidden, [address for _, address in draft.to]) == (True, [ANN.email, NURSE.email])
    assert "What you took on" not in draft.text


def test_what_has_gone_is_not_written_to_again(given):
    issued(given, MINUTES, "held")
    issued_papers.mark_sent(given, [copy.id for copy in issued_papers.history(given, "held")[0].copies])
    with pytest.raises(Refused, match="No copy of it waits"):
        letters_of(given)


def test_a_meeting_with_an_issued_paper_is_not_removed(given):
    issued(given)
    with pytest.raises(Refused):
        meetings.remove_meeting(given, "spring")
    with given.store.read() as look:
        assert (look.count(IssuedPaper), look.count(Circulation), look.count(Person)) == (2, 3, 5)


def test_a_paper_that_names_somebody_erased_stays_as_it_was(given):
    done = issued(given, MINUTES, "held")
    (line,) = erasure.issued_papers(given, "ann")
    assert (line.where, line.words, line.sure) == ("Minutes, version 1", "Ann Ash", True)
    before = issued_papers.content(given, done.papers[0])
    issued_papers.mark_sent(given, [copy.id for copy in issued_papers.history(given, "held")[0].copies])
    erasure.erase(given, "ann", {})
    assert issued_papers.content(given, done.papers[0]) == before
    assert issued_papers.history(given, "held")[0].copies[0].name == "(name removed)"


def test_its_file_is_removed_for_good_where_she_says_so(given, tmp_path):
    older = given.back_up(tmp_path / "older.cppgroup")
    done = issued(given, MINUTES, "held")
    copy = given.back_up(tmp_path / "copy.cppgroup")
    (line,) = erasure.issued_papers(given, "ann")
    gone = erasure.erase(given, "ann", {}, papers=line.paper_ids)
    assert gone.papers == len(line.paper_ids)
    says_it_was_removed(given, done)
    assert given.file.findings() == []
    for backup, name in ((older, "Older"), (copy, "Back")):
        target = given.file.path.with_name(f"{name}.cppgroup")
        again = open_office(safety.restore(backup, target, passphrase=PASSPHRASE), passphrase=PASSPHRASE)
        try:
            says_it_was_removed(again, done if backup is copy else None)
        finally:
            again.close()


def says_it_was_removed(office, done):
    if done is None:
        assert issued_papers.history(office, "held") == []
        return
    version = issued_papers.version(office, "held", MINUTES, 1)
    assert version.is_removed
    assert [paper.digest for paper in version.papers] == [paper.digest for paper in done.papers]
    for paper in version.papers:
        with pytest.raises(Refused, match="somebody who has been erased"):
            issued_papers.content(office, paper)
    with office.store.read() as look:
        assert [look.content(paper.digest) for paper in version.papers] == [None] * len(version.papers)
    entries = [entry for paper in version.papers for entry in office.store.history(paper.id)]
    assert "Ann Ash" not in repr(entries)


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
