"""Whole files by script: made, checked, copied and brought back, whatever they are called."""

from __future__ import annotations

import os
import sys

import pytest

from cpp_desktop.services.office import open_office

NAME = "Meadow Cancer Partnership Group"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "Meadow.cppgroup"


class TestNew:
    def test_it_makes_a_group_as_told(self, command, path):
        answer = command("new", path, "--name", NAME, "--parent", "Meadow Cancer Alliance", "--year-start", "10-01")
        assert (answer.code, answer.out) == (0, f"{path}\n")
        office = open_office(path, passphrase="sample group", read_only=True)
        assert (office.group.name, office.group.year_start, office.group.is_sample) == (NAME, "10-01", False)
        office.close()

    def test_it_says_how_to_print_the_recovery_sheet_later(self, command, path):
        path = path.with_name("Ash Vale.cppgroup")
        answer = command("new", path, "--name", NAME)
        assert f'cpp-desktop paper "{path}" recovery-sheet --out TARGET.pdf' in answer.err

    def test_it_prints_the_recovery_sheet_at_once(self, command, path):
        sheet = path.with_name("sheet.pdf")
        answer = command("new", path, "--name", NAME, "--recovery-sheet", sheet)
        assert (answer.out, answer.err) == (f"{path}\n{sheet}\n", "")
        assert sheet.read_bytes().startswith(b"%PDF-")

    def test_nothing_is_written_over(self, command, path):
        path.write_text("a letter")
        assert command("new", path, "--name", NAME).refuses("There is already a file of this name")
        assert path.read_text() == "a letter"

    def test_nothing_is_made_where_there_is_no_folder_for_the_sheet(self, command, path):
        sheet = path.parent / "nowhere" / "sheet.pdf"
        assert command("new", path, "--name", NAME, "--recovery-sheet", sheet).refuses("or no folder for it")
        assert list(path.parent.iterdir()) == []

    def test_nothing_is_made_where_the_sheet_would_be_written_over(self, command, path):
        sheet = path.with_name("sheet.pdf")
        sheet.write_text("a letter")
        assert command("new", path, "--name", NAME, "--recovery-sheet", sheet).refuses("There is already a file “")
        assert not path.exists()
        assert sheet.read_text() == "a letter"

    @pytest.mark.parametrize(
        ("name", "year_start", "passphrase", "said"),
        [
            ("  ", "04-01", "three short words", "Give the group its name."),
            (NAME, "31-12", "three short words", "like 04-01"),
            (NAME, "04-31", "three short words", "like 04-01"),
            (NAME, "04-01", "short", "at least 8 characters"),
        ],
    )
    def test_what_will_not_do_is_refused(self, command, path, name, year_start, passphrase, said):
        command.passphrase = passphrase
        assert command("new", path, "--name", name, "--year-start", year_start).refuses(said)
        assert list(path.parent.iterdir()) == []

    def test_a_folder_that_is_not_there_is_made(self, command, path):
        deep = path.parent / "Our group" / path.name
        assert command("new", deep, "--name", NAME).code == 0
        assert deep.is_file()


class TestCheck:
    def test_a_whole_file_is_said_to_be_whole(self, command, sample):
        before = sample.read_bytes()
        assert command("check", sample).out == "The file is whole.\n"
        assert command("check", sample, "--json").json == {"whole": True, "findings": []}
        assert sample.read_bytes() == before


class TestBackupAndRestore:
    def test_a_backup_goes_beside_the_file(self, command, sample):
        answer = command("backup", sample)
        assert (answer.code, answer.err) == (0, "")
        (made,) = (sample.parent / "Backups").iterdir()
        assert answer.out == f"{made}\n"

    def test_a_restored_file_holds_the_same(self, command, sample, tmp_path):
        copy, target = tmp_path / "copy.cppgroup", tmp_path / "Restored.cppgroup"
        assert command("backup", sample, copy).out == f"{copy}\n"
        assert command("restore", copy, target).out == f"{target}\n"
        assert command("list", target, "actions", "--json").out == command("list", sample, "actions", "--json").out

    @pytest.mark.parametrize("verb", ["backup", "restore"])
    def test_nothing_is_written_over(self, command, sample, tmp_path, verb):
        taken = tmp_path / "letter.cppgroup"
        taken.write_text("a letter")
        assert command(verb, sample, taken).refuses("There is already a file of this name")
        assert taken.read_text() == "a letter"
        assert command(verb, sample, sample).refuses("There is already a file of this name")

    def test_restoring_needs_the_passphrase(self, command, sample, tmp_path):
        command.passphrase = "sample grope"
        assert command("restore", sample, tmp_path / "A.cppgroup").refuses("does not open the file")
        assert not (tmp_path / "A.cppgroup").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a file's name is always text")
def test_a_name_that_is_no_text_is_a_name_like_another(command, tmp_path):
    file, copy, back = (tmp_path / os.fsdecode(name + b"\xe9.cppgroup") for name in (b"Caf", b"copi", b"rendu"))
    assert command("new", file, "--name", NAME).code == 0
    (tmp_path / "people.csv").write_text("name\nAnn Example\n")
    assert command("import", file, "people", tmp_path / "people.csv").code == 0
    assert command("backup", file, copy).code == 0
    assert command("restore", copy, back).code == 0
    assert [row["name"] for row in command("list", back, "people", "--json").json] == ["Ann Example"]
