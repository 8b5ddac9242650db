"""A network's sums, and all returns that they are made of, as tables for spreadsheets, never with a formula."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.sums import Between, Combined, Spread, Summary, Total
from cpp_desktop.domain.return_codes import key_label
from cpp_desktop.domain.small_numbers import HIDDEN
from cpp_desktop.exchange import csv_text
from cpp_desktop.exchange.return_file import definition_of, in_words
from cpp_desktop.whole_file import put

Row = Sequence[int | str]

_TOTALS: Final = (
    "part", "code", "cell", "figure", "unit", "total", "at least", "at most", "suppressed in", "stands on",
    "of groups", "not recorded by", "does not apply to", "lowest", "lower quartile", "median", "upper quartile",
    "highest",
)  # fmt: skip
_COVERAGE: Final = ("part", "code", "cell", "what", "unit", "value")
RETURNS: Final = (
    "network", "group", "group id", "from", "to", "revision", "state", "came as", "signed", "code", "cell", "figure",
    "unit", "value",
)  # fmt: skip
"""The headings of a table of returns, one figure a row."""

_MOST_ROWS: Final = 1_048_576
_UNITS: Final = {"rate": "tenths of a percent", "pence": "pence", "minutes": "minutes", "count": "count"}


def write_csv(summary: Summary, target: Path) -> None:
    """Write what the sums stand on, then the sums, a figure a row.

    Raises:
        StorageTrouble: the file cannot be written; what was there before is left as it was.
    """
    rows = [[*row, *[""] * (len(_TOTALS) - len(row))] for row in _coverage_rows(summary)]
    put(target, csv_text.written(_TOTALS, ([str(cell) for cell in row] for row in (*rows, *_total_rows(summary)))))


def write_xlsx(summary: Summary, target: Path) -> None:
    """Write the rows of the CSV as a workbook, what the sums stand on as a sheet of its own.

    Raises:
        StorageTrouble: the file cannot be written; what was there before is left as it was.
    """
    sheets = {"Sums": (_TOTALS, _total_rows(summary)), "What they stand on": (_COVERAGE, _coverage_rows(summary))}
    put(target, _workbook(sheets, summary.last))


def write_returns_csv(rows: Iterable[Row], target: Path) -> None:
    """Write returns with the headings of `RETURNS`, row by row, however many.

    Raises:
        StorageTrouble: the file cannot be written; what was there before is left as it was.
    """
    put(target, csv_text.lines(RETURNS, ([str(cell) for cell in row] for row in rows)))


def write_returns_xlsx(rows: Iterable[Row], target: Path, made: date) -> None:
    """Write returns with the headings of `RETURNS` as a workbook.

    Raises:
        Refused: there are more rows than a sheet can have.
        StorageTrouble: the file cannot be written; what was there before is left as it was.
    """
    put(target, _workbook({"Returns": (RETURNS, rows)}, made))


def unit_and_label(code: str, cell: str) -> tuple[str, str]:
    """Return in which unit a figure, or a cell of a breakdown, is, and what it is called."""
    label, _, unit = definition_of(code)
    return _UNITS[unit], f"{label or code}: {key_label(cell)}" if cell else label or code


def _total_rows(summary: Summary) -> Iterator[Row]:
    for part in (summary.whole, *summary.parts):
        for total in part.totals.values():
            unit, label = unit_and_label(total.code, total.cell)
            said = (part.label, total.code, total.cell, label, unit, *_value(total))
            yield (*said, total.groups, part.coverage.groups, total.not_recorded, total.not_applicable,
                   *_spread(total.spread))  # fmt: skip


def _value(total: Total) -> Row:
    value = total.value
    if isinstance(value, Between):
        return HIDDEN, value.at_least, "" if value.at_most is None else value.at_most, value.suppressed_in
    return value if isinstance(value, int) else in_words(value), "", "", ""


def _spread(spread: Spread | None) -> Row:
    return astuple(spread)[:5] if spread else [""] * 5


def _coverage_rows(summary: Summary) -> Iterator[Row]:
    for part in (summary.whole, *summary.parts):
        for code, what, value in _coverage(part):
            yield part.label, f"coverage.{code}", "", what, "", value


def _coverage(part: Combined) -> Iterator[tuple[str, str, int | str]]:
    on = part.coverage
    yield "from", "First day", part.first.isoformat()
    yield "to", "Last day", part.last.isoformat()
    yield "stands_on", "Groups in the sums", on.stands_on
    yield "expected", "Groups expected", on.expected
    yield "accepted", "Groups accepted", on.accepted
    yield "unsigned", "Groups whose return came unsigned", len(on.unsigned)
    for code, what, names in (
        ("missing", "Expected, and not in the sums", on.missing),
        ("unexpected", "In the sums, and expected by nobody", on.unexpected),
        ("unsigned_groups", "Came unsigned", on.unsigned),
        ("merged", "Networks of before that are in this line", part.merged),
    ):
        for name in names:
            yield code, what, name
    for one in part.other_periods:
        yield "other_period", "Counted, but about other days", f"{one.group}, {one.first} to {one.last}"


def _workbook(sheets: Mapping[str, tuple[Sequence[str], Iterable[Row]]], made: date) -> bytes:
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    # A fixed day, so that the same data gives the same bytes.
    book.set_properties({"created": datetime(made.year, made.month, made.day, tzinfo=UTC)})
    bold = book.add_format({"bold": True})
    for name, (headings, rows) in sheets.items():
        sheet = book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(headings) - 1, 18)
        for at, heading in enumerate(headings):
            sheet.write_string(0, at, heading, bold)
        for n, row in enumerate(rows, 1):
            if n >= _MOST_ROWS:
                raise Refused(out="There are more figures than a workbook can hold. Save them as CSV.")
            for at, value in enumerate(row):
                # What is text stays text, whatever it begins with.
                sheet.write_number(n, at, value) if isinstance(value, int) else sheet.write_string(n, at, value)
    book.close()
    return out.getvalue()
