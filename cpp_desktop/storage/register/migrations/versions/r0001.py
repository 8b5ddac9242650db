"""The first schema of the register."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

PLAIN = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
NUMBER = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
PERIOD = "network_id* group_id* first* last*"


def upgrade() -> None:
    table("network", *texts("id* name began? ended? successor_id?"))
    table("network_group", *texts("id* name key? key_since? same_as? ended? successor_id?"))
    op.create_index("ix_network_group_key", "network_group", ["key"])
    table("belonging", *texts("id* group_id network_id first? last?"))
    op.create_index("ix_belonging_group_id", "belonging", ["group_id"])
    table("expectation", *texts(f"{PERIOD} due"), *numbers("resting"))
    op.create_index("ix_expectation_last", "expectation", ["last"])
    op.create_index("ix_expectation_group_id", "expectation", ["group_id"])
    returns()
    table(
        "sent_letter",
        *texts("id* network_id* group_id first last"),
        *numbers("revision"),
        *texts("kind made text"),
        document(),
    )
    op.create_index("ix_sent_letter_group_id", "sent_letter", ["group_id"])
    table("year_note", *texts("network_id* first* last* section* text"))
    table("published_sums", *texts("id* made"), document())
    table("layout", *texts("id* name"), document())
    table("register_note", *texts("id* at who what group_id?"))
    table("register_info", *texts("key* value"))


def returns() -> None:
    table(
        "received_return",
        *texts(PERIOD),
        *numbers("revision*"),
        *texts("state"),
        *numbers("standing"),
        *texts("source made received checksum key? disclosure"),
        document(),
    )
    op.create_index("ix_received_return_group_id", "received_return", ["group_id"])
    thin = "last network_id group_id first revision state source made received checksum key disclosure standing"
    part("ix_received_return_standing", "received_return", thin.split(), "standing = 1")
    table("figure", *texts(f"{PERIOD} code* cell*"), *numbers("number?"), *texts("kind"), whole("apart"), by_key=True)
    part("ix_figure_apart", "figure", "last first network_id group_id code cell kind number".split(), "apart = 1")
    cells = " ".join(f"n{position:03}?" for position in range(192))
    table("wide", *texts("last* first* network_id* group_id* state"), *numbers(cells), by_key=True)
    table(
        "wide_column",
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        *texts("code cell"),
        sa.UniqueConstraint("code", "cell", name="uq_wide_column"),
    )


def table(name: str, *parts: Any, by_key: bool = False) -> None:  # noqa: ANN401 - columns and constraints
    """Make a table; in a file one that is kept `by_key` has its rows in the order of their keys."""
    op.create_table(name, *parts, sqlite_strict=True, sqlite_with_rowid=not by_key)


def part(name: str, of: str, columns: list[str], where: str) -> None:
    """Make an index of some rows."""
    only = sa.text(where)
    op.create_index(name, of, columns, sqlite_where=only, postgresql_where=only)


def texts(names: str) -> list[sa.Column[Any]]:
    """Return text columns by their names: `*` behind those of the key, `?` behind those that may be empty."""
    return [_column(name, PLAIN) for name in names.split()]


def numbers(names: str) -> list[sa.Column[Any]]:
    """Return columns of whole numbers by their names, marked as texts are."""
    return [_column(name, NUMBER) for name in names.split()]


def whole(name: str) -> sa.Column[Any]:
    """Return a column of small whole numbers."""
    return sa.Column(name, sa.Integer, nullable=False)


def document() -> sa.Column[Any]:
    """Return the column of a document, which is compressed."""
    return sa.Column("document", sa.LargeBinary, nullable=False)


def _column(name: str, kind: Any) -> sa.Column[Any]:  # noqa: ANN401 - a type of either database
    return sa.Column(name.rstrip("*?"), kind, primary_key=name.endswith("*"), nullable=name.endswith("?"))
