"""Lists of very many actions, activities and cases: until something is to be seen, each turn after it, and pictures."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cpp_desktop.domain.charts import CHARTS
from cpp_desktop.services import charts
from cpp_desktop.services.office import open_office
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.screens import SCREENS
from tests.benchmarks import big_groups
from tests.benchmarks.board import still
from tests.builders import PASSPHRASE
from tests.drivers import keys
from tests.drivers.stillness import longest_turn, rest
from tests.drivers.window import furnished

AT_ONCE, FRAME, LOOK = 0.1, 0.016, 0.2
ACTIVITIES, CASES = 50_000, 5_000
STANDING = "the longest that nobody notices"
TYPED = ("l", "le", "lea", "leaf", "leafl", "leaflet 12")


pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture(scope="module")
def file(new_file, size) -> Path:
    path, members = new_file(), big_groups.people(40)
    office = open_office(path, passphrase=PASSPHRASE)
    with office.store.transaction("fill") as tx:
        tx.save_all([*members, *big_groups.actions(members, size("actions"))])
        tx.save_all([*big_groups.activities(ACTIVITIES), *big_groups.cases(CASES)])
        tx.save_all([*(meetings := big_groups.meetings(240)), *big_groups.attendance(meetings, members, 6_000)])
        tx.save_all(big_groups.memberships(members, 60))
    office.close()
    return path


@contextmanager
def opened(file: Path, folder: Path) -> Iterator[MainWindow]:
    """Open a window over a file, on a screen without a list."""
    wanted = ("Settings", "Actions", "Activities", "Influence")
    with furnished(folder, [entry for entry in SCREENS if entry.name in wanted]) as made:
        made.show_office(open_office(file, passphrase=PASSPHRASE))
        made.go_to("Settings")
        keys.settle()
        yield made


def worked(job: Callable[[], object]) -> float:
    """Return how much processor time a job takes, in seconds."""
    begun = time.thread_time()
    job()
    return time.thread_time() - begun


def until_seen(file: Path, folder: Path, name: str) -> float:
    """Return the seconds of processor time from when a page that is laid out reads its list until rows are there."""
    with opened(file, folder) as window:
        window.go_to(name)
        screen = window.current()
        assert screen is not None
        rest(screen)
        table = (
            screen.table if isinstance(getattr(screen, "table", None), RecordTable) else screen.findChild(RecordTable)
        )
        shown: list[float] = []
        table.model.modelReset.connect(lambda: shown.append(time.thread_time()))
        begun = time.thread_time()
        screen.refresh()
        keys.until(lambda: bool(shown), 60)
        return shown[0] - begun


def counts(size) -> dict[str, str]:
    return {
        "Actions": f"{size('actions'):,} actions",
        "Activities": f"{ACTIVITIES:,} activities",
        "Influence": f"{CASES:,} cases",
    }


@pytest.mark.parametrize("name", ["Actions", "Activities", "Influence"])
def bench_a_long_list(board, file, size, tmp_path, name):
    count = counts(size)[name]
    job = f"{count}: until rows are there"
    board.race(job, lambda: until_seen(file, tmp_path, name), lambda: AT_ONCE, named="at once", laps=2, aim=1)
    with opened(file, tmp_path) as window:
        window.go_to(name)
        screen = window.current()
        rest(screen)
        gc.collect()
        gc.freeze()
        board.race(f"{count} read again, the longest turn", lambda: longest_turn(screen, screen.refresh), still,
                   named=STANDING, laps=2, aim=1)  # fmt: skip

        def typed() -> float:
            found = [longest_turn(screen, lambda words=words: screen.find_box.setText(words)) for words in TYPED]
            screen.find_box.clear()
            rest(screen)
            return max(found)

        job = f"{count} searched, the longest turn of a letter"
        board.race(job, typed, lambda: FRAME, named="a frame", laps=2, aim=1)
        if name == "Actions":

            def other() -> float:
                screen.segments.choose("closed" if screen.segments.current() == "open" else "open")
                rest(screen)
                return worked(lambda: screen.segments.choose("all"))

            board.race(f"{count} filtered", other, lambda: FRAME, named="a frame", laps=3, aim=1)
        gc.unfreeze()


@pytest.mark.parametrize("chart", CHARTS)
def bench_pictures_of_twenty_years(board, file, chart):
    office = open_office(file, passphrase=PASSPHRASE)
    board.race(
        f"Picture of {chart} over 20 years", lambda: worked(lambda: charts.series(office, chart)), lambda: LOOK,
        named="a fifth of a second", laps=5, aim=1,
    )  # fmt: skip
    office.close()
