"""Random packs in all editions and sizes, each with a version that follows it."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest

from cpp_desktop.documents import pack
from cpp_desktop.domain.pack_numbers import Label
from cpp_desktop.domain.papers import SIZES
from tests.documents.chance import Chance
from tests.documents.random_packs import random_pack
from tests.documents.reading import pages_text, problems

HOW_MANY = 6


@pytest.mark.parametrize("seed", range(HOW_MANY))
def test_random_packs_are_valid_and_numbered(seed: int, tmp_path: Path) -> None:
    sweep(seed, tmp_path)


def sweep(seed: int, folder: Path) -> None:
    """Check a pack and its next version."""
    chance = Chance(seed)
    made, size = random_pack(chance), SIZES[seed % len(SIZES)]
    first = pack.write(made, folder / "pack.pdf", size)
    for paper in (made, replace(random_pack(chance, made), before=first.parts)):
        written = pack.write(paper, folder / "pack.pdf", size)
        own = folder / "own.pdf"
        own.write_bytes(written.own)
        assert problems(own) == [], f"seed {seed} at {size} pt"
        labels = list(chain.from_iterable(part.labels for part in written.parts))
        assert labels == sorted(set(labels), key=Label.read)
        assert len(pages_text(written.path)) == written.pages == len(labels)
        assert all(len(part.labels) == len(part.marks) for part in written.parts)
