"""The sums of a network's returns as a table: what each comes to, how many groups it stands on, and where half lie."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.network.findings import span
from cpp_desktop.domain.network.papers import comparable, total_words
from cpp_desktop.domain.network.sums import Between, Combined, Total
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.screens.network.figure_names import heading_of, is_known, place_of, words_of


@dataclass(frozen=True, slots=True)
class SumLine:
    """One total, with the groups that there are to stand on; `part` names the category or type that it is of."""

    total: Total
    groups: int
    part: str = ""

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return f"{self.total.code} {self.total.cell}"

    @property
    def heading(self) -> str:
        """What it stands below: its part, else the title of its section or the name of its breakdown."""
        return self.part or heading_of(self.total.code, self.total.cell)

    @property
    def words(self) -> str:
        """What it is called."""
        return words_of(self.total.code, "" if self.part else self.total.cell)

    @property
    def value(self) -> str:
        """What it comes to."""
        return total_words(self.total.value, self.total.unit)

    @property
    def covered(self) -> str:
        """How many groups it stands on."""
        return QCoreApplication.translate("SumLine", "{0} of {1}").format(f"{self.total.groups:,}", f"{self.groups:,}")

    @property
    def half(self) -> str:
        """Between which numbers half of the groups lie; nothing where they are too few to be compared."""
        spread = comparable(self.total.spread)
        return span((self.total.code, ""), spread.lower_quartile, spread.upper_quartile) if spread else ""

    @property
    def order(self) -> int:
        """What it is sorted by."""
        value = self.total.value
        return value.at_least if isinstance(value, Between) else value if isinstance(value, int) else -1


def _tone(line: SumLine) -> str:
    value = line.total.value
    if isinstance(value, Between) or value == "suppressed":
        return "private"
    return "muted" if value is None else "text"


COLUMNS = (
    Column("Figure", lambda line: line.words, least=190),
    Column(
        "Together", lambda line: line, lambda line: line.value, right=True, width=150, bold=True, tone=_tone,
        order=lambda line: line.order,
    ),
    Column(
        "Stands on", lambda line: line.total.groups, lambda n: f"{n:,}", right=True, width=104, priority=2,
        tone=lambda _: "muted", says=lambda line: line.covered,
    ),
    Column("Half of them lie in", lambda line: line.half, right=True, width=150, priority=3, tone=lambda _: "muted"),
)  # fmt: skip


def sums_table() -> RecordTable:
    """Return an empty table of sums, below the headings of their sections."""
    name = QCoreApplication.translate("SumLine", "Sums")
    nothing = QCoreApplication.translate("SumLine", "Nothing is added up yet: no return of this period is accepted.")
    return RecordTable(
        COLUMNS, name=name, band=lambda line: line.heading, row_height=31, empty=Empty(nothing, icon="chart")
    )


def lines(sums: Combined, part: str = "") -> Iterator[SumLine]:
    """Return the lines of some sums in the order of the return, figures before breakdowns in each section.

    Those of a `part`, a category or a type, stand below its name.
    """
    known = [total for total in sums.totals.values() if is_known(total.code)]
    for total in sorted(known, key=lambda one: place_of(one.code)):
        yield SumLine(total, sums.coverage.groups, part)
