"""What a year's reflection brought: bars with words, users and professionals side by side under each Standard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from cpp_desktop.domain.language import said
from cpp_desktop.domain.reflection_results import FEW, STANDARD_WORDS, QuestionResult, Result, by_standard, share
from cpp_desktop.ui.dialogs.reflection_words import WHO, capital, tr
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import beside, fill, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.painted import RIGHT, Painted, write

_LINE = 22
_HATCHED = Qt.BrushStyle.BDiagPattern


class AnswerBars(Painted):
    """One bar for each answer with its count, its share where enough answered, and the year before's count hatched."""

    def __init__(self, result: QuestionResult) -> None:
        super().__init__()
        self._result = result
        self.setAccessibleName(told(result))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(_LINE) * len(result.answers))

    def draw(self, painter: QPainter) -> None:
        """Paint answers, bars and counts."""
        result, step = self._result, theme.px(_LINE)
        metrics = QFontMetrics(theme.font(10))
        names = max(metrics.horizontalAdvance(capital(answer)) for answer in result.answers) + theme.px(12)
        numbers = [number_words(result, at) for at in range(len(result.answers))]
        digits = max(metrics.horizontalAdvance(words) for words in numbers) + theme.px(12)
        most = max(*result.numbers, *(result.earlier or ()), 1)
        room = max(self.width() - names - digits, theme.px(20))
        for at, answer in enumerate(result.answers):
            y = at * step
            write(painter, QRectF(0, y, names - theme.px(8), step), capital(answer))
            self._bar(painter, QRectF(names, y, room * result.numbers[at] / most, step), at)
            if result.earlier:
                self._earlier(painter, QRectF(names, y, room * result.earlier[at] / most, step))
            write(painter, QRectF(self.width() - digits, y, digits, step), numbers[at], semi=True, align=RIGHT)

    def _bar(self, painter: QPainter, room: QRectF, at: int) -> None:
        is_last = len(self._result.answers) > 2 and at == len(self._result.answers) - 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("control" if is_last else "accent"))
        height = theme.px(8 if self._result.earlier else 12)
        painter.drawRoundedRect(QRectF(room.x(), room.y() + theme.px(4), room.width(), height), 2, 2)

    @staticmethod
    def _earlier(painter: QPainter, room: QRectF) -> None:
        if room.width() <= 0:
            return
        below = QRectF(room.x(), room.y() + theme.px(13), room.width(), theme.px(5))
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.setBrush(QBrush(theme.colour("muted"), _HATCHED))
        painter.drawRect(below)


def number_words(result: QuestionResult, at: int) -> str:
    """Return a count with its share, where it is told, and the year before's count."""
    part = share(result.numbers[at], result.answered)
    words = f"{result.numbers[at]:,}" if part is None else f"{result.numbers[at]:,}  ·  {part}%"
    return f"{words}  ({result.earlier[at]:,})" if result.earlier else words


def told(result: QuestionResult) -> str:
    """Say a question's counts in words."""
    numbers = [f"{said(answer)} {result.numbers[at]:,}" for at, answer in enumerate(result.answers)]
    words = f"{result.question.text} {', '.join(numbers)}."
    if result.earlier:
        before = [f"{said(answer)} {result.earlier[at]:,}" for at, answer in enumerate(result.answers)]
        words += " " + tr("The year before: {0}.").format(", ".join(before))
    return words


class ResultsPart(QWidget):
    """The results of one year; nothing in it can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self._area: QScrollArea | None = None
        self._box = QVBoxLayout(self)
        fill(self._box, (), 0)

    def show_results(self, results: Sequence[Result]) -> None:
        """Show other results."""
        old = self._area
        self._area = scroll(wrap(_body(results)))
        # It holds nothing else that takes the keyboard, so it takes it itself, to be scrolled by the arrow keys.
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Results"))
        if theme.is_large():
            self._area.setMinimumHeight(theme.px(190))
        if old is not None:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._box.addWidget(self._area, 1)


def _body(results: Sequence[Result]) -> QVBoxLayout:
    answered = [result for result in results if result.has_answers]
    body = vbox(gap=10)
    body.setContentsMargins(theme.px(6), theme.px(4), theme.px(10), theme.px(8))
    if not answered:
        body.addWidget(label(tr("Nothing has come back yet."), "muted", wraps=True))
        body.addStretch(1)
        return body
    body.addWidget(label(tr("Users and professionals are never added together."), "muted", wraps=True))
    if any(q.answered and q.is_small for result in answered for q in result.questions if q.answers):
        few = tr("Fewer than {0} answered some questions: no shares are told, for so few can point to a person.")
        body.addWidget(IconText("info", few.format(FEW), tone="warn", role="", wraps=True))
    if any(q.earlier for result in answered for q in result.questions):
        body.addWidget(label(tr("Hatched, and in brackets: the year before."), "small", wraps=True))
    columns = [result.reflection.asked for result in answered]
    heads = [vbox(label(tr(WHO[r.reflection.asked]), "h3"), label(_sheets(r), "muted", wraps=True)) for r in answered]
    body.addLayout(_beside(heads))
    for standard, mine in by_standard(answered):
        words = said(STANDARD_WORDS[standard]) if standard else tr("No Standard in particular")
        body.addWidget(rule())
        body.addWidget(label(words, "h3"))
        body.addLayout(_beside([_questions(mine.get(asked, ())) for asked in columns]))
    body.addStretch(1)
    return body


def _sheets(result: Result) -> str:
    return f"{result.sheets[:1].upper()}{result.sheets[1:]}."


def _beside(parts: Iterable[QVBoxLayout]) -> QBoxLayout:
    """Put parts side by side, with huge text below one another."""
    made = beside(*(wrap(part) for part in parts), stretch=0, gap=28)
    for at in range(made.count()):
        made.setStretch(at, 1)
    return made


def _questions(found: Sequence[QuestionResult]) -> QVBoxLayout:
    made = vbox(gap=4)
    for result in found:
        made.addWidget(label(result.question.text, "label", wraps=True))
        if result.answered:
            made.addWidget(AnswerBars(result))
        else:
            made.addWidget(label(tr("Nobody answered this yet."), "muted"))
        made.addSpacing(theme.px(8))
    if not found:
        made.addWidget(label(tr("Nothing was asked about this."), "muted", wraps=True))
    made.addStretch(1)
    return made
