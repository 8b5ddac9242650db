"""The reply to a group that sent its return: its figures within the network's ranges, and what was done with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from cpp_desktop.documents.box import Picture
from cpp_desktop.documents.cards import table
from cpp_desktop.documents.decoration import Span
from cpp_desktop.documents.forms import tick_line, writing_lines
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.range_chart import span_of
from cpp_desktop.documents.style import INK, MEASURE, PAGE_WIDTH, rgb
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import BREAK, Words, quiet, strong
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.network.replies import NetworkReplyPaper, ReplyFigure
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress

_LARGER = 16
"""From here on words beside strips would be too narrow: the strips stand below."""
_MOST_PAGES = 2
_FEWEST = 1
"""Figures that a reply has at least, however large its type."""
_PAGE_EDGE = 24.0
"""How far a line to cut along ends from the edge of the paper."""


def write(reply: NetworkReplyPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a reply as PDF, on two pages at most: in large print with as many figures as there is room for."""
    count = len(reply.figures)
    while True:
        written = _set(reply, reply.figures[:count], size).write(target, progress)
        if written.pages <= _MOST_PAGES or count <= _FEWEST:
            return written
        count = count - 1


def _set(reply: NetworkReplyPaper, figures: Sequence[ReplyFigure], size: int) -> Paper:
    paper = Paper(reply.masthead, size, title=f"{reply.title}, {reply.period}", head=reply.title)
    paper.opening(reply.title)
    state = reply.state_words[:1].upper() + reply.state_words[1:]
    paper.facts([(said("Return"), reply.period), (said("Received"), reply.came), (said("State"), state)])
    paper.text(reply.thanks)
    if figures:
        paper.heading(2, said("Your figures among all groups’"))
        (_as_table if size < _LARGER else _as_blocks)(paper, figures)
        _key(paper, is_whole=len(figures) == len(reply.figures))
    if reply.done:
        paper.heading(2, said("What was done with the figures"))
        for row in reply.done:
            paper.text((strong(f"{row.title}. "), row.text))
    if paper.large:
        paper.end(2)
        paper.text(said("If a figure is wrong, send a revision: it takes the place of this return."))
    else:
        _slip(paper, reply)
    return paper


def _as_table(paper: Paper, figures: Sequence[ReplyFigure]) -> None:
    scale = paper.scale
    columns = [
        Column(marked("Figure"), scale.cell),
        Column(marked("Yours"), scale.number_bold),
        Column(marked("Middle group, range"), scale.cell),
        Column("", scale.cell, grows=True),
    ]
    rows = [Row((_name(one), one.own_words, one.range_words, _strip(one) or "")) for one in figures]
    table(paper, columns, rows, summary=said("Figures of the group and of the network"), row_head=0)


def _name(figure: ReplyFigure) -> Words:
    return (figure.label, BREAK, quiet(figure.standing_words)) if figure.standing_words else figure.label


def _strip(figure: ReplyFigure) -> Span | None:
    own = figure.own if isinstance(figure.own, int) else None
    return span_of(figure.spread, figure.unit, own) if figure.spread else None


def _as_blocks(paper: Paper, figures: Sequence[ReplyFigure]) -> None:
    """Add each figure over its own strip, which has the whole measure."""
    for figure in figures:
        with paper.together():
            paper.text((strong(f"{figure.label}: {figure.own_words}. "), figure.words), paper.scale.tight)
            if strip := _strip(figure):
                paper.story.append(_wide(strip, paper.scale.size))
        paper.gap(1.5)


def _wide(strip: Span, size: float) -> Picture:
    return Picture(2.4 * size, lambda canvas, x, top: strip.paint(canvas, (x, top - 0.7 * size, MEASURE, size)))


def _key(paper: Paper, *, is_whole: bool) -> None:
    words = said(
        "Line: from the lowest group to the highest. Box: the middle half of groups. Ring: the middle group. Diamond: "
        "yours. Groups are not named or ranked."
    )
    more = "" if is_whole else f" {said('The network’s report has the other figures.')}"
    paper.text(f"{words}{more}", paper.scale.note)


def _slip(paper: Paper, reply: NetworkReplyPaper) -> None:
    """Add the part to cut off and send back."""
    with paper.together():
        paper.text(said("Cut here"), paper.scale.note.but(before=3 * paper.unit, after=0))
        paper.story.append(Picture(1, _cut))
        paper.heading(2, said("Slip to send back"), style=paper.scale.heading.but(before=2 * paper.unit))
        paper.text(tuple(_whose(reply)))
        tick_line(paper, said("We have read this reply at our meeting."))
        tick_line(paper, said("A figure is wrong: we will send a revision."))
        writing_lines(paper, ((said("Name"), said("Name")), (said("Date"), said("Date"))), inside=0)


def _whose(reply: NetworkReplyPaper) -> Iterator[str]:
    yield f"{reply.group}, {reply.period}. "
    to = reply.masthead.contact or reply.masthead.group_name
    yield said("Please send it to {0}.").format(to)


def _cut(canvas: TaggedCanvas, _x: float, top: float) -> None:
    left, right = _PAGE_EDGE, PAGE_WIDTH - _PAGE_EDGE
    canvas.write(f"{rgb(INK)} RG .75 w [4 4] 0 d {left:.2f} {top:.2f} m {right:.2f} {top:.2f} l S [] 0 d")
