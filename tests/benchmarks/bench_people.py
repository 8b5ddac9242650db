"""A register of very many people: how long a turn of the window lasts meanwhile, and what the window holds then."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from cpp_desktop.services import people
from cpp_desktop.services.office import Office, open_office
from cpp_desktop.ui.screens import SCREENS
from cpp_desktop.ui.screens.people import PeopleScreen
from tests.benchmarks import big_groups
from tests.benchmarks.board import seconds, still
from tests.benchmarks.memory import memory
from tests.builders import PASSPHRASE
from tests.drivers.stillness import longest_turn, rest
from tests.drivers.window import furnished

STANDING = "the longest that nobody notices"
ROOM = 60.0


pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture(scope="module")
def file(new_file, size) -> Path:
    path, members = new_file(), big_groups.people(size("people"))
    office = open_office(path, passphrase=PASSPHRASE)
    with office.store.transaction("fill") as tx:
        tx.save_all([*members, *big_groups.memberships(members, size("people"))])
    office.close()
    return path


@pytest.fixture
def screen(file: Path, tmp_path: Path) -> Iterator[PeopleScreen]:
    with furnished(tmp_path, [entry for entry in SCREENS if entry.name == "People"]) as window:
        window.show_office(open_office(file, passphrase=PASSPHRASE))
        window.go_to("People")
        made = window.current()
        assert isinstance(made, PeopleScreen)
        rest(made)
        gc.collect()
        gc.freeze()
        yield made
        gc.unfreeze()


def bench_a_long_register(board, screen, size):
    count = f"{size('people'):,} people"

    def sort() -> None:
        screen.table.sort_by("Standing")

    def filtered() -> None:
        screen.segments.choose("former" if screen.segments.current() == "all" else "all")

    for words, step in (("opened again", screen.refresh), ("filtered", filtered), ("sorted", sort)):
        board.race(f"{count} {words}, the longest turn", lambda step=step: longest_turn(screen, step), still,
                   named=STANDING, laps=3, aim=1)  # fmt: skip
    screen.segments.choose("all")
    rest(screen)

    def chosen() -> float:
        screen.table.view.clearSelection()
        rest(screen)
        return longest_turn(screen, screen.table.view.selectAll)

    board.race(f"{count} chosen together, the longest turn", chosen, still, named=STANDING, laps=3, aim=1)
    line = screen._lines[len(screen._lines) // 2]
    office: Office = screen.shell.office

    def shown() -> float:
        return seconds(lambda: screen.card.show_page(people.person_page(office, line.id, line.initials)))

    board.race(f"One of {count} shown", shown, still, named=STANDING, aim=1)


def bench_memory_of_a_long_register(board, file, new_file, size, tmp_path):
    shown = "Today", "People"
    bare, held = memory(file, tmp_path, *shown)
    nobody = memory(new_file(), tmp_path, *shown)[1]
    job = f"Memory of a window over {size('people'):,} people"
    for named, empty in (("the same window over a group of nobody", nobody), ("a window without a group", bare)):
        ratio = held / (1.5 * empty + ROOM)
        limit = f"of 1.5 × {named} and 60 MB"
        board.race(job, lambda ratio=ratio: ratio, lambda: 1.0, named=limit, aim=1, laps=1, unit="×")
