"""Where somebody is named in texts: their name, its parts, the ways to reach them; found, and taken out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from cpp_desktop.domain.initials import initials

NAME_REMOVED = "[name removed]"
DETAIL_REMOVED = "[removed]"
"""What stands in a text for a name that was taken out, and for an address or a number."""

DAYS_KEPT = 30
"""How long the copy made just before an erasure is kept."""


class How(Enum):
    """How a text names somebody, in the order in which a text is read; last, a file that is theirs without a name."""

    NAME = "name"
    SHORT = "short form of the name"
    EMAIL = "e-mail address"
    TELEPHONE = "telephone number"
    KNOWN_AS = "known as"
    INITIALS = "initials"
    PART = "part of the name"
    CLAIM = "kept with their claim"


Key = tuple[str, str, How]
"""A mention: the record's id, its field, and how it names the person. It holds nothing personal."""

_DETAILS = (How.EMAIL, How.TELEPHONE)
_TITLE_LETTERS = "MDPRCSL"
_LEAST_PART, _LEAST_INITIALS, _LEAST_DIGITS = 3, 2, 6
_SEPARATORS = r"[\s().\-/]*"
TITLES = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Reverend|Canon|Sister|Sir|Dame|Lady|Lord|Cllr|Councillor)"


@dataclass(frozen=True, slots=True)
class Mention:
    """One way in which one field of a record names the person. `kind` is the record's type, `text` all of the field.

    `sure` ones can mean nobody else; initials and single names may mean somebody or something else.
    """

    kind: type
    record_id: str
    field: str
    how: How
    text: str
    start: int
    end: int
    sure: bool

    @property
    def key(self) -> Key:
        """What it is known by."""
        return self.record_id, self.field, self.how


@dataclass(frozen=True, slots=True)
class Marks:
    """Everything by which a text can name one person, and what of it is somebody else's too."""

    pattern: re.Pattern[str]
    starts: re.Pattern[str]
    shared: frozenset[How]

    def found(self, text: str) -> Iterator[tuple[How, int, int]]:
        """Give each place where the person is named: how, and from where to where."""
        end = 0
        # Trying every form at every letter would take ten times as long as where a word begins with one of theirs.
        for start in self.starts.finditer(text):
            if start.start() >= end and (match := self.pattern.match(text, start.start())):
                end = match.end()
                yield How[match.lastgroup or ""], match.start(), end

    def without(self, text: str, goes: Callable[[How], bool]) -> str:
        """Return a text in which each mention that `goes` says yes to is replaced; the rest stays to the letter."""
        parts, at = [], 0
        for how, start, end in self.found(text):
            if goes(how):
                parts += [text[at:start], DETAIL_REMOVED if how in _DETAILS else NAME_REMOVED]
                at = end
        return "".join([*parts, text[at:]]) if parts else text

    def is_sure(self, how: How, *, linked: bool) -> bool:
        """Say whether a mention can mean nobody else; in a record that is `linked` to the person it always is so."""
        return linked or (how not in self.shared and how not in (How.INITIALS, How.PART))


@dataclass(frozen=True, slots=True)
class Names:
    """What somebody is or was called and reached by, as it was typed."""

    names: frozenset[str] = frozenset()
    known_as: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    telephones: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()

    @classmethod
    def of(cls, rows: Iterable[Mapping[str, object]]) -> Names:
        """Gather them from a person's rows, of today and of earlier; what a row lacks is passed over."""
        rows = list(rows)

        def said(*fields: str) -> frozenset[str]:
            return frozenset(filter(None, (" ".join(str(row.get(f) or "").split()) for row in rows for f in fields)))

        return cls(said("name"), said("known_as"), said("email"), said("telephone", "mobile"), said("initials"))

    @property
    def words(self) -> frozenset[str]:
        """The single words of the names."""
        return frozenset(w for name in (*self.names, *self.known_as) for w in re.split(r"[\s\-]+", name))


def marks(of: Names, letters: Iterable[str], others: Iterable[Names]) -> Marks | None:
    """Return what names a person: `letters` are their initials in the register; None where nothing does.

    `others` are everybody else's names: what they share is never sure.
    """
    them, letters = list(others), list(letters)
    forms = {
        How.NAME: [_words(form) for name in _longest(of.names) for form in _orders(name)],
        How.SHORT: [form for name in _longest(of.names) for form in _short_forms(name)],
        How.EMAIL: [rf"(?<![\w.+-])(?i:{re.escape(e)})(?![\w-])" for e in _longest(of.emails)],
        How.TELEPHONE: [number for t in sorted(of.telephones) for number in _numbers(t)],
        How.KNOWN_AS: [_words(k, exact=True) for k in _longest(of.known_as)],
        How.INITIALS: [_words(i, exact=True) for i in _longest(_initials(of, letters))],
        How.PART: [_words(w, exact=True) for w in _longest(of.words) if len(w) >= _LEAST_PART and w[0].isupper()],
    }
    groups = [f"(?P<{how.name}>{'|'.join(parts)})" for how, parts in forms.items() if parts]
    if not groups:
        return None
    return Marks(re.compile("|".join(groups)), re.compile(_beginnings(of, letters)), _shared(of, them))


def _beginnings(of: Names, letters: Iterable[str]) -> str:
    """A pattern of what a mention can begin with."""
    in_any_case = {*of.names, *of.emails, *of.telephones, *(name.rpartition(" ")[2] for name in of.names)}
    as_written = {*of.known_as, *of.words, *of.initials, *letters, *_TITLE_LETTERS, *of.names}
    first = {text[0] for text in as_written if text}
    first |= {form[0] for text in in_any_case for c in [text[:1]] for form in (c, c.lower(), c.upper()) if form}
    return rf"(?<!\w)[{re.escape(''.join(sorted(first)))}]|(?<!\d)[\d+(]"


def _longest(texts: Iterable[str]) -> list[str]:
    return sorted(texts, key=lambda text: (-len(text), text))


def _initials(of: Names, letters: Iterable[str]) -> set[str]:
    found = {*of.initials, *letters, *(initials(name) for name in of.names)}
    return {i for i in found if len(i) >= _LEAST_INITIALS}


def _orders(name: str) -> list[str]:
    first, _, last = name.rpartition(" ")
    return [name, f"{last}, {first}"] if first else [name]


def _short_forms(name: str) -> list[str]:
    """Mrs Hollowell, T. Hollowell."""
    first, _, last = name.rpartition(" ")
    if not first or len(last) < _LEAST_PART:
        return []
    surname = re.escape(last)
    return [rf"(?<!\w)(?:{TITLES}\.?|{re.escape(first[0])}\.?)\s*{surname}(?!\w)"]


def _words(text: str, *, exact: bool = False) -> str:
    said = r"\s+".join(map(re.escape, text.split()))
    return rf"(?<!\w){said if exact else f'(?i:{said})'}(?!\w)"


def _numbers(text: str) -> list[str]:
    """A number is the same however it is spaced, and with 0 or +44 before it; several may stand in one field."""
    out = []
    for one in re.split(r"[,;]|\bor\b|\band\b", text):
        digits = re.sub(r"\D", "", one)
        if len(digits) < _LEAST_DIGITS:
            out += [_words(one)] if one.strip() else []
            continue
        rest = re.sub(r"^(?:00)?44|^0", "", digits)
        begins = rf"(?:(?:\+|00)?44{_SEPARATORS}(?:0{_SEPARATORS})?|\(?0{_SEPARATORS})?"
        out.append(rf"(?<!\d){begins}{_SEPARATORS.join(rest)}(?!\d)")
    return out


def _shared(of: Names, others: list[Names]) -> frozenset[How]:
    def folded(texts: Iterable[str]) -> set[str]:
        return {t.casefold() for t in texts}

    def any_of(own: Iterable[str], theirs: Callable[[Names], Iterable[str]]) -> bool:
        mine = folded(own)
        return any(not mine.isdisjoint(folded(theirs(other))) for other in others)

    found = {
        How.NAME: any_of(of.names, lambda o: o.names),
        How.SHORT: any_of((name.split()[-1] for name in of.names), lambda o: o.words),
        How.EMAIL: any_of(of.emails, lambda o: o.emails),
        How.TELEPHONE: any_of(of.telephones, lambda o: o.telephones),
        How.KNOWN_AS: any_of(of.known_as, lambda o: o.words | o.known_as),
    }
    return frozenset(how for how, shared in found.items() if shared)
