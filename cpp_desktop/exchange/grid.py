"""A sheet as it was read: cells of text, and where its headings stand."""

from __future__ import annotations

import operator
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import pairwise

MOST_ROWS = 200_000
MOST_COLUMNS = 1_000
_SEARCHED = 40
_VALUE = re.compile(r"[\d\s.,:/£$%+()\-]*\d[\d\s.,:/£$%+()\-]*|\S+@\S+\.\S+")


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows that hold something, each with its number in the sheet.

    `banners` are the numbers of rows that are one merged cell across the table; `first_column` is the sheet's column
    that the cells begin at, 0 for A.
    """

    rows: list[tuple[int, list[str]]]
    remarks: list[str] = field(default_factory=list)
    banners: frozenset[int] = frozenset()
    first_column: int = 0


@dataclass(frozen=True, slots=True)
class Unread:
    """A row that could not be read at all: its number in the source, what it seems to be about, and why."""

    number: int
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class RawTable:
    """Headings and the rows under them as text, each with its number in the sheet; remarks are sentences."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    remarks: tuple[str, ...] = ()
    unread: tuple[Unread, ...] = ()


def heading_key(text: str) -> str:
    """Return a heading without case, space or punctuation, as headings are compared."""
    return "".join(c for c in text.casefold() if c.isalnum())


def table_of(grid: Grid, known: Collection[str] = ()) -> RawTable:
    """Find the headings of a grid and return what stands under them.

    `known` are headings that can be expected; without any, or where none fits, the first row that looks like headings
    is taken, and where none does the columns are called by their letters.
    """
    keys = {heading_key(k) for k in known}
    rows = [row for row in grid.rows if row[0] not in grid.banners]
    at, height = _known_headings(rows, keys) or _likely_headings(rows) or (0, 0)
    remarks = list(grid.remarks)
    if not height:
        remarks.append("No row of headings was found, so the columns are called by their letters.")
    elif at:
        remarks.append(f"What stands above the headings in row {rows[at][0]} was left out.")
    if height == 2:
        remarks.append(f"Rows {rows[at][0]} and {rows[at + 1][0]} were read as headings in two rows.")
    if left := sorted(n for n in grid.banners if rows and n > rows[at][0]):
        remarks.append(f"Headings across the columns were left out: row {', '.join(map(str, left))}.")
    named = _combined(rows, at, height)
    body = rows[at + height :]
    wanted = [heading_key(c) for c in named if c.strip()]
    repeated = [number for number, cells in body if height and _is_repeated(cells, wanted)]
    if repeated:
        remarks.append(f"The headings are repeated in row {', '.join(map(str, repeated))}; that was left out.")
    return _table(named, [row for row in body if row[0] not in repeated], grid.first_column, remarks)


def _is_repeated(cells: list[str], wanted: list[str]) -> bool:
    filled = [c for c in cells if c.strip()]
    return len(filled) == len(wanted) and all(map(operator.eq, map(heading_key, filled), wanted))


def _table(named: list[str], body: list[tuple[int, list[str]]], first_column: int, remarks: list[str]) -> RawTable:
    width = max([len(named), *(len(cells) for _, cells in body)], default=0)
    padded = [(number, [*cells, *[""] * (width - len(cells))]) for number, cells in body]
    named = [*named, *[""] * (width - len(named))]
    used = [i for i in range(width) if named[i].strip() or any(cells[i].strip() for _, cells in padded)]
    headings: list[str] = []
    for i in used:
        heading = " ".join(named[i].split()) or f"Column {_letters(i + first_column)}"
        again = sum(h == heading or h.startswith(f"{heading} (") for h in headings)
        headings.append(f"{heading} ({again + 1})" if again else heading)
    rows = [(number, tuple(cells[i] for i in used)) for number, cells in padded if any(c.strip() for c in cells)]
    return RawTable(tuple(headings), tuple(rows), tuple(remarks))


def _combined(rows: list[tuple[int, list[str]]], at: int, height: int) -> list[str]:
    """One row of headings, or two in which the lower cell is meant where there is one."""
    if not height:
        return []
    upper = rows[at][1]
    lower = rows[at + 1][1] if height == 2 else []
    width = max(len(upper), len(lower))
    upper, lower = [*upper, *[""] * (width - len(upper))], [*lower, *[""] * (width - len(lower))]
    return [low if low.strip() else up for up, low in zip(upper, lower, strict=True)]


def _known_headings(rows: list[tuple[int, list[str]]], known: set[str]) -> tuple[int, int] | None:
    searched = rows[:_SEARCHED]
    scores = [_score(cells, known) for _, cells in searched]
    best = max(scores, default=0)
    if not best:
        return None
    at = scores.index(best)
    for i, (above, below) in enumerate(pairwise(searched)):
        if _is_words(above[1]) and _is_words(below[1]) and _score(_combined([above, below], 0, 2), known) > best:
            return i, 2
    alone = all(heading_key(c) in known for c in searched[at][1] if c.strip())
    return (at, 1) if best > 1 or alone or at == 0 else None


def _score(cells: list[str], known: set[str]) -> int:
    return len({heading_key(c) for c in cells} & known)


def _is_words(cells: list[str]) -> bool:
    return not any(_VALUE.fullmatch(c.strip()) for c in cells)


def _likely_headings(rows: list[tuple[int, list[str]]]) -> tuple[int, int] | None:
    """The first row of words, most of them different, that fills at least half of the table's usual width."""
    filled = [sum(bool(c.strip()) for c in cells) for _, cells in rows[:_SEARCHED]]
    usual = sorted(filled)[len(filled) // 2] if filled else 0
    for i, (_, cells) in enumerate(rows[:_SEARCHED]):
        words = [c.strip() for c in cells if c.strip()]
        if filled[i] * 2 >= usual:
            return (i, 1) if _is_words(cells) and len(set(words)) * 2 > len(words) else None
    return None


def _letters(column: int) -> str:
    """0 is A, 26 is AA."""
    out = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        out = chr(65 + rest) + out
    return out
