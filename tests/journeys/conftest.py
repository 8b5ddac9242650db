"""The real window on its first day: real files, real workers, and a secretary with a keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cpp_desktop.domain.working_days import is_working_day
from cpp_desktop.services.office import Office, open_office
from cpp_desktop.services.sample import PASSPHRASE
from cpp_desktop.storage import keys as storage_keys
from cpp_desktop.ui.parts import rubbish, theme
from tests.drivers.window import Secretary, furnished

DAY = "2026-11-18"


@contextmanager
def within(secretary: Secretary, presses: int) -> Iterator[None]:
    """Hold a journey to its ceiling of presses, and say how many there were."""
    before, moved = secretary.presses, secretary.moves
    yield
    took = secretary.presses - before
    print(f"{took} of {presses} presses, {secretary.moves - moved} moves with Tab")
    assert took <= presses


@pytest.fixture(autouse=True)
def tidy(qapp: QApplication) -> Iterator[None]:
    """Look for garbage as the app does."""
    with rubbish.kept_to_this_thread():
        yield


@pytest.fixture
def secretary(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Secretary]:
    monkeypatch.setattr(storage_keys, "COST", (1, 8, 1))
    monkeypatch.setenv("CPP_TODAY", DAY)
    theme.apply(qapp, dark=False)
    is_working_day(date.fromisoformat(DAY))  # the app loads its calendars beside its first paint
    with furnished(tmp_path / "state") as window:
        yield Secretary(window)


@pytest.fixture
def sample(secretary: Secretary, prepared_sample: Path, tmp_path: Path) -> Office:
    """A copy of the sample group, opened; the window closes it."""
    return open_office(Path(shutil.copy(prepared_sample, tmp_path)), passphrase=PASSPHRASE)
