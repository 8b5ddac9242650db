"""Calm sentences: a bar above the page, read out by a screen reader."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import Card, fill

Deed = tuple[str, Callable[[], object]]
"""A verb, and what it does."""

_MOST_VERBS = 2
_KINDS = {  # card, icon, tone
    "info": ("sunken", "info", "muted"),
    "ok": ("ok", "tick", "ok"),
    "warn": ("warn", "info", "warn"),
    "danger": ("danger", "alert", "danger"),
}


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something that no focus leads to."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class MessageBar(QWidget):
    """One sentence at a time above the page, with what can be done about it. Kinds: info, ok, warn, danger."""

    def __init__(self) -> None:
        super().__init__()
        self._deeds: tuple[Deed, ...] = ()
        self._kind = "info"
        self._words = IconText("info", "", role="", wraps=True)
        self.verbs = [button("", partial(self._do, at), kind="small") for at in range(_MOST_VERBS)]
        self._close = button(self.tr("Put away"), self.put_away, kind="link", height=26)
        self._card = Card(pad=(14, 8, 14, 8), gap=0)
        line = QHBoxLayout()
        fill(line, (self._words, *self.verbs, self._close), 10)
        line.setStretch(0, 1)
        self._card.add(line)
        box = QHBoxLayout(self)
        fill(box, (self._card,), 0)
        box.setContentsMargins(theme.px(24), theme.px(10), theme.px(24), 0)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, or nothing."""
        return "" if self.isHidden() else self._words.words.text()

    def say(self, text: str, kind: str = "info", *deeds: Deed) -> None:
        """Show a sentence in place of the last one; each of at most two deeds is a verb and what it does."""
        self._kind = kind
        card, icon, tone = _KINDS[kind]
        self._words.words.setText(text)
        self._words.show_icon(icon, tone)
        self._card.setProperty("card", card)
        self._card.style().unpolish(self._card)
        self._card.style().polish(self._card)
        self._deeds = deeds
        for at, verb in enumerate(self.verbs):
            _name(verb, deeds[at][0] if at < len(deeds) else "")
            verb.setVisible(at < len(deeds))
        self.show()
        announce(self, text)

    def move_on(self) -> None:
        """Hide what was well when somebody goes elsewhere; a warning waits until it is put away."""
        if self._kind == "ok":
            self.hide()

    def put_away(self) -> None:
        """Hide the sentence."""
        self.hide()

    def _do(self, at: int) -> None:
        _, deed = self._deeds[at]
        self.put_away()
        deed()


def _name(verb: QPushButton, words: str) -> None:
    verb.setText(words)
    verb.setAccessibleName(words)
