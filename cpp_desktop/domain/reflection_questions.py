"""The questions that a first year of reflection begins with; the group rewords, adds and leaves out as it likes.

They follow what the Cancer Partnership Project met (`domain.md` 1) and the six UK Standards for Public Involvement.
None asks why somebody takes part.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.reflection import Asked, QuestionKind, ReflectionQuestion, Standard, in_order


class Question(NamedTuple):
    """A question before it belongs to a sheet."""

    text: str
    standard: Standard | None = None
    kind: QuestionKind = QuestionKind.AGREEMENT


STANDARD_QUESTIONS: dict[Asked, tuple[Question, ...]] = {
    Asked.USERS: (
        Question(marked("I felt listened to."), Standard.WORKING_TOGETHER),
        Question(marked("I could take part in the way I wished."), Standard.INCLUSIVE_OPPORTUNITIES),
        Question(marked("I had the support I needed to take part."), Standard.SUPPORT_AND_LEARNING),
        Question(marked("Papers were easy to read."), Standard.COMMUNICATIONS),
        Question(marked("Papers came in good time."), Standard.COMMUNICATIONS),
        Question(marked("What we said led to something, or we were told why not."), Standard.IMPACT),
        Question(marked("I had a say in what the group works on."), Standard.GOVERNANCE),
        Question(
            marked("Would you tell somebody you know to join the group?"), kind=QuestionKind.YES_OR_NO
        ),
        Question(marked("What went well this year?"), kind=QuestionKind.OWN_WORDS),
        Question(marked("What should the group do differently?"), kind=QuestionKind.OWN_WORDS),
    ),
    Asked.PROFESSIONALS: (
        Question(marked("The group’s views reached the people who decide."), Standard.IMPACT),
        Question(marked("What users said changed something in my own work."), Standard.IMPACT),
        Question(marked("Users and professionals worked together as equals."), Standard.WORKING_TOGETHER),
        Question(marked("People from all the communities we serve could take part."), Standard.INCLUSIVE_OPPORTUNITIES),
        Question(marked("I was given the time I needed to take part."), Standard.SUPPORT_AND_LEARNING),
        Question(marked("Papers said clearly what was asked of me."), Standard.COMMUNICATIONS),
        Question(marked("It was clear who decides what."), Standard.GOVERNANCE),
        Question(
            marked("Did you take something from the group to where decisions are made?"), Standard.IMPACT,
            QuestionKind.YES_OR_NO,
        ),
        Question(marked("What helped the group this year, and what was in its way?"), kind=QuestionKind.OWN_WORDS),
        Question(marked("What should the group do differently?"), kind=QuestionKind.OWN_WORDS),
    ),
}  # fmt: skip


def first_questions(asked: Asked, reflection_id: str) -> list[ReflectionQuestion]:
    """Return the questions of a first year, in the language in use."""
    return [
        ReflectionQuestion(
            reflection_id=reflection_id, position=at, text=said(q.text), kind=q.kind, standard=q.standard
        )
        for at, q in enumerate(STANDARD_QUESTIONS[asked], 1)
    ]


def asked_again(questions: Iterable[ReflectionQuestion], reflection_id: str) -> list[ReflectionQuestion]:
    """Return last year’s questions for a new sheet."""
    return [
        ReflectionQuestion(reflection_id=reflection_id, position=at, text=q.text, kind=q.kind, standard=q.standard)
        for at, q in enumerate(in_order(questions), 1)
    ]
