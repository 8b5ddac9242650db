"""The register's tables: one per record, the figures of standing returns, and the wide table of sums."""

from __future__ import annotations

import re
import zlib
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

from cpp_desktop.domain.network.records import (
    Belonging,
    Expectation,
    Layout,
    Network,
    NetworkGroup,
    PublishedSums,
    ReceivedReturn,
    RegisterNote,
    ReturnFigure,
    SentLetter,
    YearNote,
)
from cpp_desktop.storage.rows import Field, fields_of

PERIOD = ("network_id", "group_id", "first", "last")
"""What a return is kept under: a register that stands on several machines can be divided by the first of these."""
COLUMNS = 192
"""So many figures and cells have a column in the wide table; further ones are added up from the long rows."""

KEY_OF: dict[type, tuple[str, ...]] = {
    Network: ("id",),
    NetworkGroup: ("id",),
    Belonging: ("id",),
    Expectation: PERIOD,
    ReceivedReturn: (*PERIOD, "revision"),
    SentLetter: ("network_id", "id"),
    YearNote: ("network_id", "first", "last", "section"),
    PublishedSums: ("id",),
    Layout: ("id",),
    RegisterNote: ("id",),
}
# What is looked for beside its key.
_INDEXED = {
    NetworkGroup: ("key",),
    Belonging: ("group_id",),
    Expectation: ("last", "group_id"),
    ReceivedReturn: ("group_id",),
    SentLetter: ("group_id",),
}

# On a server the steps make these columns compare by bytes (its own order of letters differs from machine to machine),
# and indexes of some rows as in a file: said here, it would load what files have no use for.
PLAIN = Text()
NUMBER = Integer().with_variant(BigInteger(), "postgresql")


class Packed(TypeDecorator[str]):
    """A long text, compressed."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        """Return what is kept of a text."""
        return None if value is None else packed(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        """Return the text that was kept."""
        return None if value is None else unpacked(value)


def packed(text: str) -> bytes:
    """Return a text as it is kept."""
    return zlib.compress(text.encode(), 1)  # more would take longer than writing what it saves


def unpacked(content: bytes) -> str:
    """Return the text that was kept."""
    return zlib.decompress(content).decode()


metadata = MetaData(naming_convention={"ix": "ix_%(table_name)s_%(column_0_name)s", "uq": "uq_%(table_name)s"})


def _column(kind: type, field: Field) -> Column[Any]:
    plain = NUMBER if field.integer else PLAIN
    key = field.name in KEY_OF[kind]
    return Column(field.name, Packed() if field.name == "document" else plain, primary_key=key, nullable=field.optional)


def _record_table(kind: type) -> Table:
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", kind.__name__).lower()
    # In the order of the key, which is not always that of the record.
    columns = {field.name: _column(kind, field) for field in fields_of(kind)}
    table = Table(name, metadata, *columns.values(), sqlite_strict=True)
    for column in _INDEXED.get(kind, ()):
        Index(None, table.c[column])
    return table


TABLE_OF: dict[type, Table] = {kind: _record_table(kind) for kind in KEY_OF}
received_return = TABLE_OF[ReceivedReturn]
# With all but the documents, whose length would make reading what stands slow.
_THIN = "last network_id group_id first revision state source made received checksum key disclosure standing"
Index(
    "ix_received_return_standing",
    *(received_return.c[name] for name in _THIN.split()),
    sqlite_where=received_return.c.standing == 1,
)

# The figures of standing returns, one row each: what is true. `apart` is 1 where the wide table does not say it all:
# what is suppressed or not applicable, and what has no column there.
figure = Table(
    "figure",
    metadata,
    *(Column(name, PLAIN, primary_key=True) for name in (*PERIOD, "code", "cell")),
    Column("number", NUMBER),
    Column("kind", PLAIN, nullable=False),
    Column("apart", Integer, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
# With all that sums want, in the order of the wide table, so that the two are read beside each other.
Index(
    "ix_figure_apart",
    *(figure.c[name] for name in ("last", "first", "network_id", "group_id", "code", "cell", "kind", "number")),
    sqlite_where=figure.c.apart == 1,
)

# One row per standing return, those of one year together, with a column per figure and cell. It can be made anew.
CELLS = tuple(f"n{position:03}" for position in range(COLUMNS))
wide = Table(
    "wide",
    metadata,
    *(Column(name, PLAIN, primary_key=True) for name in ("last", "first", "network_id", "group_id")),
    Column("state", PLAIN, nullable=False),
    *(Column(name, NUMBER) for name in CELLS),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
# Which figure, or which cell of a breakdown, stands in which of its columns.
wide_column = Table(
    "wide_column",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("code", PLAIN, nullable=False),
    Column("cell", PLAIN, nullable=False),
    UniqueConstraint("code", "cell"),
    sqlite_strict=True,
)

register_info = Table(
    "register_info",
    metadata,
    Column("key", PLAIN, primary_key=True),
    Column("value", PLAIN, nullable=False),
    sqlite_strict=True,
)

FIGURE_FIELDS = tuple(field.name for field in fields_of(ReturnFigure))
