"""Places to write by hand, told as the text fields that they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cpp_desktop.documents.pdf_file import pdf_text
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, RULE, rgb
from cpp_desktop.documents.tagged import TaggedCanvas

_TICK = 0.45
"""How large a box to tick is in its cell."""


@dataclass(frozen=True, slots=True)
class Field:
    """A cell to write in, `told` in words that are not printed; its `edge` is drawn, in the colour of rules.

    One whose edge is a "box" is ticked.
    """

    told: str
    edge: Literal["left", "below", "box"] = "below"


def element_of(parent: Element, field: Field) -> Element:
    """Return the structure element of a cell to write in or to tick."""
    return (tick_element if field.edge == "box" else form_element)(parent, field.told)


def form_element(parent: Element, told: str) -> Element:
    """Return the structure element of a place to write, told as a description."""
    return _printed(parent, told, "/Role/tv")


def tick_element(parent: Element, told: str) -> Element:
    """Return the structure element of a box to tick, told as a description."""
    return _printed(parent, told, "/Role/cb/checked/off")


def _printed(parent: Element, told: str, role: str) -> Element:
    described = pdf_text(told)
    return Element("Form", parent, f"/Alt{described}/A<</O/PrintField{role}/Desc{described}>>")


def draw_line(canvas: TaggedCanvas, x: float, y: float, width: float) -> None:
    """Draw a line to write on."""
    canvas.write(f"{rgb(INK)} RG .75 w {x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l S")


def draw_tick_box(canvas: TaggedCanvas, x: float, top: float, size: float) -> None:
    """Draw an empty box to tick."""
    canvas.write(f"{rgb(INK)} RG 1 w {x + 0.5:.2f} {top - size + 0.5:.2f} {size - 1:.2f} {size - 1:.2f} re S")


def draw_field(canvas: TaggedCanvas, field: Field, element: Element, box: tuple[float, float, float, float]) -> None:
    """Draw the edge of a cell, whose `box` is its left, its bottom, its width and its height in points."""
    x, y, width, height = box
    if field.edge == "box":
        side = min(width, height) * _TICK
        with canvas.content(element):
            draw_tick_box(canvas, x, y + (height + side) / 2, side)
        return
    to = (x, y + height) if field.edge == "left" else (x + width, y)
    with canvas.content(element):
        canvas.write(f"{rgb(RULE)} RG .5 w {x:.2f} {y:.2f} m {to[0]:.2f} {to[1]:.2f} l S")
