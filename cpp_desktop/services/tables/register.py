"""Names as people write them, and who is meant: a whole name, initials, several people, everyone."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from cpp_desktop.domain.action_owners import means_everyone
from cpp_desktop.domain.people import Membership, Person, in_force, initials, initials_of

_BETWEEN = re.compile(r"\s*(?:[;,/&+]|\band\b)\s*")
_INITIALS = re.compile(r"[^\W\d_a-z]{1,5}\d{0,2}")


def search_key(text: str) -> str:
    """Return a name as names are compared: without case, and one space between words. Accents tell people apart."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


class Register:
    """Everybody in the file, looked up by what was written."""

    def __init__(self, people: Iterable[Person], memberships: Iterable[Membership]) -> None:
        self._named: dict[str, list[str]] = defaultdict(list)
        self._called: dict[str, list[str]] = defaultdict(list)
        self._initials: dict[str, list[str]] = defaultdict(list)
        self._memberships: dict[str, list[Membership]] = defaultdict(list)
        everybody = list(people)
        for person in everybody:
            self._named[search_key(person.name)].append(person.id)
            # Anne-Marie Lee signs as AML or as AL.
            made = {initials(person.name), initials(person.name.replace("-", ""))}
            for letters in {person.initials} if person.initials else made:
                self._initials[letters].append(person.id)
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

        None says that it does not fit one reading. Initials that several people share are those of the one among
        them who is a member on `day`.
        """
        if means_everyone(written):
            return ()
        if whole := self._one(written.strip(), day):
            return (whole,)
        found = [self._one(part, day) for part in _BETWEEN.split(written.strip()) if part]
        if len(found) < 2:
            return None
        known = tuple(dict.fromkeys(one for one in found if one))
        return known if len(known) == len(found) else None

    def _one(self, written: str, day: date | None) -> str | None:
        by_name = self.named(written)
        if by_name:
            return by_name[0] if len(by_name) == 1 else None
        letters = written.replace(".", "").replace(" ", "")
        sharing = self._initials.get(letters, [])
        if not sharing or not _INITIALS.fullmatch(letters.upper()):
            return None
        if len(sharing) > 1 and day:
            sharing = [i for i in sharing if any(in_force(m.joined, m.left, day) for m in self._memberships[i])]
        return sharing[0] if len(sharing) == 1 else None
