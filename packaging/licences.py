"""Which libraries the bundle holds, and the licences that go out with them."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PACKAGING = Path(__file__).resolve().parent
_NAMES = re.compile(r"(^|/)(licen[cs]e|authors)[^/]*$", re.IGNORECASE)


def bundled() -> dict[str, Distribution]:
    """Return each library that the app asks for, or that one of these asks for, by its name."""
    project = tomllib.loads((PACKAGING.parent / "pyproject.toml").read_text("utf-8"))["project"]
    waiting, found = [Requirement(words) for words in project["dependencies"]], dict[str, Distribution]()
    while waiting:
        asked = waiting.pop()
        name = canonicalize_name(asked.name)
        if name in found and not asked.extras:
            continue
        found[name] = distribution(name)
        waiting += (one for one in map(Requirement, found[name].requires or ()) if _holds(one, asked.extras))
    return dict(sorted(found.items()))


def licence_files() -> list[tuple[str, str]]:
    """Return the files of all licences, each with its folder in the bundle.

    What is under the LGPL brings no text of it, so `licences/` has them.
    """
    own = [(str(file), "licences") for file in sorted((PACKAGING / "licences").iterdir())]
    return own + [
        (str(library.locate_file(file)), f"licences/{name}")
        for name, library in bundled().items()
        for file in library.files or ()
        if _NAMES.search(str(file)) and not file.name.endswith((".py", ".pyc"))
    ]


def _holds(asked: Requirement, extras: set[str]) -> bool:
    """Say whether this is asked for here, with these extras."""
    return asked.marker is None or any(asked.marker.evaluate({"extra": extra}) for extra in ("", *extras))
