"""The dictionary that comes with the app: its list of words is made from it, and its licence stands beside it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cpp_desktop import paths

HOME = paths.resources() / "spelling"
SCRIPT = Path(__file__).parent.parent / "packaging" / "spelling.py"


def listed(name: str) -> list[str]:
    lines = (HOME / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def test_the_list_of_words_is_made_from_the_dictionary(tmp_path: Path) -> None:
    made = tmp_path / "resources" / "spelling"
    made.mkdir(parents=True)
    (tmp_path / "packaging").mkdir()
    for name in ("en_GB.aff", "en_GB.dic"):
        shutil.copy(HOME / name, made)
    script = shutil.copy(SCRIPT, tmp_path / "packaging")
    subprocess.run([sys.executable, script], check=True)
    assert (made / "en_GB.txt").read_bytes() == (HOME / "en_GB.txt").read_bytes()


def test_its_licence_stands_beside_it() -> None:
    licence = (HOME / "LICENCE-en_GB.txt").read_text(encoding="utf-8")
    assert "Permission to use, copy, modify, distribute and sell" in licence


@pytest.mark.parametrize("name", ["medical", "service"])
def test_words_of_care_are_those_that_it_lacks_each_once(name: str) -> None:
    words, known = listed(name), set(listed("en_GB"))
    assert len(words) == len(set(words))
    assert [word for word in words if word in known] == []
