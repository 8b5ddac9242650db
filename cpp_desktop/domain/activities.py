"""Activities: what the group did, by the five types of the Cancer Partnership Project."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id


class ActivityType(Enum):
    """The five types, always in this order."""

    DEVELOPMENT = "development"
    OPINION = "opinion"
    REPRESENTATION = "representation"
    INFORMATION = "information"
    INFLUENCE = "influence"


TYPE_WORDS: dict[ActivityType, str] = {
    ActivityType.DEVELOPMENT: "Setting up and developing the group",
    ActivityType.OPINION: "Giving user opinion",
    ActivityType.REPRESENTATION: "Networking and representation",
    ActivityType.INFORMATION: "Patient information and communication",
    ActivityType.INFLUENCE: "Lobbying for service improvement",
}


class Level(Enum):
    """How far users shaped the work."""

    INFORM = "inform"
    CONSULT = "consult"
    INVOLVE = "involve"
    COLLABORATE = "collaborate"
    USER_LED = "user-led"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One thing the group did. `contacts` counts meetings with people, repeats included; None is not recorded.

    `member_minutes` are all members' minutes together. `sub_type` is one of the group's own words for its work.
    """

    id: str = field(default_factory=new_id)
    date: date
    type: ActivityType
    title: str
    contacts: int | None = None
    member_minutes: int | None = None
    level: Level | None = None
    requester: str = ""
    requester_id: str | None = None
    include_in_return: bool = False
    sub_type: str = ""
    cancer_sites: tuple[str, ...] = ()
    notes: str = ""
    meeting_id: str | None = None
    minute_id: str | None = None
    document_id: str | None = None
    case_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivitySubType:
    """The group's own word for something it does often, under one of the five types, and its place among them."""

    id: str = field(default_factory=new_id)
    type: ActivityType
    name: str
    position: int = 0
    level: Level | None = None
