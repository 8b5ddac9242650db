"""The steps of the register's schema, on a file and on a server alike; new registers take the same way."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, inspect, text

from cpp_desktop.domain.errors import StorageTrouble

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
    if current == HEAD:
        return False
    from alembic.script import ScriptDirectory

    if current not in {step.revision for step in ScriptDirectory.from_config(_config()).walk_revisions()}:
        raise StorageTrouble(_NEWER)
    return True


def upgrade(connection: Connection) -> None:
    """Bring a register's schema up to date inside the connection's transaction."""
    from alembic import command

    command.upgrade(_config(connection), "head")


def _config(connection: Connection | None = None) -> Any:  # noqa: ANN401 - Alembic is loaded only when it is needed
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "cpp_desktop:storage/register/migrations")
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(PLACES))
    return config
