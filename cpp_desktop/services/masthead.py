"""Whose papers they are: the head of everything that is printed."""

from __future__ import annotations

from cpp_desktop.domain.deaths import dead_among, names_any
from cpp_desktop.domain.group import ParentBody, parent_on
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.people import Membership, Person, Role, RoleTitle, in_force
from cpp_desktop.services.letterheads import house_style
from cpp_desktop.services.office import Office


def masthead(office: Office) -> Masthead:
    """Say whose papers they are: the group, its parent body today and whom to ask, who is never somebody dead."""
    group = office.group
    with office.store.read() as snapshot:
        dead = dead_among(snapshot.columns(Person, "name", "died_on")) if group.contact else frozenset()
        body = parent_on(snapshot.all(ParentBody), office.today())
        house = house_style(snapshot)
    return Masthead(
        group_name=group.name,
        parent_body=body.name if body else "",
        contact=(group.contact if not names_any(group.contact, dead) else "") or _secretary(office),
        sample=group.is_sample,
        house=house,
    )


def _secretary(office: Office) -> str:
    """Say how the secretary in office is reached; of several the first by name, and a member that day."""
    today = office.today()
    with office.store.read() as snapshot:
        held = [r for r in snapshot.all(Role, title=RoleTitle.SECRETARY) if in_force(r.first, r.last, today)]
        holders = {r.person_id for r in held}
        belonging = snapshot.all(Membership, person_id=holders)
        people = snapshot.all(Person, id=holders, died_on=None, erased_on=None)
    members = {m.person_id for m in belonging if in_force(m.joined, m.left, today)}
    for person in sorted(people, key=lambda p: (p.name.casefold(), p.id)):
        if person.id in members:
            ways = [person.telephone or person.mobile, person.email]
            return ", ".join([person.name, "secretary", *filter(None, ways)])
    return ""
