"""Columns of a foreign sheet before anybody has said what they mean: their headings, and what stands under them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from cpp_desktop.domain.network.foreign_cells import read_value
from cpp_desktop.domain.network.foreign_periods import read_stretch
from cpp_desktop.domain.network.foreign_sheets import (
    SEARCHED,
    Row,
    Sheet,
    is_total,
    key_of,
    letters_of,
    paths_of,
    text_at,
)
from cpp_desktop.domain.network.records import Cell

Document = dict[str, Any]
"""A mapping, or a part of one, as JSON has it."""

LONGEST = 300
"""Of a text that a mapping names something by."""

_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class ForeignColumn:
    """A column with its headings from the upper to the lower, and the first texts that stand under them."""

    index: int
    letter: str
    path: tuple[str, ...]
    texts: tuple[str, ...]

    @property
    def heading(self) -> str:
        """The lowest heading."""
        return self.path[-1] if self.path else ""

    @property
    def words(self) -> str:
        """All headings in one line."""
        return " ".join(self.path)

    def share(self, test: Callable[[str], bool]) -> float:
        """Return how many of the texts pass a test, from 0 to 1."""
        return sum(map(test, self.texts)) / len(self.texts) if self.texts else 0.0

    @property
    def is_numbers(self) -> bool:
        """Whether mostly numbers stand in it, or what stands for them."""
        return bool(self.texts) and self.share(is_number) >= 0.6 and self.share(is_time) < 0.9

    @property
    def is_times(self) -> bool:
        """Whether years, months or days stand in it."""
        return self.share(is_time) >= 0.8


def columns_of(sheet: Sheet, begins: int, height: int) -> list[ForeignColumn]:
    """Return the columns that have a heading, with the first of what stands in them; totals are passed over."""
    below = sheet.rows[begins + height : begins + height + _LOOKED_AT]
    body = [row for row in below if not is_total(first_text(row))]
    return [
        ForeignColumn(
            i,
            letters_of(sheet.first_column + i),
            path,
            tuple(t for _, cells in body if (t := text_at(cells, i))),
        )
        for i, path in enumerate(paths_of(sheet.rows, begins, height))
        if path
    ]


def likely_headings(sheet: Sheet) -> tuple[int, int] | None:
    """Return where headings begin and how many rows they take; None where no row of words stands above numbers.

    They are the last row of words before the first row with numbers, and those above it that fill two cells or more.
    """
    rows = sheet.rows[:SEARCHED]
    first = next((i for i, row in enumerate(rows) if _is_data(row) and i and _is_heading(rows[i - 1])), None)
    if first is None:
        return None
    begins = first - 1
    while (
        begins and first - begins < 3 and _is_heading(rows[begins - 1]) and rows[begins - 1][0] == rows[begins][0] - 1
    ):
        begins -= 1
    return begins, first - begins


def _is_heading(row: Row) -> bool:
    filled = [text for text in row[1] if text.strip()]
    words = [t for t in filled if not is_number(t) or is_time(t)]
    return len(filled) >= 2 and len(words) == len(filled)


def _is_data(row: Row) -> bool:
    return any(is_number(text) and not is_time(text) for text in row[1])


def place_of(columns: Sequence[ForeignColumn], column: ForeignColumn) -> Document:
    """Return how a mapping names a column: by its heading, by all its headings, or by its letter."""
    alike = [c for c in columns if key_of(c.heading) == key_of(column.heading)]
    if not key_of(column.heading) or max(map(len, column.path)) > LONGEST:
        return {"letter": column.letter}
    if len(alike) == 1:
        return {"column": column.heading}
    paths = [c.path for c in alike]
    return {"column": list(column.path)} if paths.count(column.path) == 1 else {"letter": column.letter}


def first_text(row: Row) -> str:
    """Return what the first filled cell of a row says."""
    return next((text for text in row[1] if text.strip()), "")


def is_number(text: str) -> bool:
    """Say whether a text is a number, an amount or a share, or stands for one."""
    value = read_value(text, "count", "number")
    others = (read_value(text, "pence", "pounds"), read_value(text, "rate", "percent"))
    return value.kind is not Cell.NOT_RECORDED or any(other.kind is Cell.NUMBER for other in others)


def is_time(text: str) -> bool:
    """Say whether a text is a year, a month or a day."""
    try:
        return bool(read_stretch(text, "04-01"))
    except ValueError:
        return False
