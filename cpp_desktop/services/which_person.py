"""Which person is meant: by name, by what they are known as, by e-mail or by id."""

from __future__ import annotations

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import Person
from cpp_desktop.services.office import Office
from cpp_desktop.services.tables.register import search_key


def find_person(office: Office, words: str) -> Person:
    """Return the person that is meant; nobody is meant who was erased.

    Raises:
        Refused: there is nobody, or more than one of them; the sentence says how to tell them apart.
    """
    key = search_key(words)
    with office.store.read() as snapshot:
        people = [p for p in snapshot.all(Person) if p.erased_on is None]
    for told in (
        lambda p: p.id == words.strip(),
        lambda p: search_key(p.name) == key,
        lambda p: search_key(p.known_as) == key,
        lambda p: search_key(p.email) == key,
    ):
        meant = [p for p in people if key and told(p)]
        if len(meant) == 1:
            return meant[0]
        if meant:
            apart = ", ".join(p.email or p.id for p in meant)
            raise Refused(person=f"{len(meant)} people are called “{words}”. Say which, by e-mail or id: {apart}.")
    raise Refused(person=f"There is nobody called “{words}” in the register.")
