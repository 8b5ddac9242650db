"""One passage of the minutes as it is written: prose as on a page, and the decision in its band."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from cpp_desktop.domain.minutes import Minute
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import Card, hbox, vbox
from cpp_desktop.ui.parts.text_editors import TextEditor

_MOST_LINES = 200
WORD_WIDTH = 120


class PageEditor(TextEditor):
    """Prose without a frame of its own, as long as it is; the page scrolls, not the text."""

    edge: ClassVar[int] = 4

    def __init__(self, prompt: str = "") -> None:
        super().__init__(lines=1, most=_MOST_LINES)
        self.entry.setProperty("page", True)
        self.entry.setPlaceholderText(prompt)
        self.entry.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entry.document().setDocumentMargin(0)


FIELDS = (
    Field("text", "What was noted", partial(PageEditor, "Type what was noted and decided")),
    Field("decision", "Decision", partial(PageEditor, "What was decided, and why")),
)


class MinuteForm(Form):
    """The one form, set as a page: its labels are said to a screen reader and not shown."""

    def __init__(self) -> None:
        super().__init__(FIELDS)
        self._asked_for = ""
        text, decision = self._bare("text"), self._bare("decision")
        self.text: QPlainTextEdit = self.editor("text").entry  # type: ignore[assignment]
        self.decision: QPlainTextEdit = self.editor("decision").entry  # type: ignore[assignment]
        self.band = Card(kind="decision", pad=(10, 3, 10, 3), gap=0)
        line = hbox(band_word("tick", "ok", self.tr("Decision")), decision, gap=4)
        line.setStretch(1, 1)
        self.band.add(line)
        box = self.layout()
        assert box is not None, "a form lays its fields out"
        box.setSpacing(theme.px(4))
        box.addWidget(text)
        box.addWidget(self.band)
        self.shown.connect(self._show_band)

    def _bare(self, name: str) -> QWidget:
        """Return a field without the label above it."""
        editor = self.editor(name)
        frame = editor.parentWidget()
        assert frame is not None, "an editor stands in its field's frame"
        for words in frame.findChildren(QLabel):
            if words.buddy() is editor.entry:
                words.hide()
        return frame

    def place(self, words: str) -> None:
        """Say to a screen reader where on the page the passage stands: its number and its item's title."""
        for entry in (self.text, self.decision):
            entry.setAccessibleDescription(words)

    def ask_for_decision(self) -> None:
        """Open the decision's band and go there."""
        self._asked_for = self.loaded.id
        self._show_band()
        self.decision.setFocus()

    def _show_band(self) -> None:
        minute: Minute = self.loaded
        self.band.setVisible(bool(minute.decision) or self._asked_for == minute.id or bool(self.decision.toPlainText()))


def band_word(icon: str, tone: str, words: str) -> QWidget:
    """Return the word at the head of a band, so wide that those of all bands line up."""
    line = QWidget()
    line.setLayout(vbox(hbox(picture(icon, tone, 17), label(words, "h3"), None, gap=7), None, gap=0))
    line.layout().setContentsMargins(0, theme.px(3), 0, 0)  # type: ignore[union-attr]
    line.setFixedWidth(theme.px(WORD_WIDTH))
    return line
