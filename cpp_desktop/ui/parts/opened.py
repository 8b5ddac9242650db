"""What a window can show: a group's file, or a network's register, by the little that it must know of either."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol


class Opened(Protocol):
    """What is open in a window."""

    @property
    def path(self) -> Path | None:
        """The file it is kept in; None where it is on a server."""
        ...

    @property
    def title(self) -> str:
        """The name of the group or the network."""
        ...

    @property
    def is_sample(self) -> bool:
        """Whether it is there to try things on, which every page says."""
        ...

    @property
    def on_commit(self) -> list[Callable[[frozenset[type]], None]]:
        """Who is told which kinds of record changed."""
        ...

    @property
    def last_backup(self) -> datetime | None:
        """When the newest backup beside the file was made; it was read back and compared then."""
        ...

    def back_up(self, target: Path | None = None) -> Path:
        """Copy the file to `target`, or into the folder Backups beside it, check the copy and return where it is."""
        ...

    def findings(self) -> list[str]:
        """Read everything in it and return what is wrong, in sentences; nothing is changed."""
        ...

    def close(self) -> object:
        """Close it; a group's file is backed up if anything had changed."""
        ...
