"""The annual return: a cover with the year at a glance, its sections, and an annex on how figures are counted."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.documents import return_pages, return_reflection, return_work
from cpp_desktop.documents.flow import PageEnd
from cpp_desktop.documents.paper import Paper, with_links
from cpp_desktop.documents.style import LARGE_FROM
from cpp_desktop.documents.text import Words, strong
from cpp_desktop.documents.tiles import tiles
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.return_codes import DEFINITIONS
from cpp_desktop.domain.return_paper import AnnualReturnPaper
from cpp_desktop.domain.wording import day_month_year


def write(annual: AnnualReturnPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write an annual return as PDF."""
    period = f"{day_month_year(annual.first)} to {day_month_year(annual.last)}"
    draft = annual.status != "signed off"
    paper = Paper(
        annual.masthead,
        size,
        title=f"{'Draft a' if draft else 'A'}nnual return, {period}",
        head="Annual return" if size >= LARGE_FROM else f"Annual return, {period}",
        states=("DRAFT",) if draft else (),
    )
    _cover(paper, annual, period, draft)
    if annual.terms:
        paper.heading(2, "Terms of reference")
        paper.text(annual.terms)
    return_pages.membership(paper, annual)
    return_pages.meetings(paper, annual)
    return_work.sections(paper, annual, return_work.BEFORE_ACTIVITY)
    return_pages.activity(paper, annual)
    return_work.sections(paper, annual, return_work.BEFORE_ACTIONS)
    return_work.stories(paper, annual)
    return_pages.actions(paper, annual)
    return_work.sections(paper, annual, return_work.LAST)
    return_reflection.section(paper, annual)
    _not_recorded(paper, annual)
    _annex(paper, annual)
    return paper.write(target, progress)


def _cover(paper: Paper, annual: AnnualReturnPaper, period: str, draft: bool) -> None:
    head = annual.masthead
    paper.opening(f"Annual return\n{period}", above=0 if paper.large else 14 * paper.unit)
    state: Words = (strong("Draft"), ", not signed off") if draft else strong("Signed off")
    parent = f"{head.parent_body}, on {day_month_year(annual.last)}" if head.parent_body else "none recorded"
    paper.facts(
        [
            ("Group", head.group_name),
            ("Parent body", parent),
            ("Period", f"{period}, both days included"),
            ("Revision", (strong(str(annual.revision)), f", made {day_month_year(annual.made)}")),
            ("State", state),
            ("Contact", with_links(head.contact)),
        ]
    )
    paper.heading(2, "The year in six figures")
    tiles(paper, return_pages.at_a_glance(annual))
    paper.heading(2, "How to read this return")
    exact = "The figures are exact. Small numbers can point to a person: keep this return within the group."
    hidden = "A small count of people in a breakdown is hidden, so that nobody can be picked out."
    paper.bullets(
        [
            "A blank is never a nought: where a figure was not kept it says “not recorded”.",
            exact if annual.disclosure == "exact" else hidden,
            "Charts never stand alone: the same figures are in a table beside or below.",
        ]
    )
    paper.other_formats(said("This return comes in large print, easy read, audio and braille. Ask {0}."))
    paper.story.append(PageEnd())


def _not_recorded(paper: Paper, annual: AnnualReturnPaper) -> None:
    if not annual.not_recorded:
        return
    paper.heading(2, "Not recorded")
    paper.text("The group kept no records of these for this period. That is not the same as none.")
    paper.bullets(annual.not_recorded)


def _annex(paper: Paper, annual: AnnualReturnPaper) -> None:
    paper.heading(2, "Annex: what the figures lack")
    if annual.gaps:
        paper.bullets(annual.gaps)
    else:
        paper.text("Nothing is known to be missing from the records behind this return.")
    paper.heading(2, "Annex: how the figures are counted")
    told = [code for code in DEFINITIONS if code.partition(".")[0] in (*return_pages.SECTIONS, *return_work.TOLD)]
    paper.bullets([(strong(f"{DEFINITIONS[code].label}."), f" {DEFINITIONS[code].sentence}") for code in told])
