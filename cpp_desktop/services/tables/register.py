"""Names as people write them, and who is meant: a whole name, initials, several people, an office, everyone."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from cpp_desktop.domain.action_owners import means_everyone, office_named
from cpp_desktop.domain.initials import initials, initials_of
from cpp_desktop.domain.people import Membership, Person, in_force

BETWEEN = re.compile(r"\s*(?:[;,/&+]|\band\b)\s*")
"""What stands between the names of several people."""
_INITIALS = re.compile(r"[^\W\d_a-z]{1,5}\d{0,2}")
_REMARK = re.compile(r"\s*\([^()]*\)")


def search_key(text: str) -> str:
    """Return a name as names are compared: without case, and one space between words. Accents tell people apart."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def letters_of(name: str) -> frozenset[str]:
    """Return the initials that somebody may sign with: Anne-Marie Lee as AML or as AL."""
    return frozenset((initials(name), initials(name.replace("-", ""))))


@dataclass(frozen=True, slots=True)
class Occasion:
    """When and where something was written: the ids of those there, and the initials of guests nobody knows.

    `said` is whom somebody said is meant, by `search_key` of what was written: ids, none for everyone or an office.
    """

    day: date | None = None
    there: frozenset[str] = frozenset()
    guests: frozenset[str] = frozenset()
    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """Who may be meant by what was written: `ids` surely; parts that fit several people, with theirs, or nobody."""

    ids: tuple[str, ...] = ()
    doubtful: tuple[tuple[str, tuple[str, ...]], ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def is_clear(self) -> bool:
        """Say whether it fits one reading; where nobody is named then, everyone or an office is."""
        return not (self.doubtful or self.unknown)


class Register:
    """Everybody in the file, looked up by what was written."""

    def __init__(self, people: Iterable[Person], memberships: Iterable[Membership]) -> None:
        self._named: dict[str, list[str]] = defaultdict(list)
        self._called: dict[str, list[str]] = defaultdict(list)
        self._initials: dict[str, list[str]] = defaultdict(list)
        self._memberships: dict[str, list[Membership]] = defaultdict(list)
        self._by_word: dict[str, list[str]] = defaultdict(list)
        everybody = list(people)
        for person in everybody:
            self._named[search_key(person.name)].append(person.id)
            for letters in {person.initials} if person.initials else letters_of(person.name):
                self._initials[letters].append(person.id)
            for word in (*search_key(person.name).split(), search_key(person.known_as)):
                self._by_word[word].append(person.id)
            if person.known_as:
                self._called[search_key(person.known_as)].append(person.id)
        own = {person.initials for person in everybody}
        for record_id, letters in initials_of(everybody).items():
            if letters[-1:].isdigit() and letters not in own:
                self._initials[letters].append(record_id)
        for membership in memberships:
            self._memberships[membership.person_id].append(membership)

    def named(self, name: str) -> list[str]:
        """Return the ids of all who bear a name; where nobody does, of those who are known by it."""
        key = search_key(name)
        return self._named.get(key) or self._called.get(key) or []

    def meant(self, written: str, day: date | None) -> tuple[str, ...] | None:
        """Return the ids of those meant by a name, initials or several of them; nobody's for everyone.

        None says that it does not fit one reading, or that it names an office, which others may hold another day.
        """
        found = self.read(written, Occasion(day))
        names_office = any(office_named(part) for part in BETWEEN.split(written) if not self.named(part))
        return found.ids if found.is_clear and not names_office else None

    def likely(self, written: str) -> tuple[str, ...]:
        """Return the ids of those who have one word for a first name, a surname or a name in use."""
        return tuple(dict.fromkeys(self._by_word.get(search_key(written), ())))

    def read(self, written: str, at: Occasion) -> Reading:
        """Say who may be meant by what was written on an occasion; a remark in brackets names nobody."""
        found = self._read(written.strip(), at)
        without = _REMARK.sub("", written).strip()
        return found if found.is_clear or without in ("", written.strip()) else self._read(without, at)

    def _read(self, written: str, at: Occasion) -> Reading:
        whole = self._part(written, at)
        parts = [written] if whole.is_clear or whole.doubtful else [p for p in BETWEEN.split(written) if p]
        found = [self._part(part, at) for part in parts] or [whole]
        return Reading(
            tuple(dict.fromkeys(i for one in found for i in one.ids)),
            tuple(doubt for one in found for doubt in one.doubtful),
            tuple(part for one in found for part in one.unknown),
        )

    def _part(self, written: str, at: Occasion) -> Reading:
        """Say who may be meant by one name, initials, an office or everyone."""
        if (said := at.said.get(search_key(written))) is not None:
            return Reading(said)
        if means_everyone(written):
            return Reading()
        letters = written.replace(".", "").replace(" ", "")
        if by_name := self.named(written):
            return Reading((by_name[0],)) if len(by_name) == 1 else Reading(doubtful=((written, tuple(by_name)),))
        sharing = self._initials.get(letters, []) if _INITIALS.fullmatch(letters.upper()) else []
        if not sharing:
            return Reading() if office_named(written) else Reading(unknown=(written,))
        found = self._narrowed(sharing, at)
        is_sure = len(found) == 1 and letters not in at.guests
        return Reading(found) if is_sure else Reading(doubtful=((written, found),))

    def _narrowed(self, sharing: list[str], at: Occasion) -> tuple[str, ...]:
        """Of those who share initials, the one who was a member on the day, else the one who was there."""
        found = sharing
        if len(found) > 1 and at.day:
            day = at.day
            found = [i for i in sharing if any(in_force(m.joined, m.left, day) for m in self._memberships[i])] or found
        there = [i for i in found if i in at.there]
        return tuple(there if len(there) == 1 else found)
