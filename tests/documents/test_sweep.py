"""Two hundred random papers, each checked by machine."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from tests.documents.random_papers import random_paper
from tests.documents.reading import problems

HOW_MANY = 200
AT_ONCE = 20


@pytest.mark.parametrize("first", range(0, HOW_MANY, AT_ONCE))
def test_random_papers_pass_every_check(first: int, tmp_path: Path) -> None:
    for seed in range(first, first + AT_ONCE):
        kind, paper, size = random_paper(seed)
        written = import_module(f"cpp_desktop.documents.{kind}").write(paper, tmp_path / "paper.pdf", size)
        assert problems(written.path) == [], f"seed {seed}: {kind} at {size} pt"
