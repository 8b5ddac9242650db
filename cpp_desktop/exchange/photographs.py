"""Pictures as bytes: how large one is, and the same picture without what a camera notes: where, when, by whom.

Nothing of the picture itself is made anew, so that none of it is lost; only which way up it stands is noted again.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator, Mapping

from cpp_desktop.exchange import photograph_boxes, photograph_tags

HEIC_BRANDS = photograph_boxes.BRANDS

_DIMENSIONS = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_SCAN, _END, _APP1 = 0xDA, 0xD9, 0xE1
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_PNG_KEPT = frozenset(b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP pHYs bKGD sBIT acTL fcTL fdAT".split())
_UPRIGHT = 1


def points(media_type: str, content: bytes) -> tuple[int, int]:
    """Return a picture's width and height in points, as its header has them.

    Raises:
        ValueError, struct.error, IndexError: it is damaged.
    """
    return _POINTS[media_type](content)


def without_notes(media_type: str, content: bytes) -> bytes:
    """Return a picture without the notes of camera and programs; nothing is known of such notes in a GIF.

    Raises:
        ValueError, struct.error, IndexError: it is damaged.
    """
    return _WITHOUT[media_type](content)


def _jpeg_parts(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Give each part as its marker and its bytes, marker and all; a scan with all its data; the last is the end."""
    at = 2
    while True:
        while content[at + 1] == 0xFF:
            at += 1
        if content[at] != 0xFF:
            raise ValueError("no marker")
        marker = content[at + 1]
        if marker == _END:
            yield marker, content[at : at + 2]
            return
        (length,) = struct.unpack_from(">H", content, at + 2)
        end = at + 2 + length
        if marker == _SCAN:
            found = _NEXT_MARKER.search(content, end)
            end = found.start() if found else len(content)
        yield marker, content[at:end]
        at = end
        if at >= len(content) and marker == _SCAN:  # some cameras forget the end
            yield _END, b"\xff\xd9"
            return


def _jpeg_points(content: bytes) -> tuple[int, int]:
    for marker, part in _jpeg_parts(content):
        if marker in _DIMENSIONS:
            height, width = struct.unpack_from(">HH", part, 5)
            return width, height
    raise ValueError("no size")


def _jpeg_without(content: bytes) -> bytes:
    kept, turned = [content[:2]], _UPRIGHT
    for marker, part in _jpeg_parts(content):
        if marker == _APP1 and part[4:10] == b"Exif\0\0":
            turned = photograph_tags.orientation(part[10:])
        if _is_of_the_picture(marker, part):
            kept.append(part)
    if turned != _UPRIGHT:
        note = b"Exif\0\0" + photograph_tags.only_orientation(turned)
        at = 2 if len(kept) > 1 and kept[1][1:2] == b"\xe0" else 1
        kept.insert(at, b"\xff\xe1" + struct.pack(">H", len(note) + 2) + note)
    return b"".join(kept)


def _is_of_the_picture(marker: int, part: bytes) -> bool:
    """Say whether a part is needed to show the picture: JFIF, the colour profile and Adobe's colours among the rest."""
    if 0xE0 <= marker <= 0xEF:
        wanted = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}.get(marker)
        return wanted is not None and part[4:].startswith(wanted)
    return marker != 0xFE


def _png_points(content: bytes) -> tuple[int, int]:
    if content[12:16] != b"IHDR":
        raise ValueError("no size")
    width, height = struct.unpack_from(">II", content, 16)
    return width, height


def _png_without(content: bytes) -> bytes:
    kept, at = [content[:8]], 8
    while True:
        length, name = struct.unpack_from(">I4s", content, at)
        end = at + 12 + length
        if end > len(content):
            raise ValueError("cut off")
        if name in _PNG_KEPT:
            kept.append(content[at:end])
        if name == b"IEND":
            return b"".join(kept)
        at = end


def _gif_points(content: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from("<HH", content, 6)
    return width, height


def _webp_parts(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    if content[8:12] != b"WEBP":
        raise ValueError("no picture")
    at, end = 12, min(len(content), struct.unpack_from("<I", content, 4)[0] + 8)
    while at + 8 <= end:
        name, length = struct.unpack_from("<4sI", content, at)
        if at + 8 + length > len(content):
            raise ValueError("cut off")
        yield name, content[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _webp_points(content: bytes) -> tuple[int, int]:
    name, part = next(_webp_parts(content), (b"", b""))
    if name == b"VP8X":
        return int.from_bytes(part[4:7], "little") + 1, int.from_bytes(part[7:10], "little") + 1
    if name == b"VP8L":
        bits = int.from_bytes(part[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if name == b"VP8 " and part[3:6] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", part, 6)
        return width & 0x3FFF, height & 0x3FFF
    raise ValueError("no size")


def _webp_without(content: bytes) -> bytes:
    kept = []
    for name, part in _webp_parts(content):
        if name in (b"EXIF", b"XMP "):
            continue
        body = bytes([part[0] & ~0b1100]) + part[1:] if name == b"VP8X" else part
        kept.append(name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2))
    inside = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


_POINTS: Mapping[str, Callable[[bytes], tuple[int, int]]] = {
    "image/jpeg": _jpeg_points,
    "image/png": _png_points,
    "image/gif": _gif_points,
    "image/webp": _webp_points,
    "image/tiff": photograph_tags.points,
    "image/heic": photograph_boxes.points,
}
_WITHOUT: Mapping[str, Callable[[bytes], bytes]] = {
    "image/jpeg": _jpeg_without,
    "image/png": _png_without,
    "image/gif": bytes,
    "image/webp": _webp_without,
    "image/tiff": photograph_tags.without_notes,
    "image/heic": photograph_boxes.without_notes,
}
