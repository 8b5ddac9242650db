"""No field that names people offers somebody who has died or was erased, whatever dialog it stands in."""

from __future__ import annotations

from pathlib import Path

import pytest

import cpp_desktop
from cpp_desktop.domain.asked import Part
from cpp_desktop.domain.expenses import Expense, ExpenseKind
from cpp_desktop.domain.people import Person
from cpp_desktop.services import deaths, erasure, paper_subjects, people, records
from cpp_desktop.services.office import Office
from cpp_desktop.services.papers import KINDS
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import keys
from tests.drivers.choosers import TODAY, asked, offered
from tests.drivers.meetings import Diary

ROOT = Path(cpp_desktop.__file__).parent
SCREEN = "Meetings"
DEAD, ERASED, LIVING = "Bernard Oakes", "Imran Qureshi", "Joan Ashdown"


@pytest.fixture
def office(window: MainWindow) -> Office:
    """The sample group, in which one member has died since and another was erased; both had claims and actions."""
    office = window.office
    assert office is not None
    gone = [named(office, name) for name in (DEAD, ERASED)]
    for person in gone:
        claim = Expense(kind=ExpenseKind.TRAVEL, incurred=TODAY, claimed=TODAY, person_id=person.id, amount_pence=500)
        records.save(office, claim)
    deaths.record_death(office, gone[0].id, TODAY)
    erasure.erase(office, gone[1].id, {})
    keys.settle()
    return office


def named(office: Office, name: str) -> Person:
    with office.store.read() as snapshot:
        return next(person for person in snapshot.all(Person) if person.name == name)


def gone(words: list[str]) -> list[str]:
    """Return those of the words offered that are the names of people who are not there, or nobody's."""
    return [one for one in words if one.startswith((DEAD, ERASED)) or not one.strip()]


def test_no_dialog_offers_the_dead_or_the_erased(window: MainWindow, office: Office) -> None:
    offers = list(asked(office, window.current()))
    assert [(opens, words) for opens, there in offers if (words := gone(there))] == []
    assert sum(LIVING in there for _, there in offers) > 12


def test_no_screen_offers_the_dead_or_the_erased(window: MainWindow, office: Office) -> None:
    book = Diary(window).open()
    book.turn_to("agenda")
    book.turn_to("minutes")
    assert LIVING in offered(window)
    assert gone(offered(window)) == []


def test_no_service_that_answers_who_can_be_chosen_does(office: Office) -> None:
    with office.store.read() as snapshot:
        away = {person.id for person in snapshot.all(Person) if person.died_on or person.erased_on}
    assert len(away) > 1
    for name in sorted(name for name, kind in KINDS.items() if Part.PERSON in kind.takes or kind.needs is Part.PERSON):
        assert not away & {person_id for person_id, _ in paper_subjects.people_for(office, name)}, name
    assert not {DEAD, ERASED} & {name for _, name in people.choices(office)}


def test_the_window_asks_for_everybody_only_where_history_needs_it() -> None:
    """To put two entries together, and to name who came or claimed; whoever is offered comes from the choices."""
    asking = {path.stem for path in (ROOT / "ui").rglob("*.py") if "people.names(" in path.read_text(encoding="utf-8")}
    assert asking == {"duplicate_pairs", "claim_forms", "training_list"}
