"""A network's register: receiving, loading and adding up very many returns, beside the drivers alone and DuckDB."""

from __future__ import annotations

import csv
import importlib.util
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Integer

from cpp_desktop.domain.network.records import Expectation, Network, NetworkGroup
from cpp_desktop.storage.register import Register, create
from cpp_desktop.storage.register.tables import CELLS, figure, wide
from tests import postgres
from tests.arrived_returns import LAST, PAIRS, YEARS, all_arrived, arrived, groups
from tests.benchmarks import raw_register
from tests.benchmarks.board import fresh_process, seconds
from tests.builders import PASSPHRASE

NETWORK = Network(name="Northern Cancer Network")
FIRST = LAST.replace(day=1)
ONE_BY_ONE, BATCH = 100, 500
KINDS = ("SQLite", "PostgreSQL")


@pytest.fixture(scope="session")
def new_register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Register]]:
    """Make one more register without returns, in a file or on a server."""
    opened: list[Register] = []
    with postgres.server() as server, ExitStack() as databases:

        def new(kind: str) -> Register:
            if kind == "SQLite":
                opened.append(create(tmp_path_factory.mktemp("register") / "a.cppnetwork", PASSPHRASE, NETWORK))
            else:
                opened.append(create(databases.enter_context(postgres.database(server)), None, NETWORK))
            return opened[-1]

        yield new
        raw_register.let_go()
        for register in opened:
            register.close()


@pytest.fixture(scope="session", params=KINDS)
def full(request, new_register, pytestconfig) -> tuple[str, Register, int]:
    """A register of very many returns over twenty years."""
    returns = pytestconfig.getoption("returns")
    register = new_register(request.param)
    with register.write("") as tx:
        for record in groups(returns):
            tx.save(record)
    register.load(all_arrived(returns))
    if request.param == "PostgreSQL":
        raw_register.driver(register).execute("analyze")
    return request.param, register, returns


@pytest.mark.parametrize("kind", KINDS)
def bench_returns_one_by_one(board, new_register, kind):
    numbers = count()
    register, other = new_register(kind), new_register(kind)
    connection = raw_register.driver(other)

    def some() -> list[Any]:
        return list(all_arrived(ONE_BY_ONE, next(numbers) * ONE_BY_ONE))

    def receive(batch: list[Any]) -> None:
        for received, figures in batch:
            with register.write("", received.group_id) as tx:
                tx.receive(received, figures)

    def ours() -> float:
        batch = some()
        return seconds(lambda: receive(batch))

    def limit() -> float:
        rows = raw_register.rows_of(some())
        mark, begin = ("%s", "begin") if kind == "PostgreSQL" else ("?", "begin immediate")
        return seconds(lambda: raw_register.one_by_one(connection, rows, mark=mark, begin=begin))

    ours(), limit()
    board.race(
        f"{ONE_BY_ONE} returns received one by one, {kind}",
        ours,
        limit,
        named="the same rows and commits, raw",
        aim=1.5,
    )


@pytest.mark.parametrize("kind", KINDS)
def bench_returns_loaded(board, new_register, kind, size):
    some = max(size("returns") // 20, BATCH)
    raw, named = {
        "SQLite": (raw_register.together, "raw executemany upsert"),
        "PostgreSQL": (raw_register.copied, "raw COPY and merge"),
    }[kind]

    def ours() -> float:
        register, batch = new_register(kind), list(all_arrived(some))
        return seconds(lambda: register.load(batch, BATCH))

    def limit() -> float:
        register, rows = new_register(kind), raw_register.rows_of(all_arrived(some))
        connection = raw_register.driver(register)
        return seconds(lambda: raw(connection, rows, BATCH))

    board.race(f"{some:,} returns loaded, {BATCH} at a time, {kind}", ours, limit, named=named, laps=3, aim=2)


def summed(register: Register) -> list[Any]:
    with register.read() as view:
        return view.sums(FIRST, LAST, accepted_only=True)


def bench_year_summed(board, full):
    kind, register, returns = full
    connection = raw_register.driver(register)
    statements = [
        text.format(FIRST, LAST) for text in (raw_register.wide_sums(CELLS[: len(PAIRS)]), raw_register.APART)
    ]

    def by_hand() -> None:
        for statement in statements:
            connection.execute(statement).fetchall()

    job = f"One year of {returns // YEARS:,} × {len(PAIRS)} figures summed, {kind}"
    board.race(
        job, lambda: seconds(lambda: summed(register)), lambda: seconds(by_hand), named="the best SQL by hand", aim=1.3
    )
    long = raw_register.LONG.format(FIRST, LAST)

    board.race(
        f"{job} (long rows)",
        lambda: seconds(lambda: summed(register)),
        lambda: seconds(lambda: connection.execute(long).fetchall()),
        named="one SELECT over the long rows",
        laps=2,
    )


def bench_year_summed_beside_duckdb(board, full):
    if importlib.util.find_spec("duckdb") is None:
        pytest.skip("DuckDB is not installed")
    kind, register, returns = full
    duck = in_duckdb(register)
    statements = [
        text.format(FIRST, LAST) for text in (raw_register.wide_sums(CELLS[: len(PAIRS)]), raw_register.APART)
    ]

    def limit() -> None:
        for statement in statements:
            duck.execute(statement).fetchall()

    limit()
    job = f"One year of {returns // YEARS:,} × {len(PAIRS)} figures summed, {kind}, beside DuckDB"
    board.race(
        job,
        lambda: seconds(lambda: summed(register)),
        lambda: seconds(limit),
        named="DuckDB, wide and long rows",
        aim=3,
    )


def in_duckdb(register: Register) -> Any:
    """The wide rows and what stands apart, in DuckDB's memory."""
    import duckdb

    connection, duck = raw_register.driver(register), duckdb.connect()
    for table, where in ((wide, ""), (figure, " WHERE apart = 1")):
        whole = {column.name for column in table.columns if isinstance(column.type, Integer)}
        kinds = {column.name: "BIGINT" if column.name in whole else "VARCHAR" for column in table.columns}
        with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="") as file:
            writer = csv.writer(file)
            cursor = connection.execute(f"SELECT * FROM {table.name}{where}")
            while rows := cursor.fetchmany(1000):
                writer.writerows(rows)
            file.flush()
            read = f"read_csv('{file.name}', header = false, columns = {kinds!r})"
            duck.execute(f"CREATE TABLE {table.name} AS SELECT * FROM {read}")
    return duck


def bench_one_return_opened(board, full):
    kind, register, returns = full
    numbers = iter(range(0, returns, max(returns // 50, 1)))
    keys = [(r.network_id, r.group_id, r.first, r.last) for r, _ in (arrived(number, figures=0) for number in numbers)]

    def open_all() -> None:
        for key in keys:
            with register.read() as view:
                assert len(view.figures(*key)) == len(PAIRS)
                assert view.document(*key, 1)

    job = f"One return of {returns:,} opened, {kind}"
    board.race(job, lambda: seconds(open_all) / len(keys), lambda: 0.005, named="5 ms", laps=3, aim=1)


def bench_coverage_page(board, full):
    kind, register, returns = full

    def page() -> None:
        with register.read() as view:
            assert view.standing(FIRST, LAST)
            assert view.all(Expectation, last=LAST)
            assert view.all(NetworkGroup)

    job = f"Coverage of {returns // YEARS:,} groups, {kind}"
    board.race(job, lambda: seconds(page), lambda: 0.1, named="100 ms", laps=3, aim=1)


_LOAD = """
import sys
from pathlib import Path
from cpp_desktop.domain.network.records import Network
from cpp_desktop.storage.register import create
from tests.arrived_returns import all_arrived
register = create(Path(sys.argv[1]), "heron lantern meadow", Network(name="North"))
register.load(all_arrived(int(sys.argv[2])))
register.close()
lines = Path("/proc/self/status").read_text().splitlines()
print(int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024)
"""


def bench_memory_of_loading(board, tmp_path, size):
    many = max(size("returns") // 20, 2 * BATCH)

    def held(returns: int) -> float:
        target: Path = tmp_path / f"{next(names)}.cppnetwork"
        return float(fresh_process("-c", _LOAD, target, str(returns))[1])

    names = count()
    job = f"Memory while {many:,} returns are loaded"
    board.race(
        job, lambda: held(many), lambda: held(2 * BATCH), named=f"{2 * BATCH:,} returns", laps=1, aim=1.1, unit="MB"
    )
