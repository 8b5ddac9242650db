"""The sheets of somebody else's spreadsheet as they stand: nothing is taken for headings yet."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.foreign_sheets import Sheet
from cpp_desktop.exchange import csv_text, spreadsheets, workbook
from cpp_desktop.exchange.grid import Grid

MOST_SHEETS: Final = 100


def read_sheets(path: Path) -> list[Sheet]:
    """Read every sheet of a workbook that can be seen and holds something, or the one table of a text.

    Raises:
        Refused: with a sentence, when it cannot be read as a spreadsheet or is far too large.
    """
    data = spreadsheets.bytes_of(path)
    if not data.startswith((workbook.ZIPPED, workbook.COMPOUND)):
        return [_sheet(path, "", csv_text.read(data))]
    grids = workbook.read_all(data, MOST_SHEETS)
    if not grids:
        raise Refused(source="There is nothing in this workbook.")
    return [_sheet(path, name, grid) for name, grid in grids.items()]


def _sheet(path: Path, name: str, grid: Grid) -> Sheet:
    return Sheet(path.name, name, tuple((number, tuple(cells)) for number, cells in grid.rows), grid.first_column)
