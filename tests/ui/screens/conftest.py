"""A window over a copy of the sample group, on the day it was written."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cpp_desktop.services.office import Office, open_office
from cpp_desktop.services.sample import PASSPHRASE
from cpp_desktop.storage import keys as storage_keys
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens import SCREENS
from tests.drivers import keys
from tests.drivers.window import furnished

CHEAP = (1, 8, 1)
DAY = "2026-11-18"


@pytest.fixture(autouse=True)
def on_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage_keys, "COST", CHEAP)
    monkeypatch.setenv("CPP_TODAY", DAY)


@pytest.fixture
def bare_window(qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    """A window without a file; the screen a module is about stands first, so that no other is made."""
    about = getattr(request.module, "SCREEN", SCREENS[0].name)
    entries = sorted(SCREENS, key=lambda entry: entry.name != about)
    with furnished(tmp_path / "state", entries) as made:
        yield made


@pytest.fixture
def window(bare_window: MainWindow, prepared_sample: Path, tmp_path: Path) -> MainWindow:
    """A window over a copy of the sample group."""
    copy = Path(shutil.copy(prepared_sample, tmp_path / prepared_sample.name))
    bare_window.show_office(open_office(copy, passphrase=PASSPHRASE))
    keys.settle()
    return bare_window


@pytest.fixture
def office(window: MainWindow) -> Office:
    assert window.office is not None
    return window.office
