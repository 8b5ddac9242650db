"""The two kinds of plain text that a paper can be had as, by the ending of its file."""

from __future__ import annotations

from pathlib import Path

TEXT, BRAILLE = ".txt", ".brl.txt"
ENDING = "\r\n"
"""How a line ends: as every screen reader and every program for Braille takes it."""


def is_text(target: Path) -> bool:
    """Say whether a paper is to be plain text, by its file's name."""
    return target.name.lower().endswith(TEXT)


def is_for_braille(target: Path) -> bool:
    """Say whether a paper is to be text that Braille is made from, by its file's name."""
    return target.name.lower().endswith(BRAILLE)
