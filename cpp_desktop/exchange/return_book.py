"""The annual return as a workbook, for those who ask: its figures, check codes, words and officers, never a formula."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from cpp_desktop.domain.check_codes import check_codes
from cpp_desktop.domain.return_codes import SECTIONS
from cpp_desktop.exchange.canonical_json import Document
from cpp_desktop.exchange.return_file import definition_of, in_words, rows_of
from cpp_desktop.whole_file import put

_LONGEST: Final = 32_000
"""Characters that a cell can hold, and a few to spare."""

_TITLES = {section.key: section.title for section in SECTIONS}
_OFFICERS = ("role", "name", "from", "to")


def write_xlsx(document: Document, target: Path) -> None:
    """Write the rows of the CSV with their definitions, and what else the return says on sheets of its own.

    Raises:
        StorageTrouble: the file cannot be written; what was there before is left as it was.
    """
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    # A fixed day, so that the same data gives the same bytes.
    made = date.fromisoformat(document["made"])
    book.set_properties({"created": datetime(made.year, made.month, made.day, tzinfo=UTC)})
    figures = ((c, label, v if isinstance(v, int) else in_words(v), _told(c)) for c, label, v in rows_of(document))
    _sheet(book, "Figures", ("code", "label", "value", "how it is counted"), figures, (38, 38, 20, 80))
    codes = ((_TITLES[key], code) for key, code in check_codes(document).items())
    _sheet(book, "Check codes", ("section", "check code"), codes, (38, 20))
    _sheet(book, "In words", ("section", "text"), _texts(document), (38, 100))
    reasons = ((one["check"], one["reason"]) for one in document["overrides"])
    _sheet(book, "Reasons", ("check", "reason"), reasons, (38, 100))
    officers = ([one[key] or "" for key in _OFFICERS] for one in document["tables"]["officers"])
    _sheet(book, "Officers", _OFFICERS, officers, (28, 28, 28, 28))
    book.close()
    put(target, out.getvalue())


def _sheet(
    book: Any,  # noqa: ANN401 - the library has no types
    name: str,
    headings: Sequence[str],
    rows: Iterable[Sequence[int | str]],
    widths: Sequence[int],
) -> None:
    """Add a sheet; what is text stays text, whatever it begins with."""
    sheet, bold = book.add_worksheet(name), book.add_format({"bold": True})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for n, row in enumerate((headings, *rows)):
        for at, value in enumerate(row):
            if isinstance(value, int):
                sheet.write_number(n, at, value, wrapped)
            else:
                sheet.write_string(n, at, value[:_LONGEST], wrapped if n else bold)
    for at, width in enumerate(widths):
        sheet.set_column(at, at, width)


def _told(code: str) -> str:
    return definition_of(code).sentence


def _texts(document: Document) -> Iterator[tuple[str, str]]:
    """Give each section's words paragraph by paragraph, none longer than a cell."""
    for key, title in _TITLES.items():
        for paragraph in document["texts"].get(key, "").splitlines():
            for begin in range(0, len(paragraph), _LONGEST):
                yield title, paragraph[begin : begin + _LONGEST]
