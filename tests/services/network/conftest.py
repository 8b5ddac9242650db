"""A register in a real encrypted file, made once and copied for each test, and the network's office over it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cpp_desktop.services.network.register import NetworkOffice, make, open_register
from cpp_desktop.storage import keys
from tests.builders import PASSPHRASE
from tests.network_builders import TODAY

CHEAP = (1, 8, 1)


@pytest.fixture(scope="session")
def empty_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("register") / "Meadow.cppnetwork"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", CHEAP)
        make(path, PASSPHRASE, "Meadow Cancer Alliance").close()
    return path


@pytest.fixture
def network(empty_register: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[NetworkOffice]:
    monkeypatch.setattr(keys, "COST", CHEAP)
    opened = open_register(Path(shutil.copy(empty_register, tmp_path / empty_register.name)), passphrase=PASSPHRASE)
    opened.today = lambda: TODAY
    yield opened
    opened.close()


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A folder that returns come into."""
    folder = tmp_path / "Returns"
    folder.mkdir()
    return folder
