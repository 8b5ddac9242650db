"""The sign-in sheet: numbered lines to sign on, whose numbers are typed back."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.fields import Field
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meeting_wording import time_of
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.people_papers import SignInPaper, SignInRow
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year

_ROW = 8.6
"""How high a row to sign in is, in units."""


def write(sheet: SignInPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a sign-in sheet as PDF."""
    day = day_month_year(sheet.meeting.date)
    paper = Paper(
        sheet.masthead, size, title=said("Sign-in sheet, {0}").format(day), head=said("Sign-in sheet, {0}").format(day)
    )
    paper.opening(said("Please sign in"))
    paper.text(_opening(sheet))
    _table(paper, sheet)
    if sheet.rows:
        told = said("For the secretary: type the numbers of those present, for example 1-9 12.")
        paper.text(told, paper.scale.note.but(before=paper.unit))
    return paper.write(target, progress)


def _opening(sheet: SignInPaper) -> str:
    when = ". ".join(filter(None, (sheet.about, time_of(sheet.meeting))))
    if not sheet.spare:
        return f"{when}."
    first = len(sheet.rows) + 1
    others = said("Visitors and deputies: write your name and for whom you come, from line {0}.").format(first)
    return f"{when}. {others}"


def _lines(sheet: SignInPaper) -> list[SignInRow]:
    """Return every line, those to be filled in by visitors without a name."""
    after = len(sheet.rows) + 1
    return [*sheet.rows, *(SignInRow(number=n, name="") for n in range(after, after + sheet.spare))]


def _signature(line: SignInRow) -> str:
    return said("Signature of {0}").format(line.name) if line.name else said("Signature, line {0}").format(line.number)


def _table(paper: Paper, sheet: SignInPaper) -> None:
    scale = paper.scale
    columns = [
        Column("No.", scale.number_bold),
        Column("Name", scale.cell, grows=True),
        Column("Comes as", scale.cell),
        Column("Signature", scale.cell, grows=True),
    ]
    rows = []
    for line in _lines(sheet):
        name = line.name or Field(said("Name, line {0}").format(line.number))
        capacity = line.capacity if line.name else Field(said("For whom, line {0}").format(line.number))
        rows.append(Row((str(line.number), name, capacity, Field(_signature(line), "left"))))
    told = said("Who comes, with room to sign")
    table(paper, columns, rows, summary=told, row_head=1, title=(0, 1), pad=1, least=_ROW)
