"""Who is meant by what was written as an owner."""

from __future__ import annotations

import pytest

from cpp_desktop.domain.action_owners import Meant, OwnerBook, meant, office_named, words_beside
from cpp_desktop.domain.people import RoleTitle
from tests.builders import TODAY, a_person, an_action

OLIVE = a_person(id="olive", name="Olive Bell")
DAN = a_person(id="dan", name="Dan Teal", known_as="Danny")
DEAD = a_person(id="dead", name="Ben Wren", died_on=TODAY)
PEOPLE = {p.id: p for p in (OLIVE, DAN, DEAD)}
BOOK = OwnerBook(PEOPLE, {RoleTitle.CHAIR: ("olive",)}, ("olive", "dan"), frozenset({"ben wren"}))


@pytest.mark.parametrize(
    ("written", "ids", "found"),
    [
        ("Chair", (), Meant(("olive",), (RoleTitle.CHAIR,))),
        ("the chair and Danny", ("dan",), Meant(("dan", "olive"), (RoleTitle.CHAIR,))),
        ("Everyone", (), Meant(members=("olive", "dan"))),
        ("Trust estates", (), Meant(others=("Trust estates",))),
        ("Olive Bell and the trust", ("olive",), Meant(("olive",), others=("the trust",))),
        ("OB + D", ("olive", "dan"), Meant(("olive", "dan"))),
        ("Secretary", (), Meant((), (RoleTitle.SECRETARY,))),
        ("Ben Wren", ("dead",), Meant()),
        ("Ben Wren", (), Meant()),
        ("", (), Meant()),
    ],
)
def test_what_was_written_means_whoever_it_fits_that_day(written: str, ids: tuple[str, ...], found: Meant) -> None:
    assert meant(an_action(owner=written, owner_ids=ids), BOOK) == found


def test_everybody_meant_is_there_once() -> None:
    assert meant(an_action(owner="Chair, everyone"), BOOK).all_ids == ("olive", "dan")


@pytest.mark.parametrize(
    ("written", "beside"),
    [("Olive Bell and the trust", ["the trust"]), ("Chair", []), ("OB/trust", ["trust"]), ("Olive", [])],
)
def test_words_beside_the_people_understood_are_kept(written: str, beside: list[str]) -> None:
    assert words_beside(an_action(owner=written, owner_ids=("olive",)), PEOPLE) == beside


def test_offices_are_known_however_they_are_written() -> None:
    found = [office_named(word) for word in ("chair", "The Chair", "Co-chairs", "Lead nurse", "chairs committee")]
    assert found == [RoleTitle.CHAIR, RoleTitle.CHAIR, RoleTitle.CO_CHAIR, RoleTitle.LEAD_NURSE, None]
