"""Other people's forms: mappings kept in the register, written down, and suggested for a spreadsheet."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.foreign_layouts import ForeignLayout
from cpp_desktop.domain.network.foreign_sheets import Sheet
from cpp_desktop.domain.network.foreign_suggestions import suggested
from cpp_desktop.domain.network.layout_documents import layout_from
from cpp_desktop.domain.network.records import Layout
from cpp_desktop.domain.written_names import letters, shown
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View

MOST_BYTES: Final = 1024 * 1024
"""Of a mapping as JSON: one with 500 figures has a tenth of it."""

_NO_LAYOUT = "There is no mapping called “{0}” in this register."


def layouts(network: NetworkOffice) -> list[Layout]:
    """Return the mappings of the register by their names."""
    with network.register.read() as view:
        return sorted(view.all(Layout), key=lambda one: (letters(one.name), one.id))


def layout_named(network: NetworkOffice, name: str) -> ForeignLayout:
    """Return a mapping as files are read by it.

    Raises:
        Refused: `layout`, there is none of that name.
    """
    return layout_from(document_named(network, name))


def document_named(network: NetworkOffice, name: str) -> dict[str, Any]:
    """Return a mapping as it was kept.

    Raises:
        Refused: `layout`, there is none of that name.
    """
    with network.register.read() as view:
        kept = _kept(view, name)
    if kept is None:
        raise Refused(layout=_NO_LAYOUT.format(name[:80]))
    return cast("dict[str, Any]", json.loads(kept.document))


def save(network: NetworkOffice, name: str, document: object) -> Layout:
    """Keep a mapping, in place of one of the same name.

    Raises:
        Refused: `name`, it has none; `mapping`, with what will not do in it.
    """
    from cpp_desktop.exchange.canonical_json import canonical

    called = shown(name)
    if not called:
        raise Refused(name="Say what the mapping is called.")
    layout_from(document)
    text = canonical(cast("Mapping[str, Any]", document)).decode()
    with network.register.write(f"kept the mapping “{called}”") as writing:
        kept = _kept(writing, called)
        if kept is not None and kept.document == text:
            return kept
        saved = replace(kept, document=text) if kept else Layout(name=called, document=text)
        writing.save(saved)
    return saved


def remove(network: NetworkOffice, name: str) -> None:
    """Remove a mapping; what was received by it stays.

    Raises:
        Refused: `layout`, there is none of that name.
    """
    with network.register.write(f"removed the mapping “{shown(name)}”") as writing:
        kept = _kept(writing, name)
        if kept is None:
            raise Refused(layout=_NO_LAYOUT.format(name[:80]))
        writing.remove(kept)


def mapping_in(path: Path) -> object:
    """Read a mapping's JSON document, trusting nothing.

    Raises:
        Refused: it cannot be read, or is no JSON; what it says is looked at when it is kept.
    """
    from cpp_desktop.exchange import spreadsheets
    from cpp_desktop.exchange.canonical_json import parsed

    return parsed(spreadsheets.bytes_of(path), MOST_BYTES, "a mapping")


def sheets_of(path: Path) -> list[Sheet]:
    """Return the sheets of a spreadsheet as they stand.

    Raises:
        Refused: it cannot be read as one.
    """
    from cpp_desktop.exchange.foreign_sheets import read_sheets

    return read_sheets(path)


def suggest(network: NetworkOffice, sheets: Sequence[Sheet]) -> dict[str, Any]:
    """Return a first guess of a mapping for a spreadsheet, as a document to be put right.

    Raises:
        Refused: there are no numbers in it that a guess could be made for.
    """
    return suggested(sheets, network.today())


def write_mapping(document: Mapping[str, Any], target: Path) -> None:
    """Write a mapping as JSON that a person can read and change.

    Raises:
        StorageTrouble: the file cannot be written; what was there before stays.
    """
    from cpp_desktop import whole_file

    whole_file.put(target, (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode())


def _kept(view: View, name: str) -> Layout | None:
    wanted = letters(name)
    return next((one for one in view.all(Layout) if letters(one.name) == wanted), None)
