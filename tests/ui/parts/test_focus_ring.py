from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.focus_ring import FocusRing
from cpp_desktop.ui.parts.layout import vbox
from tests.drivers import keys


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.line, made.verb = QLineEdit(), button("Add")
    made.setLayout(vbox(made.line, made.verb, gap=20))
    made.ring = FocusRing(made)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.ring.watch()
    return made


def test_the_ring_follows_the_keyboard_and_rests_with_the_mouse(window: QWidget) -> None:
    window.line.setFocus()
    assert not window.ring.isVisible()
    keys.press(window, "Tab")
    assert window.ring.isVisible()
    assert window.ring.widget() is window.verb
    assert window.ring.geometry().contains(window.verb.geometry())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert not window.ring.isVisible()


def test_holding_shift_is_not_yet_a_key_pressed(window: QWidget) -> None:
    window.line.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    assert not window.ring.isVisible()


def test_a_ring_without_a_widget_is_not_drawn_in_the_corner(window: QWidget) -> None:
    keys.press(window, "Tab")
    window.verb.clearFocus()
    keys.settle()
    assert not window.ring.isVisible() or window.ring.widget() is not None
