"""Other people's forms: mappings kept in the register, and returns received by them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import Cell, NetworkGroup, ReceivedReturn, Source
from cpp_desktop.services.network import combining, layouts
from cpp_desktop.services.network.foreign_returns import as_json, receive_by_layout, try_out
from cpp_desktop.services.network.groups import add_group
from cpp_desktop.services.network.receiving import receive
from cpp_desktop.services.network.register import NetworkOffice
from cpp_desktop.services.network.trusting import same
from tests.foreign_files import a_layout, a_mapping
from tests.network_builders import FIRST, LAST, a_document, as_file

FIGURES: list[dict[str, Any]] = [
    {"column": "Held", "code": "meetings.held"},
    {"column": "Applications", "code": "foreign.applications"},
]
LAYOUT = a_layout(FIGURES, period={"is": "2025-26"})
TABLE = "Group,Held,Applications\nAlder Vale Group,6,40\nWold Group,4,<5\nTOTAL,10,40\n"


def a_table(folder: Path, text: str = TABLE, name: str = "form.csv") -> Path:
    target = folder / name
    target.write_text(text, encoding="utf-8")
    return target


def standing(network: NetworkOffice) -> list[ReceivedReturn]:
    with network.register.read() as view:
        return view.standing(FIRST, LAST)


def total(network: NetworkOffice, code: str) -> object:
    found = combining.summary(network, FIRST, LAST, accepted_only=False).whole.total(code)
    return found.value if found else None


def test_a_mapping_is_kept_under_its_name_and_replaced(network: NetworkOffice) -> None:
    layouts.save(network, "Old form", a_mapping(FIGURES))
    layouts.save(network, "old form", a_mapping(FIGURES[:1]))
    assert [one.name for one in layouts.layouts(network)] == ["Old form"]
    assert len(layouts.layout_named(network, "OLD FORM").measures) == 1
    layouts.remove(network, "Old form")
    assert not layouts.layouts(network)


def test_a_mapping_that_will_not_do_is_not_kept(network: NetworkOffice, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="will not do"):
        layouts.save(network, "Form", {"format": "other"})
    with pytest.raises(Refused, match="no mapping called “Form”"):
        layouts.layout_named(network, "Form")
    with pytest.raises(Refused, match="cannot be read as JSON"):
        layouts.mapping_in(a_table(tmp_path))


def test_trying_out_keeps_nothing_and_says_whom_it_knows(network: NetworkOffice, inbox: Path) -> None:
    add_group(network, "Alder Vale Group")
    trial = try_out(network, LAYOUT, [a_table(inbox), a_table(inbox, "Name\nnobody\n", "other.csv")])
    assert [(r.organisation, r.group.name if r.group else None) for r in trial.returns] == [
        ("Alder Vale Group", "Alder Vale Group"),
        ("Wold Group", None),
    ]
    assert trial.unmatched == ("Wold Group",)
    assert [name for name, _ in trial.refused] == ["other.csv"]
    assert [d["says"] for d in as_json(trial.found)["doubtful"]] == ["<5"]
    assert [t.agrees for t in trial.found.totals] == [True, True]
    assert not standing(network)


def test_what_is_received_is_unsigned_and_added_up(network: NetworkOffice, inbox: Path) -> None:
    add_group(network, "Alder Vale Group")
    done = receive_by_layout(network, LAYOUT, [a_table(inbox)])
    assert (done.received.received, done.unmatched) == (2, ("Wold Group",))
    assert {(r.source, r.key, r.revision) for r in standing(network)} == {(Source.MAPPED, None, 1)}
    assert total(network, "meetings.held") == 10
    assert total(network, "membership.at_end") is None, "what was not read is not recorded"
    with network.register.read() as view:
        kinds = {f.kind for r in standing(network) for f in view.figures(r.network_id, r.group_id, r.first, r.last)}
    assert Cell.SUPPRESSED in kinds


def test_receiving_again_changes_nothing_and_another_number_takes_its_place(
    network: NetworkOffice, inbox: Path
) -> None:
    receive_by_layout(network, LAYOUT, [a_table(inbox)])
    network.today = lambda: date(2026, 7, 1)
    again = receive_by_layout(network, LAYOUT, [inbox])
    assert (again.received.unchanged, again.unmatched) == (2, ())
    changed = receive_by_layout(network, LAYOUT, [a_table(inbox, TABLE.replace("6,40", "7,40"))])
    assert (changed.received.revised, changed.received.unchanged) == (1, 1)
    assert total(network, "meetings.held") == 11


def test_a_form_never_takes_the_place_of_what_the_group_signed(network: NetworkOffice, inbox: Path) -> None:
    receive(network, [as_file(inbox, a_document("Alder Vale Group"))])
    done = receive_by_layout(network, LAYOUT, [a_table(inbox)])
    assert [name for name, _ in done.received.refused] == ["Alder Vale Group, 1 April 2025 to 31 March 2026"]
    assert total(network, "meetings.held") == 3 + 4


def test_two_names_of_one_group_do_not_take_each_others_place(network: NetworkOffice, inbox: Path) -> None:
    table = "Group,Held,Applications\nWye Group,6,1\nR1A,4,1\n"
    receive_by_layout(network, LAYOUT, [a_table(inbox, "Group,Held,Applications\nR1A,4,1\n")])
    add_group(network, "Wye Group")
    same(network, "R1A", "Wye Group")
    done = receive_by_layout(network, LAYOUT, [a_table(inbox, table)])
    assert ("R1A" in done.received.refused[0][0], len(done.received.refused)) == (True, 1)
    assert total(network, "meetings.held") == 6


def test_a_group_known_from_a_form_gets_its_own_id_with_its_first_signed_return(
    network: NetworkOffice, inbox: Path
) -> None:
    receive_by_layout(network, LAYOUT, [a_table(inbox)])
    receive(network, [as_file(inbox, a_document("Wold Group"), "wold.json")])
    with network.register.read() as view:
        assert len(view.all(NetworkGroup)) == 2
    assert total(network, "meetings.held") == 6 + 3


def test_months_in_several_files_of_one_year_are_brought_together(network: NetworkOffice, inbox: Path) -> None:
    layout = a_layout(FIGURES[:1], period={"column": "Month"})
    for n, month in enumerate(("Apr-25", "May-25", "Jun-25"), 1):
        a_table(inbox, f"Group,Month,Held\nWold Group,{month},{n}\n", f"{month}.csv")
    a_table(inbox, "Group,Month,Held\nWold Group,May-25,2\n", "copy of May.csv")
    done = receive_by_layout(network, layout, [inbox])
    assert total(network, "meetings.held") == 6
    assert [why for _, why in done.received.refused] == [
        "This file holds the same as “May-25.csv”, so it was not read again."
    ]


def test_a_suggestion_can_be_kept_and_read_by(network: NetworkOffice, inbox: Path) -> None:
    suggestion = layouts.suggest(network, layouts.sheets_of(a_table(inbox)))
    target = inbox / "mapping.json"
    layouts.write_mapping(suggestion, target)
    layouts.save(network, "Form", layouts.mapping_in(target))
    assert json.loads(target.read_text(encoding="utf-8")) == suggestion
    trial = try_out(network, layouts.layout_named(network, "Form"), [inbox / "form.csv"])
    assert {r.code for one in trial.returns for r in one.readings} == {"meetings.held", "foreign.applications"}
    assert {r.period.first for r in trial.returns} == {date(2025, 4, 1)}
