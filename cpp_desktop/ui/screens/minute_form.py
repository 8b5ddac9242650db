"""One passage of the minutes as it is written: prose as on a page, and the decision with its reason in a band."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QWidget

from cpp_desktop.domain.minutes import Minute
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.barred import tell_why
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import Card, Part, hbox, vbox, wrap
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
        self.entry.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entry.document().setDocumentMargin(0)


FIELDS = (
    Field("text", "What was noted", partial(PageEditor, "Type what was noted and decided")),
    Field("decision", "Decision", partial(PageEditor, "What was decided")),
    Field("reason", "Reason", partial(PageEditor, "Why it was decided so")),
    Field("dissent", "Dissent", partial(PageEditor, "Who asked to be recorded as against it, and why")),
)
BANDS = ("decision", "reason", "dissent")
"""Fields in the decision's band; each is there once something stands in it or it is asked for."""


_READING = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_WRITING = Qt.TextInteractionFlag.TextEditorInteraction


class MinuteForm(Form):
    """The one form, set as a page: its labels are said to a screen reader and not shown."""

    def __init__(self) -> None:
        super().__init__(FIELDS)
        self._asked_for: set[tuple[str, str]] = set()
        self.entries: dict[str, QPlainTextEdit] = {f.name: self.editor(f.name).entry for f in FIELDS}  # type: ignore[misc]
        self._prompts = {name: entry.placeholderText() for name, entry in self.entries.items()}
        self.text, self.decision = self.entries["text"], self.entries["decision"]
        words = (("tick", "ok", self.tr("Decision")), ("", "", self.tr("Reason")), ("", "", self.tr("Dissent")))
        box = self.layout()
        assert box is not None, "a form lays its fields out"
        box.setSpacing(theme.px(4))
        box.addWidget(self._bare("text"))
        self.band = Card(kind="decision", pad=(10, 3, 10, 3), gap=0)
        self._lines: dict[str, QWidget] = {}
        for name, head in zip(BANDS, words, strict=True):
            line = hbox(band_word(*head), self._bare(name), gap=4)
            line.setStretch(1, 1)
            self._lines[name] = wrap(line)
            self.band.add(self._lines[name])
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

    def place(self, words: str, why: str = "") -> None:
        """Say where on the page the passage stands, by number and title; it is only read and copied if there is a why.

        A screen reader hears both; the why is the tip too.
        """
        for name, entry in self.entries.items():
            entry.setPlaceholderText("" if why else self._prompts[name])
            entry.setReadOnly(bool(why))
            entry.setTextInteractionFlags(_READING if why else _WRITING)
            tell_why(entry, why, described=f"{words}." if why else words)

    def ask_for(self, name: str) -> None:
        """Open one line of the decision's band and go there."""
        self._asked_for.add((self.loaded.id, name))
        self._show_band()
        self.entries[name].setFocus()

    def _show_band(self) -> None:
        minute: Minute = self.loaded
        for name, line in self._lines.items():
            wanted = (minute.id, name) in self._asked_for
            line.setVisible(wanted or bool(getattr(minute, name) or self.entries[name].toPlainText()))
        self.band.setHidden(all(line.isHidden() for line in self._lines.values()))


def band_word(icon: str, tone: str, words: str) -> QWidget:
    """Return the word at the head of a band's line; without an icon it is a lesser one.

    All are so wide that they line up, but for a word that is longer still in another language.
    """
    line = QWidget()
    head: list[Part] = [picture(icon, tone, 17)] if icon else [17]
    words_beside = hbox(*head, label(words, "h3" if icon else "small"), None, gap=7)
    line.setLayout(vbox(words_beside, hbox(WORD_WIDTH), None, gap=0))
    line.layout().setContentsMargins(0, theme.px(3), 0, 0)  # type: ignore[union-attr]
    line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return line
