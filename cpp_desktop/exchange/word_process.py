"""Filling in as a process of its own: a template made to keep it busy, or to fill the memory, ends with it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.errors import Refused

if TYPE_CHECKING:
    from cpp_desktop.domain.word_papers import Told

VERB = "--fill-word"
"""Said to the program, and to nobody else: read what is to be filled in, write the document, and end."""
MOST_SECONDS = 20.0

_MEMORY = 1024**3
_DONE, _REFUSED = b"+", b"-"
_TOO_LONG = "The template keeps this computer busy for more than {0:.0f} seconds, so it was stopped."
_NOTHING = (
    "Nothing could be made of the template. Open it in Word or LibreOffice, save it under a new name and try that."
)


@dataclass(frozen=True, slots=True)
class Filling:
    """A template's bytes with what it is filled with: `told` by name, and the reader's `size` in points.

    `labels` puts a template's own words into another language; `title`, `author` and `language` are its properties.
    """

    template: bytes
    told: Told
    size: int
    title: str = ""
    author: str = ""
    language: str = "en-GB"
    accent: str = ""
    logo: bytes = b""
    logo_told: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)


def filled_apart(*jobs: Filling, seconds: float = MOST_SECONDS) -> bytes:
    """Fill in one document after the other and return the last.

    Raises:
        Refused: `template`, when it names what is not known, says what it may not, is damaged, or takes too long.
    """
    try:
        ended = subprocess.run(
            _command(), input=_packed(jobs), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=seconds,
            env=_surroundings(), check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # on Windows, where a console would flash up
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise Refused(template=_TOO_LONG.format(seconds)) from None
    except OSError:
        raise Refused(template=_NOTHING) from None
    how, answer = ended.stdout[:1], ended.stdout[1:]
    if how == _REFUSED:
        raise Refused(**json.loads(answer))
    if how != _DONE or ended.returncode:
        raise Refused(template=_NOTHING)
    return answer


def answer() -> int:
    """Fill in what standard input holds and write the last document, or why there is none, to standard output."""
    _limit_memory()
    from cpp_desktop.exchange.word_filling import filled

    try:
        documents = [filled(job) for job in _unpacked(sys.stdin.buffer.read())]
        sys.stdout.buffer.write(_DONE + documents[-1])
    except Refused as refused:
        sys.stdout.buffer.write(_REFUSED + json.dumps(refused.problems).encode())
    sys.stdout.buffer.flush()
    return 0


def _command() -> list[str]:
    return [sys.executable, *(() if getattr(sys, "frozen", False) else ("-m", "cpp_desktop")), VERB]


def _surroundings() -> dict[str, str]:
    """Return the environment without what is ours to know; the program is found where this one was."""
    found = {name: value for name, value in os.environ.items() if not name.startswith("CPP_")}
    home = str(Path(__file__).resolve().parents[2])
    return found | {"PYTHONPATH": os.pathsep.join(filter(None, (home, found.get("PYTHONPATH"))))}


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _packed(jobs: Iterable[Filling]) -> bytes:
    said = [{one.name: getattr(job, one.name) for one in fields(job)} for job in jobs]
    return json.dumps(said, default=lambda content: b64encode(content).decode()).encode()


def _unpacked(data: bytes) -> list[Filling]:
    said: list[dict[str, Any]] = json.loads(data)
    return [Filling(**job | {name: b64decode(job[name]) for name in ("template", "logo")}) for job in said]
