"""What the chair's copy of an agenda says beside the members': who is expected, and notes for the chair alone."""

from __future__ import annotations

from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.text import strong
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import AgendaLine, ChairFacts
from cpp_desktop.domain.wording import listed


def states(size: int) -> tuple[str, ...]:
    """Return what is framed on every page: a short form where the type leaves no room for more."""
    return (said("Not for circulation") if size > 20 else said("Chair’s copy: not for circulation"),)


def before_the_meeting(paper: Paper, facts: ChairFacts) -> None:
    """Say that the copy is the chair's alone, and what is known of the meeting beforehand."""
    with paper.box(stroke=1.25, dash=(5, 3), after=4):
        words = said("It holds private notes and what is confidential. Not to be copied or sent on.")
        paper.text((strong(said("Chair’s copy: not for circulation.")), " ", words), paper.scale.tight)
    paper.heading(2, said("Before you begin"), style=paper.scale.heading.but(before=0))
    paper.facts(
        [
            (said("Quorum"), facts.quorum),
            (said("Expected"), facts.expected),
            (said("Apologies"), listed(list(facts.apologies)) or said("None so far")),
        ]
    )
    if facts.interests:
        paper.heading(3, said("Interests held"), style=paper.scale.subheading.but(before=0))
        paper.bullets(facts.interests)
    paper.gap(2)


def for_the_chair(paper: Paper, line: AgendaLine) -> None:
    """Add what an item has for the chair alone: that it is confidential, and the note, in a frame."""
    if line.confidential:
        words = said("It is left out of every agenda and of the circulated minutes.")
        paper.text((strong(said("Confidential.")), " ", words), paper.scale.tight)
    lines = [words for words in line.note.splitlines() if words.strip()]
    if lines:
        with paper.box(stroke=1, dash=(5, 3), pad=2, before=1, after=1):
            paper.text((strong(said("For the chair alone.")), " ", lines[0]), paper.scale.tight)
            for words in lines[1:]:
                paper.text(words, paper.scale.tight)
