"""The register of decisions: what the group decided, when, why, and what became of it."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.meeting_parts import kept_apart
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import BREAK, Words, quiet
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import DecisionRow, DecisionsPaper, Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year, long_date, short_date


def write(register: DecisionsPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a register of decisions as PDF."""
    paper = Paper(
        register.masthead, size, title=said("Register of decisions, {0}").format(day_month_year(register.as_at))
    )
    paper.opening(said("Register of decisions"))
    paper.text(said("As it stands on {0}.").format(long_date(register.as_at)), paper.scale.lead)
    if register.rows:
        _rows(paper, register)
    else:
        paper.text(said("No decisions are recorded."))
    words = said("%n confidential decision(s) are kept apart.", "", register.kept_apart)
    kept_apart(paper, words, register.kept_apart)
    return paper.write(target, progress)


def _rows(paper: Paper, register: DecisionsPaper) -> None:
    scale = paper.scale
    columns = [
        Column("Decided", scale.figures_bold),
        Column("Minute", scale.figures),
        Column("Decision", scale.cell, grows=True),
    ]
    rows = [[short_date(one.decided), one.number, _decision(one)] for one in register.rows]
    if any(one.fate for one in register.rows):
        columns.append(Column("What became of it", scale.cell))
        rows = [[*row, one.fate] for row, one in zip(rows, register.rows, strict=True)]
    table(
        paper,
        columns,
        list(map(Row, rows)),
        summary=said("Decisions with what became of them"),
        row_head=0,
        title=(0, 2),
    )


def _decision(row: DecisionRow) -> Words:
    """Say what it was about first: many a decision is "Approved."."""
    about = (quiet(row.about), BREAK) if row.about else ()
    reason = (BREAK, quiet(said("Reason: {0}").format(row.reason))) if row.reason else ()
    return (*about, row.decision, *reason)
