"""Races between what the app does and the least that any program would have to do, run by turns on one machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
STILL = 0.05
"""Seconds that a window may stand still without anybody noticing."""

Lap = Callable[[], float]
"""Prepares what it needs, does the job, and returns the seconds that count."""


def seconds(job: Callable[[], object]) -> float:
    """Return how long a job takes."""
    begun = time.perf_counter()
    job()
    return time.perf_counter() - begun


def still() -> float:
    """Return the time that no step of the window should take."""
    return STILL


def fresh_process(*words: str | Path) -> tuple[float, str]:
    """Run Python anew, with its compiled modules; return the seconds until it had ended, and what it printed."""
    command = [sys.executable, *map(str, words)]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begun = time.monotonic()
    answer = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    ended = time.monotonic()
    assert answer.returncode == 0, answer.stderr
    return ended - begun, answer.stdout


@dataclass(frozen=True)
class Race:
    """How a job did against a limit that has a name, each in seconds (or what `unit` says); `aim` is for the ratio."""

    job: str
    ours: float
    named: str
    limit: float
    aim: float | None = None
    unit: str = "s"

    @property
    def ratio(self) -> float:
        """How many times as long as the limit it took."""
        return self.ours / self.limit


class Board:
    """What was measured, in the order in which it was."""

    def __init__(self) -> None:
        self.races: list[Race] = []
        self.notes: list[str] = []

    def race(
        self, job: str, ours: Lap, limit: Lap, *, named: str, laps: int = 5, aim: float | None = None, unit: str = "s"
    ) -> None:
        """Run both by turns, so that a busy moment is not held against one of them, and keep the best lap of each."""
        times = [(ours(), limit()) for _ in range(laps)]
        self.races.append(Race(job, min(o for o, _ in times), named, min(least for _, least in times), aim, unit))

    def note(self, words: str) -> None:
        """Keep a measurement that has no limit."""
        self.notes.append(words)

    def lines(self) -> list[str]:
        """Return what is printed at the end."""
        wide = max((len(race.job) for race in self.races), default=0)
        raced = [
            f"{race.job:<{wide}}  {_told(race.ours, race.unit)}  {race.ratio:6.2f} ×{_aimed(race)}"
            f"  {_told(race.limit, race.unit)}  {race.named}"
            for race in self.races
        ]
        return [*raced, *self.notes]

    def as_json(self) -> str:
        """Return every ratio with its aim, null where there is none, as a JSON array."""
        found = [{"name": race.job, "ratio": round(race.ratio, 3), "aim": race.aim} for race in self.races]
        return json.dumps(found, ensure_ascii=False, indent=1)


def _aimed(race: Race) -> str:
    return f" (aim {race.aim:g})" if race.aim else " " * 10


def _told(amount: float, unit: str) -> str:
    if unit != "s":
        return f"{amount:8,.1f} {unit}"
    return f"{amount * 1000:8,.1f} ms" if amount < 1 else f"{amount:8,.2f} s "
