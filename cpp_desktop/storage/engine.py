"""Connections to one encrypted file, each keyed and set before anything is asked of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

# How a connection of the engine begins its transactions; readers begin plainly.
WRITING = {"begin": "BEGIN IMMEDIATE"}
BARE = {"begin": ""}

PATIENCE = 5
CACHE_KB = 2000
_SETTINGS = (
    "foreign_keys=ON",
    "synchronous=FULL",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "trusted_schema=OFF",
    "secure_delete=ON",
    "temp_store=MEMORY",
)


def make_engine(
    path: Path,
    key: bytes,
    *,
    salt: bytes = b"",
    read_only: bool = False,
    patience: int = PATIENCE,
    cache_kb: int = CACHE_KB,
) -> Engine:
    """Return an engine for the file at `path`, keyed with a raw 32-byte key.

    A `salt` of 16 bytes makes a new file that begins with it; without one the file must exist. `patience` is how many
    seconds a writer waits for another, `cache_kb` how much of the file each connection keeps deciphered at the most.
    """
    mode = "ro" if read_only else "rwc" if salt else "rw"
    where = path.absolute().as_posix()  # a URI says nothing of the folder one stands in
    uri = f"file://{'' if where.startswith('/') else '/'}{quote(os.fsencode(where), safe='/:')}?mode={mode}"

    def connect() -> Any:  # noqa: ANN401 - the driver ships no types
        connection = sqlcipher3.dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        try:
            # Before the key: a wrong one would be complained of on standard error.
            connection.execute("PRAGMA cipher_log_level=NONE")
            connection.execute(f"PRAGMA key=\"x'{key.hex()}{salt.hex()}'\"")
            for setting in (*_SETTINGS, f"busy_timeout={patience * 1000}", f"cache_size=-{cache_kb}"):
                connection.execute(f"PRAGMA {setting}")
        except BaseException:
            # With a wrong key a setting fails; left to the garbage collector, it would lock the file meanwhile.
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://", module=sqlcipher3.dbapi2, creator=connect, poolclass=QueuePool, hide_parameters=True
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # The driver begins nothing by itself: without this, a schema change would be half kept when it fails.
    statement = connection.get_execution_options().get("begin", "BEGIN")
    if statement:
        connection.exec_driver_sql(statement)


def pragma(connection: Connection, text: str) -> list[tuple[Any, ...]]:
    """Run a PRAGMA and return its rows."""
    return [tuple(row) for row in connection.exec_driver_sql(f"PRAGMA {text}")]
