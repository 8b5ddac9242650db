"""The schema's steps and the one way to bring a file up to date; a new file is laid out at once, to the same end."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.storage import schema_steps, search_index
from cpp_desktop.storage.engine import WRITING, pragma
from cpp_desktop.storage.tables import metadata

# The newest step, known without loading Alembic, which would slow every opening.
HEAD = "0005"
PLACES = ("cpp_desktop:storage/migrations/versions",)
# Alembic's own table, in its own words.
_VERSION = (
    "CREATE TABLE alembic_version ( version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num) )"
)

FOREIGN = "This is not a group file of CPP Desktop. Nothing has been changed in it. Choose a file ending in .cppgroup."
A_REGISTER = (
    "This is a network’s register, not a group’s file. Nothing has been changed in it. Open it as a network’s register."
)
NEWER = (
    "This file was made by a newer version of CPP Desktop. Nothing has been changed in it. "
    "Install the newest version and open it there."
)


def needs_upgrade(connection: Connection) -> bool:
    """Say whether a file's schema is behind this version's.

    Raises:
        StorageTrouble: it was made by a newer version.
    """
    tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    if "alembic_version" not in tables:
        raise StorageTrouble(A_REGISTER if "register_version" in tables else FOREIGN)
    current = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
    return schema_steps.is_behind(current, HEAD, PLACES, newer=NEWER)


def lay_out(engine: Engine) -> None:
    """Make an empty file's tables as all the steps would leave them, in a fifth of their time."""
    with engine.execution_options(**WRITING).begin() as connection:
        metadata.create_all(connection, checkfirst=False)
        search_index.lay_out(connection)
        connection.exec_driver_sql(_VERSION)
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))


def upgrade(engine: Engine) -> None:
    """Bring a file's schema up to date in one transaction, or leave it as it was.

    Raises:
        RuntimeError: a step broke a reference or dropped a trigger; nothing was changed.
    """
    with engine.connect().execution_options(**WRITING) as connection:
        # Rebuilding a table would delete the rows that refer to it. Inside a transaction the switch does nothing,
        # silently: so before it, on the driver's own connection, and read back.
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys=OFF")
        if driver.execute("PRAGMA foreign_keys").fetchone() != (0,):
            raise RuntimeError("foreign keys could not be switched off before the upgrade")
        try:
            with connection.begin():
                triggers = _triggers(connection)
                schema_steps.run(connection, PLACES)
                if pragma(connection, "foreign_key_check"):
                    raise RuntimeError("the upgrade broke a reference between records")
                if lost := triggers - _triggers(connection):
                    raise RuntimeError(f"the upgrade dropped triggers: {sorted(lost)}")
        finally:
            driver.execute("PRAGMA foreign_keys=ON")


def _triggers(connection: Connection) -> set[str]:
    return set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars())
