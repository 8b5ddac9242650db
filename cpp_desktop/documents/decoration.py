"""What is drawn in a table's cell beside its figure: bars and ranges, which the words of the row say too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from cpp_desktop.documents.charts import draw_bar
from cpp_desktop.documents.style import INK, WHITE, rgb
from cpp_desktop.documents.tagged import TaggedCanvas

Place: TypeAlias = tuple[float, float, float, float]
"""Left, middle of the height, width, and the size of type beside it."""

_CURVE = 0.5523
"""How far the handles of a quarter circle's curve reach."""


class Decoration:
    """A drawing in a cell: not content, so that it is left out where a row becomes a card or is read out."""

    least: ClassVar[float] = 0
    """The width that it needs at least, in points."""

    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        """Draw it as an artifact."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Bar(Decoration):
    """A bar: a share of the column's width from 0 to 1."""

    share: float
    hatched: bool = False

    least: ClassVar[float] = 36

    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        """Draw it as an artifact, if it is longer than nothing."""
        x, middle, width, size = place
        if self.share <= 0:
            return
        with canvas.artifact():
            height = size * 0.85
            box = x, middle - height / 2, max(1.2, width * self.share), height
            draw_bar(canvas, box, hatched=self.hatched)


@dataclass(frozen=True, slots=True)
class Span(Decoration):
    """From the lowest to the highest of many, the middle half as a hatched box, the middle one as a dot in a ring.

    All are shares of the width from 0 to 1; `own` is where one of them stands, a diamond below the line.
    """

    lowest: float
    lower: float
    middle: float
    upper: float
    highest: float
    own: float | None = None

    least: ClassVar[float] = 120

    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        """Draw it as an artifact."""
        x, middle, width, size = place
        above = 0 if self.own is None else 0.4 * size
        with canvas.artifact():
            self.paint(canvas, (x, middle + above, width, size))

    def paint(self, canvas: TaggedCanvas, place: Place) -> None:
        """Draw it as part of a picture."""
        left, y, width, size = place
        edge = size * 0.55
        x, run = left + edge, width - 2 * edge
        low, high = x + run * self.lowest, x + run * self.highest
        tick = size * 0.38
        ends = (f"{at:.2f} {y - tick:.2f} m {at:.2f} {y + tick:.2f} l" for at in (low, high))
        canvas.write(f"{rgb(INK)} RG 1.5 w {low:.2f} {y:.2f} m {high:.2f} {y:.2f} l", *ends, "S")
        if self.upper > self.lower:
            box = x + run * self.lower, y - size * 0.55, run * (self.upper - self.lower), size * 1.1
            draw_bar(canvas, box, hatched=True)
        at = x + run * self.middle
        canvas.write(f"{rgb(WHITE)} rg {rgb(INK)} RG 1.25 w {_circle(at, y, size * 0.48)} B")
        canvas.write(f"{rgb(INK)} rg {_circle(at, y, size * 0.22)} f")
        if self.own is not None:
            _diamond(canvas, x + run * self.own, y - size * 1.05, size * 0.5)


def _circle(x: float, y: float, radius: float) -> str:
    reach = radius * _CURVE
    return (
        f"{x + radius:.2f} {y:.2f} m "
        f"{x + radius:.2f} {y + reach:.2f} {x + reach:.2f} {y + radius:.2f} {x:.2f} {y + radius:.2f} c "
        f"{x - reach:.2f} {y + radius:.2f} {x - radius:.2f} {y + reach:.2f} {x - radius:.2f} {y:.2f} c "
        f"{x - radius:.2f} {y - reach:.2f} {x - reach:.2f} {y - radius:.2f} {x:.2f} {y - radius:.2f} c "
        f"{x + reach:.2f} {y - radius:.2f} {x + radius:.2f} {y - reach:.2f} {x + radius:.2f} {y:.2f} c h"
    )


def _diamond(canvas: TaggedCanvas, x: float, y: float, reach: float) -> None:
    corners = ((x, y + reach), (x + reach, y), (x, y - reach), (x - reach, y))
    path = " ".join(f"{a:.2f} {b:.2f} {'l' if at else 'm'}" for at, (a, b) in enumerate(corners))
    canvas.write(f"{rgb(INK)} rg {rgb(WHITE)} RG .8 w {path} h B")
