"""The verb about one meeting's minutes."""

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


def test_minutes_that_did_not_change_are_not_issued_again(command, sample):
    command("minutes", sample, "--meeting", "last", "issue")
    assert command("minutes", sample, "--meeting", "last", "issue").refuses("Nothing has changed since version 1")


def test_nothing_is_issued_into_a_folder_that_is_not_empty(command, sample, out):
    out.mkdir()
    (out / "mine.txt").write_text("mine")
    assert command("minutes", sample, "--meeting", "last", "issue", "--out", out).refuses("is not empty")
    assert command("minutes", sample, "--meeting", "last", "issued").refuses("No version of these minutes was issued")


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
