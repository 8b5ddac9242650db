"""The private key that a group signs its returns with: made with the file, kept in it alone, never written to a log."""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, insert, select

from cpp_desktop.storage.tables import file_info

NAME = "signing_key"
"""Its place among the facts of a file."""
_BYTES = 32


def drawn() -> str:
    """Return a new key, as it is kept: the seed of an ed25519 key in hex."""
    return secrets.token_hex(_BYTES)


def kept(connection: Connection) -> bytes | None:
    """Return the file's key; None in a file that is older than signing and never signed."""
    found = connection.execute(select(file_info.c.value).where(file_info.c.key == NAME)).scalar_one_or_none()
    return bytes.fromhex(found) if found else None


def kept_or_made(connection: Connection) -> bytes:
    """Return the file's key, made now where it has none."""
    there = kept(connection)
    if there is None:
        there = bytes.fromhex(new := drawn())
        connection.execute(insert(file_info).values(key=NAME, value=new))
    return there
