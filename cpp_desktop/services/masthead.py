"""Whose papers they are: the head of everything that is printed."""

from __future__ import annotations

from cpp_desktop.domain.deaths import names_any, names_of_the_dead
from cpp_desktop.domain.group import ParentBody, parent_on
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.people import Person, RoleTitle, Status
from cpp_desktop.services import people
from cpp_desktop.services.office import Office


def masthead(office: Office) -> Masthead:
    """Say whose papers they are: the group, its parent body today and whom to ask, who is never somebody dead."""
    group = office.group
    with office.store.read() as snapshot:
        dead = names_of_the_dead(snapshot.all(Person)) if group.contact else frozenset()
        body = parent_on(snapshot.all(ParentBody), office.today())
    return Masthead(
        group_name=group.name,
        parent_body=body.name if body else "",
        contact=(group.contact if not names_any(group.contact, dead) else "") or _secretary(office),
        sample=group.is_sample,
    )


def _secretary(office: Office) -> str:
    for line in people.register(office):
        if any(r.title is RoleTitle.SECRETARY for r in line.roles) and line.status is not Status.DIED:
            ways = [line.person.telephone or line.person.mobile, line.person.email]
            return ", ".join([line.person.name, "secretary", *filter(None, ways)])
    return ""
