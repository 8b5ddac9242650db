"""Blocks that follow each other down a page, and what becomes of them at its end.

A block is laid out by `wrap`, cut by `split` and drawn by `draw`; all lengths are points.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from copy import copy
from typing import NamedTuple, Self

from cpp_desktop.documents.tagged import TaggedCanvas

HAIR = 1e-6
"""Differences of length that are only rounding."""
ENDLESS = 1e9


class Block:
    """Something with a height. `before` and `after` are the gaps it wants; of two gaps that meet the larger holds."""

    before: float = 0
    after: float = 0
    height: float = 0
    keep_with_next = False
    weight = 1
    """How much work it is, in paragraphs or rows."""

    def wrap(self, width: float, room: float) -> float:
        """Lay out in `width`, as far as `room` demands, and return the height."""
        return self.height

    def least(self, width: float, page: float) -> float:
        """Return the height that must follow a heading on its page, where a whole page has `page`."""
        return self.wrap(width, ENDLESS)

    def split(self, room: float, page: float) -> tuple[Block, Block] | None:
        """Cut what `wrap` has laid out into a part of at most `room` and the rest; None if that is not to be."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw downwards from `top`."""

    def changed(self, **changes: object) -> Self:
        """Return a copy with other attributes."""
        new = copy(self)
        vars(new).update(changes)
        return new


class Placed(NamedTuple):
    """A block and how far below the top it begins."""

    block: Block
    offset: float


class Column(NamedTuple):
    """Blocks placed one under the other; what `ends` here goes on upon a page of its own."""

    placed: list[Placed]
    height: float
    ends: bool = False

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the blocks downwards from `top`."""
        for block, offset in self.placed:
            block.draw(canvas, x, top - offset)


def place(blocks: deque[Block], width: float, room: float, page: float) -> Column:
    """Take from the front of `blocks` what fits into `room`, cutting the last where it can be cut.

    Raises:
        ValueError: a block can neither be cut nor fits a whole page.
    """
    placed: list[Placed] = []
    used = gap = 0.0
    kept = False  # whether the last block placed wants the next beside it
    while blocks:
        block = blocks[0]
        if isinstance(block, PageEnd) and page < ENDLESS:
            blocks.popleft()
            if placed and blocks:
                return Column(placed, used, ends=True)
            continue
        if isinstance(block, Space):
            blocks.popleft()
            gap += block.height
            continue
        before = max(block.before, gap) if placed else 0.0
        left = room - used - before
        height = block.wrap(width, left)
        if placed and block.keep_with_next and not kept and left < _chain(blocks, width, page) <= page:
            break
        if height > left + HAIR:
            parts = block.split(left, page)
            if parts:
                placed.append(Placed(parts[0], used + before))
                used += before + parts[0].height
                blocks[0] = parts[1]
            elif not placed and room >= page - HAIR:
                raise ValueError(f"{type(block).__name__} is too tall for a page")
            break
        placed.append(Placed(blocks.popleft(), used + before))
        used += before + height
        gap, kept = block.after, block.keep_with_next
    return Column(placed, used)


def _chain(blocks: deque[Block], width: float, page: float) -> float:
    """The height that the first block and those kept with it need on one page."""
    need, gap = 0.0, 0.0
    for block in blocks:
        need += max(gap, block.before) if need else 0.0
        if not block.keep_with_next:
            return need + block.least(width, page)
        need += block.wrap(width, ENDLESS)
        gap = block.after
        if need > page:
            break
    return need


def stacked(blocks: Iterable[Block], width: float) -> Column:
    """Place all blocks one under the other, however tall."""
    return place(deque(blocks), width, ENDLESS, ENDLESS)


class Space(Block):
    """Room between two blocks; at the top or the foot of a page it is nothing."""

    weight = 0

    def __init__(self, height: float) -> None:
        self.height = height


class PageEnd(Block):
    """What comes next begins a page."""

    weight = 0
