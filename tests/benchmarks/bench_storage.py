"""Saving, opening and reading a group's file against the bare driver, on the same pages with the same settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.domain.people import Membership, Person
from cpp_desktop.services.office import Office, open_office
from cpp_desktop.storage import keys
from cpp_desktop.storage.engine import make_engine
from tests.benchmarks import big_groups, raw
from tests.benchmarks.board import seconds
from tests.builders import PASSPHRASE, a_person

SAVED = 5_000
READ = 50_000


def save(office: Office, records: list) -> None:
    with office.store.transaction("import") as tx:
        tx.save_all(records)


def rows_of(office: Office, people: list[Person], *, history: bool) -> raw.Rows:
    """Save people, and return the rows that it took."""
    save(office, people)
    rows = raw.read(office, "person") | (raw.history(office, "person") if history else {})
    assert {len(written) for written in rows.values()} == {len(people)}
    return rows


@pytest.mark.parametrize(("history", "named"), [(True, "the same rows and history"), (False, "the same rows alone")])
def bench_many_people_saved(board, new_office, history, named):
    people = big_groups.people(SAVED)
    rows = rows_of(new_office(), people, history=history)

    def ours() -> float:
        office = new_office()
        return seconds(lambda: save(office, people))

    def limit() -> float:
        office = new_office()
        return seconds(lambda: raw.insert(office, rows))

    board.race(f"{SAVED:,} people saved in one step", ours, limit, named=f"{named}, raw executemany")


def bench_one_person_saved(board, new_office):
    there, other = new_office(), new_office()

    def ours() -> float:
        return seconds(lambda: save(there, [a_person()]))

    def limit() -> float:
        rows = rows_of(new_office(), [a_person()], history=True)
        return seconds(lambda: raw.insert(other, rows))

    ours(), limit()  # what is done once for all is not counted
    board.race("One person saved", ours, limit, named="the same rows and history, raw", laps=15)


@pytest.fixture(scope="module")
def full_file(new_file) -> Path:
    """A file with people and very many memberships."""
    path = new_file()
    office = open_office(path, passphrase=PASSPHRASE)
    members = big_groups.people(SAVED)
    save(office, [*members, *big_groups.memberships(members, READ)])
    office.close()
    return path


def bench_file_opened(board, full_file):
    def ours() -> float:
        opened = []
        took = seconds(lambda: opened.append(open_office(full_file, passphrase=PASSPHRASE)))
        opened[0].close()
        return took

    def look() -> None:
        with full_file.open("rb") as file:
            key = keys.derive(PASSPHRASE, file.read(keys.SALT_BYTES))
        with make_engine(full_file, key).connect() as connection:
            connection.exec_driver_sql("select count(*) from sqlite_master").all()

    job = f"File of {full_file.stat().st_size / 1e6:.0f} MB opened, every page checked"
    board.race(job, ours, lambda: seconds(look), named="the key derived and the first page read")


def bench_many_memberships_read(board, full_file):
    office = open_office(full_file, passphrase=PASSPHRASE)

    def ours() -> float:
        with office.store.read() as snapshot:
            return seconds(lambda: snapshot.all(Membership))

    def limit() -> float:
        return seconds(lambda: raw.read(office, "membership"))

    board.race(f"{READ:,} memberships read as records", ours, limit, named="the same rows, raw SELECT")
    office.close()
