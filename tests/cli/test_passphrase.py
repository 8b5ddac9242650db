"""Where the command line takes a passphrase from, and what it says where there is none."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

import pytest

from cpp_desktop.services.office import open_office

NO_TERMINAL = "give it with --passphrase-file or in CPP_PASSPHRASE"


@pytest.fixture
def typed(monkeypatch):
    """Answers each question for a passphrase with the next of these."""
    answers: list[str] = []
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(getpass, "getpass", lambda prompt: answers.pop(0))
    return answers


def test_the_environment_gives_it_and_forgets_it(command, sample):
    assert command("check", sample).code == 0
    assert "CPP_PASSPHRASE" not in os.environ


@pytest.mark.parametrize("text", ["sample group", "sample group\n", "sample group\r\nmore\n", "\ufeffsample group"])
def test_the_first_line_of_a_file_gives_it(command, sample, tmp_path, text):
    (tmp_path / "secret.txt").write_text(text, encoding="utf-8", newline="")
    command.passphrase = "something else"
    assert command("check", sample, "--passphrase-file", tmp_path / "secret.txt").code == 0


def test_a_passphrase_file_that_cannot_be_read_is_refused(command, sample, tmp_path):
    answer = command("check", sample, "--passphrase-file", tmp_path / "nowhere.txt")
    assert answer.refuses("nowhere.txt” cannot be read as a file of text")
    (tmp_path / "picture").write_bytes(b"\xff\xfe\xfa\x00\xd8")
    assert command("check", sample, "--passphrase-file", tmp_path / "picture").refuses("cannot be read")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is nothing endless here")
def test_of_what_never_ends_only_the_beginning_is_read(command, sample):
    assert command("check", sample, "--passphrase-file", "/dev/zero").refuses("This passphrase does not open the file")


def test_it_is_asked_for_on_a_terminal(command, sample, typed):
    command.passphrase = None
    typed.append("sample group")
    assert command("check", sample).code == 0


def test_without_a_terminal_nobody_is_asked(command, sample):
    command.passphrase = None
    assert command("check", sample).refuses(NO_TERMINAL)


def test_a_new_file_asks_twice(command, typed, tmp_path):
    command.passphrase = None
    typed += ["three short words", "three short wards"]
    assert command("new", tmp_path / "A.cppgroup", "--name", "Meadow").refuses("are not the same")
    assert list(tmp_path.iterdir()) == []
    typed += ["three short words", "three short words"]
    assert command("new", tmp_path / "A.cppgroup", "--name", "Meadow").code == 0


def test_a_wrong_passphrase_says_what_to_do(command, sample):
    command.passphrase = "sample grope"
    before = sample.read_bytes()
    assert command("list", sample, "people").refuses("does not open the file. Nothing has been changed.")
    assert sample.read_bytes() == before


def test_the_recovery_key_opens_it_in_place_of_the_passphrase(command, sample, tmp_path):
    office = open_office(sample, passphrase="sample group", read_only=True)
    office.close()
    command.passphrase = None
    (tmp_path / "key.txt").write_text(office.file.recovery_key.lower().replace(" ", "\n"))
    assert command("check", sample, "--recovery-key-file", tmp_path / "key.txt").code == 0
    (tmp_path / "key.txt").write_text("0000")
    assert command("check", sample, "--recovery-key-file", tmp_path / "key.txt").refuses("Group 1 is not as on")


def test_stopping_at_the_question_is_no_fault(command, sample, monkeypatch):
    def stopped(prompt: str) -> str:
        raise KeyboardInterrupt

    command.passphrase = None
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(getpass, "getpass", stopped)
    assert command("check", sample).refuses("Stopped.", code=130)
