"""Old minutes as rows of the tables: meetings, agenda, attendance, minutes and actions, with what was answered."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from cpp_desktop.domain.attendance_lists import ReadMark
from cpp_desktop.domain.meetings import Mark
from cpp_desktop.domain.minutes_reading import ReadItem
from cpp_desktop.domain.old_minutes import ReadMeeting
from cpp_desktop.exchange.grid import RawTable, Unread
from cpp_desktop.services.tables.register import Register, search_key

Answers: TypeAlias = Mapping[tuple[str, str], str]
GUEST, LEAVE_OUT, TAKE = "guest", "leave out", "take"
_BETWEEN = re.compile(r"\s*(?:[;,/&+]|\band\b)\s*")
_OF_MEETING = ("meeting_date", "meeting_type")
_HEADINGS: dict[str, tuple[str, ...]] = {
    "meetings": ("date", "type", "start", "end", "venue", "title"),
    "agenda": (*_OF_MEETING, "number", "title", "lead", "lead_id", "confidential"),
    "attendance": (*_OF_MEETING, "name", "name_id", "attendance", "capacity"),
    "minutes": (*_OF_MEETING, "number", "text", "decision"),
    "actions": (*_OF_MEETING, "minute_number", "text", "owner", "owner_id", "due", "state", "reason"),
}
_AS_TEXT = (".md", ".markdown", ".txt")


@dataclass(frozen=True, slots=True)
class Known:
    """The register with everybody’s name by id, and who is meant by names and initials in a document."""

    register: Register
    names: Mapping[str, str]

    def person(self, name: str, answers: Answers) -> str:
        """Return the id of the one person who bears a name, or who was answered; empty where there is none."""
        said = answer_to("name", name, answers)
        if said not in ("", GUEST, LEAVE_OUT):
            return said
        bearing = [] if said else self.register.named(name)
        return bearing[0] if len(bearing) == 1 else ""

    def owners(self, written: str, meeting: ReadMeeting, answers: Answers) -> tuple[str, ...]:
        """Return the ids of all who are meant: as answered, by the initials the document itself explains, else by name.

        Empty where not everybody can be told; the table then understands what fits one reading.
        """
        if whole := self._owner(written.strip(), meeting, answers):
            return (whole,)
        found = [self._owner(part, meeting, answers) for part in _BETWEEN.split(written.strip()) if part]
        return tuple(dict.fromkeys(found)) if len(found) > 1 and all(found) else ()

    def written_owner(self, written: str, meeting: ReadMeeting, answers: Answers) -> tuple[str, tuple[str, ...]]:
        """Return an owner as written and by id.

        Initials that the document explains as somebody who is not in the register are written out where the table
        would take them for somebody else who is.
        """
        ids = self.owners(written, meeting, answers)
        if ids or not self.register.meant(written, meeting.day.day):
            return written, ids
        parts = re.split(f"({_BETWEEN.pattern})", written.strip())
        return "".join(explained_in(meeting, part) or part for part in parts), ()

    def _owner(self, written: str, meeting: ReadMeeting, answers: Answers) -> str:
        if said := self.person(written, answers):
            return said
        if name := explained_in(meeting, written):
            return self.person(name, answers)
        meant = self.register.meant(written, meeting.day.day)
        return meant[0] if meant and len(meant) == 1 else ""


def explained_in(meeting: ReadMeeting, initials: str) -> str:
    """Return whose initials a document says these are, empty where it does not or names several."""
    names = {search_key(m.name): m.name for m in meeting.marks if m.initials and m.initials == initials.upper()}
    return next(iter(names.values())) if len(names) == 1 else ""


@dataclass
class _Rows:
    rows: dict[str, list[tuple[int, tuple[str, ...]]]] = field(default_factory=lambda: {kind: [] for kind in _HEADINGS})
    unread: list[Unread] = field(default_factory=list)

    def add(self, kind: str, *cells: str) -> None:
        """Add a row under a kind's headings."""
        self.rows[kind].append((len(self.rows[kind]) + 1, cells))


def answer_to(about: str, written: str, answers: Answers) -> str:
    """Return what was answered, empty where nothing was."""
    return answers.get(answer_key(about, written), "")


def answer_key(about: str, written: str) -> tuple[str, str]:
    """Return what an answer is kept under: what is asked about is compared as names are."""
    return about, search_key(written)


def place_words(meeting: ReadMeeting, place: int) -> str:
    """Say where in which document something stands: minutes.md, line 12."""
    unit = "line" if meeting.source.lower().endswith(_AS_TEXT) else "paragraph"
    return f"{meeting.source}, {unit} {place}"


def day_of(meeting: ReadMeeting, answers: Answers) -> date | None:
    """Return the day a meeting is taken to have been on: as answered, else as understood."""
    said = answer_to("date", meeting.source, answers)
    return date.fromisoformat(said) if said else meeting.day.day


def raw_tables(meetings: Sequence[ReadMeeting], known: Known, answers: Answers) -> dict[str, RawTable]:
    """Return a table of each kind, in the order in which they are brought in."""
    out, seen = _Rows(), dict[tuple[str, str], str]()
    for meeting in meetings:
        day = day_of(meeting, answers)
        if day is None:
            out.unread.append(Unread(len(out.unread) + 1, meeting.source, meeting.day.doubt))
            continue
        of = (day.isoformat(), meeting.type.value)
        if of in seen:
            why = f"“{meeting.source}” is of the same meeting as “{seen[of]}”, which stands. Bring in one of them."
            out.unread.append(Unread(len(out.unread) + 1, meeting.source, why))
            continue
        seen[of] = meeting.source
        _add(out, meeting, of, known, answers)
    remarks = tuple(f"{meeting.source}: {remark}" for meeting in meetings for remark in dict.fromkeys(meeting.remarks))
    return {
        kind: RawTable(
            headings,
            tuple(out.rows[kind]),
            remarks if kind == "minutes" else (),
            tuple(out.unread) if kind == "meetings" else (),
        )
        for kind, headings in _HEADINGS.items()
    }


def _add(out: _Rows, meeting: ReadMeeting, of: tuple[str, str], known: Known, answers: Answers) -> None:
    start, end = (at.strftime("%H:%M") if at else "" for at in (meeting.start, meeting.end))
    out.add("meetings", *of, start, end, meeting.venue, meeting.title)
    taken = _taken(meeting, answers)
    for item in meeting.items:
        lead, leads = known.written_owner(item.lead, meeting, answers) if item.lead else ("", ())
        lead_id = leads[0] if len(leads) == 1 else ""
        out.add("agenda", *of, item.number, item.title, lead, lead_id, "yes" if item.confidential else "")
        text, decision = _minuted(item, taken)
        if text or decision:
            out.add("minutes", *of, item.number, text, decision)
    for mark in meeting.marks:
        if (how := _how(mark, answers)) is not None:
            person = known.person(mark.name, answers)
            out.add("attendance", *of, mark.name, person, how.value, mark.capacity)
    for n in sorted(taken):
        action = meeting.actions[n]
        owner, owners = known.written_owner(action.owner, meeting, answers) if action.owner else ("", ())
        due = action.due.isoformat() if action.due else ""
        cells = (action.item, action.text, owner, "; ".join(owners), due, action.state.value, action.reason)
        out.add("actions", *of, *cells)


def _taken(meeting: ReadMeeting, answers: Answers) -> frozenset[int]:
    """The places in order of the actions that come in."""
    return frozenset(
        n
        for n, action in enumerate(meeting.actions)
        if answer_to("action", place_words(meeting, action.place), answers) != LEAVE_OUT
    )


def _minuted(item: ReadItem, taken: frozenset[int]) -> tuple[str, str]:
    """An item's text and decision; a line that holds an action that comes in stands there instead."""
    kept = [line for line in item.lines if line.action is None or line.action not in taken]
    text = "\n".join(line.text for line in kept if not line.is_decision)
    return text, "\n".join(line.text for line in kept if line.is_decision)


def _how(mark: ReadMark, answers: Answers) -> Mark | None:
    """How somebody stood to the meeting; None for what is left out."""
    named = answer_to("name", mark.name, answers)
    if named == LEAVE_OUT or (not mark.is_name and not named):
        return None
    listed = answer_to("list", mark.label, answers) if mark.label else ""
    if listed == LEAVE_OUT:
        return None
    return Mark(listed) if listed else mark.mark
