"""Bytes kept once each, by what is in them: the papers that went out, as they were, and files kept as evidence."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, func, insert, select, union

from cpp_desktop.storage.tables import TABLE_OF, stored_file


def keep(connection: Connection, content: bytes) -> str:
    """Keep some bytes and return their SHA-256 in hex; what is there already is not kept twice."""
    digest = sha256(content).hexdigest()
    there = select(stored_file.c.digest).where(stored_file.c.digest == digest)
    if connection.execute(there).first() is None:
        connection.execute(insert(stored_file).values(digest=digest, size=len(content), content=content))
    return digest


def content(connection: Connection, digest: str) -> bytes | None:
    """Return the bytes kept under a digest, or None."""
    found: bytes | None = connection.execute(
        select(stored_file.c.content).where(stored_file.c.digest == digest)
    ).scalar_one_or_none()
    return found


def size(connection: Connection) -> int:
    """Return how many bytes are kept."""
    total: int = connection.execute(select(func.coalesce(func.sum(stored_file.c.size), 0))).scalar_one()
    return total


def forget(connection: Connection, digest: str) -> None:
    """Let go of the bytes under a digest."""
    connection.execute(delete(stored_file).where(stored_file.c.digest == digest))


def borne(connection: Connection, digest: str) -> bool:
    """Say whether a record that is there bears a digest."""
    return any(
        connection.execute(select(table.c.id).where(column == digest, table.c.removed == 0)).first()
        for table, column in _bearing()
    )


def sweep(connection: Connection) -> int:
    """Let go of the bytes that no record bears any more, and return how many there were.

    Only where nothing can be undone: a step taken back brings its record again, and wants the bytes.
    """
    bearing = [select(column).where(table.c.removed == 0) for table, column in _bearing()]
    return connection.execute(delete(stored_file).where(stored_file.c.digest.not_in(union(*bearing)))).rowcount


def _bearing() -> Iterator[tuple[Table, Column[Any]]]:
    """Give the columns that bear digests, each with its table."""
    for table in TABLE_OF.values():
        for column in table.columns:
            if column.name.endswith("digest"):
                yield table, column


def damaged(connection: Connection) -> list[str]:
    """Return the digests whose bytes are no longer those that were kept."""
    rows = connection.execute(select(stored_file.c.digest, stored_file.c.content))
    return [digest for digest, content in rows if sha256(content).hexdigest() != digest]
