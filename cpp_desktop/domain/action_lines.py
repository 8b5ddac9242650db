"""Actions as minutes write them: “Action SP: write to the trust”, “ACTION: SP to write”, and how they ended."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.dates import read_date
from cpp_desktop.domain.minutes_lines import ACTION_HEADS, OWNER_HEADS, Line


@dataclass(frozen=True, slots=True)
class ReadAction:
    """One action as written; `doubt` is the question it leaves open, in words, empty where there is none.

    `item` is the number of the agenda item it stands under, and `due` the day where one is written whole.
    """

    text: str
    owner: str = ""
    item: str = ""
    due: date | None = None
    state: ActionState = ActionState.OPEN
    reason: str = ""
    place: int = 0
    doubt: str = ""


_INITIALS = r"[A-Z]{1,4}\d?"
_SEVERAL = rf"{_INITIALS}(?:\s*(?:,|/|&|\+|and)\s*{_INITIALS})*"
_ALL = r"(?i:all|everyone|everybody)"
_STATES = (
    (r"complete|completed|done|closed|discharged|finished", ActionState.COMPLETE),
    (r"carr(?:ied|y) (?:forwards?|over)|c/?f|open|outstanding", ActionState.OPEN),
    (r"in progress|ongoing|on-going|pending|started|under way", ActionState.IN_PROGRESS),
    (r"cancelled|canceled|no longer (?:needed|required)|withdrawn|dropped", ActionState.NO_LONGER_NEEDED),
    (r"transferred|handed over|passed on", ActionState.TRANSFERRED),
)
_STATUS = re.compile(
    rf"\W*actions?\s+(?:is |was |now )?(?P<word>{'|'.join(w for w, _ in _STATES)})\b[\s.:–—-]*(?P<rest>.*)", re.I
)
_BEGUN = re.compile(
    r"\W*(?:actions?)(?:\s+(?:items?|points?))?(?:\s*\d[\d./]*)?(?:\s+(?:by|for|on))?\b"
    r"\s*(?P<owner>[^:]{0,60}?)\s*:\s*(?P<text>.*)",
    re.IGNORECASE,
)
_TO = re.compile(rf"\W*(?i:action)\s+(?P<owner>{_SEVERAL}|{_ALL})\s+(?:to|will|–|—|-)\s+(?P<text>.+)")
_LEADING = re.compile(rf"(?P<owner>{_SEVERAL}|{_ALL})\s*(?:[-–—:]|\bto\b|\bwill\b)\s*(?P<text>.+)")
_UNDERTAKES = re.compile(r"(?P<owner>[^\W\d_][\w.'’\-]*(?: [A-Z][\w.'’\-]*){0,3}) (?:to|will)\b .+")
_NAMED = re.compile(r"(?P<owner>[A-Z][\w.'’\-]*(?: [A-Z][\w.'’\-]*){0,3})\s*:\s*(?P<text>.+)")
_AT_THE_END = re.compile(
    rf"(?P<text>.+\S)\s*[\[(]?\b(?:action|ACTION|Action)(?: by)?\s*[:–-]?\s+(?P<owner>{_SEVERAL}|{_ALL})[\])]?\.?"
)
_NO_OWNER = re.compile(r"(?:plan|log|list|research|taken|required|tracker|update|learning|group)s?\b.*", re.I)
_OWNER = re.compile(
    rf"(?:{_SEVERAL}|{_ALL}(?: \(.*\))?|(?:the )?[A-Za-z ]*\b(?:members|committee|group|team)|[A-Z][\w.'’\- ]+)", re.I
)
_DUE = re.compile(
    r"\b(?:by|due|before)\s+(?:the\s+)?"
    r"(\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Za-z]{3,9},? \d{4}|\d{1,2}/\d{1,2}/\d{2,4}|\d{4}-\d\d-\d\d)"
)


def read_status(text: str) -> tuple[ActionState, str] | None:
    """Read “Action carried forward” or “Action cancelled (no money)”: the state, and the words behind it."""
    found = _STATUS.fullmatch(text.strip())
    if not found:
        return None
    word = found["word"].lower()
    state = next(state for words, state in _STATES if re.fullmatch(words, word))
    return state, re.sub(r"^\((.*)\)$", r"\1", found["rest"].strip()).strip(" .:")


def opens_list(text: str) -> bool:
    """Say whether a line announces actions that follow below: “Action items:”."""
    return re.fullmatch(r"\W*actions?(?:\s+(?:items?|points?))?\s*:?\W*", text, re.I) is not None


def read_action(text: str, place: int) -> ReadAction | None:
    """Read one line as an action; None where it is none."""
    line = text.strip()
    if read_status(line) or opens_list(line):
        return None
    if found := _TO.fullmatch(line):
        return _made(found["text"], found["owner"], place)
    found = _BEGUN.fullmatch(line)
    if found and found["text"].strip() and not _NO_OWNER.fullmatch(found["owner"]):
        owner = found["owner"].strip(" –—-")
        if not owner:
            return listed_action(found["text"], place)
        doubt = "" if _OWNER.fullmatch(owner) else f"Is this an action, and is it “{owner}” who does it?"
        return _made(found["text"], owner, place, doubt)
    if found := _AT_THE_END.fullmatch(line):
        return _made(found["text"], found["owner"], place, "Is all of this passage the action?")
    return None


def listed_action(text: str, place: int) -> ReadAction:
    """Read a line that is known to be an action, and find who does it."""
    line = text.strip()
    for pattern in (_LEADING, _NAMED):
        if found := pattern.fullmatch(line):
            return _made(found["text"], found["owner"], place)
    if found := _UNDERTAKES.fullmatch(line):
        return _made(line, found["owner"], place)
    return _made(line, "", place, "It is not said who does this. Is it an action?")


def action_in_row(line: Line, under: str) -> Iterator[ReadAction]:
    """Read a row of a table of actions, `under` the item of this number unless it names another."""
    text = " ".join(line.cell(*ACTION_HEADS).split())
    if not text:
        return
    written = line.cell("due", "duedate", "by", "bywhen", "deadline", "when", "date", "timescale")
    state = read_status(f"action {line.cell('status', 'state', 'progress', 'update', 'outcome')}")
    due, doubt = _row_day(written), ""
    if written and due is None:
        doubt = f"It is to be done by “{written}”, which is no day. Is the action to come in without one?"
    owner = line.cell(*OWNER_HEADS).replace("\n", ", ")
    item = line.cell("item", "minute", "itemno", "minuteno", "agendaitem") or under
    yield ReadAction(text, owner, item, due, state[0] if state else ActionState.OPEN, "", line.place, doubt)


def _row_day(text: str) -> date | None:
    try:
        return read_date(text) if text else None
    except ValueError:
        return None


def due_in(text: str) -> date | None:
    """Return the day by which something is to be done, where it is written with its year."""
    found = _DUE.search(text)
    if not found:
        return None
    try:
        return read_date(found[1])
    except ValueError:
        return None


def _made(text: str, owner: str, place: int, doubt: str = "") -> ReadAction:
    return ReadAction(text.strip(), owner.strip(), due=due_in(text), place=place, doubt=doubt)
