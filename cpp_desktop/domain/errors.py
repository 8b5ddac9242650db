"""The three things that can go wrong without being a bug."""

from __future__ import annotations


class Refused(Exception):
    """Something the secretary can put right; one sentence per field, shown beside it."""

    def __init__(self, **problems: str) -> None:
        super().__init__(" ".join(problems.values()))
        self.problems = problems


class StorageTrouble(Exception):
    """The file, disk or lock is in the way: a plain sentence that says what is safe."""


class Cancelled(Exception):
    """The person pressed Stop."""
