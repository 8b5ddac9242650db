"""Rules of requests, seats and objectives, for whatever days there are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.consultations import Consultation, NextStep, is_due_soon, next_step, track_record
from cpp_desktop.domain.objectives import Objective, ObjectiveOutcome, can_be_carried
from cpp_desktop.domain.representation import Seat, vacant
from cpp_desktop.domain.validity import problems

DAYS = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))
TODAY = date(2026, 5, 12)
REQUESTS = st.builds(
    Consultation, title=st.just("Scans"), received=DAYS, answered=DAYS, declined=DAYS, feedback_received=DAYS,
    changes_adopted=DAYS, changes=st.none() | st.integers(0, 9), final_version_received=DAYS, wanted_by=DAYS,
    is_document_review=st.booleans(), feedback_asked=DAYS, final_version_asked=DAYS,
)  # fmt: skip
OBJECTIVES = st.builds(
    Objective, title=st.sampled_from(("A leaflet", "a  leaflet", "A stall")), agreed=DAYS,
    outcome=st.none() | st.sampled_from(ObjectiveOutcome),
)  # fmt: skip


@given(REQUESTS)
def test_a_request_never_waits_for_what_it_has(request: Consultation) -> None:
    step = next_step(request)
    assert (step is NextStep.ANSWER) == (request.answered is None and request.declined is None)
    if step in (NextStep.ASK_FEEDBACK, NextStep.FEEDBACK):
        assert request.feedback_received is None
    if step in (NextStep.ASK_FINAL_VERSION, NextStep.FINAL_VERSION):
        assert request.final_version_received is None
    assert not is_due_soon(request, TODAY) or step is NextStep.ANSWER


@given(REQUESTS)
def test_days_in_their_order_are_never_refused_and_others_are(request: Consultation) -> None:
    days = [request.answered, request.declined, request.feedback_received, request.changes_adopted, request.wanted_by]
    days += [request.final_version_received, request.feedback_asked, request.final_version_asked]
    is_early = any(day and request.received and day < request.received for day in days)
    too_soon = bool(request.feedback_received and request.answered and request.feedback_received < request.answered)
    both = bool(request.answered and request.declined)
    assert bool(problems(request)) == (is_early or too_soon or both)


@given(st.lists(REQUESTS), st.lists(REQUESTS))
def test_track_records_add_up(some: list[Consultation], others: list[Consultation]) -> None:
    one, two, both = track_record(some), track_record(others), track_record([*some, *others])
    for count in ("asked", "answered", "declined", "feedback", "adopted", "changes", "final_versions"):
        assert getattr(both, count) == getattr(one, count) + getattr(two, count)
    known = [r for r in some if r.answered and r.feedback_received]
    assert (one.days is None) == (not known)


@given(st.lists(OBJECTIVES, max_size=8))
def test_what_was_carried_is_not_carried_again(found: list[Objective]) -> None:
    going_on = can_be_carried(found)
    assert all(one.outcome is ObjectiveOutcome.CONTINUING for one in going_on)
    anew = [replace(one, agreed=date(2031, 1, 1), outcome=None) for one in going_on]
    assert can_be_carried([*found, *anew]) == []


@given(st.lists(st.builds(Seat, person_id=st.just("p"), body=st.sampled_from(("Board", "board ")), last=DAYS)))
def test_a_body_is_vacant_once_every_seat_on_it_has_ended(seats: list[Seat]) -> None:
    ended = [seat.last for seat in seats if seat.last and seat.last < TODAY]
    gone = vacant(seats, TODAY)
    assert bool(gone) == (bool(seats) and len(ended) == len(seats))
    assert list(gone.values()) == ([max(ended)] if gone else [])
