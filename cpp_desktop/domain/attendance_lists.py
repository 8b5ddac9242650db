"""Lists of who was there, as minutes write them: “Present: Ann Lee (AL), Bo Ray (chair)”, “Apologies from Cy Dow”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from cpp_desktop.domain.meetings import Mark
from cpp_desktop.domain.minutes_lines import MARK_HEADS, NAME_HEADS, Line, key


@dataclass(frozen=True, slots=True)
class ReadMark:
    """One name on a list of who was there, as written, with what stands behind it.

    `label` is what the list is called where that does not say how they stood to the meeting; `is_name` is False for
    words that look like nobody's name.
    """

    name: str
    mark: Mark
    capacity: str = ""
    initials: str = ""
    place: int = 0
    label: str = ""
    is_name: bool = True


_BODY = r"(?:council|committee|group|board|panel|partnership|steering|voting|core|full|elected|coopted)*"
_LABELS: tuple[tuple[re.Pattern[str], Mark], ...] = tuple(
    (re.compile(words), mark)
    for words, mark in (
        (r"(?:with )?(?:apolog(?:y|ies)\w*|apols|regrets|unavailable|unabletoattend).*", Mark.APOLOGIES),
        (r"(?:absent|absence|notpresent|missing|didnotattend|noshow|notattending)\w*", Mark.ABSENT),
        (r"(?:public|external|nonvoting)?(?:observers?|observing)", Mark.OBSERVER),
        (r"(?:also)?inattendance|alsopresent|visitors?|invit(?:ed|ees)|speakers?|guests?", Mark.IN_ATTENDANCE),
        (rf"{_BODY}(?:members?)?(?:present|attend(?:ing|ed|ees?|ance)|participants)|whowasthere", Mark.PRESENT),
        (rf"(?:present)?{_BODY}members(?:present|attending|attended)?|thosepresent", Mark.PRESENT),
    )
)  # fmt: skip
_NOBODY = frozenset({"", "none", "nil", "na", "nobody", "noone", "noapologies", "nonereceived", "tbc", "therewerenone"})
_TICKS = frozenset({"p", "yes", "y", "x", "✓", "here"})
_EVERYBODY = frozenset({"all", "everyone", "everybody", "allmembers", "allpresent", "quorum", "quorate", "various"})
_ROLES = frozenset(
    key(word)
    for word in (
        "chair|chairing|chairman|chairwoman|chairperson|co-chair|vice-chair|deputy chair|secretary|treasurer|minutes|"
        "minuting|minute taker|notes|facilitator|lead nurse|network lead|patient|carer|scribe"
    ).split("|")
)
_APOLOGIES = re.compile(
    r"(?:with |there were |no )?apolog(?:y|ies)(?: for absence)?(?: (?:were|was|have been|had been))?"
    r"(?: (?:received|sent|given|noted|accepted|recorded))?(?: (?:from|by|for))?\s*[:–-]?\s+(?P<names>.+)",
    re.IGNORECASE,
)
_FROM = re.compile(r".*\b(?:from|by)\b", re.IGNORECASE)
_SENT = re.compile(
    r"(?P<names>[^:.]{2,80}?) (?:(?:has|have|had) )?(?:gave|given|sent|sends|send)(?: (?:his|her|their))? apologies\.?",
    re.IGNORECASE,
)
_DEPUTY = re.compile(r"(?:sub|substitut\w*|deput\w*|filling in|standing in|stand-in|in place of)\b", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][\w.'’\-]*(?: [^\W\d_][\w.'’\-]*){0,5}")
_SHORT = re.compile(r"[A-Z]{1,4}\d?")
_LONGEST_LABEL, _LONGEST_NAME = 45, 60


def label_of(text: str) -> tuple[str, str]:
    """Return what stands before a line's first colon, and what behind it; no label where that is too long for one."""
    label, colon, rest = text.partition(":")
    if not colon or not 1 < len(label.strip()) <= _LONGEST_LABEL or "//" in rest[:2]:
        return "", text
    return label.strip(), rest.strip()


def mark_of_label(label: str) -> Mark | None:
    """Return how those on a list stood to the meeting, by what the list is called; None where that does not say it."""
    word = key(re.sub(r"\([^)]*\)", "", label))
    return next((mark for pattern, mark in _LABELS if pattern.fullmatch(word)), None)


def read_names(text: str, mark: Mark, place: int, *, one: bool = False, label: str = "") -> Iterator[ReadMark]:
    """Read a list of names; `one` for a line that names one person, with what may stand behind a comma."""
    parts = _parts(text)
    if one and len(parts) > 1 and not all(_is_full_name(part) for part in parts):
        parts = [f"{parts[0]} ({', '.join(parts[1:])})"]
    found: list[ReadMark] = []
    for part in parts:
        if key(part) in _NOBODY:
            continue
        if key(part) in _ROLES and found:
            before = found[-1]
            found[-1] = _mark(f"{before.name} ({part})", mark, place, label)
            continue
        found.append(_mark(part, mark, place, label))
    yield from found


def read_apologies(text: str, place: int) -> Iterator[ReadMark]:
    """Read a line under “Apologies”: a sentence that says from whom, or names alone; anything else names nobody."""
    sentence = _APOLOGIES.fullmatch(text.strip())
    if sent := _SENT.fullmatch(text.strip()):
        names = sent["names"]
    elif sentence:
        names = sentence["names"] if _FROM.match(text) or ":" in text else ""
    else:
        names = text
    marks = [mark for mark in read_names(names, Mark.APOLOGIES, place) if mark.is_name]
    if sentence or sent or all(_is_full_name(part) for part in _parts(names)):
        yield from marks


def marks_in_row(line: Line) -> Iterator[ReadMark]:
    """Read a row of a table of who was there."""
    said_mark = line.cell(*MARK_HEADS)
    mark = mark_of_label(said_mark) or (Mark.PRESENT if key(said_mark) in _TICKS else None)
    said = line.cell("role", "capacity", "representing", "organisation", "notes")
    for read in read_names(line.cell(*NAME_HEADS), mark or Mark.PRESENT, line.place, one=True):
        capacity = ", ".join(filter(None, (read.capacity, said)))
        yield replace(read, capacity=capacity, label="" if mark else said_mark)


def marks_under_apologies(line: Line) -> Iterator[ReadMark]:
    """Read a line under “Apologies”, which may begin another list of people."""
    label, rest = label_of(line.text)
    mark = mark_of_label(label) if label else None
    if mark and mark is not Mark.APOLOGIES:
        yield from read_names(rest, mark, line.place)
    elif line.level == 0:
        yield from read_apologies(line.text, line.place)


def marks_under_welcome(line: Line) -> Iterator[ReadMark]:
    """Read a line under “Welcome”, where only what says of itself that it is a list of people is one."""
    label, rest = label_of(line.text)
    mark = mark_of_label(label) if label else None
    if mark:
        yield from read_names(rest, mark, line.place)
    elif re.match(r"\W*apolog", line.text, re.IGNORECASE):
        yield from read_apologies(line.text.strip(" .•-"), line.place)


def _parts(text: str) -> list[str]:
    """Cut a list at commas, semicolons, “and” and “&” that stand outside brackets."""
    parts, depth, begin = [], 0, 0
    for found in re.finditer(r"[()\[\]]|[,;]|\s+(?:and|&)\s+", text):
        if found[0] in "([":
            depth += 1
        elif found[0] in ")]":
            depth = max(depth - 1, 0)
        elif not depth:
            parts.append(text[begin : found.start()])
            begin = found.end()
    parts.append(text[begin:])
    return [tidy for part in parts if (tidy := re.sub(r"(?<=[^\W\d_A-Z])\.$", "", part.strip().strip("*_•").strip()))]


def are_names(text: str) -> bool:
    """Say whether a line that is not said to be a list of names reads as nothing else."""
    return all(_is_full_name(part) for part in _parts(text))


def _is_full_name(part: str) -> bool:
    bare = re.sub(r"\([^)]*\)", "", part).strip()
    return (
        bool(_NAME.fullmatch(bare))
        and len(bare.split()) <= 4
        and all(w[0].isupper() or w in _LINKS for w in bare.split())
    )


_LINKS = frozenset({"de", "van", "von", "der", "la", "le", "di", "da", "bin", "al", "ap", "ab"})


def _mark(part: str, mark: Mark, place: int, label: str) -> ReadMark:
    name = re.sub(r"\s*[(\[][^()\[\]]*[)\]]", "", part).strip()
    behind = [word.strip() for word in re.findall(r"[(\[]([^()\[\]]*)[)\]]", part) if word.strip()]
    if dash := re.fullmatch(r"(.+?)\s+[-–—]\s+(.+)|([^\t]+)\t+(.+)", name):
        name = (dash[1] or dash[3]).strip()
        behind.append((dash[2] or dash[4]).strip())
    initials = next((word for word in behind if _SHORT.fullmatch(word)), "")
    said = [word for word in behind if word != initials]
    if mark is Mark.PRESENT and any(_DEPUTY.match(word) for word in said):
        mark = Mark.DEPUTY_FOR
    is_name = bool(_NAME.fullmatch(name)) and len(name) <= _LONGEST_NAME and key(name) not in _EVERYBODY
    return ReadMark(name or part, mark, ", ".join(said), initials, place, label, is_name)
