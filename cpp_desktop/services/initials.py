"""Initials: who was given the same ones by the group, and people found by theirs."""

from __future__ import annotations

from cpp_desktop.domain.initials import initials_of
from cpp_desktop.domain.people import Person
from cpp_desktop.services.office import Office
from cpp_desktop.services.people import choices


def sharing_initials(office: Office, person: Person) -> list[str]:
    """Return the names of others who were given the same initials; nobody's where none were given."""
    if not person.initials:
        return []
    with office.store.read() as snapshot:
        sharing = snapshot.all(Person, initials=person.initials)
    return sorted(other.name for other in sharing if other.id != person.id and other.erased_on is None)


def names_and_initials(office: Office) -> list[tuple[str, str]]:
    """Return (id, words) of those who can be asked to do something: by their names, then by their initials."""
    named = choices(office)
    with office.store.read() as snapshot:
        letters = initials_of(snapshot.all(Person, erased_on=None))
    return [*named, *((record_id, letters[record_id]) for record_id, _ in named)]
