"""A register in a PostgreSQL database: several people, and very many returns."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zlib import crc32

from sqlalchemy import Connection, Engine, create_engine, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.network.records import Network
from cpp_desktop.storage.register import migrations
from cpp_desktop.storage.register.contents import begin
from cpp_desktop.storage.register.server_trouble import server_in_plain_words
from cpp_desktop.storage.register.tables import metadata
from cpp_desktop.storage.trouble import NOT_CHANGED

DRIVER = "postgresql+psycopg"
_PATIENCE = 10
"""Seconds that an answer to the first knock is waited for."""
_EVERYTHING, _ONE_GROUP = 0x435050, 0x435051
"""Whose turn it is, is agreed under these two numbers: to write about everything, and about one group."""

_NOT_A_URL = "This is not the address of a database. One looks like postgresql+psycopg://user@server/database."
_TAKEN = "There is already a register in this database, and it is not written over. Choose another, or open that one."
_NOT_EMPTY = (
    "There are other things in this database that bear the names of a register's tables. Nothing has been changed. "
    "Choose a database of the register's own."
)
_NONE = "There is no register in this database. Nothing has been changed. Make one there first."
_NO_COPY = "This register is on a server. Whoever looks after the server makes its backups."
_OLDER = (
    "This register was made by an older version of CPP Desktop. Nothing has been changed in it. "
    "Open it once to make changes: then it is brought up to date."
)


class RegisterServer:
    """An open register on a server."""

    journal_mode_note = None
    recovery_key = None

    def __init__(self, engine: Engine, *, read_only: bool) -> None:
        self.where = engine.url.render_as_string(hide_password=True)
        self.read_only = read_only
        self.engine = engine
        self._lookers = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    @contextmanager
    def looking(self) -> Iterator[Connection]:
        """Give a connection that goes on seeing what is there now."""
        with server_in_plain_words(NOT_CHANGED), self._lookers.begin() as connection:
            yield connection

    @contextmanager
    def writing(self, group_id: str | None) -> Iterator[Connection]:
        """Give a connection that alone may write about this group, or about everything.

        Each sees what those before it wrote, because the turn is waited for first.
        """
        with server_in_plain_words(), self.engine.begin() as connection:
            _wait_for_turn(connection, group_id)
            yield connection

    def is_alone(self, group_id: str | None) -> bool:
        """Say whether nobody at all writes beside a write about this group."""
        return group_id is None

    def findings(self) -> list[str]:
        """Return nothing: whoever looks after the server looks after its pages."""
        return []

    def back_up(self, target: Path | None = None) -> Path:
        """Refuse: whoever looks after the server looks after its backups.

        Raises:
            Refused: always.
        """
        raise Refused(target=_NO_COPY)

    def close(self) -> None:
        """Let go of the server."""
        self.engine.dispose()


def is_url(where: str) -> bool:
    """Say whether a register is named by the URL of a database."""
    return where.startswith("postgresql")


def create(where: str, network: Network) -> RegisterServer:
    """Make a register in a database that is there, and open it.

    Raises:
        Refused: `where`, when it is no URL, or something is there already.
        StorageTrouble: the server cannot be reached or does not allow it; nothing was changed.
    """
    engine = _engine(_url(where))
    try:
        with server_in_plain_words(NOT_CHANGED), engine.begin() as connection:
            _wait_for_turn(connection, None)
            there = set(inspect(connection).get_table_names())
            if migrations.VERSION in there:
                raise Refused(where=_TAKEN)
            if there & set(metadata.tables):
                raise Refused(where=_NOT_EMPTY)
            migrations.upgrade(connection)
            begin(connection, network)
        return RegisterServer(engine, read_only=False)
    except BaseException:
        engine.dispose()
        raise


def open_url(where: str, *, read_only: bool) -> RegisterServer:
    """Open the register in a database.

    Raises:
        Refused: `where`, when it is no URL.
        StorageTrouble: there is none, it is newer, or the server is out of reach; nothing was changed.
    """
    engine = _engine(_url(where))
    try:
        with server_in_plain_words(NOT_CHANGED), engine.begin() as connection:
            if not inspect(connection).has_table(migrations.VERSION):
                raise StorageTrouble(_NONE)
            if migrations.needs_upgrade(connection):
                if read_only:
                    raise StorageTrouble(_OLDER)
                _wait_for_turn(connection, None)
                migrations.upgrade(connection)
        return RegisterServer(engine, read_only=read_only)
    except BaseException:
        engine.dispose()
        raise


def _url(where: str) -> URL:
    try:
        return make_url(where).set(drivername=DRIVER)
    except (ArgumentError, ValueError):
        raise Refused(where=_NOT_A_URL) from None


def _engine(url: URL) -> Engine:
    known = {"connect_timeout": _PATIENCE, "application_name": "cpp-desktop"}
    given = {name: value for name, value in known.items() if name not in url.query}
    # Among its other words a password would be shown with the address.
    secret = {name: value for name, value in url.query.items() if "password" in name}
    address = url.difference_update_query(secret)
    return create_engine(address, hide_parameters=True, pool_pre_ping=True, connect_args=given | secret)


def _wait_for_turn(connection: Connection, group_id: str | None) -> None:
    """Wait until nobody else writes about this group, or until nobody writes at all; it ends with the transaction."""
    if group_id is None:
        connection.execute(text("SELECT pg_advisory_xact_lock(:all, 0)"), {"all": _EVERYTHING})
        return
    number = crc32(group_id.encode("utf-8", "surrogatepass")) - (1 << 31)
    turn = "SELECT pg_advisory_xact_lock_shared(:all, 0), pg_advisory_xact_lock(:one, :group)"
    connection.execute(text(turn), {"all": _EVERYTHING, "one": _ONE_GROUP, "group": number})
