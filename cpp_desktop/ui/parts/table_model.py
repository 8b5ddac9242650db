"""The one table model: frozen records, columns, and a single list in the order shown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterable, Sequence
from itertools import chain, islice
from operator import attrgetter, indexOf, itemgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from cpp_desktop.ui.parts.columns import Band, Column, cell
from cpp_desktop.ui.parts.turns import BLOCK, Blocks, Turns, in_blocks

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
RECORD = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_APART = "\0"
"""What stands between the words of two records."""


class RecordModel(QAbstractTableModel):
    """Records as rows, sorted by Python values and filtered as words are typed; nothing here reads a file.

    Many thousands are put in order over several turns of the window; until they are, the rows stay as they were.

    With `band` the records stand below headings: it names the heading of a record, and neighbours with the same name
    share one. Headings go while rows are sorted by a column.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        key: Callable[[Any], str] = attrgetter("id"),
        band: Callable[[Any], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key, self._band = key, band
        self._records: Blocks[Any] = Blocks()
        self._haystacks: list[str] = []  # one for every block: a text of its own for each record would weigh twice that
        self._rows: Blocks[Any] = self._records
        self._passed: list[Blocks[Any]] = []  # what was shown, to be let go when there is time
        self._count = 0
        self._sorted_by: tuple[int, bool] | None = None
        self._needles: tuple[str, ...] = ()
        self._folded: tuple[Column, ...] = ()
        self._leading = 0
        self._searched = self.columns
        self._turns = Turns(self)

    def show(self, records: Iterable[Any]) -> None:
        """Show other records, in their own order until rows are sorted by a column."""
        self._passed.append(self._records)
        self._records = Blocks(records)
        self._haystacks = []
        self._arrange()

    def search(self, typed: str) -> None:
        """Keep only the records in which every word typed occurs."""
        needles = tuple(typed.casefold().split())
        if needles != self._needles:
            self._needles = needles
            self._arrange()

    def search_in(self, columns: Sequence[Column]) -> None:
        """Look for words in these columns alone, of those there are."""
        if tuple(columns) != self._searched:
            self._searched, self._haystacks = tuple(columns), []
            if self._needles:
                self._arrange()

    def fold(self, hidden: frozenset[int], unwanted: frozenset[int] = frozenset()) -> None:
        """Take note of hidden columns: those that fold, unless unwanted, are told in the first one's second line."""
        leading = min(set(range(len(self.columns))) - hidden)
        folded = tuple(self.columns[at] for at in sorted(hidden - unwanted) if self.columns[at].folds)
        if (folded, leading) != (self._folded, self._leading):
            self._folded, self._leading = folded, leading
            if self._rows:
                self.dataChanged.emit(self.index(0, leading), self.index(len(self._rows) - 1, leading))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order rows by a column; -1 goes back to the order in which records were given."""
        self._sorted_by = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self._arrange()

    def record_at(self, row: int) -> Any | None:  # noqa: ANN401 - any record
        """Return the record in a row; None for a heading."""
        found = self._rows[row]
        return None if isinstance(found, Band) else found

    def row_of(self, record_id: str) -> int | None:
        """Return the row in which a record is shown, if it is."""
        if self._band is not None:
            return next(iter(self.rows_of({record_id})), None)
        try:  # of very many it is looked for whenever rows are shown, so without a step in Python for each
            return indexOf(map(self._key, self._rows), record_id)
        except ValueError:
            return None

    def rows_of(self, record_ids: Collection[str]) -> list[int]:
        """Return the rows in which records are shown, those that are."""
        shown = (None if isinstance(row, Band) else self._key(row) for row in self._rows)
        return [at for at, record_id in enumerate(shown) if record_id in record_ids]

    def id_at(self, row: int) -> str | None:
        """Return the id of the record in a row; None for a heading."""
        record = self.record_at(row)
        return None if record is None else self._key(record)

    @property
    def shown(self) -> list[Any]:
        """The records shown, in order."""
        return [row for row in self._rows if not isinstance(row, Band)]

    @property
    def count(self) -> int:
        """How many records are shown."""
        return self._count

    @property
    def band_rows(self) -> list[int]:
        """The rows that are headings."""
        if self._band is None or self._sorted_by is not None:
            return []
        return [at for at, row in enumerate(self._rows) if isinstance(row, Band)]

    @property
    def is_searched(self) -> bool:
        """Say whether only records with certain words are shown."""
        return bool(self._needles)

    @property
    def total(self) -> int:
        """How many records there are, shown or not."""
        return len(self._records)

    def _arrange(self) -> None:
        self._turns.run(self._arranging())

    def _arranging(self) -> Generator[None, None, None]:
        rows: Blocks[Any] = (yield from self._found()) if self._needles else self._records
        count = len(rows)
        if self._sorted_by is not None:
            rows = yield from self._in_order(rows, *self._sorted_by)
        elif self._band is not None:
            rows = Blocks(self._headed(rows, self._band))
        if self._rows is not self._records:
            self._passed.append(self._rows)
        self.beginResetModel()
        self._rows, self._count = rows, count
        self.endResetModel()
        if len(self._records) > BLOCK or any(len(passed) > BLOCK for passed in self._passed):
            self._turns.run(self._tidied_up(), at_once=False)
        else:
            self._passed.clear()

    def _tidied_up(self) -> Generator[None, None, None]:
        """Get searchable, so that the first letter typed finds all ready, and let go of what is shown no more."""
        yield from self._get_searchable()
        while self._passed:
            yield from self._passed[-1].letting_go()
            self._passed.pop()

    def _in_order(self, records: Blocks[Any], column: int, descending: bool) -> Generator[None, None, Blocks[Any]]:
        """Sort by a column, what has no value last; each block first, so that sorting them all is merging."""
        keyed: list[tuple[Any, Any]] = []
        blank: list[Any] = []
        for at, block in in_blocks(records):
            if at:
                yield
            pairs = [(self.columns[column].sort_key(record), record) for record in block]
            known = [(key, record) for (is_blank, key), record in pairs if not is_blank]
            keyed += sorted(known, key=itemgetter(0), reverse=descending)
            blank += [record for (is_blank, _), record in pairs if is_blank]
        keyed.sort(key=itemgetter(0), reverse=descending)
        return Blocks(chain((record for _, record in keyed), blank))

    def _found(self) -> Generator[None, None, Blocks[Any]]:
        yield from self._get_searchable()
        found = Blocks[Any]()
        for (at, block), words in zip(in_blocks(self._records), self._haystacks, strict=True):
            if at:
                yield
            if all(needle in words for needle in self._needles):
                found.extend(self._matching(block, words))
        return found

    def _matching(self, block: Sequence[Any], words: str) -> list[Any]:
        pairs = list(zip(block, words.split(_APART), strict=True))
        for needle in self._needles:
            pairs = [pair for pair in pairs if needle in pair[1]]
        return [record for record, _ in pairs]

    def _get_searchable(self) -> Generator[None, None, None]:
        """Write the records' words down once: typing must stay within a frame."""
        haystacks = self._haystacks
        for at, block in islice(in_blocks(self._records), len(haystacks), None):
            if at:
                yield
            haystacks.append(_APART.join(map(self._words_of, block)))

    def _words_of(self, record: object) -> str:
        return "\n".join(column.spoken(record) for column in self._searched).casefold().replace(_APART, "")

    @staticmethod
    def _headed(records: Iterable[Any], band: Callable[[Any], str]) -> list[Any]:
        rows: list[Any] = []
        above = None
        for record in records:
            title = band(record)
            if title != above:
                rows.append(Band(title))
                above = title
            rows.append(record)
        return rows

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are, hidden ones included."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a column's title and side."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Column", self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a cell's words, what is drawn in it, or its record."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if isinstance(row, Band):
            return self._band_data(row, index.column(), role)
        if role == CELL:
            leads = index.column() == self._leading
            return cell(column, row, leads=leads, folded=self._folded if leads else ())
        if role == RECORD:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return column.shown(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return column.spoken(row)
        return None

    @staticmethod
    def _band_data(band: Band, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        if role == CELL:
            return band
        words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return band.title if column == 0 and role in words else None


class BandedModel(RecordModel):
    """Records below headings. Qt asks for the flags of every row chosen, which may be very many: so those apart."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let records be chosen; the arrow keys pass over headings."""
        if index.isValid() and isinstance(self._rows[index.row()], Band):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
