"""In which encoding a file of text is written, where it does not say so in words."""

from __future__ import annotations

# Windows' Western European, with Latin-1 for the five bytes that it leaves undefined.
_WESTERN = {b: bytes([b]).decode("cp1252", "ignore") or chr(b) for b in range(256)}
UTF8_MARK, _UTF16_MARKS = b"\xef\xbb\xbf", (b"\xff\xfe", b"\xfe\xff")


def unicode_text(data: bytes) -> str | None:
    """Return text that bears a byte-order mark, or is UTF-16 without one; None where neither can be seen."""
    if data.startswith(UTF8_MARK):
        return data[3:].decode(errors="replace")
    if data.startswith(_UTF16_MARKS):
        return data.decode("utf-16", errors="replace")
    wide = _unmarked_utf16(data)
    return data.decode(wide, errors="replace") if wide else None


def western(data: bytes) -> str:
    """Decode text as Windows' Western European; every byte is a character."""
    return data.decode("latin-1").translate(_WESTERN)


def _unmarked_utf16(data: bytes) -> str:
    """Western text in UTF-16 has a NUL in every other byte."""
    sample = data[:2000]
    half = len(sample) // 2
    if half and sample[1::2].count(0) > 0.7 * half and sample[0::2].count(0) < 0.2 * half:
        return "utf-16-le"
    if half and sample[0::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.2 * half:
        return "utf-16-be"
    return ""
