"""Entries that may be one person, found among thousands."""

from __future__ import annotations

from random import Random

from cpp_desktop.domain.people import Person
from cpp_desktop.services import duplicates
from tests.benchmarks.board import seconds

PEOPLE, PLANTED = 5_000, 250
PATIENCE = 2.0
"""Seconds that the search may take."""

_FORENAMES = (
    "Elizabeth William Margaret Oluwaseun Siân Noor Catherine Joseph Patricia Marek Alasdair Odile Bryn Tamsin Kwame "
    "Ines Peggy Rosemary Frederick Samantha Christopher Jacqueline Dorothy Mohammed Priya Gwendolen Stephen Yvonne"
).split()
_BEGINNINGS = "Holl Bram Wether Quill Thorn Ash Mead Lark Fen Stan Rush Hazel Copper Winter Marsh Elder Birch".split()
_ENDINGS = "owell ley by ford wick combe stead more den hurst ton field worth brook gate ridge".split()


def register() -> list[Person]:
    """Return people with names as common as in a county, some of them twice: the surname first, initials, one slip."""
    r = Random(PEOPLE)
    people = [
        Person(
            name=f"{r.choice(_FORENAMES)} {r.choice(_BEGINNINGS)}{r.choice(_ENDINGS)}",
            email=f"member{n}@meadow.example",
            telephone=f"01632 {n // 2:06d}",
        )
        for n in range(PEOPLE - PLANTED)
    ]
    return people + [_again(r, person) for person in r.sample(people, PLANTED)]


def _again(r: Random, person: Person) -> Person:
    forename, surname = person.name.split()
    slip = f"{forename} {surname[:3]}{surname[4]}{surname[3]}{surname[5:]}"
    return Person(name=r.choice((f"{surname}, {forename}", f"{forename[0]}. {surname}", slip)), mobile=person.telephone)


def bench_likely_pairs(board, new_office):
    office = new_office()
    with office.store.transaction("fill") as tx:
        tx.save_all(register())

    def ours() -> float:
        found = []
        took = seconds(lambda: found.extend(duplicates.pairs(office)))
        assert len(found) > PLANTED
        return took

    job = f"Entries that may be one person, among {PEOPLE:,}"
    board.race(job, ours, lambda: PATIENCE, named="two seconds", laps=3, aim=1)
