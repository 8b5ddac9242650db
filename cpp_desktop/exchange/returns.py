"""A return in whatever file it came: told apart by what is in it, and never by its name alone."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import Source
from cpp_desktop.exchange import evidence_file, return_file, return_pdf, return_tables, workbook
from cpp_desktop.exchange.canonical_json import Document

_HEAD: Final = 1024
_TABLES: Final = (".csv", ".txt", ".tsv")
_OTHER: Final = "This is not an annual return: they come as PDF, JSON, CSV or XLSX."


def read(path: Path) -> tuple[Document, Source]:
    """Read a return and say what it came as, trusting nothing in it.

    Raises:
        Refused: `source` or `file`, with a sentence that says why it is no annual return of this version.
    """
    data = evidence_file.bytes_of(path, return_pdf.MOST_BYTES)
    if b"%PDF-" in data[:_HEAD]:
        return return_pdf.read(data), Source.PDF
    if data.startswith((workbook.ZIPPED, workbook.COMPOUND)):
        return return_tables.read(data), Source.XLSX
    if data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"["):
        return return_file.read_json(data), Source.JSON
    if path.suffix.lower() == ".json":
        return return_file.read_json(data), Source.JSON
    if path.suffix.lower() in _TABLES:
        return return_tables.read(data), Source.CSV
    raise Refused(source=_OTHER)
