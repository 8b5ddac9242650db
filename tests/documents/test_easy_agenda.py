"""The easy-read agenda: big type, a picture for every item, and its words in the order in which they are read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cpp_desktop.documents import easy_agenda
from cpp_desktop.domain.easy_pictures import PICTURES
from cpp_desktop.domain.easy_read import EasyAgendaPaper, EasyItem
from tests.documents import samples
from tests.documents.chance import Chance
from tests.documents.reading import letters, problems, read_out, tags, type_sizes


@pytest.mark.parametrize(("size", "least"), [(12, 16), (16, 16), (20, 20), (24, 24)])
def test_its_type_is_never_small(size: int, least: int, tmp_path: Path) -> None:
    written = easy_agenda.write(samples.easy_agenda(), tmp_path / "easy.pdf", size)
    assert problems(written.path) == []
    assert min(type_sizes(written.path)) == least
    assert written.missing == frozenset()


def test_every_item_has_a_picture_that_is_told(tmp_path: Path) -> None:
    paper = samples.easy_agenda()
    written = easy_agenda.write(paper, tmp_path / "easy.pdf")
    assert tags(written.path).count("Figure") == len(paper.items) + 4
    easy_agenda.write(paper, tmp_path / "easy.txt")
    text = (tmp_path / "easy.txt").read_text(encoding="utf-8")
    assert all(f"Picture: {picture.told}\n" in text for picture in PICTURES.values())
    assert "Subheading: 3. We remember Harold.\n\nAt 10 past 2.\n\nWith Margaret Lewis.\n\nPicture: A candle\n" in text


def test_the_time_is_in_words(tmp_path: Path) -> None:
    told = letters("".join(read_out(easy_agenda.write(samples.easy_agenda(), tmp_path / "easy.pdf").path)))
    assert letters("From 2 o’clock in the afternoon to quarter past 4 in the afternoon.") in told
    assert letters("We stop at quarter past 4.") in told


def test_the_same_agenda_gives_the_same_bytes(tmp_path: Path) -> None:
    first = easy_agenda.write(samples.easy_agenda(), tmp_path / "a.pdf").path.read_bytes()
    assert easy_agenda.write(samples.easy_agenda(), tmp_path / "b.pdf").path.read_bytes() == first


@pytest.mark.parametrize("seed", range(8))
def test_random_agendas_pass_every_check(seed: int, tmp_path: Path) -> None:
    chance = Chance(seed)
    items = chance.some(
        lambda: EasyItem(
            number=chance.one(("", "7a")),
            words=chance.words() or "Talk",
            picture=chance.one(tuple(PICTURES)),
            start=chance.perhaps(chance.hour),
            lead=chance.words(3),
        ),
        9,
    )
    paper = EasyAgendaPaper(
        masthead=chance.masthead(), title="Our meeting", meeting=chance.meeting(), items=items,
        closes=chance.perhaps(chance.hour), next_meeting=chance.perhaps(chance.meeting), kept_apart=seed % 2,
    )  # fmt: skip
    assert problems(easy_agenda.write(replace(paper), tmp_path / "easy.pdf", (16, 20)[seed % 2]).path) == []
