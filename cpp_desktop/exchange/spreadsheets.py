"""Tables out of files and into them: CSV, XLSX, ODS, old XLS, JSON; and contact cards and calendars as tables."""

from __future__ import annotations

import io
import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from cpp_desktop import whole_file
from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange import calendar_lines, card_lines, csv_text, workbook
from cpp_desktop.exchange.grid import RawTable, heading_key, table_of

__all__ = ["RawTable", "bytes_of", "heading_key", "read_pasted", "read_table", "sheet_names", "write_table"]

ENDINGS = (".csv", ".xlsx", ".json")
CARDS = ".vcf"
EVENTS = ".ics"
_LARGEST_FILE = 25 * 1024 * 1024
_LONGEST_CELL = 32_767
Row = Mapping[str, str | None]


def sheet_names(path: Path) -> list[str]:
    """Return the names of a workbook's visible sheets; empty for a file that has none, such as CSV.

    Raises:
        Refused: when the file cannot be read as a table.
    """
    data = bytes_of(path)
    return workbook.sheet_names(data) if data.startswith((workbook.ZIPPED, workbook.COMPOUND)) else []


def read_table(path: Path, sheet: str | None = None, known: Collection[str] = ()) -> RawTable:
    """Read a table from a file, by what it holds and not by its name.

    Args:
        path: the file.
        sheet: the sheet of a workbook; the first that holds something if None.
        known: headings that can be expected, to find their row among titles and notes.

    Raises:
        Refused: with a sentence, when there is no table in it.
    """
    data = bytes_of(path)
    if data.startswith((workbook.ZIPPED, workbook.COMPOUND)):
        return table_of(workbook.read(data, sheet), known)
    if path.suffix.lower() == CARDS or card_lines.holds_cards(data):
        return _from_cards(data, known)
    if path.suffix.lower() == EVENTS or calendar_lines.holds_events(data):
        return _from_events(data, known)
    if path.suffix.lower() == ".json":
        return _from_json(data)
    return table_of(csv_text.read(data), known)


def read_pasted(text: str, known: Collection[str] = ()) -> RawTable:
    """Read what was copied from a spreadsheet program, or contact cards or a calendar as text.

    Raises:
        Refused: when there is nothing in it.
    """
    if card_lines.holds_cards(text.encode(errors="replace")):
        return _from_cards(text.encode(errors="replace"), known)
    if calendar_lines.holds_events(text.encode(errors="replace")):
        return _from_events(text.encode(errors="replace"), known)
    return table_of(csv_text.read_text(text), known)


def write_table(target: Path, headings: Sequence[str], rows: Sequence[Row], title: str) -> None:
    """Write a table as CSV, XLSX or JSON by the target's ending; a blank cell is None. Same rows, same bytes.

    Raises:
        Refused: for another ending, or a text that a cell of XLSX cannot hold.
        StorageTrouble: when the target cannot be written; what was there before stays.
    """
    match target.suffix.lower():
        case ".csv":
            data = csv_text.written(headings, ([row[h] or "" for h in headings] for row in rows))
        case ".xlsx":
            data = _xlsx(headings, rows, title)
        case ".json":
            listed = [{h: row[h] for h in headings} for row in rows]
            data = (json.dumps(listed, ensure_ascii=False, indent=1) + "\n").encode()
        case _:
            raise Refused(target=f"A table is written as {', '.join(ENDINGS)}; “{target.name}” ends otherwise.")
    whole_file.put(target, data)


def write_cards(target: Path, people: Sequence[Row]) -> None:
    """Write people as contact cards, by the headings of their table and `name_id`. Same rows, same bytes.

    Raises:
        StorageTrouble: when the target cannot be written; what was there before stays.
    """
    from cpp_desktop.exchange import contacts

    contacts.write_cards(target, people)


def _from_cards(data: bytes, known: Collection[str]) -> RawTable:
    from cpp_desktop.exchange import contacts  # here, for the library takes a tenth of a second to load

    return contacts.read_cards(data, known)


def _from_events(data: bytes, known: Collection[str]) -> RawTable:
    from cpp_desktop.exchange import calendars  # here, for the library takes its time to load, too

    return calendars.read_calendar(data, known)


def bytes_of(path: Path) -> bytes:
    """Return what a file holds.

    Raises:
        Refused: it is a folder, cannot be read, or is far too large for a list.
    """
    try:
        if path.is_dir():
            raise Refused(source=f"“{path.name}” is a folder. Choose a CSV, XLSX or ODS file.")
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)  # its size is no guide: a device has none and goes on for ever
        if len(data) > _LARGEST_FILE:
            raise Refused(source=f"“{path.name}” is far too large for a list. Save only the rows that are wanted.")
        return data
    except FileNotFoundError:
        raise Refused(source=f"There is no file “{path.name}” there.") from None
    except OSError:
        raise Refused(source=f"“{path.name}” cannot be read. It may be open in another program.") from None


def _from_json(data: bytes) -> RawTable:
    try:
        objects = json.loads(data.decode("utf-8-sig"))
        if not isinstance(objects, list) or not all(isinstance(one, dict) for one in objects):
            raise ValueError
        headings = tuple(dict.fromkeys(h for one in objects for h in one))
        rows = [(n, tuple(_json_cell(one.get(h)) for h in headings)) for n, one in enumerate(objects, 1)]
        "".join(cell for _, cells in rows for cell in cells).encode()
    except (ValueError, RecursionError):
        raise Refused(source="This JSON is not a list of objects whose values are text.") from None
    return RawTable(headings, tuple(row for row in rows if any(row[1])))


def _json_cell(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return str(value)
        case _:
            raise ValueError


def _xlsx(headings: Sequence[str], rows: Sequence[Row], title: str) -> bytes:
    import xlsxwriter  # here, for lists are read and printed far more often than they are written as XLSX

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    # Without a fixed day the same rows would give other bytes.
    book.set_properties({"title": title, "created": datetime(2000, 1, 1)})
    sheet = book.add_worksheet(title[:31])
    bold = book.add_format({"bold": True})
    for column, heading in enumerate(headings):
        # Cells are written as strings, so none is ever taken for a formula, a link or a number.
        sheet.write_string(0, column, heading, bold)
        longest = max((len(row[heading] or "") for row in rows), default=0)
        sheet.set_column(column, column, min(max(len(heading), longest, 8), 60) + 2)
        for number, row in enumerate(rows, 1):
            if text := row[heading]:
                _refuse_unfit(text, heading, number)
                sheet.write_string(number, column, text)
    sheet.freeze_panes(1, 0)
    book.close()
    return out.getvalue()


def _refuse_unfit(text: str, heading: str, number: int) -> None:
    if len(text.encode("utf-16-le")) // 2 > _LONGEST_CELL or "\ufffe" in text or "\uffff" in text:
        raise Refused(
            target=f"The {heading} of row {number + 1} does not fit into a cell of XLSX. Export to CSV or JSON instead."
        )
