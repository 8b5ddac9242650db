"""Consents are given and withdrawn by the day; interests, training and seats stand with the person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.representation import Seat
from cpp_desktop.domain.support import Consent, ConsentHow, DeclaredInterest, Purpose, Training
from cpp_desktop.services import agreements, people, records
from cpp_desktop.services.agreements import ConsentLine
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_person

LIST = Purpose.TELEPHONE_LIST


@pytest.fixture
def tamsin(office: Office) -> Person:
    return records.save(office, a_person())


def line(office: Office, person: Person, purpose: Purpose = LIST) -> ConsentLine:
    return next(one for one in agreements.agreements(office, person.id).consents if one.purpose is purpose)


def given(office: Office, person: Person, day: date, **more) -> Consent:
    return agreements.give_consent(office, person.id, LIST, given=day, how=ConsentHow.SPOKEN, **more)


def test_nothing_is_agreed_until_it_is_given(office: Office, tamsin: Person) -> None:
    assert agreements.agreements(office, tamsin.id).given == ()
    consent = given(office, tamsin, TODAY)
    assert office.store.undo_label == "record consent"
    assert line(office, tamsin) == ConsentLine(LIST, consent, ())
    assert agreements.agreements(office, tamsin.id).given == (LIST,)


def test_what_is_withdrawn_is_kept_as_history_and_can_be_given_again(office: Office, tamsin: Person) -> None:
    first = given(office, tamsin, date(2025, 4, 1))
    ended = agreements.withdraw_consent(office, first, TODAY)
    assert office.store.undo_label == "withdraw consent"
    assert line(office, tamsin) == ConsentLine(LIST, None, (ended,))
    second = given(office, tamsin, TODAY)
    assert line(office, tamsin) == ConsentLine(LIST, second, (ended,))


def test_a_consent_without_an_end_is_not_given_twice(office: Office, tamsin: Person) -> None:
    given(office, tamsin, date(2025, 4, 1))
    with pytest.raises(Refused, match="in force already"):
        given(office, tamsin, TODAY)


def test_one_that_runs_out_is_renewed_before_it_does(office: Office, tamsin: Person) -> None:
    first = given(office, tamsin, date(2025, 4, 1), expires=TODAY + timedelta(days=7))
    second = given(office, tamsin, TODAY)
    assert line(office, tamsin) == ConsentLine(LIST, second, (first,))


def test_days_that_cannot_be_are_refused_beside_their_field(office: Office, tamsin: Person) -> None:
    tomorrow, yesterday = TODAY + timedelta(days=1), TODAY - timedelta(days=1)
    with pytest.raises(Refused) as refused:
        given(office, tamsin, tomorrow)
    assert refused.value.problems == {"given": "That day has not come yet."}
    with pytest.raises(Refused) as refused:
        given(office, tamsin, TODAY, expires=yesterday)
    assert refused.value.problems == {"expires": "The consent would run out before it was given."}
    consent = given(office, tamsin, TODAY)
    for day, sentence in ((tomorrow, "has not come"), (yesterday, "withdrawn before it was given")):
        with pytest.raises(Refused, match=sentence):
            agreements.withdraw_consent(office, consent, day)


def test_interests_and_seats_stand_with_the_person_and_seats_held_today_are_the_load(
    office: Office, tamsin: Person
) -> None:
    old = records.save(office, Seat(person_id=tamsin.id, body="Drugs panel", last=TODAY - timedelta(days=1)))
    held = [
        records.save(office, Seat(person_id=tamsin.id, body=body, first=date(2025, month, 1)))
        for month, body in ((2, "Site group"), (3, "Peer review"))
    ]
    interest = records.save(office, DeclaredInterest(person_id=tamsin.id, text="Governor of the trust"))
    found = agreements.agreements(office, tamsin.id)
    assert found.seats == (*reversed(held), old)
    assert (found.load, found.interests) == (2, (interest,))


def test_training_names_those_of_the_register_by_id_and_the_others_as_written(office: Office, tamsin: Person) -> None:
    session = Training(date=TODAY, title="Reading a leaflet")
    kept = agreements.save_training(
        office, session, came="tamsin hollowell, a visitor and Olu Bello", came_ids=(tamsin.id,)
    )
    assert (kept.person_ids, kept.others) == ((tamsin.id,), "a visitor, Olu Bello")
    assert agreements.who_came(office, kept) == "Tamsin Hollowell, a visitor, Olu Bello"
    assert agreements.agreements(office, tamsin.id).training == (kept,)


def test_a_session_can_be_planned_before_anybody_is_named(office: Office) -> None:
    planned = agreements.save_training(office, Training(date=TODAY, title="Chairing"), came=" ", came_ids=())
    assert (planned.person_ids, planned.others) == ((), "")


def test_somebody_who_died_since_stays_in_the_session_when_others_are_added(office: Office, tamsin: Person) -> None:
    session = records.save(office, Training(date=TODAY, title="Chairing", person_ids=(tamsin.id,)))
    records.save(office, replace(tamsin, died_on=TODAY))
    assert tamsin.id not in dict(people.choices(office))
    typed = f"{agreements.who_came(office, session)}, Odile Fen"
    kept = agreements.save_training(office, session, came=typed, came_ids=())
    assert (kept.person_ids, kept.others) == ((tamsin.id,), "Odile Fen")


def test_who_did_not_come_is_taken_off_and_a_session_of_nobody_goes(office: Office, tamsin: Person) -> None:
    olu = records.save(office, a_person(name="Olu Bello"))
    both = records.save(office, Training(date=TODAY, title="Reading", person_ids=(tamsin.id, olu.id)))
    agreements.leave_training(office, both, tamsin.id)
    assert agreements.agreements(office, tamsin.id).training == ()
    (left,) = agreements.agreements(office, olu.id).training
    agreements.leave_training(office, left, olu.id)
    assert agreements.agreements(office, olu.id).training == ()
