"""What stands round an editor: its label, its help, and the sentence when it is refused."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QVBoxLayout

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.barred import bar
from cpp_desktop.ui.parts.editor import Editor
from cpp_desktop.ui.parts.labels import IconText, label


class FieldFrame(QFrame):
    """Sets a field's label, buddy, accessible name, help and problem in one place."""

    def __init__(self, editor: Editor, words: str, help_text: str = "", *, is_beside: bool = False) -> None:
        super().__init__()
        self.editor = editor
        self.problem = ""
        self._help = help_text
        self._sentence = IconText("alert", "", tone="danger", role="danger", size=16, wraps=True)
        self._sentence.hide()
        self.box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(3))
        if isinstance(editor.entry, QCheckBox):
            editor.entry.setText(words)
            if is_beside:  # level with the editors of its row, not with their labels
                box.addWidget(label("", "label"))
                editor.entry.setMinimumHeight(theme.px(38))
        else:
            name = label(words, "label")
            name.setBuddy(editor.entry)
            box.addWidget(name)
        box.addWidget(editor)
        if help_text:
            box.addWidget(label(help_text, "small", wraps=True))
        box.addWidget(self._sentence)
        box.addStretch(1)
        if isinstance(editor.entry, QComboBox):
            editor.entry.view().setAccessibleName(words)  # the list that opens is told as a thing of its own
            if (line := editor.entry.lineEdit()) is not None:
                line.setAccessibleName(words)
        editor.entry.setAccessibleName(words)
        editor.entry.setAccessibleDescription(help_text)

    def mark_private(self) -> None:
        """Let it stand on violet, as what is confidential does."""
        self.setProperty("card", "private")
        edge = theme.px(10)
        self.box.setContentsMargins(edge, edge, edge, edge)

    def bar(self, why: str) -> None:
        """Grey the editor for a reason; without one it can be filled in again."""
        bar(self.editor.entry, why, described=self._help)
        self.setToolTip(why)

    def show_problem(self, sentence: str) -> None:
        """Say why the value was refused, or nothing."""
        if sentence == self.problem:
            return
        self.problem = sentence
        self._sentence.words.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        entry = self.editor.entry
        entry.setAccessibleDescription(" ".join(part for part in (sentence, self._help) if part))
        entry.setProperty("refused", bool(sentence))
        entry.style().unpolish(entry)
        entry.style().polish(entry)
