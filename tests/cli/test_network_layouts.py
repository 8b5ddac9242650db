"""Other people's forms by script: a mapping suggested, kept, tried out, and files received by it."""

from __future__ import annotations

import json

import pytest

from tests.foreign_files import a_mapping

HELD = {"column": "Held", "code": "meetings.held"}
TABLE = "Group,Held\nAlder Vale Group,6\nWold Group,o\nTOTAL,7\n"


@pytest.fixture
def network(command, tmp_path):
    """Says a deed to a register."""
    file = tmp_path / "Meadow.cppnetwork"
    command("network", file, "init", "--name", "Meadow Cancer Alliance")
    return lambda *words: command("network", file, *words)


@pytest.fixture
def form(tmp_path):
    target = tmp_path / "form.csv"
    target.write_text(TABLE, encoding="utf-8")
    return target


@pytest.fixture
def mapping(tmp_path):
    target = tmp_path / "mapping.json"
    target.write_text(json.dumps(a_mapping([HELD], period={"is": "2025-26"})), encoding="utf-8")
    return target


def test_a_mapping_is_suggested_kept_listed_and_removed(network, form, tmp_path):
    target = tmp_path / "suggested.json"
    assert network("layout", "suggest", form, "--out", target).out == f"{target}\n"
    assert network("layout", "save", "Old form", target).out == "Old form\n"
    assert network("layout", "list", "--json").json == ["Old form"]
    assert network("layout", "show", "old form").json == json.loads(target.read_text(encoding="utf-8"))
    assert network("layout", "remove", "Old form").code == 0
    assert network("layout", "list").out == ""


def test_a_mapping_that_will_not_do_is_refused_in_a_sentence(network, form, mapping):
    mapping.write_text(json.dumps(a_mapping([HELD | {"code": "meetings.hold"}])), encoding="utf-8")
    refused = network("layout", "save", "Form", mapping)
    assert (refused.code, "There is no figure “meetings.hold”" in refused.err) == (1, True)
    assert network("layout", "try", "Form", form).code == 1


def test_trying_out_lists_what_is_in_doubt_and_keeps_nothing(network, form, mapping):
    network("layout", "save", "Form", mapping)
    tried = network("layout", "try", "form", form)
    assert "Alder Vale Group\t2025-04-01 to 2026-03-31\t1 figure\tno group of this register\n" in tried.out
    assert tried.err.startswith("2 rows of 1 sheet read.\n")
    assert "form.csv B3: “o” “o” stands where a number should. Read as: 0\n" in tried.err
    assert "form.csv B4: the total says 7, and what was read comes to 6.\n" in tried.err
    answer = network("layout", "try", "form", form, "--json").json
    assert [one["figures"] for one in answer["returns"]] == [{"meetings.held": 6}, {"meetings.held": 0}]
    assert answer["unmatched"] == ["Alder Vale Group", "Wold Group"]
    assert answer["totals"] == [
        {"file": "form.csv", "sheet": "", "cell": "B4", "heading": "Held", "says": 7, "read": 6, "agrees": False}
    ]
    assert network("status", "--from", "2025-04-01", "--to", "2026-03-31", "--json").json["received"] == 0


def test_files_are_received_by_a_mapping(network, form, mapping):
    network("layout", "save", "Form", mapping)
    answer = network("receive", "--layout", "Form", form, "--json").json
    assert (answer["received"], answer["unmatched"]) == (2, ["Alder Vale Group", "Wold Group"])
    assert [doubt["cell"] for doubt in answer["doubtful"]] == ["B3"]
    assert network("receive", "--layout", "Form", form, "--json").json["unchanged"] == 2
    year = ("--from", "2025-04-01", "--to", "2026-03-31")
    assert network("summary", *year, "--all", "--json").json["figures"]["meetings.held"] == 6
