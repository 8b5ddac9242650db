"""What is filled in by hand: lines to write on and boxes to tick, told as the fields that they are."""

from __future__ import annotations

from collections.abc import Sequence

from cpp_desktop.documents.box import Picture
from cpp_desktop.documents.fields import draw_line, draw_tick_box, form_element, tick_element
from cpp_desktop.documents.flow import Block
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.paragraph import Paragraph
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import MEASURE
from cpp_desktop.documents.tagged import TaggedCanvas


def writing_lines(paper: Paper, fields: Sequence[tuple[str, str]], *, inside: float = 4) -> None:
    """Add lines side by side, each told as a description with a caption below: first a long one, then a short one.

    `inside` is the padding of the box round them in units.
    """
    room = MEASURE - 2 * inside * paper.unit
    shares = ((0.0, 0.6), (0.66, 0.34))
    paper.gap(7)
    columns = []
    for (told, caption), (at, share) in zip(fields, shares, strict=True):
        width = room * share
        columns.append((at * room, width, _field(paper, told, caption, width)))
    paper.beside(columns)


def tick_line(paper: Paper, words: str) -> None:
    """Add a box to tick with its words beside it."""
    box = 0.95 * paper.scale.size
    told = paper.letters.text(words)

    def draw(canvas: TaggedCanvas, x: float, top: float) -> None:
        draw_tick_box(canvas, x, top - (paper.scale.tight.leading - box) / 2, box)

    drawn = Picture(paper.scale.tight.leading, draw, tick_element(paper.section, told))
    beside = Paragraph(told, paper.scale.tight, Element("P", paper.section))
    across = box + 2 * paper.unit
    paper.beside([(0, box, [drawn]), (across, MEASURE - across, [beside])], after=1.5)


def _field(paper: Paper, told: str, caption: str, width: float) -> list[Block]:
    def line(canvas: TaggedCanvas, x: float, top: float) -> None:
        draw_line(canvas, x, top - paper.unit * 4 + 3, width)

    drawn = Picture(4 * paper.unit, line, form_element(paper.section, paper.letters.text(told)))
    below = Paragraph(paper.letters.text(caption), paper.scale.tight, Element("P", paper.section))
    return [drawn, below]
