from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from tests.drivers import keys


def shown(*words: str, done: list[str]) -> QPushButton:
    made = menu_button("More…")
    show_deeds(made, [(word, lambda word=word: done.append(word)) for word in words])
    made.show()
    keys.settle()
    return made


def pressed_in_menu(made: QPushButton, key: Qt.Key) -> None:
    """Open the menu and press a key there: it holds the loop until it closes."""
    made.menu().aboutToShow.connect(lambda: made.menu().setActiveAction(made.menu().actions()[0]))
    made.menu().popup(made.mapToGlobal(made.rect().bottomLeft()))
    QTest.keyClick(made.menu(), key)
    keys.settle()


def test_the_menu_holds_what_is_offered_and_does_it(qapp: QApplication) -> None:
    done: list[str] = []
    made = shown("&Remove…", "&Erase…", done=done)
    pressed_in_menu(made, Qt.Key.Key_Down)
    QTest.keyClick(made.menu(), Qt.Key.Key_Return)
    assert done == ["&Erase…"]
    made.deleteLater()


def test_an_underlined_letter_chooses(qapp: QApplication) -> None:
    done: list[str] = []
    made = shown("&Erase…", "&Remove…", done=done)
    pressed_in_menu(made, Qt.Key.Key_R)
    assert done == ["&Remove…"]
    made.deleteLater()


def test_a_menu_of_nothing_is_not_offered(qapp: QApplication) -> None:
    made = shown("&Remove…", done=[])
    show_deeds(made, ())
    assert not made.isVisible()
    made.deleteLater()


def test_a_button_that_stands_nowhere_yet_is_no_window(qapp: QApplication) -> None:
    made = menu_button("More…")
    show_deeds(made, [("&Erase…", lambda: None)])
    assert not made.isVisible()
    made.deleteLater()
