"""How one return is received: which revision stands, and what is written then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import Receipt, ReceivedReturn, ReturnFigure
from cpp_desktop.storage.register.columns import Columns
from cpp_desktop.storage.register.new_rows import put
from cpp_desktop.storage.register.return_rows import figure_rows, key_of, own_row
from cpp_desktop.storage.register.tables import PERIOD, figure, received_return, wide
from cpp_desktop.storage.register.upserts import said

_ANOTHER = (
    "Another return with this revision number is there already, and it is not the same. Nothing has been changed. "
    "Ask the group which of the two counts, and for a return with a higher revision number."
)

# In words of their own: composing these takes longer than the database does.
_AT = " AND ".join(f"{name} = ?" for name in PERIOD)
_THERE = f"SELECT revision, checksum FROM received_return WHERE {_AT}"
_CLEAR = (
    f"UPDATE received_return SET standing = 0 WHERE {_AT}",
    f"DELETE FROM figure WHERE {_AT}",
    f"DELETE FROM wide WHERE {_AT}",
)


def outcome(there: Mapping[int, str], received: ReceivedReturn) -> Receipt:
    """Say what receiving a return does beside the revisions that are there, each with its checksum.

    Raises:
        Refused: `revision`, when another return of this revision is there.
    """
    same = there.get(received.revision)
    if same is not None and same != received.checksum:
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
    dialect = connection.dialect.name
    key = key_of(received)
    there = {row[0]: row[1] for row in connection.exec_driver_sql(said(dialect, _THERE), key)}
    receipt = outcome(there, received)
    if receipt is Receipt.UNCHANGED:
        return receipt
    rows = figure_rows(received, figures, columns)
    stands = receipt is not Receipt.SUPERSEDED
    if receipt is Receipt.REVISED:
        for statement in _CLEAR:
            connection.exec_driver_sql(said(dialect, statement), key)
    put(connection, received_return, [own_row(received, stands=stands)])
    if stands:
        put(connection, figure, rows.figures)
        put(connection, wide, [rows.wide])
    return receipt
