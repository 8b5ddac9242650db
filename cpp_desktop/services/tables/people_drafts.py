"""A row's cells put into a person, a membership, roles and resting spells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from cpp_desktop.domain.deaths import ended_by_death
from cpp_desktop.domain.people import Category, LeavingReason, Membership, Mode, Person, RestingSpell, Role
from cpp_desktop.services.tables.columns import Row
from cpp_desktop.services.tables.people import Standing, ordered_rests, ordered_roles
from cpp_desktop.services.tables.periods import HeldRole, Rest

_NOBODY = Person(name="")


def with_said(standing: Standing, headings: Iterable[str], row: Row) -> Standing:
    """Return a person's standing with what a row says under some headings."""
    person, roles, resting = {}, standing.roles, standing.resting
    for heading in headings:
        if heading == "roles":
            roles = _roles(standing, row)
        elif heading == "resting":
            resting = _resting(standing, row)
        else:
            person[heading] = row.taken(heading, getattr(standing.person, heading), getattr(_NOBODY, heading))
    return Standing(replace(standing.person, **person), roles, resting)


def _roles(standing: Standing, row: Row) -> tuple[Role, ...]:
    """The roles as written; those not written stay, unless the row is an exported one, which names them all."""
    free, found = list(standing.roles), []
    wanted: tuple[HeldRole, ...] = row.get("roles") or ()
    for title, first, last in wanted:
        exact = (r for r in free if (r.title, r.first, r.last) == (title, first, last))
        # The same office begun on the same day is the same role with another end, if no row names its old end.
        moved = (r for r in free if (r.title, r.first) == (title, first) and (title, first, r.last) not in wanted)
        same = next(exact, None) or next(moved, None)
        if same:
            free.remove(same)
        found.append(replace(same or Role(person_id=standing.person.id, title=title, first=first), last=last))
    return ordered_roles(found if row.known else [*found, *free])


def _resting(standing: Standing, row: Row) -> tuple[RestingSpell, ...]:
    """The resting spells as written; those not written stay, unless the row is an exported one."""
    free, found = list(standing.resting), []
    wanted: tuple[Rest, ...] = row.get("resting") or ()
    for first, last in wanted:
        same = next((s for s in free if s.first == first), None)
        if same:
            free.remove(same)
        found.append(replace(same or RestingSpell(person_id=standing.person.id, first=first), last=last))
    return ordered_rests(found if row.known else [*found, *free])


def membership_from(row: Row, before: Membership | None, person: Person) -> Membership:
    """Return the membership as the row would have it."""
    old = before or Membership(id=row.new_id(), person_id=person.id)
    primary, categories = _categories(row, old)
    # A reason that is kept out of exports is blank in them; that is no word about it.
    kept = old.leaving_reason if old.leaving_reason is LeavingReason.ILL_HEALTH else None
    return replace(
        old,
        joined=row.taken("joined", old.joined, None),
        left=row.taken("left", old.left, None),
        categories=categories,
        primary_category=primary,
        mode=row.taken("mode", old.mode, Mode.ATTENDING),
        nominating_body=row.taken("nominating_body", old.nominating_body, ""),
        leaving_reason=row.taken("leaving_reason", old.leaving_reason, kept),
    )


def _categories(row: Row, old: Membership) -> tuple[Category | None, tuple[Category, ...]]:
    """The primary category is one of them; in a list that does not ask for it an only category is the primary one."""
    categories: tuple[Category, ...] = row.taken("categories", old.categories, ())
    primary: Category | None = row.taken("primary_category", old.primary_category, None)
    if not row.id and len(categories) == 1 and "primary_category" not in row.values:
        primary = categories[0]
    if primary and primary not in categories:
        if row.get("primary_category") is None:
            return None, categories
        categories = (primary, *categories)
    return primary, categories


def with_death(
    standing: Standing, memberships: Iterable[Membership], day: date
) -> tuple[Standing, list[Membership]]:
    """End what is still open, or would go on, on the day somebody died; what a row says of later days stands."""
    roles = tuple(ended_by_death(role, day) for role in standing.roles)
    resting = tuple(ended_by_death(spell, day) for spell in standing.resting)
    return replace(standing, roles=roles, resting=resting), [ended_by_death(m, day) for m in memberships]
