"""Combining: sums equal a naive recount from the documents, and always say which groups they stand on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import (
    Belonging,
    Expectation,
    Network,
    NetworkGroup,
    ReceivedReturn,
    ReturnState,
    Source,
)
from cpp_desktop.domain.network.sums import Between, By, Combined, Value
from cpp_desktop.exchange.network_sums_file import as_json
from cpp_desktop.services.network import combining
from cpp_desktop.services.network.incoming import incoming, take_in
from cpp_desktop.services.network.register import NetworkOffice, make
from tests import postgres
from tests.network_builders import DUE, FIRST, LAST, TODAY, a_document, a_random_document

NORTH, SOUTH, UNION = (
    Network(id="north", name="North"), Network(id="south", name="South"), Network(id="union", name="Union"),
)  # fmt: skip
Document = dict[str, Any]


def received(network: NetworkOffice, documents: Iterable[Document], source: Source = Source.JSON) -> None:
    for document in documents:
        take_in(network, incoming(document, source))


def accept(network: NetworkOffice, *names: str) -> None:
    with network.register.write("accepted") as writing:
        for one in writing.all(ReceivedReturn):
            if one.group_id in [f"id of {name}" for name in names]:
                writing.save(replace(one, state=ReturnState.ACCEPTED))


def expect(network: NetworkOffice, *names: str, first: date = FIRST, last: date = LAST, resting: bool = False) -> None:
    with network.register.write("expected") as writing:
        home = writing.all(Network)[0].id
        for name in names:
            writing.save(NetworkGroup(id=f"id of {name}", name=name))
            writing.save(Expectation(
                network_id=home, group_id=f"id of {name}", first=first, last=last, due=DUE, resting=resting
            ))  # fmt: skip


def belong(network: NetworkOffice, **groups: tuple[Network, date | None, date | None]) -> None:
    with network.register.write("belongs") as writing:
        for name, (home, first, last) in groups.items():
            writing.save(home)
            writing.save(NetworkGroup(id=f"id of {name}", name=name))
            writing.save(Belonging(group_id=f"id of {name}", network_id=home.id, first=first, last=last))


def value(sums: Combined, code: str, cell: str = "") -> Value:
    return sums.totals[code, cell].value


def naive(documents: list[Document], code: str, key: str | None = None) -> object:
    """Add up one figure, or one cell, by hand."""
    if key is None:
        told = [one["figures"][code] for one in documents]
    else:
        told = [one["breakdowns"][code].get(key, 0) for one in documents]
    numbers = [value for value in told if isinstance(value, int)]
    if hidden := told.count("suppressed"):
        return {"at_least": sum(numbers), "suppressed_in": hidden}
    return sum(numbers) if numbers else None


def naive_rate(documents: list[Document]) -> int | None:
    both = [(one["figures"]["meetings.present"], one["figures"]["meetings.possible"]) for one in documents]
    both = [pair for pair in both if all(isinstance(part, int) for part in pair)]
    possible = sum(pair[1] for pair in both)
    return int(1000 * sum(pair[0] for pair in both) / possible + 0.5) if possible else None


@pytest.mark.parametrize("seed", range(4))
def test_sums_equal_a_recount_from_the_documents(network: NetworkOffice, seed: int) -> None:
    chance = Random(seed)
    names = [f"Group {n}" for n in range(chance.randint(1, 9))]
    documents = [a_random_document(chance, name) for name in names]
    received(network, documents)
    accepted = [name for name in names if chance.random() < 0.6]
    accept(network, *accepted)
    for accepted_only, there in (
        (False, documents), (True, [one for one in documents if one["group"]["name"] in accepted])
    ):  # fmt: skip
        found = as_json(combining.summary(network, FIRST, LAST, accepted_only=accepted_only))
        assert found["stands_on"] == len(there)
        assert found["accepted"] == len(accepted)
        for code, value in found["figures"].items():
            assert value == (naive_rate(there) if code == "meetings.attendance_rate" else naive(there, code))
            if code != "meetings.attendance_rate":
                assert found["coverage"][code] == sum(isinstance(one["figures"][code], int) for one in there)
        for code, cells in found["breakdowns"].items():
            for key, value in cells.items():
                plain = (
                    {name: n for name, n in value.items() if name != "at_most"} if isinstance(value, dict) else value
                )
                assert plain == naive(there, code, key)


@pytest.fixture
def on_server() -> Iterator[NetworkOffice]:
    """A register in a server's database."""
    with postgres.server() as server, postgres.database(server) as url:
        opened = make(url, None, "Meadow Cancer Alliance")
        opened.today = lambda: TODAY
        yield opened
        opened.close()


def test_a_register_on_a_server_gives_the_same_sums(network: NetworkOffice, on_server: NetworkOffice) -> None:
    chance = Random(7)
    halves = ({"last": date(2025, 9, 30)}, {"first": date(2025, 10, 1)})
    documents = [a_random_document(chance, f"Group {n}") for n in range(6)]
    documents += [a_random_document(chance, "Halves", **days) for days in halves]
    found = []
    for office in (network, on_server):
        belong(office, **{"Group 1": (NORTH, None, None), "Group 2": (SOUTH, None, None)})
        received(office, documents)
        accept(office, *(f"Group {n}" for n in range(4)), "Halves")
        for accepted_only in (True, False):
            for by in By:
                found.append(as_json(combining.summary(office, FIRST, LAST, by=by, accepted_only=accepted_only)))
    there = len(found) // 2
    for on_file, elsewhere in zip(found[:there], found[there:], strict=True):
        for part in elsewhere.get("parts", []):
            part["key"] = next(one["key"] for one in on_file["parts"] if one["name"] == part["name"])
        assert on_file == elsewhere


def test_what_is_suppressed_lies_between_what_is_known_and_what_the_total_leaves(network: NetworkOffice) -> None:
    cells = dict.fromkeys(("patient", "carer"), "suppressed") | {"other": 4}
    codes = {"membership.at_end_by_category": cells, "activity.by_type": {"opinion": "suppressed"}}
    one = a_document("One", figures={"membership.at_end": 15}, breakdowns=codes, disclosure="suppressed below 6")
    received(network, [one, a_document("Two")])
    whole = combining.summary(network, FIRST, LAST, accepted_only=False).whole
    assert value(whole, "membership.at_end_by_category", "carer") == Between(1, 12, 1)
    assert value(whole, "membership.at_end_by_category", "other") == 5
    assert value(whole, "activity.by_type", "opinion") == Between(1, None, 1)


def test_a_sum_says_which_groups_it_stands_on_and_hides_none(network: NetworkOffice) -> None:
    expect(network, "Ash", "Beech", "Cedar")
    expect(network, "Elm", "Fir", resting=True)
    received(network, [a_document(name) for name in ("Ash", "Beech", "Elm")])
    received(network, [a_document("Dogwood", is_signed=False)], Source.CSV)
    accept(network, "Ash", "Elm", "Dogwood")
    found = combining.coverage(network, FIRST, LAST)
    assert found.counted == ("Ash", "Dogwood", "Elm")
    assert (found.expected, found.unexpected, found.unsigned) == (4, ("Dogwood",), ("Dogwood",))
    assert (found.missing, found.waiting) == (("Beech", "Cedar"), ("Beech",))
    assert found.sentence.startswith("stands on 3 of 5 group")
    everything = combining.coverage(network, FIRST, LAST, accepted_only=False)
    assert (everything.stands_on, everything.accepted, everything.missing) == (4, 3, ("Cedar",))


def test_a_return_belongs_where_its_last_day_lies_and_another_length_is_listed(
    network: NetworkOffice,
) -> None:
    half = date(2025, 10, 1)
    received(network, [a_document("Ash"), a_document("Beech", first=half)])
    found = combining.summary(network, FIRST, LAST, accepted_only=False).whole
    assert value(found, "meetings.held") == 6
    assert [(one.group, one.first, one.last) for one in found.other_periods] == [("Beech", half, LAST)]
    assert combining.summary(network, FIRST, date(2026, 3, 30), accepted_only=False).whole.coverage.stands_on == 0


def test_halves_of_a_group_balance_and_count_it_once(network: NetworkOffice) -> None:
    half = date(2025, 9, 30)
    before = {"membership.at_start": 9, "membership.joined": 3, "membership.left": 2, "membership.at_end": 10}
    after = {"membership.at_start": 10, "membership.joined": 4, "membership.left": 2, "membership.at_end": 12}
    rest = {"meetings.present": 10, "meetings.possible": 20}
    received(network, [
        a_document("Ash", last=half, figures=before | rest),
        a_document("Ash", first=date(2025, 10, 1), figures=after | rest, is_signed=True),
        a_document("Beech", figures={"membership.at_end": 30, "meetings.present": 0, "meetings.possible": 20}),
    ])  # fmt: skip
    found = combining.summary(network, FIRST, LAST, accepted_only=False).whole
    numbers = [value(found, f"membership.{name}") for name in ("at_start", "joined", "left", "at_end")]
    assert numbers == [9 + 3, 7 + 3, 4 + 3, 12 + 30]
    assert found.totals["membership.at_end", ""].groups == found.coverage.stands_on == 2
    assert value(found, "meetings.attendance_rate") == 333
    spread = found.totals["meetings.attendance_rate", ""].spread
    assert spread is not None
    assert (spread.lowest, spread.highest, spread.groups) == (0, 500, 2)
    assert len(found.other_periods) == 2


def test_parts_by_network_and_by_category_add_up_to_the_whole(network: NetworkOffice) -> None:
    belong(network, Ash=(NORTH, None, None), Beech=(SOUTH, None, None), Cedar=(SOUTH, None, None))
    expect(network, "Dogwood")
    received(network, [a_document(name) for name in ("Ash", "Beech", "Cedar")])
    found = combining.summary(network, FIRST, LAST, by=By.NETWORK, accepted_only=False)
    held = {one.label: value(one, "meetings.held") for one in found.parts}
    assert held == {"Meadow Cancer Alliance": None, "North": 3, "South": 6}
    assert [one.coverage.missing for one in found.parts] == [("Dogwood",), (), ()]
    assert value(found.whole, "meetings.held") == 9
    categories = as_json(combining.summary(network, FIRST, LAST, by=By.CATEGORY, accepted_only=False))
    assert categories["by"] == "category"
    assert categories["parts"][0]["breakdowns"] == {
        "membership.at_end_by_category": {"patient": 3},
        "meetings.present_by_category": {"patient": 3},
        "meetings.possible_by_category": {"patient": 3},
        "meetings.attendance_rate": {"patient": 1000},
    }


def test_by_year_each_year_stands_by_itself(network: NetworkOffice) -> None:
    last_year = {"first": date(2024, 4, 1), "last": date(2025, 3, 31)}
    received(network, [a_document("Ash", **last_year), a_document("Ash"), a_document("Beech")])
    found = combining.summary(network, last_year["first"], LAST, by=By.YEAR, accepted_only=False)
    assert [(one.label, one.coverage.stands_on) for one in found.parts] == [("2024/25", 1), ("2025/26", 2)]
    assert found.whole.other_periods == ()
    # Members at the end are those of each group's last return, not of both years together.
    assert value(found.whole, "membership.at_end") == 6
    assert value(found.whole, "meetings.held") == 9


def test_a_trend_goes_on_through_a_merger_and_says_so(network: NetworkOffice) -> None:
    end, start = date(2025, 3, 31), date(2025, 4, 1)
    merged = replace(NORTH, ended=end, successor_id="union")
    belong(network, Ash=(merged, None, end), Beech=(UNION, None, None))
    with network.register.write("moved") as writing:
        writing.save(Belonging(group_id="id of Ash", network_id="union", first=start))
    before = {"first": date(2024, 4, 1), "last": end}
    received(network, [a_document(name, **days) for name in ("Ash", "Beech") for days in (before, {})])
    found = combining.trend(network, before["first"], LAST, accepted_only=False)
    assert [line.label for line in found.lines] == ["All networks", "Union"]
    for line in found.lines:
        assert [value(one, "meetings.held") for one in line.years] == [6, 6]
    assert [one.merged for one in found.lines[1].years] == [("North",), ()]


def test_a_range_that_runs_backwards_is_refused(network: NetworkOffice) -> None:
    for combine in (combining.summary, combining.trend, combining.coverage):
        with pytest.raises(Refused, match="before its first"):
            combine(network, LAST, FIRST)
