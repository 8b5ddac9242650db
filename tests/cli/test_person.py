from __future__ import annotations

import json

import pytest

OFFICER = "Siân Pritchard"


@pytest.fixture
def somebody(command, sample) -> str:
    """A living member who has something to do."""
    owners = {row["owner"] for row in command("list", sample, "actions", "--json").json if row["state"] == "open"}
    members = {row["name"] for row in command("list", sample, "people", "--on", "18/11/2026", "--json").json}
    return sorted(owners & members)[0]


def rows(command, sample, kind: str, name: str) -> list[dict]:
    return [row for row in command("list", sample, kind, "--whole", "--json").json if row.get("name") == name]


def test_a_death_is_recorded_and_nothing_names_them_any_more(command, sample, somebody):
    answer = command("person", sample, somebody.upper(), "died", "--on", "17/11/2026")
    assert (answer.code, answer.err) == (0, "")
    said = answer.out.splitlines()
    assert said[0] == f"It is recorded that {somebody} died on 17 November 2026."
    assert "to be reassigned" in said[1]
    ended = rows(command, sample, "people", somebody)[-1]
    assert (ended["died_on"], ended["left"], ended["leaving_reason"]) == ("2026-11-17", "2026-11-17", "died")
    assert somebody not in command("list", sample, "people", "--json").out
    open_ones = [row for row in command("list", sample, "actions", "--json").json if row["state"] == "open"]
    assert somebody not in repr([row["owner"] for row in open_ones])


def test_a_wrong_day_is_put_right(command, sample, somebody):
    for day in ("2026-11-17", "2026-11-18"):
        assert command("person", sample, somebody, "died", "--on", day).code == 0
        row = rows(command, sample, "people", somebody)[-1]
        assert (row["died_on"], row["left"]) == (day, day)


def test_a_rest_has_a_first_day_and_may_have_a_last(command, sample, somebody):
    answer = command("person", sample, somebody, "rest", "--from", "1/12/2026", "--to", "31/1/2027")
    assert answer.out == f"{somebody} rests from 1 December 2026 to 31 January 2027.\n"
    assert "2026-12-01/2027-01-31" in rows(command, sample, "people", somebody)[-1]["resting"]
    assert command("person", sample, somebody, "rest", "--from", "5/12/2026").refuses("rests on that day already")
    assert command("person", sample, somebody, "rest", "--from", "1/3/2027").out.endswith("rests from 1 March 2027.\n")


@pytest.mark.parametrize(
    ("name", "deed", "words", "code"),
    [
        ("Nobody Atall", ("died", "--on", "2026-11-17"), "There is nobody called “Nobody Atall”", 1),
        (OFFICER, ("died", "--on", "2026-11-19"), "That day has not come yet", 1),
        (OFFICER, ("rest", "--from", "2/2/2026", "--to", "1/2/2026"), "before its first", 1),
        ("Derek Hallam", ("rest", "--from", "2026-11-18"), "has died", 1),
        (OFFICER, ("died",), "required: --on", 2),
        (OFFICER, ("died", "--on", "soon"), "“soon” is not a date", 2),
        (OFFICER, ("resign",), "invalid choice", 2),
        (OFFICER, (), "required: DEED", 2),
    ],
)
def test_what_cannot_be_is_refused_in_one_line_and_changes_nothing(command, sample, name, deed, words, code):
    before = command("list", sample, "people", "--whole").out
    assert command("person", sample, name, *deed).refuses(words, code)
    assert command("list", sample, "people", "--whole").out == before


def test_a_name_that_two_bear_is_told_apart_by_email(command, sample, tmp_path):
    source = tmp_path / "more.csv"
    twins = [f"Lou Sparrow,lou{n}@vale.example,2025-04-01\n" for n in (1, 2)]
    source.write_text(f"name,email,joined\n{''.join(twins)}", encoding="utf-8")
    assert command("import", sample, "people", source).code == 0
    assert command("person", sample, "lou sparrow", "died", "--on", "2026-11-17").refuses("Say which, by e-mail or id")
    assert command("person", sample, "lou2@vale.example", "died", "--on", "2026-11-17").code == 0
    died = {row["email"]: row["died_on"] for row in rows(command, sample, "people", "Lou Sparrow")}
    assert died == {"lou1@vale.example": None, "lou2@vale.example": "2026-11-17"}


@pytest.mark.parametrize("behind", [True, False])
def test_the_passphrase_may_stand_before_or_behind(command, sample, tmp_path, somebody, behind):
    command.passphrase = None
    (tmp_path / "words").write_text("sample group\n")
    keys = ("--passphrase-file", tmp_path / "words")
    first, last = ((), keys) if behind else (keys, ())
    assert command("person", *first, sample, somebody, "died", "--on", "2026-11-17", *last).code == 0


def test_erasing_is_not_done_without_being_sure(command, sample):
    before = sample.read_bytes()
    answer = command("person", sample, OFFICER, "erase")
    assert (answer.code, answer.out) == (1, "")
    assert "cannot be undone" in answer.err
    assert "mention" in answer.err
    assert sample.read_bytes() == before


def test_of_somebody_erased_no_list_and_no_search_knows(command, sample):
    answer = command("person", sample, OFFICER, "erase", "--yes")
    assert answer.code == 0
    assert answer.err.startswith("1 attached file under agenda items cannot be searched")
    emptied, copied = answer.out.splitlines()
    assert emptied.startswith("Erased: ")
    assert copied.startswith("The copy made just before is deleted on 18 December 2026: Vale 20")
    for kind in ("people", "attendance", "minutes", "actions", "agenda", "activities"):
        assert OFFICER not in command("list", sample, kind, "--whole", "--json").out
    assert command("search", sample, "Pritchard", "--whole", "--json").json == []
    assert command("check", sample).out == "The file is whole.\n"
    again = command("person", sample, OFFICER, "erase", "--yes")
    assert (again.code, "nobody called" in again.err) == (1, True)


def test_what_is_restored_has_lost_them_too(command, sample, tmp_path):
    made = command("backup", sample).out.strip()
    command("person", sample, OFFICER, "erase", "--yes")
    back = tmp_path / "Back.cppgroup"
    assert command("restore", made, back).code == 0
    assert OFFICER not in command("list", back, "people", "--whole", "--json").out


def test_everything_held_is_written_to_check_to_hand_over_and_as_data(command, sample, tmp_path):
    before, folder = sample.read_bytes(), tmp_path / "For Siân"
    answer = command("person", sample, OFFICER, "access", "--out", folder, "--asked", "1/11/2026")
    names = ["subject-access-to-check.pdf", "subject-access.pdf", "subject-access.json"]
    assert (answer.code, answer.out.splitlines()) == (0, [str(folder / name) for name in names])
    assert "To be answered by 1 December 2026." in answer.err
    assert "read subject-access-to-check.pdf before you give the others" in answer.err
    assert sorted(path.name for path in folder.iterdir()) == sorted(names)
    data = json.loads((folder / names[2]).read_text(encoding="utf-8"))
    assert (data["person"]["name"], data["asked"], data["answer_by"]) == (OFFICER, "2026-11-01", "2026-12-01")
    assert "Colin Thripp" not in json.dumps(data, ensure_ascii=False)
    assert sample.read_bytes() == before


def test_whoever_agreed_may_stay_in_it(command, sample, tmp_path):
    wanted = ("person", sample, OFFICER, "access", "--out", tmp_path / "out")
    assert command(*wanted, "--leave", "colin  thripp").code == 0
    text = (tmp_path / "out" / "subject-access.json").read_text(encoding="utf-8")
    assert "Colin Thripp" in text
    assert "Joan Ashdown" not in text
    assert command(*wanted, "--leave", "Nobody Atall").refuses("Nobody called “Nobody Atall” is named in it")


def test_a_place_that_cannot_be_written_to_is_refused_in_one_line(command, sample, tmp_path):
    (tmp_path / "taken").write_text("a file")
    assert command("person", sample, OFFICER, "access", "--out", tmp_path / "taken").refuses("is no folder")
    assert command("person", sample, OFFICER, "access").refuses("required: --out", 2)
