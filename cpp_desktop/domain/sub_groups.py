"""Sub-groups with members of their own, each from a first to a last day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from cpp_desktop.domain.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class SubGroup:
    """Some who meet apart from the whole group. The whole group's quorum is not theirs; 0 is none."""

    id: str = field(default_factory=new_id)
    name: str
    remit: str = ""
    quorum_number: int = 0
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubGroupMember:
    """One person's time in a sub-group; they need not be a member of the whole group."""

    id: str = field(default_factory=new_id)
    sub_group_id: str
    person_id: str
    first: date | None = None
    last: date | None = None
