"""The one way to read and write a group's records."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.ids import new_id
from cpp_desktop.storage import changes, drafts
from cpp_desktop.storage.changes import ChangeEntry, Signature, Stamps
from cpp_desktop.storage.engine import WRITING
from cpp_desktop.storage.places import Watch
from cpp_desktop.storage.tables import file_info
from cpp_desktop.storage.transaction import Snapshot, Transaction
from cpp_desktop.storage.trouble import database_in_plain_words
from cpp_desktop.storage.undo import Step, Steps, invert

_READ_ONLY = "This file is open to read only, so nothing can be changed in it. Open it again to make changes."
_CLOSED = "The file has been closed. Everything saved in it is safe. Open it again to go on."


class Store:
    """Reads and writes one open file. Any thread may use it; transactions wait for each other."""

    def __init__(self, engine: Engine, path: Path, *, who: str = "", read_only: bool = False) -> None:
        """Stand over a file whose schema is up to date; `who` is noted with every change."""
        self.on_commit: list[Callable[[frozenset[type]], None]] = []
        self.last_saved: datetime | None = None
        self.read_only = read_only
        self._path = path
        self._engine = engine
        self._who = who
        self._steps = Steps()
        self._turn = threading.Lock()
        self._writer: int | None = None
        self._closed = False
        with self._look() as connection:
            site = connection.execute(select(file_info.c.value).where(file_info.c.key == "site")).scalar_one()
            self._stamps = Stamps(site, changes.newest_stamp(connection))
            self._watch = Watch(path)

    @contextmanager
    def read(self) -> Iterator[Snapshot]:
        """Give one consistent look at the file, whatever is written meanwhile.

        Raises:
            StorageTrouble: the file cannot be read.
        """
        with self._look() as connection:
            yield Snapshot(connection)

    @contextmanager
    def transaction(self, label: str, visit: str | None = None, *, corrects: bool = False) -> Iterator[Transaction]:
        """Make one change, all or nothing, and one undo step labelled in the secretary's words.

        Transactions that follow each other with one `visit` and one label are one step. Nothing written is no step.
        Only one that `corrects` may change what was issued or approved, as merging two entries of one person must.

        Raises:
            Refused: a removed record is still referred to, or something issued or approved would be changed.
            StorageTrouble: the file cannot be written; nothing was changed.
        """
        with self.hold():
            with self._write(label, corrects=corrects) as tx:
                yield tx
            if tx.changed:
                self._steps.add(label, visit, tx.id, corrects=corrects)
        self._announce(tx)

    @contextmanager
    def beyond_undo(self, label: str) -> Iterator[Transaction]:
        """Make one change that nobody can take back, all or nothing; steps that it emptied in the log are let go.

        It may change what was issued or approved: so papers go out, and so minutes are approved and corrected.

        Raises:
            StorageTrouble: the file cannot be written; nothing was changed.
        """
        with self.hold():
            with self._write(label, corrects=True) as tx:
                yield tx
            self._steps.forget(tx.rewritten)
        self._announce(tx)

    @property
    def undo_label(self) -> str | None:
        """What Undo would take back, in the secretary's words."""
        return self._steps.done[-1].label if self._steps.done else None

    @property
    def redo_label(self) -> str | None:
        """What Redo would do again."""
        return self._steps.undone[-1].label if self._steps.undone else None

    def undo(self) -> str | None:
        """Take the last step back and return its label, or None where there is none.

        Raises:
            Refused: something in it has been changed since; the step is then let go.
            StorageTrouble: the file cannot be written; nothing was changed.
        """
        return self._invert("Undo", self._steps.done, self._steps.undone)

    def redo(self) -> str | None:
        """Do again what was last undone and return its label, or None where there is nothing.

        Raises:
            Refused: something in it has been changed since; the step is then let go.
            StorageTrouble: the file cannot be written; nothing was changed.
        """
        return self._invert("Redo", self._steps.undone, self._steps.done)

    def history(self, record_id: str) -> list[ChangeEntry]:
        """Return everything that happened to one record, oldest first."""
        with self._look() as connection:
            return changes.history(connection, record_id)

    def history_of_person(
        self, person_id: str, kinds: Collection[type], *, most: int | None = None
    ) -> list[ChangeEntry]:
        """Return what happened to a person and to the records of `kinds` that name them, removed too, newest first."""
        with self._look() as connection:
            return changes.history_of_person(connection, person_id, kinds, most)

    def keep_draft(self, key: str, values: Mapping[str, str]) -> None:
        """Keep what was typed but cannot be saved yet; `values` by field."""
        with self.hold(), self._connection() as connection:
            drafts.keep(connection, key, values)

    def drop_draft(self, key: str) -> None:
        """Forget a draft, if there is one."""
        if key in self.drafts():
            with self.hold(), self._connection() as connection:
                drafts.drop(connection, key)

    def draft(self, key: str) -> dict[str, str] | None:
        """Return what was typed under a key, or None."""
        return self.drafts().get(key)

    def drafts(self) -> dict[str, dict[str, str]]:
        """Return every draft by its key."""
        with self._look() as connection:
            return drafts.kept(connection)

    def close(self) -> None:
        """Let nobody read or write any more.

        Raises:
            RuntimeError: this thread is inside a transaction.
        """
        with self.hold():
            self._closed = True

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Keep every other writer of this process waiting.

        Raises:
            RuntimeError: this thread is already inside a transaction.
        """
        if self._writer == threading.get_ident():
            raise RuntimeError("a transaction is already open: one job of the secretary's is one transaction")
        with self._turn:
            self._writer = threading.get_ident()
            try:
                yield
            finally:
                self._writer = None

    @contextmanager
    def _look(self) -> Iterator[Connection]:
        if self._closed:
            raise StorageTrouble(_CLOSED)
        with database_in_plain_words(self._path), self._engine.begin() as connection:
            # The look begins with the first thing read, so something is read at once.
            connection.execute(select(file_info.c.key).limit(1)).all()
            yield connection

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        if self.read_only:
            raise StorageTrouble(_READ_ONLY)
        if self._closed:
            raise StorageTrouble(_CLOSED)
        self._watch.check()
        with (
            database_in_plain_words(self._path),
            self._engine.execution_options(**WRITING).begin() as connection,
        ):
            yield connection
        self._watch.check()

    @contextmanager
    def _write(self, label: str, *, corrects: bool) -> Iterator[Transaction]:
        with self._connection() as connection:
            signature = Signature(new_id(), label, self._who, changes.now_text())
            tx = Transaction(connection, self._stamps, signature, corrects=corrects)
            yield tx
            tx.finish()

    def _announce(self, tx: Transaction) -> None:
        if tx.changed:
            self.last_saved = datetime.now()
            for told in self.on_commit:
                told(frozenset(tx.changed))

    def _invert(self, verb: str, source: list[Step], target: list[Step]) -> str | None:
        with self.hold():
            if not source:
                return None
            step = source[-1]
            try:
                with self._write(f"{verb}: {step.label}", corrects=step.corrects) as tx:
                    invert(tx, changes.entries_of(tx.connection, step.transactions))
            except Refused:
                source.pop()
                raise
            source.pop()
            target.append(Step(step.label, None, (tx.id,), step.corrects))
        self._announce(tx)
        return step.label
