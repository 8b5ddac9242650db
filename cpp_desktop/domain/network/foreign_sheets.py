"""A sheet as somebody else laid it out: cells by row and column, headings of up to three rows, labels in any place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from cpp_desktop.domain.network.foreign_layouts import ForeignLayout, Place, PlaceKind

Row = tuple[int, tuple[str, ...]]
"""The number of a row in its sheet, and its cells from the sheet's first column on."""

SEARCHED = 40
"""So many rows from the top headings are looked for."""

_MOST_BESIDE = 6
_ROWS_OF_A_FORM = 2_000
_TOTALS = re.compile(
    r"(?:(?:grand|overall|sub|column|year|annual)[\s-]*)?totals?(?:\s*(?:for|of|,|:|\().*)?:?|sum"
    r"|all (?:groups|organisations)|.{1,80}[\s:–-]totals?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of one sheet that hold something; `first_column` is 0 where they begin in A. CSV has one, unnamed."""

    file: str
    name: str
    rows: tuple[Row, ...]
    first_column: int = 0


@dataclass(frozen=True, slots=True)
class Headings:
    """Where headings stand: their columns' indices by place, the rows they take, and which places have none."""

    columns: Mapping[Place, int]
    begins: int
    height: int
    missing: tuple[Place, ...] = ()
    keys: tuple[str, ...] = field(default=())


def key_of(text: str) -> str:
    """Return a text without case, space or punctuation, as headings, labels and names are compared."""
    return "".join(c for c in text.casefold() if c.isalnum())


def letters_of(column: int) -> str:
    """0 is A, 26 is AA."""
    out, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        out = chr(65 + rest) + out
    return out


def column_of(letters: str) -> int:
    """A is 0, AA is 26."""
    out = 0
    for letter in letters.upper():
        out = out * 26 + ord(letter) - 64
    return out - 1


def cell_name(sheet: Sheet, row: int, index: int) -> str:
    """Return a cell's name as spreadsheets say it, such as D17."""
    return f"{letters_of(sheet.first_column + index)}{row}"


def text_at(cells: tuple[str, ...], index: int | None) -> str:
    """Return what stands at an index, without space around it."""
    return cells[index].strip() if index is not None and 0 <= index < len(cells) else ""


def is_total(text: str, further: Collection[str] = ()) -> bool:
    """Say whether a row that is named so holds totals."""
    written = " ".join(text.split())
    return bool(_TOTALS.fullmatch(written)) or any(written.casefold().startswith(t.casefold()) for t in further)


def paths_of(rows: tuple[Row, ...], begins: int, height: int) -> list[tuple[str, ...]]:
    """Return each column's headings from the upper to the lower; an upper one that is merged goes on to the right."""
    lines = [cells for _, cells in rows[begins : begins + height]]
    width = max((len(cells) for cells in lines), default=0)
    filled: list[list[str]] = []
    for n, cells in enumerate(lines):
        line = [" ".join(text_at(cells, i).split()) for i in range(width)]
        if n < height - 1:
            for i in range(1, width):
                line[i] = line[i] or line[i - 1]
        filled.append(line)
    return [tuple(dict.fromkeys(line[i] for line in filled if line[i])) for i in range(width)]


def headings_of(layout: ForeignLayout, sheet: Sheet) -> Headings | None:
    """Find the headings of a mapping's columns in a sheet; None where too few are there."""
    wanted = layout.columns
    best: Headings | None = None
    for begins, height in _windows(layout, sheet):
        found = _headings_at(sheet, begins, height, wanted)
        if best is None or len(found.columns) > len(best.columns):
            best = found
        if not found.missing:
            break
    if best is None or not best.columns:
        return None
    needed = [p for p in (layout.organisation, layout.period, layout.figure, layout.value) if p in wanted]
    return None if any(place in best.missing for place in needed if place) else best


def _windows(layout: ForeignLayout, sheet: Sheet) -> Iterator[tuple[int, int]]:
    heights = [layout.heading_rows] if layout.heading_rows else [1, 2, 3]
    if layout.heading_row:
        numbers = [number for number, _ in sheet.rows]
        if layout.heading_row in numbers:
            yield from ((numbers.index(layout.heading_row), height) for height in heights)
        return
    yield from ((at, height) for height in heights for at in range(min(SEARCHED, len(sheet.rows))))


def _headings_at(sheet: Sheet, begins: int, height: int, wanted: tuple[Place, ...]) -> Headings:
    paths = [tuple(map(key_of, path)) for path in paths_of(sheet.rows, begins, height)]
    lowest: dict[str, list[int]] = defaultdict(list)
    for at, path in enumerate(paths):
        if path:
            lowest[path[-1]].append(at)
    columns: dict[Place, int] = {}
    for place in wanted:
        if place.kind is PlaceKind.LETTER:
            columns[place] = column_of(place.text[0]) - sheet.first_column
        elif (index := _column_named(paths, lowest, tuple(map(key_of, place.text)))) is not None:
            columns[place] = index
    missing = tuple(place for place in wanted if place not in columns)
    keys = tuple(map(key_of, sheet.rows[begins + height - 1][1])) if begins + height <= len(sheet.rows) else ()
    return Headings(columns, begins, height, missing, keys)


def _column_named(paths: list[tuple[str, ...]], lowest: Mapping[str, list[int]], wanted: tuple[str, ...]) -> int | None:
    """The one column whose lowest heading it is, else whose headings hold the wanted ones in order; None for two."""
    if len(wanted) == 1 and wanted[0] in lowest:
        alike = lowest[wanted[0]]
        return alike[0] if len(alike) == 1 else None
    held = [i for i, path in enumerate(paths) if path and _holds(path, wanted)]
    return held[0] if len(held) == 1 else None


def _holds(path: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    rest = iter(path)
    return all(any(one == key for one in rest) for key in wanted)


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell that was found, and what it says; `others` is how many more there are of its label."""

    row: int
    index: int
    text: str
    others: int = 0


def spot_of(place: Place, sheet: Sheet, labels: Collection[str] = ()) -> Spot | None:
    """Find the cell of a place that is no column; `labels` are the keys of texts that are labels and no values."""
    if place.kind is PlaceKind.AT:
        found = re.fullmatch(r"([A-Za-z]+)([0-9]+)", place.text[0])
        row, index = (int(found[2]), column_of(found[1]) - sheet.first_column) if found else (0, 0)
        cells = next((cells for number, cells in sheet.rows if number == row), ())
        return Spot(row, index, text_at(cells, index))
    labelled = _labelled(sheet, key_of(place.text[0]))
    if not labelled:
        return None
    at, index = labelled[0]
    beside = _right(sheet, at, index, labels) if place.kind is PlaceKind.RIGHT_OF else _below(sheet, at, index, labels)
    return Spot(*beside, len(labelled) - 1)


def _labelled(sheet: Sheet, wanted: str) -> list[tuple[int, int]]:
    """Cells that say the label, else those that begin with it, or with a number and it, as “4. Meetings held”."""
    exact: list[tuple[int, int]] = []
    begun: list[tuple[int, int]] = []
    for at, (_, cells) in enumerate(sheet.rows[:_ROWS_OF_A_FORM]):
        for index, text in enumerate(cells):
            if not text or len(text) > 300:
                continue
            key = key_of(text)
            if key == wanted:
                exact.append((at, index))
            elif key.lstrip("0123456789") == wanted or (len(wanted) > 3 and key.startswith(wanted)):
                begun.append((at, index))
    return exact or begun


def _right(sheet: Sheet, at: int, index: int, labels: Collection[str]) -> tuple[int, int, str]:
    number, cells = sheet.rows[at]
    for beside in range(index + 1, min(index + 1 + _MOST_BESIDE, len(cells))):
        text = text_at(cells, beside)
        # A label merged over several cells says the same in each of them.
        if text and text != text_at(cells, index):
            return (number, index + 1, "") if key_of(text) in labels else (number, beside, text)
    return number, index + 1, ""


def _below(sheet: Sheet, at: int, index: int, labels: Collection[str]) -> tuple[int, int, str]:
    number, cells = sheet.rows[at]
    for below, others in sheet.rows[at + 1 : at + 3]:
        text = text_at(others, index)
        if text and text != text_at(cells, index):
            return (number + 1, index, "") if key_of(text) in labels else (below, index, text)
    return number + 1, index, ""


def is_named(pattern: str, name: str) -> bool:
    """Say whether a sheet's name is the one meant; `*` stands for anything."""
    return bool(re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), name[:255], re.IGNORECASE))


def named_part(template: str, name: str) -> str:
    """Return the part of a name that `{}` marks in a template; empty where the name is another."""
    shaped = "".join({"{}": "(.+)", "*": ".*?"}.get(p, re.escape(p)) for p in re.split(r"(\{\}|\*)", template))
    found = re.fullmatch(shaped, name[:255], re.IGNORECASE)
    return found[1].strip() if found else ""
