"""Initials: made from names, and told apart where several people share them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from cpp_desktop.domain.people import Person


def initials(name: str) -> str:
    """Return the first letters of a name's words: "Siân Pritchard" gives "SP"."""
    return "".join(word[0] for word in name.replace("-", " ").split() if word[0].isalpha()).upper()


def initials_of(people: Collection[Person]) -> dict[str, str]:
    """Return each person's initials by id: their own where the group gave some, else made from the name."""
    own = {p.id: p.initials for p in people if p.initials}
    return own | generated_initials({p.id: p.name for p in people if not p.initials}, taken=own.values())


def generated_initials(names: dict[str, str], taken: Iterable[str] = ()) -> dict[str, str]:
    """Give each id its initials, with a number behind where several people share one set (SP, SP2), or it is taken."""
    by_name = sorted(names.items(), key=lambda item: (item[1].casefold(), item[0]))
    return dict(initials_in_turn(by_name, taken))


def initials_in_turn(by_name: Iterable[tuple[str, str]], taken: Iterable[str] = ()) -> Iterator[tuple[str, str]]:
    """Give (id, name) in the order of names their initials, one after the other as they are asked for."""
    used, seen = set(taken), dict[str, int]()
    for record_id, name in by_name:
        letters = initials(name)
        number = seen.get(letters, 0) + 1
        while (made := letters if number == 1 else f"{letters}{number}") in used:
            number += 1
        seen[letters] = number
        yield record_id, made
