"""What came of a year’s reflection: counts by question, users’ and professionals’ side by side and never added."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.reflection import (
    ANSWERS,
    Asked,
    Counts,
    QuestionKind,
    Reflection,
    ReflectionQuestion,
    Standard,
    in_order,
)

FEW = 6
"""Of fewer answers no shares are told, and counts below it are kept back where small numbers are (`domain.md` 5)."""

WHO: dict[Asked, str] = {Asked.USERS: marked("Users"), Asked.PROFESSIONALS: marked("Professionals")}
STANDARD_WORDS: dict[Standard, str] = {
    Standard.INCLUSIVE_OPPORTUNITIES: marked("Inclusive opportunities"),
    Standard.WORKING_TOGETHER: marked("Working together"),
    Standard.SUPPORT_AND_LEARNING: marked("Support and learning"),
    Standard.COMMUNICATIONS: marked("Communications"),
    Standard.IMPACT: marked("Impact"),
    Standard.GOVERNANCE: marked("Governance"),
}


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """One question with how many sheets gave each answer, in the order of the sheet; `remarks` in own words."""

    question: ReflectionQuestion
    numbers: tuple[int, ...]
    remarks: tuple[str, ...] = ()
    earlier: tuple[int, ...] | None = None
    """Last year’s numbers, where the same was asked then."""

    @property
    def answers(self) -> tuple[str, ...]:
        """What could be ticked."""
        return ANSWERS[self.question.kind]

    @property
    def answered(self) -> int:
        """How many sheets ticked an answer."""
        return sum(self.numbers)

    @property
    def is_small(self) -> bool:
        """Say whether so few answered that a share would say too much."""
        return self.answered < FEW


@dataclass(frozen=True, slots=True)
class Result:
    """What one sheet of one year brought."""

    reflection: Reflection
    questions: tuple[QuestionResult, ...]

    @property
    def has_answers(self) -> bool:
        """Say whether anything came back."""
        return any(q.answered or q.remarks for q in self.questions)

    @property
    def sheets(self) -> str:
        """Say how many sheets came back, and of how many."""
        handed_out, returned = self.reflection.handed_out, self.reflection.returned
        if returned is None:
            return said("how many came back is not recorded")
        if handed_out is None:
            return said("%n sheet(s) came back", "", returned)
        return said("{0} of {1} sheets came back").format(f"{returned:,}", f"{handed_out:,}")


def result_of(
    reflection: Reflection,
    questions: Iterable[ReflectionQuestion],
    counts: Counts,
    remarks: Iterable[tuple[str, str]] = (),
    earlier: Result | None = None,
) -> Result:
    """Return what a sheet brought; `remarks` as (question’s id, text), `earlier` is the year before’s."""
    said_in_words: dict[str, list[str]] = {}
    for question_id, text in remarks:
        said_in_words.setdefault(question_id, []).append(text)
    before = {(q.question.text.casefold(), q.question.kind): q for q in earlier.questions} if earlier else {}
    found = []
    for question in in_order(questions):
        numbers = tuple(counts.get((question.id, answer), 0) for answer in ANSWERS[question.kind])
        then = before.get((question.text.casefold(), question.kind))
        old = then.numbers if then and then.answered else None
        told = tuple(sorted(said_in_words.get(question.id, ()), key=str.casefold))
        found.append(QuestionResult(question, numbers, told, old))
    return Result(reflection, tuple(found))


def of_period(results: Iterable[Result], period: Container[date]) -> list[Result]:
    """Return the results that belong to a period, for their last day lies in it; users’ first."""
    order = list(Asked)
    found = [r for r in results if r.reflection.last in period]
    return sorted(found, key=lambda r: (order.index(r.reflection.asked), r.reflection.last))


def by_standard(results: Sequence[Result]) -> list[tuple[Standard | None, dict[Asked, tuple[QuestionResult, ...]]]]:
    """Return the questions to be ticked under each of the six Standards, last those under none, apart for each sheet.

    Standards that nothing was asked about are there too: that is worth knowing.
    """
    out: list[tuple[Standard | None, dict[Asked, tuple[QuestionResult, ...]]]] = []
    for standard in (*Standard, None):
        mine = {
            result.reflection.asked: tuple(
                q
                for q in result.questions
                if q.question.standard is standard and q.question.kind is not QuestionKind.OWN_WORDS
            )
            for result in results
        }
        if standard is not None or any(mine.values()):
            out.append((standard, mine))
    return out


def share(number: int, of: int) -> int | None:
    """Return a share in percent, rounded half up; None where so few answered that it is not told."""
    return (200 * number + of) // (2 * of) if of >= FEW else None


def kept_back(numbers: Sequence[int]) -> frozenset[int]:
    """Return which of the numbers of one question, by place, are not told where small numbers are kept back.

    The number of all answers is told, so what is kept back must leave it open what each of the small ones is.
    """
    hidden = {at for at, number in enumerate(numbers) if 0 < number < FEW}
    others = sorted(
        (at for at in range(len(numbers)) if at not in hidden), key=lambda at: (numbers[at] == 0, numbers[at], at)
    )
    while hidden and others and not _leaves_open([numbers[at] for at in hidden]):
        hidden.add(others.pop(0))
    return frozenset(hidden)


def _leaves_open(hidden: Sequence[int]) -> bool:
    """Say whether from their sum alone not one of the hidden numbers can be told, even by whoever knows the rule."""
    return len(hidden) > 1 and len(hidden) < sum(hidden) < (FEW - 1) * len(hidden)


def in_words(results: Sequence[Result], *, exact: bool = True) -> str:
    """Tell the year’s reflection in plain sentences, users and professionals apart; unless `exact`, few are hidden."""
    told = []
    for result in results:
        if not result.has_answers:
            continue
        told.append(f"{said(WHO[result.reflection.asked])}: {result.sheets}.")
        for one in result.questions:
            if one.answers and one.answered:
                hidden = frozenset() if exact else kept_back(one.numbers)
                numbers = ", ".join(
                    f"{said(answer)} {said('hidden') if at in hidden else f'{number:,}'}"
                    for at, (answer, number) in enumerate(zip(one.answers, one.numbers, strict=True))
                )
                told.append(f"{one.question.text} {numbers}.")
    return "\n".join(told)
