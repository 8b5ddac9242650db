"""The agenda: a table with clock times or, in large print and for long words, one column with the times at the left."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cpp_desktop.documents.box import Columns, Rule
from cpp_desktop.documents.cards import shared_out, table
from cpp_desktop.documents.chairs_copy import before_the_meeting, for_the_chair, states
from cpp_desktop.documents.fonts import font
from cpp_desktop.documents.meeting_parts import facts_of, for_the_public, kept_apart, purpose_told, words_used
from cpp_desktop.documents.paper import Paper, with_links
from cpp_desktop.documents.paragraph import Paragraph
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import MEASURE, RULE, TINT, Scale
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import BREAK, Words, quiet, strong
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meeting_wording import when_and_where
from cpp_desktop.domain.papers import AgendaLine, AgendaPaper, Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import clock, day_month_year

_ROOM = 13
"""The least room for an item in a table, in type sizes: in less, its title takes a line for every two words."""


def write(agenda: AgendaPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write an agenda as PDF."""
    paper = set_out(agenda, size)
    if not agenda.chair:
        paper.other_formats(said("This agenda comes in large print, easy read, audio and braille. Ask {0}."))
    return replace(paper.write(target, progress), remarks=agenda.remarks)


def set_out(agenda: AgendaPaper, size: int) -> Paper:
    """Return what an agenda says, but for the offer of other formats."""
    day = day_month_year(agenda.meeting.date)
    paper = Paper(
        agenda.masthead,
        size,
        title=f"{agenda.title}, {day}",
        head=day if agenda.chair else said("Agenda, {0}").format(day),
        states=states(size) if agenda.chair else (),
    )
    paper.opening(agenda.title)
    paper.facts(
        [
            *facts_of(agenda.meeting, said("When")),
            (said("Chair"), agenda.meeting.chair),
            (said("Apologies to"), with_links(agenda.apologies_to)),
        ]
    )
    if agenda.chair:
        before_the_meeting(paper, agenda.chair)
    if agenda.public:
        for_the_public(paper)
    lines = [*agenda.items, *_closing(agenda)]
    if all(map(_is_break, agenda.items)):
        paper.text(said("No items have been put on this agenda yet."))
        for line in lines:
            paper.text(" ".join(filter(None, (clock(line.start) if line.start else "", line.title))))
    elif agenda.chair:
        _in_one_column(paper, lines)
    else:
        _in_order(paper, lines)
    kept_apart(paper, said("%n confidential item(s) are kept apart.", "", agenda.kept_apart), agenda.kept_apart)
    if agenda.coming:
        with paper.together():
            paper.heading(2, said("Coming to the meeting"))
            paper.bullets(agenda.coming)
    words_used(paper, agenda.words_used)
    return paper


def _closing(agenda: AgendaPaper) -> list[AgendaLine]:
    """The line at the end: when the meeting closes and when the next one is."""
    following = said("Next meeting: {0}").format(when_and_where(agenda.next_meeting)) if agenda.next_meeting else ""
    if agenda.closes is None:
        return [AgendaLine(number="", title=following)] if following else []
    words = said("Close. {0}").format(following) if following else said("Close")
    return [AgendaLine(number="", title=words, start=agenda.closes)]


def _is_break(line: AgendaLine) -> bool:
    return not (line.number or line.purpose or line.lead or line.papers)


def _in_order(paper: Paper, lines: list[AgendaLine]) -> None:
    """Add a table, or where it would leave its items little room, one column."""
    timed = any(line.start for line in lines)
    named = 2 if timed else 1
    columns, rows = _as_rows(paper.scale, lines, timed=timed)
    widths = shared_out(paper, columns, rows)
    if widths is None or widths[named] < _ROOM * paper.scale.size:
        _in_one_column(paper, lines)
        return
    summary = said("Order of business with clock times") if timed else said("Order of business")
    table(paper, columns, rows, summary=summary, row_head=named, pad=1)


def _as_rows(scale: Scale, lines: list[AgendaLine], *, timed: bool) -> tuple[list[Column], list[Row]]:
    columns = [
        Column("Time", scale.figures),
        Column("No.", scale.number_bold),
        Column("Item", scale.cell, grows=True),
        Column("Purpose", scale.cell),
        Column("Lead", scale.cell),
    ]
    rows = []
    for line in lines:
        time = clock(line.start) if line.start else ""
        if _is_break(line):
            rows.append(Row((time, "", line.title), "band"))
        else:
            rows.append(Row((time, line.number, _titled(line), purpose_told(line.purpose), line.lead)))
    if not timed:
        return columns[1:], [Row(row.cells[1:], row.kind) for row in rows]
    return columns, rows


def _titled(line: AgendaLine) -> Words:
    """An item's title with what is asked and its papers below it."""
    below = [*(quiet(words) for words in _asked(line)), *(quiet(words) for words in _papers(line))]
    return (line.title, *(part for words in below for part in (BREAK, words))) if below else line.title


def _asked(line: AgendaLine) -> list[str]:
    return [said("Asked of the group: {0}").format(" ".join(line.asked))] if line.asked else []


def _papers(line: AgendaLine) -> list[str]:
    return [said("Paper: {0}").format(words) for words in line.papers]


def _in_one_column(paper: Paper, lines: list[AgendaLine]) -> None:
    paper.heading(2, said("Order of business"))
    section = paper.section
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        if _is_break(line):
            with paper.box(fill=TINT, pad=2, before=1, after=3):
                time = (strong(clock(line.start)), "\xa0 ") if line.start else ()
                paper.text((*time, line.title), paper.scale.tight, parent=section)
        else:
            _item(paper, line, joined=following is not None and _is_break(following))
    paper.end(3)


def _item(paper: Paper, line: AgendaLine, *, joined: bool) -> None:
    """Add one item: its heading and what is asked, with its time drawn at the left and heard last.

    `joined` keeps it on the page of what follows: no break and no close stands alone.
    """
    scale = paper.scale
    left = font("Figures-Bold").width("12:00pm", scale.size + 1) + 2 * scale.unit if line.start else 0.0
    number = f"{line.number}.\xa0 " if line.number else ""
    with paper.aside() as blocks:
        paper.heading(3, number + line.title, style=scale.subheading.but(before=0, keep_with_next=False))
        allowed = said("%n minute(s)", "", line.minutes_allowed) if line.minutes_allowed else ""
        facts = " · ".join(filter(None, (purpose_told(line.purpose), line.lead, allowed)))
        if facts:
            paper.text(facts, scale.tight)
        for words in _asked(line):
            paper.text(words, scale.tight)
        for words in _papers(line):
            paper.text(quiet(words), scale.tight)
        for_the_chair(paper, line)
    columns = [(left, MEASURE - left, blocks)]
    if line.start:
        style = scale.figures_bold.but(size=scale.size + 1, leading=(scale.size + 1) * 1.3)
        columns.append((0, left, [Paragraph(clock(line.start), style, Element("P", paper.section))]))
    below = (Columns(columns, after=1.5 * scale.unit), Rule(0.5, RULE, after=2 * scale.unit))
    paper.story += [block.changed(keep_with_next=joined) for block in below]
