"""Marks texts that are translated where they are shown, not where they are written."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return the text as it is; lupdate takes it into the catalogue. PySide6's own says that it returns an object."""
    return text
