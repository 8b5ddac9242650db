"""How minutes are approved: by which item of a later meeting, in which words, with which corrections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from cpp_desktop.domain import agenda_order
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.wording import day_month_year, listed

Part = Literal["text", "decision", "reason", "dissent"]
"""The part of a minute that a correction changes."""

PARTS: tuple[Part, ...] = ("text", "decision", "reason", "dissent")

MINUTES_ITEM = "Minutes of the last meeting"
"""What the item is called under which a meeting approves earlier minutes."""

_OF_EARLIER = re.compile(
    r"\s*minutes\s*|.*\bminutes\b.*\b(?:last|previous|earlier|past|approv\w*|accura\w*|of)\b.*", re.IGNORECASE
)
_APPROVING = re.compile(
    r"\b(?:approv(?:al|e)\w*\b.*|accuracy of\b.*|previous |last (?:meeting.s )?)minutes\b", re.IGNORECASE
)
_AGREED = re.compile(
    r"\b(?:approved|agreed|accepted|adopted|confirmed|(?:correct|true|accurate) record)\b", re.IGNORECASE
)
_PUT_OFF = re.compile(r"\bnot\b|\bdefer|\bpostpone|\bnext meeting\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionAsked:
    """A correction as a meeting agrees it: words alone, or what `part` of a minute is to say from now on."""

    text: str = ""
    minute_id: str | None = None
    part: Part = "text"
    now: str = ""


def minutes_item(items: Iterable[AgendaItem]) -> AgendaItem | None:
    """Return the item under which earlier minutes are approved, found by its title."""
    in_order = sorted(items, key=lambda i: i.position)
    return next((i for i in in_order if _OF_EARLIER.fullmatch(i.title) or _APPROVING.search(i.title)), None)


def approving_among(minutes: Iterable[Minute]) -> Minute | None:
    """Return the first minute that says that something was approved or a correct record, as old minutes do."""
    in_order = sorted(minutes, key=lambda m: m.position)
    return next((m for m in in_order if _says_approved(m.text) or _says_approved(m.decision)), None)


def _says_approved(words: str) -> bool:
    return bool(_AGREED.search(words)) and not _PUT_OFF.search(words)


def late_number(items: Sequence[AgendaItem], *, issued: bool) -> str:
    """Return the number of an item put at the end: the next whole one, or 7a behind 7 once the agenda is out."""
    whole = [int(found[1]) for item in items if (found := re.fullmatch(r"(\d{1,4})[a-z]?", item.number))]
    last = max(whole, default=0)
    if not issued or not last:
        return str(last + 1)
    return agenda_order.late_number(str(last), {item.number for item in items})


def approval_words(held: date, numbers: Sequence[int], proposer: str = "", seconder: str = "") -> str:
    """Put into words that minutes were approved, with corrections of these numbers, by whose proposal."""
    start = said("The minutes of the meeting on {0} were approved as a correct record").format(day_month_year(held))
    return " ".join([f"{start}{_subject_to(numbers)}.", *_by_whom(proposer, seconder)])


def amendment_words(held: date, numbers: Sequence[int], proposer: str = "", seconder: str = "") -> str:
    """Put into words that approved minutes were amended by corrections of these numbers, by whose proposal."""
    start = said("The approved minutes of the meeting on {0} were amended by {1}").format(
        day_month_year(held), _corrections(numbers)
    )
    return " ".join([f"{start}.", *_by_whom(proposer, seconder)])


def _subject_to(numbers: Sequence[int]) -> str:
    return said(", subject to {0}").format(_corrections(numbers)) if numbers else ""


def _corrections(numbers: Sequence[int]) -> str:
    words = said("the correction {0}") if len(numbers) == 1 else said("the corrections {0}")
    return words.format(listed([str(number) for number in numbers]))


def _by_whom(proposer: str, seconder: str) -> list[str]:
    if proposer and seconder:
        return [said("Proposed by {0}, seconded by {1}.").format(proposer, seconder)]
    if proposer or seconder:
        words = said("Proposed by {0}.") if proposer else said("Seconded by {0}.")
        return [words.format(proposer or seconder)]
    return []


def change_words(was: str, now: str) -> str:
    """Put a change into words as minutes do, by the words that differ: for “five” read “four”."""
    old, new = was.split(), now.split()
    same = 0
    while same < min(len(old), len(new)) and old[same] == new[same]:
        same += 1
    tail = 0
    while tail < min(len(old), len(new)) - same and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    gone, come = " ".join(old[same : len(old) - tail]), " ".join(new[same : len(new) - tail])
    if gone and come:
        return said("for “{0}” read “{1}”").format(gone, come)
    if gone:
        return said("leave out “{0}”").format(gone)
    if not come:
        return said("its lines are set anew")
    if not same:
        return said("begin with “{0}”").format(come) if old else said("add “{0}”").format(come)
    return said("after “{0}” put in “{1}”").format(" ".join(old[max(same - 3, 0) : same]), come)
