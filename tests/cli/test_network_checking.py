"""What is found in a period's returns, for a script."""

import json
from pathlib import Path
from random import Random

import pytest

from cpp_desktop.domain.network.records import Source
from cpp_desktop.services.network.incoming import incoming, take_in
from cpp_desktop.services.network.register import open_register
from tests.told_returns import Habits, as_document, with_values

YEAR = ("--from", "1/4/2025", "--to", "31/3/2026")
BALANCE = "Members at the start + joined − left = members at the end does not come out:"


@pytest.fixture
def register(command, tmp_path) -> Path:
    """A register with the return of Ash, in which nothing is odd, and that of Beech, whose members do not add up."""
    file = tmp_path / "North.cppnetwork"
    assert command("network", file, "init", "--name", "North").code == 0
    network = open_register(file, passphrase=command.passphrase)
    beech = with_values(Habits(Random(2), "Beech").year(2025), membership__joined=77, influence__opened=900)
    reason = {"check": "balance.influence", "reason": "Two\tpeople\nkept the list."}
    take_in(network, incoming(as_document(Habits(Random(1), "Ash").year(2025)), Source.JSON))
    take_in(network, incoming(as_document(beech, overrides=[reason]), Source.JSON))
    network.close()
    return file


def test_each_finding_is_a_line_with_what_to_ask_or_what_the_group_says_itself(command, register):
    answer = command("network", register, "check", *YEAR)
    lines = [line.split("\t") for line in answer.out.splitlines()]
    assert (answer.code, answer.err, {len(line) for line in lines}) == (0, "", {4})
    found = {code: (group, importance, words) for group, importance, code, words in lines}
    assert found["balance.membership"][:2] == ("Group Beech", "must")
    assert found["balance.membership"][2].startswith(BALANCE)
    assert found["balance.membership"][2].endswith("Which of these numbers is not right?")
    assert found["balance.influence"][2].endswith("The group says: Two people kept the list.")


def test_a_script_gets_codes_figures_and_a_letter_for_each_group(command, register):
    answer = command("network", register, "check", *YEAR, "--json").json
    (beech,) = answer["returns"]
    assert (answer["checked"], beech["group"], beech["revision"], beech["state"]) == (2, "Group Beech", 1, "received")
    first = beech["findings"][0]
    assert (first["code"], first["figures"][0], first["explained"]) == (
        "balance.membership", "membership.at_start", None,
    )  # fmt: skip
    assert BALANCE in beech["query"]
    assert "Cases brought forward" not in beech["query"]


def test_one_group_is_looked_at_alone_and_one_that_is_not_there_refused(command, register):
    assert command("network", register, "check", *YEAR, "--group", "Group Ash", "--json").json == {
        "checked": 1, "returns": [],
    }  # fmt: skip
    assert (
        "1 return checked; there is nothing" in command("network", register, "check", *YEAR, "--group", "Group Ash").err
    )
    assert command("network", register, "check", *YEAR, "--group", "Elm").refuses("There is no group “Elm”")


def test_a_question_is_drafted_from_what_the_group_has_not_explained(command, register, tmp_path):
    letter = tmp_path / "letter.json"
    ask = ("query", "--group", "Group Beech", "--out", letter)
    assert command("network", register, *ask).out == f"{letter}\n"
    text = json.loads(letter.read_text("utf-8"))["text"]
    assert BALANCE in text
    assert "Cases brought forward" not in text
    assert command("network", register, *ask, "--finding", "balance.influence").code == 0
    text = json.loads(letter.read_text("utf-8"))["text"]
    assert "You wrote of this: “Two\tpeople\nkept the list.”" in text
    assert BALANCE not in text
    assert command("network", register, *ask, "--finding", "balance.money").refuses("Nothing with the code")
    quiet = ("query", "--group", "Group Ash", "--out", tmp_path / "ash.json")
    assert command("network", register, *quiet).refuses("Nothing is open in this return")
    assert not (tmp_path / "ash.json").exists()


def test_the_revisions_of_a_return_are_listed_and_each_can_be_opened(command, register):
    network = open_register(register, passphrase=command.passphrase)
    corrected = with_values(Habits(Random(2), "Beech").year(2025), influence__opened=901, meetings__attendance_rate=348)
    take_in(network, incoming(as_document(corrected, revision=2, texts={"statement": "Corrected."}), Source.JSON))
    network.close()
    words = ("revisions", "--group", "Group Beech", *YEAR)
    lines = [line.split("\t") for line in command("network", register, *words).out.splitlines()]
    assert [(number, stands) for number, stands, *_ in lines] == [("2", "stands"), ("1", "history")]
    assert [one["revision"] for one in command("network", register, *words, "--json").json] == [2, 1]
    older = command("network", register, *words, "--revision", "1").out
    assert "influence.opened\t900\t901\n" in older
    assert "\t34.8%\n" in older
    assert "statement\tother words\n" in older
    told = command("network", register, *words, "--revision", "1", "--json").json
    assert told["differs"]["influence.opened"] == [900, 901]
    assert (told["reasons"]["balance.influence"], told["stands"]) == ("Two\tpeople\nkept the list.", 2)
    standing = command("network", register, *words, "--revision", "2")
    assert (standing.out, standing.err) == ("", "Nothing in it differs from revision 2, which stands.\n")
    assert command("network", register, *words, "--revision", "3").refuses("These are: 2, 1.")
