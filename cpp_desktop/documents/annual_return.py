"""The annual return: a cover, eighteen sections, and an annex on how figures are counted."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.documents import return_approval, return_pages, return_reflection, return_work
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.return_annex import annex
from cpp_desktop.documents.return_cover import cover
from cpp_desktop.documents.return_section import told
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.return_paper import AnnualReturnPaper
from cpp_desktop.domain.wording import day_month_year

_LARGER = 16
"""From here on the head of a page has no room for the period."""


def write(annual: AnnualReturnPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write an annual return as PDF."""
    period = f"{day_month_year(annual.first)} to {day_month_year(annual.last)}"
    draft = annual.status != "signed off"
    paper = Paper(
        annual.masthead,
        size,
        title=f"{'Draft a' if draft else 'A'}nnual return, {period}",
        head=", ".join(("Annual return", *([period] if size < _LARGER else []), f"revision {annual.revision}")),
        states=("DRAFT",) if draft else (),
    )
    cover(paper, annual, period, draft)
    told(paper, annual, "statement")
    told(paper, annual, "terms")
    return_pages.membership(paper, annual)
    return_work.monitoring(paper, annual)
    return_pages.meetings(paper, annual)
    return_work.sections(paper, annual, return_work.BEFORE_ACTIVITY)
    return_pages.activity(paper, annual)
    return_work.sections(paper, annual, return_work.BEFORE_ACTIONS)
    return_work.stories(paper, annual)
    return_pages.actions(paper, annual)
    return_work.sections(paper, annual, return_work.LAST)
    return_reflection.section(paper, annual)
    told(paper, annual, "next_year")
    _not_recorded(paper, annual)
    return_approval.approval(paper, annual)
    annex(paper, annual)
    return paper.write(target, progress)


def _not_recorded(paper: Paper, annual: AnnualReturnPaper) -> None:
    if not annual.not_recorded:
        return
    paper.heading(2, "Not recorded")
    paper.text("The group kept no records of these for this period. That is not the same as none.")
    paper.bullets(annual.not_recorded)
