"""The address of a register on a server: as it may be remembered, and what to call it."""

from __future__ import annotations

import re
from pathlib import Path

# What stands before the first @ is read as the database's driver reads it.
_PASSWORD = re.compile(r"^([\w+]+://[^:/]*):[^@]*@")


def without_password(address: str) -> str:
    """Return an address without any password, which is never remembered and never shown."""
    plain, mark, words = _PASSWORD.sub(r"\1@", address).partition("?")
    kept = [word for word in words.split("&") if "password" not in word.partition("=")[0].casefold()]
    return plain + (mark + "&".join(kept) if any(kept) else "")


def name_of(where: Path | str) -> str:
    """Return what to call a file, or a database by its address: by its own name; by the server's where it has none."""
    if isinstance(where, Path):
        return where.stem
    server, _, database = _place(where).partition("/")
    return database or server


def server_of(address: str) -> str:
    """Return the name of the server that an address leads to; empty where it names none."""
    return _place(address).partition("/")[0]


def _place(address: str) -> str:
    return without_password(address).partition("://")[2].partition("?")[0].rpartition("@")[2]
