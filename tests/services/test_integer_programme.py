"""Whole numbers that fulfil linear relations."""

from cpp_desktop.domain.small_numbers import Cell, Relation
from cpp_desktop.services.integer_programme import solve

A, B = Cell(0, "table", "a"), Cell(0, "table", "b")
BOUNDS = {A: (0, 9), B: (0, 9)}


def test_the_cheapest_numbers_that_fit_are_found():
    assert solve(BOUNDS, [Relation(((A, 2), (B, 3)), 7, 7)], {B: 1}) == {A: 2, B: 1}


def test_there_are_none_where_only_a_fraction_fits():
    assert solve(BOUNDS, [Relation(((A, 2),), 3, 3)], {}) is None


def test_without_relations_and_without_numbers_everything_fits():
    assert solve(BOUNDS, [], {A: 1, B: 1}) == {A: 0, B: 0}
    assert solve({}, [], {}) == {}
