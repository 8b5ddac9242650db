"""A power cut in the middle of a word costs the last second of what was typed, and no more."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services.office import create
from cpp_desktop.storage import keys
from cpp_desktop.storage.group_file import open_file
from tests.builders import PASSPHRASE, a_group, a_meeting, a_minute

LOST_SECONDS = 1.0


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A group with one minute."""
    monkeypatch.setattr(keys, "COST", (1, 8, 1))
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    meeting = a_meeting()
    with made.store.transaction("fill") as tx:
        tx.save_all([meeting, a_minute(meeting, text="")])
    made.close()
    return made.file.path


def type_and_be_killed(path: Path, seconds: float) -> list[float]:
    """Let somebody type without a pause, cut the power after some seconds; when each letter was typed."""
    typed: list[float] = []
    start = [sys.executable, "-m", "tests.ui.parts.minutes_typist", str(path)]
    with subprocess.Popen(start, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        for line in typist.stdout:
            typed.append(float(line))
            if typed[-1] - typed[0] >= seconds:
                typist.send_signal(signal.SIGKILL)
                break
        typed += [float(line) for line in typist.stdout if line.endswith("\n")]
    return typed


@pytest.mark.parametrize("seconds", [0.95, 1.5, 2.3, 3.1])
def test_typing_that_never_pauses_loses_the_last_second_at_most(path: Path, seconds: float) -> None:
    typed = type_and_be_killed(path, seconds)
    with open_file(path, passphrase=PASSPHRASE) as file, file.store.read() as look:
        [minute] = look.all(Minute)
    lost = typed[len(minute.text) :]
    assert len(minute.text) <= len(typed)
    assert not lost or typed[-1] - lost[0] <= LOST_SECONDS, f"{len(lost)} letters"
