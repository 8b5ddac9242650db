"""What is stamped on an inserted page: which it is, at the right of its foot, and a line at the left."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

from cpp_desktop.documents.assembly.remembered import Stamp
from cpp_desktop.documents.assembly.sight import Sight
from cpp_desktop.documents.fonts import bold, font
from cpp_desktop.documents.page import shortened
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, Style, rgb, scale
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import Letters, Piece, fill, line_width

_ASIDE = 36.0
"""From the sides of a page of usual size to the words, in points; below them, as far as printers reach."""
_BELOW = 14.0
_OF_THE_PAGE = 0.06
"""On a small page no side takes more of it, and no words are higher than this."""
_AIR = 0.3
"""White round the words, in parts of their size."""
_ENDLESS = 1e6


def stamps(pack: Pdf, stamp: Stamp, pages: Sequence[tuple[str, Sight]]) -> list[Object]:
    """Return a form for each page, of which the label is known: it draws its stamp, in points from its bottom left."""
    pen = _Pen(stamp)
    drawn = ["\n".join(pen.drawn(label, sight.width, sight.height)).encode("ascii") for label, sight in pages]
    fonts = pen.embedded(pack)
    forms: list[Object] = []
    for content, (_, sight) in zip(drawn, pages, strict=True):
        form = pack.make_stream(content)
        form.Type, form.Subtype = Name.XObject, Name.Form
        form.BBox = Array([0, 0, round(sight.width, 2), round(sight.height, 2)])
        form.Resources = Dictionary(Font=fonts)
        forms.append(form)
    return forms


class _Pen:
    """Writes stamps in the fonts of the pack."""

    def __init__(self, stamp: Stamp) -> None:
        self._letters = Letters()
        self._canvas = TaggedCanvas(Element("Document"), title="-", author="-", subject="-")
        self._counted, self._foot = stamp.counted, self._letters.text(stamp.foot)
        self._plain = scale(stamp.size).tight
        self._strong = self._plain.but(face=bold(self._plain.face))

    def embedded(self, pack: Pdf) -> Object:
        """Return the fonts of all that was drawn, embedded in the pack with the characters that were used."""
        self._canvas.showPage()
        with pikepdf.open(io.BytesIO(self._canvas.finish(lambda page, of: None))) as made:
            return pack.copy_foreign(made.make_indirect(made.pages[0].Resources.Font))

    def drawn(self, label: str, width: float, height: float) -> Iterator[str]:
        """Write a stamp on a page so many points wide and high."""
        aside, below = min(_ASIDE, width * _OF_THE_PAGE), min(_BELOW, height * _OF_THE_PAGE)
        counted = self._letters.text(self._counted.format(label))
        wide = font(self._strong.face).width(counted, 1)
        size = round(min(self._strong.size, (width - 2 * aside) / (wide + 2 * _AIR), height * _OF_THE_PAGE), 2)
        at = width - aside - wide * size
        yield from self._words(counted, self._strong.but(size=size), at, below)
        plain, room = self._plain.but(size=size), at - aside - 3 * size
        if self._foot and room > 4 * size:
            yield from self._words(shortened(self._foot, plain, room), plain, aside, below)

    def _words(self, words: str, style: Style, x: float, y: float) -> Iterator[str]:
        """Write one line in ink on a white plate."""
        line, size = fill(words, style, _ENDLESS)[0], style.size
        air = _AIR * size
        wide = line_width(line, style) + 2 * air
        yield f"1 g {x - air:.2f} {y - air:.2f} {wide:.2f} {0.95 * size + 2 * air:.2f} re f"
        yield f"BT {rgb(INK)} rg 1 0 0 1 {x:.2f} {y + 0.2 * size:.2f} Tm"
        for piece in [Piece(line, style.face, "", "")] if isinstance(line, str) else line:
            yield self._canvas.select(piece.face, size)
            yield self._canvas.show(piece.text, piece.face, size)
        yield "ET"
