"""A real encrypted group file, made once and copied for each test, and the office over it on one fixed day."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cpp_desktop.services.office import Office, create, open_office
from cpp_desktop.storage import keys
from tests.builders import PASSPHRASE, TODAY

CHEAP = (1, 8, 1)


@pytest.fixture(scope="session")
def empty_group(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("office") / "Meadow.cppgroup"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", CHEAP)
        create(path, PASSPHRASE, name="Meadow Valley Partnership Group", parent="Meadow Cancer Alliance").close()
    return path


@pytest.fixture
def office(empty_group: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setattr(keys, "COST", CHEAP)
    opened = open_office(Path(shutil.copy(empty_group, tmp_path / empty_group.name)), passphrase=PASSPHRASE)
    opened.today = lambda: TODAY
    yield opened
    opened.close()
