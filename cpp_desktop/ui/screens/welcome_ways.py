"""The three ways in, and the files opened lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cpp_desktop.domain.addresses import server_of
from cpp_desktop.domain.wording import long_date
from cpp_desktop.ui.opening import is_register
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import Card, beside, hbox, scroll, vbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.settings import RecentFile
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.theme import SCALES, look
from cpp_desktop.ui.screens.welcome_promises import Promises

_ROW, _ANY_HEIGHT = 54, 16777215


def _where(file: RecentFile) -> str:
    if isinstance(file.where, str):
        return server_of(file.where) or _tr("On a server")
    return " / ".join(file.where.parent.parts[-2:])


def _icon(file: RecentFile) -> str:
    return "return" if is_register(file.where) else "file"


def _tr(words: str) -> str:
    return QCoreApplication.translate("WaysPage", words)


def _when(opened: datetime) -> str:
    return f"{long_date(opened.date()).rsplit(maxsplit=1)[0]}, {opened:%H:%M}"


def _advice(icon: str, title: str, text: str, link: QPushButton) -> Card:
    head = hbox(picture(icon, "muted", 20), label(title, "h3", wraps=True), gap=9)
    head.setStretch(1, 1)
    words = label(text, "muted", wraps=True)
    card = Card(head, words, None, hbox(link, None), kind="sunken", pad=(18, 12, 18, 10), gap=4)
    card.setMinimumWidth(1)
    return card


class WaysPage(QWidget):
    """Open a group's file, begin a group, look round the sample, or receive returns for a network."""

    def __init__(
        self,
        shell: Shell,
        *,
        begin: Callable[[], object],
        receive: Callable[[], object],
        open_sample: Callable[[], object],
        open_recent: Callable[[Path | str], object],
    ) -> None:
        super().__init__()
        self._open_recent, self._receive = open_recent, receive
        known = bool(shell.recent_files())
        self.opens = self._verb(self.tr("Open…"), shell.ask_to_open, primary=known)
        self.begins = self._verb(self.tr("Begin"), begin, primary=not known)
        self.sample = self._verb(self.tr("Look round"), open_sample, primary=False)
        self.primary = self.opens if known else self.begins
        self._lately = self._recent_files()
        head = vbox(label(self.tr("Welcome"), "h1"), label(self.tr("What would you like to do?"), "muted"), gap=1)
        promises = [Promises()] if theme.is_huge() else []
        self._ways, self._advice = self._make_ways(), self._make_advice(shell)
        self._body = body = vbox(head, self._ways, self._lately, self._advice, *promises, None, gap=16)
        body.insertStretch(0, 0)
        body.setContentsMargins(theme.px(36), theme.px(36), theme.px(36), theme.px(8))
        foot = self._text_size(shell)
        foot.setContentsMargins(theme.px(36), 0, theme.px(36), theme.px(18))
        whole = vbox(scroll(wrap(body), modest=theme.is_huge()), gap=4)
        whole.addLayout(foot)
        self.setLayout(whole)

    def _make_ways(self) -> QWidget:
        ways = beside(
            self._way(
                "folder", self.tr("Open my group’s file"), self.tr("On this computer, a stick or a backup."), self.opens
            ),
            self._way(
                "plus",
                self.tr("Begin a new group"),
                self.tr("Five short questions; the answers can be changed later."),
                self.begins,
            ),
            self._way(
                "book",
                self.tr("Look round the sample"),
                self.tr("Two years of an invented group, to try everything on."),
                self.sample,
            ),
            stretch=0,
            gap=14,
        )
        for at in range(3):
            ways.setStretch(at, 1)
        return wrap(ways)

    @staticmethod
    def _verb(words: str, deed: Callable[[], object], *, primary: bool) -> QPushButton:
        return button(words, deed, kind="primary" if primary else "", height=42)

    @staticmethod
    def _way(icon: str, title: str, text: str, verb: QPushButton) -> Card:
        verb.setAccessibleDescription(f"{title}. {text}")
        card = Card(pad=(20, 18, 20, 18))
        for part in (hbox(picture(icon, "accent", 28), None), label(title, "h2", wraps=True)):
            card.add(part)
        words = label(text, "muted", wraps=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        card.add(words, 1)
        card.add(10)
        card.add(verb)
        card.setMinimumWidth(1)
        return card

    def _recent_files(self) -> QWidget:
        columns = (
            Column("Group", lambda f: f.name, second=_where, icon=_icon, bold=True),
            Column("Opened", lambda f: f.opened, _when, tone=lambda _: "muted", width=250, priority=2),
            Column("State", lambda f: str(f.where), lambda _: "", chips=self._chips, width=110, priority=3),
        )
        self.recent = RecordTable(
            columns, name=self.tr("Opened lately"), empty=Empty(self.tr("No file was open on this computer yet.")),
            key=lambda f: str(f.where), row_height=_ROW, headed=False,
        )  # fmt: skip
        self.recent.activated.connect(lambda file: self._open_recent(file.where))
        self.recent.view.clicked.connect(self._open_clicked)
        return wrap(vbox(label(self.tr("Opened lately"), "h2"), self.recent, gap=8))

    def _make_advice(self, shell: Shell) -> QWidget:
        moving = self.tr("Bring in the list of members first; last year’s minutes can wait.")
        taking = self.tr("Open the file you were given, with its passphrase or its recovery sheet.")
        receiving = self.tr("Keep who has sent what, ask about what is odd, and add it up.")
        advice = (
            _advice(
                "down",
                self.tr("Coming from paper or spreadsheets?"),
                moving,
                self._page(shell, self.tr("How to move in"), "moving-in"),
            ),
            _advice(
                "hand",
                self.tr("Taking over from somebody?"),
                taking,
                self._page(shell, self.tr("If the passphrase is lost"), "lost-passphrase"),
            ),
            _advice(
                "return",
                self.tr("Leading a network?"),
                receiving,
                button(self.tr("Receive returns for a network"), self._receive, kind="link"),
            ),
        )
        if theme.is_large():
            return wrap(vbox(*advice, gap=14))
        line = hbox(*advice, gap=14)
        for at in range(3):
            line.setStretch(at, 1)
        return wrap(line)

    @staticmethod
    def _page(shell: Shell, words: str, page: str, icon: str = "") -> QPushButton:
        return button(words, lambda: shell.open_help(page), kind="link", icon=icon)

    def _open_clicked(self) -> None:
        if file := self.recent.chosen_record():
            self._open_recent(file.where)

    def _chips(self, file: RecentFile) -> tuple[Chip, ...]:
        return () if file.may_be_there else (Chip(self.tr("not there"), "neutral"),)

    def _text_size(self, shell: Shell) -> QHBoxLayout:
        now = look().scale
        smaller = max((scale for scale in SCALES if scale < now), default=now)
        larger = min((scale for scale in SCALES if scale > now), default=now)
        down = button("A −", lambda: shell.remember(replace(shell.settings, scale=smaller)), kind="small")
        up = button("A +", lambda: shell.remember(replace(shell.settings, scale=larger)), kind="small")
        down.setAccessibleName(self.tr("Smaller text"))
        up.setAccessibleName(self.tr("Larger text"))
        reads = self._page(shell, self.tr("Read a page before you begin"), "welcome", "help")
        return hbox(reads, None, label(self.tr("Text size"), "muted"), down, up, gap=8)

    def show_recent(self, files: Sequence[RecentFile]) -> None:
        """Show the files opened lately, the last one first."""
        self._lately.setVisible(bool(files))
        if not theme.is_large():
            self._spread(not files)
        self.recent.show_records(files)
        self.recent.setFixedHeight(theme.px(_ROW) * len(files) + theme.px(6))

    def _spread(self, is_first: bool) -> None:
        """Let the cards take of the room of the files where there are none, in the middle of a tall window."""
        self._body.setStretch(0, int(is_first))
        for cards, least, most, share in ((self._ways, 236, 292, 12), (self._advice, 160, 196, 8)):
            cards.setMinimumHeight(theme.px(least) if is_first else 0)
            cards.setMaximumHeight(theme.px(most) if is_first else _ANY_HEIGHT)
            self._body.setStretchFactor(cards, share if is_first else 0)
        self._body.setSpacing(theme.px(24 if is_first else 16))
