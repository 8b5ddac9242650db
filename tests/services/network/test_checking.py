"""Checking: what is found in returns as they stand in the register, and the letter that asks about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.findings import Told
from cpp_desktop.domain.network.records import Cell, Source
from cpp_desktop.domain.periods import Period
from cpp_desktop.services.network.checking import CheckedReturn, check, drafted_query, odd_things
from cpp_desktop.services.network.incoming import incoming, take_in
from cpp_desktop.services.network.register import NetworkOffice
from tests.told_returns import Habits, as_document, with_cells, with_values

YEAR = Period(date(2025, 4, 1), date(2026, 3, 31))


def received(network: NetworkOffice, returns: Iterable[Told], **more: Any) -> None:
    for told in returns:
        take_in(network, incoming(as_document(told, **more), Source.JSON))


def years_of(group: str, *years: int, seed: int = 1) -> list[Told]:
    habits = Habits(Random(seed), group)
    return [habits.year(year) for year in years]


def only(found: list[CheckedReturn]) -> CheckedReturn:
    assert len(found) == 1
    return found[0]


def test_groups_that_go_on_as_they_did_are_looked_at_and_nothing_is_found(network: NetworkOffice) -> None:
    for number, name in enumerate(("alder", "birch", "cedar")):
        received(network, years_of(name, 2023, 2024, 2025, seed=number))
    found = check(network, YEAR)
    assert [(one.group, one.findings) for one in found] == [
        ("Group alder", ()),
        ("Group birch", ()),
        ("Group cedar", ()),
    ]


def test_one_group_is_found_alike_by_itself_and_among_all(network: NetworkOffice) -> None:
    for number in range(12):
        received(network, years_of(f"{number}x", 2024, 2025, seed=number))
    *before, now = years_of("odd", 2023, 2024, 2025, seed=99)
    odd = with_values(now, activity__contacts=90_000, training__people=Cell.NOT_RECORDED, membership__joined=77)
    received(network, [*before, odd])
    by_itself = only(check(network, YEAR, "Group odd"))
    assert by_itself in check(network, YEAR)
    assert odd_things(network, YEAR)[f"{by_itself.group_id} {YEAR.first} {YEAR.last}"] == len(by_itself.findings)
    assert {f.code for f in by_itself.findings} >= {"far.activity.contacts", "missing.training", "balance.membership"}
    assert "half of 12 groups of like size" in next(
        f.sentence for f in by_itself.findings if f.code == "far.activity.contacts"
    )


def test_what_is_hidden_or_does_not_apply_comes_out_of_the_register_as_such(network: NetworkOffice) -> None:
    (told,) = years_of("alder", 2025)
    hidden = with_cells(told, "membership.at_end_by_category", patient=1, carer=Cell.SUPPRESSED)
    received(network, [with_values(hidden, consultations__declined=Cell.NOT_APPLICABLE)])
    assert only(check(network, YEAR)).findings == ()


def test_a_revision_that_puts_it_right_ends_the_finding(network: NetworkOffice) -> None:
    (told,) = years_of("alder", 2025)
    received(network, [with_values(told, membership__joined=77)])
    assert only(check(network, YEAR)).asked
    received(network, [told], revision=2)
    assert (only(check(network, YEAR)).findings, only(check(network, YEAR)).revision) == ((), 2)


def test_the_groups_reasons_are_read_from_its_return(network: NetworkOffice) -> None:
    (told,) = years_of("alder", 2025)
    reason = {"check": "balance.membership", "reason": "Two cards for one member."}
    received(network, [with_values(told, membership__joined=told.number("membership.joined") + 1)], overrides=[reason])
    balance = next(f for f in only(check(network, YEAR)).findings if f.code == "balance.membership")
    assert balance.explained == "Two cards for one member."


def test_a_group_of_which_nothing_came_is_refused(network: NetworkOffice) -> None:
    received(network, years_of("alder", 2024))
    with pytest.raises(Refused, match="No return of “Group alder” for these days is here"):
        check(network, YEAR, "Group alder")
    assert check(network, YEAR) == []


def test_the_letter_asks_kindly_numbers_its_points_and_names_no_other_group(network: NetworkOffice) -> None:
    (told,) = years_of("alder", 2025)
    twin = replace(told, group_id="birch", name="Group birch")
    received(network, [with_values(one, membership__joined=77) for one in (told, twin)])
    letter = drafted_query(only(check(network, YEAR, "Group alder")).findings)
    assert letter.startswith("Thank you for your return. It came safely and we have read it with care. There are some")
    assert "\n\n1. The figures of this return have come to us under another group’s name as well." in letter
    assert "\n\n2. Members at the start + joined − left = members at the end does not come out:" in letter
    assert "birch" not in letter


def test_what_is_asked_in_the_same_words_is_asked_once(network: NetworkOffice) -> None:
    before, told = years_of("alder", 2024, 2025)
    received(network, [before, with_values(told, activity__contacts=90_000, meetings__guests=9_000)])
    letter = drafted_query(only(check(network, YEAR)).findings)
    assert letter.count("Does this count these days alone, and what made for it?") == 1
    assert "Guests 9,000:" in letter
    assert "Contacts 90,000:" in letter


def test_of_what_the_group_explained_nothing_is_asked_unless_the_lead_wants_it(network: NetworkOffice) -> None:
    (told,) = years_of("alder", 2025)
    odd = with_values(told, influence__opened=told.number("influence.opened") + 1)
    received(network, [odd], overrides=[{"check": "all", "reason": "We looked at each."}])
    found = only(check(network, YEAR))
    assert drafted_query(found.asked) == (
        "Thank you for your return. It came safely and we have read it with care. We have nothing to ask about it."
    )
    assert "\nYou wrote of this: “We looked at each.”\nWhich of these numbers is not right?" in drafted_query(
        found.findings
    )
