"""Columns: how one record is shown, sorted, searched and copied, said once for every table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from cpp_desktop.domain.person_names import plain
from cpp_desktop.ui.parts.chips import Chip

# Spreadsheets would run what begins so; numbers and telephone numbers are let through.
_GUARDED = re.compile(r"^'*[=+\-@\t\r]")
_NUMBER = re.compile(r"^[+-]?[\d\s.,()]+$")


def words(value: object) -> str:
    """Put a plain value into words; None is empty."""
    return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Column:
    """A column over records: `Column("Due", lambda a: a.due, long_date, second=lambda a: a.note)`.

    `value` is what rows are sorted by; `text` puts it into words (never called with None). From the record itself
    come `second` (a smaller line below), `chips`, `icon` (a name) and `tone` (a colour's token); with `chips` the
    text is left out of the cell when it is empty. `width` is in pixels at 100 %, 0 takes the room there is, at least
    `least`. When there is too little room the columns of the highest `priority` number go first (1 never goes); one
    that `folds` goes into the first column's second line. `order` makes a value comparable, such as an enum. An
    `extra` one is not there until somebody chooses it. `says` is heard, searched and pointed at in place of a text
    that is a mere letter; copied is the text.
    """

    title: str
    value: Callable[[Any], Any]
    text: Callable[[Any], str] = words
    second: Callable[[Any], str] | None = None
    chips: Callable[[Any], tuple[Chip, ...]] | None = None
    icon: Callable[[Any], str] | None = None
    tone: Callable[[Any], str] | None = None
    bold: bool = False
    right: bool = False
    width: int = 0
    least: int = 160
    priority: int = 1
    folds: bool = False
    order: Callable[[Any], Any] | None = None
    extra: bool = False
    says: Callable[[Any], str] | None = None

    def shown(self, record: object) -> str:
        """Return the cell's own words."""
        value = self.value(record)
        return "" if value is None else self.text(value)

    def spoken(self, record: object) -> str:
        """Return all of a cell's words, for a screen reader and searching."""
        return self.says(record) if self.says else self.copied(record)

    def copied(self, record: object) -> str:
        """Return all of a cell's words as they are seen, for copying."""
        text = self.shown(record)
        second = self.second(record) if self.second else ""
        chips = [chip.text for chip in self.chips(record)] if self.chips else []
        return ", ".join(dict.fromkeys(part for part in (text, second, *chips) if part))

    def sort_key(self, record: object) -> tuple[bool, Any]:
        """Return what a row is ordered by: text without regard to case and accents, nothing last."""
        value = self.value(record)
        if value is None or value == "":
            return True, 0
        if self.order is not None:
            value = self.order(value)
        return False, plain(value) if isinstance(value, str) else value


@dataclass(frozen=True, slots=True)
class Cell:
    """What is drawn in one cell."""

    text: str = ""
    second: str = ""
    chips: tuple[Chip, ...] = ()
    icon: str = ""
    tone: str = "text"
    bold: bool = False
    right: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A row across the table that heads the records below it."""

    title: str


def cell(column: Column, record: object, *, leads: bool = False, folded: tuple[Column, ...] = ()) -> Cell:
    """Return what is drawn for a record in the row's first cell or another; `folded` columns add to its second line."""
    second = column.second(record) if column.second else ""
    lines = [*(more.spoken(record) for more in folded), second]
    return Cell(
        text=column.shown(record),
        second=" · ".join(dict.fromkeys(line for line in lines if line)),
        chips=column.chips(record) if column.chips else (),
        icon=column.icon(record) if column.icon else "",
        tone=column.tone(record) if column.tone else "text",
        bold=column.bold,
        right=column.right,
        leads=leads,
    )


def cells(columns: Sequence[Column], record: object) -> list[str]:
    """Return a record's cells on one line each, such that no spreadsheet runs one of them as a formula."""
    return [_guarded(column.copied(record)) for column in columns]


def tab_separated(rows: Iterable[Sequence[str]]) -> str:
    """Return rows of cells as lines that a spreadsheet or a letter takes."""
    return "\n".join("\t".join(row) for row in rows)


def html_rows(rows: Iterable[Sequence[str]], kind: str = "td") -> str:
    """Return rows of cells, or of headings ("th"), as they stand in a table for the clipboard."""
    return "".join(f"<tr>{''.join(f'<{kind}>{escape(cell)}</{kind}>' for cell in row)}</tr>" for row in rows)


def html_table(rows: str) -> str:
    """Return rows as a whole table, all cells text, so that 0163 keeps its first figure."""
    # Excel looks for this property alone; LibreOffice and Google Sheets pass over it.
    style = """<style>td { mso-number-format: "\\@" }</style>"""
    return f"<html><head>{style}</head><body><table>{rows}</table></body></html>"


def _guarded(text: str) -> str:
    flat = " ".join(text.split())
    return f"'{flat}" if _GUARDED.match(flat) and not _NUMBER.match(flat) else flat
