"""What became of an action from day to day, as cells: its revised due dates, and what was said of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

from cpp_desktop.domain.actions import ActionProgress, DueRevision
from cpp_desktop.domain.dates import read_date
from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.cells import Cell, parts
from cpp_desktop.services.tables.columns import Row
from cpp_desktop.services.tables.periods import Revision
from cpp_desktop.services.tables.vocabulary import ACTION_STATE

_CHARACTER = re.compile(r"\\(?P<kept>.)|(?P<own>.)", re.DOTALL)
_HELD = re.compile(r"^\s|\s\Z|[\\;@]")
_DAY = re.compile(r"(?P<day>.*?\d)(?:\s+(?P<state>\D+))?")
Characters = list[tuple[str, bool]]


class Told(NamedTuple):
    """What was said on a day, and a word of a vocabulary if one stood behind it: of an action the state it was in."""

    text: str
    day: date
    state: Any


class Place(NamedTuple):
    """Where it was said: the meeting's and the minute's id, empty for none, and the minute's number."""

    meeting_id: str
    minute_id: str
    number: str


def told_by_day(word: Cell) -> Cell:
    """Return a cell like `Rang the ward@2026-03-01; Answered@2026-04-12 complete`, with words of a vocabulary.

    A backslash keeps a `;` or `@` of the text.
    """

    def read(text: str) -> tuple[Told, ...]:
        characters = [(m["kept"], True) if m["kept"] else (m["own"], False) for m in _CHARACTER.finditer(text)]
        return tuple(_read_told(one, word) for one in _split(characters) if one)

    return Cell(read, lambda history: "; ".join(map(_write_told, history)))


def _split(characters: Characters) -> Iterator[Characters]:
    """Cut at each semicolon, without the blanks on both sides."""
    one: Characters = []
    for character in [*characters, (";", False)]:
        if character == (";", False):
            yield _stripped(one)
            one = []
        else:
            one.append(character)


def _stripped(characters: Characters) -> Characters:
    first, last = 0, len(characters)
    while first < last and characters[first][0].isspace() and not characters[first][1]:
        first += 1
    while last > first and characters[last - 1][0].isspace() and not characters[last - 1][1]:
        last -= 1
    return characters[first:last]


def _read_told(characters: Characters, word: Cell) -> Told:
    at = max((n for n, one in enumerate(characters) if one == ("@", False)), default=-1)
    when = "".join(c for c, _ in characters[at + 1 :]).strip()
    text = "".join(c for c, _ in _stripped(characters[: max(at, 0)]))
    found = _DAY.fullmatch(when) if text.strip() else None
    if found is None:
        said = "".join(c for c, _ in characters)
        raise ValueError(f"“{said}” lacks its day or its words; write it like: Rang the ward@2026-03-01.")
    return Told(text, read_date(found["day"]), word.read(found["state"]) if found["state"] else None)


def _write_told(told: Told) -> str:
    state = f" {told.state.value}" if told.state else ""
    return _HELD.sub(r"\\\g<0>", told.text) + f"@{told.day.isoformat()}{state}"


def _read_place(text: str) -> Place:
    found = [unquote(one) for one in text.split("/")]
    if len(found) != len(Place._fields):
        raise ValueError(f"“{text}” is not as it was exported.")
    return Place(*found)


HISTORY = told_by_day(ACTION_STATE)
HISTORY_IDS = Cell(
    lambda text: tuple(map(_read_place, parts(text))),
    lambda places: "; ".join("/".join(quote(one, safe="") for one in place) for place in places),
)


def told(progress: ActionProgress) -> Told:
    """Return what was said as a cell holds it."""
    return Told(progress.text, progress.day, progress.state)


def place(progress: ActionProgress) -> Place:
    """Return where it was said as a cell holds it."""
    return Place(progress.meeting_id or "", progress.minute_id or "", progress.minute_number)


def revisions(row: Row, action_id: str, stored: Sequence[DueRevision]) -> list[DueRevision]:
    """Return the revised due dates as the row gives them; without an id they are added to those there are."""
    said: tuple[Revision, ...] = row.taken("revised_due", (), ())
    if not said and not (row.known and "revised_due" in row.values):
        return list(stored)
    free = list(stored)
    found: list[DueRevision] = []
    for due, revised_on in said:
        same = next((r for r in free if (r.due, r.revised_on) == (due, revised_on)), None)
        if same:
            free.remove(same)
        found.append(same or DueRevision(action_id=action_id, due=due, revised_on=revised_on))
    return in_turn(found if row.known else [*stored, *(r for r in found if r not in stored)])


def in_turn(found: Sequence[DueRevision]) -> list[DueRevision]:
    """Return revised due dates numbered in order."""
    return [replace(revision, position=n) for n, revision in enumerate(found)]


def history(row: Row, action_id: str, stored: Sequence[ActionProgress], book: Book) -> list[ActionProgress]:
    """Return what was said of an action as the row gives it; without an id it is added to what there is."""
    said: tuple[Told, ...] = row.taken("history", (), ())
    if not said and not (row.known and "history" in row.values):
        return list(stored)
    places: tuple[Place, ...] = row.get("history_id") or ()
    free = list(stored)
    found: list[ActionProgress] = []
    for n, one in enumerate(said):
        where = places[n] if len(places) == len(said) else None
        same = next((p for p in free if told(p) == one and where in (None, place(p))), None)
        if same:
            free.remove(same)
        found.append(same or _new(action_id, one, where, book))
    new = [p for p in found if p not in stored]
    return sorted(found if row.known else [*stored, *new], key=lambda p: p.day)


def _new(action_id: str, one: Told, where: Place | None, book: Book) -> ActionProgress:
    """What was said, at the meeting it names, else at the only one there was on that day."""
    on_the_day = book.meetings_by_day.get(one.day, [])
    meeting_id = on_the_day[0].id if where is None and len(on_the_day) == 1 else None
    minute_id, number = None, ""
    if where is not None:
        meeting_id = where.meeting_id if where.meeting_id in book.meetings else None
        minute_id = where.minute_id if where.minute_id in book.minutes_by_id else None
        number = where.number
    return ActionProgress(
        action_id=action_id, day=one.day, text=one.text, state=one.state,
        meeting_id=meeting_id, minute_id=minute_id, minute_number=number,
    )  # fmt: skip
