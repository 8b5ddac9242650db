"""Small numbers of people in a return: what is hidden, that nobody can work it out, and that no more is hidden."""

import os
import random
from collections import Counter
from itertools import combinations

import pytest

from cpp_desktop.domain.small_numbers import Why
from cpp_desktop.services.small_numbers import suppressed, what_is_hidden
from tests.services.small_numbers_attack import (
    CATEGORIES,
    HIDDEN,
    MEMBERS,
    POSSIBLE,
    PRESENT,
    REASONS,
    TABLES,
    Attacker,
)

LEFT = "membership.left_by_reason"


def a_return(members=(), left=(), *, possible=None, present=None, meetings=4, joined=0, year=2025, revision=1):
    """An exact return with members and leavers in the order of categories and reasons; everybody could always come."""
    counted = dict(zip(CATEGORIES, members, strict=False))
    possible = {k: n * meetings for k, n in counted.items()} if possible is None else possible
    present = {k: n // 2 for k, n in possible.items()} if present is None else present
    tables = (counted, dict(zip(REASONS, left, strict=False)), present, possible)
    return {
        "period": {"from": f"{year}-04-01", "to": f"{year + 1}-03-31"},
        "revision": revision,
        "figures": {
            "membership.joined": joined,
            "meetings.held": meetings,
            "meetings.inquorate": 0,
            **{total: sum(t.values()) for (total, _), t in zip(TABLES.values(), tables, strict=True)},
        },
        "breakdowns": {code: {k: n for k, n in t.items() if n} for code, t in zip(TABLES, tables, strict=True)},
    }


def as_it_leaves(exact, *before):
    return {**exact, "breakdowns": suppressed(exact, what_is_hidden(exact, before))}


def hidden_in(document):
    return {(code, key) for code, row in document["breakdowns"].items() for key, v in row.items() if v == HIDDEN}


def test_a_group_without_small_numbers_leaves_as_it_is():
    exact = a_return((6, 12, 0, 0, 7))
    assert what_is_hidden(exact, []) == ()
    assert as_it_leaves(exact) == exact


def test_one_small_number_takes_another_that_is_not_nought_with_it():
    left = as_it_leaves(a_return((9, 3, 8), (0, 0, 0, 6)))
    cells = left["breakdowns"][MEMBERS]
    assert cells == {"patient": HIDDEN, "carer": HIDDEN, "bereaved carer": 8}
    assert left["figures"]["membership.at_end"] == 20


def test_two_small_numbers_hide_each_other():
    left = as_it_leaves(a_return((9, 3, 2), meetings=0))
    assert hidden_in(left) == {(MEMBERS, "carer"), (MEMBERS, "bereaved carer")}


def test_attendances_of_few_members_are_hidden_however_many():
    left = as_it_leaves(a_return((9, 3, 2), meetings=10))
    carers = {(code, key) for code in (POSSIBLE, PRESENT) for key in ("carer", "bereaved carer")}
    assert carers <= hidden_in(left)
    assert left["breakdowns"][POSSIBLE]["patient"] == 90


def test_none_is_not_small_but_may_hide_a_small_number():
    left = as_it_leaves(a_return((), (2,)))
    assert hidden_in(left) == {(LEFT, "term ended"), (LEFT, "resigned")}


def test_things_and_the_population_served_are_never_hidden():
    exact = a_return((9, 8))
    exact["breakdowns"] |= {
        "activity.by_type": {"opinion": 1},
        "monitoring.age": {"under 30": 2, "over": 15, "no answer": None},
        "monitoring.age_population": {"under 30": 3},
    }
    left = as_it_leaves(exact)
    assert hidden_in(left) == {("monitoring.age", "under 30")}


def test_answers_of_all_members_are_reckoned_with_their_total():
    exact = a_return((9, 8))
    exact["breakdowns"]["monitoring.age"] = {"under 30": 2, "30 to 60": 7, "over": 8}
    assert len(hidden_in(as_it_leaves(exact))) == 2


def test_a_cell_that_an_earlier_revision_hid_stays_safe():
    first = as_it_leaves(a_return((9, 5, 4, 7), meetings=0))
    again = as_it_leaves(a_return((9, 6, 4, 7), meetings=0, revision=2), first)
    assert hidden_in(first) == {(MEMBERS, "carer"), (MEMBERS, "bereaved carer")}
    assert {(MEMBERS, "carer"), (MEMBERS, "bereaved carer")} & hidden_in(again)


def test_what_left_exactly_before_is_said_to_be_known():
    exact = a_return((9, 3, 8), meetings=0)
    again = what_is_hidden({**exact, "revision": 2}, [exact])
    # Whoever has only the newer one is still kept from working it out.
    assert [(one.key, one.known_already) for one in again] == [("patient", True), ("carer", True)]
    assert "worked out all the same" in again[0].sentence


def test_it_is_told_in_words_which_numbers_leave_hidden_and_why():
    told = [one.sentence for one in what_is_hidden(a_return((9, 3), meetings=3), [])]
    assert told[:2] == [
        "Members at the end, by category: Patient, 9 – hidden too, so that no other hidden number can be worked out.",
        "Members at the end, by category: Carer, 3 – fewer than six.",
    ]
    assert "Possible attendances, by category: Carer, 9 – its members are fewer than six, and" in told[-1]


def test_the_same_return_is_hidden_in_the_same_way():
    exact = a_return((1, 0, 4, 8, 2), (1, 1))
    assert what_is_hidden(exact, []) == what_is_hidden(exact, [])


def _group(chance):
    """Members of a small group year by year, each with a category; some attend little."""
    return [(n, chance.choice(CATEGORIES[: chance.randint(1, 6)])) for n in range(chance.randint(1, 22))]


def _facts(chance, members, year, meetings):
    """What became of each member in a year: category, when he came and went, how often he attended, why he left."""
    facts = []
    newcomers = [(1000 * year + n, chance.choice(CATEGORIES)) for n in range(chance.choice((0, 0, 0, 1, 1, 2)))]
    for member in (*members, *newcomers):
        is_new, leaves = member in newcomers, chance.random() < 0.12
        first = chance.randint(0, meetings) if is_new else 0
        last = chance.randint(first, meetings) if leaves else meetings
        came = sum(chance.random() < 0.7 for _ in range(first, last))
        facts.append([member, last - first, came, is_new, chance.choice(REASONS) if leaves else None])
    return facts


def _counted(facts, meetings, year, revision):
    possible, present, end, gone, new, why = (Counter() for _ in range(6))
    for (_, category), could, came, is_new, reason in facts:
        possible[category] += could
        present[category] += came
        new[category] += is_new
        gone[category] += reason is not None
        end[category] += reason is None
        why[reason] += 1
    return a_return(
        [end[k] for k in CATEGORIES], [why[r] for r in REASONS], possible=possible, present=present,
        meetings=meetings, joined=new.total(), year=year, revision=revision,
    ) | {"gone": gone, "new": new}  # fmt: skip


def _corrected(chance, facts, meetings):
    """Somebody stood under the wrong category or reason, was forgotten, or nothing about people was wrong."""
    again = [list(fact) for fact in facts]
    mistake, one = chance.randint(0, 3), chance.choice(again) if again else None
    if mistake == 0 or one is None:
        again.append([(999, chance.choice(CATEGORIES)), meetings, chance.randint(0, meetings), False, None])
    elif mistake == 1:
        one[0] = (one[0][0], chance.choice(CATEGORIES))
    elif mistake == 2 and one[4]:
        one[4] = chance.choice(REASONS)
    return again


def _attack(seed):
    """Let a random small group sign off two years, some with revisions, and say what can be worked out."""
    chance = random.Random(seed)
    members, truth, left = _group(chance), [], []
    for year in (2025, 2026):
        meetings = chance.randint(0, 5)
        versions = [_facts(chance, members, year, meetings)]
        if chance.random() < 0.5:
            versions.append(_corrected(chance, versions[0], meetings))
        for number, facts in enumerate(versions, 1):
            truth.append(_counted(facts, meetings, year, number))
            left.append(as_it_leaves(truth[-1], *left))
        members = [fact[0] for fact in versions[-1] if fact[4] is None]
    attacker = Attacker(left, truth)
    return attacker.knows(), attacker.hidden()


RUNS = int(os.environ.get("CPP_ATTACKS", "3"))
FIRST = int(os.environ.get("CPP_ATTACKS_FROM", "0"))


@pytest.mark.parametrize("seed", range(FIRST, FIRST + RUNS))
def test_nobody_works_out_a_hidden_number_from_everything_that_left(seed):
    known, _ = _attack(seed)
    assert known == []


@pytest.mark.parametrize("seed", range(3))
def test_no_smaller_set_would_have_done(seed):
    chance = random.Random(seed)
    members, left = [chance.randint(0, 8) for _ in range(4)], [chance.choice((0, 1, 7)) for _ in range(2)]
    exact = a_return(members, left, meetings=0) | {"gone": {}, "new": {}}
    told = what_is_hidden(exact, [])
    few = {(one.code, one.key) for one in told if one.why is Why.FEW}
    further = [(code, key) for code in (MEMBERS, LEFT) for key in TABLES[code][1] if (code, key) not in few]
    for size in range(len(told) - len(few)):
        assert all(Attacker([hiding(exact, few | {*more})], [exact]).knows() for more in combinations(further, size))


def hiding(exact, cells):
    rows = {code: dict(row) for code, row in exact["breakdowns"].items()}
    for code, key in cells:
        rows[code][key] = HIDDEN
    return {**exact, "breakdowns": rows}
