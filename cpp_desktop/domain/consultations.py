"""Requests for the group's views, and documents it was asked to review."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from statistics import median

from cpp_desktop.domain.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """A request for views, with the day of each step of it; declining needs no reason (`domain.md` 3).

    `changes` is how many changes the requester adopted, if somebody counted them. Feedback and the final version may
    have been asked for, each on a day.
    """

    id: str = field(default_factory=new_id)
    received: date | None = None
    requester: str = ""
    requester_id: str | None = None
    title: str
    answered: date | None = None
    declined: date | None = None
    feedback_received: date | None = None
    changes_adopted: date | None = None
    changes: int | None = None
    final_version_received: date | None = None
    is_document_review: bool = False
    wanted_by: date | None = None
    feedback_asked: date | None = None
    final_version_asked: date | None = None
    minute_id: str | None = None
    include_in_return: bool = False


DUE_SOON = timedelta(days=14)
"""How long before the day an answer is wanted by it counts as coming up."""


class NextStep(Enum):
    """What a request waits for."""

    ANSWER = "the group’s answer"
    ASK_FEEDBACK = "somebody to ask for the feedback"
    FEEDBACK = "the feedback"
    ASK_FINAL_VERSION = "somebody to ask for the final version"
    FINAL_VERSION = "the final version"


def next_step(request: Consultation) -> NextStep | None:
    """Return what a request waits for; one that was declined waits for nothing, and only a document has a version."""
    if request.declined:
        return None
    if request.answered is None:
        return NextStep.ANSWER
    if request.feedback_received is None:
        return NextStep.FEEDBACK if request.feedback_asked else NextStep.ASK_FEEDBACK
    if request.is_document_review and request.final_version_received is None:
        return NextStep.FINAL_VERSION if request.final_version_asked else NextStep.ASK_FINAL_VERSION
    return None


def is_due_soon(request: Consultation, day: date) -> bool:
    """Say whether a request still waits for its answer and the day this is wanted by is near, or past."""
    waits = next_step(request) is NextStep.ANSWER
    return waits and request.wanted_by is not None and request.wanted_by <= day + DUE_SOON


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """What became of all that one requester asked: how many requests, and of how many each is known.

    `changes` adds up the changes that were counted. `days` is the middle number of days from the group's answer to the
    feedback on it, None where there was none.
    """

    asked: int
    answered: int
    declined: int
    feedback: int
    adopted: int
    changes: int
    final_versions: int
    days: float | None


def track_record(requests: Collection[Consultation]) -> TrackRecord:
    """Add up the requests of one requester."""
    days = [(r.feedback_received - r.answered).days for r in requests if r.answered and r.feedback_received]
    return TrackRecord(
        asked=len(requests),
        answered=sum(r.answered is not None for r in requests),
        declined=sum(r.declined is not None for r in requests),
        feedback=sum(r.feedback_received is not None for r in requests),
        adopted=sum(r.changes_adopted is not None for r in requests),
        changes=sum(r.changes or 0 for r in requests),
        final_versions=sum(r.final_version_received is not None for r in requests),
        days=median(days) if days else None,
    )
