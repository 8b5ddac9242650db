"""What the annual return says of the year's reflection: users' and professionals' answers, apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpp_desktop.domain.reflection import Asked
from cpp_desktop.domain.reflection_results import FEW, QuestionResult, Result, kept_back

Number: TypeAlias = int | Literal["suppressed"]
"""How many gave an answer, or that it is kept back because it is small."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionQuestionRow:
    """A question of the return: its answers with how many gave each, small ones kept back where the return does so."""

    text: str
    answers: tuple[str, ...]
    numbers: tuple[Number, ...]
    answered: int
    standard: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionPart:
    """What users, or professionals, answered; `sheets` says how many came back."""

    asked: Asked
    sheets: str
    rows: tuple[ReflectionQuestionRow, ...]


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
    numbers: list[Number] = ["suppressed" if at in hidden else number for at, number in enumerate(one.numbers)]
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
