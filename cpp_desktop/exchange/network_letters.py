"""What a network sends back as a small signed file: a receipt, a query, an acceptance or a reply, read as hostile."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, cast

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.signed_returns import NetworkAnswer
from cpp_desktop.exchange.canonical_json import Document, canonical, parsed
from cpp_desktop.exchange.return_shape import (
    Test,
    has,
    is_day,
    is_hex,
    is_one_of,
    is_period,
    is_signature,
    is_text,
    is_whole,
)
from cpp_desktop.exchange.signatures import signed, signer
from cpp_desktop.whole_file import put

FORMAT: Final = "cpp-network-letter"
VERSION: Final = 1
MOST_BYTES: Final = 1024 * 1024
"""A letter is far smaller, however much is asked in it."""

_CALLED = "a letter from a network"

_PARTS: Mapping[str, Test] = {
    "format": is_one_of(FORMAT),
    "version": lambda value: is_whole(value) and value == VERSION,
    "kind": is_one_of(*(kind.value for kind in NetworkAnswer)),
    "sender": is_text,
    "group": has(id=is_text, name=is_text),
    "period": is_period,
    "revision": lambda value: is_whole(value) and value != 0,
    "made": is_day,
    "text": is_text,
    "checksum": is_hex(32),
    "signature": is_signature,
}


def written(letter: Mapping[str, Any], seed: bytes) -> Document:
    """Return a letter (`kind`, `sender`, `group`, `period`, `revision`, `made`, `text`) as it is sent, signed."""
    return signed({"format": FORMAT, "version": VERSION, **letter}, seed)


def write(document: Document, target: Path) -> None:
    """Write a letter that is signed.

    Raises:
        StorageTrouble: the file cannot be written; what was there before is left as it was.
    """
    put(target, canonical(document))


def read(data: bytes) -> Document:
    """Read a letter, trusting nothing: size, shape, checksum and signature are checked before anything is believed.

    Raises:
        Refused: with a sentence that says why it is no letter of this version.
    """
    document = parsed(data, MOST_BYTES, _CALLED)
    if found := problem(document):
        raise Refused(source=found)
    letter = cast(Document, document)
    signer(letter)
    return letter


def problem(document: object) -> str:
    """Return a sentence that says why `document` is no letter of this version; empty when it is one."""
    if not isinstance(document, Mapping) or document.get("format") != FORMAT:
        return "This is not a letter from a network."
    version = document.get("version")
    if is_whole(version) and isinstance(version, int) and version > VERSION:
        return "This letter was made by a newer version of CPP Desktop; update this one to read it."
    for name, test in _PARTS.items():
        if name not in document:
            return f"This letter from a network is damaged: “{name}” is missing."
        if not test(document[name]):
            return f"This letter from a network is damaged: “{name}” is not as it should be."
    if unknown := sorted(str(name) for name in document if name not in _PARTS):
        return f"This letter from a network is damaged: “{unknown[0][:40]}” does not belong in it."
    return ""
