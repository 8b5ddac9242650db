"""JSON of which the same data gives the same bytes, so that it can be signed, and its careful reading."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from cpp_desktop.domain.errors import Refused

Document = dict[str, Any]
"""A JSON object that bears its own checksum and, where it is signed, its signature."""

_NOT_SIGNED = ("checksum", "signature")


def canonical(document: Mapping[str, Any]) -> bytes:
    """Return JSON with keys by code point and no insignificant space: the same data gives the same bytes.

    Raises:
        ValueError: there is a number in it that is not whole.
    """
    if _has_fraction(document):
        raise ValueError("only whole numbers can be signed")
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def _has_fraction(document: Mapping[str, Any]) -> bool:
    waiting: list[object] = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, float):
            return True
        if isinstance(value, dict | Mapping):  # a plain one is told sooner
            waiting.extend(value.values())
        elif isinstance(value, list | tuple):
            waiting.extend(value)
    return False


def payload(document: Mapping[str, Any]) -> bytes:
    """Return the bytes that are signed: the canonical JSON without `checksum` and `signature`."""
    return canonical({key: value for key, value in document.items() if key not in _NOT_SIGNED})


def checksum(document: Mapping[str, Any]) -> str:
    """Return the SHA-256, in hex, of what is signed."""
    return hashlib.sha256(payload(document)).hexdigest()


def parsed(data: bytes, most: int, called: str) -> object:
    """Read JSON that a stranger wrote, of `most` bytes; `called` is what it should be, as “an annual return”.

    Raises:
        Refused: it is too large, no JSON, or JSON that two readers could take differently.
    """
    if len(data) > most:
        raise Refused(source=f"This file is far too large for {called}.")
    try:
        return json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_once, parse_float=_no_number, parse_constant=_no_number
        )
    except (ValueError, RecursionError):
        raise Refused(source=f"This is not {called}: it cannot be read as JSON.") from None


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Two readers could take different ones of a key that comes twice."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key comes twice")
    return found


def _no_number(text: str) -> object:
    raise ValueError(f"{text} is not a whole number")
