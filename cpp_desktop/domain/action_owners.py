"""Who is meant by an action's owner: people, whoever holds an office on the day, everyone, or somebody outside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.deaths import names_in, without_the_dead
from cpp_desktop.domain.initials import initials
from cpp_desktop.domain.people import Person, RoleTitle

EVERYONE = frozenset("all|everyone|everybody|all members|every member|the whole group|whole group".split("|"))
"""What is written for every member of the group."""

_OFFICES = {title.value.casefold(): title for title in RoleTitle}


@dataclass(frozen=True, slots=True)
class OwnerBook:
    """What is known on a day: `people` by id, who holds each office, the members that "everyone" means.

    `dead` are the names, without case, that only people who have died bear.
    """

    people: Mapping[str, Person] = field(default_factory=dict)
    holders: Mapping[RoleTitle, tuple[str, ...]] = field(default_factory=dict)
    members: tuple[str, ...] = ()
    dead: frozenset[str] = frozenset()

    def lives(self, person_id: str) -> bool:
        """Say whether somebody of the register is alive and not erased."""
        person = self.people.get(person_id)
        return person is not None and person.died_on is None and person.erased_on is None


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom an owner means on a day, nobody who has died: `people` by id, named or in office; all `members` if everyone.

    `offices` are those named, `others` what was written beside: an organisation, or a name not in the register.
    """

    people: tuple[str, ...] = ()
    offices: tuple[RoleTitle, ...] = ()
    others: tuple[str, ...] = ()
    members: tuple[str, ...] = ()

    @property
    def all_ids(self) -> tuple[str, ...]:
        """Everybody meant, each once."""
        return tuple(dict.fromkeys((*self.people, *self.members)))


def office_named(written: str) -> RoleTitle | None:
    """Return the office that a word means: "Chair", "the chair", "Co-chairs"."""
    word = " ".join(written.casefold().split()).removeprefix("the ")
    return _OFFICES.get(word) or _OFFICES.get(word.removesuffix("s"))


def means_everyone(written: str) -> bool:
    """Say whether every member is meant."""
    return " ".join(written.casefold().split()) in EVERYONE


def meant(action: Action, book: OwnerBook) -> Meant:
    """Say whom an action's owner means by what is known on a day."""
    beside = words_beside(action, book.people)
    offices = tuple(dict.fromkeys(title for part in beside if (title := office_named(part))))
    holding = (i for title in offices for i in book.holders.get(title, ()))
    others = (part for part in beside if not office_named(part) and not means_everyone(part))
    return Meant(
        tuple(dict.fromkeys(i for i in (*action.owner_ids, *holding) if book.lives(i))),
        offices,
        tuple(part for part in others if without_the_dead(part, book.dead)),
        book.members if any(map(means_everyone, beside)) else (),
    )


def words_beside(action: Action, people: Mapping[str, Person]) -> list[str]:
    """Return what an owner says beside the people it was understood as: an office, everyone, an organisation.

    "OB + D" that was understood as two people says no more, nor does "Chair" that was understood as one; "Olive Bell
    and the trust" says one thing more.
    """
    parts = names_in(action.owner)
    known = [people[i] for i in action.owner_ids if i in people]
    if not known:
        return parts
    told = {word for p in known for word in _called(p)}
    own = [part for part in parts if office_named(part) or means_everyone(part)]
    others = [part for part in parts if part not in own and not set(part.casefold().split()) <= told]
    all_are_named = len(parts) - len(own) - len(others) == len(known)
    return [*own, *others] if all_are_named else []


def _called(person: Person) -> list[str]:
    """Return the words by which somebody may be written, without case."""
    return f"{person.name} {person.known_as} {person.initials} {initials(person.name)}".casefold().split()
