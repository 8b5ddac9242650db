"""Address labels: as large as the edition and whoever asked for large print want, as far as it fits; never under 10 pt.

A long line is broken and hangs before type shrinks below 12 pt; what does not fit even at 10 pt is left out and told.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from math import floor
from pathlib import Path
from typing import NamedTuple

from cpp_desktop.documents.flow import ENDLESS, HAIR
from cpp_desktop.documents.label_pages import FLOOR, Draw, LabelPages, label_style
from cpp_desktop.documents.paragraph import draw_lines
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import Style
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import Line, fill, least_and_natural, line_width
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.people_papers import LabelsPaper
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year

_USUAL = 12.0
_STEP = 0.5
_HANG = 8.0
"""How far a line that goes on is moved in, in points."""


class _Fitted(NamedTuple):
    """A label in the type it fits in: its lines as they are broken, and the words for which there is no room."""

    size: float
    lines: list[list[Line]]
    left_out: list[str]


def write(paper: LabelsPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write address labels as PDF."""
    title = said("Address labels, {0}").format(day_month_year(paper.as_at))
    pages = LabelPages(paper.masthead, title, paper.placing)
    drawn: list[Draw] = []
    remarks = list(paper.remarks)
    for label in paper.labels:
        lines = [line for line in map(pages.letters.text, label.lines) if line.strip()]
        if not lines:
            continue
        fitted = _fit(lines, max(size, label.size), pages.width, pages.height)
        if fitted.left_out:
            words = said("Not all of it fits on the label of {0}; left out: {1}.")
            remarks.append(words.format(lines[0], " ".join(fitted.left_out)))
        drawn.append(partial(_draw, fitted, pages.width, pages.height))
    empty = said("There is nobody to print a label for.")
    return pages.write(drawn, target, progress, empty=empty, remarks=tuple(remarks))


def _draw(
    fitted: _Fitted, width: float, height: float, canvas: TaggedCanvas, x: float, top: float, body: Element
) -> None:
    """Draw a label's lines in the middle of its height, a paragraph each."""
    style = label_style(fitted.size)
    top -= (height - style.leading * sum(map(len, fitted.lines))) / 2
    for lines in fitted.lines:
        draw_lines(canvas, lines, style, Element("P", body), (x + _HANG, top, width), outdent=_HANG)
        top -= style.leading * len(lines)


def _fit(lines: Sequence[str], wanted: float, width: float, height: float) -> _Fitted:
    """Set a label's lines as large as fits, `wanted` at most."""
    usual = label_style(_USUAL)
    unbroken = [fill(line, usual, ENDLESS) for line in lines]
    widest = max(line_width(line, usual) for own in unbroken for line in own)
    tallest = usual.leading * sum(map(len, unbroken))
    size = min(wanted, _stepped(_USUAL * min(width / widest, height / tallest)))
    if size >= _USUAL:
        return _Fitted(size, unbroken, [])
    size = _USUAL
    while size > FLOOR:
        style = label_style(size)
        laid = [_broken(line, style, width) for line in lines]
        words_stay_whole = max(least_and_natural(line, style)[0] for line in lines) <= width - _HANG
        if words_stay_whole and sum(map(len, laid)) * style.leading <= height + HAIR:
            return _Fitted(size, laid, [])
        size -= _STEP
    style = label_style(FLOOR)
    return _cut([_broken(line, style, width) for line in lines], int((height + HAIR) / style.leading))


def _stepped(size: float) -> float:
    return floor(size / _STEP) * _STEP


def _broken(line: str, style: Style, width: float) -> list[Line]:
    """Break a line that is too long; what goes on is moved in."""
    return fill(line, style, width if len(fill(line, style, width)) == 1 else width - _HANG)


def _cut(laid: list[list[Line]], room: int) -> _Fitted:
    """Keep as many lines as there is room for, the last one among them: the post goes by the postcode."""
    rows = [(at, line) for at, lines in enumerate(laid) for line in lines]
    over = max(len(rows) - max(room, 1), 0)
    end = len(rows) - 1 if room > 1 else len(rows)
    gone = range(end - over, end)
    kept: list[list[Line]] = [[] for _ in laid]
    for number, (at, line) in enumerate(rows):
        if number not in gone:
            kept[at].append(line)
    return _Fitted(FLOOR, [lines for lines in kept if lines], [_text(rows[number][1]) for number in gone])


def _text(line: Line) -> str:
    return line if isinstance(line, str) else "".join(piece.text for piece in line)
