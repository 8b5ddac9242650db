"""Twenty years of one group in one file: opening it, drawing up its return, and a list of very many actions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cpp_desktop.domain.actions import Action
from cpp_desktop.services import annual_return
from cpp_desktop.services.office import open_office
from cpp_desktop.storage import keys
from cpp_desktop.storage.engine import make_engine
from tests.benchmarks import big_groups, raw
from tests.benchmarks.board import seconds
from tests.builders import PASSPHRASE

BLOCK = 200
FEW = 2


@pytest.fixture(scope="module")
def file_of_years(new_file) -> Callable[[int], tuple[Path, int]]:
    """Make the file of a group after some years, and say how many records it holds."""

    def make(years: int) -> tuple[Path, int]:
        path, records = new_file(), big_groups.years(years)
        office = open_office(path, passphrase=PASSPHRASE)
        with office.store.transaction("fill") as tx:
            tx.save_all(records)
        office.close()
        return path, len(records)

    return make


def bench_years_opened(board, file_of_years, size):
    path, _ = file_of_years(size("years"))

    def ours() -> float:
        opened = []
        took = seconds(lambda: opened.append(open_office(path, passphrase=PASSPHRASE)))
        opened[0].close()
        return took

    def look() -> None:
        with path.open("rb") as file:
            key = keys.derive(PASSPHRASE, file.read(keys.SALT_BYTES))
        with make_engine(path, key).connect() as connection:
            connection.exec_driver_sql("pragma quick_check").all()
            connection.exec_driver_sql("pragma cipher_integrity_check").all()

    job = f"File of {size('years')} years, {path.stat().st_size / 1e6:.0f} MB, opened"
    board.race(job, ours, lambda: seconds(look), named="the key derived and every page checked, raw", aim=1.3)


def bench_return_over_years(board, file_of_years, size):
    many, few = file_of_years(size("years")), file_of_years(FEW)
    offices = {path: open_office(path, passphrase=PASSPHRASE) for path, _ in (many, few)}

    def drawn_up(path: Path) -> float:
        return seconds(lambda: annual_return.draw_up(offices[path], big_groups.FIRST, big_groups.LAST))

    share = many[1] / few[1]
    named = f"the same over {FEW} years, times {share:.1f}, the ratio of their records"
    board.race(
        f"Return drawn up over {size('years')} years, {many[1]:,} records",
        lambda: drawn_up(many[0]), lambda: drawn_up(few[0]) * share, named=named, aim=1,
    )  # fmt: skip
    for office in offices.values():
        office.close()


def bench_rows_of_many_actions(board, new_office, size):
    """A list on the screen fetches blocks of rows by their ids."""
    office = new_office()
    actions = big_groups.actions(big_groups.people(40), size("actions"))
    with office.store.transaction("fill") as tx:
        tx.save_all(actions)
    wanted = [action.id for action in actions[:: len(actions) // BLOCK][:BLOCK]]

    def ours() -> float:
        with office.store.read() as snapshot:
            return seconds(lambda: snapshot.all(Action, id=wanted))

    board.race(
        f"{BLOCK} rows of {size('actions'):,} actions read as records", ours,
        lambda: seconds(lambda: raw.read_some(office, "action", wanted)), named="the same rows, raw SELECT",
        aim=2.5, laps=30,
    )  # fmt: skip
