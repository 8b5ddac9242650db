"""Other people's spreadsheets for the tests: sheets out of lines, and mappings out of what matters in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cpp_desktop.domain.network.foreign_layouts import ForeignLayout
from cpp_desktop.domain.network.foreign_reader import ForeignReader
from cpp_desktop.domain.network.foreign_readings import Found
from cpp_desktop.domain.network.foreign_sheets import Sheet
from cpp_desktop.domain.network.layout_documents import layout_from

YEAR = {"is": "2024-25"}


def a_mapping(figures: Sequence[dict[str, Any]], **parts: Any) -> dict[str, Any]:
    """A table of groups in the column Group, for 2024-25."""
    mapping = {"format": "cpp-foreign-layout", "version": 1, "shape": "table"}
    return mapping | {"organisation": {"column": "Group"}, "period": YEAR, "figures": list(figures)} | parts


def a_layout(figures: Sequence[dict[str, Any]], **parts: Any) -> ForeignLayout:
    """The same as it is read by."""
    return layout_from(a_mapping(figures, **parts))


def a_sheet(lines: str, *, file: str = "form.xlsx", name: str = "Sheet1") -> Sheet:
    """A sheet of lines whose cells stand between bars."""
    rows = enumerate((tuple(cell.strip() for cell in line.split("|")) for line in lines.strip("\n").split("\n")), 1)
    return Sheet(file, name, tuple((number, cells) for number, cells in rows if any(cells)))


def found_in(layout: ForeignLayout, *sheets: Sheet) -> Found:
    """What a mapping reads in one file."""
    reader = ForeignReader(layout)
    reader.add(sheets)
    return reader.found()


def figures_of(found: Found) -> dict[tuple[str, ...], int | str | None]:
    """Organisation, code and cell of each reading with its number, or what stands for it."""
    return {
        tuple(filter(None, (r.organisation, r.code, r.cell))): r.kind.value if r.number is None else r.number
        for r in found.readings
    }


def doubts_of(found: Found) -> list[tuple[str, str, str]]:
    """Cell, what it says and how it was read."""
    return [(d.cell, d.says, d.read) for d in found.doubts]
