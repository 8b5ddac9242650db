"""Some hundred returns in one transaction: what each does is worked out first, then all rows go in table by table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Table, delete, select, tuple_, update

from cpp_desktop.domain.network import Receipt, ReceivedReturn, ReturnFigure
from cpp_desktop.storage.register import columns as wide_columns
from cpp_desktop.storage.register.receiving import (
    There,
    figure_rows,
    outcome,
    refuse_what_cannot_be_kept,
    wide_row,
)
from cpp_desktop.storage.register.tables import PERIOD, figure, packed, received_return, wide
from cpp_desktop.storage.register.writing import Writing
from cpp_desktop.storage.rows import to_row

Arrived = tuple[ReceivedReturn, Sequence[ReturnFigure]]
"""A return with its figures."""
Key = tuple[str, str, str, str]
"""Network, group, first and last day, as rows hold them."""


def receive_together(tx: Writing, batch: Sequence[Arrived]) -> Counter[Receipt]:
    """Receive returns in a transaction that is alone, and return how many of each receipt there were.

    Raises:
        Refused: something is wrong with one of them; the transaction is to be given up.
    """
    # In the order of the keys, in which tables that are kept by key are written soonest.
    waiting = sorted(((_key(received), received, figures) for received, figures in batch), key=lambda entry: entry[0])
    there = _there(tx.connection, [key for key, _, _ in waiting])
    before = {key: set(revisions) for key, revisions in there.items()}
    receipts: Counter[Receipt] = Counter()
    new: list[ReceivedReturn] = []
    standing: dict[Key, Arrived] = {}
    for key, received, figures in waiting:
        revisions = there.setdefault(key, {})
        receipt = outcome(revisions, received)
        receipts[receipt] += 1
        if receipt is Receipt.UNCHANGED:
            continue
        refuse_what_cannot_be_kept(received, figures)
        revisions[received.revision] = There(received.checksum)
        new.append(received)
        if receipt is not Receipt.SUPERSEDED:
            standing[key] = (received, figures)
    _clear(tx.connection, [key for key in standing if before.get(key)])
    _write(tx, new, standing)
    return receipts


def _key(received: ReceivedReturn) -> Key:
    return received.network_id, received.group_id, received.first.isoformat(), received.last.isoformat()


def _there(connection: Connection, keys: Sequence[Key]) -> dict[Key, dict[int, There]]:
    columns = [received_return.c[name] for name in PERIOD]
    query = select(*columns, received_return.c.revision, received_return.c.checksum)
    found: dict[Key, dict[int, There]] = {}
    for *key, revision, checksum in connection.execute(query.where(tuple_(*columns).in_(keys))):
        found.setdefault(tuple(key), {})[revision] = There(checksum)
    return found


def _clear(connection: Connection, keys: Sequence[Key]) -> None:
    """Have nothing stand about these periods any more."""
    if keys:
        at = tuple_(*(received_return.c[name] for name in PERIOD)).in_(keys)
        connection.execute(update(received_return).where(at).values(standing=0))
        for table in (figure, wide):
            connection.execute(delete(table).where(tuple_(*(table.c[name] for name in PERIOD)).in_(keys)))


def _write(tx: Writing, new: Sequence[ReceivedReturn], standing: dict[Key, Arrived]) -> None:
    lacking = set().union(*(tx.columns.lacking(figures) for _, figures in standing.values()))
    if lacking:
        tx.columns = wide_columns.give_out(tx.connection, sorted(lacking))
    headers, rows, wide_rows = [], [], []
    for received in new:
        stands = standing.get(_key(received), (None,))[0] is received
        headers.append(_header(received, stands=stands))
    for received, figures in standing.values():
        spread = tx.columns.spread(figures)
        rows += figure_rows(received, figures, spread.apart)
        wide_rows.append(wide_row(received, spread))
    for table, values in ((received_return, headers), (figure, rows), (wide, wide_rows)):
        _put(tx.connection, table, values)


def _header(received: ReceivedReturn, *, stands: bool) -> tuple[Any, ...]:
    row = to_row(replace(received, standing=stands))
    return (*list(row.values())[:-1], packed(received.document))


def _put(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Add rows whose keys are free, each with the values of all columns."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(table.columns))
        connection.exec_driver_sql(f"INSERT INTO {table.name} VALUES ({marks})", list(rows))
        return
    driver: Any = connection.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
