"""The year's reflection from a script."""

from __future__ import annotations

from tests.filled_sheets import filled


def test_sheets_are_begun_printed_filled_in_read_once_and_told(command, sample, tmp_path):
    begun = command("reflection", sample, "begin", "--json").json
    assert [one["asked"] for one in begun] == ["users", "professionals"]
    assert command("reflection", sample, "begin").refuses("there already")
    blank = tmp_path / "blank.pdf"
    assert command("paper", sample, "reflection-users", "--fillable", "--out", blank).code == 0
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "one.pdf").write_bytes(filled(blank.read_bytes(), {"q1": "a1"}, {"q9": "Tea"}))
    (folder / "no.pdf").write_bytes(b"no PDF")
    assert command("reflection", sample, "read", folder).refuses("1 remark in own words")
    told = command("reflection", sample, "read", folder, "--preview", "--json").json
    assert told["added"] == {"users": 1}
    assert told["refused"] == [{"file": "no.pdf", "why": "This is not a PDF."}]
    assert command("reflection", sample, "read", folder, "--remarks", "leave").out == "users\t1\n"
    assert command("reflection", sample, "read", folder, "--remarks", "leave").code == 1
    assert "strongly agree 1" in command("reflection", sample, "results").out


def test_it_says_that_sheets_were_begun(command, sample):
    assert "The sheets for 2026/27 are there: users, professionals." in command("reflection", sample, "begin").out


def test_years_stand_apart_and_nothing_is_named_that_is_not_read(command, sample, tmp_path):
    assert "14 of 18 sheets came back" in command("reflection", sample, "results", "--on", "1/5/2025").out
    assert command("reflection", sample, "results").out == "Nothing has come back.\n"
    assert command("reflection", sample, "read").refuses("named with “read”")
    assert command("reflection", sample, "begin", tmp_path).refuses("named with “read”")
    wanted = ("--from", "1/4/2030", "--fillable", "--out", tmp_path / "a.pdf")
    assert command("paper", sample, "reflection-users", *wanted).refuses("Begin them first")
