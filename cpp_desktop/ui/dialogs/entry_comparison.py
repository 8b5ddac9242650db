"""Two entries side by side: whose value each field takes, and what comes together."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cpp_desktop.domain.merging import Take
from cpp_desktop.services.duplicates import Comparison, Difference, Entry
from cpp_desktop.ui.dialogs.duplicate_words import (
    effects_words,
    label_words,
    membership_words,
    referring_words,
    value_words,
)
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import let_tab_follow
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, Part, fill, rule, scroll, vbox, wrap
from cpp_desktop.ui.screens.changing import Changing

_GAP = 12
_BESIDE = 1.5
"""Up to this text size two values have room beside each other."""
_MAY_BREAK = re.compile(r"(@|\S{16})(?=\S)")


class Option(QWidget):
    """A value that can be taken; a press anywhere on it takes it."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.radio = QRadioButton()
        self.radio.setAccessibleName(name)
        self.words = _beside_radio(_narrow(label(_MAY_BREAK.sub("\\1\u200b", words), wraps=True)))
        box = QHBoxLayout(self)
        fill(box, (self.radio, self.words), 6)
        box.setAlignment(self.radio, Qt.AlignmentFlag.AlignTop)
        box.setAlignment(self.words, Qt.AlignmentFlag.AlignTop)
        box.setStretch(1, 1)
        self.setMinimumHeight(theme.px(30))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it."""
        self.radio.setChecked(True)
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)


def _narrow(words: QLabel) -> QLabel:
    """Let words take the room there is, however long they are."""
    words.setSizePolicy(QSizePolicy.Policy.Ignored, words.sizePolicy().verticalPolicy())
    return words


def _beside_radio(words: QLabel) -> QLabel:
    """Let the first line stand level with the button."""
    words.setContentsMargins(0, theme.px(3), 0, 0)
    return words


class EntryComparison(QWidget):
    """Shows a `Comparison`; `choices()` is what she chose of each field in which the entries differ."""

    def __init__(self) -> None:
        super().__init__()
        self.options: dict[str, dict[Take, Option]] = {}
        self._groups: list[QButtonGroup] = []
        self._changing = Changing()
        body = vbox(self._changing, None, gap=0)
        body.setContentsMargins(theme.px(4), theme.px(4), theme.px(8), theme.px(4))
        box = QVBoxLayout(self)
        fill(box, (scroll(wrap(body)),), 0)

    def say(self, sentence: str) -> None:
        """Say one sentence in place of a comparison."""
        self._clear()
        self._changing.lay_out(label(sentence, "muted", wraps=True))

    def show_comparison(self, found: Comparison) -> None:
        """Show two entries, with what is suggested chosen."""
        self._clear()
        self._changing.lay_out(*self._parts(found), gap=10)

    def choices(self) -> dict[str, Take]:
        """Return whose value each field takes."""
        return {
            name: next(take for take, option in options.items() if option.radio.isChecked())
            for name, options in self.options.items()
        }

    def _clear(self) -> None:
        self.options.clear()
        for group in self._groups:
            group.deleteLater()
        self._groups.clear()

    def _parts(self, found: Comparison) -> list[Part]:
        same = [label_words(name) for name in found.same]
        effects = effects_words(found)
        parts: list[Part] = [self._grid(found)]
        if same:
            parts.append(label(self.tr("The same in both: {0}.").format(", ".join(same)), "small", wraps=True))
        together = self.tr("Memberships, attendance, actions and all else that names either stay, with the one entry.")
        parts += [rule(), label(self.tr("What comes together"), "h3")]
        parts += [IconText("info", words, role="", size=16, wraps=True) for words in (*effects, together)]
        return parts

    def _grid(self, found: Comparison) -> QGridLayout:
        """Captions beside two values; with large text above them, with very large text all below one another."""
        lines = QGridLayout()
        lines.setHorizontalSpacing(theme.px(_GAP))
        lines.setVerticalSpacing(theme.px(8))
        captions = 0 if theme.is_large() else 1
        is_stacked = theme.look().scale > _BESIDE
        places = [(0, 0), (1, 0)] if is_stacked else [(0, captions), (0, captions + 1)]
        for (row, column), entry in zip(places, (found.kept, found.other), strict=True):
            lines.addWidget(self._head(entry), row, column)
            lines.setColumnStretch(column, 1)
        if captions:
            lines.setColumnMinimumWidth(0, theme.px(120))
        for difference in found.differences:
            self._add_difference(lines, difference, places)
        return lines

    def _head(self, entry: Entry) -> Card:
        parts: list[Part] = [label(entry.person.name, "h2", wraps=True)]
        parts += [label(words, wraps=True) for words in membership_words(entry)]
        referring = referring_words(entry) or self.tr("Nothing else names this entry.")
        return Card(*parts, label(referring, "small", wraps=True), None, kind="sunken", pad=(12, 8, 12, 8), gap=3)

    def _add_difference(self, lines: QGridLayout, difference: Difference, places: list[tuple[int, int]]) -> None:
        caption, row = label_words(difference.name), lines.rowCount()
        title = _beside_radio(label(caption, "label", wraps=True))
        lines.addWidget(title, row, 0, 1, 1 if places[0][1] else 2, Qt.AlignmentFlag.AlignTop)
        if not places[0][1]:
            row += 1
        options = self._options(caption, difference)
        for (below, column), take in zip(places, (Take.KEPT, Take.OTHER), strict=True):
            lines.addWidget(options[take], row + below, column)
        if Take.BOTH in options:
            lines.addWidget(options[Take.BOTH], row + places[1][0] + 1, places[0][1], 1, 2)
        self.options[difference.name] = options

    def _options(self, caption: str, difference: Difference) -> dict[Take, Option]:
        said = {Take.KEPT: value_words(difference.kept), Take.OTHER: value_words(difference.other)}
        if difference.may_take_both:
            said[Take.BOTH] = self.tr("Keep both")
        options = {take: Option(f"{caption}: {words}", words) for take, words in said.items()}
        group = QButtonGroup(self)
        for option in options.values():
            group.addButton(option.radio)
        options[difference.suggested].radio.setChecked(True)
        for option in options.values():
            let_tab_follow(option.radio)
        self._groups.append(group)
        return options
