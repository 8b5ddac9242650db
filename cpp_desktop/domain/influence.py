"""Influence: what was raised, whom it was put to, what they answered, and what came of it, over years."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id


class Response(Enum):
    """What those who were asked answered."""

    ACCEPTED = "accepted"
    PARTLY_ACCEPTED = "partly accepted"
    DECLINED = "declined"
    NONE_YET = "none yet"


class Outcome(Enum):
    """What came of it. That nothing changed is an honest end."""

    CHANGED = "changed"
    PLANNED = "planned"
    NO_CHANGE = "no change"
    NOT_KNOWN = "not known"


class Reach(Enum):
    """How far a change reaches."""

    WARD_OR_TEAM = "ward or team"
    TRUST = "trust"
    NETWORK = "network"
    NATIONAL = "national"


class StepKind(Enum):
    """The steps of a case, in the order in which they usually come."""

    RAISED = "raised"
    DISCUSSED = "discussed"
    ASKED = "asked"
    ANSWERED = "answered"
    CHANGED = "changed"
    EVIDENCE = "evidence"


class Next(Enum):
    """What a case wants next: to be put to somebody, an answer, an outcome, or only to be told."""

    ASK = "ask"
    ANSWER = "answer"
    OUTCOME = "outcome"
    TELL = "tell"


@dataclass(frozen=True, slots=True, kw_only=True)
class InfluenceCase:
    """One concern, as a theme and never as somebody's story. It is open until `closed`, whatever was answered.

    Users' and professionals' views are kept apart (`domain.md` 1).
    """

    id: str = field(default_factory=new_id)
    reference: str = ""
    raised: date
    theme: str
    raised_by: str = ""
    put_to: str = ""
    response: Response = Response.NONE_YET
    outcome: Outcome | None = None
    reach: Reach | None = None
    closed: date | None = None
    what_changed: str = ""
    why_it_mattered: str = ""
    users_view: str = ""
    professionals_view: str = ""
    include_in_return: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStep:
    """Something that happened in a case, on a day, and the minute or the action it comes from, if one does."""

    id: str = field(default_factory=new_id)
    case_id: str
    day: date
    kind: StepKind
    text: str
    minute_id: str | None = None
    action_id: str | None = None


def is_open_at_close(case: InfluenceCase, day: date) -> bool:
    """Say whether a case was raised on or before `day` and not closed on or before it."""
    return case.raised <= day and (case.closed is None or case.closed > day)


def next_of(case: InfluenceCase, steps: Collection[CaseStep]) -> Next:
    """Say what a case wants next, by how far it has come."""
    if case.closed:
        return Next.TELL
    if case.response is not Response.NONE_YET:
        return Next.OUTCOME
    asked = any(step.kind in (StepKind.ASKED, StepKind.ANSWERED) for step in steps)
    return Next.ANSWER if asked else Next.ASK
