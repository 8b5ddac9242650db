"""Comma-separated text: its encodings, its delimiters, and the guard against cells that act as formulas."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.encoding import UTF8_MARK, unicode_text, western
from cpp_desktop.exchange.grid import MOST_COLUMNS, MOST_ROWS, Grid

_DELIMITERS = (",", ";", "\t", "|")
_LOOKED_AT = 30
_ACTS = ("=", "+", "-", "@", "\t", "\r")
_NUMBER_OR_TELEPHONE = re.compile(r"[+\-]?\(?[0-9][0-9 ().,/\-]*%?( *(x|ext\.?|extension) *[0-9]+)?")
_MAGIC = {
    b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"GIF8": "a picture", b"%PDF": "a PDF",
    b"{\\rtf": "a word processor's document", b"\x1f\x8b": "a compressed file",
}  # fmt: skip

# A minute can be longer than the module's own limit of 131,072 characters; files are capped before they come here.
csv.field_size_limit(64 * 1024 * 1024)


def guarded(text: str) -> str:
    """Put one apostrophe before text that a spreadsheet would run as a formula; numbers and telephone numbers are safe.

    Text that already looks guarded gets one more, so that `unguarded` is exact.
    """
    acts = text.startswith(_ACTS) and not _NUMBER_OR_TELEPHONE.fullmatch(text)
    return f"'{text}" if acts or _looks_guarded(text) else text


def unguarded(text: str) -> str:
    """Take the guard off again."""
    return text[1:] if _looks_guarded(text) else text


def _looks_guarded(text: str) -> bool:
    return text.startswith("'") and text[1:].startswith((*_ACTS, "'"))


def written(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a guarded table as UTF-8 with a byte-order mark, so that spreadsheet programs know the encoding."""
    return b"".join(lines(headings, rows))


def lines(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    """Yield a table as `written` returns it, line by line, for one too long to be held."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(headings)
    yield UTF8_MARK
    for row in rows:
        yield out.getvalue().encode()
        out.seek(0)
        out.truncate()
        writer.writerow([guarded(cell) for cell in row])
    yield out.getvalue().encode()


def read(data: bytes) -> Grid:
    """Read comma-, semicolon-, tab- or bar-separated text in any common encoding, the guard taken off.

    Raises:
        Refused: when it is not text, holds nothing, or is far too large for a list.
    """
    text, remarks = _decoded(data)
    return read_text(text, remarks)


def read_text(text: str, remarks: Iterable[str] = ()) -> Grid:
    """Read text that is already decoded, such as what was copied from a spreadsheet.

    Raises:
        Refused: when it holds nothing, or is far too large for a list.
    """
    said = list(remarks)
    if "\0" in text:
        said.append("The file holds NUL characters; they were left out.")
        text = text.replace("\0", "")
    if not text.strip(" \t\r\n,;|\ufeff"):
        raise Refused(source="There is nothing in this file.")
    delimiter = _delimiter(text)
    try:
        rows = _rows(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as problem:
        lines = io.StringIO(text, newline="")
        if "unexpected end" not in str(problem):
            rows = _rows(csv.reader(lines, delimiter=delimiter))
        else:
            rows = _rows(csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE))
            said.append("A quotation mark is opened and never closed, so quotation marks were read as they stand.")
    return Grid(rows, said)


def _rows(reader: Iterable[list[str]]) -> list[tuple[int, list[str]]]:
    rows = []
    for number, cells in enumerate(reader, 1):
        if number > MOST_ROWS or len(cells) > MOST_COLUMNS:
            raise Refused(
                source=f"This table is too large: {MOST_ROWS:,} rows and {MOST_COLUMNS:,} columns are the most."
            )
        if any(cells):
            rows.append((number, [unguarded(cell) for cell in cells]))
    return rows


def _decoded(data: bytes) -> tuple[str, list[str]]:
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise Refused(source=f"This is {what}, not a table. Choose a CSV, XLSX or ODS file.")
    if (text := unicode_text(data)) is not None:
        return text, []
    _refuse_binary(data)
    try:
        return data.decode(), []
    except UnicodeDecodeError:
        return western(data), ["The file was read as Western European text."]


def _refuse_binary(data: bytes) -> None:
    sample = data[:8192]
    if sample and not sample.strip(b"\0"):
        raise Refused(source="There is nothing in this file but empty bytes.")
    odd = sum(sample.count(b) for b in range(32) if b not in b"\t\n\r\f\x1b")
    if odd > 0.1 * len(sample):
        raise Refused(source="This is not a table of text. Choose a CSV, XLSX or ODS file.")
    if sample.lstrip()[:200].lower().startswith((b"<html", b"<!doctype", b"<table", b"<?xml")):
        raise Refused(
            source="This is a web page under another name. Open it in a spreadsheet program and save it as XLSX."
        )


def _delimiter(text: str) -> str:
    """Choose the delimiter by the headings, else by the one that cuts most rows to one and the same width."""
    widths = {d: [len(row) for row in _first_rows(text, d)] for d in _DELIMITERS}
    clear = [d for d, found in widths.items() if found and found[0] >= 3]
    if len(clear) == 1:
        return clear[0]

    def evenness(delimiter: str) -> float:
        counts = Counter(w for w in widths[delimiter] if w > 1)
        width, times = max(counts.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        return width * times / (len(widths[delimiter]) or 1)

    return max(_DELIMITERS, key=evenness)


def _first_rows(text: str, delimiter: str) -> list[list[str]]:
    try:
        return [
            row for row in islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), _LOOKED_AT) if row
        ]
    except csv.Error:
        return []
