"""Evidence: files and photographs kept with what they show."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from cpp_desktop.domain.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A file kept with one record: an action, an activity, a case or a step of it, a request for views, a claim.

    The bytes lie in the group's file once, by their SHA-256 `digest` in hex; `size` is their number.
    """

    id: str = field(default_factory=new_id)
    action_id: str | None = None
    activity_id: str | None = None
    case_id: str | None = None
    step_id: str | None = None
    consultation_id: str | None = None
    expense_id: str | None = None
    title: str
    file_name: str
    media_type: str
    size: int
    digest: str
    added: date
