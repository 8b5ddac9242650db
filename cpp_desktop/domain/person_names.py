"""Names as lists write them: "Ash, Ann", "Mrs A. Ash OBE", "ANN ASH" read alike, and compared with forgiveness."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from cpp_desktop.domain.short_names import names_meant

_TITLES = frozenset(
    "mr mrs ms miss mx dr doctor prof professor rev revd reverend fr father sister canon sir dame lord lady "
    "cllr councillor hon".split()
)
_LETTERS_BEHIND = frozenset(
    "obe mbe cbe kbe dbe bem jp frcs frcp frcr mrcp frcn frcgp mrcgp rgn rn msc bsc phd md ma ba mba dl".split()
)
_GENERATIONS = {
    **dict.fromkeys(("junior", "jnr", "jr"), "junior"),
    **dict.fromkeys(("senior", "snr", "sr"), "senior"),
}
_LONG = 6
"""Letters from which on a name with one letter wrong is still taken for the same; shorter ones are other names."""

_MARKS = re.compile("[\u0300-\u036f]")
_SPREAD = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"})
_JOINTS = str.maketrans(dict.fromkeys("'`-\u2019\u2018\u00b4\u2010\u2011\u2013", ""))  # apostrophes and hyphens
_WORD = re.compile(r"[^\W_]+")
_INITIALS = re.compile(r"[A-Z]{2,3}")


@dataclass(frozen=True, slots=True)
class ReadName:
    """A name in small plain letters. `given` is empty where there is but one word; an initial is one letter.

    `generation` is "junior", "senior" or empty.
    """

    given: str
    middle: tuple[str, ...]
    surname: str
    generation: str = ""

    @property
    def squeezed(self) -> str:
        """All letters in order, for "Anne-Marie Ash" and "Anne Marie Ash"."""
        return "".join((self.given, *self.middle, self.surname))

    @property
    def in_any_order(self) -> str:
        """The words by the alphabet, for "Ash Ann" and "Ann Ash"."""
        return " ".join(sorted(filter(None, (self.given, *self.middle, self.surname))))


def plain(text: str) -> str:
    """Return text in small letters without accents."""
    if text.isascii():
        return text.casefold()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold().translate(_SPREAD)))


def read_name(written: str, known_as: str = "") -> tuple[ReadName, ...]:
    """Read a name, and the same with what somebody is known as; none where no letter or number stands in it."""
    name = _read(written)
    if name is None:
        return ()
    words = _words(known_as)
    if not words or words == [name.given]:
        return (name,)
    called = _read(known_as) if len(words) > 1 else ReadName(words[0], (), name.surname, name.generation)
    return (name, called) if called is not None and name.given else (name,)


def _read(written: str) -> ReadName | None:
    before, comma, behind = written.partition(",")
    first, last = _words(behind), _words(before)
    words = [*first, *last] if comma and first else _words(written)
    if not words:
        return None
    generation = next((_GENERATIONS[word] for word in words[1:] if word in _GENERATIONS), "")
    words = words[:1] + [word for word in words[1:] if word not in _GENERATIONS]
    return ReadName(words[0] if len(words) > 1 else "", tuple(words[1:-1]), words[-1], generation)


def _words(written: str) -> list[str]:
    """A name's words without titles before and letters behind; "AM Ash" has two initials."""
    found: list[str] = []
    is_loud = written.isupper()
    for word in _WORD.findall(unicodedata.normalize("NFC", written).translate(_JOINTS)):
        letters = plain(word)
        if _INITIALS.fullmatch(word) and not is_loud and letters not in _LETTERS_BEHIND | _TITLES:
            found += letters
        else:
            found.append(letters)
    kept = [word for word in found if word not in _TITLES and word not in _LETTERS_BEHIND]
    return kept or found


def is_same(one: ReadName, other: ReadName) -> bool:
    """Say whether two names differ in nothing but how they are written."""
    spelled_alike = one.squeezed == other.squeezed or one.in_any_order == other.in_any_order
    return spelled_alike and one.generation == other.generation


def is_similar(one: ReadName, other: ReadName) -> bool:
    """Say whether two names may well be one: a short form, an initial, a middle name left out, one letter wrong."""
    if not one.given or not other.given or not _middles_agree(one.middle, other.middle):
        return False
    if one.generation and other.generation and one.generation != other.generation:
        return False
    if one.surname == other.surname:
        return _given_agree(one.given, other.given) or is_one_slip(one.given, other.given)
    return bool(names_meant(one.given) & names_meant(other.given)) and is_one_slip(one.surname, other.surname)


def _given_agree(one: str, other: str) -> bool:
    if 1 in (len(one), len(other)):
        return bool(first_letters(one) & first_letters(other))
    return bool(names_meant(one) & names_meant(other))


def _middles_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in zip(one, other, strict=False))


def first_letters(given: str) -> frozenset[str]:
    """Return the initials that somebody of this first name may be written with."""
    return frozenset(name[0] for name in names_meant(given))


def is_one_slip(one: str, other: str) -> bool:
    """Say whether two long words are equal but for one letter wrong, left out, too many, or two changed about."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) < _LONG or len(other) - len(one) > 1 or not (one.isalpha() and other.isalpha()):
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    changed_about = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return one[at + 1 :] == other[at + 1 :] or changed_about


@lru_cache(maxsize=16384)
def with_one_left_out(word: str) -> tuple[str, ...]:
    """Return a word, and it without each of its letters: words that are one slip apart share one of these."""
    if len(word) < _LONG - 1 or not word.isalpha():
        return (word,)
    return (word, *dict.fromkeys(word[:i] + word[i + 1 :] for i in range(len(word))))


def name_keys(name: ReadName) -> Iterator[str]:
    """Yield keys of which two names that are the same or similar share one; initials apart (`initial_keys`)."""
    yield f"={name.squeezed}"
    yield f"~{name.in_any_order}"
    if not name.given:
        return
    for meant, written in product(names_meant(name.given), with_one_left_out(name.surname)):
        yield f"s{meant} {written}"
    if len(name.given) > 1:
        for written in with_one_left_out(name.given):
            yield f"g{written} {name.surname}"


def initial_keys(name: ReadName) -> tuple[str, ...]:
    """Return keys that a name with an initial for a first name shares with those it may stand for."""
    if not name.given:
        return ()
    return tuple(f"{letter} {name.surname}" for letter in first_letters(name.given))
