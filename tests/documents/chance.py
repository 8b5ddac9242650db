"""Chance: the parts of papers drawn from one seed, in scripts that no font has, and from sheets that were damaged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from random import Random
from typing import TypeVar

from cpp_desktop.domain.papers import Masthead, MeetingFacts
from cpp_desktop.domain.return_paper import Figure

T = TypeVar("T")
_WORDS = (
    "the leaflet chemotherapy parking 2:00pm Siân Pritchard Tŷ Gwŷr 18 November 2026 01632 960 118 £12.50 AL4 9ZZ "
    "Łódź Αθήνα Київ ☐ ✓ → “quoted” – (brackets) back\\slash <b>bold</b> &amp; 50% {curly} #hash "
    "secretary@northmarches.example https://www.example.org/a/very/long/path/that/goes/on?and=on 漢字 🙂 שלום عربي é "
    "a\u0301 soft\u00adhyphen no\u00a0break thin\u2009space zero\u200bwidth [U+6F22] \U0001d4b3 ﬁ ½ −5 '=1+1 "
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
).split(" ")
_GROUPS = (
    "Wye Group",
    "Grŵp Partneriaeth Canser Dyffryn Tŷ Gwyn",
    "User group for people who live with and after cancer in the valleys of Wye and Usk",
    "Avon, Somerset and Wiltshire Cancer Services User Involvement Partnership Group " * 3,
    "Group\x00 of 漢字 <b>&amp; \ud800",
)
_DAMAGE = ("\x00", "\x07", "\x1b[0m", "\x7f", "\x85", "\ud800", "\uffff", "\u2028", "\r\n", "\n", "\t", "\r", "\ufeff")


class Chance:
    """Draws the parts of papers from one seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def words(self, most: int = 12) -> str:
        """Some words, at times none, at times damaged, seldom very many."""
        count = self.random.choice((0, 1, 2, most // 2, most))
        if self.random.random() < 0.01:
            count = 400
        text = " ".join(self.random.choice(_WORDS) for _ in range(count))
        return text + self.random.choice(_DAMAGE) + "x" if self.random.random() < 0.1 else text

    def some(self, make: Callable[[], T], most: int) -> tuple[T, ...]:
        """Several of something, at times none."""
        return tuple(make() for _ in range(self.random.choice((0, 1, 2, most))))

    def perhaps(self, make: Callable[[], T]) -> T | None:
        """Something or nothing."""
        return make() if self.random.random() < 0.7 else None

    def one(self, values: Sequence[T]) -> T:
        """One of several."""
        return self.random.choice(values)

    def day(self) -> date:
        """A day that the app takes."""
        return date(1900, 1, 1) + timedelta(days=self.random.randrange(109_000))

    def hour(self) -> time:
        """A time of day."""
        return time(self.random.randrange(24), self.random.randrange(60))

    def figure(self) -> Figure:
        """A figure of a return."""
        return self.one((None, "n/a", "suppressed", 0, 1, 7, 1_234_567))

    def masthead(self) -> Masthead:
        """Whose paper it is."""
        return Masthead(
            group_name=self.one(_GROUPS),
            parent_body=self.words(),
            contact=self.words(),
            sample=self.one((False, True)),
        )

    def meeting(self) -> MeetingFacts:
        """When and where."""
        return MeetingFacts(
            date=self.day(),
            start=self.perhaps(self.hour),
            end=self.perhaps(self.hour),
            venue=self.words(),
            mode=self.one(("", "in person", "online", "both")),
            chair=self.words(3),
        )
