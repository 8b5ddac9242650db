"""What actions say, compared: the same words, words that were added to or mistyped, and words that only come close."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum
from functools import lru_cache

_MOSTLY = 0.6
"""The share of telling words in common, by Dice, from which on two texts come close."""
_LEAST_BEFORE = 3
"""Words that must stand before what was added behind them."""
_MISTYPED, _LONG_WORD = 0.8, 5
_WORD = re.compile(r"\w+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘", ""))
_EMPTY = frozenset("a an and at by for from if in is it of on or so that the this to we with".split())


class Likeness(IntEnum):
    """How surely two lines speak of one action."""

    DIFFERENT = 0
    DOUBTFUL = 1
    CERTAIN = 2


@dataclass(frozen=True, slots=True)
class Wording:
    """A text as texts are compared.

    `key` is all its letters and digits, so that “E-mail” is “email”; `outside` are the words outside brackets,
    `telling` those that say something.
    """

    key: str
    words: tuple[str, ...]
    outside: tuple[str, ...]
    telling: frozenset[str]
    numbers: frozenset[str]


@lru_cache(maxsize=4096)
def wording(text: str) -> Wording:
    """Return a text as texts are compared."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_APOSTROPHES)
    words = tuple(_WORD.findall(plain)) or (plain.strip(),)
    outside = tuple(_WORD.findall(_BRACKETS.sub(" ", plain))) or words
    numbers = frozenset(word for word in words if any(c.isdigit() for c in word))
    return Wording("".join(words), words, outside, frozenset(words) - _EMPTY or frozenset(words), numbers)


def likeness(one: Wording, other: Wording) -> tuple[Likeness, float]:
    """Say how surely two texts say the same, whoever is to do it, and the share of words they have in common."""
    if one.key == other.key:
        return Likeness.CERTAIN, 1.0
    shared = _shared(one, other)
    numbers_fit = one.numbers <= other.numbers or other.numbers <= one.numbers
    if numbers_fit and (_added_to(one, other) or _added_to(other, one) or _mistyped(one.words, other.words)):
        return Likeness.CERTAIN, min(shared, 0.99)
    return (Likeness.DOUBTFUL if shared >= _MOSTLY else Likeness.DIFFERENT), min(shared, 0.99)


def _added_to(short: Wording, long: Wording) -> bool:
    """Say whether the second is the first with something in brackets, or with more words behind."""
    if short.words == long.outside and len(short.words) > 1:
        return True
    return len(short.words) >= _LEAST_BEFORE and long.words[: len(short.words)] == short.words


def _mistyped(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether only one long word differs, and that by hardly a letter; numbers and short names are others."""
    if len(one) != len(other) or len(one) < _LEAST_BEFORE:
        return False
    apart = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(apart) != 1 or not all(len(word) >= _LONG_WORD and word.isalpha() for word in apart[0]):
        return False
    return SequenceMatcher(None, *apart[0], autojunk=False).ratio() >= _MISTYPED


def _shared(one: Wording, other: Wording) -> float:
    both = len(one.telling & other.telling)
    return 2 * both / (len(one.telling) + len(other.telling))
