"""Figures in frames: a few to a row, fewer in large print; balances with their signs between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cpp_desktop.documents.box import Box, Picture
from cpp_desktop.documents.flow import Block, stacked
from cpp_desktop.documents.fonts import bold, font
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.paragraph import Paragraph, draw_lines
from cpp_desktop.documents.pdf_file import pdf_text
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, MEASURE, RULE, TINT, Style
from cpp_desktop.documents.tagged import TaggedCanvas

_SIGN = 20.0
"""Room for a sign between two tiles."""


class Term(NamedTuple):
    """A term of a balance: the sign before it ("" for the first), its figure and what it is."""

    sign: str
    figure: str
    words: str


def tiles(paper: Paper, figures: Sequence[tuple[str, str]]) -> None:
    """Add figures with what they are, framed in rows; to the ear they are a list."""
    gap = 4 * paper.unit
    row = 3 if not paper.large else 2 if paper.scale.size < 24 else 1
    width = (MEASURE - gap * (row - 1)) / row
    parent = Element("L", paper.section, "/A<</O/List/ListNumbering/None>>")
    boxes = []
    for figure, words in figures:
        line = Element("LI", parent)
        number = _figure(paper, figure, Element("Lbl", line), paper.scale.big)
        label = Paragraph(paper.letters.text(words), paper.scale.cell, Element("LBody", line))
        boxes.append(Box([number, label], pad=2.5 * paper.unit, stroke=0.75, colour=RULE))
    for at in range(0, len(boxes), row):
        some = level(boxes[at : at + row], width)
        paper.beside([(place * (width + gap), width, [box]) for place, box in enumerate(some)], after=3.5)


def balance(paper: Paper, terms: Sequence[Term], summary: str) -> None:
    """Add a balance, start plus what came less what went is the end; to the ear it is a table with headings."""
    row = 2 if paper.large else 3 if len(terms) > 4 else len(terms)
    lead = _SIGN if len(terms) > row else 0.0
    width = (MEASURE - lead - _SIGN * (row - 1)) / row
    element = Element("Table", paper.section, f"/A<</O/Table/Summary{pdf_text(summary)}>>")
    head, body = Element("TR", Element("THead", element)), Element("TR", Element("TBody", element))
    boxes = []
    for number, term in enumerate(terms, 1):
        last = number == len(terms)
        heading = Element("TH", head, "/A<</O/Table/Scope/Column>>")
        figure = _figure(paper, term.figure, Element("TD", body), paper.scale.big.but(align="centre"))
        label = Paragraph(paper.letters.text(term.words), paper.scale.cell.but(align="centre"), heading)
        looks = {"stroke": 1.5, "colour": INK} if last else {"stroke": 0.75, "colour": RULE}
        boxes.append(Box([figure, label], pad=2 * paper.unit, fill=TINT if last else "", **looks))  # type: ignore[arg-type]
    with paper.together():
        _term_rows(paper, terms, boxes, row, width)


def _term_rows(paper: Paper, terms: Sequence[Term], boxes: Sequence[Box], row: int, width: float) -> None:
    """Set the boxes in rows of `row`, each with its sign at its left."""
    lead = _SIGN if len(terms) > row else 0.0
    for at in range(0, len(boxes), row):
        columns: list[tuple[float, float, Sequence[Block]]] = []
        some = level(boxes[at : at + row], width)
        for place, (box, term) in enumerate(zip(some, terms[at : at + row], strict=True)):
            x = lead + place * (width + _SIGN)
            if term.sign:
                columns.append((x - _SIGN, _SIGN, [_sign(paper, term.sign, box.height)]))
            columns.append((x, width, [box]))
        paper.beside(columns, after=4)


def _figure(paper: Paper, figure: str, element: Element, style: Style) -> Paragraph:
    """A figure in large type; where there is none, its words in the paper's own."""
    is_number = any(character.isdigit() for character in figure)
    words = paper.scale.cell_bold.but(align=style.align, leading=style.leading)
    return Paragraph(paper.letters.text(figure), style if is_number else words, element)


def level(boxes: Sequence[Box], width: float) -> Sequence[Box]:
    """Make the boxes of a row equally high."""
    heights = [stacked([box], width).height for box in boxes]
    for box in boxes:
        box.floor = box.height = max(heights)
    return boxes


def _sign(paper: Paper, sign: str, height: float) -> Picture:
    style = paper.scale.body.but(face=bold("Body"), size=paper.scale.size + 8, leading=paper.scale.size + 8)

    def paint(canvas: TaggedCanvas, x: float, top: float) -> None:
        left = x + (_SIGN - font(style.face).width(sign, style.size)) / 2
        draw_lines(canvas, [sign], style, None, (left, top - (height - style.leading) / 2, _SIGN))

    return Picture(height, paint)
