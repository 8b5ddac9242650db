"""Other people in a text about somebody: found, so that what is handed over can leave them out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TypeAlias

from cpp_desktop.domain.erasure import TITLES, How, Marks, Names, marks
from cpp_desktop.domain.initials import initials

_DETAILS = (How.EMAIL, How.TELEPHONE)
_DOUBTFUL = (How.INITIALS, How.PART)
_LEAST_PART, _LEAST_INITIALS, _DIGITS = 3, 2, 6
_WORD = re.compile(r"\w+")
_TITLE = re.compile(TITLES, re.IGNORECASE)
_NUMBER = re.compile(r"[\d\s().\-/+]{6,}")
# Whoever is not in the register is known by a way to reach them, or by a title before the name.
_ANYBODY = re.compile(
    r"(?P<EMAIL>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
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
        self._painted: dict[str, list[tuple[_Found | None, str]]] = {}
        # Where to look for whom: their first word, and the words that must all be there.
        self._whole: defaultdict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
        self._surnames: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self._by_digits: defaultdict[str, set[str]] = defaultdict(set)
        self._single: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for other, names in self._names.items():
            self._place(other, names)

    def passage(self, text: str) -> Passage:
        """Return a text in pieces, those that name somebody else marked with whom."""
        pieces = []
        for found, letters in self._cut(text):
            if found is None or found.other is None:
                pieces.append(Piece(letters))
            else:
                pieces.append(Piece(letters, found.other, found.how in _DETAILS, found.sure))
        return tuple(pieces)

    def names_the_person(self, text: str) -> bool:
        """Say whether a text names the person themselves, and not by chance within somebody else's name."""
        return any(found is not None and found.other is None for found, _ in self._cut(text))

    def _place(self, other: str, names: Names) -> None:
        for text in (*names.names, *names.known_as, *names.emails, *names.telephones):
            words = _words(text)
            self._whole[words[0] if words else ""].append((other, frozenset(words)))
        if other in self._guests:
            return
        for name in names.names:
            self._surnames[(_words(name.rpartition(" ")[2]) or [""])[0]].append((other, name[0].casefold()))
        for number in names.telephones:
            for one in re.split(r"[,;]|\bor\b|\band\b", number):
                if len(digits := re.sub(r"\D", "", one)) >= _DIGITS:
                    self._by_digits[digits[-_DIGITS:]].add(other)
        letters = {self._letters.get(other, ""), *names.initials, *map(initials, names.names)}
        parts = {word for word in names.words if len(word) >= _LEAST_PART and word[0].isupper()}
        for word in parts | {text for text in letters if len(text) >= _LEAST_INITIALS}:
            self._single[(_words(word) or [""])[0]][word].add(other)

    def _cut(self, text: str) -> list[tuple[_Found | None, str]]:
        """Cut a text at every name; what lies under a weightier one is not seen."""
        if text not in self._painted:
            owners: list[_Found | None] = [None] * len(text)
            for found in sorted(self._found(text), key=lambda f: f.weight):
                owners[found.start : found.end] = [found] * (found.end - found.start)
            at, runs = 0, []
            for found_there, run in groupby(owners):
                length = len(list(run))
                runs.append((found_there, text[at : at + length]))
                at += length
            self._painted[text] = runs
        return self._painted[text]

    def _found(self, text: str) -> Iterator[_Found]:
        for how, start, end in self._own.found(text) if self._own else ():
            yield _Found(start, end, None, how, how not in _DOUBTFUL)
        for match in _ANYBODY.finditer(text):
            how = How[match.lastgroup or ""]
            yield _Found(match.start(), match.end(), " ".join(match[0].split()), how, False)
        yield from self._single_words(text)
        for other in sorted(self._may_be_in(text)):
            known = self._marks_of(other)
            for how, start, end in known.found(text) if known else ():
                if how not in _DOUBTFUL and (other not in self._guests or how is How.NAME):
                    yield _Found(start, end, other, how, other not in self._guests)

    def _single_words(self, text: str) -> Iterator[_Found]:
        """Find initials and parts of names; one that several people share stands for itself."""
        for match in _WORD.finditer(text):
            for word, ids in self._single.get(match[0].casefold(), {}).items():
                end = match.start() + len(word)
                if text.startswith(word, match.start()) and not _WORD.match(text[end : end + 1]):
                    yield _Found(match.start(), end, next(iter(ids)) if len(ids) == 1 else word, How.PART, False)

    def _may_be_in(self, text: str) -> set[str]:
        """Return those of whom a whole name, a title with the name, an address or a number may stand in a text."""
        words = _words(text)
        there, maybe = frozenset(words), set[str]()
        for word in {"", *there}:
            maybe |= {other for other, needed in self._whole.get(word, ()) if needed <= there}
        for before, word in {("", ""), *pairwise(words)}:
            for other, letter in self._surnames.get(word, ()):
                if before in (letter, "") or _TITLE.fullmatch(before):
                    maybe.add(other)
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


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
