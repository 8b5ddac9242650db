"""How the reflection's questions, answers and years are put into words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.language import said
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.reflection import Asked, QuestionKind, ReflectionQuestion
from cpp_desktop.domain.reflection_results import STANDARD_WORDS
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP

KINDS: dict[QuestionKind, str] = {
    QuestionKind.AGREEMENT: QT_TRANSLATE_NOOP("Reflection", "Five steps from strongly agree to strongly disagree"),
    QuestionKind.YES_OR_NO: QT_TRANSLATE_NOOP("Reflection", "Yes or no"),
    QuestionKind.OWN_WORDS: QT_TRANSLATE_NOOP("Reflection", "Own words"),
}
WHO: dict[Asked, str] = {
    Asked.USERS: QT_TRANSLATE_NOOP("Reflection", "Users"),
    Asked.PROFESSIONALS: QT_TRANSLATE_NOOP("Reflection", "Professionals"),
}
TITLES: dict[Asked, str] = {
    Asked.USERS: QT_TRANSLATE_NOOP("Reflection", "Reflection sheet for users"),
    Asked.PROFESSIONALS: QT_TRANSLATE_NOOP("Reflection", "Reflection sheet for professionals"),
}


def tr(words: str) -> str:
    """Put words of the reflection's dialogs into the language in use."""
    return QCoreApplication.translate("Reflection", words)


def kind_words(question: ReflectionQuestion) -> str:
    """Say how a question is answered, and to which Standard it speaks."""
    standard = said(STANDARD_WORDS[question.standard]) if question.standard else ""
    return "  ·  ".join(filter(None, (tr(KINDS[question.kind]), standard)))


def capital(answer: str) -> str:
    """Return an answer as it stands at the head of a column."""
    words = said(answer)
    return words[:1].upper() + words[1:]


def year_words(period: Period) -> str:
    """Return a year's days: 1 April 2026 to 31 March 2027."""
    return tr("{0} to {1}").format(day_month_year(period.first), day_month_year(period.last))
