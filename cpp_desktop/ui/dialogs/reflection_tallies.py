"""The tallies of one sheet: a grid of questions and answers that takes numbers and saves itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.reflection import ANSWERS, ReflectionQuestion
from cpp_desktop.services import reflection
from cpp_desktop.services.reflection import Sheet
from cpp_desktop.ui.dialogs.reflection_words import capital
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, below_heading, fill, hbox
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.screen import Screen

_MOST = 9_999
_WIDTH = 74
"""Of a cell, in pixels at 100 %."""
_STEPS = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Return: (1, 0), Qt.Key.Key_Enter: (1, 0),
}  # fmt: skip


class NumberCell(QLineEdit):
    """A number of answers; the arrow keys and Enter go on to the next cell: `moved(down, across)`."""

    moved = Signal(int, int)

    def __init__(self, told: str) -> None:
        super().__init__()
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme.px(_WIDTH))
        self.setMinimumHeight(theme.px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to a neighbour; within a number the arrows move the cursor."""
        step = _STEPS.get(Qt.Key(event.key()))
        at_edge = not self.hasSelectedText() and self.text() != ""
        inside = at_edge and 0 < self.cursorPosition() < len(self.text())
        if step is None or (step[1] and inside):
            super().keyPressEvent(event)
            return
        self.moved.emit(*step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the number, so that typing takes its place."""
        super().focusInEvent(event)
        self.selectAll()

    def number(self) -> int | None:
        """Return what stands in it; None where it is blank."""
        return int(self.text()) if self.text().strip().isdigit() else None


class TalliesPart(QWidget):
    """Takes the numbers of a sheet; a cell that is left saves all of it. One visit is one step."""

    def __init__(self, screen: Screen, then: Callable[[], object]) -> None:
        super().__init__()
        self._screen, self._then = screen, then
        self._sheet: Sheet | None = None
        self._visit = new_id()
        self.cells: dict[tuple[str, str], NumberCell] = {}
        self._sums: dict[str, QLabel] = {}
        self._rows: list[list[NumberCell]] = []
        self._asked: tuple[str, ...] = ()
        self.handed_out = self._counted(self.tr("Sheets handed out"))
        self.returned = self._counted(self.tr("Sheets that came back"))
        self.trouble = IconText("alert", "", tone="warn", role="warn", wraps=True)
        self.trouble.hide()
        self._area: QWidget | None = None
        self._framed = Card(pad=(6, 6, 4, 6))
        words = [label(cell.accessibleName(), "label") for cell in (self.handed_out, self.returned)]
        head = hbox(words[0], self.handed_out, 10, words[1], self.returned, None, gap=8)
        fill(box := QVBoxLayout(self), (head, self._framed, self.trouble), 8)
        box.setStretch(1, 1)

    def _counted(self, told: str) -> NumberCell:
        cell = NumberCell(told)
        cell.editingFinished.connect(self._save)
        cell.moved.connect(lambda *_: self._first().setFocus())
        return cell

    def _first(self) -> NumberCell:
        return self._rows[0][0] if self._rows else self.returned

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the numbers of a sheet; the grid is laid out anew only where other questions are asked."""
        asked = tuple(f"{q.id} {q.text} {q.kind}" for q in sheet.questions)
        if self._sheet is None or asked != self._asked:
            self._asked = asked
            self._visit = new_id()
            self._lay_out([q for q in sheet.questions if ANSWERS[q.kind]])
        self._sheet = sheet
        self._say("")
        now = sheet.reflection
        for cell, number in ((self.handed_out, now.handed_out), (self.returned, now.returned)):
            cell.setText("" if number is None else f"{number}")
        for key, cell in self.cells.items():
            number = sheet.counts.get(key, 0)
            cell.setText(f"{number}" if number else "")
        self._add_up()

    def _lay_out(self, questions: list[ReflectionQuestion]) -> None:
        self.cells, self._sums, self._rows = {}, {}, []
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(theme.px(6), theme.px(4), theme.px(8), theme.px(6))
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(0, 1)
        line = 0
        for kind, some in groupby(questions, key=lambda q: q.kind):
            for at, answer in enumerate(ANSWERS[kind], 1):
                head = label(capital(answer), "small", wraps=True, width=_WIDTH)
                head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
                grid.addWidget(head, line, at)
            for question in some:
                line += 1
                if theme.is_huge():  # the answers take the whole width
                    grid.addWidget(label(question.text, "label", wraps=True), line, 0, 1, 8)
                    line += 1
                else:
                    grid.addWidget(label(question.text, wraps=True), line, 0)
                self._lay_out_row(grid, line, question)
            line += 1
        grid.setRowStretch(line, 1)
        old, self._area = self._area, below_heading(body)
        if theme.is_large() and not theme.is_huge():
            self._area.setMinimumHeight(theme.px(190))
        if old is not None:
            self._framed.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._framed.add(self._area, 1)

    def _lay_out_row(self, grid: QGridLayout, line: int, question: ReflectionQuestion) -> None:
        row: list[NumberCell] = []
        place = len(self._rows)
        for at, answer in enumerate(ANSWERS[question.kind]):
            cell = NumberCell(f"{question.text} {capital(answer)}")
            cell.editingFinished.connect(self._save)
            cell.textEdited.connect(lambda _: self._add_up())
            cell.moved.connect(lambda down, across, x=at: self._go(place + down, x + across))
            grid.addWidget(cell, line, at + 1)
            self.cells[question.id, answer] = cell
            row.append(cell)
        self._rows.append(row)
        self._sums[question.id] = label("", "muted")
        grid.addWidget(self._sums[question.id], line, 7, Qt.AlignmentFlag.AlignRight)

    def _go(self, y: int, x: int) -> None:
        if not 0 <= y < len(self._rows):
            return
        if x < 0 or x >= len(self._rows[y]):
            y, x = (y - 1, -1) if x < 0 else (y + 1, 0)
            if not 0 <= y < len(self._rows):
                return
        cell = self._rows[y][min(x, len(self._rows[y]) - 1)]
        cell.setFocus(Qt.FocusReason.TabFocusReason)
        above = cell.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(cell)
            above = above.parentWidget()

    def _counts(self) -> Iterator[tuple[tuple[str, str], int]]:
        for key, cell in self.cells.items():
            if number := cell.number():
                yield key, number

    def _add_up(self) -> None:
        sums = dict.fromkeys(self._sums, 0)
        for (question_id, _), number in self._counts():
            sums[question_id] += number
        for question_id, number in sums.items():
            self._sums[question_id].setText(self.tr("{0} in all").format(f"{number:,}") if number else "")

    def _save(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        handed_out, returned, counts = self.handed_out.number(), self.returned.number(), dict(self._counts())
        now = sheet.reflection
        if (handed_out, returned, counts) == (now.handed_out, now.returned, dict(sheet.counts)):
            self._say("")
            return
        try:
            reflection.save_tallies(
                self._screen.shell.office, sheet, counts, handed_out=handed_out, returned=returned, visit=self._visit
            )
        except Refused as refused:
            texts = {q.id: q.text for q in sheet.questions}
            self._say(" ".join(f"{texts[at]} {why}" if at in texts else why for at, why in refused.problems.items()))
        except StorageTrouble as trouble:
            self._say(str(trouble))
        else:
            self._then()

    def _say(self, sentence: str) -> None:
        self.trouble.words.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
