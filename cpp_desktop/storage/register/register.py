"""An open register: one way to read it, and one way to write."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol

from sqlalchemy import Connection

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.network.records import RegisterNote
from cpp_desktop.storage.lock import who
from cpp_desktop.storage.register import bulk, columns, wide_rows
from cpp_desktop.storage.register.batch import Arrived
from cpp_desktop.storage.register.bulk import Loaded
from cpp_desktop.storage.register.contents import fact
from cpp_desktop.storage.register.view import View
from cpp_desktop.storage.register.writing import Writing

_READ_ONLY = "This register is open to read only, so nothing can be changed in it. Open it again to make changes."
_NOT_TRUE = (
    "The sums are not what the groups’ figures come to. Open the register to make changes, and check it once more: "
    "then they are made anew."
)
_CLOSED = "The register has been closed. Everything saved in it is safe. Open it again to go on."


class Keeper(Protocol):
    """Where a register is kept: a file, or a database on a server."""

    read_only: bool

    @property
    def where(self) -> Path | str:
        """The file, or the URL without its password."""

    @property
    def journal_mode_note(self) -> str | None:
        """Why saving takes longer there than elsewhere, or None."""

    @property
    def recovery_key(self) -> str | None:
        """The key for paper; None where there is none."""

    def looking(self) -> AbstractContextManager[Connection]:
        """Give a connection that goes on seeing what is there now."""

    def writing(self, group_id: str | None) -> AbstractContextManager[Connection]:
        """Give a connection that alone may write about this group, or about everything."""

    def is_alone(self, group_id: str | None) -> bool:
        """Say whether nobody at all writes beside a write about this group."""

    def findings(self) -> list[str]:
        """Return what is wrong with it, in sentences."""

    def back_up(self, target: Path | None = None) -> Path:
        """Copy it, check the copy and return where it is."""

    def close(self) -> None:
        """Let go of it."""


class Register:
    """Reads and writes one open register. Any thread may use it, and other programs meanwhile."""

    def __init__(self, keeper: Keeper) -> None:
        self.on_commit: list[Callable[[frozenset[type]], None]] = []
        self._keeper = keeper
        self._closed = False
        try:
            self._begin()
        except BaseException:
            keeper.close()
            raise

    def _begin(self) -> None:
        keeper = self._keeper
        with keeper.looking() as connection:
            self.name = fact(connection, "name")
            self.seed = bytes.fromhex(fact(connection, "seed"))
            self._columns = columns.read(connection)
        if not keeper.read_only and not self._columns.places.keys() >= set(columns.known_pairs()):
            # A newer version counts more than the one that made the register.
            with keeper.writing(None) as connection:
                self._columns = columns.give_out(connection, columns.known_pairs())

    @property
    def where(self) -> Path | str:
        """The file, or the URL without its password."""
        return self._keeper.where

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._keeper.read_only

    @property
    def recovery_key(self) -> str | None:
        """A file's key for paper; None on a server, where the server's own keeper looks after access."""
        return self._keeper.recovery_key

    @property
    def journal_mode_note(self) -> str | None:
        """Why saving takes longer here than elsewhere, in a sentence, or None."""
        return self._keeper.journal_mode_note

    @contextmanager
    def read(self) -> Iterator[View]:
        """Give one consistent look at the register, whatever is written meanwhile.

        Raises:
            StorageTrouble: it cannot be read.
        """
        if self._closed:
            raise StorageTrouble(_CLOSED)
        with self._keeper.looking() as connection:
            yield View(connection, self._columns)

    @contextmanager
    def write(self, what: str, group_id: str | None = None) -> Iterator[Writing]:
        """Make one change, all or nothing, noted for ever as `what` (nothing is noted where it is empty).

        One that is about one group says so: on a server changes about different groups are made side by side.

        Raises:
            StorageTrouble: it cannot be written; nothing was changed.
        """
        if self._closed:
            raise StorageTrouble(_CLOSED)
        if self.read_only:
            raise StorageTrouble(_READ_ONLY)
        with self._keeper.writing(group_id) as connection:
            tx = Writing(connection, self._columns, alone=self._keeper.is_alone(group_id))
            yield tx
            if what and tx.changed:
                tx.save(RegisterNote(at=datetime.now(), who=who(), what=what, group_id=group_id))
        self._columns = tx.columns  # only now: given out in vain, they would be anybody's
        if tx.changed:
            for told in self.on_commit:
                told(frozenset(tx.changed))

    def load(self, arrived: Iterable[Arrived], size: int = 500) -> Loaded:
        """Receive very many checked returns, `size` of them in one transaction; what is refused is listed.

        Where one of them is refused, its batch is received one by one. So many are held at a time.

        Raises:
            StorageTrouble: it cannot be written; whole batches were received before.
        """
        return bulk.load(self, arrived, size)

    def findings(self) -> list[str]:
        """Return what is wrong with the register, in sentences; an empty list when all is well.

        Where the wide table does not say what the figures say, it is made anew, and nothing is wrong.
        """
        if found := self._keeper.findings():
            return found
        with self.read() as view:
            view.columns = columns.fresh(view.connection, view.columns)
            if wide_rows.is_true(view.connection, view.columns):
                return []
        if self.read_only:
            return [_NOT_TRUE]
        with self.write("") as tx:
            tx.columns = columns.fresh(tx.connection, tx.columns)
            wide_rows.make_anew(tx.connection, tx.columns)
        return []

    def back_up(self, target: Path | None = None) -> Path:
        """Copy a register's file, check the copy and return where it is: the folder Backups beside it, or `target`.

        Raises:
            Refused: `target`, when there is already a file, or the register is on a server.
            StorageTrouble: the copy could not be made; the register itself is safe.
        """
        return self._keeper.back_up(target)

    def close(self) -> None:
        """Close the register; twice is as good as once."""
        if not self._closed:
            self._closed = True
            self._keeper.close()

    def __enter__(self) -> Register:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
