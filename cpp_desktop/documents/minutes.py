"""Minutes: decisions and actions stand out by frame and word; DRAFT stands on every page until they are approved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.flow import Space, stacked
from cpp_desktop.documents.forms import writing_lines
from cpp_desktop.documents.meeting_parts import action, decision, facts_of, for_the_public, kept_apart, words_used
from cpp_desktop.documents.paper import Paper, with_links
from cpp_desktop.documents.style import MEASURE, PAGE_HEIGHT
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import strong
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meeting_wording import when_and_where
from cpp_desktop.domain.minutes_wording import (
    attendee,
    correction_words,
    how_corrected,
    signed,
    state_of,
    when_approved,
)
from cpp_desktop.domain.papers import (
    ActionLine,
    Approval,
    MinuteLine,
    MinutesPaper,
    MinutesSection,
    Written,
)
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year, long_date, short_date

_BESIDE = PAGE_HEIGHT / 2
"""Lists of people taller than this stand one under the other."""
_LONG = 600
"""Letters of a paragraph that is not kept whole beside its decision: half a page would be left empty before it."""


def write(minutes: MinutesPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write minutes as PDF."""
    return replace(set_out(minutes, size).write(target, progress), remarks=minutes.remarks)


def set_out(minutes: MinutesPaper, size: int) -> Paper:
    """Return what minutes say."""
    day = day_month_year(minutes.meeting.date)
    paper = Paper(
        minutes.masthead,
        size,
        title=f"{minutes.title}, {day}" if minutes.approval else said("Draft: {0}, {1}").format(minutes.title, day),
        head=said("Minutes, {0}").format(day),
        states=(state_of(minutes.approval),),
    )
    paper.opening(minutes.title)
    paper.facts(
        [
            *facts_of(minutes.meeting, said("Held")),
            (said("Chair"), minutes.meeting.chair),
            (said("Quorum"), minutes.quorum),
        ]
    )
    if minutes.approval:
        _approved(paper, minutes.approval)
    else:
        _draft(paper, minutes)
    if minutes.public:
        for_the_public(paper)
    _attendance(paper, minutes)
    _interests(paper, minutes.interests)
    for section in minutes.sections:
        minuted(paper, section)
    _actions(paper, minutes)
    kept_apart(paper, said("%n confidential passage(s) are kept apart.", "", minutes.kept_apart), minutes.kept_apart)
    if minutes.next_meeting:
        with paper.together():
            paper.heading(2, said("Next meeting"))
            paper.text(when_and_where(minutes.next_meeting))
    words_used(paper, minutes.words_used)
    if minutes.approval:
        _signature(paper, minutes.approval, to_sign=not minutes.public)
    return paper


def _interests(paper: Paper, interests: tuple[str, ...]) -> None:
    if interests:
        paper.heading(2, said("Interests declared"))
    for told in interests:
        paper.text(told)


def _draft(paper: Paper, minutes: MinutesPaper) -> None:
    contact = minutes.masthead.contact
    wrong = said("If something is wrong, tell the secretary")
    if minutes.comments_by:
        wrong = said("If something is wrong, tell the secretary by {0}").format(long_date(minutes.comments_by))
    ask = (f" {wrong}: ", *with_links(contact)) if contact else ()
    state = said("Chair-checked draft.") if minutes.checked else said("Draft.")
    checked = f" {minutes.checked}" if minutes.checked else ""
    with paper.box(stroke=1.25, dash=(5, 3), after=4):
        paper.text((strong(state), f"{checked} ", said("Not yet approved by the group."), *ask), paper.scale.tight)


def _approved(paper: Paper, approval: Approval) -> None:
    with paper.box(stroke=1.25, after=4):
        paper.text((strong(when_approved(approval)), f"{how_corrected(approval)}."), paper.scale.tight)
        if approval.signed_on:
            paper.text(signed(approval), paper.scale.tight)


def _attendance(paper: Paper, minutes: MinutesPaper) -> None:
    """List who was there: two columns, or one in large print and where the lists are long."""
    paper.heading(2, said("Who was there"), style=paper.scale.heading.but(before=0))
    lists = [
        (said("Present ({0})").format(sum(person.people or 1 for person in minutes.present)), minutes.present),
        (said("In attendance"), minutes.in_attendance),
        (said("Apologies"), minutes.apologies),
    ]
    told = [(title, [attendee(person) for person in people]) for title, people in lists if people]
    if not told:
        paper.text(said("Nobody’s attendance is recorded."))
        return
    columns = []
    for title, names in told:
        with paper.aside() as blocks:
            paper.names(title, names)
        columns.append(blocks)
    first, others = columns[0], [block for blocks in columns[1:] for block in blocks]
    half = (MEASURE - 20) / 2
    if paper.large or not others or max(stacked(first, half).height, stacked(others, half).height) > _BESIDE:
        for blocks in columns:
            paper.story += [*blocks, Space(2 * paper.unit)]
        return
    paper.beside([(0, half, first), (half + 20, half, others)])


def minuted(paper: Paper, section: MinutesSection) -> None:
    """Add what is minuted under one item."""
    if not (section.number or section.minutes or section.notes):
        return  # a break
    number = f"{section.number}.\xa0 " if section.number else ""
    paper.heading(2, number + section.title)
    for note in section.notes:
        paper.text(note)
    if not section.minutes and not section.notes:
        paper.text(said("Nothing was minuted under this item."), paper.scale.note)
    for minute in section.minutes:
        _minute(paper, minute, minute.number if len(section.minutes) > 1 else "")


def _minute(paper: Paper, minute: MinuteLine, number: str) -> None:
    decided = bool(minute.decision or minute.reason or minute.dissent)
    joined = bool(decided or minute.earlier or minute.actions) and len(minute.text.rpartition("\n")[2]) < _LONG
    paper.prose(minute.text, number=number, joined=joined)
    if minute.earlier:
        see = said("See {0}.").format(minute.earlier)
        paper.prose(see, number="" if minute.text else number, joined=decided or bool(minute.actions))
    if decided:
        decision(paper, minute)
    for line in minute.actions:
        action(paper, line)


def _actions(paper: Paper, minutes: MinutesPaper) -> None:
    """Bring all actions together in one table."""
    lines: Sequence[ActionLine] = [
        *(line for section in minutes.sections for minute in section.minutes for line in minute.actions),
        *minutes.other_actions,
    ]
    if not lines:
        return
    scale = paper.scale
    paper.heading(2, said("Actions from this meeting"))
    columns = [
        Column("Ref.", scale.figures_bold),
        Column("Action", scale.cell, grows=True),
        Column("Who", scale.cell),
        Column("By", scale.figures),
    ]
    rows = [Row((line.reference, line.text, line.owner, short_date(line.due) if line.due else "")) for line in lines]
    table(paper, columns, rows, summary=said("Actions from this meeting"), row_head=0, title=(0, 1))


def _signature(paper: Paper, approval: Approval, *, to_sign: bool) -> None:
    if approval.corrections:
        paper.heading(2, said("Corrections"))
        paper.bullets(
            [correction_words(c) for c in approval.corrections], numbers=[c.number for c in approval.corrections]
        )
    if not (approval.signed_on or to_sign):
        return
    with paper.box(stroke=1.25, before=3, pad=4):
        paper.heading(2, said("Signed as a true record"), style=paper.scale.heading.but(before=0))
        paper.text(f"{when_approved(approval)}.")
        if approval.signed_on:
            paper.text(signed(approval))
            return
        chair = ", ".join(filter(None, (approval.signer, said("chair"))))
        writing_lines(paper, ((said("Signature of the chair"), chair), (said("Date of signature"), said("Date"))))
