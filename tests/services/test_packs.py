"""A meeting's pack: what is in which edition, the last minutes, the papers with their letters, and the reader's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from cpp_desktop.domain.agendas import ItemPaper, PaperSupply
from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.circulation import words_of
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import MeetingState
from cpp_desktop.domain.people import InformationFormat
from cpp_desktop.services import deaths, packs, papers, people
from cpp_desktop.services.masthead import masthead
from tests.builders import (
    TODAY,
    a_meeting,
    a_membership,
    a_minute,
    a_person,
    an_action,
    an_item,
)

HELD = a_meeting(id="held", date=TODAY - timedelta(days=7), state=MeetingState.HELD)
COMING = a_meeting(id="coming", date=TODAY + timedelta(days=14))
ANN = a_person(id="ann", name="Ann Ash")
BEN = a_person(id="ben", name="Ben Teal", information_format=InformationFormat.LARGE_PRINT_20)
PDF = "application/pdf"
SECRET = "the neighbour"
LETTER = b"%PDF-1.7 a letter"


def a_paper(paper_id, item_id, **given):
    return ItemPaper(**{"id": paper_id, "item_id": item_id, "position": 1, "title": paper_id.title(), **given})


@pytest.fixture
def given(office):
    with office.store.transaction("fill") as tx:
        kept = {"digest": tx.keep(LETTER), "media_type": PDF, "file_name": "letter.pdf", "pages": 1}
        tx.save_all(
            [
                ANN, BEN, a_membership(ANN), a_membership(BEN), HELD, COMING,
                a_minute(HELD, id="open", text="The leaflet was read."),
                a_minute(HELD, id="secret", number="2", position=2, text=f"What {SECRET} said.", confidential=True),
                an_item(COMING, id="leaflets", title="Leaflets", lead_id="ben", chair_note="Be brief."),
                an_item(COMING, id="money", position=2, number="2", title="Money"),
                an_item(COMING, id="hidden", position=3, number="3", title=SECRET.title(), confidential=True),
                a_paper("letter", "leaflets", **kept),
                a_paper("report", "leaflets", position=2, supply=PaperSupply.TO_FOLLOW),
                a_paper("locked", "money", trouble="It is locked with a password.", digest="0" * 64, file_name="a.pdf"),
                a_paper(f"about {SECRET}", "money", position=2, confidential=True, **kept),
                a_paper("annexed", "hidden", **kept),
                an_action(id="ask", reference="A7", text="Ask for the leaflet", owner="", owner_ids=("ben",)),
            ]
        )  # fmt: skip
    return office


def members(office, **given):
    return packs.members(office, masthead(office), Asked(meeting_id="coming", **given)).paper


def chairs(office):
    return packs.chairs(office, masthead(office), Asked(meeting_id="coming")).paper


def papers_of(pack):
    return {file.title: file for item in pack.items for file in item.papers}


def letters(pack):
    return {title: file.letter for title, file in papers_of(pack).items()}


def test_what_is_confidential_stands_in_the_chairs_pack_alone(given):
    everybody, chair = members(given), chairs(given)
    assert SECRET not in words_of(everybody).casefold()
    assert [item.item_id for item in everybody.items] == ["leaflets", "money"]
    assert everybody.agenda.kept_apart == 1
    assert [item.item_id for item in chair.items] == ["leaflets", "money", "hidden"]
    assert SECRET in words_of(chair.annex)
    assert (everybody.annex, everybody.items[0].note, chair.items[0].note) == (None, "", "Be brief.")


def test_papers_have_their_file_or_the_reason_why_there_is_none(given):
    found = papers_of(members(given))
    assert (found["Letter"].content, found["Letter"].trouble) == (LETTER, "")
    assert found["Report"].trouble == "This paper is to follow."
    assert found["Locked"].trouble == "It is locked with a password."


def test_a_file_that_is_damaged_is_not_shown(given):
    with given.store.transaction("fill") as tx:
        tx.save(a_paper("letter", "leaflets", digest="0" * 64, media_type=PDF))
    assert "damaged" in papers_of(members(given))["Letter"].trouble


def test_papers_have_the_same_letters_in_every_edition(given):
    assert letters(members(given)) == {"Letter": "A", "Report": "B", "Locked": "C"}
    assert letters(chairs(given)) == {
        "Letter": "A", "Report": "B", "Locked": "C", "About The Neighbour": "D", "Annexed": "E",
    }  # fmt: skip
    assert members(given).agenda.items[0].papers == ("A – Letter", "B – Report")


def test_the_last_minutes_are_those_that_wait_for_approval(given):
    older = a_meeting(id="older", date=TODAY - timedelta(days=70), state=MeetingState.HELD)
    with given.store.transaction("fill") as tx:
        tx.save_all([older, a_minute(older, id="old", text="Older words.")])
    pack = members(given)
    assert pack.minutes is not None
    assert "The leaflet was read." in words_of(pack.minutes)
    assert pack.minutes.approval is None
    assert pack.minutes.kept_apart == 1


def test_without_minutes_there_are_none_in_the_pack(office):
    with office.store.transaction("fill") as tx:
        tx.save_all([COMING, HELD, an_item(COMING)])
    assert members(office).minutes is None


def test_a_readers_own_copy_tells_what_they_have_taken_on(given):
    pack = members(given, person_id="ben")
    assert (pack.reader, [action.text for action in pack.own_actions]) == ("Ben Teal", ["Ask for the leaflet"])
    assert papers.usual_size(given, "pack", Asked(meeting_id="coming", person_id="ben")) == 20
    people.rest(given, "ben", TODAY)
    assert members(given, person_id="ben").own_actions == ()


def test_nobody_who_has_died_is_named(given):
    deaths.record_death(given, "ben", TODAY)
    assert "Ben Teal" not in words_of((members(given), chairs(given)))
    with pytest.raises(Refused, match="died"):
        members(given, person_id="ben")


def test_the_words_that_can_change_are_the_same_on_another_day(given):
    first = packs.members(given, masthead(given), Asked(meeting_id="coming"))
    later = replace(given, today=lambda: TODAY + timedelta(days=3))
    assert packs.members(later, masthead(later), Asked(meeting_id="coming")).told == first.told
    with given.store.transaction("edit") as tx:
        tx.save(replace(tx.get(ItemPaper, "report"), digest=tx.keep(b"Words."), media_type="text/plain"))
    assert packs.members(given, masthead(given), Asked(meeting_id="coming")).told != first.told
