"""The same rows as a table or, in large print, as one card each: laid out anew, not enlarged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cpp_desktop.documents.box import Box, Columns, Picture
from cpp_desktop.documents.decoration import Bar, Decoration
from cpp_desktop.documents.fields import Field, draw_line, draw_tick_box, element_of
from cpp_desktop.documents.flow import Block
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.paragraph import Paragraph
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import MEASURE, TINT
from cpp_desktop.documents.table import Cell, Column, Row, Table, column_widths, gap_of
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import BREAK, Run, Words, plain, runs_of, strong

_FEW = 8
"""Rows of a table that is kept on one page."""


def table(
    paper: Paper,
    columns: Sequence[Column],
    rows: Sequence[Row],
    *,
    summary: str,
    row_head: int | None = None,
    title: Sequence[int] = (),
    pad: float = 1.25,
    least: float = 0,
    room: float = MEASURE,
) -> None:
    """Add rows as a table, or as cards where its columns would be too many or too narrow for their words.

    Cards from 18 pt with four columns or more, from 24 pt with three; but a column of bars goes before that.
    `title` are the columns that name a card; the others become a line each, "Heading: value". `row_head` is the column
    that names a row, told so in tables of three columns and three rows or more; rows are at least `least` units high.
    `room` is how wide a table is, in points.
    """
    rows = _cleaned(paper, rows)
    widths = _widths(paper, columns, rows, room)
    if widths is None and any(isinstance(row.cells[-1], Bar) for row in rows):
        columns, rows = _without_bars(columns, rows, title[-1] if title else row_head or 0)
        widths = _widths(paper, columns, rows, room)
    if widths is None:
        _cards(paper, columns, rows, title or [row_head or 0])
        return
    whole = Table(
        columns,
        rows,
        paper.scale,
        Element("Table", paper.section),
        summary=summary,
        row_head=row_head if len(columns) > 2 and len(rows) > 2 else None,
        pad=pad,
        least=least,
        widths=widths,
    )
    paper.story.append(Box([whole], after=whole.after) if len(rows) <= _FEW else whole)


def shared_out(paper: Paper, columns: Sequence[Column], rows: Sequence[Row]) -> list[float] | None:
    """Return the widths that columns would have in a table across the page; None if it would be cards."""
    return _widths(paper, columns, _cleaned(paper, rows), MEASURE)


def _widths(paper: Paper, columns: Sequence[Column], rows: Sequence[Row], room: float) -> list[float] | None:
    """Share out the room of a table; None if it is to be cards."""
    if paper.large and len(columns) >= (4 if paper.scale.size < 24 else 3):
        return None
    bands = any(row.kind == "band" for row in rows)
    room -= gap_of(paper.scale) * (len(columns) - 1) + (1.5 * paper.unit if bands else 0)
    return column_widths(columns, rows, room)


def _without_bars(columns: Sequence[Column], rows: Sequence[Row], named: int) -> tuple[Sequence[Column], Sequence[Row]]:
    """Leave the last column out; where no other grows, the one that has the rows' names takes its room."""
    kept = list(columns[:-1])
    if not any(column.grows for column in kept):
        kept[named] = replace(kept[named], grows=True)
    return kept, [Row(row.cells[:-1], row.kind) for row in rows]


def _cleaned(paper: Paper, rows: Sequence[Row]) -> list[Row]:
    return [Row([_clean(paper, cell) for cell in row.cells], row.kind) for row in rows]


def _clean(paper: Paper, cell: Cell) -> Cell:
    if isinstance(cell, Field):
        return replace(cell, told=paper.letters.text(cell.told))
    return cell if isinstance(cell, Decoration) else paper.letters.words(cell)


def _cards(paper: Paper, columns: Sequence[Column], rows: Sequence[Row], title: Sequence[int]) -> None:
    """Add one frame per row; to the ear they are a list. Decoration is left out."""
    scale = paper.scale
    parent = Element("L", paper.section, "/A<</O/List/ListNumbering/None>>")
    name = scale.subheading.but(before=0, after=scale.unit, keep_with_next=False)
    for row in rows:
        body = Element("LBody", Element("LI", parent))
        parts = [_parted(_words(row.cells[at])) for at in title if at < len(row.cells)]
        words = "\xa0 ".join(plain(first).replace("\n", " ") for first, _ in parts if plain(first))
        blocks: list[Block] = [Paragraph(words, name, Element("P", body))] if words else []
        blocks += [Paragraph(below, scale.tight, Element("P", body)) for _, lines in parts for below in lines]
        for at, cell in enumerate(row.cells):
            if isinstance(cell, Field):
                blocks.append(_to_write(paper, columns[at].said, cell, body))
                continue
            text = _words(cell)
            if at not in title and plain(text):
                text = _on_one_line(text)
                heading = columns[at].said.replace("\n", " ") if row.kind != "band" else ""
                whole = (strong(f"{heading}: "), *runs_of(text)) if heading else text
                blocks.append(Paragraph(whole, scale.tight, Element("P", body)))
        band = row.kind == "band"
        pad, after = 2.5 * scale.unit, 2 * scale.unit
        paper.story.append(Box(blocks, pad=pad, stroke=0 if band else 1, fill=TINT if band else "", after=after))
    paper.gap(1)


def _to_write(paper: Paper, heading: str, cell: Field, body: Element) -> Block:
    """Return a line to write on behind the heading of its column."""
    scale = paper.scale
    room = MEASURE - 5 * scale.unit
    aside = room * 0.3
    is_ticked = cell.edge == "box"
    height = (3.75 if is_ticked else 7) * scale.unit

    def draw(canvas: TaggedCanvas, x: float, top: float) -> None:
        if is_ticked:
            draw_tick_box(canvas, x, top - 0.4 * scale.unit, 0.95 * scale.size)
        else:
            draw_line(canvas, x, top - height + scale.unit, room - aside)

    name = Paragraph(f"{heading}:", scale.cell_bold, Element("P", body))
    line = Picture(height, draw, element_of(body, cell))
    # A space would be dropped at the head of a column.
    down = Picture(height - scale.cell.leading, lambda _canvas, _x, _top: None)
    return Columns([(0.0, aside, [down, name]), (aside, room - aside, [line])])


def _words(cell: Cell) -> Words:
    return "" if isinstance(cell, Decoration | Field) else cell


def _parted(words: Words) -> tuple[Words, list[Words]]:
    """Part what names a row, its first line, from what stands below it in the cell."""
    lines: list[list[Run]] = [[]]
    for run in runs_of(words):
        if run == BREAK:
            lines.append([])
        else:
            lines[-1].append(run)
    return tuple(lines[0]), [tuple(line) for line in lines[1:]]


def _on_one_line(words: Words) -> Words:
    """Part with commas what stands on lines of its own in a table's cell."""
    return tuple(Run(", ") if run == BREAK else run for run in runs_of(words))
