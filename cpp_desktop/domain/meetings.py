"""Meetings, their agenda items and who was there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from enum import Enum

from cpp_desktop.domain.ids import new_id

Day = date  # a field called `date` hides the type from the fields behind it


class MeetingType(Enum):
    """What kind of meeting it is; only the first three count as meetings of the group."""

    ORDINARY = "ordinary"
    ANNUAL_GENERAL = "annual general"
    EXTRAORDINARY = "extraordinary"
    SUB_GROUP = "sub-group"
    JOINT = "joint"
    AWAY_DAY = "away day"


COUNTED_TYPES = frozenset({MeetingType.ORDINARY, MeetingType.ANNUAL_GENERAL, MeetingType.EXTRAORDINARY})


class MeetingMode(Enum):
    """Where people meet."""

    IN_PERSON = "in person"
    ONLINE = "online"
    BOTH = "both"


class MeetingState(Enum):
    """How far a meeting has come. Held means quorate; a meeting that fell short is inquorate."""

    PLANNED = "planned"
    CALLED = "called"
    HELD = "held"
    INQUORATE = "inquorate"
    CANCELLED = "cancelled"


ENDS_FIRST = "The meeting ends before it begins. Leave the end blank if it goes on past midnight."
TOOK_PLACE = frozenset({MeetingState.HELD, MeetingState.INQUORATE})


class Mark(Enum):
    """How somebody stood to a meeting. Apologies are not absence."""

    PRESENT = "present"
    APOLOGIES = "apologies"
    ABSENT = "absent"
    IN_ATTENDANCE = "in attendance"
    OBSERVER = "observer"
    DEPUTY_FOR = "deputy for"


class Purpose(Enum):
    """What an agenda item asks of the meeting."""

    TO_NOTE = "to note"
    TO_DISCUSS = "to discuss"
    TO_DECIDE = "to decide"
    TO_APPROVE = "to approve"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting on one day; a day can have several. `mode` is None where nobody wrote it down.

    From `agenda_issued` on, the day its agenda went out, or its minutes where it never did, its items keep their
    numbers.
    """

    id: str = field(default_factory=new_id)
    date: date
    start: time | None = None
    end: time | None = None
    type: MeetingType = MeetingType.ORDINARY
    mode: MeetingMode | None = None
    venue: str = ""
    title: str = ""
    state: MeetingState = MeetingState.PLANNED
    venue_access: str = ""
    sub_group_id: str | None = None
    agenda_issued: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """A line of a meeting's agenda. `position` orders it; `number` is kept as written; lead as written or a person.

    `carried_from_id` is the item of an earlier meeting that it goes on with. `asked` says what the group is asked to
    do, a line each; `chair_note` is for the chair alone. `easy_words` and the name of a `picture` stand in the
    easy-read agenda.
    """

    id: str = field(default_factory=new_id)
    meeting_id: str
    position: int
    number: str = ""
    title: str
    purpose: Purpose | None = None
    lead: str = ""
    lead_id: str | None = None
    minutes_allowed: int | None = None
    confidential: bool = False
    carried_from_id: str | None = None
    asked: str = ""
    chair_note: str = ""
    easy_words: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """One person's, guest's or organisation's mark at one meeting. `name` is only for those not in the register.

    Somebody there for a part came with `from_item_id` and left after `to_item_id`; None is the meeting's end of it.
    """

    id: str = field(default_factory=new_id)
    meeting_id: str
    person_id: str | None = None
    name: str = ""
    mark: Mark
    capacity: str = ""
    deputy_for_id: str | None = None
    from_item_id: str | None = None
    to_item_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingInterest:
    """An interest declared at a meeting, in an item or in none, and what was done about it."""

    id: str = field(default_factory=new_id)
    meeting_id: str
    person_id: str | None = None
    name: str = ""
    item_id: str | None = None
    text: str
    done: str = ""


STANDARD_AGENDA: tuple[tuple[str, Purpose, int], ...] = (
    ("Welcome, introductions and access check", Purpose.TO_NOTE, 5),
    ("Apologies and quorum", Purpose.TO_NOTE, 5),
    ("Declarations of interest", Purpose.TO_NOTE, 5),
    ("Minutes of the last meeting", Purpose.TO_APPROVE, 5),
    ("Matters arising and action log", Purpose.TO_DISCUSS, 15),
    ("Correspondence and requests for views", Purpose.TO_DISCUSS, 10),
    ("Network or lead nurse report", Purpose.TO_NOTE, 10),
    ("Representatives’ report-backs", Purpose.TO_NOTE, 10),
    ("Patient information", Purpose.TO_DISCUSS, 10),
    ("Issues and influencing", Purpose.TO_DISCUSS, 15),
    ("Work programme and training", Purpose.TO_DISCUSS, 10),
    ("Any other business", Purpose.TO_DISCUSS, 10),
    ("What went well", Purpose.TO_DISCUSS, 5),
    ("Date of next meeting", Purpose.TO_NOTE, 5),
)
