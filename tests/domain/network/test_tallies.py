"""Adding up groups' figures: blank is not nought, a rate is made anew, what is kept back lies between two numbers."""

from statistics import quantiles

from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.network.records import Cell, ReturnFigure
from cpp_desktop.domain.network.sums import Between, Total
from cpp_desktop.domain.network.tallies import (
    RATE,
    Rated,
    Tally,
    add_all,
    of_one_group,
    rate_of,
    rated_of,
    spread,
    tallies_of,
    totals,
)
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES

MEMBERS = "membership.at_end_by_category"
PRESENT, POSSIBLE = "meetings.present", "meetings.possible"


def a_return(cells=(), **figures):
    """Figures by code (a dot is written as two underscores), and cells of the members at the end by category."""
    rows = [_row(code.replace("__", "."), "", value) for code, value in figures.items()]
    return tallies_of([*rows, *(_row(MEMBERS, key, value) for key, value in dict(cells).items())])


def _row(code, cell, value):
    kinds = {None: Cell.NOT_RECORDED, "n/a": Cell.NOT_APPLICABLE, "suppressed": Cell.SUPPRESSED}
    if isinstance(value, int):
        return ReturnFigure(code=code, cell=cell, number=value)
    return ReturnFigure(code=code, cell=cell, kind=kinds[value])


def summed(*returns):
    rated = Rated()
    for one in returns:
        rated = rated.plus(rated_of([one]))
    return totals(add_all(returns), len(returns), rated, {})


def test_what_is_recorded_is_added_and_blank_is_not_nought():
    found = summed(a_return(meetings__held=5), a_return(meetings__held=None), a_return(meetings__held="n/a"))
    assert found["meetings.held", ""] == Total(
        code="meetings.held", value=5, groups=1, not_recorded=1, not_applicable=1
    )
    assert found["meetings.cancelled", ""].value is None
    assert found["meetings.cancelled", ""].not_recorded == 3
    assert list(found)[: len(FIGURE_CODES)] == [(code, "") for code in FIGURE_CODES]


def test_a_rate_is_made_anew_from_the_groups_that_recorded_both_its_parts():
    one, two = (
        a_return(meetings__present=1, meetings__possible=2),
        a_return(meetings__present=1, meetings__possible=10),
    )
    assert summed(one, two)[RATE, ""].value == 167
    half = a_return(meetings__present=None, meetings__possible=90)
    found = summed(one, two, half)[RATE, ""]
    assert (found.value, found.groups, found.not_recorded) == (167, 2, 1)
    assert summed(half)[RATE, ""].value is None


def test_a_number_kept_back_lies_between_nought_and_what_the_rest_of_its_row_leaves():
    kept = a_return({"patient": 9, "carer": "suppressed", "other": "suppressed"}, membership__at_end=15)
    found = summed(kept, a_return({"patient": 8, "carer": 7, "other": 0}))
    assert found[MEMBERS, "carer"].value == Between(7, 13, 1)
    assert found[MEMBERS, "patient"].value == 17
    no_total = a_return({"carer": "suppressed"}, membership__at_end=None)
    assert summed(kept, no_total)[MEMBERS, "carer"].value == Between(0, None, 2)


def test_a_rate_of_parts_that_are_kept_back_is_kept_back():
    def part(value, groups=2):
        return Total(code=PRESENT, value=value, groups=groups)

    assert rate_of(part(1), part(3)) == 333
    assert rate_of(part(Between(0, 5, 1)), part(9)) == "suppressed"
    assert rate_of(part(3, groups=1), part(9)) is None
    assert rate_of(part(None), part(Between(0, 5, 1))) is None


def test_returns_of_a_group_that_follow_one_another_balance():
    halves = [
        a_return({"patient": 10}, membership__at_start=9, membership__joined=3, membership__left=2,
                 membership__at_end=10, training__sessions=None, activity__contacts="n/a"),
        a_return({"patient": 12}, membership__at_start=10, membership__joined=4, membership__left=2,
                 membership__at_end=12, training__sessions=2, activity__contacts="n/a"),
    ]  # fmt: skip
    found = of_one_group(halves)
    numbers = [found[f"membership.{name}", ""].number for name in ("at_start", "joined", "left", "at_end")]
    assert numbers == [9, 7, 4, 12]
    assert found[MEMBERS, "patient"] == Tally(number=12, recorded=1)
    assert found["training.sessions", ""] == Tally(number=2, recorded=1)
    assert found["activity.contacts", ""] == Tally(not_applicable=1)


values = st.one_of(st.integers(0, 40), st.none(), st.just("n/a"))
cells = st.one_of(st.integers(0, 40), st.none(), st.just("suppressed"))
returns = st.fixed_dictionaries(
    {
        "figures": st.fixed_dictionaries(
            dict.fromkeys(("membership.at_end", PRESENT, POSSIBLE, "money.budget"), values)
        ),
        "cells": st.fixed_dictionaries(dict.fromkeys(BREAKDOWN_KEYS[MEMBERS], cells)),
    }
)


@given(st.lists(returns, max_size=6))
def test_sums_equal_a_naive_recount(documents):
    def rows(one):
        return [_row(c, "", v) for c, v in one["figures"].items()] + [
            _row(MEMBERS, k, v) for k, v in one["cells"].items()
        ]

    found = summed(*(tallies_of(rows(one)) for one in documents))
    for code in ("membership.at_end", PRESENT, "money.budget"):
        numbers = [one["figures"][code] for one in documents if isinstance(one["figures"][code], int)]
        assert found[code, ""].value == (sum(numbers) if numbers else None)
        assert found[code, ""].groups == len(numbers)
    for key in BREAKDOWN_KEYS[MEMBERS]:
        told = [one["cells"][key] for one in documents]
        numbers, hidden = [v for v in told if isinstance(v, int)], told.count("suppressed")
        value = found[MEMBERS, key].value
        at_least = value.at_least if isinstance(value, Between) else value
        assert at_least == (sum(numbers) if numbers or hidden else None)
        assert (value.suppressed_in if isinstance(value, Between) else 0) == hidden
    both = [one["figures"] for one in documents if all(isinstance(one["figures"][c], int) for c in (PRESENT, POSSIBLE))]
    possible = sum(f[POSSIBLE] for f in both)
    rate = found[RATE, ""].value
    assert (rate is None) == (possible == 0)
    assert rate is None or abs(rate - 1000 * sum(f[PRESENT] for f in both) / possible) <= 0.5


@given(st.lists(st.integers(0, 5000), min_size=2, max_size=40))
def test_quartiles_are_those_of_the_statistics_books(numbers):
    found = spread(numbers)
    lower, median, upper = quantiles(numbers, n=4, method="inclusive")
    assert (found.lowest, found.highest, found.groups) == (min(numbers), max(numbers), len(numbers))
    assert abs(found.lower_quartile - lower) <= 0.5
    assert abs(found.median - median) <= 0.5
    assert abs(found.upper_quartile - upper) <= 0.5


def test_a_range_of_one_group_is_its_number_and_of_none_there_is_none():
    assert (spread([7]).lowest, spread([7]).upper_quartile) == (7, 7)
    assert spread([]) is None
