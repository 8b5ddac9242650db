"""The screens of the window: made one by one before anybody asks for them, and each given its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:  # what a screen is made of takes longer to load than Qt takes to paint a window
    from cpp_desktop.ui.main_window import MainWindow
    from cpp_desktop.ui.parts.screen import Screen, ScreenEntry
    from cpp_desktop.ui.parts.screen_place import ScreenPlace
    from cpp_desktop.ui.parts.shell import Shell


class WindowScreens(QObject):
    """The screens of one window.

    A screen is made when it is first shown, or before that, one by one, while nobody does anything: `rest_ms` is how
    long that must have lasted, None never. `name` is that of the one shown, nothing for the doorway.
    """

    rest_ms: int | None = 150

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._kinds: dict[ScreenEntry, Callable[[Shell], Screen]] = {}
        self.name = ""
        self.made: dict[str, Screen] = {}
        self.places: dict[Screen, ScreenPlace] = {}
        self._cradle = QWidget()  # holds what was made and has no place yet; not dressed, which would take its time
        self._resting = QTimer(self, singleShot=True)
        self._resting.timeout.connect(self._make_another)

    def lay_out(self) -> QStackedWidget:
        """Return a new place for the screens, which are made again when they are next shown."""
        self.put_cradle_away()
        self.name, self.made, self.places, self._stack = "", {}, {}, QStackedWidget()
        self._stack.addWidget(QWidget())  # the first one in is shown at once, and no screen should be before its turn
        return self._stack

    def load_ahead(self, then: Callable[[], object]) -> None:
        """Load the screens of a group before any is needed, one in a turn, and do something after that."""
        entry = next((one for one in self._window.rails[0] if one not in self._kinds), None)
        if entry is None:
            then()
        else:
            self._kinds[entry] = entry.load()
            QTimer.singleShot(0, self, lambda: self.load_ahead(then))

    def rest(self) -> None:
        """Wait for nobody to do anything, then make another screen."""
        if self.rest_ms is not None and self._window.opened is not None:
            self._resting.start(self.rest_ms)

    def _make_another(self) -> None:
        """Take a step towards the next screen that nobody has asked for yet."""
        if self._window.opened is not None and any(self._get_readier(entry) for entry in self._window.entries):
            self.rest()

    def show_first(self) -> None:
        """Get the first screen ready, then go to it, unless somebody was quicker; each step in a turn of its own."""
        first = self._window.entries[0]
        if self._window.opened is None or self.name:
            return
        if self._get_readier(first):
            QTimer.singleShot(0, self.show_first)
        else:
            self._window.go_to(first.name)

    def _get_readier(self, entry: ScreenEntry) -> bool:
        """Load a screen, make it, or give a made one its place; say whether there was still something to do."""
        screen = self.made.get(entry.name)
        if entry not in self._kinds:
            self._kinds[entry] = entry.load()
        elif screen is None:
            self.made[entry.name] = made = self._kinds[entry](self._window.shell)
            made.setParent(self._cradle)
        elif screen not in self.places:
            self._take_in(screen)
        else:
            return False
        return True

    def _take_in(self, screen: Screen) -> None:
        from cpp_desktop.ui.parts.screen_place import ScreenPlace

        self.places[screen] = ScreenPlace(screen)
        self._stack.addWidget(self.places[screen])

    def named(self, name: str) -> Screen:
        """Return a screen of what is open, made now if it was not."""
        entry = next(entry for entry in self._window.entries if entry.name == name)
        while self._get_readier(entry):
            pass
        return self.made[name]

    def show(self, screen: Screen, name: str = "") -> None:
        """Show a screen of this name, or the doorway; it is given a place if it has none."""
        self.name = name
        if screen not in self.places:
            self._take_in(screen)
        self._stack.setCurrentWidget(self.places[screen])

    def shown(self) -> Screen | None:
        """Return the screen shown."""
        place = self._stack.currentWidget()
        return next((screen for screen, its_place in self.places.items() if its_place is place), None)

    def leave_all(self) -> None:
        """Save what is being typed on any screen; what is refused is kept as a draft."""
        for screen in self.made.values():
            screen.leave()

    def hear(self, kinds: frozenset[type]) -> None:
        """Tell every screen what changed."""
        for screen in list(self.made.values()):
            screen.hear(kinds)

    def put_cradle_away(self) -> None:
        """Delete what was made and never got a place."""
        for name, screen in list(self.made.items()):
            if screen not in self.places:
                del self.made[name]
        self._cradle.deleteLater()
        self._cradle = QWidget()
