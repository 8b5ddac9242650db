"""A window over a copy of a register with the returns of seven groups, two years of them."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from random import Random

import pytest

from cpp_desktop.services.network import answering, expecting, receiving
from cpp_desktop.services.network.expecting import AskedGroup
from cpp_desktop.services.network.register import NetworkOffice, make, open_register
from cpp_desktop.storage import keys as storage_keys
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.network.register_screen import RegisterScreen
from tests.builders import PASSPHRASE
from tests.drivers import keys
from tests.drivers.network import FIRST, LAST, Lead
from tests.network_builders import a_document, a_random_document, as_file
from tests.ui.screens.conftest import CHEAP

DAY, DUE = "2026-06-01", date(2026, 4, 30)
GROUPS = ("Aldermoor", "Beacon Hills", "Castle Coast", "Dunmere", "Eastfold", "Fenland North", "Greyfriars")
LATE, ABSENT = "Castle Coast", "Greyfriars"


@pytest.fixture(autouse=True)
def on_the_day(on_the_day: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CPP_TODAY", DAY)
    monkeypatch.setattr(RegisterScreen, "pause_ms", 0)


@pytest.fixture(scope="session")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One group is late, one sent nothing; one is accepted and one asked about."""
    folder = tmp_path_factory.mktemp("register")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(storage_keys, "COST", CHEAP)
        patch.setenv("CPP_TODAY", DAY)
        network = make(folder / "Northern.cppnetwork", PASSPHRASE, "Northern network")
        _fill(network, folder)
        network.close()
    return folder / "Northern.cppnetwork"


def _fill(network: NetworkOffice, folder: Path) -> None:
    chance, before = Random(5), (date(2024, 4, 1), date(2025, 3, 31))
    asked = [AskedGroup(name=name) for name in GROUPS]
    expecting.expect(network, *before, date(2025, 4, 30), asked)
    expecting.expect(network, FIRST, LAST, DUE, asked)
    for first, last in (before, (FIRST, LAST)):
        for name in GROUPS:
            if name == ABSENT:
                continue
            made = f"{last.year}-04-20"
            network.today = lambda name=name, year=last.year: date(year, 5 if name == LATE else 4, 25)
            receiving.receive(
                network, [as_file(folder, a_random_document(chance, name, first=first, last=last, made=made))]
            )
    answering.accept(network, "Aldermoor", FIRST, LAST)
    answering.query(network, "Dunmere", "Are the hours for the year?", FIRST, LAST)


@pytest.fixture
def window(bare_window: MainWindow, register: Path, tmp_path: Path) -> MainWindow:
    copy = Path(shutil.copy(register, tmp_path / register.name))
    bare_window.show_network(open_register(copy, passphrase=PASSPHRASE))
    keys.settle(20)
    return bare_window


@pytest.fixture
def lead(window: MainWindow) -> Lead:
    return Lead(window)


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A folder with four files: a new revision, one with another key, one that is no return, and one unexpected."""
    folder = tmp_path / "inbox"
    as_file(folder, a_document("Beacon Hills", revision=2))
    as_file(folder, a_document("Eastfold", revision=2, seed=b"another key of thirty-two bytes!"), name="eastfold.json")
    as_file(folder, a_document("Hartsmere"))
    (folder / "notes.pdf").write_bytes(b"not a return")
    return folder
