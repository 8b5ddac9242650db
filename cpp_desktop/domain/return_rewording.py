"""What a signed return would say otherwise today beside its figures: texts, stories, who the group is, reasons."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from cpp_desktop.domain.return_codes import SECTIONS
from cpp_desktop.domain.return_contents import HIDDEN, Content, contents
from cpp_desktop.domain.return_texts import MONITORING
from cpp_desktop.domain.signed_returns import SignedReturn

Part = Literal["cover", "table", "monitoring", "text", "reason"]

_COVER = ("Group", "Parent body")
_TABLES = {
    "officers": "Officers",
    "vacancies": "Vacancies",
    "long_running": "Long-running cases",
    "stories": "Stories",
}
_TITLES = {section.key: section.title for section in SECTIONS}
_NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reworded:
    """A part of a return that says something else now: `was` is what it says no more, `now` what it did not say.

    `of` tells which part it is: the key of a section or a table, a check, or a monitoring question with its answer.
    """

    part: Part
    of: str
    label: str
    was: tuple[str, ...]
    now: tuple[str, ...]

    @property
    def heading(self) -> str:
        """What it is about, and what became of it."""
        if self.part == "table" or (self.was and self.now):
            return f"{self.label}: otherwise now."
        return f"{self.label}: {'no longer there' if self.was else 'not there as signed off'}."

    @property
    def sentence(self) -> str:
        """What was said, and what is said now."""
        if self.part == "table":
            parts = (("no longer there", self.was), ("not there as signed off", self.now))
            return f"{self.label}: {'; '.join(f'{word}: {_quoted(rows)}' for word, rows in parts if rows)}."
        was, now = (_NOTHING if not words else words[0] if self.part == "monitoring" else _quoted(words)
                    for words in (self.was, self.now))  # fmt: skip
        return f"{self.label}: {was} as signed off, {now} now."


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(f"“{' '.join(one.split())}”" for one in words)


def rewordings(signed: SignedReturn, today: Mapping[str, Any]) -> tuple[Reworded, ...]:
    """Return where a return that says `today` differs from what was signed, but for its figures."""
    then = json.loads(signed.document)
    cells = json.loads(signed.counted).get(MONITORING)
    asked_then = _asked(then) if cells is None else cells
    was, now = _said(then, asked_then), _said(today, _known(_asked(today), asked_then))
    return tuple(
        Reworded(part=place[0], of=place[1], label=place[2], was=tuple(gone), now=tuple(come))
        for place in dict.fromkeys([*now, *was])
        if (gone := _beyond(was, now, place)) + (come := _beyond(now, was, place))
    )


def _asked(document: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    return {code: cells for code, cells in document["breakdowns"].items() if code.startswith(f"{MONITORING}.")}


def _known(cells: Mapping[str, Mapping[str, Any]], then: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Hide what was hidden as signed off, in returns from before exact numbers were kept: nothing is known of it."""
    return {
        code: {key: HIDDEN if then.get(code, {}).get(key) == HIDDEN else value for key, value in row.items()}
        for code, row in cells.items()
    }


_Said = dict[tuple[Part, str, str], list[str]]


def _said(document: Mapping[str, Any], asked: Mapping[str, Mapping[str, Any]]) -> _Said:
    """Return what a return says beside its figures: by part, which one, and its name."""
    found: _Said = {}
    for one in contents({**document, "figures": {}, "breakdowns": asked}):
        if place := _place(one):
            words = f"{one.label}: {one.words}" if place[0] == "table" else one.words
            found.setdefault(place, []).append(words)
    return found


def _place(one: Content) -> tuple[Part, str, str] | None:
    kind, _, of = one.place.partition("/")
    if kind == "cover":
        return ("cover", of, one.label) if one.label in _COVER else None
    if kind == "texts":
        return "text", of, _TITLES[of]
    if kind == "overrides":
        return "reason", of, f"Reason for the check {of}"
    if kind in _TABLES:
        return "table", kind, _TABLES[kind]
    asked, _, answer = one.label.partition(": ")
    return "monitoring", one.place, f"{asked} ({answer})"


def _beyond(one: _Said, other: _Said, place: tuple[Part, str, str]) -> list[str]:
    return list((Counter(one.get(place, ())) - Counter(other.get(place, ()))).elements())
