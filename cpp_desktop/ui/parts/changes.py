"""Changes: what the store committed, turned into one signal of the window's own thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal


class Announcer(Protocol):
    """What changes are heard from: a store with listeners."""

    @property
    def on_commit(self) -> list[Callable[[frozenset[type]], None]]:
        """Who is told which kinds of record changed."""
        ...


class Changes(QObject):
    """Says which kinds of record changed, at once, or by the next turn when a worker committed."""

    announced = Signal(object)  # frozenset[type]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard: Announcer | None = None

    def hear(self, store: Announcer | None) -> None:
        """Listen to another store, or to none."""
        if self._heard is not None:
            self._heard.on_commit.remove(self._pass_on)
        self._heard = store
        if store is not None:
            store.on_commit.append(self._pass_on)

    def _pass_on(self, kinds: frozenset[type]) -> None:
        self.announced.emit(kinds)
