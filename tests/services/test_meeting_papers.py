from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from cpp_desktop.domain.action_changes import Share
from cpp_desktop.domain.approval import CorrectionAsked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Numbering
from cpp_desktop.domain.meetings import Mark, Meeting, MeetingMode, MeetingState, MeetingType, Purpose
from cpp_desktop.domain.papers import AgendaPaper, MinutesPaper
from cpp_desktop.domain.people import Category, Person, Role, RoleTitle
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import (
    action_reshaping,
    approval,
    group_words,
    meeting_papers,
    minutes,
    minutes_status,
    records,
)
from cpp_desktop.services.approval import Agreement
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_membership, a_minute, a_person, an_action, an_attendance, an_item


@pytest.fixture
def meeting(office: Office) -> Meeting:
    facts = {"start": time(14), "end": time(16), "mode": MeetingMode.BOTH, "state": MeetingState.HELD}
    return records.save(office, a_meeting(**facts))


def agenda_of(office: Office, meeting: Meeting) -> AgendaPaper:
    return meeting_papers.agenda(office, masthead(office), meeting.id)


def minutes_of(office: Office, meeting: Meeting) -> MinutesPaper:
    return meeting_papers.minutes(office, masthead(office), meeting.id)


def member(office: Office, name: str, *roles: RoleTitle, category: Category = Category.PATIENT) -> Person:
    person = records.save(office, a_person(name=name))
    records.save(office, a_membership(person, categories=(category,), primary_category=category))
    for title in roles:
        records.save(office, Role(person_id=person.id, title=title, first=date(2024, 4, 1)))
    return person


def test_the_agenda_says_when_where_and_what(office: Office, meeting: Meeting) -> None:
    records.save(office, an_item(meeting, purpose=Purpose.TO_NOTE, minutes_allowed=5))
    records.save(office, an_item(meeting, position=2, number="2", title="Parking", lead="Chair", minutes_allowed=20))
    paper = agenda_of(office, meeting)
    assert (paper.title, paper.meeting.venue, paper.meeting.mode) == (
        "Agenda: ordinary meeting",
        "The Meadow Room",
        "both",
    )
    assert [(line.number, line.title, line.purpose, line.lead, line.start) for line in paper.items] == [
        ("1", "Welcome", "to note", "", time(14)),
        ("2", "Parking", "", "Chair", time(14, 5)),
    ]
    assert (paper.closes, paper.kept_apart) == (time(14, 25), 0)


@pytest.mark.parametrize(
    ("given", "title"),
    [
        ({"title": "Lung sub-group"}, "Agenda: Lung sub-group"),
        ({"type": MeetingType.ANNUAL_GENERAL}, "Agenda: annual general meeting"),
        ({"type": MeetingType.AWAY_DAY}, "Agenda: away day"),
    ],
)
def test_a_paper_is_called_as_its_meeting(office: Office, given, title: str) -> None:
    assert agenda_of(office, records.save(office, a_meeting(**given))).title == title


def test_a_confidential_item_takes_its_minutes_and_shows_nothing_else(office: Office, meeting: Meeting) -> None:
    records.save(office, an_item(meeting, title="A member’s letter", confidential=True, minutes_allowed=30))
    records.save(office, an_item(meeting, position=2, number="2", title="Close", minutes_allowed=5))
    paper = agenda_of(office, meeting)
    assert [(line.title, line.start) for line in paper.items] == [("Close", time(14, 30))]
    assert paper.kept_apart == 1
    assert "letter" not in repr(paper)


def test_nobody_who_has_died_leads_an_item(office: Office, meeting: Meeting) -> None:
    lead = records.save(office, a_person(name="Ben Teal", died_on=TODAY))
    records.save(office, an_item(meeting, lead="Ben Teal", lead_id=lead.id))
    assert "Ben Teal" not in repr(agenda_of(office, meeting))


def test_the_next_meeting_is_the_next_of_its_kind_that_takes_place(office: Office, meeting: Meeting) -> None:
    for days, given in (
        (7, {"type": MeetingType.AWAY_DAY}),
        (14, {"state": MeetingState.CANCELLED}),
        (28, {}),
        (56, {}),
    ):
        records.save(office, a_meeting(date=TODAY + timedelta(days=days), **given))
    for paper in (agenda_of(office, meeting), minutes_of(office, meeting)):
        assert paper.next_meeting is not None
        assert paper.next_meeting.date == TODAY + timedelta(days=28)


def test_attendance_stands_in_its_order(office: Office, meeting: Meeting) -> None:
    people = [
        member(office, "Zoe Able", RoleTitle.CHAIR),
        member(office, "Ann Sedge", RoleTitle.SECRETARY, category=Category.CARER),
        member(office, "Cy Vole"),
        member(office, "ben Teal", category=Category.NHS_PROFESSIONAL),
    ]
    for person in people:
        records.save(office, an_attendance(meeting, person))
    for name, mark in (("Wendy Marsh", Mark.OBSERVER), ("Guy Reed", Mark.IN_ATTENDANCE), ("Trust", Mark.APOLOGIES)):
        records.save(office, an_attendance(meeting, people[0], person_id=None, name=name, mark=mark, capacity="Guest"))
    paper = minutes_of(office, meeting)
    assert [(who.name, who.capacity) for who in paper.present] == [
        ("Zoe Able", "Chair, patient"),
        ("ben Teal", "NHS professional"),
        ("Cy Vole", "patient"),
        ("Ann Sedge", "Secretary, carer"),
    ]
    assert [who.name for who in paper.in_attendance] == ["Guy Reed", "Wendy Marsh"]
    assert [who.name for who in paper.apologies] == ["Trust"]


def test_a_secretary_who_is_no_member_stands_last(office: Office, meeting: Meeting) -> None:
    for name, capacity in (("Ann Sedge", "Secretary"), ("Wendy Marsh", "Estates")):
        guest = an_attendance(meeting, a_person(), person_id=None, name=name, mark=Mark.IN_ATTENDANCE)
        records.save(office, replace(guest, capacity=capacity))
    assert [who.name for who in minutes_of(office, meeting).in_attendance] == ["Wendy Marsh", "Ann Sedge"]


def test_past_minutes_keep_somebody_who_has_died_since(office: Office, meeting: Meeting) -> None:
    person = member(office, "Ben Teal")
    records.save(office, an_attendance(meeting, person))
    records.save(office, replace(person, died_on=TODAY + timedelta(days=1)))
    assert [who.name for who in minutes_of(office, meeting).present] == ["Ben Teal"]


def test_nothing_confidential_is_in_the_minutes(office: Office, meeting: Meeting) -> None:
    item = records.save(office, an_item(meeting, number="4", title="Support"))
    apart = records.save(office, an_item(meeting, position=2, number="5", title="Secret item", confidential=True))
    minutes.write_minute(office, item, text="The group thanked its helpers.")
    for where, given in ((item, {"confidential": True}), (apart, {})):
        secret = records.save(
            office, a_minute(meeting, position=8, item_id=where.id, number="8.8", text="SECRET", **given)
        )
        records.save(office, an_action(meeting_id=meeting.id, minute_id=secret.id, text="SECRET action"))
        records.save(office, an_action(meeting_id=meeting.id, minute_number="8.8", text="SECRET number"))
    paper = minutes_of(office, meeting)
    assert [(s.title, [m.text for m in s.minutes]) for s in paper.sections] == [
        ("Support", ["The group thanked its helpers."])
    ]
    assert "SECRET" not in repr(paper)
    assert "Secret" not in repr(paper)
    assert paper.kept_apart == 2


def test_actions_stand_under_their_minute_and_the_rest_at_the_end(office: Office, meeting: Meeting) -> None:
    item = records.save(office, an_item(meeting, number="4", title="Parking"))
    minute = minutes.write_minute(office, item, text="Charges.", decision="To write to the trust.")
    minutes.record_action(office, minute=minute, text="Write to the trust", owner="Chair", due=TODAY)
    records.save(office, an_action(meeting_id=meeting.id, text="Of no minute"))
    paper = minutes_of(office, meeting)
    [line] = paper.sections[0].minutes
    assert (line.number, line.decision) == ("4.1", "To write to the trust.")
    assert [(a.reference, a.text, a.owner, a.due) for a in line.actions] == [
        ("A1", "Write to the trust", "Chair", TODAY)
    ]
    assert [a.text for a in paper.other_actions] == ["Of no minute"]


def test_minutes_under_no_item_have_a_section_of_their_own(office: Office, meeting: Meeting) -> None:
    records.save(office, a_minute(meeting, text="Loose."))
    assert [(s.number, s.title, len(s.minutes)) for s in minutes_of(office, meeting).sections] == [
        ("", "Other minutes", 1)
    ]


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (MeetingState.HELD, "The meeting was quorate: 1 member was present, 1 needed."),
        (MeetingState.INQUORATE, "The meeting was not quorate: 1 member was present."),
        (MeetingState.CALLED, ""),
    ],
)
def test_the_quorum_is_said_as_it_was_recorded(office: Office, state: MeetingState, said: str) -> None:
    records.save(office, replace(office.group, quorum_number=1))
    meeting = records.save(office, a_meeting(state=state))
    records.save(office, an_attendance(meeting, member(office, "Ann Ash")))
    assert minutes_of(office, meeting).quorum == said


def test_a_meeting_that_is_not_there_has_no_papers(office: Office) -> None:
    for compose in (meeting_papers.agenda, meeting_papers.minutes):
        with pytest.raises(Refused, match="no such meeting"):
            compose(office, masthead(office), "none")


def test_minutes_say_how_far_they_have_come(office: Office, meeting: Meeting) -> None:
    meeting = records.save(office, replace(meeting, date=TODAY - timedelta(days=60)))
    passage = records.save(office, a_minute(meeting, number="6.1", text="Five came."))
    secret = records.save(office, a_minute(meeting, number="6.2", text="Sad news.", confidential=True))
    later = records.save(office, a_meeting(state=MeetingState.HELD))
    records.save(office, an_item(later, number="5", title="Minutes of the last meeting"))
    member(office, "Margaret Lewis", RoleTitle.CHAIR)
    minutes_status.check(office, meeting, by="Margaret Lewis", day=meeting.date)
    paper = minutes_of(office, meeting)
    assert (paper.approval, paper.checked) == (None, "Looked at by Margaret Lewis on 13 March 2026.")
    corrections = [CorrectionAsked(minute_id=m.id, now=m.text.replace("Five", "Four") + "!") for m in (secret, passage)]
    approval.approve(office, meeting, Agreement(at=later, corrections=corrections, confidential=True))
    found = minutes_of(office, meeting).approval
    assert found is not None
    assert (found.approved_on, found.minute, found.signer) == (TODAY, "5.1", "Margaret Lewis")
    assert found.corrections == ()  # a confidential minute agreed them
    minutes_status.sign(office, meeting, day=TODAY, by="Margaret Lewis")
    signed = minutes_of(office, meeting).approval
    assert signed is not None
    assert (signed.signed_on, signed.signed_by) == (TODAY, "Margaret Lewis")


def test_corrections_keep_their_numbers_and_say_who_amended_later(office: Office, meeting: Meeting) -> None:
    first = records.save(office, replace(meeting, date=TODAY - timedelta(days=60)))
    records.save(office, a_minute(first))
    second, third = (
        records.save(office, a_meeting(date=TODAY - timedelta(days=n), state=MeetingState.HELD)) for n in (30, 1)
    )
    approval.approve(office, first, Agreement(at=second, corrections=[CorrectionAsked(text="The room was B2.")]))
    approval.amend(office, first, Agreement(at=third, corrections=[CorrectionAsked(text="It was B3.")]))
    found = minutes_of(office, first).approval
    assert found is not None
    assert [(c.number, c.text, c.amended_by) for c in found.corrections] == [
        (1, "The room was B2.", ""),
        (2, "It was B3.", "amended on 11 May 2026, minute 1.1"),
    ]


def test_the_minutes_give_reason_dissent_and_the_earlier_minute(office: Office, meeting: Meeting) -> None:
    before = records.save(office, a_meeting(date=meeting.date - timedelta(days=60)))
    old = minutes.write_minute(office, records.save(office, an_item(before, number="4")), text="Raised.")
    item = records.save(office, an_item(meeting, number="7"))
    why = {"decision": "Write again.", "reason": "No answer came.", "dissent": "Ann Wren."}
    records.save(office, a_minute(meeting, item_id=item.id, earlier_minute_id=old.id, **why))
    line = minutes_of(office, meeting).sections[0].minutes[0]
    said = (line.decision, line.reason, line.dissent, line.earlier)
    assert said == ("Write again.", "No answer came.", "Ann Wren.", f"minute 4.1 of {day_month_year(before.date)}")
    records.save(office, replace(old, confidential=True))
    assert minutes_of(office, meeting).sections[0].minutes[0].earlier == ""


def test_words_with_a_meaning_are_explained_where_they_are_circulated(office: Office, meeting: Meeting) -> None:
    for word in ("MDT", "CNS", "PPI", "HNA"):
        group_words.explain(office, word, f"meaning of {word}")
    group_words.explain(office, "Hackett")
    item = records.save(office, an_item(meeting, title="The CNSs’ report"))
    records.save(office, an_item(meeting, position=2, number="2", title="HNA", confidential=True))
    records.save(office, a_minute(meeting, item_id=item.id, text="The MDT met Hackett."))
    records.save(office, a_minute(meeting, item_id=item.id, position=2, text="About PPI.", confidential=True))
    explained = (("CNS", "meaning of CNS"), ("MDT", "meaning of MDT"))
    assert agenda_of(office, meeting).words_used == explained[:1]
    assert minutes_of(office, meeting).words_used == explained


@pytest.mark.parametrize(("numbering", "numbers"), [(Numbering.PER_MEETING, "7.1 7.2"), (Numbering.RUNNING, "058 059")])
def test_headings_are_numbered_per_meeting_or_on_across_meetings(
    office: Office, meeting: Meeting, numbering: Numbering, numbers: str
) -> None:
    records.save(office, replace(office.group, numbering=numbering))
    records.save(office, a_minute(records.save(office, a_meeting()), number="057"))
    item = records.save(office, an_item(meeting, number="7"))
    for text in ("The draft was read.", "The signs were asked for."):
        minutes.write_minute(office, item, text=text)
    assert " ".join(m.number for m in minutes_of(office, meeting).sections[0].minutes) == numbers


def test_approved_minutes_say_what_was_agreed_whatever_becomes_of_the_action(office: Office, meeting: Meeting) -> None:
    minute = records.save(office, a_minute(meeting, text="Parking was discussed."))
    ann, ben = member(office, "Ann Ash"), member(office, "Ben Teal")
    agreed = {"meeting_id": meeting.id, "minute_id": minute.id, "reference": "A1"}
    asked = an_action(text="Ask", owner="Ann Ash", owner_ids=(ann.id,), **agreed)
    asked = records.save(office, asked)
    asked = records.save(office, replace(asked, text="Ask the trust"))  # while the minutes are a draft
    later = records.save(office, a_meeting(date=meeting.date + timedelta(days=30), state=MeetingState.HELD))
    approval.approve(office, meeting, Agreement(at=later))
    before = minutes_of(office, meeting)
    shares = [Share("Write", "Ben Teal", (ben.id,), TODAY), Share("Ring", "Ann Ash", (ann.id,))]
    action_reshaping.split(office, asked, shares)
    assert minutes_of(office, meeting) == before
    (said,) = [line for section in before.sections for one in section.minutes for line in one.actions]
    assert (said.text, said.owner) == ("Ask the trust", "Ann Ash")
