"""How long the window stands still: while rows are searched, and when a screen is shown or changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cpp_desktop.services.office import Office, open_office
from cpp_desktop.services.register_list import ListedPerson, reading
from cpp_desktop.services.sample import PASSPHRASE, make_sample
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens import SCREENS
from cpp_desktop.ui.screens.people_columns import COLUMNS
from tests.benchmarks import big_groups
from tests.benchmarks.board import seconds, still
from tests.drivers import keys
from tests.drivers.window import furnished

PEOPLE = 5_000
TYPED = ("q", "qu", "qui", "quil", "quill", "quill t", "quill ta")
STANDING = "the longest that nobody notices"


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, dark=False)
    Work.inline = True
    yield
    Work.inline = False


def listed(office: Office) -> list[ListedPerson]:
    """Read the register to its end."""
    steps = reading(office)
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            return ended.value


def bench_five_thousand_people_searched(board, new_office, qtbot):
    office, members = new_office(), big_groups.people(PEOPLE)
    with office.store.transaction("fill") as tx:
        tx.save_all([*members, *big_groups.memberships(members, PEOPLE)])
    table = RecordTable(COLUMNS, name="People", empty=Empty("Nobody."))
    qtbot.addWidget(table)
    table.resize(900, 600)
    table.show()
    lines = listed(office)
    plain = ["\n".join(column.spoken(line) for column in COLUMNS).casefold() for line in lines]

    def first_letter() -> float:
        table.search("")
        table.show_records(lines)
        return seconds(lambda: table.search(TYPED[0]))

    def letters() -> float:
        table.search("")
        took = [seconds(lambda typed=typed: table.search(typed)) for typed in TYPED]
        assert 0 < len(table.model.shown) < PEOPLE
        return sum(took) / len(took)

    def limit() -> float:
        def look() -> None:
            for typed in TYPED:
                assert [text for text in plain if all(word in text for word in typed.split())]

        return seconds(look) / len(TYPED)

    job = f"{PEOPLE:,} people searched"
    board.race(f"{job}, the first letter", first_letter, still, named=STANDING)
    board.race(f"{job}, each letter after", letters, limit, named="a list comprehension over ready text")


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "Sample.cppgroup"
    make_sample(path).close()
    return path


@pytest.mark.parametrize("entry", SCREENS, ids=lambda entry: entry.name)
def bench_screens_of_the_sample_group(board, qapp, sample, tmp_path, entry):
    others = [other for other in SCREENS if other is not entry]
    with furnished(tmp_path, [others[0], entry]) as window:
        window.show_office(open_office(sample, passphrase=PASSPHRASE))
        keys.settle()
        first = seconds(lambda: (window.go_to(entry.name), keys.settle()))
        screen = window.current()
        assert screen is not None

        def refreshed() -> float:
            return seconds(lambda: (screen.refresh(), keys.settle()))

        board.race(f"{entry.name} shown for the first time", lambda: first, still, named=STANDING)
        board.race(f"{entry.name} refreshed", refreshed, still, named=STANDING, laps=15)
