"""A button behind which less frequent deeds stand in a menu."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QMenu, QPushButton

from cpp_desktop.ui.parts.buttons import button


def menu_button(verb: str, *, kind: str = "small") -> QPushButton:
    """Return a button that opens a menu by Space, Enter or a click; fill the menu with `show_deeds`."""
    made = button(verb, kind=kind)
    made.setProperty("menu", True)  # room for the sign that it opens
    menu = QMenu(made)
    menu.setAccessibleName(verb)
    made.setMenu(menu)
    return made


def show_deeds(made: QPushButton, deeds: Iterable[tuple[str, Callable[[], object]]]) -> None:
    """Put (words, deed) into a button's menu in place of what stood there; "&" underlines the letter after it."""
    menu = made.menu()
    menu.clear()
    for words, deed in deeds:
        menu.addAction(words).triggered.connect(lambda _=False, deed=deed: deed())
    # Shown before it stands anywhere it would be a window for a moment, and take the keyboard.
    if menu.isEmpty() or made.parentWidget() is not None:
        made.setVisible(not menu.isEmpty())
