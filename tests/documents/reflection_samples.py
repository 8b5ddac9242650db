"""Sheets of a year's reflection: as the secretary of North Marches would hand them out, and random ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from cpp_desktop.domain.reflection import ANSWERS, Asked, QuestionKind, ReflectionQuestion
from cpp_desktop.domain.reflection_figures import ReflectionPart, ReflectionQuestionRow
from cpp_desktop.domain.reflection_papers import ReflectionSheetPaper, mark_of
from cpp_desktop.domain.reflection_questions import first_questions
from tests.documents.chance import Chance
from tests.documents.sample_minutes import MASTHEAD

_TICKED = (QuestionKind.AGREEMENT, QuestionKind.YES_OR_NO)


def reflection_sheet() -> ReflectionSheetPaper:
    """The usual sheet for users, to be filled in on a screen."""
    usual = first_questions(Asked.USERS, "r")
    questions = tuple(replace(question, id=f"{at}") for at, question in enumerate(usual))
    return ReflectionSheetPaper(
        masthead=MASTHEAD, asked=Asked.USERS, first=date(2025, 4, 1), last=date(2026, 3, 31), questions=questions,
        mark=mark_of("r", questions), fillable=True,
    )  # fmt: skip


def random_sheet(chance: Chance) -> ReflectionSheetPaper:
    """A sheet of any length, by pen or on a screen."""
    questions = chance.some(
        lambda: ReflectionQuestion(
            reflection_id="r", position=1, text=chance.words() or "Anything?", kind=chance.one(tuple(QuestionKind))
        ),
        20,
    )
    return ReflectionSheetPaper(
        masthead=chance.masthead(), asked=chance.one(tuple(Asked)), first=chance.day(), last=chance.day(),
        questions=questions, mark=mark_of("r", questions), fillable=chance.one((False, True)),
    )  # fmt: skip


def random_parts(chance: Chance) -> tuple[ReflectionPart, ...]:
    """What users, and professionals, answered in a return."""

    def row() -> ReflectionQuestionRow:
        answers = ANSWERS[chance.one(_TICKED)]
        return ReflectionQuestionRow(
            text=chance.words() or "Anything?", answers=answers, answered=chance.one((1, 40)),
            numbers=tuple(chance.one((0, 3, 1_234, "suppressed")) for _ in answers),
            standard=chance.one(("", "impact")),
        )  # fmt: skip

    return tuple(ReflectionPart(asked=asked, sheets="3 sheets", rows=chance.some(row, 9)) for asked in Asked)
