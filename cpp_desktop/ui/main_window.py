"""The window: the rail, one screen at a time, and the line at the foot."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from cpp_desktop.domain.addresses import without_password
from cpp_desktop.ui.parts import settings, tokens
from cpp_desktop.ui.window_screens import WindowScreens

if TYPE_CHECKING:  # what a window is made of takes longer to load than Qt takes to paint one: see `furnish`
    from cpp_desktop.services.network.register import NetworkOffice
    from cpp_desktop.services.office import Office
    from cpp_desktop.ui.dialogs.help_window import HelpWindow
    from cpp_desktop.ui.parts.focus_ring import FocusRing
    from cpp_desktop.ui.parts.opened import Opened
    from cpp_desktop.ui.parts.screen import Doorway, Screen, ScreenEntry
    from cpp_desktop.ui.parts.shell import Shell

_WIDTH, _HEIGHT = 1280, 720


class MainWindow(QMainWindow):
    """Shows the doorway alone until a group's file or a network's register is open, then the rail and its screens.

    It is made bare, so that it can be painted at once, and furnished after that. `folder` is where the window's
    settings are remembered.
    """

    painted = Signal()
    closed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.settings = settings.load(folder)
        self.office: Office | None = None
        self.network: NetworkOffice | None = None
        self._folder = folder
        self.screens = WindowScreens(self)
        self.help: HelpWindow | None = None
        self.ring: FocusRing | None = None
        self._show_ground()
        self.resize(round(_WIDTH * self.settings.scale), round(_HEIGHT * self.settings.scale))

    def _show_ground(self) -> None:
        dark = self.settings.dark
        if dark is None:
            dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        ground = QPalette()
        ground.setColor(QPalette.ColorRole.Window, QColor((tokens.DARK if dark else tokens.LIGHT)["bg"]))
        self.setPalette(ground)
        self.setWindowTitle("CPP Desktop")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that there is something to see."""
        super().paintEvent(event)
        self.painted.emit()

    @property
    def opened(self) -> Opened | None:
        """What is open: a group's file, a network's register, or nothing."""
        return self.office or self.network

    @property
    def entries(self) -> tuple[ScreenEntry, ...]:
        """The screens of what is open."""
        of_group, of_network = self.rails
        return of_group if self.network is None else of_network

    def furnish(
        self,
        entries: Iterable[ScreenEntry],
        doorway: Callable[[Shell], Doorway],
        network_entries: Iterable[ScreenEntry] = (),
    ) -> None:
        """Lay the window out, in the look in use, with the doorway shown; a register has screens of its own."""
        from cpp_desktop.ui.parts import rail, theme  # noqa: F401 - the rail is loaded before a file needs it
        from cpp_desktop.ui.parts.changes import Changes
        from cpp_desktop.ui.parts.file_drop import FileDrop
        from cpp_desktop.ui.parts.focus_ring import FocusRing
        from cpp_desktop.ui.shortcuts import bind_keys
        from cpp_desktop.ui.window_closing import WindowClosing
        from cpp_desktop.ui.window_drop import offer
        from cpp_desktop.ui.window_foot import WindowFoot
        from cpp_desktop.ui.window_shell import WindowShell

        self.rails, self._make_doorway = (tuple(entries), tuple(network_entries)), doorway
        self._foot, self._closing = WindowFoot(self), WindowClosing(self)
        self.shell: WindowShell = WindowShell(self)
        self.ring = ring = FocusRing(self)
        ring.used.connect(self.screens.rest)
        self._changes = Changes(self)
        self._changes.announced.connect(self._hear)
        theme.dress(self)
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self._build()
        bind_keys(self)
        FileDrop(self, partial(offer, self), lambda sentence: self.message.say(sentence, "warn"))
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._watch()

    def _build(self) -> None:
        """Lay the window out afresh, in the look in use; screens are made again when they are next shown."""
        from cpp_desktop.ui.parts.layout import fill, vbox
        from cpp_desktop.ui.parts.messages import MessageBar
        from cpp_desktop.ui.parts.old_page import let_go
        from cpp_desktop.ui.parts.progress_strip import ProgressStrip
        from cpp_desktop.ui.window_rail import make_rail

        if self.ring is not None:
            self.ring.rest()
        self.message, self.progress, stack = MessageBar(), ProgressStrip(), self.screens.lay_out()
        self.rail = make_rail(self, self.opened) if self.opened is not None else None
        self.page = QWidget()
        box = QHBoxLayout(self.page)
        fill(box, (self.rail,) if self.rail is not None else (), 0)
        right = vbox(self.message, self.progress, gap=0)
        right.addWidget(stack, 1)
        box.addLayout(right, 1)
        before = self._pages.currentWidget()
        self._pages.addWidget(self.page)
        self._pages.setCurrentWidget(self.page)
        if before is not None:
            let_go(before)
        self.status = self._foot.lay_out()
        self._foot.show()
        if self.opened is None:
            self.doorway = self._make_doorway(self.shell)
            self.screens.show(self.doorway)
            self._show_title()
        else:
            self.screens.rest()

    def show_office(self, office: Office) -> None:
        """Show the screens over an office; what was open before is closed, with a backup if anything was changed."""
        before = self._leave_before()
        self.office, self.network = office, None
        self._show_opened(office, office.path, before)
        if office.file.journal_mode_note:
            self.message.say(office.file.journal_mode_note)

    def show_network(self, network: NetworkOffice) -> None:
        """Show the screens over a network's register; what was open before is closed."""
        before = self._leave_before()
        self.office, self.network = None, network
        where = network.register.where
        self._show_opened(network, without_password(where) if isinstance(where, str) else where, before)
        if network.register.journal_mode_note:
            self.message.say(network.register.journal_mode_note)

    def _leave_before(self) -> Opened | None:
        from cpp_desktop.ui.parts.work import Work

        self.leave_all()
        Work.stop_all()
        return self.opened

    def _show_opened(self, opened: Opened, where: Path | str, before: Opened | None) -> None:
        self._changes.hear(opened)
        self._foot.begin()
        self.remember(self.settings.with_opened(where, datetime.now()))
        self._build()
        # The next turn lays the frame out and paints it; the page has those after.
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self.screens.show_first))
        if before is not None:
            self._closing.close(before, lambda: None)

    def ask_for(self, where: Path | str) -> None:
        """Ask for the passphrase of a file, or reach a register on a server; with one open already, on the way."""
        if isinstance(where, Path) and self.opened is not None and self.opened.path == where.resolve():
            self.message.say(self.tr("That file is open already: it is the one you see."))
            return
        if self.opened is not None:
            self.doorway = self._make_doorway(self.shell)
        self.screens.show(self.doorway)
        self.doorway.ask_for(where)

    def current(self) -> Screen | None:
        """Return the screen shown."""
        return self.screens.shown()

    def go_to(self, name: str, record_id: str | None = None, part: str = "") -> None:
        """Show another screen, and one record on it, or a part of that."""
        if name != self.screens.name:
            if current := self.current():
                current.leave()
                self.message.move_on()
            self.screens.show(self.screens.named(name), name)
            if self.rail is not None:
                self.rail.show_chosen(name)
            self._show_title()
        if record_id is not None:
            screen = self.screens.named(name)
            screen.refresh_if_due()
            if part:
                screen.show_part(record_id, part)
            else:
                screen.show_record(record_id)

    def open_help(self, page: str | None = None) -> None:
        """Open the help at a page, by default that of the screen shown."""
        from cpp_desktop.ui.dialogs.help_window import HelpWindow

        if self.help is None:
            self.help = HelpWindow(self)
        shown = next((entry.help_page for entry in self.entries if entry.name == self.screens.name), "")
        self.help.show_page(page or shown or "welcome")

    def undo(self) -> None:
        """Take the last step back."""
        if self.office is not None:
            self._foot.step(self.office.store.undo)

    def redo(self) -> None:
        """Do again what was last taken back."""
        if self.office is not None:
            self._foot.step(self.office.store.redo)

    def leave_all(self) -> None:
        """Save what is being typed on any screen; what is refused is kept as a draft."""
        self.screens.leave_all()

    def _hear(self, kinds: frozenset[type]) -> None:
        self.screens.hear(kinds)
        self._foot.hear()

    def _show_title(self) -> None:
        opened = self.opened
        named = "" if opened is None else opened.path.stem if opened.path else opened.title
        parts = (self.screens.name, named, "CPP Desktop")
        self.setWindowTitle(" – ".join(part for part in parts if part))

    def remember(self, changed: settings.Settings) -> None:
        """Keep changed settings."""
        self.settings = changed
        settings.save(changed, self._folder)

    def dress(self) -> None:
        """Show everything in the look and language that the settings ask for, on the screen and record as before."""
        from cpp_desktop.services import languages
        from cpp_desktop.ui.parts import theme

        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        current, name = self.current(), self.screens.name
        record_id = current.chosen_id() if current else None
        self.leave_all()
        languages.choose(self.settings.language)
        theme.apply(app, dark=self.settings.dark, scale=self.settings.scale)
        theme.dress(self)
        self._build()
        if name:
            self.go_to(name, record_id)
        else:
            self.screens.show_first()

    def _follow_system(self) -> None:
        from cpp_desktop.ui.parts import theme

        if self.settings.dark is None and theme.system_is_dark() != theme.look().dark:
            self.dress()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for the keyboard, for the focus ring."""
        super().showEvent(event)
        QTimer.singleShot(0, self._watch)

    def _watch(self) -> None:
        if self.ring is not None:
            self.ring.watch()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, back the file up, and only then close."""
        if (opened := self.opened) is None:
            super().closeEvent(event)
            self.closed.emit()
            return
        from cpp_desktop.ui.parts.work import Work

        event.ignore()
        self.screens.put_cradle_away()
        self.leave_all()
        Work.stop_all()
        self.office = self.network = None
        self._changes.hear(None)
        self.page.setEnabled(False)
        self._closing.close(opened, lambda: QTimer.singleShot(0, self.close))
