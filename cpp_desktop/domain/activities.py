"""Activities: what the group did, by the five types of the Cancer Partnership Project and the group’s own words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.people import Membership, in_force


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


MINUTES_OF_A_DAY = 24 * 60


def members_in_post(memberships: Iterable[Membership], day: date) -> int:
    """Count the people who belong to the group on a day, however they take part."""
    return len({m.person_id for m in memberships if in_force(m.joined, m.left, day)})


def too_many_hours(minutes: int | None, members: int) -> str:
    """Say why all members’ minutes of one activity cannot be right, or nothing: a day has 24 hours for each of them.

    Where no member is known on that day there was at least one.
    """
    if minutes is None or minutes <= MINUTES_OF_A_DAY * max(members, 1):
        return ""
    if members < 2:
        return "A day has 24 hours. Write longer work as several activities, or several days."
    return f"A day has 24 hours for each of the {members:,} members: that is {24 * members:,} at most."


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """Which activities are wanted; None is whichever. Days are both included."""

    type: ActivityType | None = None
    sub_type: str | None = None
    requester: str | None = None
    first: date | None = None
    last: date | None = None

    def lets(self, activity: Activity) -> bool:
        """Say whether an activity is wanted."""
        return (
            (self.type is None or activity.type is self.type)
            and (self.sub_type is None or activity.sub_type == self.sub_type)
            and (self.requester is None or activity.requester == self.requester)
            and (self.first is None or activity.date >= self.first)
            and (self.last is None or activity.date <= self.last)
        )
