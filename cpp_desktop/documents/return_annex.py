"""The annex of the annual return: what its figures lack, why odd ones are right, and how each is counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.return_pages import figure_words
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import Words, strong
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, SECTIONS, Unit, key_label
from cpp_desktop.domain.return_paper import AnnualReturnPaper, Figure


def annex(paper: Paper, annual: AnnualReturnPaper) -> None:
    """Add the annex."""
    paper.heading(2, "Annex: what the figures lack")
    if annual.gaps:
        paper.bullets(annual.gaps)
    else:
        paper.text("Nothing is known to be missing from the records behind this return.")
    if annual.overrides:
        paper.heading(2, "Annex: checks that did not come out, and why that is right")
        columns = [Column("Check", paper.scale.cell), Column("Reason", paper.scale.cell, grows=True)]
        rows = [Row((one.check, one.reason)) for one in annual.overrides]
        table(paper, columns, rows, summary="Checks and the reasons given", row_head=0, title=(0,))
    paper.heading(2, "Annex: every figure, and how it is counted")
    paper.text("To type a section in, its figures are here one after the other. A category that is not named has none.")
    for section in SECTIONS:
        if lines := list(_lines(annual, section.key)):
            paper.heading(3, f"{section.number}.\xa0 {section.title}")
            paper.bullets(lines)


def _lines(annual: AnnualReturnPaper, key: str) -> Iterator[Words]:
    for code, (label, sentence, unit) in DEFINITIONS.items():
        if code.partition(".")[0] == key:
            cells = annual.breakdowns.get(code, {}) if code in BREAKDOWN_KEYS else None
            value = figure_words(annual.figures.get(code), unit) if cells is None else _cells(cells, unit)
            yield (strong(f"{label}: {value}."), f" {sentence}")


def _cells(cells: Mapping[str, Figure], unit: Unit) -> str:
    """Name the cells that are not nought; where none is known, say so once."""
    if cells and len(set(cells.values())) == 1 and not isinstance(next(iter(cells.values())), int):
        return figure_words(next(iter(cells.values())), unit)
    told = [f"{key_label(key)} {figure_words(value, unit)}" for key, value in cells.items() if value != 0]
    return ", ".join(told) or "0"
