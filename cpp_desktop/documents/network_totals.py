"""The sections of the network's report: totals with what they stand on, breakdowns, and how far groups differ."""

from __future__ import annotations

from collections.abc import Sequence

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.decoration import Bar
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.range_chart import Range, add_ranges
from cpp_desktop.documents.table import Cell, Column, Row
from cpp_desktop.documents.text import Words, quiet, strong
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.network.papers import comparable, figure_label, sections_of, total_words
from cpp_desktop.domain.network.sums import Between, Combined, Total
from cpp_desktop.domain.return_codes import Section, key_label
from cpp_desktop.domain.wording import rate

_PRESENT, _POSSIBLE = "meetings.present_by_category", "meetings.possible_by_category"
"""Two breakdowns that are told in one table."""


def sections(paper: Paper, sums: Combined) -> None:
    """Add every section of which anything is known."""
    for section in sections_of(code for code, _ in sums.totals):
        _section(paper, sums, section)


def _section(paper: Paper, sums: Combined, section: Section) -> None:
    totals = [one for one in sums.totals.values() if one.code.partition(".")[0] == section.key]
    figures = [one for one in totals if not one.cell]
    paper.heading(2, f"{section.number}.\xa0 {said(section.title)}")
    if figures:
        _figures(paper, sums, figures, said(section.title))
    for code in dict.fromkeys(one.code for one in totals if one.cell and one.code != _POSSIBLE):
        cells = [one for one in totals if one.code == code and one.value != 0]
        if code == _PRESENT:
            _attendance(paper, sums, cells)
        elif cells:
            _breakdown(paper, sums, code, cells)
    _hidden(paper, totals)
    ranges = [
        Range(figure_label(one.code), one.unit, spread) for one in figures if (spread := comparable(one.spread))
    ]  # fmt: skip
    if ranges:
        paper.heading(3, said("How far groups differ"))
        add_ranges(paper, ranges, said("How far groups differ: {0}").format(said(section.title)))


def _figures(paper: Paper, sums: Combined, figures: Sequence[Total], summary: str) -> None:
    scale = paper.scale
    columns = [
        Column(marked("Figure"), scale.cell, grows=True),
        Column(marked("Total"), scale.number_bold),
        Column(marked("Stands on"), scale.number),
        Column(marked("Left out"), scale.number),
    ]
    none: Words = "" if paper.large else quiet(said("none"))
    rows = [Row((_label(one), number_of(one), stands_on(one, sums), _left_out(one) or none)) for one in figures]
    table(paper, columns, rows, summary=summary, row_head=0)


def _label(total: Total) -> Words:
    words = figure_label(total.code)
    return (words, quiet(f", {said('within each group')}")) if total.within_groups else words


def number_of(total: Total | None) -> Words:
    """Put a total into a table's cell: what is no number is quiet."""
    if total is None:
        return quiet(said("none"))
    words = total_words(total.value, total.unit)
    return words if isinstance(total.value, int | Between) else quiet(words)


def stands_on(total: Total | None, sums: Combined) -> str:
    """Say how many of how many groups are in a total."""
    return said("{0} of {1}").format(f"{total.groups if total else 0:,}", f"{sums.coverage.groups:,}")


def _left_out(total: Total) -> str:
    """Say how many groups that sent a return are not in a total, and why."""
    parts = []
    if total.not_recorded:
        parts.append(said("{0} not recorded").format(f"{total.not_recorded:,}"))
    if total.not_applicable:
        parts.append(said("{0} not applicable").format(f"{total.not_applicable:,}"))
    return ", ".join(parts)


def _breakdown(paper: Paper, sums: Combined, code: str, cells: Sequence[Total]) -> None:
    """Add a breakdown with bars beside it; what all its cells stand on is said once."""
    scale, title = paper.scale, figure_label(code)
    columns = [
        Column(title.rpartition(", by ")[2].capitalize(), scale.cell, grows=paper.large),
        Column(marked("Total"), scale.number_bold),
    ]
    same = len({stands_on(one, sums) for one in cells}) == 1
    columns += [] if same else [Column(marked("Stands on"), scale.number)]
    columns += [] if paper.large else [Column("", scale.cell, grows=True)]
    most = max((one.value for one in cells if isinstance(one.value, int)), default=0) or 1
    rows = []
    for one in cells:
        bar: Cell = Bar(one.value / most) if isinstance(one.value, int) else ""
        shown: list[Cell] = [said(key_label(one.cell)), number_of(one), *([] if same else [stands_on(one, sums)]), bar]
        rows.append(Row(shown[: len(columns)]))
    paper.heading(3, title)
    if same:
        paper.text(said("Stands on {0}.").format(stands_on(cells[0], sums)), scale.body.but(keep_with_next=True))
    table(paper, columns, rows, summary=title, row_head=0)


def _attendance(paper: Paper, sums: Combined, cells: Sequence[Total]) -> None:
    scale = paper.scale
    columns = [
        Column(marked("Category"), scale.cell),
        Column(marked("Present"), scale.number),
        Column(marked("Possible"), scale.number),
        Column(marked("Rate"), scale.number_bold),
        Column("", scale.cell, grows=True),
    ]
    rows = []
    for one in cells:
        other = sums.total(_POSSIBLE, one.cell)
        share: Words = ""
        bar: Cell = ""
        if isinstance(one.value, int) and other and isinstance(other.value, int) and other.value:
            share = rate((1000 * one.value + other.value // 2) // other.value)
            bar = Bar(min(1.0, one.value / other.value))
        rows.append(Row((said(key_label(one.cell)), number_of(one), number_of(other), share, bar)))
    if rows:
        paper.heading(3, said("Attendance by category"))
        table(paper, columns, rows, summary=said("Attendance by category"), row_head=0)


def _hidden(paper: Paper, totals: Sequence[Total]) -> None:
    """Explain totals that are no single number, where there are any."""
    scale = paper.scale
    if any(isinstance(one.value, Between) for one in totals):
        words = said(
            " Some groups keep small numbers back, so that nobody can be picked out. The total lies between the two."
        )
        paper.text((strong(said("Two numbers.")), words), scale.note)
    if any(one.value == "suppressed" for one in totals):
        words = said(" Kept back with others, so that no small number can be worked out from what is published.")
        paper.text((strong(said("Hidden.")), words), scale.note)
