"""Which columns of a table somebody wants to see: chosen in its menu, remembered on this computer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.screen import Screen


class ColumnChoice(QObject):
    """The choice for one table. The first column is always wanted; `also` are wanted for the moment."""

    changed = Signal()

    def __init__(self, table: QWidget, columns: Sequence[Column]) -> None:
        super().__init__(table)
        self._table, self._columns = table, tuple(columns)
        self._usual = frozenset(column.title for column in columns if not column.extra)
        self._wanted = self._usual
        self._also: frozenset[str] = frozenset()
        self._key = ""

    @property
    def unwanted(self) -> frozenset[int]:
        """Where those columns stand that nobody wants to see."""
        wanted = self._wanted | self._also | {self._columns[0].title}
        return frozenset(at for at, column in enumerate(self._columns) if column.title not in wanted)

    @property
    def wanted(self) -> tuple[Column, ...]:
        """The columns to be seen where there is room."""
        return tuple(column for at, column in enumerate(self._columns) if at not in self.unwanted)

    def want(self, *titles: str) -> None:
        """Choose just these columns, by their titles, and remember it."""
        self._wanted = frozenset((self._columns[0].title, *titles))
        self.changed.emit()
        if (screen := self._screen()) is not None:
            others = {key: kept for key, kept in screen.shell.settings.columns.items() if key != self._key}
            mine = {} if self._wanted == self._usual else {self._key: tuple(sorted(self._wanted))}
            screen.shell.keep(replace(screen.shell.settings, columns=others | mine))

    def also_want(self, *titles: str) -> None:
        """Show these columns too, for as long as nothing else is said."""
        if frozenset(titles) != self._also:
            self._also = frozenset(titles)
            self.changed.emit()

    def recall(self) -> None:
        """Take up what was chosen when the table was last in use."""
        screen = self._screen()
        if screen is None or self._key:
            return
        self._key = f"{type(screen).__name__}: {self._columns[0].title}"
        if kept := screen.shell.settings.columns.get(self._key):
            self._wanted = frozenset(kept)
            self.changed.emit()

    def fill(self, menu: QMenu) -> None:
        """Offer every column but the first in a menu, and the way back."""
        for column in self._columns[1:]:
            entry = menu.addAction(QCoreApplication.translate("Column", column.title))
            entry.setCheckable(True)
            entry.setChecked(column.title in self._wanted)
            entry.toggled.connect(lambda _on, title=column.title: self.want(*(self._wanted ^ {title})))
        menu.addSeparator()
        usual = menu.addAction(self.tr("As at first"))
        usual.setEnabled(self._wanted != self._usual)
        usual.triggered.connect(lambda: self.want(*self._usual))

    def _screen(self) -> Screen | None:
        above: QWidget | None = self._table
        while above is not None and not isinstance(above, Screen):
            above = above.parentWidget()
        return above
