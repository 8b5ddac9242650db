"""One change of a register: records saved and removed, and returns received."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import delete, exists, select, update

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import Receipt, ReceivedReturn, ReturnFigure
from cpp_desktop.storage.register import columns as wide_columns
from cpp_desktop.storage.register import receiving
from cpp_desktop.storage.register.columns import Columns
from cpp_desktop.storage.register.return_rows import pairs_of
from cpp_desktop.storage.register.tables import KEY_OF, PERIOD, TABLE_OF, figure, received_return, wide
from cpp_desktop.storage.register.upserts import upsert
from cpp_desktop.storage.register.view import View, at_period
from cpp_desktop.storage.rows import D, Dataclass, to_row

_BROKEN = "One of the characters is broken and cannot be kept. Type it again."


class Writing(View):
    """One change, all or nothing. `alone` says that nobody else writes meanwhile, about any group."""

    def __init__(self, connection: Any, columns: Columns, *, alone: bool) -> None:  # noqa: ANN401 - SQLAlchemy's
        super().__init__(connection, columns)
        self.changed: set[type] = set()
        self.alone = alone

    def save(self, record: D) -> D:
        """Add or change a record and return it.

        Of a received return the state and what else was found out about it can change; its document only where one is
        given, and never whether it stands: that is decided when a revision is received.

        Raises:
            Refused: a text holds a character that cannot be kept.
        """
        row = checked(to_row(record))
        if isinstance(record, ReceivedReturn):
            self._save_return(record, row)
        else:
            upsert(self.connection, TABLE_OF[type(record)], [row])
        self.changed.add(type(record))
        return record

    def remove(self, record: Dataclass) -> None:
        """Remove a record; a return that stands goes with its figures, and no older revision takes its place."""
        table = TABLE_OF[type(record)]
        row = to_row(record)
        key = [table.c[name] == row[name] for name in KEY_OF[type(record)]]
        if isinstance(record, ReceivedReturn):
            stands = self.connection.execute(select(table.c.standing).where(*key)).scalar_one_or_none()
            if stands:
                self._remove_figures(record)
        self.connection.execute(delete(table).where(*key))
        self.changed.add(type(record))

    def receive(self, received: ReceivedReturn, figures: Sequence[ReturnFigure]) -> Receipt:
        """Keep a return with its figures; the highest revision about a period stands, whatever order they come in.

        The same file once more changes nothing.

        Raises:
            Refused: `revision`, when another return of this revision is there; `figures`, for what cannot be kept.
        """
        pairs = pairs_of(figures)
        if self.alone and (lacking := self.columns.lacking(pairs)):
            self.columns = wide_columns.give_out(self.connection, sorted(lacking))
        receipt = receiving.receive(self.connection, self.columns, received, figures)
        if receipt is not Receipt.UNCHANGED:
            self.changed |= {ReceivedReturn, ReturnFigure}
        return receipt

    def _save_return(self, record: ReceivedReturn, row: dict[str, Any]) -> None:
        key = [received_return.c[name] == row.pop(name) for name in KEY_OF[ReceivedReturn]]
        del row["standing"]
        if not record.document:
            del row["document"]
        found = self.connection.execute(update(received_return).where(*key).values(row)).rowcount
        if not found:
            raise TypeError("a return that is not there is received, not saved")
        standing = exists().where(*key, received_return.c.standing == 1)
        self.connection.execute(update(wide).where(self._at(wide, record), standing).values(state=row["state"]))

    def _remove_figures(self, record: ReceivedReturn) -> None:
        for table in (figure, wide):
            self.connection.execute(delete(table).where(self._at(table, record)))
        self.changed.add(ReturnFigure)

    @staticmethod
    def _at(table: Any, record: ReceivedReturn) -> Any:  # noqa: ANN401 - a table, and a condition on it
        return at_period(table, *(getattr(record, name) for name in PERIOD))


def checked(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row whose texts a server can keep too.

    Raises:
        Refused: a text holds the character that ends texts.
    """
    for name, value in row.items():
        if type(value) is str and "\0" in value and name != "document":
            raise Refused(**{name: _BROKEN})
    return row


def without_document(received: ReceivedReturn) -> ReceivedReturn:
    """Return a received return that is light to hold on to."""
    return replace(received, document="")
