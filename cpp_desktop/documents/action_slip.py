"""Slips of somebody's own actions, each beginning a page, with boxes to tick and no word of blame."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cpp_desktop.documents.box import Columns, Paint, Picture
from cpp_desktop.documents.fields import draw_tick_box, tick_element
from cpp_desktop.documents.flow import Block, PageEnd
from cpp_desktop.documents.paper import Paper, with_links
from cpp_desktop.documents.paragraph import Paragraph
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, MEASURE, TINT
from cpp_desktop.documents.text import Run, Words, runs_of, strong
from cpp_desktop.domain.action_slips import ActionSlip, ActionSlipPaper, SlipAction
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.meeting_wording import when_and_where
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year, long_date

ANSWERS = (marked("Done"), marked("Needs more time"), marked("Please ask somebody else"))
_PAD = 3
"""The room inside a frame, in units."""
_BAR = 4
_ACROSS = (0.2, 0.33, 0.47)
"""How much of a line each answer takes."""


def write(paper: ActionSlipPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write slips as PDF."""
    one = paper.slips[0].name if len(paper.slips) == 1 else ""
    title = said("Actions of {0}").format(one) if one else said("Action slips")
    set_paper = Paper(paper.masthead, size, title=title, head=said("Your actions"))
    for at, slip in enumerate(paper.slips):
        if at:
            set_paper.story.append(PageEnd())
        _slip(set_paper, paper, slip)
    return replace(set_paper.write(target, progress, apart=True), remarks=paper.remarks)


def _slip(paper: Paper, asked: ActionSlipPaper, slip: ActionSlip) -> None:
    paper.opening(said("Your actions"))
    facts: list[tuple[str, Words]] = [
        (said("For"), (strong(paper.letters.text(slip.name)),)),
        (said("As it stands"), day_month_year(asked.as_at)),
    ]
    if asked.next_meeting:
        facts.append((said("Next meeting"), when_and_where(asked.next_meeting)))
    paper.facts(facts)
    for action in slip.actions:
        _action(paper, action)
    _kind_words(paper)


def _action(paper: Paper, action: SlipAction) -> None:
    by = (strong(long_date(action.due)),) if action.due else said("when you can")
    facts: list[tuple[str, Words]] = [
        (said("Reference"), action.reference),
        (said("By"), by),
        (said("Agreed"), action.agreed),
        (said("Shared"), action.shared),
    ]
    with paper.box(stroke=1, colour=INK, bar=paper.scale.accent, bar_width=_BAR, pad=_PAD, before=1, after=4):
        paper.heading(2, action.text, style=paper.scale.heading.but(before=0, after=paper.unit))
        _facts(paper, facts)
        _ticks(paper, action)


def _facts(paper: Paper, rows: list[tuple[str, Words]]) -> None:
    """Add labels with their values, set closer than those of a page: they stand inside a frame."""
    parent = Element("L", paper.section, "/A<</O/List/ListNumbering/None>>")
    style, aside = paper.scale.tight, 6.5 * paper.scale.size
    for label, words in rows:
        if not words:
            continue
        line = Element("LI", parent)
        told = paper.letters.words(words)
        if paper.large:
            whole = (strong(f"{label}: "), *runs_of(told))
            paper.story.append(Paragraph(whole, style.but(after=paper.unit / 2), Element("LBody", line)))
            continue
        name = Paragraph(label, style.but(face="Body-Bold"), Element("Lbl", line))
        value = Paragraph(told, style, Element("LBody", line))
        paper.beside([(0, aside - 8, [name]), (aside, _room(paper) - aside, [value])], after=0.5)


def _ticks(paper: Paper, action: SlipAction) -> None:
    """Add the answers beside one another, in large print below one another."""
    paper.gap(2)
    box, room = 0.95 * paper.scale.size, _room(paper)
    gap = box + 1.5 * paper.unit
    parent = Element("L", paper.section, "/A<</O/List/ListNumbering/None>>")
    columns: list[tuple[float, float, list[Block]]] = []
    at = 0.0
    for answer, share in zip(ANSWERS, _ACROSS, strict=True):
        width = room if paper.large else share * room
        line, words = Element("LI", parent), said(answer)
        told = f"{words}: {paper.letters.text(action.text)}"
        made = Picture(box, _draws(box), tick_element(Element("Lbl", line), told))
        spoken = Paragraph(words, paper.scale.cell, Element("LBody", line))
        columns.append((at, width, [Columns([(0, box, [made]), (gap, width - gap - 2, [spoken])])]))
        if paper.large:
            paper.beside([(0, width, columns.pop()[2])], after=1)
        at += width
    if columns:
        paper.beside(columns)


def _draws(box: float) -> Paint:
    return lambda canvas, x, top: draw_tick_box(canvas, x, top, box)


def _room(paper: Paper) -> float:
    return MEASURE - 2 * _PAD * paper.unit - _BAR


def _kind_words(paper: Paper) -> None:
    """Say how to answer, and that nobody need."""
    words: list[str | Run] = [said("Bring this slip to the meeting, or say how it stands in a word or two."), " "]
    if contact := paper.masthead.contact:
        before, after = said("Tell {0}.").split("{0}")
        words += [before, *with_links(contact), after, " "]
    words.append(said("If you are not well, leave it: nobody will mind."))
    with paper.box(fill=TINT, pad=_PAD, before=1):
        paper.text(words, paper.scale.tight)
