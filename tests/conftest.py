"""What every test stands on: no display, nobody's own folders, and no limit that depends on how busy the machine is."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from sqlalchemy import URL, Connection, Engine, event

from cpp_desktop.domain import language
from cpp_desktop.domain.language import Catalogue
from cpp_desktop.services import languages

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


@pytest.fixture(autouse=True, scope="module")
def little_to_go_over() -> None:
    """What is loaded by now stays: whoever collects garbage, as each closed window does, goes over the rest alone."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def frozen() -> Iterator[None]:
    """What was made before is not gone over for garbage, as in the app: here it is all that the tests have loaded."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


class Compiled(dict[tuple[Any, ...], Any]):
    """What statements were compiled to, by what they are and the kind of database, whichever engine asks."""

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        return super().get(self._for_all(key), default)

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        super().__setitem__(self._for_all(key), compiled)

    def _for_all(self, key: tuple[Any, ...]) -> tuple[Any, ...]:
        dialect, *rest = key
        return dialect.name, dialect.driver, *rest


COMPILED = Compiled()


def _compile_once(connection: Connection) -> None:
    connection.execution_options(compiled_cache=COMPILED)


@pytest.fixture(autouse=True)
def compiled_once(request: pytest.FixtureRequest) -> Iterator[None]:
    """Thousands of tests open a file each; what is `timed` compiles its statements as the app does."""
    if request.node.get_closest_marker("timed"):
        yield
        return
    event.listen(Engine, "engine_connect", _compile_once)
    yield
    event.remove(Engine, "engine_connect", _compile_once)


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


@pytest.fixture(scope="session")
def english() -> Catalogue:
    languages.choose("en")
    return language.in_use()


@pytest.fixture(autouse=True)
def in_english(english: Catalogue) -> None:
    """The app's two doors choose the language; a test that goes through neither speaks English."""
    language.use(english)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Fresh folders for what the app keeps and remembers, so that a test never meets the user's."""
    home = tmp_path_factory.mktemp("user")
    for folder in ("DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{folder}_HOME", str(home / folder.lower()))
    return home


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[URL]:
    from tests import postgres  # loads what most tests do without

    with postgres.server() as server:
        yield server


@pytest.fixture
def database_url(postgres_server: URL) -> Iterator[str]:
    """An empty database of one's own on a real server."""
    from tests import postgres

    with postgres.database(postgres_server) as url:
        yield url
