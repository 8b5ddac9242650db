"""Some hundred returns in one transaction: what each does is worked out first, then all rows go in table by table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import Connection, delete, select, tuple_, update

from cpp_desktop.domain.network.records import Receipt, ReceivedReturn, ReturnFigure
from cpp_desktop.storage.register import columns as wide_columns
from cpp_desktop.storage.register.columns import Pair
from cpp_desktop.storage.register.new_rows import Row, put
from cpp_desktop.storage.register.receiving import outcome
from cpp_desktop.storage.register.return_rows import Key, figure_rows, key_of, own_row, pairs_of
from cpp_desktop.storage.register.tables import PERIOD, figure, received_return, wide
from cpp_desktop.storage.register.writing import Writing

Arrived = tuple[ReceivedReturn, Sequence[ReturnFigure]]
"""A return with its figures."""


def receive_together(tx: Writing, batch: Sequence[Arrived]) -> Counter[Receipt]:
    """Receive returns in a transaction that is alone, and return how many of each receipt there were.

    Raises:
        Refused: something is wrong with one of them; the transaction is to be given up.
    """
    # In the order of the keys, in which tables that are kept by key are written soonest.
    waiting = sorted(((key_of(received), received, figures) for received, figures in batch), key=lambda entry: entry[0])
    there = _there(tx.connection, [key for key, _, _ in waiting])
    before = {key: set(revisions) for key, revisions in there.items()}
    receipts: Counter[Receipt] = Counter()
    new: list[ReceivedReturn] = []
    standing: dict[Key, Arrived] = {}
    lacking: set[Pair] = set()
    for key, received, figures in waiting:
        revisions = there.setdefault(key, {})
        receipt = outcome(revisions, received)
        receipts[receipt] += 1
        if receipt is Receipt.UNCHANGED:
            continue
        pairs = pairs_of(figures)
        revisions[received.revision] = received.checksum
        new.append(received)
        if receipt is not Receipt.SUPERSEDED:
            standing[key] = (received, figures)
            lacking |= tx.columns.lacking(pairs)
    _clear(tx.connection, [key for key in standing if before.get(key)])
    if lacking:
        tx.columns = wide_columns.give_out(tx.connection, sorted(lacking))
    _write(tx, new, standing)
    return receipts


def _there(connection: Connection, keys: Sequence[Key]) -> dict[Key, dict[int, str]]:
    columns = [received_return.c[name] for name in PERIOD]
    query = select(*columns, received_return.c.revision, received_return.c.checksum)
    found: dict[Key, dict[int, str]] = {}
    for *key, revision, checksum in connection.execute(query.where(tuple_(*columns).in_(keys))):
        found.setdefault(tuple(key), {})[revision] = checksum
    return found


def _clear(connection: Connection, keys: Sequence[Key]) -> None:
    """Have nothing stand about these periods any more."""
    if keys:
        at = tuple_(*(received_return.c[name] for name in PERIOD)).in_(keys)
        connection.execute(update(received_return).where(at).values(standing=0))
        for table in (figure, wide):
            connection.execute(delete(table).where(tuple_(*(table.c[name] for name in PERIOD)).in_(keys)))


def _write(tx: Writing, new: Sequence[ReceivedReturn], standing: dict[Key, Arrived]) -> None:
    own = [own_row(received, stands=standing.get(key_of(received), (None,))[0] is received) for received in new]
    figures_rows: list[Row] = []
    wide_rows: list[Row] = []
    for received, figures in standing.values():
        rows = figure_rows(received, figures, tx.columns)
        figures_rows += rows.figures
        wide_rows.append(rows.wide)
    for table, values in ((received_return, own), (figure, figures_rows), (wide, wide_rows)):
        put(tx.connection, table, values)
