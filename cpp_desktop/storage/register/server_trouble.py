"""What can go wrong with a database on a server, in plain words, without a word of what the server said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.storage.trouble import NOT_SAVED

_UNREACHABLE = (
    "The database cannot be reached, or does not let you in.",
    "Look at the address, the database's name, the user and the password, and make sure that the server is running.",
)
_FULL = ("The server's disk is full.", "Ask whoever looks after it to make room, then try again.")
_BUSY = ("The server has too much to do.", "Wait a moment, then try again.")
_AT_ONCE = ("Somebody else was changing the same.", "Try again.")
_NOT_ALLOWED = ("You may not do this in the database.", "Ask whoever looks after it to let you.")
_READ_ONLY = ("The database can only be read.", "Ask whoever looks after it whether another server takes changes.")
_DAMAGED = ("The database is damaged.", "Ask whoever looks after it to restore a backup.")

# By how the standard's five letters for an error begin; the longest that fits is meant.
_BY_STATE = {
    "08": _UNREACHABLE,
    "25006": _READ_ONLY,
    "28": _UNREACHABLE,
    "3D": _UNREACHABLE,
    "40": _AT_ONCE,
    "42501": _NOT_ALLOWED,
    "53": _BUSY,
    "53100": _FULL,
    "55P03": _AT_ONCE,
    "57": _UNREACHABLE,
    "58": _DAMAGED,
    "XX": _DAMAGED,
}


@contextmanager
def server_in_plain_words(safe: str = NOT_SAVED) -> Iterator[None]:
    """Turn the server's errors into sentences; let bugs through.

    Raises:
        StorageTrouble: the network, the server, a right or another writer is in the way.
    """
    from psycopg import Error  # loaded here alone: registers in files never need it

    try:
        yield
    except (DBAPIError, Error) as error:
        words = _words(error.orig if isinstance(error, DBAPIError) else error)
        if words is None:
            raise
        # Without what the driver said: it may name the address and the user.
        raise StorageTrouble(f"{words[0]} {safe} {words[1]}") from None


def _words(error: BaseException | None) -> tuple[str, str] | None:
    state: str = getattr(error, "sqlstate", None) or ""
    if not state:
        # One that never reached the server bears none; nor does what the driver finds wrong with a statement.
        return _UNREACHABLE if type(error).__name__ in ("OperationalError", "ConnectionTimeout") else None
    return next((_BY_STATE[state[:size]] for size in (5, 2) if state[:size] in _BY_STATE), None)
