"""Registers to try things on: a prepared file with a key that costs next to nothing, and one on a server."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cpp_desktop.domain.network.records import Network
from cpp_desktop.storage import keys
from cpp_desktop.storage.register import Register, create, open_file
from tests.builders import PASSPHRASE
from tests.storage.conftest import CHEAP

NETWORK = Network(id="network-" + "0" * 31, name="Northern Cancer Network")


@pytest.fixture(scope="session")
def prepared_register(tmp_path_factory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", CHEAP)
        path = tmp_path_factory.mktemp("prepared") / "North.cppnetwork"
        create(path, PASSPHRASE, NETWORK).close()
    return path


@pytest.fixture
def register_path(prepared_register, tmp_path) -> Path:
    folder = tmp_path / "Network"
    folder.mkdir()
    return shutil.copy(prepared_register, folder / "North.cppnetwork")


@pytest.fixture(params=["file", "server"])
def reopened(request) -> Iterator[Callable[..., Register]]:
    """Open the same register once more."""
    opened: list[Register] = []
    if request.param == "file":
        where: Path | str = request.getfixturevalue("register_path")
    else:
        where = request.getfixturevalue("database_url")
        create(where, None, NETWORK).close()

    def open_once_more(**how) -> Register:
        opened.append(open_file(where, passphrase=PASSPHRASE, **how))
        return opened[-1]

    yield open_once_more
    for register in opened:
        register.close()


@pytest.fixture
def register(reopened) -> Register:
    return reopened()
