from __future__ import annotations

import pytest

from cpp_desktop import __version__

VERBS = (
    "demo",
    "new",
    "import",
    "export",
    "list",
    "search",
    "paper",
    "person",
    "agenda",
    "templates",
    "parking",
    "return",
    "check",
    "backup",
    "restore",
    "words",
)


def test_help_names_every_verb(command):
    answer = command("--help")
    assert answer.code == 0
    assert all(f"\n    {verb} " in answer.out for verb in VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(command, verb):
    answer = command(verb, "--help")
    assert answer.code == 0
    assert answer.out.startswith(f"usage: cpp-desktop {verb} ")
    assert answer.err == ""


def test_the_version_is_told(command):
    assert command("--version").out == f"{__version__}\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["fly"], "invalid choice: 'fly'"),
        (["list"], "required: FILE, KIND"),
        (["list", "x.cppgroup", "biscuits"], "invalid choice: 'biscuits'"),
        (["list", "x.cppgroup", "people", "--on", "31/2/2026"], "“31/2/2026” is not a day of the calendar"),
        (["list", "x.cppgroup", "people", "--loud"], "--loud"),
        (["paper", "x.cppgroup", "poster", "--out", "a.pdf"], "invalid choice: 'poster'"),
        (["paper", "x.cppgroup", "agenda"], "required: --out"),
        (["paper", "x.cppgroup", "agenda", "--out", "a.doc"], "“a.doc” does not end in .pdf"),
        (["paper", "x.cppgroup", "agenda", "--size", "13", "--out", "a.pdf"], "choose from"),
        (["return", "x.cppgroup", "--from", "soon", "--to", "1/4/2026"], "“soon” is not a date"),
        (["return", "x.cppgroup", "--from", "1/4/2025", "--to", "31/3/2026", "--out", "a.doc"], ".pdf or .json or"),
        (["return", "x", "--from", "1/4/25", "--to", "31/3/26", "--text", "money=x", "--text", "cash=x"],
         "there is no section “cash”; there is cover, statement"),
        (["export", "x.cppgroup", "people", "a.ods"], "“a.ods” does not end in .csv or .xlsx or .json"),
        (["import", "x.cppgroup", "people", "a.csv", "--map", "Name"], "“Name” is not written as COLUMN=FIELD"),
        (["import", "x.cppgroup", "people", "a.csv", "--value", "mode=x"], "not written as FIELD:WRITTEN=MEANT"),
        (["new", "x.cppgroup"], "required: --name"),
        (["check", "x", "--passphrase-file", "a", "--recovery-key-file", "b"], "not allowed with"),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_said_in_one_line(command, words, said):
    answer = command(*words)
    assert answer.refuses(said, code=2), answer
    assert "--help” to see how it is written." in answer.err


ISSUED = ["pack", "x.cppgroup", "--meeting", "next", "issued"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check", "x.cppgroup", "--loud"], "Not understood: --loud. Type “cpp-desktop check --help”"),
        (["agenda", "x", "carry", "--meeting", "next"], "Type “cpp-desktop agenda FILE carry --help”"),
        (["claims"], "required: FILE, DEED."),
        (["letters"], "required: FILE."),
        (["reflection", "x.cppgroup"], "required: DEED."),
        ([*ISSUED, "--version", "0"], "--version: “0” is not a number from 1 on"),
        ([*ISSUED, "--changed-since", "0"], "--changed-since: “0” is not a number from 1 on"),
        (["paper", "x.cppgroup", "agenda", "--size", "big", "--out", "a.pdf"], "“big” is not a number from 1 on"),
        (["return", "x", "--from", "1/4/25", "--to", "31/3/26", "--revision", "9" * 5000], "is not a number from 1 on"),
    ],
)
def test_one_sentence_names_what_is_wrong_and_whose_help_to_read(command, words, said):
    assert command(*words).refuses(said, code=2)


@pytest.mark.parametrize(
    "words",
    [
        ["paper", "x.cppgroup", "agenda", "--out", "a.pdf", "--meeting", ""],
        ["attach", "x.cppgroup", "--meeting", "next", "a.pdf", "--item", ""],
        ["parking", "x.cppgroup", "--add", ""],
        ["parking", "x.cppgroup", "--remove", " "],
        ["templates", "x.cppgroup", "--remove", ""],
        ["words", "x.cppgroup", "--add", ""],
        ["words", "x.cppgroup", "--check", ""],
        ["return", "x.cppgroup", "--from", "1/4/25", "--to", "31/3/26", "--adopted", ""],
        ["network", "x.cppnetwork", "check", "--from", "1/4/25", "--to", "31/3/26", "--group", ""],
    ],
)
def test_a_variable_that_holds_nothing_is_never_passed_over(command, words):
    assert command(*words).refuses(f"{words[-2]}: nothing is written there", code=2)


def test_a_day_that_cannot_be_today_is_refused(command, monkeypatch):
    monkeypatch.setenv("CPP_TODAY", "yesterday")
    assert command("check", "x.cppgroup").refuses("CPP_TODAY does not hold a day")


def test_a_file_that_is_not_there_does_not_open_the_window(command):
    assert command("nowhere.cppgroup").refuses("There is no file “nowhere.cppgroup”.")
