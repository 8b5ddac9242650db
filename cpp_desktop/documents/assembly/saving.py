"""A pack's file, the same for the same data."""

from __future__ import annotations

import io

from pikepdf import Array, ObjectStreamMode, Pdf, String


def saved(pdf: Pdf, name: bytes) -> bytes:
    """Return a file's bytes, the same for the same objects; `name`, 16 bytes, is what it is known by.

    qpdf could name it by all that it writes, which takes as long as writing it.
    """
    pdf.trailer.ID = Array([String(name), String(name)])
    out = io.BytesIO()
    pdf.save(out, object_stream_mode=ObjectStreamMode.generate, static_id=True)
    return out.getvalue()
