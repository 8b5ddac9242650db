"""How far a meeting's minutes have come, as steps in a line, and the next of them as a button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cpp_desktop.domain.minutes_status import MinutesState
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import minutes_status
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.services.minutes_status import Standing
from cpp_desktop.ui.dialogs.approve_minutes import ask_for_approval
from cpp_desktop.ui.dialogs.sign_minutes import ask_for_check, ask_for_signature
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import Part, fill, row
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import Screen

NEXT_CHORD = "Ctrl+Shift+M"
"""Takes the minutes a step on: approves a draft, signs what is approved, corrects what is signed."""

_WORDS: dict[MinutesState, str] = {
    MinutesState.DRAFT: QT_TRANSLATE_NOOP("MinutesState", "Draft"),
    MinutesState.CHAIR_CHECKED: QT_TRANSLATE_NOOP("MinutesState", "Chair-checked"),
    MinutesState.APPROVED: QT_TRANSLATE_NOOP("MinutesState", "Approved"),
    MinutesState.SIGNED: QT_TRANSLATE_NOOP("MinutesState", "Signed"),
}
_ORDER = list(MinutesState)


def state_words(state: MinutesState) -> str:
    """Return a state as it is shown: "Chair-checked"."""
    return QCoreApplication.translate("MinutesState", _WORDS[state])


class MinutesStateLine(QWidget):
    """The line above minutes; hidden until something is minuted at a meeting that took place."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._page: MeetingPage | None = None
        self.standing: Standing | None = None
        self.steps = {state: ChipLabel() for state in MinutesState}
        self.sentence = label("", "muted", wraps=True)
        self.checks = self._verb(self.tr("Chair has checked…"), ask_for_check, "link")
        self.approves = self._verb(self.tr("Approve…"), ask_for_approval, "small")
        self.signs = self._verb(self.tr("Sign…"), ask_for_signature, "small")
        self.corrects = self._verb(self.tr("Correct…"), ask_for_approval, "link")
        self._arrows: list[QWidget] = []
        parts: list[Part] = []
        for state, chip in self.steps.items():
            if state is not MinutesState.DRAFT:
                self._arrows.append(picture("right", "muted", 14))
                parts.append(self._arrows[-1])
            parts.append(chip)
        box = QVBoxLayout(self)
        verbs = (self.checks, self.approves, self.signs, self.corrects)
        if theme.is_huge():  # what is done next stands beside how far it is, and the sentence below is wide
            fill(box, (row(*parts, *verbs), self.sentence), 4)
        else:
            fill(box, (row(*parts, 6, self.sentence, *verbs, gap=6, stretch=len(parts) + 1),), 0)
        QShortcut(QKeySequence(NEXT_CHORD), self).activated.connect(self._take_next)

    def _verb(self, words: str, deed: object, kind: str) -> QPushButton:
        made = button(words, partial(self._do, deed), kind=kind)
        if kind == "small":
            made.setToolTip(NEXT_CHORD)
        return made

    def show_page(self, page: MeetingPage) -> Standing:
        """Show how far another meeting's minutes have come, or the same one's anew, and return it."""
        self._page = page
        self.standing = standing = minutes_status.state_of(self._screen.shell.office, page.meeting.id)
        written = any(m.text.strip() or m.decision.strip() for m in page.minutes)
        self.setVisible(written and page.meeting.date <= self._screen.shell.office.today())
        now = standing.state
        for state, chip in self.steps.items():
            is_shown = state is now or not theme.is_large()
            chip.show_chip(_chip(state, now, standing) if is_shown else None)
        for arrow in self._arrows:
            arrow.setVisible(not theme.is_large())
        self.sentence.setText(self._say(standing))
        self.checks.setVisible(now is MinutesState.DRAFT)
        self.approves.setVisible(not standing.is_agreed)
        self.signs.setVisible(now is MinutesState.APPROVED)
        self.corrects.setVisible(standing.is_agreed)
        return standing

    def _say(self, standing: Standing) -> str:
        status = standing.status
        if standing.approved is not None:
            day, number = day_month_year(standing.approved.meeting.date), standing.approved.minute.number
            said = self.tr("Approved on {0}, minute {1}.").format(day, number)
            if status.signed_on:
                signed = self.tr("Signed by {0} on {1}.").format(status.signed_by, day_month_year(status.signed_on))
                said = f"{said} {signed}"
            only = self.tr("They change only by a correction that a later meeting agrees.")
            self.corrects.setToolTip(only)
            is_short = theme.is_large() and not theme.is_huge()  # where the minutes need the second line's room
            return said if is_short else f"{said} {only}"
        if status.checked_on:
            words = self.tr("Checked by {0} on {1}; a later meeting approves them")
            return words.format(status.checked_by or self.tr("the chair"), day_month_year(status.checked_on))
        return self.tr("DRAFT stands on every page until a later meeting approves them")

    def _take_next(self) -> None:
        for made in (self.approves, self.signs, self.corrects):
            if made.isVisible():
                made.click()
                return

    def _do(self, deed: object) -> None:
        if self._page is not None and self._screen.leave():
            assert callable(deed)
            deed(self._screen, self._page.meeting)


def _chip(state: MinutesState, now: MinutesState, standing: Standing) -> Chip:
    words = state_words(state)
    if state is now:
        return Chip(words, "ok" if now in (MinutesState.APPROVED, MinutesState.SIGNED) else "info", "tick")
    was_skipped = state is MinutesState.CHAIR_CHECKED and standing.status.checked_on is None
    passed = _ORDER.index(state) < _ORDER.index(now) and not was_skipped
    return Chip(words, "neutral", "tick" if passed else "ring")
