"""One passage of the minutes on the page: its number, what is written, and the actions that come from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpp_desktop.domain.actions import CLOSING_STATES, Action
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.wording import long_date
from cpp_desktop.services import action_changes, minutes
from cpp_desktop.services.minutes import Passage
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, fill, hbox, vbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.action_dialogs import ask_for_changes
from cpp_desktop.ui.screens.card_kinds import show_kind
from cpp_desktop.ui.screens.minute_form import MinuteForm, band_word
from cpp_desktop.ui.screens.spelling_marks import SpellingMarks

NUMBER_WIDTH = 46


class MinuteBlock(QWidget):
    """A passage; saved as it is typed. Blocks are kept and show other passages in turn."""

    def __init__(self, screen: Screen, spelling: SpellingMarks) -> None:
        super().__init__()
        self._screen = screen
        self._passage: Passage | None = None
        self._shown: list[tuple[Action, str]] = []
        self.bands: list[Card] = []
        self.number = label("", "small", width=NUMBER_WIDTH)
        self.number.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.form = MinuteForm()
        for entry in self.form.entries.values():
            spelling.look_after(entry)
        self._autosave = screen.autosave(self.form, self._save, kind="minute", while_typing=True)
        self._secret = self._make_secret_line()
        self.earlier = button("", self._open_earlier, kind="link", icon="arrow", height=26)
        self.earlier.hide()
        self.card = Card(self._secret, self.form, hbox(self.earlier, None), kind="none", pad=0, gap=2)
        self._actions = QVBoxLayout()
        fill(self._actions, (), 4)
        self.foot = QVBoxLayout()
        fill(self.foot, (), 4)
        body = vbox(self.card, gap=4)
        body.addLayout(self._actions)
        body.addLayout(self.foot)
        box = QHBoxLayout(self)
        fill(box, (self.number, body), 0)
        box.setStretch(1, 1)

    def _make_secret_line(self) -> QWidget:
        line = QWidget()
        note = label(self.tr("Stays in the secretary’s minutes; left out of every paper"), "small", wraps=True)
        box = QHBoxLayout(line)
        fill(box, (band_word("hidden", "private", self.tr("Confidential")), note), 4)
        box.setStretch(1, 1)
        return line

    def show_passage(self, passage: Passage, owners: Mapping[str, str], number: str) -> None:
        """Show a passage, or the same one anew; `number` is what stands at its left."""
        self._passage = passage
        self.number.setText(number)
        if self.form.loaded != passage.minute:
            self.form.load(passage.minute)
        show_kind(self.card, "private" if passage.is_secret else "none")
        edge = theme.px(10) if passage.is_secret else 0
        self.card.body.setContentsMargins(edge, edge // 2, edge, edge // 2)
        self._secret.setVisible(passage.is_secret)
        self._show_earlier(passage)
        shown = [(action, owners[action.id]) for action in passage.actions]
        if shown != self._shown:
            self._shown = shown
            self.bands = show_bands(self._actions, self.bands, self._screen, shown)

    def _show_earlier(self, passage: Passage) -> None:
        words = self.tr("Goes on from {0}").format(passage.earlier.words) if passage.earlier else ""
        self.earlier.setText(f" {words}")
        self.earlier.setAccessibleName(words)
        self.earlier.setVisible(bool(words))

    def _open_earlier(self) -> None:
        if self._passage is not None and self._passage.earlier is not None:
            self._screen.shell.go_to("Meetings", self._passage.earlier.meeting_id)

    @property
    def minute(self) -> Minute:
        """The passage's record as it is saved, or as it will be when something is typed."""
        assert self._passage is not None, "a block shows a passage"
        minute: Minute = self.form.loaded  # what was just saved is here before the page is read again
        return minute

    def _save(self, minute: Minute, visit: str) -> None:
        minutes.save_minute(self._screen.shell.office, minute, visit=visit)

    def leave(self) -> bool:
        """Save what is typed; say whether all of it is saved."""
        return self._autosave.flush()


def show_bands(box: QVBoxLayout, before: list[Card], screen: Screen, shown: Iterable[tuple[Action, str]]) -> list[Card]:
    """Put a band for each action and its owner into a box, in place of those before, and return them."""
    for old in before:
        box.removeWidget(old)
        old.hide()
        old.deleteLater()
    bands = [action_band(screen, action, owner) for action, owner in shown]
    for band in bands:
        box.addWidget(band)
    return bands


def action_band(screen: Screen, action: Action, owner: str) -> Card:
    """Return an action as it stands in the minutes, with what can be done to it there."""
    by = screen.tr("by {0}").format(long_date(action.due)) if action.due else ""
    ended = action.state.value if action.state in CLOSING_STATES else ""
    second = "  ·  ".join(part for part in (owner or screen.tr("nobody yet"), by, ended) if part)
    edits = button(screen.tr("Edit"), partial(ask_for_changes, screen, action), kind="link")
    removes = button(
        screen.tr("Remove"),
        partial(screen.attempt, partial(action_changes.remove_action, screen.shell.office, action)),
        kind="link",
    )
    edits.setAccessibleName(screen.tr("Edit the action: {0}").format(action.text))
    removes.setAccessibleName(screen.tr("Remove the action: {0}").format(action.text))
    words = vbox(label(action.text, wraps=True), label(second, "small", wraps=True), gap=0)
    line = hbox(band_word("arrow", "accent", screen.tr("Action")), words, edits, removes, gap=8)
    line.setStretch(1, 1)
    card = Card(kind="action", pad=(10, 4, 10, 4), gap=0)
    card.add(line)
    return card
