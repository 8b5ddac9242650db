"""The register of members: who they are, since when, what they do for the group and how to reach them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.paper import Paper, with_links
from cpp_desktop.documents.style import RULE
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import BREAK, Run, Words, plain, quiet, runs_of, strong
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import RegisterPaper, RegisterRow, Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year, long_date, short_date


def write(register: RegisterPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a register of members as PDF."""
    paper = Paper(
        register.masthead, size, title=said("Register of members, {0}").format(day_month_year(register.as_at))
    )
    paper.opening(said("Register of members"))
    members = said("%n member(s) on {0}.", "", len(register.rows))
    paper.text(members.format(long_date(register.as_at)), paper.scale.lead)
    with paper.box(stroke=0.75, colour=RULE):
        words = said("Addresses and telephone numbers are in it: for the group’s officers alone.")
        paper.text((strong(said("Keep this paper safe.")), " ", words), paper.scale.tight)
    if register.rows:
        _rows(paper, register)
    return paper.write(target, progress)


def _rows(paper: Paper, register: RegisterPaper) -> None:
    scale = paper.scale
    columns = [
        Column("Name", scale.cell_bold),
        Column("Comes as", scale.cell),
        Column("Joined", scale.figures),
        Column("Contact", scale.cell, grows=True),
    ]
    rows = [
        Row(
            (
                row.name,
                _parted(_comes_as(row)),
                short_date(row.joined) if row.joined else said("not recorded"),
                _parted(map(with_links, row.contact)),
            )
        )
        for row in register.rows
    ]
    table(paper, columns, rows, summary=said("Members with capacity, roles, joining day and contact"), row_head=0)


def _comes_as(row: RegisterRow) -> Iterable[Words]:
    """Categories, roles in bold, and what else is to know."""
    return row.categories, strong(row.roles), quiet(", ".join(filter(None, (row.mode, row.status))))


def _parted(parts: Iterable[Words]) -> Words:
    """Put parts on lines of their own; empty ones are left out."""
    told: list[Run] = []
    for part in filter(plain, parts):
        told += [BREAK, *runs_of(part)] if told else runs_of(part)
    return told
