"""Paragraphs, headings and list items."""

from __future__ import annotations

from typing import NamedTuple

from cpp_desktop.documents.flow import HAIR, Block
from cpp_desktop.documents.fonts import font
from cpp_desktop.documents.structure import Element, spoken
from cpp_desktop.documents.style import LINK, Style, rgb
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import Line, Piece, Words, fill, line_width, plain


class Label(NamedTuple):
    """What stands before a list item, in a face of its own."""

    text: str
    face: str
    element: Element


class _Anchor(NamedTuple):
    """A link that was drawn: from `left` to `right` on a baseline."""

    url: str
    left: float
    right: float
    baseline: float
    element: Element


def draw_lines(
    canvas: TaggedCanvas,
    lines: list[Line],
    style: Style,
    element: Element | None,
    box: tuple[float, float, float],
    *,
    more: bool = False,
    outdent: float = 0,
    label: tuple[Label, float] | None = None,
) -> None:
    """Draw lines into a box (left, top, width) for `element`, or within an artifact that is already open.

    `more` says that the paragraph goes on elsewhere; the first line begins `outdent` further left; `label` is drawn
    first, at its own distance from the left.
    """
    left, top, width = box
    baseline = top - style.leading / 2 - font(style.face).centre * style.size
    code = [f"BT {rgb(style.colour)} rg"]
    if label:
        code += _label(canvas, *label, baseline, style.size)
    code.append(f"{canvas.select(style.face, style.size)} 1 0 0 1 {left:.2f} {baseline:.2f} Tm")
    if element:
        code.append(canvas.mark(element))
    anchors: list[_Anchor] = []
    shift = 0.0
    for number, line in enumerate(lines):
        across = -outdent if number == 0 else 0.0
        if style.align != "left":
            across = (width - line_width(line, style)) * (0.5 if style.align == "centre" else 1)
        down = -style.leading if number else 0
        if across != shift or down:
            code.append(f"{across - shift:.2f} {down:g} Td")
        shift = across
        end = " " if number < len(lines) - 1 or more else ""  # a line that runs on keeps its space
        if isinstance(line, str):
            code.append(canvas.show(line + end, style.face, style.size))
        else:
            start = left + shift, baseline - number * style.leading
            code += _pieces(canvas, line, end, style, element, start, anchors)
    canvas.write(*code, "EMC ET" if element else "ET")
    for anchor in anchors:
        _underline(canvas, anchor, style.size)


def _label(canvas: TaggedCanvas, label: Label, at: float, baseline: float, size: float) -> list[str]:
    chosen, shown = canvas.select(label.face, size), canvas.show(label.text, label.face, size)
    return [f"1 0 0 1 {at:.2f} {baseline:.2f} Tm {chosen} {canvas.mark(label.element)} {shown} EMC"]


def _pieces(
    canvas: TaggedCanvas,
    line: list[Piece],
    end: str,
    style: Style,
    element: Element | None,
    start: tuple[float, float],
    anchors: list[_Anchor],
) -> list[str]:
    """Return operators for a line of several pieces; afterwards face, colour and element are the paragraph's again."""
    code: list[str] = []
    at, baseline = start
    for number, (text, face, colour, url) in enumerate(line):
        link = Element("Link", element) if url and element else None
        if link:
            code.append(f"EMC {canvas.mark(link)}")
        tone = LINK if url else colour
        shown = text + end if number == len(line) - 1 else text
        opened = [canvas.select(face, style.size)] if face != style.face else []
        closed = [canvas.select(style.face, style.size)] if opened else []
        if tone:
            opened.append(f"{rgb(tone)} rg")
            closed.append(f"{rgb(style.colour)} rg")
        code += [*opened, canvas.show(shown, face, style.size), *closed]
        width = font(face).width(text, style.size)
        if link and element:
            anchors.append(_Anchor(url, at, at + width, baseline, link))
            if end or number < len(line) - 1:  # else the paragraph's last EMC closes the link
                code.append(f"EMC {canvas.mark(element)}")
        at += width
    return code


def _underline(canvas: TaggedCanvas, anchor: _Anchor, size: float) -> None:
    low = anchor.baseline - size * 0.12
    with canvas.artifact():
        canvas.write(f"{rgb(LINK)} RG .6 w {anchor.left:.2f} {low:.2f} m {anchor.right:.2f} {low:.2f} l S")
    box = anchor.left, anchor.baseline - size * 0.25, anchor.right, anchor.baseline + size * 0.8
    canvas.link(anchor.url, box, anchor.element)


class Paragraph(Block):
    """Text for one element; at least two of its lines stay together at a page's end."""

    def __init__(self, words: Words, style: Style, element: Element) -> None:
        self.words, self.style, self.element = words, style, element
        element.attributes += spoken(plain(words))
        self.before, self.after, self.keep_with_next = style.before, style.after, style.keep_with_next
        self.lines: list[Line] = []
        self.width = -1.0
        self.more = False
        self.outdent = style.outdent

    def wrap(self, width: float, room: float) -> float:
        """Break the text into lines."""
        if self.width != width:
            self.width = width
            self.lines = fill(self.words, self.style, width - self.style.indent)
            self.height = len(self.lines) * self.style.leading
        return self.height

    def least(self, width: float, page: float) -> float:
        """Return two lines, or three rather than leave one behind."""
        self.wrap(width, 0)
        return min(self.height, (2 if len(self.lines) > 3 else 3) * self.style.leading)

    def split(self, room: float, page: float) -> tuple[Block, Block] | None:
        """Cut between lines, two at least on either side."""
        count = min(int(room / self.style.leading + HAIR), len(self.lines) - 2)
        if count < 2:
            return None
        height = count * self.style.leading
        head = self.changed(lines=self.lines[:count], height=height, more=True)
        return head, self.changed(lines=self.lines[count:], height=self.height - height, outdent=0)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the lines."""
        indent = self.style.indent
        box = x + indent, top, self.width - indent
        draw_lines(canvas, self.lines, self.style, self.element, box, more=self.more, outdent=self.outdent)


class Heading(Paragraph):
    """A heading: a bookmark that stays with what follows."""

    def __init__(self, words: Words, style: Style, element: Element, level: int) -> None:
        super().__init__(words, style, element)
        self.level, self.keep_with_next = level, True

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the lines and set the bookmark."""
        canvas.bookmark(plain(self.words).replace("\n", " "), self.level - 1, top + self.before / 2)
        super().draw(canvas, x, top)


class Item(Paragraph):
    """A list item's text, with its label hanging at the left of the first line."""

    def __init__(self, words: Words, style: Style, element: Element, label: Label) -> None:
        super().__init__(words, style, element)
        self.label: Label | None = label

    def split(self, room: float, page: float) -> tuple[Block, Block] | None:
        """Cut between lines; the label stays with the first."""
        parts = super().split(room, page)
        return (parts[0], parts[1].changed(label=None)) if parts else None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw label and lines."""
        indent = self.style.indent
        label = (self.label, x + self.style.label_at) if self.label else None
        box = x + indent, top, self.width - indent
        draw_lines(canvas, self.lines, self.style, self.element, box, more=self.more, label=label)
