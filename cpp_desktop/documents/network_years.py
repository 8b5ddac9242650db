"""The network's sums by their parts, and over the years: each year with the groups that it stands on."""

from __future__ import annotations

from collections.abc import Sequence

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.decoration import Bar
from cpp_desktop.documents.network_totals import number_of, stands_on
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.table import Cell, Column, Row
from cpp_desktop.domain.charts import year_name
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.network.papers import KEY_FIGURES, figure_label, whole_of
from cpp_desktop.domain.network.sums import By, Combined, Summary, Total, Trend, TrendLine
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import DEFINITIONS
from cpp_desktop.domain.wording import listed

_TITLES = {
    By.NETWORK: (marked("Network by network"), marked("Network")),
    By.YEAR: (marked("Year by year"), marked("Year")),
    By.CATEGORY: (marked("By category of member"), marked("Category")),
    By.ACTIVITY_TYPE: (marked("By type of activity"), marked("Type")),
}
_BESIDE = 4
"""Figures that have room beside one another."""
_WHOLE = 1000
"""All, in tenths of a percent."""


def parts(paper: Paper, summary: Summary) -> None:
    """Add the parts of a summary, a row each."""
    if not summary.parts or summary.by not in _TITLES:
        return
    title, heading = _TITLES[summary.by]
    codes = list(dict.fromkeys(code for part in summary.parts for code, _ in part.totals))
    chosen = ([code for code in KEY_FIGURES if code in codes] or codes)[:_BESIDE]
    scale = paper.scale
    columns = [
        Column(heading, scale.cell, grows=True),
        Column(marked("Stands on"), scale.number),
        *(Column(figure_label(code), scale.number) for code in chosen),
    ]
    rows = [
        Row((part.label, _coverage(part), *(number_of(_part_total(part, code)) for code in chosen)))
        for part in summary.parts
    ]
    paper.heading(2, said(title))
    table(paper, columns, rows, summary=said(title), row_head=0)


def _part_total(part: Combined, code: str) -> Total | None:
    return part.total(code, part.key) or whole_of(part, code)


def _coverage(sums: Combined) -> str:
    return said("{0} of {1}").format(f"{sums.coverage.stands_on:,}", f"{sums.coverage.groups:,}")


def trend(paper: Paper, found: Trend | None) -> None:
    """Add the main figures over the years: all networks as a picture, each with its table."""
    if found is None or not found.lines or len(found.lines[0].years) < 2:
        return
    whole, *others = found.lines
    paper.heading(2, said("Over the years"))
    words = said("Each year stands on the groups that sent a return for it: fewer groups make smaller totals.")
    paper.text(words)
    for code in KEY_FIGURES:
        totals = [whole_of(year, code) for year in whole.years]
        if sum(isinstance(total.value, int) for total in totals if total) > 1:
            _figure(paper, whole, code, totals)
            if len(others) > 1:
                _networks(paper, others, code)
    _merged(paper, others)


def _figure(paper: Paper, line: TrendLine, code: str, totals: Sequence[Total | None]) -> None:
    """Add a figure's years with bars beside them; a rate's bars are shares of all."""
    scale, label = paper.scale, figure_label(code).partition(", by ")[0]
    columns = [
        Column(marked("Year"), scale.cell, grows=paper.large),
        Column(marked("Total"), scale.number_bold),
        Column(marked("Stands on"), scale.number),
        *([] if paper.large else [Column("", scale.cell, grows=True)]),
    ]
    numbers = [one.value for one in totals if one and isinstance(one.value, int)]
    most = _WHOLE if DEFINITIONS[code].unit == "rate" else max(numbers)
    rows = []
    for year, total in zip(line.years, totals, strict=True):
        bar: Cell = Bar(total.value / (most or 1)) if total and isinstance(total.value, int) else ""
        rows.append(Row((_name(year), number_of(total), stands_on(total, year), bar)[: len(columns)]))
    paper.heading(3, label)
    table(paper, columns, rows, summary=said("{0} over the years").format(label), row_head=0)


def _name(year: Combined) -> str:
    return year_name(Period(year.first, year.last))


def _networks(paper: Paper, lines: Sequence[TrendLine], code: str) -> None:
    """Add each network over the years."""
    scale = paper.scale
    years = [_name(year) for year in lines[0].years]
    columns = [
        Column(marked("Network"), scale.cell, grows=True), *(Column(year, scale.number) for year in years)
    ]  # fmt: skip
    rows = [Row((line.label, *(number_of(whole_of(year, code)) for year in line.years))) for line in lines]
    table(paper, columns, rows, summary=said("{0}, by network").format(figure_label(code)), row_head=0)


def _merged(paper: Paper, lines: Sequence[TrendLine]) -> None:
    """Say which networks of before are counted under the one that followed them."""
    for line in lines:
        if names := list(dict.fromkeys(name for year in line.years for name in year.merged)):
            words = said("{0}: the years before count with it the returns of {1}, which it followed.")
            paper.text(words.format(line.label, listed(names)), paper.scale.note)
