from __future__ import annotations

import errno
from pathlib import Path

import pytest

from cpp_desktop.domain.errors import Cancelled, Refused, StorageTrouble
from cpp_desktop.services import stick

PAPER = b"%PDF" + bytes(3_000_000)


def test_a_paper_is_copied_read_back_and_the_same(tmp_path: Path) -> None:
    steps: list[str] = []
    target = stick.copy_to(tmp_path, "Agenda.pdf", PAPER, lambda done, total, label: steps.append(label))
    assert target.read_bytes() == PAPER
    assert list(dict.fromkeys(steps)) == ["Copying", "Reading it back"]
    assert [file.name for file in tmp_path.iterdir()] == ["Agenda.pdf"]


def test_a_full_stick_is_refused_and_keeps_what_it_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "Agenda.pdf").write_bytes(b"older")
    monkeypatch.setattr(stick, "_room", lambda folder: 1000)
    with pytest.raises(Refused, match="no room for it there: it needs 3 MB"):
        stick.copy_to(tmp_path, "Agenda.pdf", PAPER)
    assert (tmp_path / "Agenda.pdf").read_bytes() == b"older"


def test_a_stick_that_fills_up_meanwhile_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(stick, "_write", fill)
    with pytest.raises(Refused, match="no room"):
        stick.copy_to(tmp_path, "Agenda.pdf", PAPER)
    assert list(tmp_path.iterdir()) == []


def test_a_stick_that_keeps_something_else_is_not_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stick, "_read", lambda *_: PAPER[:-1])
    with pytest.raises(StorageTrouble, match="Do not trust this drive"):
        stick.copy_to(tmp_path, "Agenda.pdf", PAPER)
    assert list(tmp_path.iterdir()) == []


def test_a_stick_that_was_taken_out_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="not there any more"):
        stick.copy_to(tmp_path / "gone", "Agenda.pdf", PAPER)


def test_stopping_leaves_nothing_half_written(tmp_path: Path) -> None:
    def stop(done: int, total: int, label: str) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        stick.copy_to(tmp_path, "Agenda.pdf", PAPER, stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("folder", "is_one"), [("/media/joan/BLUE", True), ("/run/media/joan/X", True), ("/home", False)]
)
def test_what_can_be_taken_out(folder: str, is_one: bool) -> None:
    assert stick.is_removable(Path(folder)) is is_one
