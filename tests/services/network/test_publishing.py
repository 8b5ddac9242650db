"""Sums that are published: nobody can say a small number of one group, or of all, from everything that is shown."""

from __future__ import annotations

import os
from random import Random

import pytest

from cpp_desktop.domain.network.publishing import ExactReturn, Publishing, Table
from cpp_desktop.domain.network.sums import By, Combined, Value
from cpp_desktop.services.network import combining
from cpp_desktop.services.network.publishing import for_publication
from cpp_desktop.services.network.register import NetworkOffice
from tests.network_builders import FIRST, LAST, a_document
from tests.services.network.publishing_attack import SumsAttacker
from tests.services.network.test_combining import NORTH, SOUTH, belong, received

MEMBERS, PRESENT, POSSIBLE = (
    "membership.at_end_by_category", "meetings.present_by_category", "meetings.possible_by_category",
)  # fmt: skip
KEYS = ("patient", "carer", "bereaved carer", "relative or friend", "nhs professional")


def a_group(name: str, *members: int) -> dict[str, object]:
    """A return of so many members by category, nobody of whom left or could come to a meeting."""
    cells = dict(zip(KEYS, members, strict=False))
    nothing = {code: {} for code in (PRESENT, POSSIBLE, "membership.left_by_reason")}
    totals = {"membership.left": 0, "meetings.present": 0, "meetings.possible": 0, "meetings.held": 0}
    return a_document(
        name, breakdowns={MEMBERS: cells, **nothing}, figures={"membership.at_end": sum(members), **totals}
    )


def members(sums: Combined) -> dict[str, Value]:
    return {key: sums.totals[MEMBERS, key].value for key in KEYS[:3]}


def published(network: NetworkOffice, by: By = By.NOTHING) -> tuple[Combined, ...]:
    found, _ = for_publication(network, combining.summary(network, FIRST, LAST, by=by, accepted_only=False))
    return (found.whole, *found.parts)


def test_sums_of_groups_that_hide_each_other_stay_as_they_are(network: NetworkOffice) -> None:
    received(network, [a_group(name, 9, 3, 8) for name in ("Ash", "Beech", "Cedar")])
    assert members(published(network)[0]) == {"patient": 27, "carer": 9, "bereaved carer": 24}


def test_the_sum_of_one_group_alone_is_hidden_as_it_would_be_in_its_return(network: NetworkOffice) -> None:
    received(network, [a_group("Ash", 9, 3, 8)])
    (whole,) = published(network)
    assert members(whole) == {"patient": "suppressed", "carer": "suppressed", "bereaved carer": 8}
    assert whole.totals["membership.at_end", ""].value == 20


def test_a_network_of_one_group_is_not_given_away_by_the_others(network: NetworkOffice) -> None:
    belong(network, Ash=(NORTH, None, None), Beech=(SOUTH, None, None), Cedar=(SOUTH, None, None))
    received(network, [a_group("Ash", 9, 3, 8), a_group("Beech", 9, 12, 8), a_group("Cedar", 10, 11, 7)])
    whole, north, south = published(network, By.NETWORK)
    assert members(north)["carer"] == "suppressed"
    assert members(south)["carer"] == "suppressed" or members(whole)["carer"] == "suppressed"


def test_a_group_that_knows_its_own_numbers_does_not_learn_those_of_the_only_other(network: NetworkOffice) -> None:
    received(network, [a_group("Ash", 9, 3, 8), a_group("Beech", 9, 12, 8)])
    assert members(published(network)[0])["carer"] == "suppressed"


def test_by_category_the_same_is_hidden_with_its_rate(network: NetworkOffice) -> None:
    codes = {
        PRESENT: {"patient": 9, "carer": 4},
        POSSIBLE: {"patient": 20, "carer": 12},
        MEMBERS: {"patient": 9, "carer": 3},
    }
    totals = {"membership.at_end": 12, "meetings.present": 13, "meetings.possible": 32}
    received(network, [a_document("Ash", breakdowns=codes, figures=totals)])
    whole, _, carers, *_ = published(network, By.CATEGORY)
    assert carers.totals["meetings.attendance_rate", "carer"].value == "suppressed"
    assert whole.totals[POSSIBLE, "carer"].value == "suppressed"


def test_a_late_group_is_not_the_difference_to_what_was_published_before() -> None:
    def exact(group: str, *numbers: int) -> ExactReturn:
        return ExactReturn(group=group, cells={(MEMBERS, key): n for key, n in zip(KEYS, numbers, strict=False)})

    returns = [exact("a", 9, 8, 3), exact("b", 9, 7, 4), exact("c", 12, 9, 6), exact("late", 9, 2, 11)]
    before, now = (Table(MEMBERS, frozenset(range(n))) for n in (3, 4))
    first = Publishing(returns=returns, tables=frozenset({before}))
    assert first.hidden() == frozenset()
    shown = {key: number for (_, key), number in first.sums().items()}
    again = Publishing(returns=returns, tables=frozenset({now}), earlier={before: shown})
    assert (now, "carer") in again.hidden()
    assert len(again.hidden()) == 2


def test_what_was_published_is_kept_so_that_a_late_return_gives_nothing_away(network: NetworkOffice) -> None:
    received(network, [a_group(name, 9, 3, 8) for name in ("Ash", "Beech", "Cedar")])
    before = members(published(network)[0])
    received(network, [a_group("Late", 9, 2, 11)])
    after = members(published(network)[0])
    assert before == {"patient": 27, "carer": 9, "bereaved carer": 24}
    assert list(after.values()).count("suppressed") == 2
    assert members(published(network)[0]) == after


def a_publication(seed: int) -> Publishing:
    """A few random groups in some networks; their sums together and by network."""
    chance = Random(seed)
    homes = [chance.randint(0, 1) for _ in range(chance.randint(1, 5))]
    returns = []
    for group in range(len(homes)):
        counted = {key: chance.choice((0, 0, 1, 2, 4, 5, 9)) for key in KEYS[: chance.randint(2, 4)]}
        possible = {key: n * 3 for key, n in counted.items()}
        present = {key: chance.randint(0, n) for key, n in possible.items()}
        rows = ((MEMBERS, counted), (POSSIBLE, possible), (PRESENT, present))
        returns.append(
            ExactReturn(group=str(group), cells={(code, key): n for code, row in rows for key, n in row.items()})
        )
    sets = {frozenset(range(len(homes))), *(frozenset(g for g, at in enumerate(homes) if at == h) for h in homes)}
    tables = frozenset(Table(code, some) for code in (MEMBERS, POSSIBLE, PRESENT) for some in sets)
    return Publishing(returns=returns, tables=tables)


RUNS = int(os.environ.get("CPP_ATTACKS", "1"))
FIRST_RUN = int(os.environ.get("CPP_ATTACKS_FROM", "0"))


@pytest.mark.parametrize("seed", range(FIRST_RUN, FIRST_RUN + RUNS))
def test_nobody_works_out_a_small_number_from_all_sums(seed: int) -> None:
    publishing = a_publication(seed)
    hidden, sums = publishing.hidden(), publishing.sums()
    groups = [one.cells for one in publishing.returns]

    def known(shown: bool, knower: int | None) -> list[object]:
        tables = [
            (table.code, sorted(table.returns), {
                key: number if shown and (table, key) not in hidden else None
                for (of, key), number in sums.items() if of == table
            })
            for table in publishing.tables
        ]  # fmt: skip
        return SumsAttacker(groups, tables, knower).knows()

    for knower in (None, Random(seed).randrange(len(groups))):
        given_away = known(True, knower)
        # What the totals alone tell nobody can hide.
        assert not given_away or not [one for one in given_away if one not in known(False, knower)]
