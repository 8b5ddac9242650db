"""The cover of the annual return: whose it is, for when, the year in six figures, and how to read it."""

from __future__ import annotations

from cpp_desktop.documents.flow import PageEnd
from cpp_desktop.documents.paper import Paper, with_links
from cpp_desktop.documents.return_pages import figure_words, total_of
from cpp_desktop.documents.text import Words, strong
from cpp_desktop.documents.tiles import tiles
from cpp_desktop.domain.language import said
from cpp_desktop.domain.return_paper import AnnualReturnPaper
from cpp_desktop.domain.wording import day_month_year, rate

_EXACT = "The figures are exact. Small numbers can point to a person: keep this return within group and network."
_HIDDEN = "A count of people from 1 to 5 in a breakdown is hidden, and some with it, so that nobody can be picked out."


def cover(paper: Paper, annual: AnnualReturnPaper, period: str, draft: bool) -> None:
    """Add section 1, on a page of its own but in large print."""
    head = annual.masthead
    paper.opening(f"Annual return\n{period}", above=0 if paper.large else 14 * paper.unit)
    made = f", made {day_month_year(annual.made)}. {annual.replaces}".rstrip()
    state: Words = (strong("Draft"), ", not signed off") if draft else strong("Signed off")
    parent = f"{head.parent_body}, on {day_month_year(annual.last)}" if head.parent_body else "none recorded"
    paper.facts(
        [
            ("Group", head.group_name),
            ("Parent body", parent),
            ("Period", f"{period}, both days included"),
            (
                "Revision",
                (strong(str(annual.revision)), made),
            ),
            ("State", state),
            ("Contact", with_links(head.contact)),
        ]
    )
    paper.heading(2, "The year in six figures")
    tiles(paper, _at_a_glance(annual))
    paper.heading(2, "How to read this return")
    paper.bullets(
        [
            "A blank is never a nought: where a figure was not kept it says “not recorded”.",
            _EXACT if annual.disclosure == "exact" else _HIDDEN,
            "A check code beside a section shows whoever types its figures in whether they are the ones printed here.",
            "Charts never stand alone: the same figures are in a table beside or below.",
        ]
    )
    paper.other_formats(said("This return comes in large print, easy read, audio and braille. Ask {0}."))
    if not paper.large:
        paper.story.append(PageEnd())


def _at_a_glance(annual: AnnualReturnPaper) -> list[tuple[str, str]]:
    """Return six figures with what they are."""
    values = annual.figures
    present = values.get("meetings.attendance_rate")
    changed = annual.breakdowns.get("influence.closed_by_outcome", {}).get("changed", 0)
    work = [
        (figure_words(values.get("actions.completed")), "actions completed"),
        (figure_words(values.get("actions.carried_forward")), "actions carried forward"),
    ]
    if isinstance(closed := values.get("influence.closed"), int):
        work = [(figure_words(closed), "influence cases closed"), (figure_words(changed), "changes made of them")]
    return [
        (figure_words(values.get("membership.at_end")), "members at the end"),
        (figure_words(values.get("meetings.held")), "meetings held with a quorum"),
        (rate(present) if isinstance(present, int) else figure_words(present), "attendance"),
        (figure_words(total_of(annual.breakdowns.get("activity.by_type", {}))), "activities"),
        *work,
    ]
