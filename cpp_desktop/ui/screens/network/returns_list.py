"""Every group's return for a period: the count, a filter for each state, and the groups as tiles or as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.network.records import ReturnState
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services.network.desk import GroupLine
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, Pages, Part, beside, fill, hbox, vbox
from cpp_desktop.ui.parts.many_segments import ManySegments
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.tile_view import TileView
from cpp_desktop.ui.screens.network.state_words import (
    line_chip,
    odd_words,
    state_words,
    tile,
    timely_words,
    when_words,
)

_IN_ONE_LINE = 1.0
"""With larger text the count, the box to find and the choice of looks do not stand beside one another."""
FILTERS: dict[str, Callable[[GroupLine], bool]] = {
    "all": lambda _: True,
    "received": lambda line: line.is_in,
    "on_time": lambda line: bool(line.on_time),
    "to_check": lambda line: line.is_to_check,
    "queried": lambda line: line.state is ReturnState.QUERIED,
    "accepted": lambda line: line.state is ReturnState.ACCEPTED,
    "missing": lambda line: line.is_missing,
}
"""Which lines stand behind each choice above the list."""


def _spoken(line: GroupLine) -> str:
    return ", ".join(filter(None, (line.group, state_words(line.state), odd_words(line), when_words(line))))


COLUMNS = (
    Column(
        "Group", lambda line: line.group, second=lambda line: line.network, bold=True, least=200, says=_spoken
    ),
    Column(
        "How far", lambda line: state_words(line.state), lambda _: "", chips=lambda line: (line_chip(line),),
        width=130,
    ),
    Column("Came", lambda line: line.received, short_date, second=odd_words, width=110, priority=2),
    Column("Due", lambda line: line.due, short_date, second=timely_words, width=120, priority=3),
    Column("Revision", lambda line: line.revision or None, right=True, width=92, priority=4),
)  # fmt: skip


class ReturnsList(QWidget):
    """Says `chosen(line or None)` when another group is chosen, `opened(line)` when one is pressed."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, empty: Empty) -> None:
        super().__init__()
        self.lines: Sequence[GroupLine] = ()
        self.big, self.words, self.timely = (
            label("", "big"),
            label("", "h3", wraps=True),
            label("", "muted", wraps=True),
        )
        self.segments = ManySegments(self._choices(), name=self.tr("Which returns"), fits=1.0)
        self.looks = Segments(
            (("tiles", self.tr("Tiles")), ("table", self.tr("Table"))), name=self.tr("How the groups are shown")
        )
        self.table = RecordTable(COLUMNS, name=self.tr("Groups and their returns"), empty=empty, row_height=54)
        self.tiles = TileView(self.table, tile)
        self.find_box = self.table.find_box(self.tr("Find a group"))
        self.pages = Pages(self.tiles, self.table)
        self._lay_out()
        self.segments.chosen.connect(lambda _: self._show())
        self.looks.chosen.connect(lambda _: self._show_look())
        self.find_box.left_downwards.connect(self._go_down)
        self.table.chosen.connect(self.chosen)
        self.table.activated.connect(self.opened)
        self.table.counted.connect(lambda *_: self._show_look())

    def _choices(self) -> tuple[tuple[str, str], ...]:
        return (
            ("all", self.tr("All")),
            ("received", self.tr("In")),
            ("on_time", self.tr("On time")),
            ("to_check", self.tr("To check")),
            ("queried", self.tr("Queried")),
            ("accepted", self.tr("Accepted")),
            ("missing", self.tr("Missing")),
        )

    def _lay_out(self) -> None:
        counts = hbox(self.big, vbox(self.words, self.timely, gap=0), gap=14)
        counts.setStretch(1, 1)
        card = Card(counts, pad=(16, 4, 16, 4))
        self.info = label("", "small", wraps=True)
        box = QVBoxLayout(self)
        if theme.look().scale > _IN_ONE_LINE:
            second = beside(self.segments, self.find_box, stretch=0)
            second.setStretch(1, 1)
            lines: tuple[Part, ...] = (beside(card, self.looks, stretch=0), second)
            self.info.hide()
        else:
            self.find_box.setFixedWidth(theme.px(200))
            lines = (beside(card, self.find_box, self.looks, stretch=0), self.segments)
        fill(box, lines, 10)
        box.addWidget(self.pages, 1)
        box.addWidget(self.info)
        if theme.is_huge():
            self.pages.setMinimumHeight(theme.px(230))

    def show_lines(self, lines: Sequence[GroupLine]) -> None:
        """Show other lines; what was chosen stays chosen if it is among them."""
        self.lines = lines
        counts = {name: sum(map(test, lines)) for name, test in FILTERS.items()}
        self.segments.count(**counts)
        asked = [line for line in lines if line.state is not ReturnState.RESTING]
        expected = [line for line in asked if line.due] or asked
        came = sum(line.is_in for line in expected)
        self.big.setText(self.tr("{0} of {1}").format(f"{came:,}", f"{len(expected):,}"))
        beside = counts["received"] - came
        more = self.tr("returns are in, and {0} more").format(f"{beside:,}")
        self.words.setText(more if beside else self.tr("returns are in"))
        later = sum(line.on_time is False for line in lines)
        self.timely.setText(self.tr("{0} on time, {1} later").format(f"{counts['on_time']:,}", f"{later:,}"))
        self.info.setText(self._what_totals_stand_on(counts["accepted"]))
        self._show()

    def _what_totals_stand_on(self, accepted: int) -> str:
        return self.tr(
            "Totals stand on the %n accepted return(s) and say so. A resent return replaces the old one, never adds.",
            "",
            accepted,
        )

    def _show(self) -> None:
        keep = FILTERS[self.segments.current()]
        self.table.show_records(line for line in self.lines if keep(line))

    def _show_look(self) -> None:
        wants_tiles = self.looks.current() == "tiles" and self.table.model.count > 0
        self.pages.setCurrentWidget(self.tiles if wants_tiles else self.table)

    def _go_down(self) -> None:
        shown = self.pages.currentWidget()
        (self.tiles if shown is self.tiles else self.table.view).setFocus()
