"""Other people in a text about somebody: found, so that what is handed over can leave them out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from cpp_desktop.domain.erasure import TITLES, How, Marks, Names, marks
from cpp_desktop.domain.people import initials

_DETAILS = (How.EMAIL, How.TELEPHONE)
_DOUBTFUL = (How.INITIALS, How.PART)
_DIGITS = 6
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"[\d\s().\-/+]{6,}")
# Whoever is not in the register is known by a way to reach them, or by a title before the name.
_ANYBODY = re.compile(
    r"(?P<EMAIL>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<TELEPHONE>(?<![\w.])(?:\+44\s?|\(?0)(?:[\s().\-/]*\d){9,10}(?!\d))"
    rf"|(?P<SHORT>(?<!\w){TITLES}\.?\s+[A-Z][\w’'\-]+(?:\s+[A-Z][\w’'\-]+)?)"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text; `other` is whom else it names: an id, or the words of somebody who is not in the register.

    `is_detail` says that it is an address or a number; `sure` that it can mean nobody else.
    """

    text: str
    other: str = ""
    is_detail: bool = False
    sure: bool = True


Passage: TypeAlias = tuple[Piece, ...]
"""A text, cut where it names other people."""


def words_of(passage: Passage) -> str:
    """Return a passage as one text."""
    return "".join(piece.text for piece in passage)


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    other: str | None  # None is the person whom it is all about
    how: How
    sure: bool

    @property
    def weight(self) -> tuple[bool, int, bool]:
        """What is sure outweighs what is not, the longer the shorter, and the person everybody else."""
        return self.sure, self.end - self.start, self.other is None


class Others:
    """Everybody but one person, by their words and numbers, so that each text is looked at for few of them.

    `own` is what names that person; `guests` are names of people and bodies who are not in the register.
    """

    def __init__(
        self,
        own: Marks | None,
        others: Mapping[str, Names],
        letters: Mapping[str, str],
        guests: Iterable[str] = (),
    ) -> None:
        self._own, self._names, self._letters = own, dict(others), letters
        self._guests = frozenset(guests)
        self._names |= {name: Names(names=frozenset([name])) for name in self._guests}
        self._marks: dict[str, Marks | None] = {}
        self._by_word: defaultdict[str, set[str]] = defaultdict(set)
        self._by_digits: defaultdict[str, set[str]] = defaultdict(set)
        for other, names in self._names.items():
            self._place(other, names)

    def passage(self, text: str) -> Passage:
        """Return a text in pieces, those that name somebody else marked with whom."""
        pieces = []
        for found, letters in self._painted(text):
            if found is None or found.other is None:
                pieces.append(Piece(letters))
            else:
                pieces.append(Piece(letters, found.other, found.how in _DETAILS, found.sure))
        return tuple(pieces)

    def names_the_person(self, text: str) -> bool:
        """Say whether a text names the person themselves, and not by chance within somebody else's name."""
        return any(found is not None and found.other is None for found, _ in self._painted(text))

    def _place(self, other: str, names: Names) -> None:
        own = (self._letters.get(other, ""), *names.initials, *map(initials, names.names))
        for text in (*names.names, *names.known_as, *names.emails, *names.telephones, *own):
            words = _WORD.findall(text.casefold())
            for word in words or [""]:  # what has no word in it is looked for everywhere
                self._by_word[word].add(other)
        for number in names.telephones:
            for one in re.split(r"[,;]|\bor\b|\band\b", number):
                if len(digits := re.sub(r"\D", "", one)) >= _DIGITS:
                    self._by_digits[digits[-_DIGITS:]].add(other)

    def _painted(self, text: str) -> Iterator[tuple[_Found | None, str]]:
        """Cut a text at every name; what lies under a weightier one is not seen."""
        owners: list[_Found | None] = [None] * len(text)
        for found in sorted(self._found(text), key=lambda f: f.weight):
            owners[found.start : found.end] = [found] * (found.end - found.start)
        at = 0
        for found_there, run in groupby(owners):
            length = len(list(run))
            yield found_there, text[at : at + length]
            at += length

    def _found(self, text: str) -> Iterator[_Found]:
        for how, start, end in self._own.found(text) if self._own else ():
            yield _Found(start, end, None, how, how not in _DOUBTFUL)
        for match in _ANYBODY.finditer(text):
            how = How[match.lastgroup or ""]
            yield _Found(match.start(), match.end(), " ".join(match[0].split()), how, False)
        for other in sorted(self._may_be_in(text)):
            known = self._marks_of(other)
            for how, start, end in known.found(text) if known else ():
                if other not in self._guests or how is How.NAME:
                    yield _Found(start, end, other, how, how not in _DOUBTFUL and other not in self._guests)

    def _may_be_in(self, text: str) -> set[str]:
        maybe = set(self._by_word.get("", ()))
        for word in set(_WORD.findall(text.casefold())):
            maybe |= self._by_word.get(word, set())
        for number in _NUMBER.findall(text):
            digits = re.sub(r"\D", "", number)
            for at in range(len(digits) - _DIGITS + 1):
                maybe |= self._by_digits.get(digits[at : at + _DIGITS], set())
        return maybe

    def _marks_of(self, other: str) -> Marks | None:
        if other not in self._marks:
            letters = [self._letters[other]] if self._letters.get(other) else []
            self._marks[other] = marks(self._names[other], letters, ())
        return self._marks[other]
