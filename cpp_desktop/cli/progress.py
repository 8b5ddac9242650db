"""How far long work has come, on a terminal."""

from __future__ import annotations

import sys
from types import TracebackType

_WIDTH = 24


class Bar:
    """A bar on standard error, drawn only where that is a terminal and wiped away at the end."""

    def __init__(self) -> None:
        self._is_shown = sys.stderr.isatty()
        self._drawn = 0

    def __enter__(self) -> Bar:
        return self

    def __call__(self, done: int, total: int, label: str) -> None:
        """Draw how far the work has come."""
        if self._is_shown:
            full = _WIDTH * done // max(total, 1)
            self._draw(f"{'█' * full}{'░' * (_WIDTH - full)} {label}")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._drawn:
            self._draw("")
            print("\r", end="", file=sys.stderr, flush=True)

    def _draw(self, line: str) -> None:
        print(f"\r{line:<{self._drawn}}", end="", file=sys.stderr, flush=True)
        self._drawn = len(line)
