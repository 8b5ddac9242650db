"""The cover of a pack: whose copy, which version and what is new in it, the contents, the reader's own actions."""

from __future__ import annotations

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.contents import ContentsLine
from cpp_desktop.documents.meeting_parts import facts_of
from cpp_desktop.documents.pack_parts import Numbering
from cpp_desktop.documents.paper import Paper, with_links
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import INK, LARGE_FROM, MEASURE
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import Words, strong
from cpp_desktop.domain.issued_papers import Edition
from cpp_desktop.domain.language import said
from cpp_desktop.domain.packs import PackPaper
from cpp_desktop.domain.wording import day_month_year, long_date, short_date

_PAD, _BAR = 3.5, 5
"""The room inside the frame of the reader's actions in units, and its bar in points."""


def set_out(pack: PackPaper, size: int, numbering: Numbering) -> Paper:
    """Return what the cover says."""
    day = day_month_year(pack.meeting.date)
    paper = Paper(pack.masthead, size, title=f"{pack.title}, {day}", head=pack_head(pack, size))
    paper.opening(pack.title)
    paper.facts(
        [
            *facts_of(pack.meeting, said("Meeting")),
            (said("This copy"), _copy(pack, size, len(numbering.order))),
            (said("Version"), _version(pack, numbering)),
        ]
    )
    paper.heading(2, said("Contents"))
    _contents(paper, numbering)
    has_actions = bool(pack.reader and pack.own_actions)
    if has_actions and not paper.large:
        _own_actions(paper, pack)
    if pack.edition is not Edition.CHAIR:
        paper.other_formats(said("This pack comes in large print, easy read, audio and braille. Ask {0}."))
    if has_actions and paper.large:  # their frame is soon too tall for what is left of a page
        _own_actions(paper, pack)
    return paper


def pack_head(pack: PackPaper, size: int) -> str:
    """Name the pack as it stands at the head of a page: large print has room for its name alone."""
    if size >= LARGE_FROM:
        return said("Meeting pack")
    return said("Meeting pack, {0}").format(day_month_year(pack.meeting.date))


def _copy(pack: PackPaper, size: int, pages: int) -> Words:
    printed = said("large print, {0} point").format(size) if size >= LARGE_FROM else said("standard print")
    rest = ", ".join((printed, said("%n page(s)", "", pages)))
    if pack.edition is Edition.CHAIR:
        return (strong(said("The chair’s, with private notes. Not to be copied or sent on.")), f"\n{rest}")
    whose = pack.reader or (said("For the public") if pack.edition is Edition.PUBLIC else said("For every member"))
    return (strong(whose), f", {rest}")


def _version(pack: PackPaper, numbering: Numbering) -> Words:
    which = said("Version {0}").format(pack.version) if pack.version else said("Draft")
    changed = f"\n{' '.join(numbering.changed)}" if numbering.changed else ""
    return (strong(which), f", {long_date(pack.made)}.{changed}")


def _contents(paper: Paper, numbering: Numbering) -> None:
    """List every part but the cover, each with a link to its first page; a frame below takes the last two along."""
    parent = Element("TOC", paper.section)
    lines = []
    for position, (part, labels) in enumerate(zip(numbering.parts, numbering.labels, strict=True), 1):
        if position > 1:
            title = part.item.title if part.item and not part.file else part.title
            shown = part.number, title, labels[0]
            lines.append(ContentsLine(paper, parent, shown, f"part-{position}"))
    for line in lines[-2:]:
        line.keep_with_next = True
    paper.story += lines


def _own_actions(paper: Paper, pack: PackPaper) -> None:
    scale = paper.scale
    columns = [
        Column("Ref.", scale.figures_bold),
        Column("What you agreed to do", scale.cell, grows=True),
        Column("By", scale.figures),
    ]
    rows = [Row((a.reference, a.text, short_date(a.due) if a.due else said("no date set"))) for a in pack.own_actions]
    with paper.box(stroke=1.25, colour=INK, bar=scale.accent, bar_width=_BAR, pad=_PAD, before=4):
        paper.heading(2, said("Your actions"), style=scale.heading.but(before=0))
        room = MEASURE - 2 * _PAD * paper.unit - _BAR
        table(paper, columns, rows, summary=said("Your actions"), row_head=0, title=(0, 1), room=room)
        whom = with_links(pack.masthead.contact or said("the secretary"))
        ask = said("If one of these is not possible now, say so to {0}: it can wait, or somebody else can take it.")
        before, after = ask.split("{0}")
        paper.text((before, *whom, after), scale.tight)
