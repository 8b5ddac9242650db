"""Editors that choose: one of several words, several of them, or records by their names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QGridLayout, QWidget

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.editor import Editor, EditorKind

Options = type[Enum] | Sequence[tuple[Any, str]]
_APART = re.compile(r"\s*[;,]\s*|\s+(?:and|&)\s+")


class Pick(NamedTuple):
    """What stands in a field that names records: the words as written, and the ids understood."""

    words: str
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choosing:
    """A kind of editor that chooses, with what it offers as (value, words); the words are said as it is made."""

    make: Callable[[tuple[tuple[Any, str], ...]], Editor]
    pairs: tuple[tuple[Any, str], ...]

    def __call__(self) -> Editor:
        """Make an editor."""
        return self.make(tuple((value, _said(words)) for value, words in self.pairs))


def _said(words: str) -> str:
    """Return words in the language in use, with a capital: those of a vocabulary stand in sentences too."""
    told = QCoreApplication.translate("Choice", words) if words else ""
    return told[:1].upper() + told[1:]


def CHOICE(options: Options, *, words: Mapping[Any, str] | None = None, blank: str = "") -> EditorKind:
    """Return a kind that chooses one value of an enum or of (value, words); `blank` words stand for None."""
    pairs = pairs_of(options, words)
    return Choosing(ChoiceEditor, ((None, blank), *pairs) if blank else pairs)


def CHOICES(options: Options, *, words: Mapping[Any, str] | None = None, across: int = 2) -> EditorKind:
    """Return a kind that chooses several values, as a tuple in their own order; `across` is columns of ticks."""
    return Choosing(partial(ChoicesEditor, across=across), pairs_of(options, words))


def pairs_of(options: Options, words: Mapping[Any, str] | None = None) -> tuple[tuple[Any, str], ...]:
    """Return options as (value, words); an enum's values are its words unless others are given."""
    if isinstance(options, type):
        return tuple((one, words[one] if words else str(one.value)) for one in options)
    return tuple(options)


class _Combo(QComboBox):
    """A drop-down that a turn of the wheel over a page does not change."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(theme.px(38))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class ChoiceEditor(Editor):
    """One of a few values."""

    entry: _Combo

    def __init__(self, pairs: Sequence[tuple[Any, str]]) -> None:
        super().__init__(_Combo())
        self._values = [value for value, _ in pairs]
        self.entry.addItems([text for _, text in pairs])
        self.entry.currentIndexChanged.connect(self.note_edit)

    def offer(self, pairs: Iterable[tuple[Any, str]]) -> None:
        """Offer other values; what was chosen stays chosen if it is still among them."""
        chosen = self.value() if self._values else None
        offered = list(pairs)
        with QSignalBlocker(self.entry):
            self.entry.clear()
            self._values = [value for value, _ in offered]
            self.entry.addItems([text for _, text in offered])
        if chosen in self._values:
            self.show_value(chosen)

    def put(self, value: Any) -> None:  # noqa: ANN401 - any value offered
        """Choose a value; one that is not offered shows as nothing chosen."""
        self.entry.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def value(self) -> Any:  # noqa: ANN401 - any value offered
        """Return the value chosen, or None."""
        at = self.entry.currentIndex()
        return self._values[at] if at >= 0 else None

    def typed(self) -> str:
        """Return the words chosen."""
        return self.entry.currentText()

    def retype(self, text: str) -> None:
        """Put a draft back."""
        self.entry.setCurrentIndex(self.entry.findText(text))


class _Ticks(QWidget):
    """What holds ticks; the focus goes to the first of them."""

    first: QCheckBox

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Go to the first tick."""
        self.first.setFocus(reason)


class ChoicesEditor(Editor):
    """Several of a few values, each a tick of its own."""

    entry: _Ticks

    def __init__(self, pairs: Sequence[tuple[Any, str]], across: int) -> None:
        super().__init__(_Ticks())
        self._ticks = {value: QCheckBox(text) for value, text in pairs}
        box = QGridLayout(self.entry)
        box.setContentsMargins(0, 0, 0, 0)
        box.setVerticalSpacing(theme.px(2))
        columns = 1 if theme.is_large() else across
        for at, (value, text) in enumerate(pairs):
            self._ticks[value].setAccessibleName(text)
            self._ticks[value].toggled.connect(self.note_edit)
            box.addWidget(self._ticks[value], at // columns, at % columns)
        self.entry.first = next(iter(self._ticks.values()))

    def put(self, value: Iterable[Any] | None) -> None:
        """Tick the values given."""
        chosen = set(value or ())
        for one, tick in self._ticks.items():
            tick.setChecked(one in chosen)

    def value(self) -> tuple[Any, ...]:
        """Return the values ticked, in their own order."""
        return tuple(one for one, tick in self._ticks.items() if tick.isChecked())

    def typed(self) -> str:
        """Return the words ticked, one a line."""
        return "\n".join(tick.text() for tick in self._ticks.values() if tick.isChecked())

    def retype(self, text: str) -> None:
        """Put a draft back."""
        ticked = set(text.split("\n"))
        for tick in self._ticks.values():
            tick.setChecked(tick.text() in ticked)


class _LastName(QCompleter):
    """Completes the name being typed of several, and leaves those before it."""

    def splitPath(self, text: str) -> list[str]:
        """Return the name being typed."""
        return [_before_and_last(text)[1]]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return all names with the one chosen in place of what was typed of it."""
        names = self.parent()
        before = _before_and_last(names.currentText())[0] if isinstance(names, QComboBox) else ""
        return before + str(index.data())


def _before_and_last(text: str) -> tuple[str, str]:
    """Take names apart into those that are finished, with what stands behind them, and the one being typed."""
    end = max((found.end() for found in _APART.finditer(text)), default=0)
    return text[:end], text[end:]


class PersonEditor(Editor):
    """A name from the list or any other words; one that is not in the list is kept as written.

    `several` takes names apart at commas, semicolons and "and". `must_be_listed` refuses other words.
    """

    entry: _Combo

    def __init__(self, *, several: bool = False, must_be_listed: bool = False) -> None:
        super().__init__(_Combo())
        self.several, self.must_be_listed = several, must_be_listed
        self._ids: dict[str, str] = {}
        self._loaded, self._shown = Pick(""), ""
        self.entry.setEditable(True)
        self.entry.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = (_LastName if several else QCompleter)(self.entry.model(), self.entry)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        line = self.entry.lineEdit()
        assert line is not None, "an editable list has a line to type in"
        if several:  # the list's own completing would put the name chosen in place of all
            line.setCompleter(completer)
        else:
            self.entry.setCompleter(completer)
        self.entry.editTextChanged.connect(self.note_edit)

    def offer(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Offer records as (id, words); what is typed stays."""
        text, offered = self.typed(), {words: record_id for record_id, words in pairs}
        if list(offered.items()) == list(self._ids.items()):
            return  # to fill the list takes its time, and it is offered whenever a record is shown
        self._ids = offered
        with QSignalBlocker(self.entry):
            self.entry.clear()
            self.entry.addItems(list(self._ids))
            self.entry.setEditText(text)

    def put(self, value: Pick | str | None) -> None:
        """Show words as written, or the names behind ids where nothing is written."""
        pick = value if isinstance(value, Pick) else Pick(value or "")
        names = {record_id: words for words, record_id in self._ids.items()}
        self._loaded = pick
        self._shown = pick.words or ", ".join(names[i] for i in pick.ids if i in names)
        self.entry.setEditText(self._shown)

    def value(self) -> Pick:
        """Return what is written and whom it was understood as; what was loaded and not touched, as it was."""
        words = " ".join(self.typed().split())
        if words == self._shown:
            return self._loaded
        parts = _APART.split(words) if self.several and words not in self._ids else [words]
        known = {name.casefold(): record_id for name, record_id in self._ids.items()}
        ids = tuple(dict.fromkeys(known[part.casefold()] for part in parts if part.casefold() in known))
        if self.must_be_listed and words and not ids:
            raise ValueError(self.tr("“{0}” is not in the list.").format(words))
        return Pick(words, ids)

    def typed(self) -> str:
        """Return the words as typed."""
        return self.entry.currentText()

    def retype(self, text: str) -> None:
        """Put a draft back."""
        self.entry.setEditText(text)
