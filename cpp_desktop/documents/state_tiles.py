"""A tile for each group with how far its return has come: the word says it, the frame only repeats it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cpp_desktop.documents.box import Box, Columns, Picture
from cpp_desktop.documents.flow import Block
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.paragraph import Paragraph
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, MEASURE, RULE, TINT, WHITE, rgb
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import least_and_natural
from cpp_desktop.documents.tiles import level
from cpp_desktop.domain.network.papers import GroupTile, state_words
from cpp_desktop.domain.network.records import ReturnState

_IN_A_ROW = {12: 5, 14: 4, 16: 4, 18: 3, 20: 3}
"""The most tiles beside one another by the type size; two in the largest."""
_PAD = 1.75
"""The room inside a tile, in units."""


@dataclass(frozen=True, slots=True)
class _Looks:
    """A tile's frame, which can be told from the others in grey too."""

    fill: str = WHITE
    stroke: float = 0.75
    colour: str = INK
    dash: tuple[int, int] | None = None


_LOOKS = {
    ReturnState.ACCEPTED: _Looks(fill=TINT),
    ReturnState.RECEIVED: _Looks(),
    ReturnState.QUERIED: _Looks(stroke=1.75),
    ReturnState.CORRECTED: _Looks(stroke=1.75),
    ReturnState.EXPECTED: _Looks(stroke=1.75, dash=(4, 3)),
    ReturnState.RESTING: _Looks(colour=RULE, dash=(1, 3)),
}


def state_tiles(paper: Paper, groups: Sequence[GroupTile]) -> None:
    """Add a tile for each group, in rows; to the ear they are a list of names with their states."""
    gap = 2 * paper.unit
    row = _in_a_row(paper, groups, gap)
    width = (MEASURE - gap * (row - 1)) / row
    parent = Element("L", paper.section, "/A<</O/List/ListNumbering/None>>")
    boxes = [_tile(paper, group, Element("LBody", Element("LI", parent)), width) for group in groups]
    for at in range(0, len(boxes), row):
        some = level(boxes[at : at + row], width)
        paper.beside([(place * (width + gap), width, [box]) for place, box in enumerate(some)], after=2)


def _in_a_row(paper: Paper, groups: Sequence[GroupTile], gap: float) -> int:
    """Return how many tiles have room for the longest word of their names."""
    style = paper.scale.cell_bold
    longest = max((least_and_natural(paper.letters.text(group.name), style)[0] for group in groups), default=0)
    room = longest + 2 * _PAD * paper.unit + 1
    return max(1, min(_IN_A_ROW.get(paper.scale.size, 2), int((MEASURE + gap) // (room + gap))))


def _tile(paper: Paper, group: GroupTile, body: Element, width: float) -> Box:
    scale, looks = paper.scale, _LOOKS[group.state]
    pad = _PAD * paper.unit
    words = ", ".join(filter(None, (state_words(group.state), group.note)))
    name = Paragraph(paper.letters.text(group.name), scale.cell_bold, Element("P", body))
    state: Block = Paragraph(paper.letters.text(words), scale.cell, Element("P", body))
    if group.state is ReturnState.ACCEPTED:
        room = 1.25 * scale.size
        tick = Picture(scale.size, lambda canvas, x, top: _draw_tick(canvas, x, top, scale.size))
        state = Columns([(0, room, [tick]), (room, width - 2 * pad - room, [state])])
    return Box([name, state], pad=pad, fill=looks.fill, stroke=looks.stroke, colour=looks.colour, dash=looks.dash)


def _draw_tick(canvas: TaggedCanvas, x: float, top: float, size: float) -> None:
    y = top - size
    canvas.write(
        f"{rgb(INK)} RG {size / 6:.2f} w 1 J {x + 0.05 * size:.2f} {y + 0.3 * size:.2f} m "
        f"{x + 0.3 * size:.2f} {y:.2f} l {x + 0.85 * size:.2f} {y + 0.65 * size:.2f} l S 0 J"
    )
