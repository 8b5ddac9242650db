from __future__ import annotations

from datetime import date

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import LeavingReason, Status
from cpp_desktop.services import people
from cpp_desktop.services.office import Office
from tests.builders import TODAY


@pytest.fixture
def tamsin(office: Office) -> str:
    return people.add_person(office, name="Tamsin Hollowell", joined=date(2025, 1, 1)).id


def status(office: Office) -> Status:
    return people.register(office)[0].status


def test_a_rest_begun_today_and_ended_today_never_was(office: Office, tamsin: str) -> None:
    people.rest(office, tamsin, TODAY)
    assert status(office) is Status.RESTING
    people.end_rest(office, tamsin)
    page = people.person_page(office, tamsin)
    assert page is not None
    assert (status(office), page.resting) == (Status.ACTIVE, ())


def test_the_last_day_of_a_rest_is_the_day_before_the_return(office: Office, tamsin: str) -> None:
    people.rest(office, tamsin, date(2026, 5, 1))
    people.end_rest(office, tamsin)
    page = people.person_page(office, tamsin)
    assert page is not None
    assert page.resting[0].last == date(2026, 5, 11)


def test_nobody_rests_twice_on_one_day(office: Office, tamsin: str) -> None:
    people.rest(office, tamsin, date(2026, 5, 1))
    with pytest.raises(Refused, match="rests on that day already"):
        people.rest(office, tamsin, TODAY)


def test_a_death_ends_the_membership_and_is_noted(office: Office, tamsin: str) -> None:
    membership = people.register(office)[0].membership
    assert membership is not None
    with pytest.raises(Refused, match="not come yet"):
        people.leave(office, membership, date(2026, 5, 13), LeavingReason.DIED)
    people.leave(office, membership, TODAY, LeavingReason.DIED)
    assert people.register(office)[0].person.died_on == TODAY
    assert status(office) is Status.DIED
