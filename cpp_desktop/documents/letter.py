"""A letter with the group's head: to whom, about what, its words, and who signs it."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.documents.paper import Paper, with_links
from cpp_desktop.domain.influence_papers import LetterPaper
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year

_TO_SIGN = 10
"""Room for a signature, in units."""


def write(letter: LetterPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a letter as PDF."""
    paper = Paper(letter.masthead, size, title=letter.subject, head=said("Letter"))
    paper.opening(letter.subject)
    paper.facts(
        [
            (said("To"), letter.to),
            (said("Date"), day_month_year(letter.day)),
            (said("Our reference"), letter.reference),
        ]
    )
    paper.prose(letter.words)
    with paper.together():
        paper.text(said("Yours sincerely,"))
        paper.gap(_TO_SIGN)
        if letter.signed_by:
            paper.text(letter.signed_by, paper.scale.tight)
        paper.text(said("for {0}").format(letter.masthead.group_name), paper.scale.tight)
    if letter.masthead.contact:
        answer = said("Please answer to:")
        paper.text((f"{answer} ", *with_links(letter.masthead.contact)), paper.scale.body.but(before=3 * paper.unit))
    return paper.write(target, progress)
