"""Sheets on paper typed in one after the other: a digit for each question, Enter for the sheet. No sheet is kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QPushButton

from cpp_desktop.domain.reflection import ANSWERS, Filled, added_up
from cpp_desktop.domain.reflection_results import FEW
from cpp_desktop.services import reflection
from cpp_desktop.services.reflection import Sheet
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog, trouble_with
from cpp_desktop.ui.dialogs.reflection_words import TITLES, capital, tr
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText, key, label
from cpp_desktop.ui.parts.layout import Card, flow, hbox, vbox
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing


class TypeSheets(PlainDialog):
    """Asks question by question. Sheets are added up here and saved some at a time, so that no step shows one alone."""

    def __init__(self, screen: Screen, sheet: Sheet, then: Callable[[], object]) -> None:
        several = tr("Press the number of each answer, 0 where there is none. Sheets are saved {0} at a time.")
        super().__init__(screen.window(), tr(TITLES[sheet.reflection.asked]), width=640, sentence=several.format(FEW))
        self._office, self._sheet, self._then = screen.shell.office, sheet, then
        self._questions = [q for q in sheet.questions if ANSWERS[q.kind]]
        self._answers: dict[str, str] = {}
        self._at = 0
        self._pile: dict[tuple[str, str], int] = {}
        self._in_pile, self._typed_in = 0, 0
        self.count = label("", "muted")
        self.question = label("", "h2", wraps=True)
        self._choices = Changing()
        self.choices: list[QPushButton] = []
        self.sofar = label("", "small", wraps=True)
        self.trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
        self.trouble.hide()
        card = Card(self.count, self.question, self._choices, gap=8)
        body = vbox(card, None, gap=8)
        self.add_scrolled(body)
        self.add(self.sofar)
        self.add(self.trouble)
        self.back.setText(self.tr("Finish"))
        self.back.setAccessibleName(self.back.text())
        self.again = button(self.tr("Start this sheet again"), self._start)
        self.adds = button(self.tr("Add this sheet"), self._add_sheet, kind="primary")
        self.set_foot(self.adds, self.again)
        self.resize(self.width(), min(theme.px(610), screen.window().height() - 40))
        self._start()

    def _start(self) -> None:
        self._answers, self._at = {}, 0
        self._show()

    def _show(self) -> None:
        """Show the question that comes next, or that the sheet is whole."""
        total = len(self._questions)
        self.again.setEnabled(bool(self._answers) or self._at > 0)
        self.adds.setEnabled(bool(self._answers))
        so_far = self.tr("%n sheet(s) typed in here so far.", "", self._typed_in)
        self.sofar.setText(f"{so_far} {self.tr('Own words are added by themselves, under Own words.')}")
        if self._at >= total:
            self.count.setText(self.tr("All {0} questions").format(total))
            self.question.setText(self.tr("Press Enter to add this sheet."))
            self.choices = []
            self._choices.lay_out(label(self.tr("Backspace goes back to the last question."), "muted"))
            self.adds.setFocus()
        else:
            question = self._questions[self._at]
            self.count.setText(self.tr("Question {0} of {1}").format(self._at + 1, total))
            self.question.setText(question.text)
            self._offer(ANSWERS[question.kind])
        announce(self, f"{self.count.text()}. {self.question.text()}")

    def _offer(self, answers: tuple[str, ...]) -> None:
        words = [*(capital(answer) for answer in answers), self.tr("No answer")]
        keys = [*range(1, len(answers) + 1), 0]
        self.choices = [button(one, partial(self._answer, number)) for number, one in zip(keys, words, strict=True)]
        for number, made in zip(keys, self.choices, strict=True):
            made.setAccessibleName(f"{number} {made.text()}")
        self._choices.lay_out(*self._lines(keys), gap=4)
        self.choices[0].setFocus()

    def _lines(self, keys: list[int]) -> list[QLayout]:
        """Return the answers below one another, each with its key; in huge text as many to a line as fit."""
        if theme.is_huge():
            for number, made in zip(keys, self.choices, strict=True):
                made.setText(f"{number}  {made.text()}")
            return [flow(*self.choices, gap=8)]
        lines = [hbox(key(f"{n}"), made, gap=8) for n, made in zip(keys, self.choices, strict=True)]
        for line in lines:
            line.setStretch(1, 1)
        return list(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits as answers; Backspace goes back to the question before."""
        if event.text().isdecimal() and self.choices and int(event.text()) < len(self.choices):
            self._answer(int(event.text()))
        elif event.key() == Qt.Key.Key_Backspace and self._at:
            self._at -= 1
            self._answers.pop(self._questions[self._at].id, None)
            self._show()
        else:
            super().keyPressEvent(event)

    def _answer(self, number: int) -> None:
        question = self._questions[self._at]
        if number:
            self._answers[question.id] = ANSWERS[question.kind][number - 1]
        self._at += 1
        self._show()

    def _add_sheet(self) -> None:
        if not self._answers:
            return
        for key_, number in added_up([Filled(self._answers)]).items():
            self._pile[key_] = self._pile.get(key_, 0) + number
        self._in_pile += 1
        self._typed_in += 1
        if self._in_pile < FEW or self._save():
            self._start()

    def _save(self) -> bool:
        """Save the pile; say whether there is nothing left to save."""
        if not self._in_pile:
            return True
        add = partial(reflection.add_tallies, self._office, self._sheet, self._pile, self._in_pile)
        sentence = trouble_with(add)
        self.trouble.words.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        if not sentence:
            self._pile, self._in_pile = {}, 0
        return not sentence

    def reject(self) -> None:
        """Save what is added up and close; a sheet begun and not added is left out."""
        if self._save():
            super().reject()
            self._then()
