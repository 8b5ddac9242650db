"""Which words of a text are spelled in a way that nobody knows, and which abbreviations in it are unexplained."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

Span = tuple[int, int]
"""A place in a text, from and to before."""

LONGEST = 40
"""Letters above which something is no word: it is left alone."""

_CHUNK = re.compile(r"\S+")
_WORD = re.compile(r"[\w\u0300-\u036f]+(?:['’][\w\u0300-\u036f]+)*")
_ADDRESS = re.compile(r"@|://|\\|\bwww\.|\w\.(?:com|org|net|info|eu|uk|wales|scot|pdf|docx?|xlsx?)\b", re.IGNORECASE)
_NO_WORD = re.compile(r"[\d_]")
_OF = re.compile(r"['’][sS]$")
_HYPHENS = "-\u2010\u2011"
_BEFORE_HYPHEN = frozenset("anti co e eco ex inter intra mid multi neo non post pre pro re semi sub un".split())
_CAPITALS = 6
"""Letters up to which a word in capitals is taken for an abbreviation."""
_ABBREVIATION = re.compile(r"(?<![\w&])\d?[A-Z](?:&?[A-Z]){1,5}(?=s?(?![\w&]))")
_NUMERAL = re.compile(r"[IVX]+")


class WordList:
    """A long list of words as one run of bytes, a line each and in the order of its bytes: no object per word."""

    def __init__(self, lines: bytes) -> None:
        self._lines = lines

    def __contains__(self, word: str) -> bool:
        """Say whether a word is one of the lines."""
        sought, lines = word.encode(errors="replace"), self._lines
        low, high = 0, len(lines)
        while low < high:
            start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = lines.find(b"\n", start)
            end = len(lines) if end < 0 else end
            line = lines[start:end]
            if line == sought:
                return True
            low, high = (end + 1, high) if line < sought else (low, start)
        return False


class Lexicon:
    """The words that are known: the dictionary's, and `others` with the capitals they are written with."""

    def __init__(self, dictionary: WordList, others: Iterable[str] = ()) -> None:
        self._dictionary = dictionary
        self._others = frozenset(unicodedata.normalize("NFC", word).replace("’", "'") for word in others)
        self._asked: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Say whether a word is known as it is written; a capital at its head, or all in capitals, is as well."""
        known = self._asked.get(word)
        if known is None:
            known = self._asked[word] = self._is_listed(unicodedata.normalize("NFC", word).replace("’", "'"))
        return known

    def _is_listed(self, word: str) -> bool:
        word = stem(word)
        if len(word) <= 1 or len(word) > LONGEST or not all(map(_is_latin, word)) or _is_abbreviation(word):
            return True
        forms = {word}
        if word[0].isupper():
            forms |= {word[0].lower() + word[1:]}
        if word.isupper():
            forms |= {word.lower(), word.capitalize()}
        return any(form in self._others or form in self._dictionary for form in forms)


def _is_latin(sign: str) -> bool:
    return sign < "\u0370" or "\u1e00" <= sign < "\u1f00"


def _is_abbreviation(word: str) -> bool:
    return (word.isupper() and len(word) <= _CAPITALS) or (word[-1] == "s" and word[:-1].isupper())


def stem(word: str) -> str:
    """Return a word without the ’s of what belongs to somebody."""
    return _OF.sub("", word)


def words(text: str) -> Iterator[Span]:
    """Give the place of each word; addresses, files, and whatever has a figure in it are no words."""
    for chunk in _CHUNK.finditer(text):
        if _ADDRESS.search(chunk[0]):
            continue
        for word in _WORD.finditer(text, *chunk.span()):
            if not _NO_WORD.search(word[0]):
                yield word.span()


def unknown_words(text: str, lexicon: Lexicon) -> Iterator[Span]:
    """Give the place of each word that is not known."""
    return (span for span in words(text) if is_unknown(text, span, lexicon))


def is_unknown(text: str, span: Span, lexicon: Lexicon) -> bool:
    """Say whether the word at a place is not known, nor stands before a hyphen as "co" does in "co-chair"."""
    start, end = span
    word = text[start:end]
    leads = text[end : end + 1] in tuple(_HYPHENS) and word.lower() in _BEFORE_HYPHEN
    return not leads and not lexicon.knows(word)


def abbreviations(text: str) -> Iterator[Span]:
    """Give the place of each abbreviation in capitals, such as MDT or A&E, without the s of many of them."""
    for found in _ABBREVIATION.finditer(text):
        if not _NUMERAL.fullmatch(found[0]) or found[0] == "IV":
            yield found.span()


def replaced(text: str, word: str, other: str) -> str:
    """Return a text with every place where a word stands by itself saying another; what surrounds it stays."""
    parts, at = [], 0
    for start, end in words(text):
        if text[start:end] == word:
            parts += [text[at:start], other]
            at = end
    return "".join([*parts, text[at:]])
