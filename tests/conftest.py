"""What every test stands on: no display, nobody's own folders, and no limit that depends on how busy the machine is."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings

from cpp_desktop.services import languages

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


@pytest.fixture(autouse=True, scope="module")
def little_to_go_over() -> None:
    """What is loaded by now stays: whoever collects garbage, as each closed window does, goes over the rest alone."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def prepared_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample group's file on the day that its year is told of, made once; a test takes a copy."""
    from cpp_desktop.services.sample import make_sample
    from cpp_desktop.storage import keys

    path = tmp_path_factory.mktemp("prepared") / "Vale of Trent.cppgroup"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", (1, 8, 1))
        patch.setenv("CPP_TODAY", "2026-11-18")
        make_sample(path).close()
    return path


@pytest.fixture(autouse=True)
def in_english() -> None:
    """The app's two doors choose the language; a test that goes through neither speaks English."""
    languages.choose("en")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Fresh folders for what the app keeps and remembers, so that a test never meets the user's."""
    home = tmp_path_factory.mktemp("user")
    for folder in ("DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{folder}_HOME", str(home / folder.lower()))
    return home
