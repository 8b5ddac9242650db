"""Random meetings in every edition: each paper passes the checkers, and says in reading order what it was to say.

`SWEEP=300` makes so many of them.
"""

from __future__ import annotations

import json
import os
from datetime import timedelta
from functools import cache
from pathlib import Path
from random import Random

import pytest

from cpp_desktop.documents.printable import Letters
from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, MeetingState
from cpp_desktop.domain.papers import SIZES, ActionLogPaper, AgendaPaper, MinutesPaper
from cpp_desktop.services import approval, papers
from cpp_desktop.services.approval import Agreement
from cpp_desktop.services.office import Office
from cpp_desktop.services.packs import Pack
from tests.builders import TODAY, a_meeting
from tests.documents.reading import letters, problems, read_out
from tests.random_meetings import SECRET, Maker

HOW_MANY = int(os.environ.get("SWEEP", "2"))
NAUGHTY = Path("../shared/data/naughty_strings.json")
OF_A_MEETING = (
    "agenda", "chair-agenda", "easy-agenda", "public-agenda", "pack", "chair-pack", "minutes", "public-minutes",
    "sign-in",
)  # fmt: skip
CHAIRS = ("chair-agenda", "chair-pack")
ALPHABETS = (
    "Mae’r cyfarfod nesaf yn y neuadd ar ddydd Mercher", "Tŷ Gwŷr, ŵyl", "Zażółć gęślą jaźń", "Αθήνα και Θεσσαλονίκη",
    "Київ, Ґанок, їжак", "the leaflet", "a letter of 2:00pm, 18 November 2026", "parking £12.50 & <b>signs</b>",
)  # fmt: skip


@cache
def pool() -> tuple[str, ...]:
    """Passages in the alphabets that are spoken here and, where they are to be had, strings that break programs."""
    naughty = json.loads(NAUGHTY.read_text(encoding="utf-8")) if NAUGHTY.exists() else []
    printable = [one for one in naughty if one.strip() and one.isprintable() and len(one) < 200]
    return (*ALPHABETS * 6, *printable)


class World:
    """A file with a meeting that was held, whose minutes may be approved, and one to come."""

    def __init__(self, office: Office, seed: int) -> None:
        self.office, self.random = office, Random(seed)
        maker = Maker(office, self.random, pool())
        people = maker.people()
        self.held = maker.meeting(people, date=TODAY - timedelta(60), state=MeetingState.HELD)
        if maker.chance():
            later = maker.keep(a_meeting(date=TODAY - timedelta(30), state=MeetingState.HELD))
            maker.keep(AgendaItem(meeting_id=later.id, position=1, number="1", title="Minutes of the last meeting"))
            approval.approve(office, self.held, Agreement(at=later))
        self.coming = maker.meeting(people, date=TODAY + timedelta(30))

    def asked(self, kind: str) -> Asked:
        """Ask for a paper of the meeting that it is usually about."""
        of = self.coming if papers.KINDS[kind].usual == "next" else self.held
        return Asked(meeting_id=of.id, duplex=self.random.random() < 0.3)


def texts_of(paper: object) -> list[str]:
    """Give the texts of an agenda, minutes or log in the order in which they are to be read; of a pack of all three."""
    if isinstance(paper, Pack):
        parts = (paper.paper.agenda, paper.paper.minutes, paper.paper.action_log)
        return [text for part in parts if part is not None for text in texts_of(part)]
    if isinstance(paper, AgendaPaper):
        return [item.title for item in paper.items]
    if isinstance(paper, ActionLogPaper):
        return [row.text for row in paper.rows]
    if isinstance(paper, MinutesPaper):
        minutes = [minute for section in paper.sections for minute in section.minutes]
        told = [(m.text, m.decision, m.reason, m.dissent, *(a.text for a in m.actions)) for m in minutes]
        return [text for texts in told for text in texts if text.strip()]
    return []


def missed(paper: object, heard: str) -> list[str]:
    """Return the texts that are not heard where they should be: behind those before them."""
    found, at = [], 0
    for text in texts_of(paper):
        wanted = letters(Letters().text(text))
        place = heard.find(wanted, at)
        if place < 0:
            found.append(text)
        else:
            at = place + len(wanted)
    return found


@pytest.mark.parametrize("seed", range(HOW_MANY))
def test_every_edition_of_a_random_meeting_is_sound(seed: int, office: Office, tmp_path: Path) -> None:
    world, told = World(office, seed), 0
    for kind in OF_A_MEETING:
        size = world.random.choice([size for size in SIZES if size in papers.sizes(kind)])
        asked = world.asked(kind)
        try:
            paper, write = papers.composed(office, kind, asked), papers.compose(office, kind, asked)
        except Refused:
            assert kind == "public-minutes", kind
            continue
        made = write(tmp_path / f"{kind}.pdf", size)
        assert problems(made.path) == [], f"{kind} at {size} pt"
        heard = letters("".join(read_out(made.path)))
        assert (SECRET in heard) <= (kind in CHAIRS), kind
        told += len(texts_of(paper))
        assert missed(paper, heard) == [], kind
        again = write(tmp_path / "again.pdf", size)
        assert made.path.read_bytes() == again.path.read_bytes(), kind
    assert told > 0
