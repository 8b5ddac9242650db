"""The easy-read agenda: one item to a frame, its picture at the left and a short sentence in big type at the right."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.documents.box import Box, Columns, Picture
from cpp_desktop.documents.easy_pictures import picture
from cpp_desktop.documents.meeting_parts import kept_apart
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.style import MEASURE
from cpp_desktop.documents.text import Words, strong
from cpp_desktop.domain.easy_read import LEAST_SIZE, EasyAgendaPaper, EasyItem, clock_words, time_of_day
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meeting_wording import place_of
from cpp_desktop.domain.papers import MeetingFacts, Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year, long_date


def write(agenda: EasyAgendaPaper, target: Path, size: int = 16, progress: Progress | None = None) -> Written:
    """Write an easy-read agenda as PDF, in no type smaller than easy reading asks for."""
    day = day_month_year(agenda.meeting.date)
    head = said("Easy-read agenda, {0}").format(day)
    paper = Paper(agenda.masthead, max(size, LEAST_SIZE), title=f"{agenda.title}, {day}", head=head)
    paper.opening(agenda.title)
    _framed(paper, "next", said("When"), [_when(agenda.meeting)], level=2)
    if place_of(agenda.meeting):
        _framed(paper, "place", said("Where"), [place_of(agenda.meeting)], level=2)
    paper.heading(2, said("What we talk about"))
    for item in agenda.items:
        _item(paper, item)
    if not agenda.items:
        paper.text(said("No items have been put on this agenda yet."))
    paper.end(3)
    words = said("%n thing(s) are private and not on this list.", "", agenda.kept_apart)
    kept_apart(paper, words, agenda.kept_apart)
    if agenda.closes:
        paper.text((strong(said("We stop at {0}.").format(clock_words(agenda.closes))),))
    if agenda.next_meeting:
        _framed(paper, "next", said("The next meeting"), [_when(agenda.next_meeting)], level=2)
    if agenda.masthead.contact:
        _framed(paper, "questions", said("Do you want to ask something?"), [agenda.masthead.contact], level=2)
    return paper.write(target, progress)


def _item(paper: Paper, item: EasyItem) -> None:
    lines: list[Words] = []
    if item.start:
        lines.append((strong(said("At {0}.").format(clock_words(item.start))),))
    if item.lead:
        lines.append(said("With {0}.").format(item.lead))
    _framed(paper, item.picture, f"{item.number}.\xa0 {item.words}" if item.number else item.words, lines)


def _framed(paper: Paper, name: str, title: str, lines: list[Words], *, level: int = 3) -> None:
    """Add a frame with a picture at its left, heard behind the words at its right."""
    scale, unit = paper.scale, paper.unit
    side = 40 + 3 * scale.size
    pad, gap = 2.5 * unit, 4 * unit
    left = side + gap
    with paper.aside() as blocks:
        paper.heading(level, title, style=scale.heading.but(before=0, keep_with_next=False))
        for line in lines:
            paper.text(line, scale.tight)
    drawn: Picture = picture(paper, name, side)
    beside = Columns([(left, MEASURE - left - 2 * pad, blocks), (0, side, [drawn])])
    paper.story.append(Box([beside], pad=pad, stroke=1.25, after=3 * unit))


def _when(meeting: MeetingFacts) -> str:
    day = long_date(meeting.date)
    if meeting.start and meeting.end:
        times = said("From {0} to {1}").format(time_of_day(meeting.start), time_of_day(meeting.end))
        return f"{day}. {times}."
    return said("{0}, at {1}.").format(day, time_of_day(meeting.start)) if meeting.start else f"{day}."
