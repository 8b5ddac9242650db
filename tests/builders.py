"""Small records for tests: believable, complete, and about nobody real."""

from __future__ import annotations

from datetime import date

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Mark, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Category, Membership, Person
from cpp_desktop.domain.support import Consent, ConsentHow, Purpose

PASSPHRASE = "heron lantern meadow"
TODAY = date(2026, 5, 12)


def a_group(**given) -> Group:
    return Group(**{"name": "Meadow Valley Partnership Group", **given})


def a_person(**given) -> Person:
    return Person(**{"name": "Tamsin Hollowell", "email": "tamsin@meadow.example", **given})


def a_membership(person: Person, **given) -> Membership:
    fields = {"joined": date(2024, 4, 1), "categories": (Category.PATIENT,), "primary_category": Category.PATIENT}
    return Membership(**{"person_id": person.id, **fields, **given})


def a_meeting(**given) -> Meeting:
    return Meeting(**{"date": TODAY, "venue": "The Meadow Room", **given})


def an_item(meeting: Meeting, **given) -> AgendaItem:
    return AgendaItem(**{"meeting_id": meeting.id, "position": 1, "number": "1", "title": "Welcome", **given})


def an_attendance(meeting: Meeting, person: Person, **given) -> Attendance:
    return Attendance(**{"meeting_id": meeting.id, "person_id": person.id, "mark": Mark.PRESENT, **given})


def a_minute(meeting: Meeting, **given) -> Minute:
    return Minute(**{"meeting_id": meeting.id, "position": 1, "number": "1", "text": "The group agreed.", **given})


def an_action(**given) -> Action:
    return Action(**{"recorded": TODAY, "text": "Ask for the leaflet", "owner": "Chair", **given})


def an_activity(**given) -> Activity:
    return Activity(**{"date": TODAY, "type": ActivityType.OPINION, "title": "Panel", **given})


def a_consent(person: Person, **given) -> Consent:
    fields = {"purpose": Purpose.TELEPHONE_LIST, "given": date(2025, 4, 1), "how": ConsentHow.IN_WRITING}
    return Consent(**{"person_id": person.id, **fields, **given})
