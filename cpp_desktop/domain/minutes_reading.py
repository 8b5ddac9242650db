"""One document’s lines read in order: facts of the meeting, people, items, actions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from cpp_desktop.domain.action_lines import (
    ReadAction,
    action_in_row,
    listed_action,
    opens_list,
    read_action,
    read_status,
)
from cpp_desktop.domain.attendance_lists import (
    ReadMark,
    are_names,
    label_of,
    mark_of_label,
    marks_in_row,
    marks_under_apologies,
    marks_under_welcome,
    read_apologies,
    read_names,
)
from cpp_desktop.domain.item_numbers import numbered_headings
from cpp_desktop.domain.meeting_facts import fact_in, late_fact
from cpp_desktop.domain.meetings import Mark
from cpp_desktop.domain.minutes_lines import (
    CONTAINERS,
    Line,
    LineKind,
    key,
)

_LONGEST_ACTION = 2_000
_ROOM_OF_PEOPLE = re.compile(r"(?:attendance|attendees?|membersattending|whowasthere|rollcall|recordattendance)\w*")
_ROOM_OF_ACTIONS = re.compile(
    r"(?:summaryof)?actions?(?:items?|points?|log|list|summary|arising|agreed)?(?:fromthismeeting)?"
)
_WELCOMED = re.compile(r"\b(?:present|attendance|apolog|welcome|introductions)", re.IGNORECASE)
_AWAY = re.compile(r"(?P<names>.+?)\s+(?:is |was |were )?not (?:attending|present|able to attend)\.?")
_SIGNED_OFF = re.compile(r"(?:duration|approved|signed|signature|enddocument|endofminutes).*|")
_SECRET = re.compile(r"\b(?:confidential|in camera|reserved business|private session)\b", re.IGNORECASE)
_LEAD = re.compile(r"\s*\((?:Lead|Led by)\s*:\s*([^()]*)\)\s*$", re.IGNORECASE)
_DECISION = re.compile(r"\W*(?:decisions?|decided|resolved|resolution|agreed)\s*[:–—]\s*(?P<text>.+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line under an item: its words, whether they are a decision, and the action they hold, by its place in order."""

    text: str
    place: int
    action: int | None = None
    is_decision: bool = False


@dataclass(frozen=True, slots=True)
class ReadItem:
    """A heading as an agenda item, with the lines under it."""

    number: str
    title: str
    lead: str = ""
    confidential: bool = False
    place: int = 0
    lines: tuple[ReadLine, ...] = ()


class _Part(Enum):
    """What the lines under a heading are about."""

    HEAD = auto()
    PEOPLE = auto()
    APOLOGIES = auto()
    WELCOME = auto()
    ITEM = auto()
    ACTIONS = auto()
    LEFT_OUT = auto()


@dataclass
class Reading:
    """The lines of one document on their way to what they mean."""

    lines: Sequence[Line]
    title: str = ""
    facts: dict[str, str] = field(default_factory=dict)
    head: list[str] = field(default_factory=list)
    marks: list[ReadMark] = field(default_factory=list)
    items: list[tuple[ReadItem, list[ReadLine]]] = field(default_factory=list)
    actions: list[ReadAction] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    _part: _Part = _Part.HEAD
    _list: tuple[Mark, str] | None = None
    _below: int | None = None
    _last_action: int = -1

    def read(self) -> None:
        """Read all lines in order."""
        headings = [n for n, line in enumerate(self.lines) if line.kind is LineKind.HEADING]
        containers = [n for n in headings if key(self.lines[n].text) in CONTAINERS]
        begun = headings[0] if headings else -1
        is_title = begun >= 0 and (self.lines[begun].level <= 1 or len(headings) == 1) and not self._tells(begun)
        agenda = {n for n in headings if key(self.lines[n].text) in ("agenda", "proposedagenda") and containers}
        plain = [n for n in headings if (n != begun or not is_title) and n not in agenda and not self._tells(n)]
        numbers = dict(zip(plain, numbered_headings([self.lines[n] for n in plain]), strict=True))
        for n, line in enumerate(self.lines):
            if n == begun and is_title:
                self.title = line.text
            elif n in agenda:
                self._part = _Part.LEFT_OUT
                self.remarks.append("The list headed “Agenda” was left out: its items come from the minutes.")
            elif n in numbers:
                self._begin_item(line, *numbers[n])
            elif line.kind is LineKind.HEADING:
                self._begin_part(line)
            else:
                self._read_line(line)

    def _tells(self, at: int) -> bool:
        """Say whether a heading heads something that is no agenda item: people, actions, times, signatures."""
        text = self.lines[at].text
        word = key(text)
        below = self.lines[at + 1] if at + 1 < len(self.lines) else None
        empty = below is None or below.kind is LineKind.HEADING
        return (
            bool(_ROOM_OF_PEOPLE.fullmatch(word) or _ROOM_OF_ACTIONS.fullmatch(word) or _SIGNED_OFF.fullmatch(word))
            or (word in CONTAINERS and (empty or self._heads_deeper(at)))
            or fact_in(text) is not None
            or mark_of_label(text) in (Mark.PRESENT, Mark.ABSENT, Mark.IN_ATTENDANCE, Mark.OBSERVER)
        )

    def _heads_deeper(self, at: int) -> bool:
        after = next((line for line in self.lines[at + 1 :] if line.kind is LineKind.HEADING), None)
        return after is not None and after.level > self.lines[at].level

    def _begin_part(self, line: Line) -> None:
        word = key(line.text)
        self._list, self._below = None, None
        if fact := fact_in(line.text):
            self.facts.setdefault(*fact)
            self._part = _Part.LEFT_OUT
        elif _ROOM_OF_ACTIONS.fullmatch(word):
            self._part = _Part.ACTIONS
        elif mark := mark_of_label(line.text):
            self._part = _Part.PEOPLE
            self._list = (mark, "") if not _ROOM_OF_PEOPLE.fullmatch(word) else None
        elif _ROOM_OF_PEOPLE.fullmatch(word):
            self._part = _Part.PEOPLE
        elif word in CONTAINERS:
            self._part = _Part.ITEM
        else:
            self._part = _Part.LEFT_OUT

    def _begin_item(self, line: Line, number: str, title: str) -> None:
        lead = _LEAD.search(title)
        title = _LEAD.sub("", title).strip()
        secret = _SECRET.search(title) is not None
        self.items.append((ReadItem(number, title, lead[1].strip() if lead else "", secret, line.place), []))
        self._list, self._below, self._last_action = None, None, -1
        bare = re.sub(r"\(.*?\)", "", title)
        if mark_of_label(bare) is Mark.APOLOGIES:
            self._part = _Part.APOLOGIES
        else:
            self._part = _Part.WELCOME if _WELCOMED.search(title) else _Part.ITEM

    def _read_line(self, line: Line) -> None:
        if line.kind is LineKind.MARK_ROW:
            self.marks += marks_in_row(line)
        elif line.kind is LineKind.ACTION_ROW:
            number = self.items[-1][0].number if self.items and self._part is not _Part.ACTIONS else ""
            self.actions += action_in_row(line, number)
        elif self._part is _Part.LEFT_OUT:
            self._late_fact(line)
        elif self._part in (_Part.HEAD, _Part.PEOPLE):
            self._about_people(line)
        elif self._part is _Part.ACTIONS:
            self._listed_action(line)
        else:
            self._in_item(line)

    # -- who was there ------------------------------------------------------------------------------------------------

    def _about_people(self, line: Line) -> None:
        label, rest = label_of(line.text)
        if self._part is _Part.HEAD:
            self.head.append(line.text)
            if fact := fact_in(line.text):
                self.facts.setdefault(*fact)
                self._list = None
                return
        mark = mark_of_label(label) if label else mark_of_label(line.text)
        bare = not label and mark is not None
        if label or bare:
            unknown = mark is None and self._part is _Part.PEOPLE and "(" not in label
            if mark is None and not unknown:
                self._list = None
                return
            self._list = (mark or Mark.PRESENT, label if unknown or key(label) in ("council", "committee") else "")
            self._add_names(rest if label else "", line, one=False)
            self._list = None if label and rest else self._list
        elif away := _AWAY.fullmatch(line.text):
            self.marks += read_names(away["names"], Mark.ABSENT, line.place)
        elif self._list:
            self._add_names(line.text, line, one="," not in line.text or line.kind is LineKind.POINT)
        elif self._part is _Part.PEOPLE and are_names(line.text):
            self._list = (Mark.PRESENT, "")
            self._add_names(line.text, line, one=False)

    def _add_names(self, text: str, line: Line, *, one: bool) -> None:
        assert self._list is not None, "names stand on a list"
        mark, label = self._list
        if mark is Mark.APOLOGIES:
            self.marks += read_apologies(text, line.place) if one else read_names(text, mark, line.place)
        else:
            self.marks += read_names(text, mark, line.place, one=one, label=label)

    # -- what was minuted ---------------------------------------------------------------------------------------------

    def _in_item(self, line: Line) -> None:
        if not self.items:
            self._about_people(line)
            return
        item, lines = self.items[-1]
        if fact := late_fact(line.text):
            self.facts.setdefault(*fact)
            return
        if self._part is _Part.APOLOGIES:
            self.marks += marks_under_apologies(line)
        elif self._part is _Part.WELCOME:
            self.marks += marks_under_welcome(line)
        at, status = self._action_in(line, item), read_status(line.text)
        if at is None and status and self._last_action >= 0:
            before = self.actions[self._last_action]
            self.actions[self._last_action] = replace(before, state=status[0], reason=status[1] or before.reason)
            at = self._last_action
        decision = _DECISION.fullmatch(line.text) if at is None else None
        if line.kind is LineKind.POINT and not decision:
            lines.append(ReadLine(f"{'  ' * line.level}• {line.text}", line.place, at))
        else:
            lines.append(ReadLine(decision["text"] if decision else line.text, line.place, at, decision is not None))

    # -- actions ------------------------------------------------------------------------------------------------------

    def _action_in(self, line: Line, item: ReadItem) -> int | None:
        """Return the place of the action that a line holds, None where it holds none."""
        if len(line.text) > _LONGEST_ACTION:
            return None
        if self._below is not None and line.kind is LineKind.POINT and line.level > self._below:
            return self._add_action(listed_action(line.text, line.place), item.number)
        self._below = line.level if opens_list(line.text) else None
        action = read_action(line.text, line.place)
        return self._add_action(action, item.number) if action else None

    def _add_action(self, action: ReadAction, number: str) -> int:
        self.actions.append(replace(action, item=number))
        self._last_action = len(self.actions) - 1
        return self._last_action

    def _listed_action(self, line: Line) -> None:
        status = read_status(line.text)
        if status and self._last_action >= 0:
            before = self.actions[self._last_action]
            self.actions[self._last_action] = replace(before, state=status[0], reason=status[1] or before.reason)
        elif line.level == 0 and len(line.text) <= _LONGEST_ACTION:
            self._add_action(read_action(line.text, line.place) or listed_action(line.text, line.place), "")
        else:
            self.remarks.append(f"A note to an action was left out: “{line.text[:80]}”.")

    def _late_fact(self, line: Line) -> None:
        if fact := late_fact(line.text):
            self.facts.setdefault(*fact)
