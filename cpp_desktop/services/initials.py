"""Initials that the group gave somebody itself, and who else has the same."""

from __future__ import annotations

from cpp_desktop.domain.people import Person
from cpp_desktop.services.office import Office


def sharing_initials(office: Office, person: Person) -> list[str]:
    """Return the names of others who were given the same initials; nobody's where none were given."""
    if not person.initials:
        return []
    with office.store.read() as snapshot:
        sharing = snapshot.all(Person, initials=person.initials)
    return sorted(other.name for other in sharing if other.id != person.id and other.erased_on is None)
