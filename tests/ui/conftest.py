"""Every test of the window sees it dressed in the light look, with work done at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.work import Work


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    if theme.look() != theme.Look() or not qapp.styleSheet():
        theme.apply(qapp, dark=False)
    Work.inline = True
    yield
    Work.inline = False
    Work.stop_all()
