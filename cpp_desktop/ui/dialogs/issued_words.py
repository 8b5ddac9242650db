"""How copies, versions and the ways they go are put into words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.circulation import BY_HAND, Because, PrintRun
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.minutes_status import MinutesState
from cpp_desktop.domain.people import Delivery, InformationFormat
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.screens.person_words import delivery_words

BECAUSE: dict[Because, str] = {
    Because.MEMBER: QT_TRANSLATE_NOOP("IssuedWords", "Member"),
    Because.GUEST: QT_TRANSLATE_NOOP("IssuedWords", "Was there, not a member"),
    Because.OWNER: QT_TRANSLATE_NOOP("IssuedWords", "Has an action, not a member"),
}
BY_HAND_WORDS: dict[InformationFormat, str] = {
    InformationFormat.EASY_READ: QT_TRANSLATE_NOOP("IssuedWords", "Easy read, to be made by hand"),
    InformationFormat.AUDIO: QT_TRANSLATE_NOOP("IssuedWords", "Audio, to be made by hand"),
    InformationFormat.BRAILLE: QT_TRANSLATE_NOOP("IssuedWords", "Braille, to be made by hand"),
}
PAPERS: dict[IssuedKind, str] = {
    IssuedKind.AGENDA: QT_TRANSLATE_NOOP("IssuedWords", "Agenda"),
    IssuedKind.PACK: QT_TRANSLATE_NOOP("IssuedWords", "Pack"),
    IssuedKind.MINUTES: QT_TRANSLATE_NOOP("IssuedWords", "Minutes"),
}
VERBS: dict[IssuedKind, str] = {
    IssuedKind.AGENDA: QT_TRANSLATE_NOOP("IssuedWords", "Issue the agenda"),
    IssuedKind.PACK: QT_TRANSLATE_NOOP("IssuedWords", "Issue the pack"),
    IssuedKind.MINUTES: QT_TRANSLATE_NOOP("IssuedWords", "Issue the minutes"),
}
STATES: dict[MinutesState, str] = {
    MinutesState.DRAFT: QT_TRANSLATE_NOOP("IssuedWords", "Draft"),
    MinutesState.CHAIR_CHECKED: QT_TRANSLATE_NOOP("IssuedWords", "Draft, checked by the chair"),
    MinutesState.APPROVED: QT_TRANSLATE_NOOP("IssuedWords", "Approved"),
    MinutesState.SIGNED: QT_TRANSLATE_NOOP("IssuedWords", "Signed"),
}


def _tr(words: str, number: int = -1) -> str:
    return QCoreApplication.translate("IssuedWords", words, "", number)


def kind_words(kind: IssuedKind) -> str:
    """Return what a paper is called."""
    return _tr(PAPERS[kind])


def issue_words(kind: IssuedKind) -> str:
    """Return the verb with which a paper goes out."""
    return _tr(VERBS[kind])


def state_words(state: MinutesState | None) -> str:
    """Return how far minutes had come; an agenda has no state."""
    return _tr(STATES[state]) if state else ""


def because_words(because: Because, *, resting: bool) -> str:
    """Return why somebody receives a paper."""
    words = _tr(BECAUSE[because])
    return f"{words} · {_tr('resting')}" if resting else words


def copy_words(size: int, wanted: InformationFormat) -> str:
    """Return what a copy is like: its type size, or a format that is made by hand."""
    return _tr(BY_HAND_WORDS[wanted]) if wanted in BY_HAND else _tr("{0} point").format(size)


def way_words(way: Delivery | None) -> str:
    """Return how a copy goes."""
    return delivery_words(way) if way else _tr("No way to reach them is recorded")


def runs_words(runs: Iterable[PrintRun]) -> str:
    """Return the copies to be printed: "To print: 3 in 12 point on A4 white, 1 in 20 point on A4 cream."."""
    told = [
        _tr("%n in {0} point on {1} {2}", run.copies).format(run.size, run.paper_size, _tr(run.paper_colour))
        for run in runs
    ]
    return _tr("To print: {0}.").format(", ".join(told)) if told else ""
