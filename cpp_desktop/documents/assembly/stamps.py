"""What is stamped on an inserted page: which it is, at the right of its foot, and a line at the left."""

from __future__ import annotations

import io

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

from cpp_desktop.documents.assembly.remembered import Stamp
from cpp_desktop.documents.assembly.sight import Sight
from cpp_desktop.documents.fonts import bold, font
from cpp_desktop.documents.page import shortened
from cpp_desktop.documents.printable import Letters
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, rgb, scale
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import Piece, fill, line_width

_ASIDE = 36.0
"""From the sides of a page of usual size to the words, in points; below them, as far as printers reach."""
_BELOW = 12.0
_LARGEST = 18.0
"""Larger words would reach into the foot that papers have of their own; these are large print still."""
_OF_THE_PAGE = 0.06
"""On a small page no side takes more of it, and no words are higher than this."""
_AIR = 0.3
"""White beside the words, in parts of their size."""
_RISE = 2.0
"""White above and below them, in points."""
_DEPTH, _CAPITALS = 0.2, 0.68
"""How far letters reach below and above their line, in parts of their size."""
_ENDLESS = 1e6


class Stamps:
    """Draws the stamps of a pack, in fonts that are embedded when all are drawn."""

    def __init__(self, pack: Pdf, stamp: Stamp) -> None:
        self._pack = pack
        self._letters = Letters()
        self._canvas = TaggedCanvas(Element("Document"), title="-", author="-", subject="-")
        self._counted, self._foot = stamp.counted, self._letters.text(stamp.foot)
        self._plain = scale(stamp.size).tight
        self._strong = self._plain.but(face=bold(self._plain.face))
        self._feet: dict[tuple[float, float, float, int], str] = {}
        self._fonts: Object = pack.make_indirect(Dictionary())

    def form(self, label: str, sight: Sight) -> Object:
        """Return a form that draws the stamp of a page with this label, in points from its bottom left as seen."""
        form = self._pack.make_stream(self._drawn(label, sight.width, sight.height).encode("ascii"))
        form.Type, form.Subtype = Name.XObject, Name.Form
        form.BBox = Array([0, 0, round(sight.width, 2), round(sight.height, 2)])
        form.Resources = Dictionary(Font=self._fonts)
        return form

    def embed_fonts(self) -> None:
        """Embed the fonts, with the characters that were drawn; nothing is drawn after that."""
        self._canvas.showPage()
        with pikepdf.open(io.BytesIO(self._canvas.finish(lambda page, of: None))) as made:
            fonts = made.pages[0].Resources.Font
            for name in sorted(fonts.keys()):
                self._fonts[name] = self._pack.copy_foreign(fonts[name])

    def _drawn(self, label: str, width: float, height: float) -> str:
        """Write a stamp on a page so many points wide and high."""
        aside, below = min(_ASIDE, width * _OF_THE_PAGE), min(_BELOW, height * _OF_THE_PAGE)
        counted = self._letters.text(self._counted.format(label))
        strong = self._strong.face
        wide = font(strong).width(counted, 1)
        fits = (width - 2 * aside) / (wide + 2 * _AIR)
        size = round(min(self._strong.size, _LARGEST, fits, height * _OF_THE_PAGE), 2)
        at = width - aside - wide * size
        text = f"{self._canvas.select(strong, size)} {self._canvas.show(counted, strong, size)}"
        room = at - aside - 3 * size
        return f"{self._foot_drawn(size, aside, below, round(room))}{_plate(at, below, wide * size, size)} {text} ET"

    def _foot_drawn(self, size: float, x: float, y: float, room: int) -> str:
        """Write the foot as far as there is room for it, the same at the same place."""
        if not self._foot or room < 4 * size:
            return ""
        if (size, x, y, room) not in self._feet:
            style = self._plain.but(size=size)
            line = fill(shortened(self._foot, style, room), style, _ENDLESS)[0]
            pieces = [Piece(line, style.face, "", "")] if isinstance(line, str) else line
            shown = [
                f"{self._canvas.select(piece.face, size)} {self._canvas.show(piece.text, piece.face, size)}"
                for piece in pieces
            ]
            self._feet[size, x, y, room] = f"{_plate(x, y, line_width(line, style), size)} {' '.join(shown)} ET\n"
        return self._feet[size, x, y, room]


def _plate(x: float, y: float, wide: float, size: float) -> str:
    """Draw a white plate, and begin a line of text in ink on it.

    It reaches no higher than the capitals, so that it hides nothing of the foot that a paper may have of its own.
    """
    air, rise = _AIR * size, min(_RISE, y)
    box = f"{x - air:.2f} {y - rise:.2f} {wide + 2 * air:.2f} {(_DEPTH + _CAPITALS) * size + 2 * rise:.2f}"
    return f"1 g {box} re f\nBT {rgb(INK)} rg 1 0 0 1 {x:.2f} {y + _DEPTH * size:.2f} Tm"
