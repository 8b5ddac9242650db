"""Every test of the window sees it dressed in the light look, with work done at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from cpp_desktop.ui.parts import rubbish, theme
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.window_screens import WindowScreens


@pytest.fixture(autouse=True, scope="session")
def nothing_left_copied(qapp: QApplication) -> Iterator[None]:
    """What a test copied is let go while Python is there: without a display Qt would do so after it, and fall."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    rest_ms = WindowScreens.rest_ms
    if theme.look() != theme.Look() or qapp.font().family() != theme.FAMILIES[0]:
        theme.apply(qapp, dark=False)
    Work.inline = True
    WindowScreens.rest_ms = None  # each test makes the screens that it is about
    with rubbish.kept_to_this_thread():
        yield
    Work.inline, WindowScreens.rest_ms = False, rest_ms
    Work.stop_all()
