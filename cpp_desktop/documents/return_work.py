"""The sections of the annual return on what the group does beside its meetings: figures as they are, none left out."""

from __future__ import annotations

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.return_pages import balance_of, bars, cell_of, picture
from cpp_desktop.documents.return_section import begin, told
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import Words
from cpp_desktop.documents.you_said import pairs
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, SECTIONS, key_label
from cpp_desktop.domain.return_paper import AnnualReturnPaper
from cpp_desktop.domain.wording import short_date

BEFORE_ACTIVITY = ("work",)
BEFORE_ACTIONS = ("consultations", "representation", "information", "influence")
LAST = ("training", "money")

_TERMS = (
    ("", "brought_forward", "brought forward"),
    ("+", "opened", "opened"),
    ("−", "closed", "closed"),
    ("=", "carried_forward", "carried forward"),
)


def sections(paper: Paper, annual: AnnualReturnPaper, keys: tuple[str, ...]) -> None:
    """Add sections by their keys; one of which nothing is recorded is named with the others of its kind instead."""
    for section in SECTIONS:
        facts = _facts(annual, section.key) if section.key in keys else []
        if not facts or (section.title in annual.not_recorded and section.key not in annual.texts):
            continue
        begin(paper, annual, section.key)
        if section.key == "influence":
            _influence(paper, annual)
        else:
            _table(paper, section.title, facts)


def _influence(paper: Paper, annual: AnnualReturnPaper) -> None:
    balance_of(paper, annual, "influence", _TERMS)
    cells, closed = annual.breakdowns.get("influence.closed_by_outcome", {}), annual.figures.get("influence.closed")
    if any(cells.values()):
        bars(paper, ("Closed, by outcome", "Cases"), cells, closed, "Cases closed, by outcome")
        paper.text("“No change” is an answer too, and is told as such.", paper.scale.note)
    if annual.long_running:
        paper.heading(3, "Open since before this period")
        columns = [Column("First raised", paper.scale.figures), Column("What was raised", paper.scale.cell, grows=True)]
        rows = [Row((short_date(case.raised), case.theme)) for case in annual.long_running]
        table(paper, columns, rows, summary="Cases open since before this period", row_head=0, title=(0,))
    picture(paper, annual, "cases", "influence.opened")


def stories(paper: Paper, annual: AnnualReturnPaper) -> None:
    """Add what the group chose to tell of the year: cases as what was said and done, then the others by day."""
    if not (annual.cases or annual.stories):
        return
    scale = paper.scale
    paper.heading(2, "You said, we did")
    pairs(paper, annual.cases)
    if annual.stories:
        columns = [Column("Date", scale.figures), Column("Story", scale.cell, grows=True)]
        rows = [Row((short_date(story.day), story.title)) for story in annual.stories]
        table(paper, columns, rows, summary="Stories that the group chose to tell", row_head=0, title=(0,))
    paper.text("These stories were chosen by the group.", paper.scale.note)


def monitoring(paper: Paper, annual: AnnualReturnPaper) -> None:
    """Add section 5, if anything was asked or written: who the group is, beside the population that it serves."""
    if not annual.monitoring:
        told(paper, annual, "monitoring")
        return
    scale = paper.scale
    begin(paper, annual, "monitoring")
    paper.text("Asked without names; nobody had to answer. “Not stated” is shown, for it is an answer too.", scale.note)
    for asked in annual.monitoring:
        knows = any(population is not None for _, _, population in asked.answers)
        columns = [Column("Answer", scale.cell, grows=True), Column("Members", scale.number)]
        columns += [Column("Population", scale.number)] if knows else []
        rows = [Row((answer, cell_of(n), cell_of(of))[: len(columns)]) for answer, n, of in asked.answers]
        with paper.together():
            paper.heading(3, asked.question)
            table(paper, columns, rows, summary=paper.letters.text(asked.question), row_head=0)


def _table(paper: Paper, title: str, facts: list[tuple[str, Words]]) -> None:
    scale = paper.scale
    columns = [Column("Figure", scale.cell, grows=True), Column("This period", scale.number)]
    table(paper, columns, [Row(fact) for fact in facts], summary=title, row_head=0)


def _facts(annual: AnnualReturnPaper, key: str) -> list[tuple[str, Words]]:
    facts = []
    for code, definition in DEFINITIONS.items():
        if code.partition(".")[0] != key:
            continue
        if code not in BREAKDOWN_KEYS:
            facts.append((definition.label, cell_of(annual.figures.get(code), definition.unit)))
            continue
        cells = annual.breakdowns.get(code, {})
        kind = "Paid" if key == "money" else "Objectives"
        facts += [
            (f"{kind}: {key_label(cell).lower()}", cell_of(value, definition.unit)) for cell, value in cells.items()
        ]
    return facts
