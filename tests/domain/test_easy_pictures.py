from __future__ import annotations

import pytest

from cpp_desktop.domain.agendas import ANNUAL_GENERAL_AGENDA
from cpp_desktop.domain.easy_pictures import PICTURES, SIDE, picture_of, strokes
from cpp_desktop.domain.meetings import Purpose

NUMBERS = {"M": 2, "L": 2, "C": 6, "Z": 0, "O": 3, "D": 3}


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_stays_on_its_square_and_says_what_is_seen(name):
    picture = PICTURES[name]
    assert picture.title
    assert picture.told
    for letter, numbers in strokes(picture):
        assert len(numbers) == NUMBERS[letter]
        assert all(2 <= number <= SIDE - 2 for number in numbers[:2])


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Welcome, introductions and access check", "welcome"),
        ("Break", "break"),
        ("In memoriam: Harold Fenwick", "remembrance"),
        ("Minutes of the last meeting, 3 March 2026", "minutes"),
        ("Date of next meeting", "next"),
        ("Leaflet: After your radiotherapy", "leaflet"),
        ("Any other business", "other"),
        ("Treasurer’s report", "money"),
    ],
)
def test_an_item_has_its_picture_from_its_title(title, name):
    assert picture_of(title, None) == name


def test_what_has_no_picture_of_its_own_has_one_from_what_it_asks():
    assert [picture_of("Signs", purpose) for purpose in (None, *Purpose)] == [
        "talk", "listen", "talk", "decision", "decision",
    ]  # fmt: skip


def test_every_item_of_the_usual_agendas_has_one_of_its_own():
    assert {picture_of(title, purpose) for title, purpose, _ in ANNUAL_GENERAL_AGENDA} <= set(PICTURES)
    assert picture_of("Elections", Purpose.TO_DECIDE) == "vote"
