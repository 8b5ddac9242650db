"""The annual return read back from a table: the CSV or XLSX that it was written as, which bears no signature."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, cast

from cpp_desktop.domain.check_codes import wrong_sections
from cpp_desktop.domain.dates import read_date
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES, SECTIONS
from cpp_desktop.exchange import csv_text, evidence_file, workbook
from cpp_desktop.exchange.canonical_json import Document, checksum
from cpp_desktop.exchange.grid import Grid, heading_key
from cpp_desktop.exchange.return_shape import FORMAT, VERSION, problem

Figures = dict[str, int | str | None]
"""Values by their codes, or by the keys of a breakdown."""

MOST_TYPED: Final = 1_000_000
_CHECK: Final = "check."
_FIGURES, _CODES = "Figures", "Check codes"
_NOT_RECORDED: Final = "not recorded"
_WORDS: Final[Mapping[str, str | None]] = {_NOT_RECORDED: None, "n/a": "n/a", "suppressed": "suppressed"}
_NUMBER = re.compile(r"[0-9]{1,16}|[0-9]{1,3}(,[0-9]{3}){1,5}")
_MONITORING = re.compile(r"(monitoring\.[a-z_]+)\.(.+)", re.DOTALL)
_NONE: Final = (
    "This table is not an annual return from CPP Desktop: it has no columns “code” and “value”. "
    "Take it in as another form, by a mapping."
)
_NO_TABLES: Final[Mapping[str, list[Any]]] = {"officers": [], "vacancies": [], "long_running": [], "stories": []}


def read(data: bytes) -> Document:
    """Read a return from the bytes of a CSV or XLSX, trusting nothing; what comes back is sealed and not signed.

    Raises:
        Refused: with a sentence that says why it is no annual return of this version.
    """
    is_book = data.startswith((workbook.ZIPPED, workbook.COMPOUND))
    grid = _sheet_of(data) if is_book else csv_text.read(data)
    document = _document(_values(grid))
    if is_book and _CODES in workbook.sheet_names(data):
        _refuse_slips(document, workbook.read(data, _CODES))
    return document


def unsigned(
    head: Mapping[str, Any], figures: Mapping[str, int | str | None], breakdowns: Mapping[str, Mapping[str, Any]]
) -> Document:
    """Return a document of figures that came without words or signature, sealed.

    `head` has `group`, `parent`, `period`, `revision`, `made`, `status` and `disclosure`. What was not asked for is
    not recorded.

    Raises:
        Refused: with a sentence that says why it is no annual return.
    """
    blank: dict[str, dict[str, Any]] = {code: dict.fromkeys(keys) for code, keys in BREAKDOWN_KEYS.items()}
    return _sealed(
        {
            "format": FORMAT,
            "version": VERSION,
            **head,
            "figures": dict.fromkeys(FIGURE_CODES) | dict(figures),
            "breakdowns": blank | {code: blank.get(code, {}) | dict(cells) for code, cells in breakdowns.items()},
        }
    )


def _sealed(told: dict[str, Any]) -> Document:
    whole = {**told, "tables": dict(_NO_TABLES), "texts": {}, "overrides": []}
    whole["checksum"] = checksum(whole)
    if found := problem(whole):
        raise Refused(source=found)
    return whole


def _sheet_of(data: bytes) -> Grid:
    return workbook.read(data, _FIGURES if _FIGURES in workbook.sheet_names(data) else None)


def _values(grid: Grid) -> dict[str, str]:
    """Return what stands under “value” by what stands under “code”."""
    headings = [heading_key(cell) for cell in grid.rows[0][1]] if grid.rows else []
    if "code" not in headings or "value" not in headings:
        raise Refused(source=_NONE)
    at, to = headings.index("code"), headings.index("value")
    found: dict[str, str] = {}
    for number, cells in grid.rows[1:]:
        code, value = (cells[column] if column < len(cells) else "" for column in (at, to))
        if code in found:
            raise Refused(source=f"This table is damaged: “{code[:40]}” comes twice, in row {number} again.")
        if code:
            found[code] = value
    return found


def _document(values: dict[str, str]) -> Document:
    head = {code: values.pop(code) for code in _HEAD if code in values}
    if missing := next((code for code in (*_HEAD, *FIGURE_CODES) if code not in head and code not in values), None):
        raise Refused(source=f"This table is not a whole annual return: the row “{missing}” is missing.")
    figures, breakdowns = _apart(values)
    return _sealed(
        {
            "format": head["format"],
            "version": _value("version", head["version"]),
            "group": {"id": head["group.id"], "name": head["group.name"]},
            "parent": {"name": None if head["parent.name"] == _NOT_RECORDED else head["parent.name"]},
            "period": {"from": _day(head["period.from"]), "to": _day(head["period.to"])},
            "revision": _value("revision", head["revision"]),
            "made": _day(head["made"]),
            "status": head["status"],
            "disclosure": head["disclosure"],
            "figures": figures,
            "breakdowns": {code: {} for code in BREAKDOWN_KEYS} | breakdowns,
        }
    )


_HEAD: Final = (
    "format", "version", "group.id", "group.name", "parent.name", "period.from", "period.to", "revision", "made",
    "status", "disclosure",
)  # fmt: skip


def read_typed(path: Path) -> tuple[Figures, dict[str, Figures], dict[str, str]]:
    """Read what somebody typed from a paper return: figures, breakdowns, and check codes by section.

    The table has the columns “code” and “value”; a section's check code stands under “check.” and the section's key.

    Raises:
        Refused: with a sentence that says why it is no such table.
    """
    data = evidence_file.bytes_of(path, MOST_TYPED)
    is_book = data.startswith((workbook.ZIPPED, workbook.COMPOUND))
    values = _values(_sheet_of(data) if is_book else csv_text.read(data))
    codes = {code.removeprefix(_CHECK): values.pop(code) for code in list(values) if code.startswith(_CHECK)}
    return *_apart(values), codes


def _apart(values: Mapping[str, str]) -> tuple[Figures, dict[str, Figures]]:
    """Take figures and the cells of breakdowns apart."""
    figures: Figures = {}
    breakdowns: dict[str, Figures] = {}
    for code, value in values.items():
        if cell := _cell_of(code):
            breakdowns.setdefault(cell[0], {})[cell[1]] = _value(code, value)
        else:
            figures[code] = _value(code, value)
    return figures, breakdowns


def _cell_of(code: str) -> tuple[str, str] | None:
    """Take a code apart into a breakdown's and its cell's; None for that of a figure."""
    if found := _MONITORING.fullmatch(code):
        return found[1], found[2]
    table, dot, key = code.rpartition(".")
    return (table, key) if dot and table in BREAKDOWN_KEYS else None


def _value(code: str, text: str) -> int | str | None:
    written = text.strip()
    if _NUMBER.fullmatch(written):
        return int(written.replace(",", ""))
    if written.casefold() in _WORDS:
        return _WORDS[written.casefold()]
    what = f"“{text[:40]}” is neither a whole number nor “{_NOT_RECORDED}”" if written else "nothing stands there"
    raise Refused(source=f"This table is damaged at “{code[:60]}”: {what}.")


def _day(text: str) -> str:
    """Read a day, also as a spreadsheet program writes it when it saves the table again."""
    try:
        return read_date(text).isoformat()
    except ValueError as why:
        raise Refused(source=f"This table is damaged: {why}") from None


def _refuse_slips(document: Document, grid: Grid) -> None:
    """Make sure that no figure was changed in a workbook that has the check codes of its sections."""
    keys = {section.title: section.key for section in SECTIONS}
    codes = {keys[cells[0]]: cells[1] for _, cells in grid.rows if len(cells) > 1 and cells[0] in keys}
    if wrong := wrong_sections(document, cast("Mapping[str, str]", codes)):
        raise Refused(source=f"{next(iter(wrong.values()))} The workbook was changed after it was made.")
