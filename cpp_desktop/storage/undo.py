"""Undo and redo: the inverse of a step, written as a new transaction."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row

from cpp_desktop.domain.errors import Refused
from cpp_desktop.storage.changes import REMOVED, WHOLE
from cpp_desktop.storage.rows import Plain
from cpp_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Step:
    """What one press of Undo takes back: a transaction, or those of one visit to a field."""

    label: str
    visit: str | None
    transactions: tuple[str, ...]
    corrects: bool = False


class Steps:
    """What can be undone and redone since the file was opened, the last first."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def add(self, label: str, visit: str | None, transaction: str, *, corrects: bool = False) -> None:
        """Note a transaction; one of the same visit and label joins the step before it."""
        last = self.done[-1] if self.done else None
        if last and not self.undone and visit is not None and (last.visit, last.label) == (visit, label):
            self.done[-1] = Step(label, visit, (*last.transactions, transaction), corrects)
        else:
            self.done.append(Step(label, visit, (transaction,), corrects))
        self.undone.clear()

    def forget(self, transactions: Collection[str]) -> None:
        """Let go of every step that has one of these transactions in it."""
        for steps in (self.done, self.undone):
            steps[:] = [step for step in steps if not any(t in transactions for t in step.transactions)]


def invert(tx: Transaction, entries: Iterable[Row[Any]]) -> None:
    """Write the opposite of log entries, given oldest first.

    Raises:
        Refused: `undo`, when a field has been changed since.
    """
    before: dict[tuple[str, str], dict[str, Plain]] = {}
    after: dict[tuple[str, str], dict[str, Plain]] = {}
    born = set()
    for entry in entries:
        key = (entry.kind, entry.record_id)
        first, last = before.setdefault(key, {}), after.setdefault(key, {})
        if entry.field == WHOLE:
            # A new record is taken back whole; what was changed in it later goes with it.
            born.add(key)
            first[REMOVED] = 1
            last.update({**json.loads(entry.new), REMOVED: 0})
        else:
            last[entry.field] = json.loads(entry.new)
            if key not in born:
                first.setdefault(entry.field, json.loads(entry.old))
    ids: dict[str, list[str]] = {}
    for kind, record_id in after:
        ids.setdefault(kind, []).append(record_id)
    rows = {kind: tx.rows(kind, own) for kind, own in ids.items()}
    for (kind, record_id), last in after.items():
        row = rows[kind].get(record_id, {})
        if any(row.get(name) != value for name, value in last.items()):
            raise Refused(undo="This cannot be undone any more, because it has been changed since.")
        tx.put(kind, record_id, before[kind, record_id])
