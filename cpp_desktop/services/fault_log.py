"""The log of bugs: what kind, and where in the app; never a word of what was typed or read."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from cpp_desktop import __version__, paths

_MOST_BYTES = 200_000


def note(bug: BaseException) -> Path | None:
    """Add a bug to the log and return where that is, or None where it cannot be written."""
    log = paths.log_dir() / "cpp-desktop.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > _MOST_BYTES:
            log.replace(log.with_suffix(".log.1"))
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now():%Y-%m-%d %H:%M:%S} ERROR {described(bug)}\n")
    except OSError:
        return None
    return log


def report(versions: Mapping[str, str]) -> str:
    """Return what may be told to whoever helps: the versions in use and the log's lines, which name nobody."""
    facts = {"CPP Desktop": __version__, "Python": platform.python_version(), **versions, "System": _system()}
    lines = [f"{name}: {value}" for name, value in facts.items()]
    noted = [line for log in (".log.1", ".log") for line in _lines(paths.log_dir() / f"cpp-desktop{log}")]
    return "\n".join([*lines, "", *(noted or ["Nothing has gone wrong so far."]), ""])


def _system() -> str:
    return f"{platform.system()} {platform.release()}, {platform.machine()}"  # never its name, which people choose


def _lines(log: Path) -> list[str]:
    try:
        return log.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []


def described(bug: BaseException) -> str:
    """Name the kinds and places of a bug and of what led to it; messages can hold people's names."""
    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(bug.__traceback__)]
    said = f"{type(bug).__name__} at {' < '.join(reversed(places))}"
    before = bug.__cause__ or bug.__context__
    return f"{said}; after {described(before)}" if before else said
