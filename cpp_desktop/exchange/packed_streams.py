"""How far a stranger's PDF would swell: measured before anything opens it."""

from __future__ import annotations

import re
import zlib
from contextlib import suppress
from typing import Final

_MOST_STREAMS: Final = 2_000
_STREAM = re.compile(rb"\bstream\r?\n")


def unpack_to_more(content: bytes, most: int) -> bool:
    """Say whether what is packed in a PDF is more than `most` bytes: qpdf would unpack all of it first."""
    room, whole = most, memoryview(content)
    for number, found in enumerate(_STREAM.finditer(content)):
        end = content.find(b"endstream", found.end())
        data: bytes | memoryview = whole[found.end() : end if end > 0 else None]
        with suppress(zlib.error):  # packed in another way, or not at all
            while data and room >= 0:  # what was packed twice swells twice
                data = zlib.decompressobj().decompress(data, room + 1)
                room -= len(data)
        if room < 0 or number > _MOST_STREAMS:
            return True
    return False
