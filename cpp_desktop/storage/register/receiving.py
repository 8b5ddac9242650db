"""How one return is received: which revision stands, its figures as rows, and its row in the wide table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network import Cell, Receipt, ReceivedReturn, ReturnFigure
from cpp_desktop.storage.register.columns import Columns, Spread
from cpp_desktop.storage.register.tables import CELLS, PERIOD, figure, received_return, wide
from cpp_desktop.storage.register.view import at_period
from cpp_desktop.storage.rows import to_row

LARGEST = 10**12
"""No figure is larger, so that the sum of very many has room: in pence, ten thousand million pounds."""

_ANOTHER = (
    "Another return with this revision number is there already, and it is not the same. Nothing has been changed. "
    "Ask the group which of the two counts, and for a return with a higher revision number."
)
_BROKEN = "Something in the return holds a character that cannot be kept. Ask the group to send it again."
_TWICE = "A figure stands in the return twice. Ask the group to send it again."
_TOO_LARGE = "A number in the return is larger than any group’s can be. Ask the group to look at it again."


class There(NamedTuple):
    """A revision that is kept already."""

    checksum: str


def outcome(there: Mapping[int, There], received: ReceivedReturn) -> Receipt:
    """Say what receiving a return does beside the revisions that are there.

    Raises:
        Refused: `revision`, when another return of this revision is there.
    """
    same = there.get(received.revision)
    if same is not None and same.checksum != received.checksum:
        raise Refused(revision=_ANOTHER)
    if same is not None:
        return Receipt.UNCHANGED
    if any(revision > received.revision for revision in there):
        return Receipt.SUPERSEDED
    return Receipt.REVISED if there else Receipt.NEW


def receive(
    connection: Connection, columns: Columns, received: ReceivedReturn, figures: Sequence[ReturnFigure]
) -> Receipt:
    """Keep a return inside the connection's transaction; nobody else may write about its group meanwhile.

    Raises:
        Refused: another return of this revision is there, or something cannot be kept.
    """
    key = tuple(getattr(received, name) for name in PERIOD)
    query = select(received_return.c.revision, received_return.c.checksum)
    rows = connection.execute(query.where(at_period(received_return, *key))).all()
    receipt = outcome({row.revision: There(row.checksum) for row in rows}, received)
    if receipt is Receipt.UNCHANGED:
        return receipt
    refuse_what_cannot_be_kept(received, figures)
    stands = receipt is not Receipt.SUPERSEDED
    if rows and stands:
        connection.execute(update(received_return).where(at_period(received_return, *key)).values(standing=0))
        for table in (figure, wide):
            connection.execute(delete(table).where(at_period(table, *key)))
    connection.execute(insert(received_return), to_row(replace(received, standing=stands)))
    if stands:
        spread = columns.spread(figures)
        _insert_figures(connection, received, figures, spread)
        connection.exec_driver_sql(wide_insert(connection.dialect.name), wide_row(received, spread))
    return receipt


def refuse_what_cannot_be_kept(received: ReceivedReturn, figures: Sequence[ReturnFigure]) -> None:
    """Make sure that both databases can keep a return.

    Raises:
        Refused: `figures`, with the reason.
    """
    texts = [
        value
        for name in ("network_id", "group_id", "checksum", "key", "disclosure")
        if (value := getattr(received, name))
    ]
    for entry in figures:
        texts += (entry.code, entry.cell)
        if entry.number is not None and not -LARGEST <= entry.number <= LARGEST:
            raise Refused(figures=_TOO_LARGE)
    joined = "".join(texts)
    if "\0" in joined or (not joined.isascii() and any("\ud800" <= letter <= "\udfff" for letter in joined)):
        raise Refused(figures=_BROKEN)
    if len({(entry.code, entry.cell) for entry in figures}) < len(figures):
        raise Refused(figures=_TWICE)


def figure_rows(
    received: ReceivedReturn, figures: Sequence[ReturnFigure], apart: Sequence[int]
) -> list[tuple[Any, ...]]:
    """Return the rows of a return's figures, in the order of the table's columns."""
    key = (received.network_id, received.group_id, received.first.isoformat(), received.last.isoformat())
    return [
        (*key, entry.code, entry.cell, entry.number if entry.kind is Cell.NUMBER else None, entry.kind.value, by_itself)
        for entry, by_itself in zip(figures, apart, strict=True)
    ]


def wide_row(received: ReceivedReturn, spread: Spread) -> tuple[Any, ...]:
    """Return a return's row of the wide table, in the order of its columns."""
    key = (received.last.isoformat(), received.first.isoformat(), received.network_id, received.group_id)
    return (*key, received.state.value, *spread.numbers)


@cache
def wide_insert(dialect: str) -> str:
    """Return the statement that adds a row to the wide table."""
    mark = "?" if dialect == "sqlite" else "%s"
    return f"INSERT INTO wide VALUES ({', '.join([mark] * (5 + len(CELLS)))})"


FIGURE_INSERT = "INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
# One statement with six lists: a row at a time would be as many messages to the server.
_FIGURES_AT_ONCE = (
    "INSERT INTO figure SELECT %s, %s, %s, %s, * FROM "
    "unnest(%s::text[], %s::text[], %s::bigint[], %s::text[], %s::integer[])"
)


def _insert_figures(
    connection: Connection, received: ReceivedReturn, figures: Sequence[ReturnFigure], spread: Spread
) -> None:
    rows = figure_rows(received, figures, spread.apart)
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(FIGURE_INSERT, rows)
    else:
        lists = [list(column) for column in list(zip(*rows, strict=True))[len(PERIOD) :]]
        connection.exec_driver_sql(_FIGURES_AT_ONCE, (*rows[0][: len(PERIOD)], *lists))
