"""The table of people: one row for each membership."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from cpp_desktop.domain.people import LeavingReason, Membership, Person, RestingSpell, Role, in_force
from cpp_desktop.domain.person_names import plain
from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.cells import CONTACT, DATE, WORD, several
from cpp_desktop.services.tables.columns import Column, Words, identified, words_of
from cpp_desktop.services.tables.periods import RESTING, ROLES
from cpp_desktop.services.tables.table import LeftOut, Listed, Table
from cpp_desktop.services.tables.vocabulary import CATEGORY, DELIVERY, INFORMATION_FORMAT, LEAVING_REASON, MODE

OF_A_MEMBERSHIP = (
    Column("categories", several(CATEGORY), ("category", "belongs as", "capacity", "type", "background", "member type"),
           blank_if_not_known=True),
    Column("primary_category", CATEGORY, ("main category",), blank_if_not_known=True),
    Column("mode", MODE, ("membership mode", "attends or corresponds")),
    Column("nominating_body", synonyms=("nominated by", "organisation", "organization", "representing", "company")),
    Column("joined", DATE, ("date joined", "joined on", "joining date", "member since", "start date", "from")),
    Column("left", DATE, ("date left", "left on", "leaving date", "end date", "to", "until")),
    Column("leaving_reason", LEAVING_REASON, ("reason for leaving", "reason left", "reason")),
)  # fmt: skip
_CONTACT = (
    Column("name", synonyms=("full name", "member", "member name", "person"), required=True),
    Column("known_as", synonyms=("preferred name", "nickname", "likes to be called")),
    Column("email", CONTACT, ("e-mail", "email address", "e-mail address", "mail"), blank_if_not_known=True),
    Column("telephone", CONTACT, ("tel", "tel no", "phone", "phone no", "phone number", "telephone number",
                                  "telephone no", "home phone", "home telephone", "home", "landline"),
           blank_if_not_known=True),
    Column("mobile", CONTACT, ("mobile no", "mobile phone", "mobile number", "cell", "mobile telephone"),
           blank_if_not_known=True),
    Column("address", synonyms=("postal address", "home address", "street", "address 1", "address 2", "address 3",
                                "address line 1", "address line 2", "address line 3", "town", "city", "county"),
           joined=True),
    Column("postcode", synonyms=("post code", "postal code", "zip")),
    Column("delivery", DELIVERY, ("send by", "papers by", "delivery method", "how to send papers")),
    Column("information_format", INFORMATION_FORMAT, ("format", "print size", "format of papers")),
)  # fmt: skip
_HELD = (
    Column("roles", ROLES, ("role", "position", "office held", "offices")),
    Column("resting", RESTING, ("rests", "resting spells", "leave of absence")),
    Column("died_on", DATE, ("date of death", "died", "deceased")),
    Column("notes", synonyms=("note", "comments", "comment", "remarks")),
)
OF_A_PERSON = (*_CONTACT, *_HELD)


@dataclass(frozen=True, slots=True)
class Standing:
    """A person with the roles and resting spells that rows about them repeat, in order of their first day."""

    person: Person
    roles: tuple[Role, ...] = ()
    resting: tuple[RestingSpell, ...] = ()


class PeopleTable(Table):
    """People, with one row for each of their memberships; somebody without any has a row all the same."""

    kind = "people"
    titled_by = ("name",)
    instead_of: ClassVar[Mapping[str, tuple[str, ...]]] = {"name": ("surname", "forename", "name_id")}
    columns = identified((*_CONTACT, *OF_A_MEMBERSHIP, *_HELD), Column("name_id", WORD))
    only_read = (
        Column("card_id", WORD),  # a contact card's own: somebody's id where the card was made here
        Column("forename", synonyms=("forenames", "first name", "first names", "given name", "christian name")),
        Column("surname", synonyms=("last name", "family name")),
    )

    def listed(self, book: Book, day: date | None) -> Iterable[Listed]:
        """Return people by name, with their memberships by joining date."""
        for standing, membership in _rows(book):
            if standing.person.erased_on is not None:
                continue
            if day is None or (membership and _is_member(standing.person, membership, day)):
                ill = membership is not None and membership.leaving_reason is LeavingReason.ILL_HEALTH
                yield Listed(
                    people_words(standing, membership),
                    LeftOut.DIED if standing.person.died_on else None,
                    {"leaving_reason": None} if ill else {},
                    LeftOut.REASON,
                )


def standings(book: Book) -> dict[str, Standing]:
    """Return everybody by id, in the order in which they were first saved."""
    roles: dict[str, list[Role]] = defaultdict(list)
    resting: dict[str, list[RestingSpell]] = defaultdict(list)
    for role in book.all(Role):
        roles[role.person_id].append(role)
    for spell in book.all(RestingSpell):
        resting[spell.person_id].append(spell)
    return {p.id: Standing(p, ordered_roles(roles[p.id]), ordered_rests(resting[p.id])) for p in book.all(Person)}


def ordered_roles(roles: Iterable[Role]) -> tuple[Role, ...]:
    """Return roles in the order in which they are written."""
    return tuple(sorted(roles, key=lambda r: (r.first or date.min, r.title.value, r.last or date.max)))


def ordered_rests(spells: Iterable[RestingSpell]) -> tuple[RestingSpell, ...]:
    """Return resting spells in the order in which they are written."""
    return tuple(sorted(spells, key=lambda s: (s.first, s.last or date.max)))


def said_of(standing: Standing, heading: str) -> Any:  # noqa: ANN401 - what the column's cell writes
    """Return the value of one of a person's columns."""
    if heading == "roles":
        return tuple((r.title, r.first, r.last) for r in standing.roles)
    if heading == "resting":
        return tuple((s.first, s.last) for s in standing.resting)
    return getattr(standing.person, heading)


def people_words(standing: Standing, membership: Membership | None) -> Words:
    """Return a person and one membership as words."""
    values: dict[str, object] = {c.heading: said_of(standing, c.heading) for c in OF_A_PERSON}
    values["name_id"] = standing.person.id
    if membership:
        values |= {c.heading: getattr(membership, c.heading) for c in OF_A_MEMBERSHIP} | {"id": membership.id}
    return words_of(PeopleTable.columns, values)


def _rows(book: Book) -> Iterable[tuple[Standing, Membership | None]]:
    own: dict[str, list[Membership]] = defaultdict(list)
    for membership in sorted(book.all(Membership), key=lambda m: m.joined or date.min):
        own[membership.person_id].append(membership)
    for standing in sorted(standings(book).values(), key=lambda s: plain(s.person.name)):
        if not own[standing.person.id]:
            yield standing, None
        for membership in own[standing.person.id]:
            yield standing, membership


def _is_member(person: Person, membership: Membership, day: date) -> bool:
    alive = person.died_on is None or person.died_on > day
    return alive and in_force(membership.joined, membership.left, day)
