"""Records below one another, each in a line of words with what changes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from cpp_desktop.ui.parts.barred import bar
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import hbox
from cpp_desktop.ui.screens.changing import Changing


class RecordLines(Changing):
    """Shows records by `words`, or says that there are `nothing`; "Edit…" and "Remove" call `edit` and `remove`."""

    def __init__(
        self,
        words: Callable[[Any], str],
        *,
        edit: Callable[[Any], object],
        remove: Callable[[Any], object],
        nothing: str,
    ) -> None:
        super().__init__()
        self._words, self._edit, self._remove, self._nothing = words, edit, remove, nothing

    def show_records(self, records: Sequence[Any], why: str = "") -> None:
        """Show other records; `why` they cannot be changed, if they cannot."""
        lines = [
            record_line(self._words(one), partial(self._edit, one), partial(self._remove, one), why=why)
            for one in records
        ]
        self.lay_out(*(lines or [label(self._nothing, "muted", wraps=True)]), gap=2)


def record_line(
    words: str,
    edit: Callable[[], object],
    remove: Callable[[], object],
    *,
    role: str = "",
    about: str = "",
    why: str = "",
) -> QWidget:
    """Return a record's words with the links that change and remove it; a screen reader also hears what it is about."""
    made = _Line(words, role, f"{about}: {words}" if about else words)
    made.edits.clicked.connect(lambda: edit())
    made.removes.clicked.connect(lambda: remove())
    for verb in (made.edits, made.removes):
        bar(verb, why)
    return made


class _Line(QWidget):
    def __init__(self, words: str, role: str, spoken: str) -> None:
        super().__init__()
        self.edits = button(self.tr("Edit…"), kind="link")
        self.edits.setAccessibleName(self.tr("Edit: {0}").format(spoken))
        self.removes = button(self.tr("Remove"), kind="link")
        self.removes.setAccessibleName(self.tr("Remove: {0}").format(spoken))
        line = hbox(label(words, role, wraps=True), self.edits, self.removes, gap=12)
        line.setStretch(0, 1)
        self.setLayout(line)
