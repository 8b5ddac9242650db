"""An agenda or minutes issued from the command line."""

from __future__ import annotations

from hashlib import sha256

import pytest


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def test_minutes_are_issued_with_their_papers_and_emails(command, sample, out):
    answer = command("minutes", sample, "--meeting", "last", "issue", "--out", out, "--json")
    assert answer.code == 0
    told = answer.json
    assert (told["version"], told["state"]) == (1, "draft")
    assert {copy["size"] for copy in told["copies"]} <= {paper["size"] for paper in told["papers"]}
    written = {path.suffix for path in out.iterdir()}
    assert written <= {".pdf", ".eml"}
    hashes = {sha256(path.read_bytes()).hexdigest() for path in out.glob("*.pdf")}
    assert hashes == {paper["sha256"] for paper in told["papers"]}


def test_what_was_issued_is_read_back_as_it_went_out(command, sample, out, tmp_path):
    command("minutes", sample, "--meeting", "last", "issue", "--out", out)
    (version,) = command("minutes", sample, "--meeting", "last", "issued", "--json").json
    assert (version["version"], version["removed"]) == (1, False)
    again = tmp_path / "again"
    assert command("minutes", sample, "--meeting", "last", "issued", "--version", "1", "--out", again).code == 0
    assert {p.name: p.read_bytes() for p in again.iterdir()} == {p.name: p.read_bytes() for p in out.glob("*.pdf")}


def test_what_is_read_back_is_told_as_one_document(command, sample, out):
    command("minutes", sample, "--meeting", "last", "issue")
    again = ("minutes", sample, "--meeting", "last", "issued", "--out", out, "--json")
    (version,) = command(*again).json
    assert sorted(version["files"]) == sorted(str(path) for path in out.iterdir())
    assert command(*again).refuses("nothing in it is replaced. Nothing was written.")


def test_minutes_that_did_not_change_are_not_issued_again(command, sample):
    command("minutes", sample, "--meeting", "last", "issue")
    assert command("minutes", sample, "--meeting", "last", "issue").refuses("Nothing has changed since version 1")


def test_nothing_is_issued_into_a_folder_that_is_not_empty(command, sample, out):
    out.mkdir()
    (out / "mine.txt").write_text("mine")
    assert command("minutes", sample, "--meeting", "last", "issue", "--out", out).refuses("is not empty")
    assert command("minutes", sample, "--meeting", "last", "issued").refuses("No version of the minutes was issued")


def test_an_agenda_is_issued_and_the_meeting_called(command, sample):
    meeting = ("agenda", sample, "--meeting", "next")
    assert command(*meeting, "issue").out.startswith("Version 1 of the agenda is issued to ")
    assert command(*meeting, "issued").out.startswith("Version 1\t2026-11-18\t\t")


@pytest.mark.parametrize(
    ("words", "sentence", "code"),
    [
        (("--meeting", "next", "issue"), "Say first that the meeting was held", 1),
        (("issue",), "required: --meeting", 2),
        (("--meeting", "last"), "required: DEED", 2),
    ],
)
def test_what_cannot_be_is_refused(command, sample, words, sentence, code):
    answer = command("minutes", sample, *words)
    assert (answer.code, sentence in answer.err) == (code, True)


HELD, NEXT = "2026-09-09", "2026-10-21"


@pytest.fixture
def draft(command, sample, tmp_path):
    """The sample with one meeting more, held yesterday, so that the last minutes can be approved."""
    table = tmp_path / "meetings.csv"
    table.write_text("date,type,state\n2026-11-04,ordinary,held\n")
    assert command("import", sample, "meetings", table).code == 0
    return sample


def test_minutes_are_checked_approved_and_signed(command, draft):
    held = ("minutes", draft, "--meeting", NEXT)
    assert command(*held, "check", "--by", "Siân Pritchard").code == 0
    told = command(*held, "approve", "--at", "2026-11-04", "--correction", "The room was B2.", "--json").json
    assert (told["state"], told["approved_on"], told["minute"]) == ("approved", "2026-11-04", "1.1")
    assert told["corrections"] == [{"number": 1, "text": "The room was B2."}]
    assert command(*held, "sign", "--on", "2026-11-04", "--by", "Siân Pritchard", "--json").json["state"] == "signed"
    (text,) = [row["text"] for row in command("list", draft, "minutes", "--on", "2026-11-04", "--json").json]
    assert text.startswith("The minutes of the meeting on 21 October 2026 were approved as a correct record")


def test_a_minute_is_corrected_by_its_number(command, draft):
    held = ("minutes", draft, "--meeting", NEXT)
    assert command(*held, "approve", "--at", "2026-11-04", "--change", "4.1=They were read.").code == 0
    rows = command("list", draft, "minutes", "--on", NEXT, "--json").json
    assert next(row["text"] for row in rows if row["number"] == "4.1") == "They were read."


def test_approval_that_cannot_be_is_refused_in_a_sentence(command, draft):
    held = ("minutes", draft, "--meeting", NEXT)
    assert command(*held, "approve", "--at", HELD).refuses("was not after this one")
    assert command(*held, "sign", "--on", NEXT, "--by", "Siân").refuses("once a later meeting has approved them")
    again = command("minutes", draft, "--meeting", HELD, "approve", "--at", "2026-11-04")
    assert again.refuses("These minutes were approved on 21 October 2026")
    assert command(*held, "approve", "--at", "2026-11-04", "--change", "99=x").refuses("no minute 99")
    assert command(*held, "approve", "--at", "2026-11-04", "--change", "99").code == 2


def test_what_would_change_approved_minutes_is_refused_row_by_row(command, draft, tmp_path):
    table = tmp_path / "minutes.csv"
    table.write_text(f"meeting_date,number,text\n{HELD},4.1,Something else.\n2026-11-04,9,Noted.\n")
    told = command("import", draft, "minutes", table, "--json")
    assert (told.code, told.json["added"], told.json["changed"]) == (0, 1, 0)
    assert [row["row"] for row in told.json["refused"]] == [2]
    assert "have been approved" in told.json["refused"][0]["why"]


def test_all_up_to_a_meeting_are_approved_in_one_go(command, draft):
    asked = ("minutes", draft, "--meeting", NEXT, "approve-up-to")
    shown = command(*asked, "--preview")
    assert f"{NEXT}\tby a new minute of 2026-11-04" in shown.out
    assert command(*asked).code == 0
    assert NEXT not in command(*asked, "--preview").out


def test_everything_that_went_out_is_listed(command, sample):
    assert command("issued", sample, "--json").json == []
    command("minutes", sample, "--meeting", "last", "issue")
    command("agenda", sample, "--meeting", "next", "issue")
    told = command("issued", sample, "--json").json
    out = {(one["kind"], one["version"], one["state"]) for one in told}
    assert out == {("agenda", 1, None), ("minutes", 1, "draft")}
    assert all(one["copies"] == one["waiting"] > 0 for one in told)
    assert len(command("issued", sample).out.splitlines()) == 2
