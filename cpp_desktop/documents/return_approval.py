"""Section 18 of the annual return: the minute that adopted it, two signatures, and the check codes."""

from __future__ import annotations

from datetime import date

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.flow import PageEnd
from cpp_desktop.documents.forms import writing_lines
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.return_section import begin
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import strong
from cpp_desktop.domain.return_codes import SECTIONS
from cpp_desktop.domain.return_paper import AnnualReturnPaper
from cpp_desktop.domain.wording import long_date

_READ = "I have read this return. Its figures agree with the group’s records."
_CHECKED = "I have received this return and checked it."


def approval(paper: Paper, annual: AnnualReturnPaper) -> None:
    """Add the section, on a page of its own."""
    how = annual.approval
    paper.story.append(PageEnd())
    begin(paper, annual, "approval")
    if annual.status == "draft":
        paper.text("This is a draft: the group has not signed it off.")
    paper.text(how.adopted or "The minute that adopts this return is not recorded yet.")
    _signature(paper, ("Chair of the group", _READ), how.chair, how.chair_signed)
    _signature(paper, ("Lead of the network", _CHECKED), how.lead, how.lead_signed)
    if annual.codes:
        _codes(paper, annual)


def _signature(paper: Paper, who: tuple[str, str], name: str, signed: date | None) -> None:
    role, words = who
    with paper.box(stroke=1.25, before=3, pad=4):
        paper.heading(3, role, style=paper.scale.subheading.but(before=0))
        paper.text(words)
        if signed:
            paper.text((strong("Signed"), f" by {name or role.lower()} on {long_date(signed)}."))
        else:
            writing_lines(paper, ((f"Signature: {role.lower()}", name or role), ("Date of signature", "Date")))
    paper.end(3)


def _codes(paper: Paper, annual: AnnualReturnPaper) -> None:
    scale = paper.scale
    paper.heading(2, "Check codes")
    paper.text(
        "A code is made of the figures of its section, the group’s name, the period and the revision. If one figure is "
        "typed in otherwise than it is printed, the code does not fit. The codes have no vowels and no signs that look "
        "alike, so that they can be read out by telephone."
    )
    rows = [Row((f"{s.number}.\xa0 {s.title}", annual.codes[s.key])) for s in SECTIONS if s.key in annual.codes]
    columns = [Column("Section", scale.cell), Column("Check code", scale.figures_bold, grows=True)]
    table(paper, columns, rows, summary="Check codes by section", row_head=0)
