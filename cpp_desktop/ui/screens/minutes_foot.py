"""The verbs below the minutes, each with its chord where there is room to say it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import key
from cpp_desktop.ui.parts.layout import fill, flow, hbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds

Verb = tuple[str, str, Callable[[], object]]

_LESSER = ("N", "E")
"""The letters of verbs that stand in the menu with huge text."""


class MinutesFoot(QWidget):
    """The line of verbs: those of Ctrl+Shift and a letter, then others with a chord of their own or none.

    The last of all does not write, and stays when the minutes are approved.
    """

    def __init__(self, deeds: Sequence[Verb], others: Iterable[Verb]) -> None:
        super().__init__()
        # With large text the chords are on the keyboard map and in the tips alone: the minutes need the room.
        parts: list[QWidget] = [] if theme.is_large() else [key("Ctrl+Shift")]
        lesser = [verb for verb in deeds if theme.is_huge() and verb[0] in _LESSER]
        for letter, words, deed in (verb for verb in deeds if verb not in lesser):
            verb = _verb(words, deed, f"Ctrl+Shift+{letter}")
            parts.append(verb if theme.is_large() else wrap(hbox(key(letter), verb, gap=3)))
        *writing, (chord, words, deed) = others
        if theme.is_large():
            parts.append(self._menu([*lesser, *writing]))
        else:
            parts += [_verb(words, deed, at) for at, words, deed in writing]
        self._writing = parts
        foot = flow(*self._writing, _verb(words, deed, chord))
        foot.set_gaps(theme.px(10), 0)
        fill(QVBoxLayout(self), (foot,), 0)

    def show_while(self, *, is_open: bool) -> None:
        """Show the verbs that write while the minutes are open."""
        for part in self._writing:
            part.setVisible(is_open)

    def _menu(self, writing: Iterable[Verb]) -> QPushButton:
        """Return what holds the less frequent verbs with large text, so that one line is enough."""
        more = menu_button(self.tr("More"), kind="link")
        more.setAccessibleName(self.tr("More for this passage"))
        more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        show_deeds(more, ((words, deed) for _, words, deed in writing))
        return more


def _verb(words: str, deed: Callable[[], object], chord: str) -> QPushButton:
    made = button(words, deed, kind="link", height=26)
    made.setToolTip(chord)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where it is
    return made
