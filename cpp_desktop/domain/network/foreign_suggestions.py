"""A first guess how somebody else's spreadsheet is laid out, for a person to look through and put right."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.foreign_columns import (
    LONGEST,
    Document,
    ForeignColumn,
    columns_of,
    first_text,
    is_number,
    is_time,
    likely_headings,
    place_of,
)
from cpp_desktop.domain.network.foreign_layouts import FORMAT, VERSION, unit_of
from cpp_desktop.domain.network.foreign_sheets import Row, Sheet, key_of
from cpp_desktop.domain.network.foreign_words import (
    MEASURE,
    ORGANISATION,
    PERIOD,
    VALUE,
    figure_of,
    free_code,
    unit_in,
    written_in,
)

_YEAR_IN_TEXT = re.compile(r"(?:19|20)[0-9]{2}\s*[-/–]\s*(?:19|20)?[0-9]{2}\b")
_WORD = re.compile("[A-Za-z0-9]+")
_NO_FIGURES = frozenset({"id", "ref", "reference", "code", "postcode", "telephone", "phone", "row", "serial"})
_LOOKED_AT = 200
_LONGEST_LABEL = 120
_MOST_ANSWERS = 60


def suggested(sheets: Sequence[Sheet], today: date) -> Document:
    """Return a mapping that reads the first sheet that it can make something of.

    Raises:
        Refused: none of them has numbers under headings or beside labels.
    """
    for sheet in sheets:
        ways = (_of_form, _of_table) if _begins_with_labels(sheet) else (_of_table, _of_form)
        document = ways[0](sheet, today) or ways[1](sheet, today)
        if document:
            return document
    raise Refused(source="No numbers were found under headings or beside labels, so no mapping can be suggested.")


def _begins_with_labels(sheet: Sheet) -> bool:
    """Say whether several rows begin with a label, as in a form; in a table only the headings do."""
    firsts = [first_text(row) for row in sheet.rows[:_LOOKED_AT]]
    known = [text for text in firsts if key_of(text) in (*ORGANISATION, *PERIOD) or figure_of(text)]
    return len(known) > 1 and len(known) * 4 >= len(firsts)


def _of_table(sheet: Sheet, today: date) -> Document | None:
    found = likely_headings(sheet)
    if found is None:
        return None
    begins, height = found
    columns = columns_of(sheet, begins, height)
    period = _one([c for c in columns if not c.texts or c.share(is_time) > 0.5], PERIOD, lambda c: c.is_times)
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
        document |= {"figure": place_of(columns, measure), "value": place_of(columns, value)}
        names = [text for text in dict.fromkeys(measure.texts) if len(text) <= LONGEST][:_MOST_ANSWERS]
        document["figures"] = _figures((name, {"named": name}) for name in names)
    else:
        document["shape"] = "table"
        document["figures"] = _figures((c.words, place_of(columns, c)) for c in numbers)
    return document if document["figures"] else None


def _of_form(sheet: Sheet, today: date) -> Document | None:
    figures = _figures((label, {"right_of": label}) for label, _ in labels_of(sheet))
    if not figures:
        return None
    document = _begun("form")
    document["organisation"] = _whose(sheet, sheet.rows)
    document["period"] = _when(sheet, sheet.rows, today)
    document["figures"] = figures
    return document


def labels_of(sheet: Sheet) -> list[tuple[str, str]]:
    """Return the labels of a form that a figure is known by, or that a number stands right of, with what does."""
    found: dict[str, str] = {}
    for _, cells in sheet.rows[:_LOOKED_AT]:
        for index, text in enumerate(cells):
            beside = next((t for t in cells[index + 1 : index + 4] if t.strip()), "")
            is_label = any(c.isalpha() for c in text) and not is_number(text) and len(text) <= _LONGEST_LABEL
            if is_label and (figure_of(text) or (is_number(beside) and not is_time(beside))):
                found.setdefault(" ".join(text.split()).rstrip(":"), beside)
    return list(found.items())


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


def _one(
    columns: Sequence[ForeignColumn], called: Sequence[str], otherwise: Callable[[ForeignColumn], bool]
) -> ForeignColumn | None:
    """The column that is called so, by the order of the names; else one that looks so, best one that says so too."""
    for name in called:
        if found := next((c for c in columns if key_of(c.heading) == name), None):
            return found
    fitting = [c for c in columns if otherwise(c)]
    said = [c for c in fitting if any(key_of(word) in called for word in _WORD.findall(c.heading))]
    return next(iter([*said, *fitting]), None)


def _names_things(column: ForeignColumn) -> bool:
    """Say whether the numbers of a column only tell rows apart."""
    return any(word.casefold() in _NO_FIGURES for word in _WORD.findall(column.heading))


def _named_in(columns: Sequence[ForeignColumn], column: ForeignColumn | None) -> Document | None:
    return place_of(columns, column) if column else None


def _whose(sheet: Sheet, rows: Sequence[Row]) -> Document:
    for name in ORGANISATION:
        for _, cells in rows[:_LOOKED_AT]:
            label = next((t for t in cells if key_of(t) == name), None)
            if label:
                return {"right_of": " ".join(label.split()).rstrip(":")}
    parts = sheet.file.rpartition(".")[0].split("_")
    return {"file_name": "*_{}"} if len(parts) > 1 and is_time(parts[0]) else {"file_name": "{}"}


def _when(sheet: Sheet, rows: Sequence[Row], today: date) -> Document:
    rows = rows[:_LOOKED_AT]
    for _, cells in rows:
        for index, text in enumerate(cells[:-1]):
            if key_of(text) in PERIOD and is_time(cells[index + 1]):
                return {"right_of": " ".join(text.split()).rstrip(":")}
    if is_time(sheet.name):
        return {"sheet_name": "{}"}
    if is_time(sheet.file.rpartition(".")[0].split("_")[0]):
        return {"file_name": "{}_*" if "_" in sheet.file else "{}"}
    texts = [*(text for _, cells in rows for text in cells), sheet.file]
    year = next((m[0] for text in texts if (m := _YEAR_IN_TEXT.search(text)) and is_time(m[0])), "")
    last = today.year - (1 if (today.month, today.day) >= (4, 1) else 2)
    return {"is": year or f"{last}-{(last + 1) % 100:02d}"}
