"""The annual return as a file: canonical JSON for machines, CSV for people with a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, cast

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, FIGURE_CODES, Definition, key_label
from cpp_desktop.exchange import csv_text
from cpp_desktop.exchange.canonical_json import Document, canonical, checksum, parsed
from cpp_desktop.exchange.return_shape import FORMAT, VERSION, problem
from cpp_desktop.exchange.signatures import signer
from cpp_desktop.whole_file import put

MOST_BYTES: Final = 5_000_000
"""A return that is larger is none: the largest that can be made is a small fraction of it."""

_UNITS = {"rate": ", in tenths of a percent", "minutes": ", in minutes", "pence": ", in pence"}


def sealed(document: Mapping[str, Any]) -> Document:
    """Return a document of this format and version with its checksum."""
    whole = {"format": FORMAT, "version": VERSION, **document}
    return {**whole, "checksum": checksum(whole)}


def write_json(document: Document, target: Path) -> None:
    """Write a sealed document.

    Raises:
        StorageTrouble: the file cannot be written; what was there before is left as it was.
    """
    put(target, canonical(document))


def write_csv(document: Document, target: Path) -> None:
    """Write code, label and value in rows; what is not recorded says so in words.

    Raises:
        StorageTrouble: the file cannot be written; what was there before is left as it was.
    """
    put(target, as_csv(document))


def as_csv(document: Document) -> bytes:
    """Return code, label and value in rows, as `write_csv` writes them."""
    rows = ([code, label, in_words(value)] for code, label, value in rows_of(document))
    return csv_text.written(("code", "label", "value"), rows)


def rows_of(document: Document) -> Iterator[tuple[str, str, int | str | None]]:
    """Yield code, label and value: whose return it is, the figures, then each cell of the breakdowns."""
    period = document["period"]
    yield "format", "Format", document["format"]
    yield "version", "Version of the format", document["version"]
    yield "group.id", "Group’s identity", document["group"]["id"]
    yield "group.name", "Group", document["group"]["name"]
    yield "parent.name", "Parent body", document["parent"]["name"]
    yield "period.from", "First day", period["from"]
    yield "period.to", "Last day", period["to"]
    for key, label in (("revision", "Revision"), ("made", "Made on"), ("status", "Status"), ("disclosure", "Figures")):
        yield key, label, document[key]
    for code in sorted(document["figures"], key=_place):
        yield code, _label(code), document["figures"][code]
    for code in sorted(document["breakdowns"], key=_place):
        for key, value in document["breakdowns"][code].items():
            yield f"{code}.{key}", f"{_label(code)}: {key_label(key)}", value


def _place(code: str) -> tuple[int, str]:
    known = (*FIGURE_CODES, *BREAKDOWN_KEYS)
    return (known.index(code) if code in known else len(known), code)


def definition_of(code: str) -> Definition:
    """Return the definition of a figure, or of the breakdown that a cell belongs to."""
    return DEFINITIONS.get(code) or DEFINITIONS.get(code.rpartition(".")[0]) or Definition("", "")


def _label(code: str) -> str:
    label, _, unit = definition_of(code)
    return (label or code) + _UNITS.get(unit, "")


def in_words(value: int | str | None) -> str:
    """Put a value into a cell's words: what is not recorded says so."""
    return "not recorded" if value is None else str(value)


def read_json(data: bytes) -> Document:
    """Read a return, trusting nothing: size, shape, checksum and signature are checked before anything is believed.

    Raises:
        Refused: with a sentence that says why it is no annual return of this version.
    """
    document = parsed(data, MOST_BYTES, "an annual return")
    if found := problem(document):
        raise Refused(source=found)
    whole = cast(Document, document)
    if signer(whole) is None and whole["status"] != "draft":
        raise Refused(source="This return says that it was signed off, but bears no signature. Ask for it again.")
    return whole
