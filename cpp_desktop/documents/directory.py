"""The telephone list of those who agreed to be on it: for members, and cards in large print."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.style import RULE
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import quiet, strong
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.people_papers import DirectoryPaper, DirectoryRow
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year, long_date


def write(directory: DirectoryPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a telephone list as PDF."""
    paper = Paper(directory.masthead, size, title=said("Telephone list, {0}").format(day_month_year(directory.as_at)))
    paper.opening(said("Telephone list"))
    if directory.rows:
        listed = said("%n member(s) on {0}.", "", len(directory.rows))
        paper.text(listed.format(long_date(directory.as_at)), paper.scale.lead)
    with paper.box(stroke=0.75, colour=RULE):
        words = said("Everybody on this list agreed to be on it. Please do not pass it on.")
        paper.text((strong(said("For members alone.")), " ", words), paper.scale.tight)
    if directory.rows:
        _rows(paper, directory.rows)
    else:
        paper.text(said("Nobody has agreed to be on the telephone list yet."))
    if directory.not_shown:
        others = said("%n member(s) not shown: only those who agreed are on the list.", "", directory.not_shown)
        paper.text(others, paper.scale.note)
    return paper.write(target, progress)


def _rows(paper: Paper, rows: tuple[DirectoryRow, ...]) -> None:
    scale = paper.scale
    columns = [
        Column("Name", scale.cell_bold, grows=True),
        Column("Role", scale.cell),
        Column("Telephone", scale.figures),
        Column("Mobile", scale.figures),
    ]
    told = []
    for row in rows:
        telephone = row.telephone if row.telephone or row.mobile else quiet(said("not recorded"))
        told.append(Row((row.name, row.roles, telephone, row.mobile)))
    table(paper, columns, told, summary=said("Members with role and telephone numbers"), row_head=0)
