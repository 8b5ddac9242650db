"""Minutes of three hours, sixty items and 40,000 characters, are opened, typed into and saved without a wait."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from cpp_desktop.services.office import Office, create
from cpp_desktop.ui.parts.autosave import PAUSE_MS
from tests.benchmarks.long_meeting import fill
from tests.builders import PASSPHRASE, a_group
from tests.drivers import keys
from tests.drivers.stillness import Stillness, slowness
from tests.drivers.window import Secretary

OPENING, LETTER, SAVING = 0.150, 0.016, 0.050
TYPED = "Members asked for signs. "

pytestmark = pytest.mark.usefixtures("frozen")


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    fill(made)
    secretary.window.show_office(made)
    keys.settle(50)
    return made


def opening(secretary: Secretary) -> float:
    """Open the meeting from the list; the window's own seconds until it can be typed into."""
    secretary.press("Alt+Left")
    secretary.go_to("Meetings")
    begun = time.thread_time()
    secretary.press("Return")
    took = time.thread_time() - begun
    keys.settle(1500)  # what is far down is laid out meanwhile
    return took


def typing(secretary: Secretary, still: Stillness) -> tuple[float, float]:
    """Type a line letter by letter, and wait until it is saved; the longest letter and the longest turn of saving."""
    secretary.go_to("What was noted")
    letters = 0.0
    for letter in TYPED:
        begun = time.thread_time()
        keys.write(secretary.window, letter)
        letters = max(letters, time.thread_time() - begun)
    still.longest = 0.0
    keys.settle(PAUSE_MS + 100)
    return letters, still.longest


@pytest.mark.timed
def test_nothing_waits_in_long_minutes(secretary: Secretary, office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    still = Stillness(monkeypatch)
    still.slow_down(office)
    secretary.press("Ctrl+3")
    least = [float("inf")] * 3
    for _ in range(8):  # again while the machine is busy, at its full speed; the first opening loads modules
        slower = slowness()
        took = (opening(secretary), *typing(secretary, still))
        least = [min(before, now / slower) for before, now in zip(least, took, strict=True)]
        if least[0] <= OPENING and least[1] <= LETTER and least[2] <= SAVING:
            return
    pytest.fail("opening {:.0f} ms, a letter {:.0f} ms, saving {:.0f} ms".format(*(n * 1000 for n in least)))
