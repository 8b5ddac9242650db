"""Name badges: what somebody is called, as large as fits, what they come as, and the group's name over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from cpp_desktop.documents.flow import HAIR
from cpp_desktop.documents.label_pages import FLOOR, MM, PAD_X, PAD_Y, Draw, LabelPages
from cpp_desktop.documents.paragraph import draw_lines
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import RULE, Style, rgb
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import Line, fill, least_and_natural
from cpp_desktop.domain.label_sheets import LabelSheet
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.people_papers import BadgesPaper
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year

_ABOVE = range(24, 2, -2)
"""How much larger than the paper's type a name is, in points: as much as fits."""
_STANDARD = 12
_BAR, _UNDER_BAR = 4.0, 6.0
"""The accent rule at the head, and the room below it."""


class _Part(NamedTuple):
    """Words of a badge in one style, broken into lines."""

    lines: list[Line]
    style: Style

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading


def write(paper: BadgesPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write name badges as PDF."""
    pages = LabelPages(
        paper.masthead, said("Name badges, {0}").format(day_month_year(paper.meeting_on)), paper.placing
    )
    accent = paper.masthead.house.accent
    width, height = pages.width, pages.height - _BAR - _UNDER_BAR
    group = pages.letters.text(paper.masthead.group_name)
    drawn: list[Draw] = []
    remarks = list(paper.remarks)
    for badge in paper.badges:
        words = [group, pages.letters.text(badge.name), pages.letters.text(badge.capacity)]
        parts = _fit(words, size, accent, width, height)
        if parts is None:
            style = _styles(FLOOR, FLOOR, accent)[1]
            parts = [_Part(fill(words[1], style, width)[: max(1, int(height / style.leading))], style)]
            remarks.append(said("Not all of it fits on the badge of {0}.").format(words[1]))
        drawn.append(partial(_draw, parts, accent, width, height))
    empty = said("Nobody is expected at this meeting yet.")
    outline = partial(_outline, paper.placing.sheet, accent)
    return pages.write(drawn, target, progress, empty=empty, remarks=tuple(remarks), outline=outline)


def _styles(size: float, big_size: float, accent: str) -> tuple[Style, Style, Style]:
    """How the group's name, the name and the capacity are set."""
    small = Style(size=size, leading=size * 1.25)
    big = Style(size=big_size, leading=big_size * 1.16, face="Body-Bold")
    return small.but(face="Body-Bold", colour=accent), big, small


def _fit(words: Sequence[str], wanted: int, accent: str, width: float, height: float) -> list[_Part] | None:
    """Set the parts of a badge as large as fits without breaking a word, the name above all; None if nothing fits."""
    for size, big_size in _sizes(wanted):
        styles = _styles(size, big_size, accent)
        styled = [(text, style) for text, style in zip(words, styles, strict=True) if text.strip()]
        if any(least_and_natural(text, style)[0] > width for text, style in styled):
            continue
        parts = [_Part(fill(text, style, width), style) for text, style in styled]
        if sum(part.height for part in parts) <= height + HAIR:
            return parts
    return None


def _sizes(wanted: int) -> Iterator[tuple[int, int]]:
    """Yield type sizes to try: the other words give way to the name by a quarter, and to the floor at the last."""
    least = max(_STANDARD, wanted * 3 // 4)
    for above in _ABOVE:
        for size in range(wanted, least - 1, -1):
            yield size, wanted + above
    for size in range(least - 1, int(FLOOR) - 1, -1):
        for above in _ABOVE:
            yield size, size + above
    yield int(FLOOR), int(FLOOR)


def _draw(
    parts: Sequence[_Part],
    accent: str,
    width: float,
    height: float,
    canvas: TaggedCanvas,
    x: float,
    top: float,
    body: Element,
) -> None:
    """Draw the group's name at the head, the others in the middle of what is left."""
    top -= _BAR + _UNDER_BAR
    spare = height - sum(part.height for part in parts)
    for part in parts:
        if part.style.colour != accent and spare:
            top -= spare / 2
            spare = 0
        draw_lines(canvas, part.lines, part.style, Element("P", body), (x, top, width))
        top -= part.height


def _outline(sheet: LabelSheet, accent: str, canvas: TaggedCanvas, left: float, top: float) -> None:
    """Draw where to cut, and the rule at the head."""
    width, height = sheet.width * MM, sheet.height * MM
    canvas.write(f"{rgb(RULE)} RG .4 w [2 3] 0 d {left:.2f} {top - height:.2f} {width:.2f} {height:.2f} re S")
    head = top - PAD_Y - _BAR
    canvas.write(f"{rgb(accent)} rg {left + PAD_X:.2f} {head:.2f} {width - 2 * PAD_X:.2f} {_BAR:g} re f")
