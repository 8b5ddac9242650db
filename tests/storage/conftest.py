"""A prepared group file, made once and copied for each test, with a key that costs next to nothing."""

from __future__ import annotations

import shutil

import pytest

from cpp_desktop.storage import keys
from cpp_desktop.storage.group_file import create, open_file
from tests.builders import PASSPHRASE, a_group

CHEAP = (1, 8, 1)


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch):
    monkeypatch.setattr(keys, "COST", CHEAP)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", CHEAP)
        path = tmp_path_factory.mktemp("prepared") / "Meadow.cppgroup"
        file = create(path, PASSPHRASE, a_group())
        file.close()
    return path


@pytest.fixture
def path(prepared, tmp_path):
    folder = tmp_path / "Group"
    folder.mkdir()
    return shutil.copy(prepared, folder / "Meadow.cppgroup")


@pytest.fixture
def opened(path):
    with open_file(path, passphrase=PASSPHRASE) as file:
        yield file


@pytest.fixture
def store(opened):
    return opened.store
