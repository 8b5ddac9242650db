"""A line of a table of contents: its number, its title and, behind dots, its page; all of it is a link."""

from __future__ import annotations

from cpp_desktop.documents.flow import Block
from cpp_desktop.documents.fonts import font
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.paragraph import Paragraph
from cpp_desktop.documents.pdf_file import pdf_text
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import MUTED, rgb
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import Line, line_width
from cpp_desktop.domain.language import said

_ASIDE, _ASIDE_LARGE = 8, 5.5
"""The column of numbers in units, and that of large print."""


_MOST_LINES = 4
"""A title that is longer is cut: its part tells all of it."""


class ContentsLine(Block):
    """A line that shows (number, title, page) and leads to a named place in the file."""

    def __init__(self, paper: Paper, parent: Element, shown: tuple[str, str, str], place: str) -> None:
        number, title, page = shown
        style, unit = paper.scale.tight, paper.unit
        line = Element("TOCI", parent)
        self.place, self.unit, self.size, self.after = place, unit, paper.scale.size, 1.75 * unit
        self.told = paper.letters.text(said("{0}, page {1}").format(title, page))
        strong = style.but(face="Body-Bold")
        self.aside = (_ASIDE_LARGE if paper.large else _ASIDE) * unit
        self.short = font(strong.face).width(page, strong.size)
        self.number = Paragraph(paper.letters.text(number), strong, Element("Lbl", line)) if number else None
        self.link = Element("Link", Element("Reference", line))
        self.title = Paragraph(paper.letters.text(title), style, self.link)
        self.page = Paragraph(page, strong.but(align="right"), Element("P", line))

    def wrap(self, width: float, room: float) -> float:
        """Lay out the title between its number and its page."""
        self.width = width
        for paragraph in filter(None, (self.number, self.page)):
            paragraph.wrap(width, room)
        between = width - self.aside - self.short - 5 * self.unit
        self.height = self.title.wrap(between, room)
        if len(self.title.lines) > _MOST_LINES:
            kept = " ".join(map(_words, self.title.lines[:_MOST_LINES])).rsplit(" ", 1)[0]
            self.title = Paragraph(f"{kept} …", self.title.style, self.link)
            self.height = self.title.wrap(between, room)
        return self.height

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the line, the page beside the title's last line, and lay the link over all of it."""
        if self.number:
            self.number.draw(canvas, x, top)
        left, right = x + self.aside, x + self.width
        self.title.draw(canvas, left, top)
        link = f"/Subtype/Link/Border[0 0 0]/Contents{pdf_text(self.told)}/Dest({self.place})"
        canvas.annotate(link, (x, top - self.height, right, top), self.link)
        last = top - self.height + self.title.style.leading
        self._dots(canvas, left + line_width(self.title.lines[-1], self.title.style), right, last)
        self.page.draw(canvas, x, last)

    def _dots(self, canvas: TaggedCanvas, left: float, right: float, top: float) -> None:
        style = self.page.style
        y = top - style.leading / 2 - font(style.face).centre * style.size
        begin, end = left + self.unit * 2, right - max(self.short, 5 * self.unit) - 2 * self.unit
        if begin < end:
            with canvas.artifact():
                canvas.write(f"{rgb(MUTED)} RG 1.2 w 1 J [0 5] 0 d {end:.2f} {y:.2f} m {begin:.2f} {y:.2f} l S")


def _words(line: Line) -> str:
    return line if isinstance(line, str) else "".join(piece.text for piece in line)
