"""A first guess how somebody else's spreadsheet is laid out, for a person to look through and put right."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.foreign_cells import read_value
from cpp_desktop.domain.foreign_layouts import FORMAT, VERSION, unit_of
from cpp_desktop.domain.foreign_periods import read_stretch
from cpp_desktop.domain.foreign_sheets import SEARCHED, Row, Sheet, is_total, key_of, letters_of, paths_of, text_at
from cpp_desktop.domain.foreign_words import (
    MEASURE,
    ORGANISATION,
    PERIOD,
    VALUE,
    figure_of,
    free_code,
    unit_in,
    written_in,
)
from cpp_desktop.domain.network import Cell

Document = dict[str, Any]

_YEAR_IN_TEXT = re.compile(r"(?:19|20)[0-9]{2}\s*[-/–]\s*(?:19|20)?[0-9]{2}\b")
_WORD = re.compile("[A-Za-z0-9]+")
_NO_FIGURES = frozenset({"id", "ref", "reference", "code", "postcode", "telephone", "phone", "row", "serial"})
_LOOKED_AT = 200
_MOST_ANSWERS = 60


@dataclass(frozen=True, slots=True)
class _Column:
    index: int
    path: tuple[str, ...]
    texts: tuple[str, ...]

    @property
    def heading(self) -> str:
        return self.path[-1] if self.path else ""

    @property
    def words(self) -> str:
        return " ".join(self.path)

    def share(self, test: Callable[[str], bool]) -> float:
        return sum(map(test, self.texts)) / len(self.texts) if self.texts else 0.0

    @property
    def is_numbers(self) -> bool:
        return bool(self.texts) and self.share(_is_number) >= 0.6 and self.share(_is_time) < 0.9

    @property
    def is_times(self) -> bool:
        return self.share(_is_time) >= 0.8


def suggested(sheets: Sequence[Sheet], today: date) -> Document:
    """Return a mapping that reads the first sheet that it can make something of.

    Raises:
        Refused: none of them has numbers under headings or beside labels.
    """
    for sheet in sheets:
        document = _of_table(sheet, today) or _of_form(sheet, today)
        if document:
            return document
    raise Refused(source="No numbers were found under headings or beside labels, so no mapping can be suggested.")


def _of_table(sheet: Sheet, today: date) -> Document | None:
    found = _headings(sheet)
    if found is None:
        return None
    begins, height = found
    body = [row for row in sheet.rows[begins + height :] if not is_total(_first(row))]
    columns = [
        _Column(i, path, tuple(t for _, cells in body[:_LOOKED_AT] if (t := text_at(cells, i))))
        for i, path in enumerate(paths_of(sheet.rows, begins, height))
        if path
    ]
    period = _one([c for c in columns if not c.texts or c.share(_is_time) > 0.5], PERIOD, lambda c: c.is_times)
    others = [c for c in columns if c is not period]
    organisation = _one(others, ORGANISATION, lambda c: not c.is_numbers)
    numbers = [c for c in others if c is not organisation and c.is_numbers and not _names_things(c)]
    if not numbers:
        return None
    document = _begun("long" if len(numbers) == 1 else "table")
    if height > 1:
        document["headings"] = {"rows": height}
    above = sheet.rows[:begins]
    document["organisation"] = _named_in(columns, organisation) or _whose(sheet, above)
    document["period"] = _named_in(columns, period) or _when(sheet, above, today)
    measure = _one(others, MEASURE, lambda c: False) if len(numbers) == 1 else None
    if measure and measure is not organisation:
        value = _one(numbers, VALUE, lambda c: True) or numbers[0]
        document |= {"figure": _place(columns, measure), "value": _place(columns, value)}
        document["figures"] = _figures((w, {"named": w}) for w in list(dict.fromkeys(measure.texts))[:_MOST_ANSWERS])
    else:
        document["shape"] = "table"
        document["figures"] = _figures((c.words, _place(columns, c)) for c in numbers)
    return document if document["figures"] else None


def _headings(sheet: Sheet) -> tuple[int, int] | None:
    """The last row of words before the first row with numbers, and those above it that fill two cells or more."""
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
    words = [t for t in filled if not _is_number(t) or _is_time(t)]
    return len(filled) >= 2 and len(words) == len(filled)


def _is_data(row: Row) -> bool:
    return any(_is_number(text) and not _is_time(text) for text in row[1])


def _of_form(sheet: Sheet, today: date) -> Document | None:
    labels: list[tuple[str, Document]] = []
    for _, cells in sheet.rows[:_LOOKED_AT]:
        for index, text in enumerate(cells):
            beside = next((t for t in cells[index + 1 : index + 4] if t.strip()), "")
            is_label = any(c.isalpha() for c in text) and not _is_number(text) and len(text) <= 120
            if is_label and (figure_of(text) or (_is_number(beside) and not _is_time(beside))):
                labels.append((" ".join(text.split()).rstrip(":"), {}))
    figures = _figures((label, {"right_of": label}) for label, _ in labels)
    if not figures:
        return None
    document = _begun("form")
    document["organisation"] = _whose(sheet, sheet.rows)
    document["period"] = _when(sheet, sheet.rows, today)
    document["figures"] = figures
    return document


def _figures(named: Any) -> list[Document]:  # noqa: ANN401 - pairs of words and a place
    """Give each place a figure; one that the return does not have is kept as the lead's own, a rate of those is not."""
    figures, taken = [], set[tuple[str, str]]()
    for words, place in named:
        known = figure_of(words) or figure_of(words.rpartition(" ")[2])
        code, cell = known if known and known not in taken else (free_code(words), "")
        if code.startswith("foreign.") and unit_in(words) == "percent":
            continue
        while (code, cell) in taken:
            code += "_too"
        taken.add((code, cell))
        figure = {**place, "code": code} | ({"cell": cell} if cell else {})
        if unit_of(code) != "count" or unit_in(words) == "thousands":
            figure["in"] = written_in(words, code)
        figures.append(figure)
    return figures


def _begun(shape: str) -> Document:
    return {"format": FORMAT, "version": VERSION, "shape": shape}


def _one(columns: Sequence[_Column], called: Sequence[str], otherwise: Callable[[_Column], bool]) -> _Column | None:
    """The column that is called so, by the order of the names; else one that looks so, best one that says so too."""
    for name in called:
        if found := next((c for c in columns if key_of(c.heading) == name), None):
            return found
    fitting = [c for c in columns if otherwise(c)]
    said = [c for c in fitting if any(key_of(word) in called for word in _WORD.findall(c.heading))]
    return next(iter([*said, *fitting]), None)


def _names_things(column: _Column) -> bool:
    """Say whether the numbers of a column only tell rows apart."""
    return any(word.casefold() in _NO_FIGURES for word in _WORD.findall(column.heading))


def _named_in(columns: Sequence[_Column], column: _Column | None) -> Document | None:
    return _place(columns, column) if column else None


def _place(columns: Sequence[_Column], column: _Column) -> Document:
    alike = [c for c in columns if key_of(c.heading) == key_of(column.heading)]
    if len(alike) == 1:
        return {"column": column.heading}
    paths = [c.path for c in alike]
    return {"column": list(column.path)} if paths.count(column.path) == 1 else {"letter": letters_of(column.index)}


def _whose(sheet: Sheet, rows: Sequence[Row]) -> Document:
    for name in ORGANISATION:
        for _, cells in rows:
            label = next((t for t in cells if key_of(t) == name), None)
            if label:
                return {"right_of": " ".join(label.split()).rstrip(":")}
    parts = sheet.file.rpartition(".")[0].split("_")
    return {"file_name": "*_{}"} if len(parts) > 1 and _is_time(parts[0]) else {"file_name": "{}"}


def _when(sheet: Sheet, rows: Sequence[Row], today: date) -> Document:
    for _, cells in rows:
        for index, text in enumerate(cells[:-1]):
            if key_of(text) in PERIOD and _is_time(cells[index + 1]):
                return {"right_of": " ".join(text.split()).rstrip(":")}
    if _is_time(sheet.name):
        return {"sheet_name": "{}"}
    if _is_time(sheet.file.rpartition(".")[0].split("_")[0]):
        return {"file_name": "{}_*" if "_" in sheet.file else "{}"}
    texts = [*(text for _, cells in rows for text in cells), sheet.file]
    year = next((m[0] for text in texts if (m := _YEAR_IN_TEXT.search(text)) and _is_time(m[0])), "")
    last = today.year - (1 if (today.month, today.day) >= (4, 1) else 2)
    return {"is": year or f"{last}-{(last + 1) % 100:02d}"}


def _first(row: Row) -> str:
    return next((text for text in row[1] if text.strip()), "")


def _is_number(text: str) -> bool:
    value = read_value(text, "count", "number")
    others = (read_value(text, "pence", "pounds"), read_value(text, "rate", "percent"))
    return value.kind is not Cell.NOT_RECORDED or any(other.kind is Cell.NUMBER for other in others)


def _is_time(text: str) -> bool:
    try:
        return bool(read_stretch(text, "04-01"))
    except ValueError:
        return False
