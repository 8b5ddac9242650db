"""Reflection: once a year users and professionals are asked, apart, how the group works; never per person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from hashlib import sha256

from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.language import marked, said


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


NOT_FOR_ME = marked("not for me")
ANSWERS: dict[QuestionKind, tuple[str, ...]] = {
    QuestionKind.AGREEMENT: (
        marked("strongly agree"), marked("agree"), marked("neither"), marked("disagree"),
        marked("strongly disagree"), NOT_FOR_ME,
    ),
    QuestionKind.YES_OR_NO: (marked("yes"), marked("no")),
    QuestionKind.OWN_WORDS: (),
}  # fmt: skip
"""What can be ticked, in the order in which it stands on the sheet."""

MOST_QUESTIONS = 20
LONGEST_REMARK = 2_000

Counts = Mapping[tuple[str, str], int]
"""How many sheets gave an answer, by question’s id and answer."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What one filled sheet says, for as long as it is added up: answers and own words by question’s id.

    `twice` are the questions with more than one answer; they are not counted.
    """

    answers: Mapping[str, str]
    words: Mapping[str, str] = field(default_factory=dict)
    twice: tuple[str, ...] = ()


def version_of(questions: Iterable[ReflectionQuestion]) -> str:
    """Return what tells a sheet’s questions from any others: a short fingerprint of what is asked, in order."""
    told = "\0".join(f"{q.id}\0{q.kind.value}\0{q.text}" for q in in_order(questions))
    return sha256(told.encode("utf-8", "backslashreplace")).hexdigest()[:12]


def in_order(questions: Iterable[ReflectionQuestion]) -> list[ReflectionQuestion]:
    """Return questions in the order in which they are asked."""
    return sorted(questions, key=lambda q: (q.position, q.id))


def added_up(sheets: Iterable[Filled]) -> dict[tuple[str, str], int]:
    """Return how many sheets gave each answer."""
    found: dict[tuple[str, str], int] = {}
    for sheet in sheets:
        for answer in sheet.answers.items():
            found[answer] = found.get(answer, 0) + 1
    return found


def answered(question_id: str, counts: Counts) -> int:
    """Return how many sheets answered a question."""
    return sum(number for (of, _), number in counts.items() if of == question_id)


def why_not(questions: Sequence[ReflectionQuestion], counts: Counts, returned: int) -> dict[str, str]:
    """Return a sentence, by question’s id, for counts that cannot be: below none, or more than sheets came back."""
    found = {}
    for question in questions:
        if any(n < 0 for (of, _), n in counts.items() if of == question.id):
            found[question.id] = said("Answers cannot be fewer than none.")
        elif (number := answered(question.id, counts)) > returned:
            found[question.id] = said("{0} answers cannot come from {1} sheets.").format(number, returned)
    return found
