"""What blocks are put into: frames, columns, drawings and rules."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import TypeAlias

from cpp_desktop.documents.flow import ENDLESS, Block, Column, place, stacked
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, rgb
from cpp_desktop.documents.tagged import TaggedCanvas

Paint: TypeAlias = Callable[[TaggedCanvas, float, float], None]
"""Draws on a canvas from (x, top) downwards."""


class Rule(Block):
    """A horizontal line across the measure, with room `above` it that even the top of a page keeps."""

    def __init__(self, thickness: float, colour: str, *, above: float = 0, after: float = 0) -> None:
        self.thickness, self.colour, self.after = thickness, colour, after
        self.height = thickness + above

    def wrap(self, width: float, room: float) -> float:
        """Take the whole width."""
        self.width = width
        return self.height

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw it as an artifact."""
        with canvas.artifact():
            y = top - self.height
            canvas.write(f"{rgb(self.colour)} rg {x:.2f} {y:.2f} {self.width:.2f} {self.thickness:g} re f")


class Picture(Block):
    """A drawing by `paint(canvas, x, top)`: for `element`, whose alternative text tells it, or an artifact."""

    def __init__(
        self,
        height: float,
        paint: Paint,
        element: Element | None = None,
        after: float = 0,
    ) -> None:
        self.height, self.paint, self.element, self.after = height, paint, element, after

    def wrap(self, width: float, room: float) -> float:
        """Take the whole width."""
        self.width = width
        return self.height

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw it and say where it stands."""
        if self.element is None:
            with canvas.artifact():
                self.paint(canvas, x, top)
            return
        if self.element.tag == "Figure":
            corners = f"{x:.2f} {top - self.height:.2f} {x + self.width:.2f} {top:.2f}"
            self.element.attributes += f"/A<</O/Layout/Placement/Block/BBox[{corners}]>>"
        with canvas.content(self.element):
            self.paint(canvas, x, top)


class Columns(Block):
    """Blocks side by side with their tops aligned: (distance from the left, width, blocks)."""

    def __init__(
        self, columns: Iterable[tuple[float, float, Iterable[Block]]], *, before: float = 0, after: float = 0
    ) -> None:
        self.columns = [(x, width, list(blocks)) for x, width, blocks in columns]
        self.before, self.after = before, after

    def wrap(self, width: float, room: float) -> float:
        """Lay every column out in its own width."""
        self.laid = [(x, stacked(blocks, own)) for x, own, blocks in self.columns]
        self.height = max(column.height for _, column in self.laid)
        return self.height

    def split(self, room: float, page: float) -> tuple[Block, Block] | None:
        """Cut each column, unless all of them fit on the next page."""
        if self.height <= page:
            return None
        rest, columns = [], []
        for x, width, blocks in self.columns:
            waiting = deque(blocks)
            columns.append((x, place(waiting, width, room, page)))
            rest.append((x, width, waiting))
        if not any(column.placed for _, column in columns):
            return None
        head = self.changed(laid=columns, height=max(column.height for _, column in columns))
        return head, self.changed(columns=[(x, width, list(waiting)) for x, width, waiting in rest])

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw column by column."""
        for across, column in self.laid:
            column.draw(canvas, x + across, top)


class Box(Block):
    """A frame round blocks, cut only if it is taller than a page; with no looks of its own it keeps them together.

    `pad` is the room inside, `stroke` the width of its line, `dash` the lengths of its dashes and gaps, `bar` the
    colour of a bar at the left `bar_width` wide, `floor` the least height.
    """

    def __init__(
        self,
        blocks: Iterable[Block],
        *,
        pad: float = 0,
        fill: str = "",
        stroke: float = 0,
        colour: str = INK,
        dash: tuple[int, int] | None = None,
        bar: str = "",
        bar_width: float = 4,
        floor: float = 0,
        before: float = 0,
        after: float = 0,
    ) -> None:
        self.blocks = list(blocks)
        self.pad, self.fill, self.stroke, self.colour, self.dash = pad, fill, stroke, colour, dash
        self.bar, self.bar_width, self.floor = bar, bar_width if bar else 0.0, floor
        self.before, self.after = before, after
        self.laid: Column | None = None
        self.width = 0.0

    @property
    def weight(self) -> int:  # type: ignore[override]
        """The work of what is inside."""
        return sum(block.weight for block in self.blocks)

    def _inner(self) -> float:
        return self.width - 2 * self.pad - self.bar_width

    def wrap(self, width: float, room: float) -> float:
        """Lay out what is inside."""
        if self.laid is None or self.width != width:
            self.width = width
            self.laid = stacked(self.blocks, self._inner())
            self.height = max(self.floor, self.laid.height + 2 * self.pad)
        return self.height

    def least(self, width: float, page: float) -> float:
        """Return all of it, if a page can hold it."""
        height = self.wrap(width, ENDLESS)
        return height if height <= page else min(height, page / 2)

    def split(self, room: float, page: float) -> tuple[Block, Block] | None:
        """Cut between or within blocks, if a page cannot hold it."""
        if self.height <= page:
            return None
        rest = deque(self.blocks)
        laid = place(rest, self._inner(), room - 2 * self.pad, page - 2 * self.pad)
        if not laid.placed:
            return None
        head = self.changed(laid=laid, height=laid.height + 2 * self.pad, blocks=[p.block for p in laid.placed])
        return head, self.changed(blocks=list(rest), laid=None, floor=0.0)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the frame as an artifact, then what is inside."""
        assert self.laid is not None
        if self.fill or self.stroke or self.bar:
            with canvas.artifact():
                self._frame(canvas, x, top - self.height)
        self.laid.draw(canvas, x + self.pad + self.bar_width, top - self.pad)

    def _frame(self, canvas: TaggedCanvas, x: float, bottom: float) -> None:
        outline = f"{x:.2f} {bottom:.2f} {self.width:.2f} {self.height:.2f} re"
        if self.fill:
            canvas.write(f"{rgb(self.fill)} rg {outline} f")
        if self.stroke:
            dashes = f"[{self.dash[0]} {self.dash[1]}] 0 d " if self.dash else ""
            canvas.write(f"{rgb(self.colour)} RG {self.stroke:g} w {dashes}{outline} S")
        if self.bar:
            canvas.write(f"{rgb(self.bar)} rg {x:.2f} {bottom:.2f} {self.bar_width:g} {self.height:.2f} re f")
