"""HEIC as telephones make it: boxes within boxes, read for the size and emptied of the camera's notes in place."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from cpp_desktop.exchange import photograph_tags

BRANDS = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"})

_NOTES = frozenset({b"Exif", b"mime"})


def points(content: bytes) -> tuple[int, int]:
    """Return width and height of the largest picture in it.

    Raises:
        ValueError, struct.error, IndexError: it is damaged.
    """
    start, end = _inside(content, b"meta", 0, len(content), skip=4)
    start, end = _inside(content, b"iprp", start, end)
    start, end = _inside(content, b"ipco", start, end)
    sizes = [
        struct.unpack_from(">II", content, at + 4) for name, at, _ in _boxes(content, start, end) if name == b"ispe"
    ]
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    return width, height


def without_notes(content: bytes) -> bytes:
    """Return it with the notes overwritten where they stand, so that nothing else moves.

    Raises:
        ValueError, struct.error, IndexError: it is damaged.
    """
    out = bytearray(content)
    start, end = _inside(content, b"meta", 0, len(content), skip=4)
    noted = _items_of_notes(content, *_inside(content, b"iinf", start, end))
    if noted:
        for item, at, size in _places(content, *_inside(content, b"iloc", start, end)):
            if item in noted:
                if at + size > len(out):
                    raise ValueError("beyond the end")
                out[at : at + size] = _nothing(size)
    return bytes(out)


def _nothing(size: int) -> bytes:
    """Return notes that say nothing, of a size."""
    said = b"\0\0\0\6Exif\0\0" + photograph_tags.only_orientation(1)
    return said + bytes(size - len(said)) if size >= len(said) else bytes(size)


def _boxes(content: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Give each box as its name, and where what is in it begins and ends."""
    at = start
    while at + 8 <= end:
        size, name = struct.unpack_from(">I4s", content, at)
        head = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", content, at + 8)
            head = 16
        size = size or end - at
        if size < head or at + size > end:
            raise ValueError("a box that does not fit")
        yield name, at + head, at + size
        at += size


def _inside(content: bytes, wanted: bytes, start: int, end: int, skip: int = 0) -> tuple[int, int]:
    for name, first, last in _boxes(content, start, end):
        if name == wanted:
            return first + skip, last
    raise ValueError("a box that is missing")


def _items_of_notes(content: bytes, start: int, end: int) -> set[int]:
    found = set()
    head = 6 if content[start] == 0 else 8
    for name, at, _ in _boxes(content, start + head, end):
        version = content[at]
        if name == b"infe" and version >= 2:
            form = ">HH4s" if version == 2 else ">IH4s"
            item, _, kind = struct.unpack_from(form, content, at + 4)
            if kind in _NOTES:
                found.add(item)
    return found


def _places(content: bytes, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Give where each item's bytes stand: item, place from the beginning, and size."""
    version, at = content[start], start + 6
    offset_size, length_size = content[start + 4] >> 4, content[start + 4] & 15
    base_size, index_size = content[start + 5] >> 4, (content[start + 5] & 15) if version else 0
    wide = 4 if version == 2 else 2
    if not offset_size + length_size:
        raise ValueError("places without a size")

    def number(size: int) -> int:
        nonlocal at
        if at + size > end:
            raise ValueError("cut off")
        at += size
        return int.from_bytes(content[at - size : at], "big")

    for _ in range(number(wide)):
        item = number(wide)
        method = number(2) & 15 if version else 0
        number(2)
        base = number(base_size)
        for _ in range(number(2)):
            number(index_size)
            place, size = base + number(offset_size), number(length_size)
            if method == 0:
                yield item, place, size
