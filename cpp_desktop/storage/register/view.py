"""One look at a register: its records, the returns that stand, and their figures."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_

from cpp_desktop.domain.network.records import APART, ReceivedReturn, RegisterNote, ReturnFigure, ReturnState, apart_id
from cpp_desktop.storage.register import by_return, kept_back, questions, sums
from cpp_desktop.storage.register import columns as wide_columns
from cpp_desktop.storage.register.by_return import Contents, ReturnKey
from cpp_desktop.storage.register.columns import Columns, Pair
from cpp_desktop.storage.register.kept_back import KeptBack
from cpp_desktop.storage.register.sums import By, Sum
from cpp_desktop.storage.register.tables import (
    KEY_OF,
    PERIOD,
)
from cpp_desktop.storage.rows import D


class View:
    """One consistent look, whatever is received meanwhile."""

    def __init__(self, connection: Connection, columns: Columns) -> None:
        self.connection = connection
        self.columns = columns

    def all(self, kind: type[D], **equal: Any) -> list[D]:  # noqa: ANN401 - any field's value
        """Return the records whose fields equal these values, in the order of their keys.

        A list, tuple or set means any of its members; None means nothing was recorded. The documents of received
        returns are left empty: `get` and `document` read them.
        """
        return questions.records(self.connection, kind, equal, documents=kind is not ReceivedReturn)

    def get(self, kind: type[D], **key: Any) -> D | None:  # noqa: ANN401
        """Return the whole record with this key, or None."""
        if set(key) != set(KEY_OF[kind]):
            raise TypeError(f"the key of {kind.__name__} is {', '.join(KEY_OF[kind])}")
        found = questions.records(self.connection, kind, key)
        return found[0] if found else None

    def figures(self, network_id: str, group_id: str, first: date, last: date) -> list[ReturnFigure]:
        """Return the figures of the standing return about a period, by code and cell."""
        return questions.figures(self.connection, network_id, group_id, first, last)

    def standing(self, first: date, last: date, state: ReturnState | None = None) -> list[ReceivedReturn]:
        """Return the standing returns whose last day lies in the range, by their keys; their documents are left empty.

        With a `state` only those that have come that far.
        """
        return questions.standing(self.connection, first, last, state)

    def document(self, network_id: str, group_id: str, first: date, last: date, revision: int) -> str:
        """Return the JSON of one revision of a return, as it came; nothing where there is no such return."""
        return questions.document(self.connection, network_id, group_id, first, last, revision)

    def told_apart(self, group_id: str | None = None) -> list[RegisterNote]:
        """Return the notes that say that two groups are two: all of them, or those about one group."""
        beginning = APART if group_id is None else apart_id(group_id, "")
        found = questions.notes(self.connection, beginning)
        return found if group_id is None else [note for note in found if note.group_id == group_id]

    def sums(self, first: date, last: date, *, accepted_only: bool, by: By = "") -> list[Sum]:
        """Return what the standing returns whose last day lies in the range come to, figure by figure, cell by cell.

        Figures that nobody recorded, suppressed or marked as not applicable are left out.
        """
        self.columns = wide_columns.fresh(self.connection, self.columns)
        return sums.sums(self.connection, self.columns, first, last, accepted_only=accepted_only, by=by)

    def kept_back(self, first: date, last: date, *, accepted_only: bool, by: By = "") -> list[KeptBack]:
        """Return to what the suppressed numbers of these returns come at the most, cell by cell."""
        self.columns = wide_columns.fresh(self.connection, self.columns)
        return kept_back.kept_back(self.connection, self.columns, first, last, accepted_only=accepted_only, by=by)

    def values(
        self, pairs: Sequence[Pair], first: date, last: date, *, accepted_only: bool
    ) -> dict[Pair, list[tuple[str, int]]]:
        """Return each group's number of some figures or cells, by group: as many as there are returns in the range."""
        self.columns = wide_columns.fresh(self.connection, self.columns)
        return sums.values(self.connection, self.columns, pairs, first, last, accepted_only=accepted_only)

    def by_return(self, first: date, last: date, group_ids: Collection[str] | None = None) -> dict[ReturnKey, Contents]:
        """Return what stands in each standing return whose last day lies in the range, of some groups or of all.

        What is not recorded is left out.
        """
        self.columns = wide_columns.fresh(self.connection, self.columns)
        return by_return.by_return(self.connection, self.columns, first, last, group_ids)


def at_period(table: Any, network_id: str, group_id: str, first: date, last: date) -> ColumnElement[bool]:  # noqa: ANN401 - a table or what is like one
    """Return the condition that a row is about this period of this group."""
    key = (network_id, group_id, first.isoformat(), last.isoformat())
    return and_(*(table.c[name] == value for name, value in zip(PERIOD, key, strict=True)))
