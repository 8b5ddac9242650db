"""The board on which every benchmark writes, shown at the end, and new group files to measure with."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cpp_desktop.services.office import Office, create, open_office
from cpp_desktop.ui.parts import rubbish, theme
from tests.benchmarks.board import Board
from tests.builders import PASSPHRASE

BOARD = pytest.StashKey[Board]()


SIZES = {"actions": 200_000, "meetings": 240, "characters": 40_000, "years": 20, "members": 10_000, "people": 50_000}
SIZES["returns"] = 100_000
"""How large the groups measured are, each an option of its name."""


def pytest_addoption(parser: pytest.Parser) -> None:
    for name, size in SIZES.items():
        parser.addoption(f"--{name}", type=int, default=size, help=f"how many {name} to measure with ({size:,})")
    parser.addoption("--ratios", type=Path, help="write every ratio with its aim into this file, as JSON")


@pytest.fixture(scope="session")
def size(pytestconfig: pytest.Config) -> Callable[[str], int]:
    """Say how many of something to measure with."""
    return pytestconfig.getoption


def pytest_configure(config: pytest.Config) -> None:
    config.stash[BOARD] = Board()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for line in config.stash[BOARD].lines():
        terminalreporter.write_line(line)
    if target := config.getoption("--ratios"):
        target.write_text(config.stash[BOARD].as_json(), encoding="utf-8")


@pytest.fixture(autouse=True)
def compiled_once() -> None:
    """What is measured compiles its statements as the app does, for each file that is opened."""


@pytest.fixture
def board(pytestconfig: pytest.Config) -> Board:
    return pytestconfig.stash[BOARD]


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Make one more group file without records."""
    first = tmp_path_factory.mktemp("empty") / "Meadow.cppgroup"
    create(first, PASSPHRASE, name="Meadow Valley Partnership Group").close()

    def new() -> Path:
        return Path(shutil.copy(first, tmp_path_factory.mktemp("group") / first.name))

    return new


@pytest.fixture
def new_office(new_file: Callable[[], Path]) -> Iterator[Callable[[], Office]]:
    """Open one more group file without records."""
    opened: list[Office] = []

    def new() -> Office:
        opened.append(open_office(new_file(), passphrase=PASSPHRASE))
        return opened[-1]

    yield new
    for office in opened:
        office.file.store.close()
        office.file.engine.dispose()


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """Dress the window and look for rubbish as the app does."""
    theme.apply(qapp, dark=False)
    with rubbish.kept_to_this_thread():
        yield
