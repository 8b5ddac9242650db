"""Tables: one Table element laid out page by page, its header repeated as an artifact."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal, NamedTuple, TypeAlias

from cpp_desktop.documents.decoration import Decoration
from cpp_desktop.documents.fields import Field, draw_field, element_of
from cpp_desktop.documents.flow import HAIR, Block
from cpp_desktop.documents.fonts import bold
from cpp_desktop.documents.paragraph import draw_lines
from cpp_desktop.documents.pdf_file import pdf_text
from cpp_desktop.documents.structure import Element, spoken
from cpp_desktop.documents.style import INK, RULE, TINT, Scale, Style, rgb
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import Line, Words, fill, least_and_natural, plain
from cpp_desktop.domain.language import said

_MEASURED = 1000
"""Rows that are measured to find the widths of columns."""
_WIDEST = 0.45
"""The share of the measure beyond which a long text asks for no more room."""


Cell: TypeAlias = Words | Decoration | Field


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading and the style of its cells; columns that grow share the room that is left."""

    heading: str
    style: Style
    grows: bool = False

    @property
    def said(self) -> str:
        """Its heading in the language in use."""
        return said(self.heading) if self.heading else ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row; in a band, as a break in an agenda, the last cell goes on to the right edge."""

    cells: Sequence[Cell]
    kind: Literal["plain", "total", "band"] = "plain"


class _Laid(NamedTuple):
    """A row with its cells broken into lines."""

    height: float
    cells: list[list[Line] | Decoration | Field]
    row: Row
    elements: list[Element]


def column_widths(columns: Sequence[Column], rows: Sequence[Row], room: float) -> list[float] | None:
    """Share `room` out by what the columns hold; None if their longest words do not fit beside each other."""
    least, natural = [0.0] * len(columns), [0.0] * len(columns)
    for at, column in enumerate(columns):
        heading = column.style.but(face=bold(column.style.face))
        least[at], natural[at] = least_and_natural(column.said, heading)
    for row in rows[:: max(1, len(rows) // _MEASURED)]:
        for at, (column, cell) in enumerate(zip(columns, row.cells, strict=False)):
            if isinstance(cell, Decoration):
                least[at] = max(least[at], cell.least)
            if isinstance(cell, Decoration | Field) or (row.kind == "band" and at == len(row.cells) - 1):
                continue
            style = column.style if row.kind == "plain" else column.style.but(face=bold(column.style.face))
            short, long = least_and_natural(cell, style)
            least[at] = max(least[at], short)
            natural[at] = max(natural[at], long)
    if sum(least) > room:
        return None
    natural = [max(low, min(high, room * _WIDEST)) for low, high in zip(least, natural, strict=True)]
    if sum(natural) <= room:
        growing = [column.grows for column in columns]
        more = (room - sum(natural)) / sum(growing)
        return [width + more * grows for width, grows in zip(natural, growing, strict=True)]
    return _shared(columns, least, natural, room)


def _shared(columns: Sequence[Column], least: list[float], natural: list[float], room: float) -> list[float]:
    """Give every column its least width, then share the rest: who wants little gets it, who grows gets double."""
    spare = room - sum(least)
    widths = list(least)
    weights = [2 if column.grows else 1 for column in columns]
    waiting = sorted(range(len(columns)), key=lambda at: (natural[at] - least[at]) / weights[at])
    while waiting:
        at = waiting.pop(0)
        more = min(natural[at] - least[at], spare * weights[at] / (weights[at] + sum(weights[w] for w in waiting)))
        widths[at] += more
        spare -= more
    return widths


class Table(Block):
    """Rows under a header, with rules and no vertical lines; `row_head` is the column that names a row.

    Rows are at least `least` units high, to write in.

    Rows are laid out only when a page needs them. `element` is the Table element.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        scale: Scale,
        element: Element,
        *,
        summary: str,
        row_head: int | None = None,
        pad: float = 1.25,
        least: float = 0,
        widths: Sequence[float],
    ) -> None:
        self.columns, self.rows, self.row_head = columns, rows, row_head
        self.widths = widths
        self.inset = scale.unit * 0.75 if any(row.kind == "band" for row in rows) else 0.0
        self.gap, self.pad, self.after = gap_of(scale), pad * scale.unit, 3 * scale.unit
        self.size = scale.size
        self.middle = any(isinstance(cell, Decoration | Field) for row in rows for cell in row.cells)
        self.styles = [column.style for column in columns]
        self.strong = [style.but(face=bold(style.face)) for style in self.styles]
        element.attributes += f"/A<</O/Table/Summary{pdf_text(summary)}>>"
        self.head_element, self.body_element = Element("THead", element), Element("TBody", element)
        self.lowest = 0.0
        self.header = self._lay(Row([column.said for column in columns]), self.strong)
        self.lowest = least * scale.unit
        self.laid: list[_Laid] = []
        self.next, self.end = 0, len(rows)
        self.repeated = False

    @property
    def weight(self) -> int:  # type: ignore[override]
        """The rows that are still to come, or that a cut part holds."""
        return self.end - self.next + len(self.laid)

    def _lay(self, row: Row, styles: list[Style]) -> _Laid:
        cells: list[list[Line] | Decoration | Field] = []
        tallest = 0.0
        for at, (cell, style) in enumerate(zip(row.cells, styles, strict=False)):
            if isinstance(cell, Decoration | Field):
                cells.append(cell)
                continue
            spanned = row.kind == "band" and at == len(row.cells) - 1
            width = self._span(at) if spanned else self.widths[at]
            lines = fill(cell, style, width + HAIR)
            cells.append(lines)
            tallest = max(tallest, len(lines) * style.leading)
        return _Laid(max(tallest + 2 * self.pad + 1, self.lowest), cells, row, [])

    def _span(self, first: int) -> float:
        """The width from a column to the right edge."""
        return sum(self.widths[first:]) + self.gap * (len(self.widths) - 1 - first)

    def wrap(self, width: float, room: float) -> float:
        """Lay rows out until they fill the room."""
        self.width = width
        height = self.header.height + sum(row.height for row in self.laid)
        while height <= room + HAIR and self.next < self.end:
            row = self.rows[self.next]
            self.laid.append(self._lay(row, self.styles if row.kind == "plain" else self.strong))
            height += self.laid[-1].height
            self.next += 1
        self.height = height
        return height

    def least(self, width: float, page: float) -> float:
        """Return the header and the first row, or as much of it as is worth beginning."""
        self.wrap(width, self.header.height)
        first = self.laid[0].height if self.laid else 0.0
        return self.header.height + min(first, page / 3)

    def split(self, room: float, page: float) -> tuple[Block, Block] | None:
        """Cut between rows; within a row only if no page could hold it."""
        ends = list(accumulate((row.height for row in self.laid), initial=self.header.height))
        count = bisect_right(ends, room + HAIR) - 1
        laid = self.laid
        if count > 2 and self.next == self.end and count == len(laid) - 1:
            count -= 1  # no single row on the last page
        if count < 1:
            leading = self.styles[0].leading
            if not laid or ends[1] <= page or room - ends[0] < 3 * leading:
                return None
            laid, count = self._cut(laid, room - ends[0]), 1
        head = laid[:count]
        height = ends[0] + sum(row.height for row in head)
        first = self.changed(laid=head, height=height, next=self.end)
        return first, self.changed(laid=laid[count:], repeated=True)

    def _cut(self, laid: list[_Laid], room: float) -> list[_Laid]:
        """Cut the first row into what `room` holds and the rest; both belong to the same elements."""
        whole = laid[0]
        lines = max(1, int((room - 2 * self.pad - 1) / max(style.leading for style in self.styles)))
        elements = whole.elements or self._elements(whole.row, head=False)

        def part(first: int, last: int | None) -> _Laid:
            cells = [cell if isinstance(cell, Decoration | Field) else cell[first:last] for cell in whole.cells]
            heights = [
                len(cell) * style.leading
                for cell, style in zip(cells, self.styles, strict=False)
                if not isinstance(cell, Decoration | Field)
            ]
            return _Laid(max(heights) + 2 * self.pad + 1, cells, whole.row, elements)

        return [part(0, lines), part(lines, None), *laid[1:]]

    def _elements(self, row: Row, *, head: bool) -> list[Element]:
        """Make the elements of a row's cells; an empty cell is never a header."""
        line = Element("TR", self.head_element if head else self.body_element)
        out = []
        for at, cell in enumerate(row.cells):
            words = "" if isinstance(cell, Decoration | Field) else plain(cell)
            header = (head or at == self.row_head) and words != ""
            attributes = f"/Scope/{'Column' if head else 'Row'}" if header else ""
            if row.kind == "band" and at == len(row.cells) - 1:
                attributes += f"/ColSpan {len(self.columns) - at}"
            written = f"/A<</O/Table{attributes}>>" if attributes else ""
            out.append(Element("TH" if header else "TD", line, written + spoken(words)))
        return out

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw rules and bands as an artifact, then the cells row by row."""
        self._rules(canvas, x, top)
        if self.repeated:
            with canvas.artifact("Pagination"):
                self._draw_row(canvas, self.header, [None] * len(self.columns), x, top)
        else:
            self._draw_row(canvas, self.header, self._elements(self.header.row, head=True), x, top)
        top -= self.header.height
        for laid in self.laid:
            elements = laid.elements or self._elements(laid.row, head=False)
            self._draw_row(canvas, laid, elements, x, top)
            top -= laid.height

    def _rules(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        bands, thin, thick = [], [], []
        y = top - self.header.height
        thick.append(y)
        for laid in self.laid:
            if laid.row.kind == "total":
                thick.append(y)
            y -= laid.height
            thin.append(y)
            if laid.row.kind == "band":
                bands.append(f"{x:.2f} {y:.2f} {self.width:.2f} {laid.height:.2f} re")
        with canvas.artifact():
            if bands:
                canvas.write(f"{rgb(TINT)} rg", *bands, "f")
            for heights, colour, thickness in ((thin, RULE, 0.5), (thick, INK, 1.25)):
                lines = [f"{x:.2f} {at:.2f} m {x + self.width:.2f} {at:.2f} l" for at in heights]
                canvas.write(f"{rgb(colour)} RG {thickness:g} w", *lines, "S")

    def _draw_row(
        self, canvas: TaggedCanvas, laid: _Laid, elements: Sequence[Element | None], x: float, top: float
    ) -> None:
        header = laid is self.header
        styles = self.styles if laid.row.kind == "plain" and not header else self.strong
        x += self.inset
        for at, (cell, style, element) in enumerate(zip(laid.cells, styles, elements, strict=False)):
            if isinstance(cell, Decoration):
                cell.draw(canvas, (x, top - laid.height / 2, self.widths[at], self.size))
            elif isinstance(cell, Field):
                room = (x, top - laid.height, self.widths[at], laid.height)
                if element is not None:
                    draw_field(canvas, cell, element_of(element, cell), room)
            elif any(cell):
                spare = laid.height - 2 * self.pad - 1 - len(cell) * style.leading
                down = self.pad + (spare / 2 if self.middle and not header else 0)
                draw_lines(canvas, cell, style, element, (x, top - down, self.widths[at]))
            x += self.widths[at] + self.gap


def gap_of(scale: Scale) -> float:
    """The room between two columns."""
    return 3 * scale.unit
