"""The verbs below the minutes, each with its chord where there is room to say it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import key
from cpp_desktop.ui.parts.layout import Part, flow, hbox, wrap

Verb = tuple[str, str, Callable[[], object]]


def minutes_foot(deeds: Iterable[Verb], others: Iterable[Verb]) -> QWidget:
    """Return the line of verbs: those of Ctrl+Shift and a letter, then others with a chord of their own or none."""
    # With large text the chords are on the keyboard map and in the tips alone: the minutes need the room.
    parts: list[Part] = [] if theme.is_large() else [key("Ctrl+Shift")]
    for letter, words, deed in deeds:
        verb = _verb(words, deed, f"Ctrl+Shift+{letter}")
        parts.append(verb if theme.is_large() else hbox(key(letter), verb, gap=3))
    foot = flow(*parts, *(_verb(words, deed, chord) for chord, words, deed in others))
    foot.set_gaps(theme.px(10), 0)
    return wrap(foot)


def _verb(words: str, deed: Callable[[], object], chord: str) -> QPushButton:
    made = button(words, deed, kind="link", height=26)
    made.setToolTip(chord)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where it is
    return made
