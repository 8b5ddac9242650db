"""Reflection: once a year users and professionals are asked, apart, how the group works; never per person."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id


class Asked(Enum):
    """Whom a sheet is for (`domain.md` 1: users' and professionals' answers stay apart)."""

    USERS = "users"
    PROFESSIONALS = "professionals"


class QuestionKind(Enum):
    """How a question is answered."""

    AGREEMENT = "agreement"
    YES_OR_NO = "yes or no"
    OWN_WORDS = "own words"


class Standard(Enum):
    """The UK Standards for Public Involvement."""

    INCLUSIVE_OPPORTUNITIES = "inclusive opportunities"
    WORKING_TOGETHER = "working together"
    SUPPORT_AND_LEARNING = "support and learning"
    COMMUNICATIONS = "communications"
    IMPACT = "impact"
    GOVERNANCE = "governance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """One sheet of questions for one year of the group, first and last day included; `handed_out` counts sheets."""

    id: str = field(default_factory=new_id)
    asked: Asked
    first: date
    last: date
    title: str = ""
    handed_out: int | None = None
    returned: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionQuestion:
    """One question, and which of the UK Standards it speaks to."""

    id: str = field(default_factory=new_id)
    reflection_id: str
    position: int
    text: str
    kind: QuestionKind = QuestionKind.AGREEMENT
    standard: Standard | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionCount:
    """How many sheets gave one answer to a question. Nothing says which: no sheet is kept."""

    id: str = field(default_factory=new_id)
    question_id: str
    answer: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionRemark:
    """Something written in own words, kept by itself: no remark says which other is from the same sheet."""

    id: str = field(default_factory=new_id)
    question_id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionSheet:
    """The SHA-256 in hex of a filled sheet that was read, so that none counts twice. It says nothing of answers."""

    id: str = field(default_factory=new_id)
    reflection_id: str
    digest: str
