"""Whatever the file is, one line says what is safe, and not a byte of it changes."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from cpp_desktop.services.office import open_office

VERBS = {
    "check": lambda file, out: ("check", file),
    "list": lambda file, out: ("list", file, "people", "--json"),
    "export": lambda file, out: ("export", file, "people", out / "people.csv"),
    "paper": lambda file, out: ("paper", file, "register", "--out", out / "register.pdf"),
    "return": lambda file, out: ("return", file, "--from", "1/4/2025", "--to", "31/3/2026"),
    "import": lambda file, out: ("import", file, "people", out / "people.csv"),
    "backup": lambda file, out: ("backup", file),
    "restore": lambda file, out: ("restore", file, out / "restored.cppgroup"),
}


def empty(whole: bytes) -> bytes:
    return b""


def cut_short(whole: bytes) -> bytes:
    return whole[: len(whole) // 2 + 100]


def cut_at_a_page(whole: bytes) -> bytes:
    return whole[: len(whole) // 4096 // 2 * 4096]


def flipped(whole: bytes) -> bytes:
    at = len(whole) // 2
    return whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]


def a_picture(whole: bytes) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + bytes(4088)


def a_letter(whole: bytes) -> bytes:
    return b"Dear Joan, " * 1000


def zeros(whole: bytes) -> bytes:
    return bytes(1 << 16)


@pytest.mark.parametrize("spoil", [empty, cut_short, cut_at_a_page, flipped, a_picture, a_letter, zeros])
@pytest.mark.parametrize("verb", VERBS)
def test_a_file_that_is_no_good_is_refused_and_left_alone(command, sample, tmp_path, spoil, verb):
    sample.write_bytes(spoil(sample.read_bytes()))
    before, beside = sample.read_bytes(), sorted(sample.parent.iterdir())
    out = tmp_path / "out"
    out.mkdir()
    (out / "people.csv").write_text("name\nAnn Example\n")
    answer = command(*VERBS[verb](sample, out))
    assert answer.code == 1, answer
    assert answer.out == ""
    assert len(answer.err.splitlines()) == 1, answer
    assert "Traceback" not in answer.err
    assert "Something went wrong inside" not in answer.err
    assert (sample.read_bytes(), sorted(sample.parent.iterdir())) == (before, beside)
    assert [path.name for path in out.iterdir()] == ["people.csv"]


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("there", ["nothing", "folder"])
def test_a_name_without_a_file_is_refused(command, tmp_path, verb, there):
    file = tmp_path / "Nobody.cppgroup"
    if there == "folder":
        file.mkdir()
    (tmp_path / "people.csv").write_text("name\nAnn Example\n")
    answer = command(*VERBS[verb](file, tmp_path))
    assert (answer.code, answer.out, len(answer.err.splitlines())) == (1, "", 1), answer
    assert "Something went wrong inside" not in answer.err


class TestInUse:
    @pytest.fixture(autouse=True)
    def _open_elsewhere(self, sample):
        office = open_office(sample, passphrase="sample group")
        yield
        office.close()

    @pytest.mark.parametrize("verb", ["check", "list", "export", "paper", "return"])
    def test_it_can_be_read_beside_an_open_window(self, command, sample, tmp_path, verb):
        assert command(*VERBS[verb](sample, tmp_path)).code == 0

    def test_it_cannot_be_written(self, command, sample, tmp_path):
        (tmp_path / "people.csv").write_text("name\nAnn Example\n")
        assert command("import", sample, "people", tmp_path / "people.csv").refuses("The file is already open")

    def test_it_can_be_copied_to_another_place(self, command, sample, tmp_path):
        assert command("backup", sample, tmp_path / "copy.cppgroup").code == 0
        assert command("check", tmp_path / "copy.cppgroup").code == 0


if hasattr(os, "geteuid"):  # Windows has no folder that only forbids writing

    @contextmanager
    def without_powers():
        """Root may write anywhere, so it is nobody for a while."""
        if os.geteuid():
            yield
            return
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)

    @pytest.fixture
    def locked_away(sample):
        """A copy of the sample that may be read by everybody and written by nobody."""
        with TemporaryDirectory() as elsewhere:
            folder = Path(elsewhere)
            shutil.copy(sample, folder)
            (folder / "people.csv").write_text("name\nAnn Example\n")
            (folder / sample.name).chmod(0o444)
            folder.chmod(0o555)
            yield folder / sample.name
            folder.chmod(0o755)

    @pytest.mark.parametrize("verb", ["check", "list", "return"])
    def test_a_file_in_a_read_only_folder_can_be_read(command, sample, locked_away, tmp_path, verb):
        ready = command(*VERBS[verb](sample, tmp_path))  # imports what it needs while it may
        with without_powers():
            answer = command(*VERBS[verb](locked_away, tmp_path))
        assert (answer.code, answer.out) == (0, ready.out)

    @pytest.mark.parametrize("verb", ["import", "export", "paper", "backup", "restore"])
    def test_a_read_only_folder_takes_nothing(command, sample, locked_away, tmp_path, verb):
        folder, before = locked_away.parent, locked_away.read_bytes()
        shutil.copy(folder / "people.csv", tmp_path)
        assert command(*VERBS[verb](sample, tmp_path)).code == 0  # imports what it needs while it may
        with without_powers():
            answer = command(*VERBS[verb](locked_away, folder))
        assert (answer.code, answer.out, len(answer.err.splitlines())) == (1, "", 1), answer
        assert "Something went wrong inside" not in answer.err
        assert locked_away.read_bytes() == before
        assert {path.name for path in folder.iterdir()} == {sample.name, "people.csv"}
