"""The action log: what is open, who does it and by when; lateness is said kindly."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.meeting_parts import kept_apart
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.series_chart import add_chart
from cpp_desktop.documents.style import LATE, MUTED
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import BREAK, Run, Words
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import ActionLogPaper, ActionLogRow, Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year, long_date, short_date


def write(log: ActionLogPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write an action log as PDF."""
    paper = set_out(log, size)
    paper.other_formats(said("This action log comes in large print, easy read, audio and braille. Ask {0}."))
    return paper.write(target, progress)


def set_out(log: ActionLogPaper, size: int) -> Paper:
    """Return what an action log says, but for the offer of other formats."""
    day = day_month_year(log.as_at)
    paper = Paper(log.masthead, size, title=said("Action log, {0}").format(day))
    paper.opening(said("Action log"))
    words = said("As it stands on {0}.").format(long_date(log.as_at))
    if log.for_meeting:
        meeting = day_month_year(log.for_meeting)
        words = said("As it stands on {0}, for the meeting of {1}.").format(long_date(log.as_at), meeting)
    paper.text(words, paper.scale.lead)
    if log.rows:
        paper.facts(_counts(log))
        _rows(paper, log)
    else:
        paper.text(said("No actions are open."))
    add_chart(paper, log.charts, "actions", level=2)
    kept_apart(paper, said("%n confidential action(s) are kept apart.", "", log.kept_apart), log.kept_apart)
    return paper


def _counts(log: ActionLogPaper) -> list[tuple[str, Words]]:
    """How many actions stand in each state, and how many of them are past their date."""
    late = Counter(row.state for row in log.rows if row.late)
    facts: list[tuple[str, Words]] = []
    for state, count in Counter(row.state for row in log.rows).items():
        told = said("{0}, {1} of them past the date").format(f"{count:,}", f"{late[state]:,}")
        facts.append((_capital(said(state)), told if late[state] else f"{count:,}"))
    return facts


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _rows(paper: Paper, log: ActionLogPaper) -> None:
    scale = paper.scale
    columns = [
        Column("Ref.", scale.figures_bold),
        Column("Action", scale.cell, grows=True),
        Column("Who", scale.cell),
        Column("By", scale.figures),
        Column("State", scale.cell),
    ]
    rows = [
        Row((row.reference, row.text, row.owner, short_date(row.due) if row.due else "", _state(row)))
        for row in log.rows
    ]
    table(paper, columns, rows, summary=said("Actions with owner, date and state"), row_head=0, title=(0, 1))


def _state(row: ActionLogRow) -> Words:
    state = Run(_capital(said(row.state)).replace(" ", "\xa0"), bold=row.state != "complete")
    note = Run(row.note, bold=row.late, colour=LATE if row.late else MUTED)
    return (state, BREAK, note) if row.note else state
