"""What the papers tell a template for Word: plain texts and lists by name, from the composed paper and nothing else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from cpp_desktop.domain.language import said
from cpp_desktop.domain.letterheads import WordPaper
from cpp_desktop.domain.meeting_wording import place_of, time_of, when_and_where
from cpp_desktop.domain.minutes_wording import (
    attendee,
    correction_words,
    how_corrected,
    signed,
    state_of,
    when_approved,
)
from cpp_desktop.domain.papers import (
    ActionLine,
    ActionLogPaper,
    AgendaLine,
    AgendaPaper,
    Approval,
    Masthead,
    MeetingFacts,
    MinuteLine,
    MinutesPaper,
    MinutesSection,
)
from cpp_desktop.domain.wording import clock, day_month_year, long_date, short_date

Told: TypeAlias = "Mapping[str, Any]"
"""Names with texts, yes or no, or lists of the same: what a template may ask for."""

InWord: TypeAlias = AgendaPaper | MinutesPaper | ActionLogPaper
"""The papers that can be had as Word documents."""

WORD = ".docx"
LOGO = "logo"
"""The one name that stands for a picture; empty where the group has none."""

LARGE_FROM = 16
"""From this size in points tables become lists: columns of a width that was set beforehand have no room any more."""


def told_by(paper: InWord, size: int) -> dict[str, Any]:
    """Return what a paper tells a template, in the language in use; `size` is the reader's, in points."""
    return {**_TELLERS[KIND_OF[type(paper)]](paper), "large": size >= LARGE_FROM}


def is_word(target: Path) -> bool:
    """Say whether a paper is to be a Word document, by its file's name."""
    return target.suffix.lower() == WORD


def _head(head: Masthead, offer: str = "") -> dict[str, Any]:
    """Tell whose paper it is; `offer` says whom to ask for other formats, as `{0}`."""
    own = head.house.other_formats.strip()
    asked = f"{own} {head.contact}" if own else offer.format(head.contact)
    return {
        "group_name": head.group_name,
        "parent_body": head.parent_body,
        "contact": head.contact,
        "foot": head.house.foot or head.group_name,
        "sample": said("Sample group – invented people") if head.sample else "",
        "other_formats": asked if offer and head.contact else "",
    }


def _facts(*rows: tuple[str, str]) -> list[Told]:
    return [{"label": said(label), "words": words} for label, words in rows if words]


def _meeting(meeting: MeetingFacts) -> dict[str, Any]:
    return {
        "date": day_month_year(meeting.date),
        "when": time_of(meeting),
        "where": place_of(meeting),
        "chair": meeting.chair,
    }


def _states(head: Masthead, *states: str) -> str:
    return ", ".join(filter(None, (*states, said("Sample") if head.sample else "")))


def _public() -> str:
    words = said("What is confidential is left out, and people stand in it as what they are to the group.")
    return f"{said('Copy for the public.')} {words}"


def _apart(words: str, paper: InWord) -> str:
    return words if paper.kept_apart else ""


def _words_used(words: Iterable[tuple[str, str]]) -> list[Told]:
    return [{"word": word, "meaning": meaning} for word, meaning in words]


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in re.split(r"[\r\n]+", text) if line.strip()]


def _agenda(paper: AgendaPaper) -> dict[str, Any]:
    following = when_and_where(paper.next_meeting) if paper.next_meeting else ""
    offer = said("This agenda comes in large print, easy read, audio and braille. Ask {0}.")
    items = [_item(line) for line in paper.items if not line.confidential]
    return {
        **_head(paper.masthead, offer),
        **_meeting(paper.meeting),
        "title": paper.title,
        "state": _states(paper.masthead),
        "running_head": said("Agenda, {0}").format(day_month_year(paper.meeting.date)),
        "facts": _facts(
            ("When", time_of(paper.meeting)), ("Where", place_of(paper.meeting)), ("Chair", paper.meeting.chair),
            ("Apologies to", paper.apologies_to),
        ),
        "apologies_to": paper.apologies_to,
        "items": items,
        "timed": any(item["time"] for item in items),
        "closes": clock(paper.closes) if paper.closes else "",
        "next_meeting": following,
        "coming": list(paper.coming),
        "public": _public() if paper.public else "",
        "kept_apart": _apart(said("%n confidential item(s) are kept apart.", "", paper.kept_apart), paper),
        "words_used": _words_used(paper.words_used),
    }  # fmt: skip


def _item(line: AgendaLine) -> Told:
    purpose = _capital(said(line.purpose)) if line.purpose else ""
    return {
        "number": line.number,
        "title": line.title,
        "purpose": purpose,
        "lead": line.lead,
        "time": clock(line.start) if line.start else "",
        "asked": [said("Asked of the group: {0}").format(words) for words in line.asked],
        "papers": [said("Paper: {0}").format(words) for words in line.papers],
        "is_break": not (line.number or line.purpose or line.lead or line.papers),
    }


def _minutes(paper: MinutesPaper) -> dict[str, Any]:
    approval = paper.approval
    day = day_month_year(paper.meeting.date)
    lines = [line for section in paper.sections for minute in section.minutes for line in minute.actions]
    return {
        **_head(paper.masthead),
        **_meeting(paper.meeting),
        "title": paper.title,
        "state": _states(paper.masthead, state_of(approval)),
        "is_draft": approval is None,
        "standing": _standing(paper),
        "running_head": said("Minutes, {0}").format(day),
        "facts": _facts(
            ("Held", time_of(paper.meeting)), ("Where", place_of(paper.meeting)), ("Chair", paper.meeting.chair),
            ("Quorum", paper.quorum),
        ),
        "quorum": paper.quorum,
        "present": [attendee(one) for one in paper.present],
        "in_attendance": [attendee(one) for one in paper.in_attendance],
        "apologies": [attendee(one) for one in paper.apologies],
        "interests": list(paper.interests),
        "sections": [_section(one) for one in paper.sections if one.number or one.minutes or one.notes],
        "actions": [_action(line) for line in (*lines, *paper.other_actions)],
        "next_meeting": when_and_where(paper.next_meeting) if paper.next_meeting else "",
        "public": _public() if paper.public else "",
        "kept_apart": _apart(said("%n confidential passage(s) are kept apart.", "", paper.kept_apart), paper),
        "words_used": _words_used(paper.words_used),
        **_approved(approval),
    }  # fmt: skip


def _standing(paper: MinutesPaper) -> str:
    """Say how far minutes have come, in a sentence or two."""
    approval, contact = paper.approval, paper.masthead.contact
    if approval:
        return f"{when_approved(approval)}{how_corrected(approval)}."
    wrong = said("If something is wrong, tell the secretary")
    if paper.comments_by:
        wrong = said("If something is wrong, tell the secretary by {0}").format(long_date(paper.comments_by))
    state = said("Chair-checked draft.") if paper.checked else said("Draft.")
    told = (state, paper.checked, said("Not yet approved by the group."), f"{wrong}: {contact}" if contact else "")
    return " ".join(filter(None, told))


def _approved(approval: Approval | None) -> dict[str, Any]:
    """Tell how minutes were approved and signed; empty for a draft."""
    if approval is None:
        return {"approved": "", "signed": "", "signer": "", "corrections": []}
    return {
        "approved": f"{when_approved(approval)}.",
        "signed": signed(approval) if approval.signed_on else "",
        "signer": ", ".join(filter(None, (approval.signer, said("chair")))),
        "corrections": [{"number": str(one.number), "text": correction_words(one)} for one in approval.corrections],
    }


def _section(section: MinutesSection) -> Told:
    several = len(section.minutes) > 1
    return {
        "number": section.number,
        "title": section.title,
        "notes": list(section.notes),
        "minutes": [_minute(minute, minute.number if several else "") for minute in section.minutes],
    }


def _minute(minute: MinuteLine, number: str) -> Told:
    return {
        "number": number,
        "paragraphs": _paragraphs(minute.text),
        "earlier": said("See {0}.").format(minute.earlier) if minute.earlier else "",
        "decision": minute.decision,
        "reason": minute.reason,
        "dissent": minute.dissent,
        "actions": [_action(line) for line in minute.actions],
    }


def _action(line: ActionLine) -> Told:
    return {
        "reference": line.reference,
        "text": line.text,
        "who": line.owner or said("not yet decided"),
        "by": long_date(line.due) if line.due else said("no date set"),
        "short_by": short_date(line.due) if line.due else "",
    }


def _action_log(paper: ActionLogPaper) -> dict[str, Any]:
    late = Counter(row.state for row in paper.rows if row.late)
    counts = []
    for state, count in Counter(row.state for row in paper.rows).items():
        of_them = said("{0}, {1} of them past the date").format(f"{count:,}", f"{late[state]:,}")
        counts.append({"label": _capital(said(state)), "words": of_them if late[state] else f"{count:,}"})
    as_at = said("As it stands on {0}.").format(long_date(paper.as_at))
    if paper.for_meeting:
        meeting = day_month_year(paper.for_meeting)
        as_at = said("As it stands on {0}, for the meeting of {1}.").format(long_date(paper.as_at), meeting)
    return {
        **_head(paper.masthead, said("This action log comes in large print, easy read, audio and braille. Ask {0}.")),
        "title": said("Action log"),
        "state": _states(paper.masthead),
        "running_head": said("Action log, {0}").format(day_month_year(paper.as_at)),
        "as_at": as_at,
        "facts": counts,
        "actions": [
            {
                "reference": row.reference,
                "text": row.text,
                "who": row.owner,
                "by": short_date(row.due) if row.due else "",
                "state": _capital(said(row.state)),
                "note": row.note,
                "is_late": row.late,
            }
            for row in paper.rows
        ],
        "kept_apart": _apart(said("%n confidential action(s) are kept apart.", "", paper.kept_apart), paper),
    }


_TELLERS: Mapping[WordPaper, Callable[[Any], dict[str, Any]]] = {
    WordPaper.AGENDA: _agenda,
    WordPaper.MINUTES: _minutes,
    WordPaper.ACTION_LOG: _action_log,
}
KIND_OF: Mapping[type, WordPaper] = {
    AgendaPaper: WordPaper.AGENDA,
    MinutesPaper: WordPaper.MINUTES,
    ActionLogPaper: WordPaper.ACTION_LOG,
}


def names_of(told: Told, below: str = "") -> dict[str, str]:
    """Return every name that a template may ask for, those of lists as "items.title", each with what it stands for."""
    found = {}
    for name, value in told.items():
        inside = value[0] if isinstance(value, Sequence) and not isinstance(value, str) and value else None
        found[below + name] = said("yes or no") if isinstance(value, bool) else value if isinstance(value, str) else ""
        if isinstance(inside, Mapping):
            found[below + name] = said("a list")
            found |= names_of(inside, f"{below}{name}.")
        elif inside:
            found[below + name] = said("a list, as {0}").format(inside)
    return found
