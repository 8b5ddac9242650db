"""The tagged notes of TIFF, which cameras write into JPEG too: which way up is read, what is private is emptied."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_ORIENTATION, _WIDTH, _HEIGHT = 0x0112, 0x0100, 0x0101
# Names, makers and programs, days, the camera's and the place's own notes, XMP, IPTC and Photoshop's.
_PRIVATE = frozenset(
    {0x010D, 0x010E, 0x010F, 0x0110, 0x0131, 0x0132, 0x013B, 0x013C, 0x02BC, 0x8298, 0x83BB, 0x8649, 0x8769, 0x8825}
)
_LISTS = frozenset({0x8769, 0x8825, 0xA005})
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_MOST_PAGES, _MOST_ENTRIES, _DEEPEST = 500, 500, 3
_ENTRY = 12


@dataclass(frozen=True, slots=True)
class _Entry:
    tag: int
    kind: int
    count: int
    at: int

    @property
    def size(self) -> int:
        return _SIZES.get(self.kind, 1) * self.count


def orientation(content: bytes) -> int:
    """Return which way up a picture stands, 1 to 8; 1, upright, where nothing can be read."""
    try:
        order = _order(content)
        for entry in _entries(content, order, _first(content, order)):
            if entry.tag == _ORIENTATION:
                turned = _number(content, order, entry)
                return turned if 1 <= turned <= 8 else 1
    except (struct.error, ValueError, IndexError):
        pass
    return 1


def only_orientation(turned: int) -> bytes:
    """Return notes that say nothing but which way up a picture stands."""
    return b"II*\0" + struct.pack("<IHHHIHHI", 8, 1, _ORIENTATION, 3, 1, turned, 0, 0)


def points(content: bytes) -> tuple[int, int]:
    """Return width and height of a TIFF's largest page.

    Raises:
        ValueError, struct.error, IndexError: it is damaged.
    """
    order, largest = _order(content), (0, 0)
    for page in _pages(content, order):
        found = {
            e.tag: _number(content, order, e) for e in _entries(content, order, page) if e.tag in (_WIDTH, _HEIGHT)
        }
        width, height = found.get(_WIDTH, 0), found.get(_HEIGHT, 0)
        largest = max(largest, (width, height), key=lambda size: size[0] * size[1])
    if not all(largest):
        raise ValueError("no size")
    return largest


def without_notes(content: bytes) -> bytes:
    """Return a TIFF without its private notes: their entries go, and what they stood for is overwritten.

    Raises:
        ValueError, struct.error, IndexError: it is damaged.
    """
    order, out = _order(content), bytearray(content)
    for page in _pages(content, order):
        entries = list(_entries(content, order, page))
        kept = [content[e.at : e.at + _ENTRY] for e in entries if e.tag not in _PRIVATE]
        for entry in entries:
            if entry.tag in _PRIVATE:
                _blank(content, out, order, entry, _DEEPEST)
        behind = page + 2 + _ENTRY * len(entries)
        made = struct.pack(order + "H", len(kept)) + b"".join(kept) + content[behind : behind + 4]
        out[page : behind + 4] = made + bytes(behind + 4 - page - len(made))
    return bytes(out)


def _blank(content: bytes, out: bytearray, order: str, entry: _Entry, depth: int) -> None:
    if entry.tag in _LISTS and depth:
        at = _number(content, order, entry)
        entries = list(_entries(content, order, at))
        for one in entries:
            _blank(content, out, order, one, depth - 1)
        _overwrite(out, at, 2 + _ENTRY * len(entries) + 4)
    elif entry.size > 4:
        (at,) = struct.unpack_from(order + "I", content, entry.at + 8)
        _overwrite(out, at, entry.size)


def _overwrite(out: bytearray, at: int, size: int) -> None:
    if at + size > len(out):
        raise ValueError("beyond the end")
    out[at : at + size] = bytes(size)


def _order(content: bytes) -> str:
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(content[:4])
    if order is None:
        raise ValueError("no notes")
    return order


def _first(content: bytes, order: str) -> int:
    at: int = struct.unpack_from(order + "I", content, 4)[0]
    return at


def _pages(content: bytes, order: str) -> Iterator[int]:
    at, met = _first(content, order), set[int]()
    while at and at not in met:
        if len(met) >= _MOST_PAGES:
            raise ValueError("too many pages")
        met.add(at)
        yield at
        (count,) = struct.unpack_from(order + "H", content, at)
        (at,) = struct.unpack_from(order + "I", content, at + 2 + _ENTRY * count)


def _entries(content: bytes, order: str, at: int) -> Iterator[_Entry]:
    (count,) = struct.unpack_from(order + "H", content, at)
    if count > _MOST_ENTRIES:
        raise ValueError("too many notes")
    for place in range(at + 2, at + 2 + _ENTRY * count, _ENTRY):
        tag, kind, number = struct.unpack_from(order + "HHI", content, place)
        yield _Entry(tag, kind, number, place)


def _number(content: bytes, order: str, entry: _Entry) -> int:
    form = "H" if entry.kind == 3 else "I"
    number: int = struct.unpack_from(order + form, content, entry.at + 8)[0]
    return number
