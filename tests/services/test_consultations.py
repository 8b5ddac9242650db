"""Requests for views: what they wait for, what is asked of the requester, and how requesters keep to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from cpp_desktop.domain.consultations import Consultation, NextStep, next_step, track_record
from cpp_desktop.domain.errors import Refused
from cpp_desktop.services import consultations, mail_drafts, records
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_minute, a_person

ASKED, ANSWERED, HEARD = date(2026, 1, 8), date(2026, 2, 1), date(2026, 3, 3)


def request(office: Office, **given) -> Consultation:
    return consultations.save_request(office, Consultation(**{"title": "Scans", "received": ASKED, **given}))


def test_a_request_waits_for_one_thing_after_the_other() -> None:
    document = {"is_document_review": True, "title": "Scans"}
    waits = [
        next_step(Consultation(**document, **days))
        for days in (
            {}, {"answered": ANSWERED}, {"answered": ANSWERED, "feedback_asked": HEARD},
            {"answered": ANSWERED, "feedback_received": HEARD},
            {"answered": ANSWERED, "feedback_received": HEARD, "final_version_asked": HEARD},
            {"answered": ANSWERED, "feedback_received": HEARD, "final_version_received": HEARD}, {"declined": HEARD},
        )
    ]  # fmt: skip
    assert waits == [*NextStep, None, None]
    assert next_step(Consultation(title="Views", answered=ANSWERED, feedback_received=HEARD)) is None


def test_each_step_is_a_day_and_one_step_to_undo(office: Office) -> None:
    made = request(office)
    answered = consultations.record_day(office, made, answered=ANSWERED)
    assert (office.store.undo_label, answered.answered) == ("record answer", ANSWERED)
    heard = consultations.record_day(office, answered, feedback_received=HEARD, changes_adopted=HEARD, changes=3)
    assert (heard.feedback_received, heard.changes) == (HEARD, 3)
    for days, why in (
        ({"answered": None}, "Say on which day"), ({"answered": TODAY + timedelta(1)}, "not come yet"),
        ({"answered": date(2026, 1, 1)}, "before the request"), ({"declined": HEARD}, "answered and declined"),
        ({"feedback_received": ASKED}, "before the group answered"),
    ):  # fmt: skip
        with pytest.raises(Refused, match=why):
            consultations.record_day(office, answered, **days)


def test_requesters_are_known_by_what_became_of_their_requests(office: Office) -> None:
    ann = records.save(office, a_person(name="Ann Ash", known_as=""))
    days = {"answered": ANSWERED, "feedback_received": HEARD}
    request(office, requester_id=ann.id, **days)
    request(office, requester_id=ann.id, declined=HEARD)
    request(office, requester="The  Trust", final_version_received=HEARD, changes_adopted=HEARD, changes=4, **days)
    request(office, requester="the trust")
    request(office)
    trust, ash = sorted(consultations.track_records(office), key=lambda one: one.name, reverse=True)
    assert (ash.name, ash.record.asked, ash.record.declined, ash.record.days) == ("Ann Ash", 2, 1, 30)
    assert (trust.record.asked, trust.record.final_versions, trust.record.changes) == (2, 1, 4)
    assert consultations.page(office, request(office)).requester is None
    assert track_record([]).days is None


def test_what_is_wanted_within_two_weeks_is_due(office: Office) -> None:
    near, far = TODAY + timedelta(14), TODAY + timedelta(15)
    soon = [request(office, wanted_by=day) for day in (near, TODAY)]
    request(office, wanted_by=far)
    request(office, wanted_by=near, answered=ANSWERED)
    assert [one.id for one in consultations.due_soon(office)] == [soon[1].id, soon[0].id]
    with pytest.raises(Refused, match="wanted before"):
        request(office, wanted_by=date(2026, 1, 7))


def test_the_feedback_is_asked_for_by_an_email_to_send_later(office: Office, tmp_path: Path) -> None:
    ann = records.save(office, a_person(name="Ann Ash", known_as="", email="ann@meadow.example"))
    asked = request(office, requester_id=ann.id, answered=ANSWERED)
    [file] = mail_drafts.save([consultations.asking_for(office, asked, NextStep.ASK_FEEDBACK)], tmp_path)
    letter = message_from_bytes(file.read_bytes(), policy=default)
    assert (letter["To"], letter["X-Unsent"], letter.is_multipart()) == ("Ann Ash <ann@meadow.example>", "1", False)
    assert "On 1 February 2026 we sent you our views on “Scans”." in letter.get_content()
    final = consultations.asking_for(office, asked, NextStep.FINAL_VERSION)
    assert "final version" in final.subject


def test_nobody_who_has_died_is_written_to(office: Office) -> None:
    ann = records.save(office, a_person(name="Ann Ash", email="ann@meadow.example", died_on=ANSWERED))
    for whose in ({"requester_id": ann.id, "requester": "Ann Ash"}, {"requester": "Ann Ash"}):
        draft = consultations.asking_for(office, request(office, **whose), NextStep.ASK_FEEDBACK)
        assert (draft.to, "Ash" in draft.text) == ((), False)


def test_a_minute_that_is_gone_or_confidential_is_not_named(office: Office) -> None:
    meeting = records.save(office, a_meeting(date=ASKED))
    said = records.save(office, a_minute(meeting, number="6.1", text="A letter came."))
    made = request(office, minute_id=said.id)
    link = consultations.page(office, made).minute
    assert link is not None
    assert (link.number, link.meeting_id) == ("6.1", meeting.id)
    secret = records.save(office, a_minute(meeting, confidential=True))
    for wrong, why in ((secret.id, "confidential"), ("gone", "removed")):
        with pytest.raises(Refused, match=why) as refused:
            request(office, minute_id=wrong)
        assert "minute_id" in refused.value.problems
    records.save(office, replace(said, confidential=True))
    assert consultations.page(office, made).minute is None
