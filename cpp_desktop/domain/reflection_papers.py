"""What the sheets of a year's reflection and the return's section on it say, as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.papers import Figure, Masthead
from cpp_desktop.domain.reflection import Asked, ReflectionQuestion, version_of
from cpp_desktop.domain.reflection_results import FEW, QuestionResult, Result, kept_back

_MARK = "cpp-reflection"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionSheetPaper:
    """A sheet to be filled in, by pen or, where it is `fillable`, on a screen. `mark` is what it is known again by.

    It says nothing about whoever fills it in.
    """

    masthead: Masthead
    asked: Asked
    first: date
    last: date
    questions: tuple[ReflectionQuestion, ...]
    mark: str = ""
    fillable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionQuestionRow:
    """A question of the return: its answers with how many gave each, small ones kept back where the return does so."""

    text: str
    answers: tuple[str, ...]
    numbers: tuple[Figure, ...]
    answered: int
    standard: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionPart:
    """What users, or professionals, answered; `sheets` says how many came back."""

    asked: Asked
    sheets: str
    rows: tuple[ReflectionQuestionRow, ...]


def mark_of(reflection_id: str, questions: Sequence[ReflectionQuestion]) -> str:
    """Return what a sheet bears to be known again: which sheet it is, and which questions."""
    return f"{_MARK} {reflection_id} {version_of(questions)}"


def read_mark(mark: str) -> tuple[str, str] | None:
    """Return the sheet's id and the version of its questions from a mark, or None where it is none."""
    parts = mark.split(" ")
    return (parts[1], parts[2]) if len(parts) == 3 and parts[0] == _MARK else None


def parts_of(results: Sequence[Result], *, suppressed: bool) -> tuple[ReflectionPart, ...]:
    """Return what the return says of the answers, apart; own words are never in it."""
    return tuple(
        ReflectionPart(
            asked=result.reflection.asked,
            sheets=result.sheets,
            rows=tuple(_row(one, suppressed=suppressed) for one in result.questions if one.answers and one.answered),
        )
        for result in results
        if result.has_answers
    )


def _row(one: QuestionResult, *, suppressed: bool) -> ReflectionQuestionRow:
    hidden = kept_back(one.numbers) if suppressed else frozenset()
    numbers: list[Figure] = ["suppressed" if at in hidden else number for at, number in enumerate(one.numbers)]
    standard = one.question.standard
    return ReflectionQuestionRow(
        text=one.question.text,
        answers=one.answers,
        numbers=tuple(numbers),
        answered=one.answered,
        standard=standard.value if standard else "",
    )


def has_few(parts: Sequence[ReflectionPart]) -> bool:
    """Say whether so few answered some question that its shares are not told."""
    return any(row.answered < FEW for part in parts for row in part.rows)
