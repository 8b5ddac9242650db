"""Bring the catalogues in step with the code: `python3 run.py languages`.

Qt's lupdate finds what is marked in the code, and keeps what is translated. What the window takes from tables
(headings, labels, chips, the words of a vocabulary) is written into a file of marks for it first. A new language is
an entry in `cpp_desktop/domain/language.py`; its texts are edited with Qt Linguist or by hand.
"""

from __future__ import annotations

import importlib
import pkgutil
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
# The functions that mark a text, by what lupdate knows; a heading is said when it is shown.
MARKS = "tr+=said,tr+=_tr,tr+=marked,tr+=Column"
SPOKEN = ("domain", "services", "documents", "ui")


def main(arguments: list[str]) -> int:
    """Update the catalogues in a folder, by default the app's own; the exit code."""
    folder = Path(arguments[0]) if arguments else ROOT / "resources" / "languages"
    from cpp_desktop.domain.language import LANGUAGES

    with tempfile.TemporaryDirectory() as name:
        marks = Path(name) / "tables.py"
        marks.write_text("\n".join(f"marked({words!r})" for words in sorted(set(tables()))), encoding="utf-8")
        sources = [str(file) for place in SPOKEN for file in files(ROOT / "cpp_desktop" / place)]
        for code in LANGUAGES:
            only = ["-pluralonly"] if code == "en" else []
            words = [lupdate(), "-tr-function-alias", MARKS, "-source-language", "en_GB", "-target-language", code]
            kept = ["-no-obsolete", "-locations", "none", *only, "-ts", str(folder / f"cpp_desktop_{code}.ts")]
            subprocess.run([*words, *sources, str(marks), *kept], check=True, capture_output=True)
    return 0


def lupdate() -> str:
    """Where this environment has the program."""
    beside = Path(sys.executable).with_name("pyside6-lupdate")
    return str(beside) if beside.exists() else shutil.which("pyside6-lupdate") or "pyside6-lupdate"


def files(place: Path) -> list[Path]:
    """The modules in a folder, or the one named."""
    return [place] if place.is_file() else sorted(place.rglob("*.py"))


def tables() -> Iterator[str]:
    """Every text that the window or a paper takes from a table of a module."""
    from cpp_desktop import domain, ui

    for package in (ui, domain):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for name, value in vars(module).items():
                if not name.startswith("__"):
                    yield from texts(name, value)


def texts(name: str, value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever a module holds
    """The texts in one value: of fields, columns, chips, screens, vocabularies, and of mappings called words."""
    if isinstance(value, type) and issubclass(value, Enum) and value.__module__.startswith("cpp_desktop.domain"):
        yield from (one.value for one in value if isinstance(one.value, str) and one.value)
    elif isinstance(value, dict):
        for one in value.values():
            yield from [one] if (isinstance(one, str) and "WORDS" in name) or name == "_NEEDS" else texts("", one)
    elif type(value).__name__ == "Definition":
        yield from (value.label, value.sentence)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from texts("", one)
    elif type(value).__name__ == "Choosing":
        yield from (words for _, words in value.pairs if words)
    elif type(value).__name__ in {"Field", "Column", "Chip", "ScreenEntry"}:
        for part in ("label", "help", "title", "text", "name", "adds"):
            if type(value).__name__ == "Field" and part == "name":
                continue
            words = getattr(value, part, "")
            if isinstance(words, str) and words:
                yield words
        yield from texts("", getattr(value, "editor", None))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
