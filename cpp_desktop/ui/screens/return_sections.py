"""The eighteen sections of the return, each with how far it has come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Signal

from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, hbox, vbox
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.screens.charts import Squares
from cpp_desktop.ui.screens.return_words import STATE_ICONS

COLUMNS = (
    Column("Number", lambda s: s.number, right=True, tone=lambda _: "muted", width=38),
    Column(
        "Section", lambda s: s.title, icon=lambda s: STATE_ICONS[s.state][0], tone=lambda s: STATE_ICONS[s.state][1]
    ),
)


class SectionsCard(Card):
    """Chooses a section: `chosen(SectionState)`."""

    chosen = Signal(object)

    def __init__(self, ask_missing: Callable[[], object]) -> None:
        super().__init__(pad=(1, 12, 1, 6))
        if theme.is_huge():
            self.setMinimumHeight(theme.px(230))
        else:
            self.setFixedWidth(theme.px(216 if theme.is_large() else 238))
        self.squares = Squares()
        self._ready, self._rest = label("", "label"), label("", "small")
        self.missing = button(self.tr("What is missing…"), ask_missing, kind="link", height=24)
        counts = hbox(self._ready, self._rest, None, gap=8)
        head = vbox(self.squares, counts, hbox(self.missing, None), gap=4)
        head.setContentsMargins(theme.px(14), 0, theme.px(14), 0)
        self.table = RecordTable(
            COLUMNS, name=self.tr("Sections of the return"), empty=Empty(""), key=lambda s: s.key, row_height=29,
            headed=False,
        )  # fmt: skip
        self.table.setProperty("card", "none")
        self.table.chosen.connect(self.chosen)
        self.add(head)
        self.add(self.table, 1)

    def show_return(self, drawn: AnnualReturn) -> None:
        """Show the sections of a return; the one chosen stays so, at first it is Membership."""
        sections = drawn.sections
        count = Counter(section.state for section in sections)
        self.squares.show_parts([section.state for section in sections])
        self._ready.setText(self.tr("{0} ready").format(count["ready"]))
        self._rest.setText(self.tr("{0} started").format(count["started"]) if count["started"] else "")
        self.table.show_records(sections)
        if self.table.chosen_record() is None:
            self.table.choose("membership")

    def choose(self, key: str) -> None:
        """Choose a section by its key."""
        self.table.choose(key)
