"""The group itself, its parent bodies and its own rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id


class Numbering(Enum):
    """How minutes are numbered: anew in each meeting (4.2) or running on (058)."""

    PER_MEETING = "per meeting"
    RUNNING = "running"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The one group of a file. `year_start` is "MM-DD"; notice and draft-minutes days are working days.

    The quorum is a number of members, a fraction of the counted members in per mille, or neither (0), with
    least numbers of service users and of professionals beside it. No file under an agenda item is larger than
    `most_attached_mb`.
    """

    id: str = field(default_factory=new_id)
    name: str
    year_start: str = "04-01"
    area: str = ""
    host: str = ""
    data_controller: str = ""
    quorum_number: int = 0
    quorum_per_mille: int = 0
    quorum_service_users: int = 0
    quorum_professionals: int = 0
    numbering: Numbering = Numbering.PER_MEETING
    notice_days: int = 5
    draft_minutes_days: int = 10
    contact: str = ""
    is_sample: bool = False
    most_attached_mb: int = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class ParentBody:
    """A body the group reports to, from its first to its last day; bodies come and go, so they are dated."""

    id: str = field(default_factory=new_id)
    name: str
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionMark:
    """The secretary's word that a section of the return is not recorded, or not applicable, for a period."""

    id: str = field(default_factory=new_id)
    section: str
    first: date
    last: date
    not_applicable: bool = False


def parent_on(bodies: list[ParentBody], day: date) -> ParentBody | None:
    """Return the parent body in force on `day`; of several the one begun last."""
    there = [b for b in bodies if (b.first or date.min) <= day <= (b.last or date.max)]
    return max(there, key=lambda b: (b.first or date.min, b.id), default=None)


def year_containing(year_start: str, day: date) -> tuple[date, date]:
    """Return the first and last day of the group's year that holds `day`; 29 February is read as 28."""
    month, first_day = (int(part) for part in year_start.split("-"))
    if (month, first_day) == (2, 29):
        first_day = 28
    start = date(day.year, month, first_day)
    if start > day:
        start = date(day.year - 1, month, first_day)
    return start, date.fromordinal(date(start.year + 1, month, first_day).toordinal() - 1)
