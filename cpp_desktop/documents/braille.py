"""Text laid out for Braille: lines of at most 40 cells, no signs but letters; contractions are the transcriber's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cpp_desktop.documents.text_lines import Kind, Line

CELLS = 40
"""Cells in a line of Braille."""
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "…": "...", "•": "*", "→": "->"}
)  # fmt: skip
_INDENTS = {Kind.HEADING: (4, 4), Kind.SUBHEADING: (4, 4), Kind.TEXT: (2, 0), Kind.ITEM: (0, 2)}
"""How many cells the first line of each kind stands in, and the further ones."""
_NUMBER = re.compile(r"\d[\d.,]*")


def laid_out(lines: Iterable[Line]) -> Iterator[str]:
    """Give lines for Braille.

    A title stands in the middle and a heading in cell 5, each behind a blank line; a paragraph begins in cell 3 and
    goes on in cell 1, an item of a list the other way round.
    """
    for kind, text, apart in lines:
        if apart and kind is not Kind.TEXT:
            yield ""
        words = text.translate(_PLAIN).split()
        if kind is Kind.TITLE:
            yield from map(_centred, _filled(words, 0, 0))
        else:
            yield from _filled(words, *_INDENTS[kind])


def cells(word: str) -> int:
    """Return how many cells a word takes at most: capitals, numbers and letters with accents have a sign before them.

    Source: Unified English Braille, uncontracted.
    """
    capitals = 2 if len(word) > 1 and word.isupper() else sum(letter.isupper() for letter in word)
    return len(word) + capitals + len(_NUMBER.findall(word)) + sum(letter > "~" for letter in word)


def _centred(line: str) -> str:
    words = line.split()
    taken = sum(map(cells, words)) + len(words) - 1
    return " " * ((CELLS - taken) // 2) + line


def _filled(words: Iterable[str], first: int, further: int) -> Iterator[str]:
    line, used = " " * first, first
    empty = True
    for word in (part for whole in words for part in _chopped(whole, CELLS - max(first, further))):
        need = cells(word)
        if not empty and used + 1 + need > CELLS:
            yield line
            line, used, empty = " " * further, further, True
        line, used = (line + word, used + need) if empty else (f"{line} {word}", used + 1 + need)
        empty = False
    if not empty:
        yield line


def _chopped(word: str, room: int) -> Iterator[str]:
    """Break a word that no line can hold, as an address."""
    while cells(word) > room:
        fits = next(at for at in range(len(word), 0, -1) if cells(word[:at]) <= room)
        yield word[:fits]
        word = word[fits:]
    yield word
