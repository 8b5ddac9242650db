"""The pictures of easy-read papers, drawn in ink lines that print well, each with words that tell it."""

from __future__ import annotations

from collections.abc import Iterator

from cpp_desktop.documents.box import Picture
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.pdf_file import pdf_text
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, rgb
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.domain.easy_pictures import PICTURES, SIDE, STROKE, strokes
from cpp_desktop.domain.language import said

_BEND = 0.5523
"""How far the handles of a curve stand out so that four of them make a circle."""


def picture(paper: Paper, name: str, side: float) -> Picture:
    """Return a picture by its name, `side` points long, as a figure of the section that is open."""
    told = paper.letters.text(said(PICTURES[name].told))
    element = Element("Figure", paper.section, f"/Alt{pdf_text(told)}")

    def paint(canvas: TaggedCanvas, x: float, top: float) -> None:
        size = side / SIDE
        colour = rgb(INK)
        canvas.write(f"{size:.4f} 0 0 {-size:.4f} {x:.2f} {top:.2f} cm {colour} RG {colour} rg {STROKE} w 1 J 1 j")
        canvas.write(*_operators(name))

    return Picture(side, paint, element)


def _operators(name: str) -> Iterator[str]:
    """Give the operators of all lines, then of what is filled."""
    steps = strokes(PICTURES[name])
    for letter, at in steps:
        if letter == "M":
            yield f"{at[0]:g} {at[1]:g} m"
        elif letter == "L":
            yield f"{at[0]:g} {at[1]:g} l"
        elif letter == "C":
            yield " ".join(f"{number:g}" for number in at) + " c"
        elif letter == "Z":
            yield "h"
        elif letter == "O":
            yield _circle(*at)
    yield "S"
    dots = [_circle(*at) for letter, at in steps if letter == "D"]
    if dots:
        yield from (*dots, "f")


def _circle(x: float, y: float, radius: float) -> str:
    out = radius * _BEND
    corners = (
        (x + radius, y + out, x + out, y + radius, x, y + radius),
        (x - out, y + radius, x - radius, y + out, x - radius, y),
        (x - radius, y - out, x - out, y - radius, x, y - radius),
        (x + out, y - radius, x + radius, y - out, x + radius, y),
    )
    curves = (" ".join(f"{number:.3f}" for number in corner) + " c" for corner in corners)
    return f"{x + radius:g} {y:g} m " + " ".join(curves)
