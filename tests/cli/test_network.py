"""The network's register by script: made, told whom to expect, given files, asked who sent what, and answered."""

from __future__ import annotations

import shutil
import sys

import pytest

from cpp_desktop.domain.check_codes import check_codes
from cpp_desktop.storage.backups import latest
from tests.network_builders import a_document, as_file

ALDER, BIRCH, CEDAR = "Alder Vale Group", "Birch Hill Group", "Cedar Moor Group"
YEAR = ("--from", "2025-04-01", "--to", "2026-03-31")
BACK = ("--from", "2026-03-31", "--to", "2025-04-01")
ANSWER = {"received": 0, "revised": 0, "superseded": 0, "unchanged": 0, "unexpected": [], "refused": []}


@pytest.fixture
def register(command, tmp_path):
    file = tmp_path / "Meadow.cppnetwork"
    assert command("network", file, "init", "--name", "Meadow Cancer Alliance").out == f"{file}\n"
    return file


@pytest.fixture
def network(command, register):
    """Says a deed to the register."""
    return lambda *words: command("network", register, *words)


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "Returns"
    folder.mkdir()
    return folder


def test_the_lead_sees_who_sent_what(network, inbox):
    expected = network("expect", *YEAR, "--due", "2026-06-30", "--group", ALDER, BIRCH, "--group", CEDAR)
    assert (expected.code, expected.out) == (0, "3 returns are expected.\n")
    for name in (ALDER, BIRCH, "Dew Pond Group"):
        as_file(inbox, a_document(name))
    assert network("receive", inbox, "--json").json == ANSWER | {"received": 3, "unexpected": ["Dew Pond Group"]}
    assert network("accept", "--group", ALDER, *YEAR).out == "1 return accepted.\n"
    assert network("status", *YEAR, "--json").json == {
        "expected": 3, "received": 2, "on_time": 0, "queried": 0, "accepted": 1, "missing": [CEDAR],
    }  # fmt: skip
    told = network("status", *YEAR)
    assert f"{CEDAR}\texpected\tnot here yet; it was hoped for by 30 June 2026\n" in told.out
    assert "Nobody expected a return of: Dew Pond Group" in told.err


def test_what_comes_again_revised_late_or_broken_is_told_apart(network, inbox):
    two = as_file(inbox, a_document(ALDER, revision=2))
    assert network("receive", two, "--json").json == ANSWER | {"received": 1, "unexpected": [ALDER]}
    one = as_file(inbox, a_document(ALDER))
    three = as_file(inbox, a_document(ALDER, revision=3))
    bad = as_file(inbox, a_document(BIRCH, status="draft"), "draft.json")
    answer = network("receive", one, two, three, bad, "--json").json
    [refused] = answer.pop("refused")
    assert (refused["file"], "draft" in refused["why"]) == ("draft.json", True)
    assert answer.items() <= (ANSWER | {"superseded": 1, "unchanged": 1, "revised": 1, "unexpected": [ALDER]}).items()


def test_many_can_be_received_in_one_step(network, inbox, monkeypatch):
    files = [as_file(inbox, a_document(name)) for name in (ALDER, BIRCH, CEDAR)]
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    answer = network("receive", inbox, "--bulk", "--json")
    assert answer.json == ANSWER | {"received": 3, "unexpected": [ALDER, BIRCH, CEDAR]}
    assert [file.name in answer.err for file in sorted(files)] == [True, False, False], "the bar moves once a step"


def test_an_empty_folder_is_said_to_be_empty(network, inbox):
    answer = network("receive", inbox, "--json")
    assert (answer.code, answer.json, answer.err) == (1, ANSWER, "There is no file in this folder.\n")


def test_where_nothing_could_be_received_the_code_is_one(network, inbox):
    as_file(inbox, a_document(BIRCH, status="draft"), "draft.json")
    answer = network("receive", inbox)
    assert (answer.code, answer.out) == (1, "0 received, 0 revised, 0 superseded, 0 unchanged, 1 refused.\n")
    assert answer.err.startswith("draft.json: This is a draft")


def test_a_new_key_is_trusted_by_hand_and_the_return_then_received(network, inbox):
    network("receive", as_file(inbox, a_document(ALDER)))
    other = as_file(inbox, a_document(ALDER, revision=2, seed=b"o" * 32), "other.json")
    assert "another key" in network("receive", other, "--json").json["refused"][0]["why"]
    assert network("trust", "--group", BIRCH, "--file", other).refuses("There is no group")
    trusted = network("trust", "--group", ALDER.upper(), "--file", other)
    assert [line.split("\t")[0] for line in trusted.out.splitlines()] == ["before", "trusted"]
    assert network("receive", other, "--json").json["revised"] == 1


def test_two_names_are_joined_as_one_group(network, inbox):
    network("expect", *YEAR, "--due", "2026-06-30", "--group", "Alder Vale CPG")
    network("receive", as_file(inbox, a_document(ALDER)))
    assert network("status", *YEAR, "--json").json["missing"] == ["Alder Vale CPG"]
    assert network("same", "--group", "Alder Vale CPG", "--group", ALDER).out == f"{ALDER}\n"
    assert network("status", *YEAR, "--json").json["missing"] == []
    assert network("same", "--group", "Alder Vale CPG", "--group", ALDER).refuses("one group already")
    said = {line.split("\t")[0]: line.split("\t")[2] for line in network("groups").out.splitlines()}
    assert said["Alder Vale CPG"].endswith(f"one group with {ALDER}")
    assert "one group" not in said[ALDER]


def test_a_query_is_written_as_a_letter(network, inbox, tmp_path):
    network("receive", as_file(inbox, a_document(ALDER)))
    letter = tmp_path / "query.json"
    assert network("query", "--group", ALDER, "--text", "Is 3 right?", "--out", letter).out == f"{letter}\n"
    assert network("accept", "--all", *YEAR).out == "0 returns accepted.\n"
    network("receive", as_file(inbox, a_document(ALDER, revision=2)))
    assert network("accept", "--all", *YEAR).out == "1 return accepted.\n"
    out = tmp_path / "letters"
    assert len(network("letters", *YEAR, "--out", out).out.splitlines()) == 2


def test_the_same_question_is_asked_once(network, inbox, tmp_path):
    network("receive", as_file(inbox, a_document(ALDER)))
    first, second, third = (tmp_path / f"{number}.json" for number in (1, 2, 3))
    words = ("query", "--group", ALDER, "--text")
    assert network(*words, "Is 3 right?", "--out", first).err == ""
    answer = network(*words, " Is 3 right?", "--out", second)
    assert (answer.code, answer.out) == (0, f"{second}\n")
    assert "The same was asked on" in answer.err
    assert second.read_bytes() == first.read_bytes()
    assert network(*words, "Is 3 right?", "--again", "--out", third).err == ""
    assert network(*words, "Is 4 right?", "--out", third).err == ""
    network("receive", as_file(inbox, a_document(ALDER, revision=2)))
    assert network(*words, "Is 3 right?", "--out", third).err == ""
    assert len(network("letters", *YEAR, "--out", tmp_path / "out").out.splitlines()) == 4


def test_groups_are_expected_from_a_list_with_their_networks(network, tmp_path):
    network("add-network", "--name", "North Network")
    table = tmp_path / "groups.csv"
    rows = f"Name of group,Network\n{ALDER},North Network\n{BIRCH},\n{CEDAR},Nowhere\n"
    table.write_text(rows, encoding="utf-8")
    answer = network("expect", *YEAR, "--due", "2026-06-30", "--list", table)
    assert (answer.code, answer.out) == (0, "2 returns are expected.\n")
    assert "row 4: There is no network “Nowhere” in this register." in answer.err
    homes = {one["name"]: one["networks"][0]["name"] for one in network("groups", "--json").json}
    assert homes == {ALDER: "North Network", BIRCH: "Meadow Cancer Alliance"}


def test_a_list_that_names_another_network_is_followed_only_where_that_is_said(network, tmp_path):
    network("add-network", "--name", "North Network")
    network("add-group", "--name", ALDER)
    table = tmp_path / "groups.csv"
    table.write_text(f"group,network\n{ALDER},north network\n{BIRCH},North Network\n", encoding="utf-8")
    words = ("expect", *YEAR, "--due", "2026-06-30", "--list", table)
    answer = network(*words)
    assert answer.out == "1 return is expected.\n"
    assert "row 2: “Alder Vale Group” belongs to “Meadow Cancer Alliance” in this register, and to “North" in answer.err
    assert network(*words, "--move").out == "2 returns are expected.\n"
    assert network("groups", "--json").json[0]["networks"] == [
        {"name": "Meadow Cancer Alliance", "from": None, "to": "2025-03-31"},
        {"name": "North Network", "from": "2025-04-01", "to": None},
    ]
    assert network(*words).err == ""


def test_networks_merge_with_their_groups(network, inbox):
    network("add-network", "--name", "North Network")
    network("add-group", "--name", ALDER, "--network", "North Network")
    merged = network("merge-networks", "--network", "North Network", "--into", "Great Alliance", "--on", "2026-04-01")
    assert merged.out == "Great Alliance\n"
    [north] = [one for one in network("networks", "--json").json if one["name"] == "North Network"]
    assert (north["ended"], north["successor"]) == ("2026-03-31", "Great Alliance")
    [alder] = network("groups", "--json").json
    assert alder["networks"] == [
        {"name": "North Network", "from": None, "to": "2026-03-31"},
        {"name": "Great Alliance", "from": "2026-04-01", "to": None},
    ]


def test_two_groups_of_like_names_are_told_apart(network, tmp_path):
    like = "Alder Vale Forum"
    network("expect", *YEAR, "--due", "2026-06-30", "--group", ALDER, "--group", like)
    network("receive", as_file(tmp_path, a_document(ALDER)))
    assert "twins.name" in network("check", *YEAR).out
    assert network("apart", "--group", ALDER).refuses("Say --group twice")
    assert network("apart", "--group", ALDER, "--group", like).out == f"{ALDER}\t{like}\n"
    assert "twins.name" not in network("check", *YEAR).out


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("accept", "--group", ALDER, *YEAR), "There is no group"),
        (("expect", *YEAR, "--due", "2025-06-30", "--group", ALDER), "cannot be due before"),
        (
            ("expect", *BACK, "--due", "2026-06-30", "--group", ALDER),
            "before its",
        ),
        (("query", "--group", ALDER, "--text", "x", "--out", "/nowhere/at/all.json"), "cannot be written"),
        (("status", *BACK), "before its first"),
        (("move-group", "--group", ALDER, "--network", "x"), "There is no"),
    ],
)
def test_what_cannot_be_done_is_refused(network, words, why):
    assert network(*words).refuses(why)


def test_a_register_is_called_as_one_and_made_once(command, register, tmp_path):
    assert command("network", tmp_path / "x.cppgroup", "init", "--name", "X").refuses("ends in .cppnetwork")
    assert command("network", register, "init", "--name", "X").refuses("already a file")
    command.passphrase = "another one"
    assert command("network", register, "status", *YEAR).code == 1


def test_a_register_is_copied_and_its_key_printed(command, register, network, tmp_path):
    copy, sheet = tmp_path / "copy.cppnetwork", tmp_path / "key.pdf"
    assert network("backup", copy).out == f"{copy}\n"
    assert network("recovery-sheet", "--out", sheet).out == f"{sheet}\n"
    assert sheet.read_bytes().startswith(b"%PDF-")
    assert command("network", copy, "networks").out == "Meadow Cancer Alliance\n"
    assert network("backup", copy).code == 1


def test_a_paper_return_is_typed_in_and_checks_itself(network, tmp_path):
    paper = a_document(ALDER, breakdowns={"work.by_outcome": {"achieved": 4}})
    rows = [f"{code},{value}" for code, value in paper["figures"].items() if code.startswith("influence.")]
    cells = paper["breakdowns"]["influence.closed_by_outcome"]
    rows += [f"influence.closed_by_outcome.{key},{value}" for key, value in cells.items()]
    table = tmp_path / "typed.csv"
    table.write_text("\n".join(["code,value", "work.by_outcome.achieved,4", *rows]), encoding="utf-8")
    codes = check_codes(paper)
    words = ("type", "--group", "alder vale GROUP", *YEAR, "--made", "20/4/2026", "--table", table)
    assert network(*words, "--code", f"work={codes['work']}").refuses("Influence: type its check code too")
    both = ("--code", f"work={codes['work']}", "--code", f"influence={codes['influence']}")
    assert network(*words, *both).out == "alder vale GROUP: new\n"
    table.write_text(table.read_text(encoding="utf-8").replace("achieved,4", "achieved,5"), encoding="utf-8")
    assert network(*words, *both).refuses("Work programme: a figure is not as it is on the paper")


def backups(register):
    return sorted(path.name for path in (register.parent / "Backups").glob("*.cppnetwork"))


def test_what_changes_a_register_backs_it_up_once(register, network, inbox):
    begun = backups(register)
    assert len(begun) == 1
    for name in (ALDER, BIRCH):
        as_file(inbox, a_document(name))
    network("receive", inbox)
    received = backups(register)
    assert len(received) == 2
    network("receive", inbox)
    network("status", *YEAR)
    assert backups(register) == received, "nothing was changed"
    assert network("accept", "--group", CEDAR, *YEAR).code == 1
    assert backups(register) == received


def test_the_backup_made_by_itself_holds_what_was_done(command, register, network, inbox):
    network("receive", as_file(inbox, a_document(ALDER)))
    copy = latest(register).path
    assert [group["name"] for group in command("network", copy, "groups", "--json").json] == [ALDER]


def test_a_backup_that_fails_is_told_and_what_was_done_stands(register, network, inbox):
    shutil.rmtree(register.parent / "Backups")
    (register.parent / "Backups").write_text("in the way")
    answer = network("receive", as_file(inbox, a_document(ALDER)), "--json")
    assert (answer.code, answer.json["received"]) == (0, 1)
    assert answer.err.splitlines()[-1].startswith("Everything is saved, but no backup could be made.")
    assert network("groups", "--json").json[0]["name"] == ALDER
