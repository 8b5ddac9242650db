"""What was changed about a person, in the records that name them too, the latest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cpp_desktop.domain.meetings import MeetingState, MeetingType
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role, RoleTitle
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.support import Consent, Purpose, Training
from cpp_desktop.services import agreements, people, records
from cpp_desktop.services.office import Office
from cpp_desktop.services.person_history import HistoryLine, history_of
from tests.builders import TODAY, a_meeting, a_minute


@pytest.fixture
def tamsin(office: Office) -> Person:
    return people.add_person(office, name="Tamsin Hollowell", joined=date(2025, 1, 1))


def lines(office: Office, person: Person) -> list[HistoryLine]:
    return history_of(office, person.id)


def told(line: HistoryLine) -> tuple:
    return line.kind, line.subject, line.field, line.old, line.new


def test_a_person_begins_with_all_that_was_typed(office: Office, tamsin: Person) -> None:
    membership, person = sorted(lines(office, tamsin), key=lambda line: line.kind is Person)
    assert (person.kind, person.field, person.old) == (Person, "", None)
    assert person.new["name"] == "Tamsin Hollowell"
    assert "id" not in person.new
    assert (membership.kind, membership.subject) == (Membership, date(2025, 1, 1))


def test_each_change_says_what_it_was_what_it_is_and_by_whom(office: Office, tamsin: Person) -> None:
    records.save(office, replace(tamsin, telephone="01632 960555", died_on=None))
    latest = lines(office, tamsin)[0]
    assert told(latest) == (Person, None, "telephone", "", "01632 960555")
    assert latest.who == office.store.history(tamsin.id)[-1].who != ""
    assert latest.at.utcoffset() is not None


def test_records_that_name_the_person_are_told_also_when_they_are_gone(office: Office, tamsin: Person) -> None:
    role = records.save(office, Role(person_id=tamsin.id, title=RoleTitle.CHAIR, first=TODAY))
    role = records.save(office, replace(role, title=RoleTitle.CO_CHAIR))
    records.remove(office, role)
    gone, changed, born, *_ = lines(office, tamsin)
    assert (gone.kind, gone.subject, gone.has_gone) == (Role, RoleTitle.CO_CHAIR, True)
    assert told(changed) == (Role, RoleTitle.CO_CHAIR, "title", RoleTitle.CHAIR, RoleTitle.CO_CHAIR)
    assert (born.subject, born.has_gone) == (RoleTitle.CO_CHAIR, False)
    office.store.undo()
    put_back = lines(office, tamsin)[0]
    assert (put_back.field, put_back.new, put_back.has_gone) == ("", None, False)


def test_rests_consents_and_training_are_told_and_nobody_elses(office: Office, tamsin: Person) -> None:
    olu = people.add_person(office, name="Olu Bello")
    people.rest(office, tamsin.id, TODAY)
    agreements.give_consent(office, tamsin.id, Purpose.NEWSLETTER, given=TODAY)
    records.save(office, Training(date=TODAY, title="Reading", person_ids=(tamsin.id, olu.id)))
    agreements.give_consent(office, olu.id, Purpose.PHOTOGRAPHS, given=TODAY)
    found = {line.kind: line for line in lines(office, tamsin)}
    assert found[RestingSpell].subject == TODAY
    assert found[Consent].subject is Purpose.NEWSLETTER
    assert found[Training].new["person_ids"] == ("Tamsin Hollowell", "Olu Bello")
    assert {line.subject for line in lines(office, olu) if line.kind is Consent} == {Purpose.PHOTOGRAPHS}


def test_the_minute_that_elected_is_told_in_words(office: Office, tamsin: Person) -> None:
    day = date(2025, 11, 5)
    meeting = records.save(office, a_meeting(date=day, type=MeetingType.ANNUAL_GENERAL, state=MeetingState.HELD))
    minute = records.save(office, a_minute(meeting, number="5.1", text="Elected."))
    role = records.save(office, Role(person_id=tamsin.id, title=RoleTitle.CHAIR))
    records.save(office, replace(role, minute_id=minute.id))
    assert told(lines(office, tamsin)[0])[2:] == ("minute_id", None, "5 Nov 2025, 5.1: Elected.")


def test_a_long_history_can_be_cut_off_and_still_names_its_records(office: Office, tamsin: Person) -> None:
    role = records.save(office, Role(person_id=tamsin.id, title=RoleTitle.CHAIR, first=TODAY))
    records.save(office, replace(role, last=TODAY))
    assert [told(line) for line in history_of(office, tamsin.id, most=1)] == [
        (Role, RoleTitle.CHAIR, "last", None, TODAY)
    ]


def test_time_in_a_sub_group_is_told_by_its_name(office: Office, tamsin: Person) -> None:
    leaflets = records.save(office, SubGroup(name="Leaflets"))
    time = records.save(office, SubGroupMember(sub_group_id=leaflets.id, person_id=tamsin.id, first=TODAY))
    records.save(office, replace(time, last=TODAY))
    ended, begun, *_ = lines(office, tamsin)
    assert told(ended) == (SubGroupMember, "Leaflets", "last", None, TODAY)
    assert (begun.subject, begun.new["sub_group_id"]) == ("Leaflets", "Leaflets")
