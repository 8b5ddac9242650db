"""How long work says how far it is."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int, str], None]
"""Called with what is done, how much there is, and what is being done; whoever listens may raise `Cancelled`."""


def silent(done: int, total: int, label: str) -> None:
    """Show no progress."""
