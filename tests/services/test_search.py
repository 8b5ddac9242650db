from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, StepKind
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Person
from cpp_desktop.services import people, records, search
from cpp_desktop.services.search_hits import Kind
from tests.builders import a_person, an_action


def titles(office, words, **how):
    return [hit.title for hit in search.find(office, words, **how).hits]


def test_people_are_found_by_any_name_accents_apart(office):
    records.save(office, a_person(name="Siân Pritchard", known_as="Shan"))
    records.save(office, a_person(name="Llŷr Bowen", telephone="01632 960 189"))
    for words in ("sian", "PRIT", "shan pritchard", "Siân"):
        assert titles(office, words) == ["Siân Pritchard"]
    assert titles(office, "llyr") == titles(office, "960") == ["Llŷr Bowen"]


@pytest.mark.parametrize("words", ["", " ", '"', "*", "- OR (", "NEAR", 'a" OR "b', "\x00", "title:x", "^"])
def test_whatever_is_typed_is_only_words(office, words):
    records.save(office, a_person(name="Ada Fell"))
    assert titles(office, words) == []


def test_what_was_changed_removed_undone_and_redone_is_followed(office):
    person = records.save(office, a_person(name="Ada Fell"))
    records.save(office, replace(person, name="Ada Moor"))
    assert (titles(office, "fell"), titles(office, "moor")) == ([], ["Ada Moor"])
    office.store.undo()
    assert (titles(office, "fell"), titles(office, "moor")) == (["Ada Fell"], [])
    office.store.redo()
    people.remove_person(office, person.id)
    assert titles(office, "ada") == []
    office.store.undo()
    assert titles(office, "ada") == ["Ada Moor"]


def test_no_removed_word_stays_in_the_index(office):
    person = records.save(office, a_person(name="Zebulon Fell"))
    people.remove_person(office, person.id)
    with office.store.read() as snapshot:
        for table in ("search_data", "search_content"):
            rows = snapshot.connection.execute(text(f"SELECT * FROM {table}")).all()
            assert not any("ebulon" in str(value).lower() for row in rows for value in row)


@pytest.fixture
def meeting(office):
    held = records.save(office, Meeting(date=date(2026, 5, 12)))
    item = records.save(office, AgendaItem(meeting_id=held.id, position=1, number="1", title="Parking at the centre"))
    said = "Permits go out with the first letter. " * 20 + "The kiosk is closed."
    records.save(office, Minute(meeting_id=held.id, position=1, item_id=item.id, number="1.1", text=said))
    return held, item


def test_minutes_say_where_the_words_stand(office, meeting):
    found = search.find(office, "kiosk")
    assert [(hit.kind, hit.title, hit.meeting_id) for hit in found.hits] == [
        (Kind.MINUTE, "1.1 Parking at the centre", meeting[0].id)
    ]
    pieces = search.snippets(office, "kios", found.hits)[found.hits[0].id]
    assert ("kiosk", True) in pieces
    assert len("".join(piece for piece, _ in pieces)) < 120


def test_meetings_are_found_by_their_day(office, meeting):
    assert titles(office, "12 may") == titles(office, "ordinary tuesday") == ["Ordinary, 12 May 2026"]


def test_papers_are_found_by_title_name_and_what_a_picture_shows(office, meeting):
    held, item = meeting
    given = {"item_id": item.id, "position": 1, "file_name": "Q3-returns.png", "told": "Bars for each month"}
    paper = records.save(office, ItemPaper(title="Waiting times", **given))
    for words in ("waiting", "returns", "bars month"):
        (hit,) = search.find(office, words).hits
        assert (hit.kind, hit.title, hit.meeting_id) == (Kind.PAPER, "Waiting times", held.id)
        assert hit.under == "1 Parking at the centre, Ordinary, 12 May 2026"
    records.save(office, replace(paper, confidential=True))
    assert search.find(office, "waiting").kept_back == 1
    records.save(office, replace(paper, confidential=False))
    records.save(office, replace(item, confidential=True))
    assert search.find(office, "waiting").kept_back == 1


def test_what_is_confidential_is_found_only_when_asked(office, meeting):
    held, item = meeting
    minute = Minute(meeting_id=held.id, position=2, number="2", text="The permit kiosk", confidential=True)
    records.save(office, minute)
    records.save(office, replace(an_action(), text="Ask about the kiosk", minute_id=minute.id, meeting_id=held.id))
    records.save(office, a_person(name="Kiosk Fell", died_on=date(2026, 1, 3)))
    found = search.find(office, "kiosk")
    assert ([hit.kind for hit in found.hits], found.kept_back) == ([Kind.MINUTE], 3)
    whole = search.find(office, "kiosk", whole=True)
    assert (len(whole.hits), whole.kept_back) == (4, 0)
    records.save(office, replace(item, confidential=True))
    assert search.find(office, "kiosk").hits == ()


def test_only_so_many_are_told_but_all_are_counted(office):
    for n in range(12):
        records.save(office, a_person(name=f"Fell {n:02}"))
    found = search.find(office, "fell", most=5)
    assert [hit.title for hit in found.hits] == [f"Fell {n:02}" for n in range(5)]
    assert found.counts == {Kind.PERSON: 12}


WORDS = st.lists(st.sampled_from(["ada", "fell", "feldspar", "moor", "o'neill", "ab-cd", "Łukasz", "é"]), min_size=1)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(WORDS.map(" ".join), max_size=5), wanted=WORDS.map(" ".join))
def test_it_finds_what_reading_everything_finds(office, names, wanted):
    with office.store.transaction("fill") as tx:
        for old in tx.all(Person):
            tx.remove(old)
        tx.save_all(a_person(name=name, email="") for name in names)

    def parts(words: str) -> list[str]:
        return words.casefold().replace("é", "e").replace("'", " ").replace("-", " ").split()

    fitting = [n for n in names if all(any(own.startswith(w) for own in parts(n)) for w in parts(wanted))]
    assert sorted(titles(office, wanted)) == sorted(fitting)


def test_cases_their_steps_and_requests_are_found(office):
    case = records.save(office, InfluenceCase(raised=date(2025, 9, 9), theme="Parking", put_to="The trust"))
    step = CaseStep(case_id=case.id, day=date(2026, 3, 3), kind=StepKind.ASKED, text="A letter went out.")
    records.save(office, step)
    request = records.save(office, Consultation(title="A leaflet on scans", requester="The county"))
    found = search.find(office, "parking").hits + search.find(office, "letter went").hits
    assert [(hit.kind, hit.case_id) for hit in found] == [(Kind.CASE, case.id), (Kind.STEP, case.id)]
    assert [(hit.kind, hit.id) for hit in search.find(office, "county").hits] == [(Kind.CONSULTATION, request.id)]


def test_a_step_of_a_confidential_minute_is_kept_back(office, meeting):
    minute = records.save(office, Minute(meeting_id=meeting[0].id, position=2, text="So.", confidential=True))
    case = records.save(office, InfluenceCase(raised=date(2025, 9, 9), theme="Buses"))
    step = CaseStep(case_id=case.id, day=date(2026, 3, 3), kind=StepKind.ASKED, text="Whisper.", minute_id=minute.id)
    records.save(office, step)
    assert titles(office, "whisper") == []
    assert titles(office, "whisper", whole=True) == ["Whisper."]
