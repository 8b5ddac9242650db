"""Requests for the group's views, and documents it was asked to review."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

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
