"""How far groups differ: a line from the lowest to the highest for each figure, and the same as a table beneath."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.decoration import Span
from cpp_desktop.documents.fonts import font
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.paragraph import draw_lines
from cpp_desktop.documents.style import MEASURE, RULE, Scale, rgb
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import Line, fill, plain
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.network.papers import total_words
from cpp_desktop.domain.network.sums import Spread
from cpp_desktop.domain.return_codes import Unit

_TALLEST = 520
"""How much of a page a chart may take, in points."""
_WHOLE = 1000
"""A rate's scale ends at all, in tenths of a percent."""


class Range(NamedTuple):
    """A figure with how far groups differ in it."""

    label: str
    unit: Unit
    spread: Spread

    def words(self, value: int) -> str:
        """Put one of its values into words."""
        return total_words(value, self.unit)

    @property
    def told(self) -> str:
        """Say it in a sentence."""
        s = self.spread
        words = said("{0}: from {1} to {2}, middle group {3}, the middle half of groups from {4} to {5}.")
        values = (s.lowest, s.highest, s.median, s.lower_quartile, s.upper_quartile)
        return words.format(self.label, *map(self.words, values))


def span_of(spread: Spread, unit: Unit, own: int | None = None) -> Span:
    """Place a spread on a line that begins at nought and holds all of it, and a group's `own` figure."""
    top = max(spread.highest, own or 0, _WHOLE if unit == "rate" else 1)
    least = min(0, spread.lowest, own or 0)

    def share(value: int) -> float:
        return (value - least) / (top - least)

    return Span(
        share(spread.lowest),
        share(spread.lower_quartile),
        share(spread.median),
        share(spread.upper_quartile),
        share(spread.highest),
        None if own is None else share(own),
    )


def add_ranges(paper: Paper, ranges: Sequence[Range], summary: str) -> None:
    """Add a chart of ranges with its table; in large print with a list, which takes less room than cards."""
    for part in _Lines(ranges, paper.scale, MEASURE).on_pages():
        told = " ".join(one.told for one in part.ranges)
        paper.figure(part.height, part.paint, said("Ranges across groups. {0} It is said below too.").format(told))
    if paper.large:
        paper.bullets([one.told for one in ranges])
        return
    scale = paper.scale
    columns = [
        Column(marked("Figure"), scale.cell, grows=True),
        Column(marked("Lowest"), scale.number),
        Column(marked("Middle half"), scale.number),
        Column(marked("Middle group"), scale.number_bold),
        Column(marked("Highest"), scale.number),
        Column(marked("Groups"), scale.number),
    ]
    table(paper, columns, [_row(one) for one in ranges], summary=summary, row_head=0)


def _row(one: Range) -> Row:
    s = one.spread
    half = said("{0} to {1}").format(one.words(s.lower_quartile), one.words(s.upper_quartile))
    return Row((one.label, one.words(s.lowest), half, one.words(s.median), one.words(s.highest), f"{s.groups:,}"))


@dataclass(frozen=True)
class _Lines:
    """The lines of a chart, each with a scale of its own, drawn for a measure of `width` points."""

    ranges: Sequence[Range]
    scale: Scale
    width: float

    @property
    def _aside(self) -> float:
        """Room for the names at the left; in large print they stand above."""
        return 0.0 if self.scale.large else 11.5 * self.scale.size

    def _name(self, one: Range) -> list[Line]:
        room = self._aside - 2 * self.scale.unit if self._aside else self.width
        return fill(one.label, self.scale.cell, room)

    def _row(self, one: Range) -> float:
        names, line = len(self._name(one)) * self.scale.cell.leading, 3.2 * self.scale.size
        return (names + line if self.scale.large else max(names, line)) + 2 * self.scale.unit

    @property
    def height(self) -> float:
        """The height of the whole chart in points."""
        return sum(map(self._row, self.ranges)) + self.scale.unit

    def on_pages(self) -> list[_Lines]:
        """Return the chart in as many parts as it takes for each to find room on a page."""
        parts: list[list[Range]] = [[]]
        used = 0.0
        for one in self.ranges:
            if parts[-1] and used + self._row(one) > _TALLEST:
                parts.append([])
                used = 0.0
            parts[-1].append(one)
            used += self._row(one)
        return [replace(self, ranges=part) for part in parts if part]

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw line by line downwards."""
        scale = self.scale
        for one in self.ranges:
            names = self._name(one)
            high = len(names) * scale.cell.leading
            line_top = top - high if scale.large else top
            middle = line_top - 2.1 * scale.size
            name_top = top if scale.large else middle + high / 2
            draw_lines(canvas, names, scale.cell, None, (x, name_top, self._aside or self.width))
            self._line(canvas, one, x + self._aside, middle)
            top -= self._row(one)

    def _line(self, canvas: TaggedCanvas, one: Range, x: float, middle: float) -> None:
        size, width = self.scale.size, self.width - self._aside
        under = middle - 1.1 * size
        canvas.write(f"{rgb(RULE)} RG .75 w {x:.2f} {under:.2f} m {x + width:.2f} {under:.2f} l S")
        span = span_of(one.spread, one.unit)
        span.paint(canvas, (x, middle, width, size))
        self._figures(canvas, one, span, (x, middle + 0.8 * size + self.scale.cell.leading, width))

    def _figures(self, canvas: TaggedCanvas, one: Range, span: Span, box: tuple[float, float, float]) -> None:
        """Write the lowest, the middle and the highest above the line, side by side where they stand close."""
        x, top, width = box
        scale, edge = self.scale, 0.55 * self.scale.size
        told = {one.spread.lowest: (span.lowest, "Figures"), one.spread.highest: (span.highest, "Figures")}
        told[one.spread.median] = (span.middle, "Figures-Bold")
        placed = []
        for value, (share, face) in sorted(told.items()):
            words = plain(one.words(value))
            wide = font(face).width(words, scale.size)
            placed.append((x + edge + share * (width - 2 * edge) - wide / 2, wide, words, face))
        lefts = _apart([(left, wide) for left, wide, _, _ in placed], (x, x + width), 2 * scale.unit)
        for left, (_, wide, words, face) in zip(lefts, placed, strict=True):
            draw_lines(canvas, [words], scale.cell.but(face=face), None, (left, top, wide))


def _apart(words: Sequence[tuple[float, float]], room: tuple[float, float], gap: float) -> list[float]:
    """Move words (left, width) as little as it takes for each to have its gap and all to be within the room."""
    lefts, least = [], room[0]
    for left, wide in words:
        lefts.append(max(left, least))
        least = lefts[-1] + wide + gap
    most = room[1]
    for at in reversed(range(len(words))):
        lefts[at] = min(lefts[at], most - words[at][1])
        most = lefts[at] - gap
    return lefts
