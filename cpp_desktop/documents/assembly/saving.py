"""A pack's file, the same for the same data."""

from __future__ import annotations

import io

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, StreamDecodeLevel, String

_SHIFT = Name("/CPPDesktopShift")
_UNCLEAR = b"\r\nendstream"
_TRIES = 30


def saved(pdf: Pdf, name: bytes, *, archived: bool = False) -> bytes:
    """Return a file's bytes, the same for the same objects; `name`, 16 bytes, is what it is known by.

    qpdf could name it by all that it writes, which takes as long as writing it. In a file to be `archived` (PDF/A) no
    stream ends in a carriage return, which would be taken for a part of the line's end.
    """
    pdf.trailer.ID = Array([String(name), String(name)])
    written = _written(pdf)
    for _ in range(_TRIES if archived else 0):
        if _UNCLEAR not in written:
            break
        # One more object shifts the numbers of all others, so that every stream of objects is packed anew.
        shift = pdf.Root.get(_SHIFT, Array())
        shift.append(pdf.make_indirect(Dictionary()))
        pdf.Root[_SHIFT] = shift
        written = _written(pdf)
    return written


def _written(pdf: Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(
        out,
        object_stream_mode=ObjectStreamMode.generate,
        stream_decode_level=StreamDecodeLevel.none,  # what is packed stays as it is packed, however large it is
        static_id=True,
    )
    return out.getvalue()
