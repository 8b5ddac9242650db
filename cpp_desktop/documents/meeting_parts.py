"""What the papers of a meeting have in common: when and where, decisions, actions."""

from __future__ import annotations

from collections.abc import Sequence

from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.style import INK, TINT
from cpp_desktop.documents.text import Words, strong
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meeting_wording import place_of, time_of
from cpp_desktop.domain.papers import ActionLine, MeetingFacts, MinuteLine
from cpp_desktop.domain.wording import long_date


def facts_of(meeting: MeetingFacts, when: str) -> list[tuple[str, Words]]:
    """Return when and where a meeting is, labelled `when` and "Where"."""
    return [(when, time_of(meeting)), (said("Where"), place_of(meeting))]


def purpose_told(purpose: str) -> str:
    """Say what an item is for, as "To decide"."""
    told = said(purpose) if purpose else ""
    return told[:1].upper() + told[1:]


def for_the_public(paper: Paper) -> None:
    """Say what the copy for the public leaves out."""
    words = said("What is confidential is left out, and people stand in it as what they are to the group.")
    paper.text((strong(said("Copy for the public.")), " ", words))


def kept_apart(paper: Paper, words: str, count: int) -> None:
    """Say how many confidential items or minutes are not in this paper, if there are any."""
    if count:
        paper.text(words, paper.scale.note.but(before=2 * paper.unit))


def words_used(paper: Paper, words: Sequence[tuple[str, str]]) -> None:
    """Explain the group's words that this paper uses, if there are any."""
    if words:
        paper.heading(2, said("Words used"))
        paper.facts(words)


def decision(paper: Paper, minute: MinuteLine) -> None:
    """Add a decision with its reason and who was against it: tinted, with a bar at the left."""
    told = (
        (_numbered(minute.number, said("Decision.")), minute.decision),
        (said("Reason."), minute.reason),
        (said("Dissent."), minute.dissent),
    )
    lines = [(strong(word), " ", text) for word, text in told if text]
    spaced = paper.scale.body.but(after=0.75 * paper.unit)
    with paper.box(bar=INK, fill=TINT, pad=2.25, before=1, after=2.5):
        for line in lines[:-1]:
            paper.text(line, spaced)
        paper.text(lines[-1], paper.scale.tight)


def action(paper: Paper, line: ActionLine) -> None:
    """Add an action in a frame: what, who, by when."""
    with paper.box(stroke=1, pad=2.25, before=1, after=2.5):
        body = paper.scale.body.but(after=0.75 * paper.unit)
        paper.text((strong(_numbered(line.reference, said("Action."))), " ", line.text), body)
        who = (strong(said("Who:")), " ", line.owner or said("not yet decided"))
        by = (strong(said("By:")), " ", long_date(line.due) if line.due else said("no date set"))
        paper.text((*who, "\n" if paper.large else " \xa0\xa0\xa0 ", *by), paper.scale.tight)


def _numbered(number: str, word: str) -> str:
    return f"{number}\xa0 {word}" if number else word
