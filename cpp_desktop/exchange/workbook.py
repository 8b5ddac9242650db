"""Workbooks in XLSX, ODS and old XLS: their sheets, and each cell as the text that a person would read in it."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.grid import MOST_COLUMNS, MOST_ROWS, Grid
from cpp_desktop.exchange.workbook_size import MOST_CELLS, refuse_bombs

ZIPPED, COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
Cell = int | float | str | bool | time | date | datetime | timedelta
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_PASSWORD = "This workbook is locked with a password. Save a copy without one, and delete it afterwards."
_DAMAGED = "This workbook is damaged or of a kind that cannot be read. Save it as XLSX in a spreadsheet program."


def sheet_names(data: bytes) -> list[str]:
    """Return the names of the sheets that can be seen, in order.

    Raises:
        Refused: when the workbook cannot be read.
    """
    with _opened(data) as (workbook, _):
        return _visible(workbook)


def read(data: bytes, sheet: str | None = None) -> Grid:
    """Read one sheet; the first that holds something if none is named.

    Raises:
        Refused: when the workbook cannot be read, is far too large, or has no such sheet.
    """
    with _opened(data) as (workbook, remarks):
        names = _visible(workbook)
        if sheet is not None and sheet not in workbook.sheet_names:
            raise Refused(sheet=f"There is no sheet “{sheet}”; there is {', '.join(f'“{n}”' for n in names)}.")
        for name in [sheet] if sheet is not None else names:
            grid = _grid(workbook.get_sheet_by_name(name))
            if grid.rows:
                if len(names) > 1:
                    remarks.append(f"The sheet “{name}” was read; the workbook has {len(names)}.")
                return Grid(grid.rows, remarks, grid.banners, grid.first_column)
    raise Refused(source=f"There is nothing on the sheet “{sheet}”." if sheet else "There is nothing in this workbook.")


def read_all(data: bytes, most: int) -> dict[str, Grid]:
    """Read every sheet that can be seen and holds something, by its name.

    Raises:
        Refused: when the workbook cannot be read, is far too large, or has more than `most` sheets.
    """
    with _opened(data) as (workbook, _):
        names = _visible(workbook)
        if len(names) > most:
            raise Refused(source=f"This workbook has more than {most} sheets. Save only those that are wanted.")
        grids = {name: _grid(workbook.get_sheet_by_name(name)) for name in names}
    return {name: grid for name, grid in grids.items() if grid.rows}


@contextmanager
def _opened(data: bytes) -> Iterator[tuple[CalamineWorkbook, list[str]]]:
    parts = refuse_bombs(data) if data.startswith(ZIPPED) else []
    if _LOCKED in data:
        raise Refused(source=_PASSWORD)
    if "word/document.xml" in parts:
        raise Refused(source="This is a word processor's document, not a table. Choose a CSV, XLSX or ODS file.")
    if "xl/workbook.bin" in parts:
        raise Refused(source="Binary workbooks (XLSB) cannot be read. Save it as XLSX in a spreadsheet program.")
    macros = any(part.endswith("vbaProject.bin") or part.startswith("Basic/") for part in parts)
    with _quiet():
        try:
            with load_workbook(io.BytesIO(data)) as workbook:
                yield workbook, ["The workbook contains macros; they were left alone."] if macros else []
        except PasswordError:
            raise Refused(source=_PASSWORD) from None
        except (CalamineError, OSError, ValueError, OverflowError):
            raise Refused(source=_DAMAGED) from None
        except BaseException as problem:
            # A bug in the reader's compiled part shows itself as a panic, which is no ordinary exception.
            if type(problem).__name__ != "PanicException":
                raise
            raise Refused(source=_DAMAGED) from None


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the reader's compiled part from writing its own traces to standard error."""
    try:
        kept = os.dup(2)
    except OSError:
        yield  # A program without a console has no standard error.
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _visible(workbook: CalamineWorkbook) -> list[str]:
    sheets = [m for m in workbook.sheets_metadata if m.typ is SheetTypeEnum.WorkSheet]
    shown = [m.name for m in sheets if m.visible is SheetVisibleEnum.Visible]
    return shown or [m.name for m in sheets]


def _grid(sheet: CalamineSheet) -> Grid:
    if sheet.start is None:
        return Grid([])
    if sheet.height > MOST_ROWS or sheet.width > MOST_COLUMNS or sheet.height * sheet.width > MOST_CELLS:
        raise Refused(source="This sheet reaches too far: delete the empty rows and columns around the list.")
    top, left = sheet.start
    cells = [[_words(cell) for cell in row] for row in sheet.to_python()]
    banners = _unmerge(cells, top, left, sheet.merged_cell_ranges or [])
    rows = [(top + i + 1, row) for i, row in enumerate(cells) if any(row)]
    return Grid(rows, [], banners, left)


def _unmerge(
    cells: list[list[str]], top: int, left: int, merged: list[tuple[tuple[int, int], tuple[int, int]]]
) -> frozenset[int]:
    """Write a cell merged over several rows into each of them; return the rows that are one cell across the table."""
    banners = set()
    height, width = len(cells), len(cells[0]) if cells else 0
    for (first, column), (last, end) in merged:
        row, at = first - top, column - left
        if not (0 <= row < height and 0 <= at < width):
            continue
        for below in range(row + 1, min(last - top, height - 1) + 1):
            cells[below][at] = cells[below][at] or cells[row][at]
        if (end - column + 1) * 2 > width > 2 and sum(map(bool, cells[row])) == 1 and first == last:
            banners.add(first + 1)
    return frozenset(banners)


def _words(cell: Cell) -> str:
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        day, at = cell.date().isoformat(), cell.time()
        return day if at == time() else f"{day} {_clock(at)}"
    if isinstance(cell, time):
        return _clock(cell)
    if isinstance(cell, timedelta):
        minutes, seconds = divmod(round(cell.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02d}" + (f":{seconds:02d}" if seconds else "")
    return str(cell)


def _clock(at: time) -> str:
    return at.strftime("%H:%M:%S" if at.second else "%H:%M")
