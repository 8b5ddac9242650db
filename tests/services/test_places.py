"""Vacancies against the terms of reference."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from typing import Any

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import Category, Mode, RestingSpell
from cpp_desktop.domain.representation import Place
from cpp_desktop.services import places
from cpp_desktop.services.office import Office
from cpp_desktop.services.register_list import reading
from tests.builders import TODAY, a_membership, a_person


def fill(office: Office, name: str, **membership) -> str:
    person = a_person(name=name, email="")
    with office.store.transaction("fill") as tx:
        tx.save_all([person, a_membership(person, **membership)])
    return person.id


def table(office: Office, day: date = TODAY) -> list[tuple[Category | None, str, list[str], int]]:
    filling = result_of(places.filling(office, result_of(reading(office, day)), day))
    return [
        (f.place.category, f.place.cancer_site or f.place.area, [m.name for m in f.members], f.short) for f in filling
    ]


def result_of(steps: Generator[object, None, list[Any]]) -> list[Any]:
    """What is returned after the last step."""
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            return ended.value


def test_each_place_counts_those_in_post_who_are_of_its_kind(office: Office) -> None:
    for place in (
        Place(area="Marlswick", number=1),
        Place(category=Category.CARER, number=2),
        Place(category=Category.PATIENT, cancer_site="Breast", number=1),
    ):
        places.save_place(office, place)
    fill(office, "Cal Ash", categories=(Category.CARER, Category.PATIENT), primary_category=Category.CARER)
    rests = fill(office, "Bea Vole", cancer_sites=("lung", " breast "), area="marlswick ")
    fill(office, "Abe Teal", mode=Mode.CORRESPONDING, cancer_sites=("BREAST",))
    fill(office, "Gone Wren", left=date(2026, 5, 11), area="Marlswick")
    with office.store.transaction("rest") as tx:
        tx.save(RestingSpell(person_id=rests, first=TODAY))
    assert table(office) == [
        (Category.PATIENT, "Breast", ["Abe Teal", "Bea Vole"], 0),
        (Category.CARER, "", ["Cal Ash"], 1),
        (None, "Marlswick", ["Bea Vole"], 0),
    ]


def test_a_place_is_wanted_from_its_first_day_to_its_last(office: Office) -> None:
    place = places.save_place(office, Place(area="Marlswick", first=date(2026, 1, 1), last=TODAY))
    assert [len(table(office, day)) for day in (date(2025, 12, 31), date(2026, 1, 1), TODAY, date(2026, 5, 13))] == [
        0, 1, 1, 0,
    ]  # fmt: skip
    places.remove_place(office, place)
    assert places.all_places(office) == []
    assert office.store.undo_label == "remove place in the terms of reference"


@pytest.mark.parametrize(
    ("place", "field"),
    [
        (Place(), "category"),
        (Place(area="Marlswick", number=0), "number"),
        (Place(area="Marlswick", first=TODAY, last=date(2026, 5, 11)), "last"),
    ],
)
def test_a_place_that_asks_for_nobody_is_refused(office: Office, place: Place, field: str) -> None:
    with pytest.raises(Refused) as refused:
        places.save_place(office, place)
    assert list(refused.value.problems) == [field]
