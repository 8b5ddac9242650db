"""What was typed and refused, or not yet saved: kept encrypted, outside the log."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select

from cpp_desktop.storage.tables import draft


def keep(connection: Connection, key: str, values: Mapping[str, str]) -> None:
    """Keep what was typed under a key, in place of what was there."""
    drop(connection, key)
    connection.execute(insert(draft).values(key=key, entries=json.dumps(dict(values))))


def drop(connection: Connection, key: str) -> None:
    """Forget a draft, if there is one."""
    connection.execute(delete(draft).where(draft.c.key == key))


def kept(connection: Connection) -> dict[str, dict[str, str]]:
    """Return every draft by its key."""
    return {row.key: json.loads(row.entries) for row in connection.execute(select(draft).order_by(draft.c.key))}
