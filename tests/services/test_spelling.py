"""Words known in a group, what is offered for others, and a meeting's texts put right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.spelling import abbreviations, unknown_words
from cpp_desktop.domain.words import GroupWord
from cpp_desktop.services import group_words, minutes, misspellings, records
from cpp_desktop.services.office import Office
from cpp_desktop.services.spelling import meanings, speller, suggestions
from tests.builders import a_meeting, a_minute, a_person, an_action, an_item

NAUGHTY = Path("../shared/data/naughty_strings.txt")
TEXT = "Tamsin Hollowell recieved a leaflet on lymphoedema. She asked what teh MDT does; teh CNSs and NHS know."


@pytest.fixture
def meeting(office: Office) -> Meeting:
    records.save(office, a_person(known_as="Tamsyn"))
    return records.save(office, a_meeting(venue="Zennor Hall"))


@pytest.fixture
def item(office: Office, meeting: Meeting) -> AgendaItem:
    return records.save(office, an_item(meeting, number="4", title="Leters"))


@pytest.fixture
def minute(office: Office, item: AgendaItem) -> Minute:
    return minutes.write_minute(office, item, text=TEXT, decision="To write to teh trust.")


def unknown(office: Office, text: str) -> list[str]:
    known = speller(office)
    return [text[start:end] for start, end in unknown_words(text, known.lexicon)]


def shown(office: Office, meeting: Meeting, *left: str) -> list[str]:
    _, found = misspellings.look_through(office, meeting.id, left)
    return [f"{one.text.where} | {one.kind.name} | {one.word} | {one.offered}".rstrip(" |") for one in found]


def changed(office: Office, kind: type, record_id: str) -> AgendaItem | Minute | Action:
    with office.store.read() as snapshot:
        return snapshot.get(kind, record_id)


def test_the_dictionary_is_british_and_knows_words_of_care(office: Office) -> None:
    text = "The colour of chemotherapy: an organisation’s programme for lymphoedema, trastuzumab and coproduction."
    assert unknown(office, text) == []
    assert unknown(office, "The color of an organisaton’s meeting") == ["color", "organisaton’s"]


def test_names_places_and_the_groups_own_words_are_known(office: Office, meeting: Meeting) -> None:
    text = "Tamsin Hollowell’s talk at Zennor on the Tamsyn-Mbeki scan; Agnes came."
    assert unknown(office, text) == ["Mbeki"]
    group_words.explain(office, "Mbeki")
    assert unknown(office, text) == []


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("recieve", "receive"),
        ("Organisaton", "Organisation"),
        ("organisaton’s", "organisation’s"),
        ("lymphodema", "lymphoedema"),
        ("Holowell", "Hollowell"),
        ("trastuzamab", "trastuzumab"),
    ],
)
def test_what_was_meant_comes_first(office: Office, meeting: Meeting, word: str, meant: str) -> None:
    assert suggestions(word, speller(office))[0] == meant


def test_nobody_who_has_died_is_offered(office: Office, meeting: Meeting) -> None:
    gone = records.save(office, a_person(name="Gwenllian Pryse", died_on=date(2026, 1, 4)))
    known = speller(office)
    assert "Pryse" not in suggestions("Prysse", known)
    assert unknown(office, gone.name) == []


def test_a_meetings_texts_are_looked_through_from_the_top(office: Office, meeting: Meeting, minute: Minute) -> None:
    minutes.record_action(office, minute=minute, text="Ask teh ward")
    records.save(office, an_action(meeting_id=meeting.id, text="Ring the HUB and XQZ"))
    assert shown(office, meeting) == [
        "4 Leters | SPELLING | Leters",
        "4.1 Leters | SPELLING | recieved",
        "4.1 Leters | SPELLING | teh",
        "4.1 Leters | ABBREVIATION | MDT | multidisciplinary team",
        "4.1 Leters | SPELLING | teh",
        "4.1 Leters | ABBREVIATION | CNS | clinical nurse specialist",
        "4.1 Leters | ABBREVIATION | NHS | National Health Service",
        "4.1 Leters: decision | SPELLING | teh",
        "4.1 Leters: action | SPELLING | teh",
        "An action that comes from no minute | ABBREVIATION | XQZ",
    ]


def test_reasons_and_dissent_are_looked_through(office: Office, meeting: Meeting) -> None:
    records.save(office, a_minute(meeting, reason="Becuase", dissent="Aganst"))
    assert [line.split(" | ")[0] for line in shown(office, meeting)] == [
        "1 Other minutes: reason",
        "1 Other minutes: dissent",
    ]


def test_what_is_left_explained_or_somebodys_initials_is_not_shown(
    office: Office, meeting: Meeting, minute: Minute
) -> None:
    group_words.explain(office, "MDT", "multidisciplinary team")
    records.save(office, a_person(name="Carol Nora Stone", email=""))
    assert shown(office, meeting, "teh", "Leters", "NHS") == ["4.1 Leters | SPELLING | recieved"]


def test_the_sentence_round_a_word_is_told_with_its_place(office: Office, meeting: Meeting, minute: Minute) -> None:
    _, found = misspellings.look_through(office, meeting.id, ())
    sentence, (start, end) = found[2].sentence
    assert sentence == "She asked what teh MDT does; teh CNSs and NHS know."
    assert sentence[start:end] == "teh"


def test_one_word_is_changed_and_undone(office: Office, meeting: Meeting, minute: Minute) -> None:
    _, found = misspellings.look_through(office, meeting.id, ())
    misspellings.change(office, found[2], " the ")
    assert changed(office, Minute, minute.id).text == TEXT.replace("teh", "the", 1)
    with pytest.raises(Refused, match="changed meanwhile"):
        misspellings.change(office, found[1], "received")
    with pytest.raises(Refused, match="Write what"):
        misspellings.change(office, found[0], " ")
    office.store.undo()
    assert changed(office, Minute, minute.id) == minute


def test_a_word_is_changed_everywhere_in_one_step(office: Office, meeting: Meeting, minute: Minute) -> None:
    other = records.save(
        office, a_minute(a_meeting(), text="teh other", meeting_id=records.save(office, a_meeting()).id)
    )
    assert misspellings.change_everywhere(office, meeting.id, "teh", "the") == 2
    whole = changed(office, Minute, minute.id)
    assert (whole.text, whole.decision) == (TEXT.replace("teh", "the"), "To write to the trust.")
    assert changed(office, Minute, other.id) == other
    office.store.undo()
    assert changed(office, Minute, minute.id) == minute


def test_a_word_of_the_groups_is_kept_once_and_can_be_changed_and_removed(office: Office) -> None:
    word = group_words.explain(office, "CNS")
    assert group_words.explain(office, "CNS", "clinical nurse specialist").id == word.id
    with pytest.raises(Refused, match="already"):
        group_words.keep_word(office, GroupWord(word=" CNS "))
    group_words.keep_word(office, replace(group_words.all_words(office)[0], meaning=" a  nurse "))
    assert group_words.used_in(office, ["Two CNSs came"]) == (("CNS", "a nurse"),)
    group_words.remove_word(office, word)
    assert group_words.all_words(office) == ()


def test_every_abbreviation_offered_is_one_that_is_found() -> None:
    assert len(meanings()) > 80
    for word in meanings():
        assert [word[start:end] for start, end in abbreviations(word)] == [word]


@pytest.mark.skipif(not NAUGHTY.exists(), reason="the list of naughty strings is not here")
def test_anything_can_be_asked_about(office: Office, meeting: Meeting) -> None:
    text = NAUGHTY.read_text(encoding="utf-8")
    records.save(office, a_minute(meeting, text=text))
    known, found = misspellings.look_through(office, meeting.id, ())
    assert found
    for one in found[::40]:
        suggestions(one.word, known)
