"""A list of people brought in, against reading its lines and putting the same rows into the file."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from cpp_desktop.services import tables
from cpp_desktop.services.office import Office
from tests.benchmarks import big_groups, raw
from tests.benchmarks.board import seconds

ROWS = 5_000
HEADINGS = ("Name", "E-mail", "Tel no", "Address", "Postcode", "Category", "Joined")


@pytest.fixture
def source(tmp_path) -> Path:
    """A list as a secretary keeps one."""
    path = tmp_path / "members.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        for n, p in enumerate(big_groups.people(ROWS)):
            joined = f"{n % 28 + 1}/{n % 12 + 1}/{2015 + n % 10}"
            writer.writerow([p.name, p.email, p.telephone, p.address, p.postcode, "Patient", joined])
    return path


def bring_in(office: Office, source: Path) -> tables.Result:
    return tables.carry_out(office, tables.plan_import(office, "people", tables.read_source("people", source)))


def bench_list_of_people_brought_in(board, new_office, source):
    done = new_office()
    assert bring_in(done, source).added == ROWS
    rows = raw.read(done, "person", "membership") | raw.history(done, "person", "membership")

    def ours() -> float:
        office = new_office()
        return seconds(lambda: bring_in(office, source))

    def limit() -> float:
        office = new_office()

        def read_and_insert() -> None:
            with source.open(newline="", encoding="utf-8") as file:
                assert len(list(csv.reader(file))) == ROWS + 1
            raw.insert(office, rows)

        return seconds(read_and_insert)

    board.race(f"{ROWS:,} people brought in from CSV", ours, limit, named="csv.reader and raw executemany", laps=3)


def bench_same_list_brought_in_again(board, new_office, source):
    office = new_office()
    bring_in(office, source)

    def ours() -> float:
        again = []
        took = seconds(lambda: again.append(bring_in(office, source)))
        assert again[0].unchanged == ROWS
        return took

    def limit() -> float:
        def read_both() -> None:
            with source.open(newline="", encoding="utf-8") as file:
                assert len(list(csv.reader(file))) == ROWS + 1
            raw.read(office, "person", "membership")

        return seconds(read_both)

    board.race(f"{ROWS:,} people brought in again", ours, limit, named="csv.reader and raw SELECT", laps=3)
