"""What the papers of a meeting have in common: when and where, decisions, actions, the next meeting."""

from __future__ import annotations

from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.style import INK, TINT
from cpp_desktop.documents.text import Words, strong
from cpp_desktop.domain.papers import ActionLine, MeetingFacts
from cpp_desktop.domain.wording import clock, counted, long_date


def facts_of(meeting: MeetingFacts, when: str) -> list[tuple[str, Words]]:
    """Return when and where a meeting is, labelled `when` and "Where"."""
    return [(when, time_of(meeting)), ("Where", place_of(meeting))]


def time_of(meeting: MeetingFacts) -> str:
    """Put the day and hours of a meeting into words."""
    day = long_date(meeting.date)
    if meeting.start and meeting.end:
        return f"{day}, {clock(meeting.start)} to {clock(meeting.end)}"
    return f"{day}, {clock(meeting.start)}" if meeting.start else day


def place_of(meeting: MeetingFacts) -> str:
    """Put the place of a meeting into words."""
    if meeting.mode == "both":
        return f"{meeting.venue}, and online" if meeting.venue else "In person and online"
    if meeting.mode == "online":
        return f"Online: {meeting.venue}" if meeting.venue else "Online"
    return meeting.venue


def next_meeting(meeting: MeetingFacts) -> str:
    """Put the next meeting into words."""
    return ", ".join(filter(None, (time_of(meeting), place_of(meeting))))


def kept_apart(paper: Paper, count: int, what: str) -> None:
    """Say how many confidential items or minutes are not in this paper."""
    if count:
        are = "is" if count == 1 else "are"
        words = f"{counted(count, f'confidential {what}', f'confidential {what}s')} {are} kept apart."
        paper.text(words, paper.scale.note.but(before=2 * paper.unit))


def decision(paper: Paper, number: str, text: str, reason: str) -> None:
    """Add a decision with its reason: tinted, with a bar at the left."""
    body = paper.scale.body.but(after=0.75 * paper.unit if reason else 0)
    with paper.box(bar=INK, fill=TINT, pad=2.25, before=1, after=2.5):
        paper.text((strong(_numbered(number, "Decision.")), " ", text), body)
        if reason:
            paper.text((strong("Reason."), " ", reason), paper.scale.tight)


def action(paper: Paper, line: ActionLine) -> None:
    """Add an action in a frame: what, who, by when."""
    with paper.box(stroke=1, pad=2.25, before=1, after=2.5):
        body = paper.scale.body.but(after=0.75 * paper.unit)
        paper.text((strong(_numbered(line.reference, "Action.")), " ", line.text), body)
        who = (strong("Who:"), " ", line.owner or "not yet decided")
        by = (strong("By:"), " ", long_date(line.due) if line.due else "no date set")
        paper.text((*who, "\n" if paper.large else " \xa0\xa0\xa0 ", *by), paper.scale.tight)


def _numbered(number: str, word: str) -> str:
    return f"{number}\xa0 {word}" if number else word
