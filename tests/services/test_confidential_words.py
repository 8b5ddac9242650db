"""Confidential words stand in no edition but the chair's, whatever a meeting holds and whatever is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random
from zipfile import ZipFile

import pymupdf
import pytest

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from cpp_desktop.services import approval, influence, papers
from cpp_desktop.services.approval import Agreement
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting
from tests.random_meetings import SECRET, SURNAME, Maker

CHAIRS = ("chair-agenda", "chair-pack")
PUBLIC = ("public-agenda", "public-minutes")


@dataclass
class World:
    """What was made, and which meeting each paper is of."""

    office: Office
    held: Meeting
    coming: Meeting
    asked: Asked

    def text(self, kind: str, folder: Path, ending: str = ".txt") -> str:
        """Make a paper and read all of its words."""
        usual = papers.KINDS[kind].usual
        of = self.coming if usual == "next" else self.held
        asked = Asked(meeting_id=of.id, case_id=self.asked.case_id)
        ending = ending if ending in papers.endings(kind) else ".pdf"
        path = papers.write_paper(self.office, kind, folder / f"{kind}{ending}", asked=asked).path
        if ending == ".pdf":
            with pymupdf.open(path) as document:
                return "".join(page.get_text() for page in document)
        if ending == ".docx":
            with ZipFile(path) as document:
                return "".join(document.read(part).decode("utf-8", "replace") for part in document.namelist())
        return path.read_text(encoding="utf-8")


@pytest.fixture(params=range(2))
def world(request, office: Office) -> World:
    maker = Maker(office, Random(request.param))
    people = maker.people()
    held = maker.meeting(people, date=TODAY - timedelta(60), state=MeetingState.HELD)
    later = maker.keep(a_meeting(date=TODAY - timedelta(30), state=MeetingState.HELD))
    maker.keep(AgendaItem(meeting_id=later.id, position=1, number="1", title="Minutes of the last meeting"))
    approval.approve(office, held, Agreement(at=later))
    coming = maker.meeting(people, date=TODAY + timedelta(30))
    case = influence.add_case(office, InfluenceCase(raised=TODAY, theme="Parking"))
    return World(office, held, coming, Asked(case_id=case.id))


def test_no_paper_but_the_chairs_holds_a_confidential_word(world: World, tmp_path: Path) -> None:
    for kind in papers.PAPER_KINDS:
        if kind in CHAIRS:
            continue
        for ending in (".txt", ".docx"):
            try:
                said = world.text(kind, tmp_path, ending)
            except Refused:  # a paper there is nothing for
                continue
            assert SECRET not in said, f"{kind}{ending}"


def test_the_chairs_hold_every_item_and_every_note(world: World, tmp_path: Path) -> None:
    with world.office.store.read() as snapshot:
        items = snapshot.all(AgendaItem, meeting_id=world.coming.id)
    for kind in CHAIRS:
        said = " ".join(world.text(kind, tmp_path).split())
        assert all(item.title in said and item.chair_note in said for item in items), kind


def test_the_public_copies_name_nobody_who_did_not_agree(world: World, tmp_path: Path) -> None:
    for kind in PUBLIC:
        assert SURNAME not in world.text(kind, tmp_path), kind
    pack = papers.compose(world.office, "pack", Asked(meeting_id=world.coming.id, public=True))
    said = pack(tmp_path / "pack.txt", 12).path.read_text(encoding="utf-8")
    assert SURNAME not in said
    assert SECRET not in said
