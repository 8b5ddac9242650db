"""The work programme on a sheet: each objective, how far it has come, and what was decided of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.style import MUTED
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import Run, Words
from cpp_desktop.domain.language import said
from cpp_desktop.domain.objective_papers import ObjectiveRow, WorkProgrammePaper
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year, long_date, short_date


def write(sheet: WorkProgrammePaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a work programme as PDF."""
    title = said("Work programme")
    paper = Paper(sheet.masthead, size, title=f"{title}, {day_month_year(sheet.as_at)}")
    paper.opening(title)
    paper.text(said("As it stands on {0}.").format(long_date(sheet.as_at)), paper.scale.lead)
    if sheet.rows:
        _rows(paper, sheet)
    else:
        paper.text(said("No objectives are agreed for this year."))
    return paper.write(target, progress)


def _rows(paper: Paper, sheet: WorkProgrammePaper) -> None:
    scale = paper.scale
    columns = [
        Column("Objective", scale.cell_bold),
        Column("Led by", scale.cell),
        Column("How far it has come", scale.cell, grows=True),
        Column("What was decided", scale.cell),
    ]
    rows = [Row((r.title, r.lead, _progress(r), _decided(r))) for r in sheet.rows]
    table(paper, columns, rows, summary=said("Objectives with their progress"), row_head=0, title=(0,))


def _on(day: date | None, minute: str) -> str:
    words = short_date(day) if day else ""
    return said("{0}, minute {1}").format(words, minute) if minute else words


def _progress(row: ObjectiveRow) -> Words:
    """Return when it was agreed and the notes on lines of their own, in a card too: each is a sentence."""
    told = [(short_date(day), " ".join(text.split())) for day, text in row.progress]
    if row.agreed:
        minute = said("agreed, minute {0}").format(row.agreed_by) if row.agreed_by else said("agreed")
        told.insert(0, (short_date(row.agreed), minute))
    words: list[str | Run] = []
    for when, text in told:
        line = "\n" if words else ""
        words += [Run(f"{line}{when}: ", colour=MUTED), text]
    return tuple(words)


def _decided(row: ObjectiveRow) -> str:
    if not row.outcome:
        return said("not decided yet")
    return ", ".join(filter(None, (said(row.outcome), _on(row.decided, row.decided_by))))
