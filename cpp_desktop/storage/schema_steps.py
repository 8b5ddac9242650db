"""Steps of a schema as Alembic runs them, of a group's file and of a network's register alike.

`places` are the folders that the steps are in, as Alembic writes places inside packages, our own first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from cpp_desktop.domain.errors import StorageTrouble


def is_behind(step: str, head: str, places: Sequence[str], *, newer: str) -> bool:
    """Say whether a schema that came as far as `step` is behind `head`, the newest one.

    Raises:
        StorageTrouble: it is none of this version's steps; the sentence is `newer`.
    """
    if step == head:
        return False
    from alembic.script import ScriptDirectory

    if step not in {one.revision for one in ScriptDirectory.from_config(config(places)).walk_revisions()}:
        raise StorageTrouble(newer)
    return True


def run(connection: Connection, places: Sequence[str]) -> None:
    """Take the steps that are left to the newest, inside the connection's transaction."""
    from alembic import command

    command.upgrade(config(places, connection), "head")


def config(places: Sequence[str], connection: Connection | None = None) -> Any:  # noqa: ANN401 - Alembic is loaded only when it is needed
    """Return what Alembic wants to know: where the steps are, and over which connection they are taken."""
    from alembic.config import Config

    made = Config(attributes={"connection": connection})
    made.set_main_option("script_location", places[0].removesuffix("/versions"))
    made.set_main_option("path_separator", "newline")
    made.set_main_option("version_locations", "\n".join(places))
    return made
