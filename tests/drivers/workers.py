"""The workers of the window's long work, kept busy for as long as a test looks at what happens meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

from PySide6.QtCore import QThreadPool


@contextmanager
def all_busy() -> Iterator[None]:
    """Let no work begin until this is left, however fast the machine is; what runs already goes on."""
    pool, may_go = QThreadPool.globalInstance(), Event()
    for _ in range(pool.maxThreadCount()):
        pool.start(may_go.wait)
    try:
        yield
    finally:
        may_go.set()
