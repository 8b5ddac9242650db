"""A picture's series on paper: bars with their figures at the end, told apart without colour, and the table beneath."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, TypeAlias

from cpp_desktop.documents.cards import shared_out, table
from cpp_desktop.documents.fonts import font
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.paragraph import draw_lines
from cpp_desktop.documents.style import BLUE, INK, MEASURE, PALE_AMBER, PALE_BLUE, WHITE, Scale, rgb
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import Line, fill
from cpp_desktop.domain.charts import Chart, Part, Series
from cpp_desktop.domain.language import marked, said

Box: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, width, height."""
_Hatch: TypeAlias = Literal["", "/", "\\", "-", "x"]

_LOOKS: dict[str, tuple[str, _Hatch]] = {
    "development": (BLUE, ""), "opinion": (PALE_BLUE, "/"), "representation": (WHITE, ""),
    "information": (PALE_AMBER, "-"), "influence": (INK, ""),
    "open": (PALE_BLUE, "/"), "changed": (BLUE, ""), "planned": (WHITE, "\\"), "no change": (WHITE, ""),
    "not known": (PALE_AMBER, "x"),
    "raised": (BLUE, ""), "closed": (PALE_AMBER, "/"),
}  # fmt: skip
"""The ground of each part and the lines upon it; neighbours differ in grey too."""
_ROWS: dict[Chart, str] = {
    "activity": marked("Type"), "cases": marked("Outcome"), "attendance": marked("Category"),
    "actions": marked("Actions"),
}  # fmt: skip
"""What the rows of each table are."""
_STRIPES = 5.0
_TALLEST = 520
"""Points: how far apart the lines are, and how much of a page a chart may take."""


def add_chart(paper: Paper, series: Iterable[Series], chart: Chart, level: int = 3) -> None:
    """Add a chart below a heading of a level, with its sentence and its table, if it is among the series."""
    found = next((one for one in series if one.chart == chart), None)
    if found is None:
        return
    first, *others = _Bars(found, paper.scale, MEASURE, _shown(found)).on_pages()
    with paper.together():
        paper.heading(level, found.title)
        paper.text(found.sentence, paper.scale.body.but(keep_with_next=True))
        told = said("Bar chart. {0} The table below says the same.").format(found.sentence)
        paper.figure(first.height, first.paint, told)
    for bars in others:
        paper.figure(bars.height, bars.paint, said("The bar chart goes on."))
    _table(paper, found)


def _shown(series: Series) -> list[int]:
    """Return the columns that say anything: not the months that lie ahead."""
    return [at for at in range(len(series.labels)) if series.total(at) is not None]


def _table(paper: Paper, series: Series) -> None:
    """Add the numbers: a part to a row, as its name is long, or where that is too wide, a time or age to a row."""
    whole = _by_part(paper.scale, series)
    turned = _by_time(paper.scale, series)
    columns, rows = whole if shared_out(paper, *whole) or not shared_out(paper, *turned) else turned
    table(paper, columns, rows, summary=series.title, row_head=0)


def _by_part(scale: Scale, series: Series) -> tuple[list[Column], list[Row]]:
    shown = _shown(series)
    columns = [
        Column(_ROWS[series.chart], scale.cell, grows=True),
        *(Column(series.labels[at], scale.number) for at in shown),
    ]
    rows = [Row((part.name, *(series.words(part.numbers[at]) for at in shown))) for part in series.counted]
    if series.shape == "stacked":
        rows.append(Row((said("All"), *(series.words(series.total(at)) for at in shown)), "total"))
    return columns, rows


def _by_time(scale: Scale, series: Series) -> tuple[list[Column], list[Row]]:
    columns = [Column(series.heading, scale.cell, grows=True)]
    columns += [Column(part.name, scale.number) for part in series.counted]
    rows = [[series.labels[at], *(series.words(part.numbers[at]) for part in series.counted)] for at in _shown(series)]
    if series.shape == "stacked":
        columns.append(Column(marked("All"), scale.number_bold))
        for row, at in zip(rows, _shown(series), strict=True):
            row.append(series.words(series.total(at)))
    return columns, [Row(row) for row in rows]


@dataclass(frozen=True)
class _Bars:
    """The bars of a series, a row for each column of the screen's picture, in the words' own size."""

    series: Series
    scale: Scale
    width: float
    shown: Sequence[int]

    def on_pages(self) -> list[_Bars]:
        """Return the chart in as many parts as it takes for each to find room on a page."""
        parts = -(-int(self.height) // _TALLEST)
        each = -(-len(self.shown) // max(parts, 1)) or 1
        return [replace(self, shown=self.shown[at : at + each]) for at in range(0, len(self.shown), each)] or [self]

    @cached_property
    def _aside(self) -> float:
        """Room for the names at the left."""
        face = font(self.scale.cell.face)
        widest = max((face.width(self.series.labels[at], self.scale.size) for at in self.shown), default=0)
        return min(widest + 2 * self.scale.unit, self.width * 0.3)

    @property
    def _keys(self) -> tuple[Part, ...]:
        """The parts that want a key: of a single kind of bar the heading says enough."""
        return self.series.parts if self.series.shape != "strips" else ()

    def _key_rows(self) -> list[list[Part]]:
        face, used = font(self.scale.cell.face), 0.0
        rows: list[list[Part]] = [[]]
        for part in self._keys:
            wide = face.width(part.name, self.scale.size) + 3.5 * self.scale.size
            if rows[-1] and used + wide > self.width:
                rows.append([])
                used = 0.0
            rows[-1].append(part)
            used += wide
        return rows if self._keys else []

    def _bars_of(self, at: int) -> Iterator[tuple[list[tuple[str, int]], str]]:
        """Give the bars of a row: what they are made of, and the words at their end."""
        series = self.series
        if series.shape == "stacked":
            yield [(part.key, part.numbers[at] or 0) for part in series.parts], series.words(series.total(at))
            return
        for part in series.whole.parts:
            yield [(part.key, part.numbers[at] or 0)], series.words(part.numbers[at])

    def _row(self, at: int) -> float:
        bars = 1.25 * self.scale.size * sum(1 for _ in self._bars_of(at))
        return max(bars, len(self._name(at)) * self.scale.cell.leading) + self.scale.unit

    def _name(self, at: int) -> list[Line]:
        return fill(self.series.labels[at], self.scale.cell, self._aside - self.scale.unit)

    @property
    def height(self) -> float:
        """The height of the whole chart in points."""
        keys = len(self._key_rows()) * self.scale.cell.leading
        return keys + 3 * self.scale.unit + sum(map(self._row, self.shown))

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the key, then row by row downwards, and the line on which the bars stand."""
        top = self._paint_key(canvas, x, top) - 2 * self.scale.unit
        base, size = x + self._aside, self.scale.size
        figures = font("Figures-Bold").width("00,000" if not self.series.is_rate else "100.0%", size) + self.scale.unit
        bars = self.series if self.series.shape != "beside" else _without_line(self.series)
        step = (self.width - self._aside - figures) / max(bars.most, 1)
        first = top
        for at in self.shown:
            draw_lines(canvas, self._name(at), self.scale.cell, None, (x, top, self._aside))
            below = top
            for pieces, words in self._bars_of(at):
                end = _draw_pieces(canvas, pieces, (base, below - size * 1.1, step, size))
                style = self.scale.cell.but(face="Figures-Bold")
                middle = below - size * 0.6 + style.leading / 2
                draw_lines(canvas, [words], style, None, (end + self.scale.unit, middle, self.width))
                below -= 1.25 * size
            top -= self._row(at)
        canvas.write(f"{rgb(INK)} RG 1 w {base:.2f} {top:.2f} m {base:.2f} {first:.2f} l S")

    def _paint_key(self, canvas: TaggedCanvas, x: float, top: float) -> float:
        size, style = self.scale.size, self.scale.cell
        for row in self._key_rows():
            at = x
            for part in row:
                draw_bar(canvas, (at, top - size * 1.05, size * 1.5, size * 0.8), part.key)
                draw_lines(canvas, [part.name], style, None, (at + 2 * size, top, self.width))
                at += font(style.face).width(part.name, size) + 3.5 * size
            top -= style.leading
        return top


def _without_line(series: Series) -> Series:
    """Where only bars are drawn the line does not make them shorter."""
    return replace(series, line=None)


def _draw_pieces(canvas: TaggedCanvas, pieces: Iterable[tuple[str, int]], room: Box) -> float:
    """Draw pieces of a bar one after the other, `room` being (left, bottom, points for one, height); return its end."""
    x, y, step, height = room
    for key, number in pieces:
        if number:
            draw_bar(canvas, (x, y, number * step, height), key)
            x += number * step
    return x


def draw_bar(canvas: TaggedCanvas, box: Box, key: str) -> None:
    """Draw a bar in the ground and the lines of a part, outlined in ink."""
    x, y, width, height = box
    ground, hatch = _LOOKS.get(key, (BLUE, ""))
    outline, ink = f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re", f"{rgb(INK)} RG .8 w"
    lines = " ".join(_lines(box, hatch))
    hatched = f"q {outline} W n {ink} {lines} S Q" if lines else ""
    canvas.write(f"{rgb(ground)} rg {outline} f {hatched} {ink} {outline} S")


def _lines(box: Box, hatch: _Hatch) -> Iterator[str]:
    x, y, width, height = box
    if hatch == "-":
        for n in range(1, int(height / (_STRIPES * 0.6)) + 1):
            yield f"{x:.2f} {y + n * _STRIPES * 0.6:.2f} m {x + width:.2f} {y + n * _STRIPES * 0.6:.2f} l"
        return
    for n in range(int((width + height) / _STRIPES) + 1 if hatch else 0):
        at = x - height + n * _STRIPES
        if hatch in "/x":
            yield f"{at:.2f} {y:.2f} m {at + height:.2f} {y + height:.2f} l"
        if hatch in "\\x":
            yield f"{at:.2f} {y + height:.2f} m {at + height:.2f} {y:.2f} l"
