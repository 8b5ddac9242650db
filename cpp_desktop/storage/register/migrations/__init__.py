"""The steps of the register's schema, on a file and on a server alike; new registers take the same way."""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.storage import schema_steps

# The newest step, known without loading Alembic.
HEAD = "0001"
PLACES = ("cpp_desktop:storage/register/migrations/versions",)
VERSION = "register_version"
_GROUPS = "alembic_version"

FOREIGN = (
    "This is not a network’s register of CPP Desktop. Nothing has been changed in it. "
    "Choose a file ending in .cppnetwork."
)
_A_GROUPS = "This is a group’s file, not a network’s register. Nothing has been changed in it. Open it as a group’s."
_NEWER = (
    "This register was made by a newer version of CPP Desktop. Nothing has been changed in it. "
    "Install the newest version and open it there."
)


def needs_upgrade(connection: Connection) -> bool:
    """Say whether a register's schema is behind this version's.

    Raises:
        StorageTrouble: it is not a register, or was made by a newer version.
    """
    tables = inspect(connection).get_table_names()
    if VERSION not in tables:
        raise StorageTrouble(_A_GROUPS if _GROUPS in tables else FOREIGN)
    current = connection.execute(text(f"SELECT version_num FROM {VERSION}")).scalar_one()
    return schema_steps.is_behind(current, HEAD, PLACES, newer=_NEWER)


def upgrade(connection: Connection) -> None:
    """Bring a register's schema up to date inside the connection's transaction."""
    schema_steps.run(connection, PLACES)
