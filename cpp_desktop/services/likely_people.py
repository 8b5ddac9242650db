"""Who may be meant by a name that nobody bears: by first name, by what somebody is known as, by a similar spelling."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from cpp_desktop.domain.initials import initials
from cpp_desktop.domain.people import Person, name_of
from cpp_desktop.domain.person_names import ReadName, is_same, is_similar, name_keys, read_name
from cpp_desktop.services.tables.register import search_key

_MOST = 12
"""Of more people than so many none is likely; they are not offered."""


class LikelyPeople:
    """Everybody in the register, looked up by what may stand for a name."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._people = {p.id: p for p in people}

    def name(self, person_id: str) -> str:
        """Return somebody's name."""
        return name_of(self._people[person_id])

    def likely(self, written: str) -> tuple[str, ...]:
        """Return the ids of those who may be meant, by name; nobody where too many may be."""
        key = search_key(written)
        found = dict.fromkeys(
            (*self._by_word.get(key, ()), *self._by_word.get(key.replace(".", "").replace(" ", ""), ()))
        )
        for read in read_name(written) if " " in key else ():
            for one in name_keys(read):
                for other_id, other in self._by_key.get(one, ()):
                    if is_same(read, other) or is_similar(read, other):
                        found[other_id] = None
        return tuple(sorted(found, key=self.name)) if len(found) <= _MOST else ()

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        """First names, names in use and initials."""
        found: dict[str, list[str]] = defaultdict(list)
        for person in self._people.values():
            words = {search_key(person.name).partition(" ")[0], search_key(person.known_as)}
            letters = {person.initials} if person.initials else {initials(person.name)}
            for word in (words | {search_key(one) for one in letters}) - {""}:
                found[word].append(person.id)
        return found

    @cached_property
    def _by_key(self) -> dict[str, list[tuple[str, ReadName]]]:
        found: dict[str, list[tuple[str, ReadName]]] = defaultdict(list)
        for person in self._people.values():
            for read in read_name(person.name, person.known_as):
                for one in name_keys(read):
                    found[one].append((person.id, read))
        return found
