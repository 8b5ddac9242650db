"""People's names in a text: of those the group knows, and capitalised words that look like a name of nobody known."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from cpp_desktop.domain.person_names import is_same, is_similar, plain, read_name
from cpp_desktop.domain.short_names import is_first_name

_TITLES = frozenset("mr mrs ms miss mx dr prof professor rev reverend canon sister sir dame lady lord cllr".split())
_ARTICLES = frozenset("the a an this that these those our its their your his her every each any no some".split())
_OPENINGS = frozenset(
    "after all although another as at before both but by during each every few for four from if in into many most "
    "near no on one other our outside since some that the their these this three to two when where while with".split()
)
_OF_PEOPLE = frozenset(
    "agreed asked attended described explained felt gave had has is joined lives noted offered phoned raised rang "
    "reported said says spoke suggested thanked thinks thought told wants was will would wrote".split()
)
_BESIDE_PEOPLE = frozenset(
    "and appoint appointed ask asked by contact contacted elect elected from invite invited meet met nominate "
    "nominated phone ring telephone tell thank thanked told visit visited welcome welcomed with".split()
)
"""Words behind a name, and before one, that are said of people."""
_LEAST_SINGLE = 3
_MOST_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*")
_END = re.compile(r"[.!?…]+[”’\")]*\s+(?=[“‘\"(]?[^\W\d_a-zà-ÿ\d])|\s*\n\s*")
_SHORTENED = re.compile(r"(?:^|[\s(])(?:Mrs?|Ms|Mx|Drs?|Prof|Revd?|Cllr|St|e\.g|i\.e|approx|No|[A-Z])$")


class Standing(IntEnum):
    """What somebody is to a meeting; of two who bear one name, the first in this order is meant."""

    MEMBER = 0
    THERE = 1
    NOT_A_MEMBER = 2
    DIED = 3


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody, or a body, that the group knows, by every name they go by."""

    id: str
    names: tuple[str, ...]
    standing: Standing
    is_person: bool = True


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text; `known` is None where it is nobody's the group knows. A single name is not `sure`."""

    start: int
    end: int
    known: Known | None
    sure: bool = True

    @property
    def is_person(self) -> bool:
        """Say whether it is a person's name and not a body's."""
        return self.known is None or self.known.is_person


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words that tell names from other words, all in small letters.

    `given` are first names; `no_names` are words of places, bodies and papers, which no name holds; `ordinary` are
    words that the texts also write in small letters.
    """

    given: frozenset[str] = frozenset()
    no_names: frozenset[str] = frozenset()
    ordinary: frozenset[str] = frozenset()

    def is_given(self, word: str) -> bool:
        """Say whether a word is a first name, in full or short."""
        small = plain(word)
        return small in self.given or is_first_name(small)


class _Token(NamedTuple):
    word: str
    start: int
    end: int
    is_capital: bool
    begins: bool  # a sentence, so that its capital says nothing
    joined: bool  # to the word before, by one blank, or a full stop and a blank after an initial or a title
    before: str  # the word before it in small letters, or the sign


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Give each sentence's place in a text, from and to before; a new line ends one too."""
    start = 0
    for end in _END.finditer(text):
        if "\n" not in end[0] and _SHORTENED.search(text, max(start, end.start() - 8), end.start()):
            continue
        if text[start : end.end()].strip():
            yield start, end.end()
        start = end.end()
    if text[start:].strip():
        yield start, len(text)


@dataclass(slots=True)
class NameBook:
    """Everybody known, by their words, to find them in texts."""

    known: Iterable[Known]
    lexicon: Lexicon
    _full: Mapping[str, list[tuple[tuple[str, ...], Known]]] = field(init=False)
    _surnames: Mapping[str, list[tuple[str, Known]]] = field(init=False)
    _singles: Mapping[str, list[Known]] = field(init=False)

    def __post_init__(self) -> None:
        """Sort everybody for looking up."""
        full: dict[str, list[tuple[tuple[str, ...], Known]]] = defaultdict(list)
        surnames: dict[str, list[tuple[str, Known]]] = defaultdict(list)
        singles: dict[str, list[Known]] = defaultdict(list)
        for one in sorted(self.known, key=lambda one: (one.standing, one.id)):
            for name in one.names:
                words = tuple(plain(word) for word in _WORD.findall(name))
                if len(words) > 1:
                    full[words[0]].append((words, one))
                    surnames[words[-1]].append((name, one))
                for word in words if one.is_person else ():
                    if len(word) >= _LEAST_SINGLE:
                        singles[word].append(one)
        self._full = {word: sorted(of, key=lambda pair: (-len(pair[0]), pair[1].standing)) for word, of in full.items()}
        self._surnames, self._singles = surnames, singles

    def mentions(self, text: str) -> list[Mention]:
        """Return every name in a text, in order, none lying in another."""
        found: list[Mention] = []
        for start, end in sentences(text):
            tokens = _tokens(text, start, end)
            at = 0
            while at < len(tokens):
                mention, at = self._at(tokens, at)
                found += mention
        return found

    def _at(self, tokens: list[_Token], at: int) -> tuple[list[Mention], int]:
        """Read what begins with one word; return it, and the word after it."""
        if (full := self._full_name(tokens, at)) is not None:
            known, after = full
            return [_mention(tokens[at:after], known)], after
        token = tokens[at]
        if not token.is_capital:
            return [], at + 1
        run = _run(tokens, at)
        # A known name further on in the run is read in its own turn.
        stop = next((i for i in range(at + 1, at + len(run)) if self._full_name(tokens, i)), at + len(run))
        run = tokens[at:stop]
        if plain(token.word) in _TITLES and len(run) > 1:
            return self._titled(run), stop
        behind = tokens[stop].word if stop < len(tokens) and tokens[stop].joined else ""
        if (mention := self._in_run(run, behind)) is not None:
            return [mention], stop
        return [m for token in run if (m := self._single(token)) is not None], stop

    def _full_name(self, tokens: list[_Token], at: int) -> tuple[Known, int] | None:
        for words, known in self._full.get(plain(tokens[at].word), ()):
            here = tokens[at : at + len(words)]
            joined = all(token.joined for token in here[1:])
            if joined and tuple(plain(token.word) for token in here) == words and any(t.is_capital for t in here):
                return known, at + len(words)
        return None

    def _titled(self, run: list[_Token]) -> list[Mention]:
        """Mrs Hollowell, Dr Tamsin Hollowell."""
        behind = run[1 : 1 + _MOST_WORDS]
        if any(self._is_no_name(token) for token in behind):
            return []
        borne = self._surnames.get(plain(behind[-1].word)) or self._surnames.get(plain(behind[0].word))
        return [_mention([run[0], *behind], borne[0][1] if borne else None)]

    def _in_run(self, run: list[_Token], behind: str) -> Mention | None:
        """Read capitalised words in a row: somebody known written otherwise, or a name of nobody known."""
        for first in range(len(run) - 1):
            for last in range(min(len(run), first + _MOST_WORDS), first + 1, -1):
                if (known := self._written_otherwise(run[first:last])) is not None:
                    return _mention(run[first:last], known)
        while run and self._is_opening(run[0]):
            run = run[1:]
        return _mention(run, None) if self._looks_like_a_name(run, behind) else None

    def _written_otherwise(self, run: list[_Token]) -> Known | None:
        written = read_name(" ".join(token.word for token in run))
        for name, known in self._surnames.get(plain(run[-1].word), ()):
            for own in read_name(name):
                if known.is_person and any(is_same(own, w) or is_similar(own, w) for w in written):
                    return known
        return None

    def _is_opening(self, token: _Token) -> bool:
        """Say whether a word has its capital only because a sentence begins with it."""
        if not token.begins or self.lexicon.is_given(token.word):
            return False
        small = token.word.casefold()
        return small in self.lexicon.ordinary or small in _OPENINGS

    def _looks_like_a_name(self, run: list[_Token], behind: str) -> bool:
        """Prefer saying too little: bodies, places and headings stand in capitals far more often than strangers."""
        if not 2 <= len(run) <= _MOST_WORDS or len(run[-1].word) == 1:
            return False
        if run[0].before in _ARTICLES or run[0].before == "/" or not all(_is_name_like(token.word) for token in run):
            return False
        is_given = self.lexicon.is_given(run[0].word)
        if any(self._is_no_name(token) for token in (run[1:] if is_given else run)):
            return False
        if is_given or any(token.word.casefold() in self.lexicon.ordinary for token in run):
            return is_given
        # A first name that nobody has heard of: only what is said of people stands beside a person.
        return behind in _OF_PEOPLE or run[0].before in _BESIDE_PEOPLE

    def _is_no_name(self, token: _Token) -> bool:
        return plain(token.word) in self.lexicon.no_names

    def _single(self, token: _Token) -> Mention | None:
        borne = self._singles.get(plain(token.word))
        may_be_a_word = token.begins and token.word.casefold() in self.lexicon.ordinary
        return _mention([token], borne[0], sure=False) if borne and not may_be_a_word else None


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    found: list[_Token] = []
    for match in _WORD.finditer(text, start, end):
        word, last = re.sub(r"[’']s$", "", match[0]), found[-1] if found else None
        gap = text[last.end : match.start()] if last else ""
        short = last is not None and (len(last.word) == 1 or plain(last.word) in _TITLES)
        joined = gap == " " or (short and gap in (".", ". "))
        found.append(
            _Token(
                word,
                match.start(),
                match.start() + len(word),
                word[0].isupper(),
                last is None or any(sign in gap for sign in ":“\""),
                joined,
                last.word.casefold() if last and joined else gap[-1:],
            )
        )
    return found


def _run(tokens: list[_Token], at: int) -> list[_Token]:
    """Return the capitalised words in a row from a place on."""
    run = [tokens[at]]
    for token in tokens[at + 1 :]:
        if not (token.is_capital and token.joined):
            break
        run.append(token)
    return run


def _is_name_like(word: str) -> bool:
    """Say whether a word is written as names are: Ann, O’Brien, McKay, Ellis-Jones, or one initial."""
    parts = re.split(r"[’'\-]", re.sub(r"^(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van)(?=[A-Z])", "", word))
    return all(part[:1].isupper() and (part[1:].islower() or len(part) == 1) for part in parts if part != "s")


def _mention(tokens: list[_Token], known: Known | None, *, sure: bool = True) -> Mention:
    return Mention(tokens[0].start, tokens[-1].end, known, sure)
