"""The sections of the annual return on what the group does beside its meetings: figures as they are, none left out."""

from __future__ import annotations

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.return_pages import INFLUENCE_TERMS, balance_of, picture
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import Words, quiet
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, SECTIONS, Unit, key_label, value_words
from cpp_desktop.domain.return_paper import AnnualReturnPaper, Figure
from cpp_desktop.domain.wording import short_date

BEFORE_ACTIVITY = ("work",)
BEFORE_ACTIONS = ("consultations", "representation", "information", "influence")
LAST = ("training", "money")
TOLD = (*BEFORE_ACTIVITY, *BEFORE_ACTIONS, *LAST)
"""The first parts of the codes of the figures told here."""


def sections(paper: Paper, annual: AnnualReturnPaper, keys: tuple[str, ...]) -> None:
    """Add sections by their keys; one of which nothing is recorded is named with the others of its kind instead."""
    for section in SECTIONS:
        facts = _facts(annual, section.key) if section.key in keys else []
        if not facts or section.title in annual.not_recorded:
            continue
        with paper.together():
            paper.heading(2, f"{section.number}.\xa0 {section.title}")
            if section.key == "influence":
                balance_of(paper, annual, "influence", INFLUENCE_TERMS)
                facts = [fact for fact in facts if not fact[0].startswith("Cases ")]
            if facts:
                _table(paper, section.title, facts)
        if section.key == "influence":
            picture(paper, annual, "cases", "influence.opened")


def stories(paper: Paper, annual: AnnualReturnPaper) -> None:
    """Add what the group chose to tell of the year, by day."""
    if not annual.stories:
        return
    scale = paper.scale
    paper.heading(2, "You said, we did")
    columns = [Column("Date", scale.figures), Column("Story", scale.cell, grows=True)]
    rows = [Row((short_date(story.day), story.title)) for story in annual.stories]
    table(paper, columns, rows, summary="Stories that the group chose to tell", row_head=0, title=(0,))
    paper.text("These stories were chosen by the group.", paper.scale.note)


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
            facts.append((definition.label, _words(annual.figures.get(code), definition.unit)))
            continue
        cells = annual.breakdowns.get(code, {})
        kind = "Closed" if key == "influence" else "Paid" if key == "money" else "Objectives"
        facts += [
            (f"{kind}: {key_label(cell).lower()}", _words(value, definition.unit)) for cell, value in cells.items()
        ]
    return facts


def _words(value: Figure, unit: Unit) -> Words:
    words = "hidden" if value == "suppressed" else value_words(value, unit)
    return words if isinstance(value, int) else quiet(words)
