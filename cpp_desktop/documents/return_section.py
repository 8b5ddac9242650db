"""How a section of the annual return begins: its number and title, its check code, and what the group says itself."""

from __future__ import annotations

from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.paragraph import Paragraph
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import MEASURE
from cpp_desktop.documents.text import quiet, strong
from cpp_desktop.domain.return_codes import SECTIONS
from cpp_desktop.domain.return_paper import AnnualReturnPaper

_FOR_CODE = 0.34
"""The share of the line that a check code has."""


def begin(paper: Paper, annual: AnnualReturnPaper, key: str, title: str = "", *, ends: bool = False) -> None:
    """Begin a section by its key, under its own title or another; one of words alone `ends` with them."""
    section = next(s for s in SECTIONS if s.key == key)
    paper.heading(2, f"{section.number}.\xa0 {title or section.title}")
    if key in annual.codes:
        _code(paper, annual.codes[key])
    paper.prose(annual.texts.get(key, ""), joined=not ends)


def told(paper: Paper, annual: AnnualReturnPaper, key: str) -> None:
    """Add a section that is all words, if there are any."""
    if annual.texts.get(key):
        begin(paper, annual, key, ends=True)


def _code(paper: Paper, code: str) -> None:
    """Put the code beside the heading; in large print below it."""
    words = paper.letters.words((quiet("Check code "), strong(code)))
    if paper.large:
        paper.text(words, paper.scale.tight.but(keep_with_next=True, after=1.5 * paper.unit))
        return
    heading, style = paper.story.pop(), paper.scale.heading
    aside = paper.scale.cell.but(align="right", leading=style.leading, keep_with_next=True)
    across = MEASURE * (1 - _FOR_CODE)
    beside = Paragraph(words, aside, Element("P", paper.section))
    paper.beside([(0, across, [heading]), (across, MEASURE - across, [beside])], after=style.after / paper.unit)
    paper.story[-1] = paper.story[-1].changed(before=style.before, keep_with_next=True)
