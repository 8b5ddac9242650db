"""The confidential annex of minutes: marked as such on every page, for the chair and the secretary."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.documents.meeting_parts import facts_of
from cpp_desktop.documents.minutes import minuted
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.text import strong
from cpp_desktop.domain.confidential_annex import ConfidentialAnnex
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year


def write(annex: ConfidentialAnnex, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write the annex as PDF."""
    return set_out(annex, size).write(target, progress)


def set_out(annex: ConfidentialAnnex, size: int) -> Paper:
    """Return what the annex says."""
    day = day_month_year(annex.meeting.date)
    paper = Paper(
        annex.masthead,
        size,
        title=f"{annex.title}, {day}",
        head=said("Confidential annex, {0}").format(day),
        states=(said("Confidential"),),
    )
    paper.opening(annex.title)
    paper.facts(facts_of(annex.meeting, said("Held")))
    with paper.box(stroke=1.25, after=4):
        words = said("For the chair and the secretary alone. Not to be copied, sent on or put into a pack.")
        paper.text((strong(said("Confidential.")), " ", words), paper.scale.tight)
    for section in annex.sections:
        minuted(paper, section)
    return paper
