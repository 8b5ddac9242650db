"""Words into lines: what is bold or a link, which words stand beside each other, where lines break.

Text is plain, never markup: what is bold, coloured or a link is said by `Run`s.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby
from operator import sub
from typing import NamedTuple, TypeAlias, TypeGuard, cast
from urllib.parse import quote

from cpp_desktop.documents.fonts import bold as bold_face
from cpp_desktop.documents.fonts import face_for, font
from cpp_desktop.documents.style import MUTED, Style


class Run(NamedTuple):
    """A stretch of text that differs from its paragraph."""

    text: str
    bold: bool = False
    colour: str = ""
    url: str = ""


Words: TypeAlias = str | Run | Sequence[str | Run]
"""What a paragraph says; "\\n" begins a new line."""


BREAK = Run("\n")
"""Parts what stands on lines of its own in a table's cell; a card parts it with commas."""


def strong(text: str) -> Run:
    """Text in bold."""
    return Run(text, bold=True)


def quiet(text: str) -> Run:
    """Text that is less important."""
    return Run(text, colour=MUTED)


_SAFE = "@+.-_"
_UNQUOTED = re.compile(rf"[A-Za-z0-9~{re.escape(_SAFE)}]*")
"""Most addresses, which `quote` would take its time to leave as they are."""


def mail(address: str) -> Run:
    """An e-mail address as a link."""
    known = address if _UNQUOTED.fullmatch(address) else quote(address, safe=_SAFE)
    return Run(address, url=f"mailto:{known}")


def runs_of(words: Words) -> tuple[Run, ...]:
    """Return words as runs."""
    if isinstance(words, str):
        return (Run(words),)
    if isinstance(words, Run):
        return (words,)
    return tuple([part if isinstance(part, Run) else Run(part) for part in words])


def plain(words: Words) -> str:
    """Return words as text alone."""
    if isinstance(words, str):
        return words
    if isinstance(words, Run):
        return words.text
    return "".join([part if isinstance(part, str) else part.text for part in words])


# Words


class Piece(NamedTuple):
    """Text in one face, colour ("" is the paragraph's own) and link."""

    text: str
    face: str
    colour: str
    url: str


Word: TypeAlias = str | tuple[Piece, ...]
"""A word is text in the paragraph's face, or several pieces."""

Line: TypeAlias = str | list[Piece]


def _pieces(words: Words, base: str) -> Iterator[Piece]:
    """Split words into pieces of one face, taking what `base` lacks from the fallback fonts."""
    for run in runs_of(words):
        face = bold_face(base) if run.bold else base
        if font(face).shows(run.text.replace("\n", " ")):
            yield Piece(run.text, face, run.colour, run.url)
            continue
        start, now = 0, face
        for at, character in enumerate(run.text):
            wanted = now if character in " \n\xa0" else face_for(character, face) or face
            if wanted != now:
                if at > start:
                    yield Piece(run.text[start:at], now, run.colour, run.url)
                start, now = at, wanted
        yield Piece(run.text[start:], now, run.colour, run.url)


def _split(words: Words, base: str) -> list[list[Word]]:
    """Return the words of each forced line."""
    if isinstance(words, str) and "\n" not in words and font(base).shows(words):
        return [[*filter(None, words.split(" "))]]  # most text: one face throughout
    lines: list[list[Word]] = [[]]
    joined = False  # whether the next part belongs to the word before it
    own = base, "", ""
    for piece in _pieces(words, base):
        look = piece[1:]
        for count, forced in enumerate(piece.text.split("\n")):
            if count:
                lines.append([])
                joined = False
            if not forced:
                continue
            parts = forced.split(" ")
            if joined and parts[0]:
                lines[-1].append((*_as_pieces(lines[-1].pop(), base), Piece(parts[0], *look)))
                parts[0] = ""
            lines[-1] += filter(None, parts) if look == own else [(Piece(part, *look),) for part in parts if part]
            joined = not forced.endswith(" ")
    return lines


def _as_pieces(word: Word, base: str) -> tuple[Piece, ...]:
    return (Piece(word, base, "", ""),) if isinstance(word, str) else word


def _all_plain(words: list[Word]) -> TypeGuard[list[str]]:
    return tuple not in map(type, words)


def _measured(words: list[Word], base: str) -> tuple[list[float], list[float]]:
    """The widths of words in thousandths of the type size, the space that follows included in each; and those spaces.

    A space is in the face that the word before it ends in.
    """
    known = font(base).widths
    if _all_plain(words):
        return [*map(known.__getitem__, words)], [known.space] * len(words)
    spaces = [known.space if isinstance(word, str) else font(word[-1].face).widths.space for word in words]
    return [known[word] if isinstance(word, str) else _advance(word) for word in words], spaces


def _advance(word: Sequence[Piece]) -> float:
    widths = [(font(face).widths, text) for text, face, _, _ in word]
    return sum([known[text] - known.space for known, text in widths]) + widths[-1][0].space


_LINE = 400
"""More characters than stand on any line."""


def _chopped(word: Word, room: float, base: str) -> Iterator[Word]:
    """Break a word wider than a line, as an address, after a separator or else where it must be."""
    line: list[Piece] = []
    used = 0.0
    for piece in _as_pieces(word, base):
        widths = font(piece.face).widths
        rest = piece.text
        while rest:
            ends = list(accumulate(widths[character] - widths.space for character in rest[:_LINE]))
            fits = bisect_right(ends, room - used)
            if fits < len(rest):
                if not fits and line:
                    yield tuple(line)
                    line, used = [], 0.0
                    continue
                fits = max(1, fits)
                fits = max(rest.rfind(mark, 0, fits) for mark in "/-.?&=_@") + 1 or fits
            line.append(piece._replace(text=rest[:fits]))
            used += ends[fits - 1]
            rest = rest[fits:]
            if rest:
                yield tuple(line)
                line, used = [], 0.0
    if line:
        yield tuple(line)


# Lines


def fill(words: Words, style: Style, width: float) -> list[Line]:
    """Break words into lines of at most `width` points, each as full as it can be."""
    base, room = style.face, width * 1000 / style.size
    lines: list[Line] = []
    for forced in _split(words, base):
        sizes, spaces = _measured(forced, base)
        if sum(sizes) - sum(spaces[-1:]) <= room:
            lines.append(_line(forced, base))  # most fits as it is
            continue
        if max(map(sub, sizes, spaces)) > room:
            forced = [part for word in forced for part in _fitting(word, room, base)]
            sizes, spaces = _measured(forced, base)
        ends = list(accumulate(sizes))
        reached = list(map(sub, ends, spaces))
        start, done = 0, 0.0
        while start < len(ends):
            end = max(bisect_right(reached, done + room + 1e-6, start), start + 1)
            lines.append(_line(forced[start:end], base))
            start, done = end, ends[end - 1]
    return lines


def _fitting(word: Word, room: float, base: str) -> Iterator[Word]:
    (size,), (space,) = _measured([word], base)
    if size - space <= room:
        yield word
    else:
        yield from _chopped(word, room, base)


def _line(words: list[Word], base: str) -> Line:
    """Join words into a line; a space between two runs stays outside links. No-break spaces have done their work."""
    if _all_plain(words):
        return " ".join(words).replace("\xa0", " ")
    out: list[Piece] = []
    for kind, alike in groupby(words, type):
        for word in (" ".join(cast("Iterator[str]", alike)),) if kind is str else alike:
            for part, piece in enumerate(_as_pieces(word, base)):
                if "\xa0" in piece.text:
                    piece = Piece(piece.text.replace("\xa0", " "), *piece[1:])
                _add(out, piece, base, apart=bool(out) and not part)
    return out


def _add(out: list[Piece], piece: Piece, base: str, *, apart: bool) -> None:
    """Add a piece to a line, `apart` by a space from what stands before it."""
    last, space = out[-1] if out else None, " " if apart else ""
    if last and last[1:] == piece[1:]:
        out[-1] = Piece(last.text + space + piece.text, *last[1:])
    elif last and space and not last.url:
        out[-1] = Piece(last.text + " ", *last[1:])
        out.append(piece)
    elif last and space and piece.url:
        out += [Piece(" ", base, "", ""), piece]
    else:
        out.append(Piece(space + piece.text, *piece[1:]) if space else piece)


def line_width(line: Line, style: Style) -> float:
    """How wide a line is in points."""
    pieces = [Piece(line, style.face, "", "")] if isinstance(line, str) else line
    return sum(font(piece.face).width(piece.text, style.size) for piece in pieces)


def least_and_natural(words: Words, style: Style) -> tuple[float, float]:
    """How wide words are in points when they break at every space, and when they stand on one line."""
    least = natural = 0.0
    for line in filter(None, _split(words, style.face)):
        sizes, spaces = _measured(line, style.face)
        least = max(least, *map(sub, sizes, spaces))
        natural = max(natural, sum(sizes) - spaces[-1])
    return least * style.size / 1000, natural * style.size / 1000
