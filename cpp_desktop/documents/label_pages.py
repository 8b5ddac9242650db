"""Pages of labels: no head and no foot, every label in its own place; to the ear they are one list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TypeAlias

from cpp_desktop.documents.paragraph import draw_lines
from cpp_desktop.documents.printable import Letters
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import MARGIN, MEASURE, MUTED, PAGE_HEIGHT, Style, scale
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import fill
from cpp_desktop.domain.label_sheets import Placing
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Masthead, Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.whole_file import put

FLOOR = 10.0
"""The least type on a label, in points."""
MM = 72 / 25.4
"""Points in a millimetre."""
PAD_X, PAD_Y = 4 * MM, 2 * MM
"""What stays empty inside a label's edges: a sheet never lies in a printer quite straight."""

Draw: TypeAlias = Callable[[TaggedCanvas, float, float, Element], None]
"""Draws one label's words from (left, top), inside its edges, for the body of its list item."""


class LabelPages:
    """Draws labels one by one in the places of a sheet. `width` and `height` are the room inside one, in points."""

    def __init__(self, masthead: Masthead, title: str, placing: Placing) -> None:
        self.letters = Letters()
        self._placing, self._title = placing, self.letters.text(title)
        self._group = " ".join(self.letters.text(masthead.group_name).split())
        self._mark = said("Sample") if masthead.sample else ""
        self._root = Element("Document")
        self.width = placing.sheet.width * MM - 2 * PAD_X
        self.height = placing.sheet.height * MM - 2 * PAD_Y
        if self._mark:
            self.height -= label_style(FLOOR).leading

    def write(
        self,
        labels: Sequence[Draw],
        target: Path,
        progress: Progress | None,
        *,
        empty: str,
        remarks: tuple[str, ...],
        outline: Callable[[TaggedCanvas, float, float], None] | None = None,
    ) -> Written:
        """Draw the labels, or the words `empty` where there are none, and save them as `target`.

        `outline(canvas, left, top)` draws what is not read out, from a label's own corner.

        Raises:
            StorageTrouble: it cannot be saved there; a file that was there before is untouched.
        """
        canvas = TaggedCanvas(self._root, title=self._title, author=self._group, subject=self._title)
        page = 1
        if not labels:
            self._say_empty(canvas, empty)
        else:
            parent = Element("L", self._root, "/A<</O/List/ListNumbering/None>>")
            for done, (draw, place) in enumerate(zip(labels, self._placing.places(len(labels)), strict=True)):
                if place[0] > page:
                    canvas.showPage()
                    page = place[0]
                    if progress:
                        progress(done, len(labels), said("Page {0}").format(page))
                self._draw(canvas, draw, place, Element("LBody", Element("LI", parent)), outline)
        canvas.showPage()
        put(target, canvas.finish(lambda _page, _of: None))
        return Written(path=target, pages=page, missing=frozenset(self.letters.missing), remarks=remarks)

    def _draw(
        self,
        canvas: TaggedCanvas,
        draw: Draw,
        place: tuple[int, float, float],
        body: Element,
        outline: Callable[[TaggedCanvas, float, float], None] | None,
    ) -> None:
        _, x, y = place
        left, top = x * MM, PAGE_HEIGHT - y * MM
        if outline:
            with canvas.artifact():
                outline(canvas, left, top)
        draw(canvas, left + PAD_X, top - PAD_Y, body)
        if self._mark:
            style = label_style(FLOOR).but(align="right", colour=MUTED)
            foot = left + PAD_X, top - PAD_Y - self.height, self.width
            draw_lines(canvas, [self._mark], style, Element("P", body), foot)

    def _say_empty(self, canvas: TaggedCanvas, empty: str) -> None:
        style = scale(12).body
        words = f"{self._mark}. {empty}" if self._mark else empty
        place = MARGIN, PAGE_HEIGHT - MARGIN, MEASURE
        draw_lines(canvas, fill(words, style, MEASURE), style, Element("P", self._root), place)


@cache
def label_style(size: float) -> Style:
    """Return how a label's lines are set in a size of type."""
    return Style(size=size, leading=size * 1.22)
