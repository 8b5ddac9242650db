"""A group in which one member is everywhere, for tests of what follows when they have died."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Mark, Meeting, MeetingInterest, MeetingState
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role, RoleTitle
from cpp_desktop.domain.representation import Seat
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.support import Consent, Purpose
from cpp_desktop.services import actions, deaths, records
from cpp_desktop.services.office import Office
from tests.builders import (
    TODAY,
    a_consent,
    a_meeting,
    a_membership,
    a_minute,
    a_person,
    an_action,
    an_activity,
    an_attendance,
    an_item,
)

NAME = "Percy Dunmore"
DIED = TODAY - timedelta(days=3)
HELD, COMING = TODAY - timedelta(days=60), TODAY + timedelta(days=6)


class Group:
    """A group in which Percy Dunmore is everywhere, and Ann Ash beside."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.percy = self.keep(a_person(name=NAME, email="percy@meadow.example", telephone="01632 960118"))
        self.ann = self.keep(a_person(name="Ann Ash", email="ann@meadow.example"))
        self.member = self.keep(a_membership(self.percy, joined=date(2020, 4, 1)))
        self.keep(a_membership(self.ann, joined=date(2020, 4, 1)))
        self.role = self.keep(Role(person_id=self.percy.id, title=RoleTitle.SECRETARY, first=date(2024, 4, 1)))
        self.seat = self.keep(Seat(person_id=self.percy.id, body="Lung site group", last=date(2027, 3, 31)))
        self.rest = self.keep(RestingSpell(person_id=self.percy.id, first=TODAY - timedelta(days=30)))
        self.leaflets = self.keep(SubGroup(name="Leaflets", quorum_number=1))
        for person in (self.percy, self.ann):
            self.keep(SubGroupMember(sub_group_id=self.leaflets.id, person_id=person.id, first=date(2024, 4, 1)))
            self.keep(a_consent(person, purpose=Purpose.TELEPHONE_LIST))
        self.held = self.keep(a_meeting(date=HELD, state=MeetingState.HELD))
        self.coming = self.keep(a_meeting(date=COMING))
        self.keep(an_attendance(self.held, self.percy))
        self.keep(an_attendance(self.coming, self.percy, mark=Mark.APOLOGIES))
        self.keep(MeetingInterest(meeting_id=self.coming.id, person_id=self.percy.id, text="Trustee"))
        self.items()
        self.undertake()
        self.keep(replace(office.group, contact=f"{NAME}, secretary, 01632 960118"))

    def keep(self, record):
        return records.save(self.office, record)

    def items(self) -> None:
        titles = ("Welcome", "Apologies and quorum", "Lung site group", "Leaflets")
        leads = ({}, {}, {"lead": NAME, "lead_id": self.percy.id}, {"lead": f"{NAME} and Ann Ash"})
        for n, (title, lead) in enumerate(zip(titles, leads, strict=True), 1):
            self.keep(an_item(self.coming, position=n, number=str(n), title=title, **lead))
        self.keep(an_item(self.held, lead=NAME, lead_id=self.percy.id))

    def undertake(self) -> None:
        minute = self.keep(a_minute(self.held, text=f"{NAME} spoke of the ward."))
        own = {"owner": NAME, "owner_ids": (self.percy.id,), "due": TODAY - timedelta(days=9)}
        self.alone = self.keep(an_action(text="Ring the ward", meeting_id=self.held.id, minute_id=minute.id, **own))
        both = (self.percy.id, self.ann.id)
        self.shared = self.keep(an_action(text="Ask", owner=f"{NAME}; Ann Ash", owner_ids=both))
        self.written = self.keep(an_action(text="Write", owner=f"{NAME} & the Trust"))
        self.done = self.keep(an_action(text="Thank", state=ActionState.COMPLETE, closed=TODAY, **own))
        self.keep(an_activity(requester=NAME, requester_id=self.percy.id))

    def all(self, kind, **equals):
        with self.office.store.read() as snapshot:
            return snapshot.all(kind, **equals)

    def everything(self) -> dict[str, list]:
        own = (Person, Membership, Role, Seat, RestingSpell, SubGroupMember, Consent)
        kinds = (*own, Meeting, AgendaItem, Attendance, Action)
        return {kind.__name__: self.all(kind) for kind in kinds}

    def lines(self) -> dict[str, actions.ActionLine]:
        return {line.action.text: line for line in actions.log(self.office)}

    def record(self, day: date = DIED, **given) -> Person:
        return deaths.record_death(self.office, self.percy.id, day, **given)
