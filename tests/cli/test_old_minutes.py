"""Old minutes at the command line: documents and folders, what is doubtful said and answered, nothing twice."""

from __future__ import annotations

import pytest

MINUTES = """# Meadow Valley Partnership Group: minutes

Date: Tuesday 3 February 2026
Time: 2pm to 4pm
Venue: The Meadow Room
Present: Tamsin Hollowell (TH, chair), Bryony, Wilf Ostrander
Apologies: Perpetua Quill

## 1. Welcome
Everybody was welcomed.

## 2. Leaflets
The draft was read.
Decision: the leaflet goes to print.
Action TH: order 200 copies by 1 March 2026
Action: ask the library

## 3. Confidential item
A letter was read.
"""


@pytest.fixture
def group(command, tmp_path):
    file = tmp_path / "Meadow.cppgroup"
    assert command("new", file, "--name", "Meadow Valley Partnership Group").code == 0
    people = tmp_path / "people.csv"
    people.write_text("name\nTamsin Hollowell\nBryony Askew\n", encoding="utf-8")
    assert command("import", file, "people", people).code == 0
    return file


@pytest.fixture
def minutes(tmp_path):
    folder = tmp_path / "old"
    folder.mkdir()
    (folder / "february.md").write_text(MINUTES, encoding="utf-8")
    return folder


def added(told):
    return {kind: one["added"] for kind, one in told.items()}


def test_a_folder_comes_in_once(command, group, minutes):
    first = command("import", group, "minutes", minutes, "--json").json
    assert added(first) == {"meetings": 1, "agenda": 3, "attendance": 4, "minutes": 3, "actions": 2}
    assert first["attendance"]["unmatched"] == ["Bryony", "Wilf Ostrander", "Perpetua Quill"]
    again = command("import", group, "minutes", minutes, "--json").json
    assert set(added(again).values()) == {0}
    assert {one["changed"] for one in again.values()} == {0}


def test_what_is_doubtful_is_said_and_can_be_answered(command, group, minutes):
    told = command("import", group, "minutes", minutes / "february.md", "--preview", "--json").json
    asked = {one["question"]: one["stands"] for kind in told.values() for one in kind["doubtful"]}
    assert "Is “Bryony” Bryony Askew?" in asked
    assert any("“ask the library”" in one for one in asked)
    assert command("list", group, "meetings", "--json").json == []
    command(
        "import", group, "minutes", minutes, "--value", "name:Bryony=Bryony Askew",
        "--value", "action:february.md, line 16=leave out",
    )  # fmt: skip
    names = [row["name"] for row in command("list", group, "attendance", "--json").json]
    assert "Bryony Askew" in names
    actions = command("list", group, "actions", "--json").json
    assert [(one["text"], one["due"]) for one in actions] == [("order 200 copies by 1 March 2026", "2026-03-01")]


def test_what_is_headed_confidential_is_confidential(command, group, minutes):
    command("import", group, "minutes", minutes)
    assert [row["number"] for row in command("list", group, "minutes", "--json").json] == ["1", "2"]
    assert len(command("list", group, "minutes", "--whole", "--json").json) == 3


def test_answers_to_nothing_and_folders_of_nothing_are_refused(command, group, minutes, tmp_path):
    assert command("import", group, "minutes", minutes, "--value", "name:Nobody=x").refuses("Nothing is asked")
    (tmp_path / "empty").mkdir()
    assert command("import", group, "minutes", tmp_path / "empty").refuses("There are no minutes")
    assert command("import", group, "people", minutes, tmp_path).refuses("one list at a time")


def test_a_list_of_minutes_is_still_a_list(command, group, minutes, tmp_path):
    command("import", group, "minutes", minutes)
    table = tmp_path / "minutes.txt"
    table.write_text("meeting_date\tnumber\ttext\n2026-02-03\t2.1\tMore was said.\n", encoding="utf-8")
    assert command("import", group, "minutes", table, "--json").json["added"] == 1


def test_initials_that_the_minutes_explain_are_never_taken_for_another_member(command, group, minutes):
    """TH of the register is Tamsin Hollowell; in these minutes the letters are those of somebody else."""
    text = MINUTES.replace("Tamsin Hollowell (TH, chair)", "Tamsin Hollowell, Theo Hart (TH)")
    (minutes / "february.md").write_text(text, encoding="utf-8")
    command("import", group, "minutes", minutes)
    owners = {one["text"]: (one["owner"], one["owner_id"]) for one in command("list", group, "actions", "--json").json}
    assert owners["order 200 copies by 1 March 2026"] == ("Theo Hart", None)


def test_what_is_minuted_meeting_after_meeting_is_one_action_when_asked(command, group, minutes, tmp_path):
    later = tmp_path / "later"
    later.mkdir()
    (later / "first.md").write_text(MINUTES, encoding="utf-8")
    again = MINUTES.replace("3 February 2026", "7 April 2026")
    (later / "second.md").write_text(again, encoding="utf-8")
    answer = command("import", group, "minutes", later, "--join-repeated", "--json").json["actions"]
    assert (answer["read"], answer["added"], answer["joined"]) == (4, 2, 2)
    assert len(command("list", group, "actions", "--json").json) == 2
    answer = command("import", group, "minutes", later, "--json").json["actions"]
    assert (answer["read"], answer["unchanged"]) == (4, 4)
