"""One list of the Influence screen: its rows, the card of the one chosen, and what is said above them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.services import work
from cpp_desktop.ui.dialogs.import_table import import_table
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, Part, fill, flow, list_and_card, row, vbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen


class ListCard(Protocol):
    """What a list asks of the card beside it, which is a `Card`."""

    def show_line(self, line: Any) -> None:  # noqa: ANN401 - what the list holds
        """Show what was chosen in the list, or nothing."""
        ...

    def edit(self) -> None:
        """Ask what is to be changed in what is shown."""
        ...


class WorkList(QWidget):
    """The rows of one kind, the latest first, with the card of the one chosen beside them.

    A list is a subclass that says its `kind` (as in `work.TYPES` and in the lists that come in and go out), its `name`
    on the segment, what its button `adds`, what it `says`, and which kinds of record it `reads`; these words are
    marked for "WorkWords". It makes its columns and its card, adds a record, and may count in `sentence`.
    """

    kind: ClassVar[str]
    name: ClassVar[str]
    adds: ClassVar[str]
    says: ClassVar[str]
    reads: ClassVar[frozenset[type]]
    row_height: ClassVar[float] = 46
    card_width: ClassVar[float] = 470

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.host, self.office = screen, screen.shell.office
        imports = (self.tr("Import a list…"), partial(import_table, screen, self.kind))
        empty = Empty(words(self.says), imports, icon="thread")
        self.table = RecordTable(self.columns(), name=words(self.name), empty=empty, row_height=self.row_height)
        self.card = self.make_card()
        assert isinstance(self.card, Card)
        if foot := self.foot():
            self.table.set_foot(*((wrap(flow(*foot, gap=8)),) if theme.is_large() else foot))
        self._lines: dict[str, Any] = {}
        self._shown: str | None = None
        shows = button(self.tr("Show it"), self._show_hidden, kind="link", height=28)
        self.hidden = wrap(row(label(self.tr("This one is not among the rows found."), "small"), shows, None))
        self.hidden.hide()
        self.table.chosen.connect(self._show_chosen)
        self.table.activated.connect(lambda _: self.card.edit())
        box = QVBoxLayout(self)
        fill(box, (), 0)
        beside = wrap(vbox(self.hidden, self.card))
        both = list_and_card(self.table, beside, width=self.card_width, narrow=min(self.card_width, 420))
        box.addWidget(wrap(both))

    def columns(self) -> Sequence[Column]:
        """Return the columns of the list."""
        raise NotImplementedError

    def make_card(self) -> ListCard:
        """Return the card beside the list."""
        raise NotImplementedError

    def foot(self) -> tuple[Part, ...]:
        """Return what stands on a line below the rows."""
        return ()

    def add(self) -> None:
        """Ask for one more record."""
        raise NotImplementedError

    def lines(self) -> list[Any]:
        """Return what the rows show."""
        return work.listing(self.office, self.kind)

    def sentence(self, lines: list[Any]) -> str:
        """Return what is said above the rows."""
        return words(self.says)

    def refresh(self) -> str:
        """Read the rows again, keep one chosen, and return what is said above them."""
        lines = self.lines()
        self._lines = {line.id: line for line in lines}
        self.table.show_records(lines)
        if self._kept() is None and lines:
            self.table.choose(lines[0].id)
        self._show_chosen(self.table.chosen_record())
        return self.sentence(lines)

    def _kept(self) -> Any | None:  # noqa: ANN401 - what the list holds
        """Return the record chosen, or the one shown that only the words looked for have hidden."""
        chosen = self.table.chosen_record()
        return self._lines.get(self._shown or "") if chosen is None and self.table.model.is_searched else chosen

    def _show_chosen(self, _record: object) -> None:
        """Show the record chosen; one that a search has hidden stays, and can be brought back."""
        kept = self._kept()
        self.hidden.setVisible(kept is not None and self.table.chosen_record() is None)
        self._shown = kept.id if kept is not None else None
        self.card.show_line(kept)

    def _show_hidden(self) -> None:
        if self.host.find_box is not None:
            self.host.find_box.clear()
        self.table.choose(self._shown)
        self.table.view.setFocus()


def words(marked: str) -> str:
    """Return words of a list as they are said."""
    return QCoreApplication.translate("WorkWords", marked)
