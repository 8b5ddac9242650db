"""A network's sums and returns for a script: what they stand on is always said."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cpp_desktop.domain.network.records import ReceivedReturn, ReturnState, Source
from cpp_desktop.exchange import csv_text
from cpp_desktop.services.network.incoming import incoming, take_in
from cpp_desktop.services.network.register import open_register
from tests.network_builders import a_document

YEAR = ("--from", "1/4/2025", "--to", "31/3/2026")


@pytest.fixture
def register(command, tmp_path) -> Path:
    """A register with the return of Ash, accepted, and that of Beech, not yet."""
    file = tmp_path / "North.cppnetwork"
    assert command("network", file, "init", "--name", "North").code == 0
    network = open_register(file, passphrase=command.passphrase)
    for name in ("Ash", "Beech"):
        take_in(network, incoming(a_document(name), Source.JSON))
    with network.register.write("accepted") as writing:
        (ash,) = writing.all(ReceivedReturn, group_id="id of Ash")
        writing.save(replace(ash, state=ReturnState.ACCEPTED))
    network.close()
    return file


def test_it_counts_accepted_returns_unless_all_are_asked_for(command, register):
    answer = command("network", register, "summary", *YEAR, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert (answer.json["stands_on"], answer.json["figures"]["meetings.held"]) == (1, 3)
    everything = command("network", register, "summary", *YEAR, "--all", "--json").json
    assert (everything["stands_on"], everything["accepted"], everything["figures"]["meetings.held"]) == (2, 1, 6)
    assert everything["coverage"]["meetings.held"] == 2


def test_without_json_it_prints_lines_and_says_beside_what_they_stand_on(command, register):
    answer = command("network", register, "summary", *YEAR)
    assert "meetings.held\t3\t1 of 1" in answer.out.splitlines()
    assert "stands on 1 of 1 group" in answer.err


@pytest.mark.parametrize(
    ("by", "first"),
    [
        ("network", "North"),
        ("year", "2025/26"),
        ("category", "Patient"),
        ("type", "Setting up and developing the group"),
    ],
)
def test_the_parts_are_named(command, register, by, first):
    answer = command("network", register, "summary", *YEAR, "--by", by, "--json")
    assert (answer.json["by"], answer.json["parts"][0]["name"]) == (by, first)


@pytest.mark.parametrize("ending", [".json", ".csv", ".xlsx"])
def test_it_is_written_as_a_file(command, register, tmp_path, ending):
    target = tmp_path / f"sums{ending}"
    answer = command("network", register, "summary", *YEAR, "--out", target)
    assert (answer.code, answer.out.strip()) == (0, str(target))
    if ending == ".json":
        assert json.loads(target.read_bytes())["stands_on"] == 1
    assert target.stat().st_size > 1000


def test_a_file_of_another_kind_is_refused(command, register, tmp_path):
    answer = command("network", register, "summary", *YEAR, "--out", tmp_path / "sums.doc")
    assert answer.refuses("does not end in .csv or .xlsx or .json or .pdf or .txt", code=2)
    assert command("network", register, "export", tmp_path / "sums.pdf").refuses("not end in .csv or .xlsx", code=2)
    assert not list(tmp_path.glob("sums*"))


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_all_standing_returns_are_exported_a_figure_a_row(command, register, tmp_path, ending):
    target = tmp_path / f"all{ending}"
    assert command("network", register, "export", target).code == 0
    if ending == ".csv":
        headings, *rows = (cells for _, cells in csv_text.read(target.read_bytes()).rows)
        found = [dict(zip(headings, row, strict=False)) for row in rows]
        held = [one for one in found if one["code"] == "meetings.held"]
        assert [(one["group"], one["state"], one["value"]) for one in held] == [
            ("Ash", "accepted", "3"), ("Beech", "received", "3"),
        ]  # fmt: skip
        assert len(found) == 2 * len([one for one in found if one["group"] == "Ash"])
