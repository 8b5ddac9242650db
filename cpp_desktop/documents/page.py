"""Pages: one column, a running head and foot, and the whole of a paper set down on them."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cpp_desktop.documents.flow import ENDLESS, Block, Column, place
from cpp_desktop.documents.fonts import bold, font
from cpp_desktop.documents.paragraph import draw_lines
from cpp_desktop.documents.style import INK, MARGIN, MEASURE, PAGE_HEIGHT, PAGE_WIDTH, RULE, Scale, Style, rgb
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import fill
from cpp_desktop.domain.language import said
from cpp_desktop.domain.progress import Progress

_FOOT = 34.0
"""Baseline of the foot."""
_FIRST_TOP = 46.0
"""Room above the rule on a first page without a head."""
_WORDS = 10
"""The least room in which a head is worth its words, in type sizes."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page: `head` from the second page on, `states` framed at its right, `foot` at the left.

    Where `from_first`, the first page has the head too: it is not the first of the file.
    """

    head: str
    foot: str
    states: tuple[str, ...] = ()
    from_first: bool = False


class Count:
    """Which page is which: of the whole paper, or where its parts count `apart`, of the part that it belongs to."""

    def __init__(self, *, apart: bool) -> None:
        self._apart = apart
        self._firsts = [1]

    def noted(self, columns: Iterable[Column]) -> Iterator[Column]:
        """Hand on the columns of the pages, noting where a part begins."""
        for page, column in enumerate(columns, 1):
            if self._apart and column.ends:
                self._firsts.append(page + 1)
            yield column

    def words(self, page: int, of: int) -> str:
        """Say which page of how many one of the `of` pages is."""
        part = bisect_right(self._firsts, page)
        last = self._firsts[part] - 1 if part < len(self._firsts) else of
        before = self._firsts[part - 1] - 1
        return said("Page {0} of {1}").format(page - before, last - before)


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of one paper in one type size."""

    scale: Scale
    furniture: Furniture

    @property
    def _bottom(self) -> float:
        return 30 + 6 * self.scale.unit

    @property
    def page(self) -> float:
        """The height of the column on a page after the first."""
        return PAGE_HEIGHT - 34 - 7 * self.scale.unit - self._bottom

    def _top(self, page: int) -> float:
        """Where the column begins."""
        if page > 1:
            return self._bottom + self.page
        headed = self.furniture.states or self.furniture.from_first
        return PAGE_HEIGHT - (34 + 6 * self.scale.unit if headed else _FIRST_TOP)

    def lay_out(self, story: Iterable[Block], progress: Progress | None = None) -> Iterator[Column]:
        """Place the story page by page: there is one at least."""
        blocks = deque(story)
        total, done, page = sum(block.weight for block in blocks), 0, 0
        while blocks or not page:
            page += 1
            if progress:
                progress(done, total, said("Page {0}").format(page))
            column = place(blocks, MEASURE, self._top(page) - self._bottom, self.page)
            done += sum(placed.block.weight for placed in column.placed)
            yield column

    def draw(self, canvas: TaggedCanvas, columns: Iterable[Column]) -> int:
        """Draw what was laid out, each column on a page of its own; return how many there are."""
        page = 0
        for page, column in enumerate(columns, 1):
            column.draw(canvas, MARGIN, self._top(page))
            canvas.showPage()
        return page

    def furnish(self, canvas: TaggedCanvas, page: int, counted: str) -> None:
        """Draw the head and foot of one page; `counted` says which it is."""
        with canvas.artifact("Pagination/Subtype/Footer"):
            self._foot(canvas, counted)
        headed = page > 1 or self.furniture.from_first
        if headed or self.furniture.states:
            with canvas.artifact("Pagination/Subtype/Header"):
                self._head(canvas, self.furniture.head if headed else "")

    def _foot(self, canvas: TaggedCanvas, counted: str) -> None:
        scale = self.scale
        y = _FOOT + 4.2 * scale.unit
        canvas.write(f"{rgb(RULE)} RG .5 w {MARGIN} {y:.2f} m {PAGE_WIDTH - MARGIN:.2f} {y:.2f} l S")
        style = scale.tight
        strong = style.but(face=bold(style.face), align="right")
        room = MEASURE - font(strong.face).width(counted, scale.size) - 2 * scale.unit
        self._line(canvas, shortened(self.furniture.foot, style, room), style, _FOOT)
        self._line(canvas, counted, strong, _FOOT)

    def _head(self, canvas: TaggedCanvas, words: str) -> None:
        scale = self.scale
        size, unit = scale.size, scale.unit
        y = PAGE_HEIGHT - 30 - size * 0.75
        right = PAGE_WIDTH - MARGIN
        style = scale.tight
        strong = style.but(face=bold(style.face))
        for state in self.furniture.states:
            wide = font(strong.face).width(state, size) + 4 * unit
            if right - wide < MARGIN:
                break  # the first are those that matter most; all are told on the page
            box = f"{right - wide:.2f} {y - 1.5 * unit:.2f} {wide:.2f} {5 * unit:.2f} re"
            canvas.write(f"{rgb(INK)} RG 1.25 w {box} S")
            self._line(canvas, state, strong, y, right - wide + 2 * unit)
            right -= wide + 2 * unit
        if right - MARGIN > _WORDS * size:
            self._line(canvas, shortened(words, style, right - MARGIN), style, y)

    def _line(self, canvas: TaggedCanvas, words: str, style: Style, baseline: float, x: float = MARGIN) -> None:
        top = baseline + style.leading / 2 + font(style.face).centre * style.size
        draw_lines(canvas, fill(words, style, ENDLESS), style, None, (x, top, MEASURE))


def shortened(words: str, style: Style, room: float) -> str:
    """Return words, cut with an ellipsis where they do not fit in `room` points."""
    if len(fill(words, style, room)) == 1:
        return words
    ellipsis = " …"
    first = fill(words, style, room - font(style.face).width(ellipsis, style.size))[0]
    return (first if isinstance(first, str) else "".join(piece.text for piece in first)) + ellipsis
