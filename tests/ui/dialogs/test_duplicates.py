from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.domain.merging import Take
from cpp_desktop.domain.people import Person
from cpp_desktop.services import duplicates, people
from cpp_desktop.services.office import Office
from cpp_desktop.ui.dialogs.import_table import ImportDialog, import_table
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens.duplicate_notice import DuplicateNotice
from tests.drivers import dialogs, keys, workers
from tests.drivers.accessibility import nameless, spoken_name
from tests.drivers.duplicates import Pairs, enter_again
from tests.drivers.people import Register

SCREEN = "People"
TWICE = "Pritchard, Sian"


@pytest.fixture
def office(office: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setattr(DuplicateNotice, "rest_ms", 0)
    return office


@pytest.fixture
def again(office: Office) -> str:
    return enter_again(office, name=TWICE, mobile="07700 900999", notes="Parks by the chapel.")


@pytest.fixture
def register(again: str, window: MainWindow) -> Register:
    return Register(window)


@pytest.fixture
def pairs(register: Register) -> Pairs:
    notice = register.screen.duplicates
    keys.until(notice.isVisible)
    notice.opens.click()
    keys.settle()
    return Pairs()


def names(office: Office) -> list[str]:
    return [line.person.name for line in people.register(office)]


def named(office: Office, name: str) -> Person:
    return next(line.person for line in people.register(office) if line.person.name == name)


def test_the_register_says_quietly_that_entries_may_be_one_person(pairs: Pairs, register: Register) -> None:
    assert register.screen.duplicates.opens.accessibleName() == "2 entries may be the same person"
    assert pairs.likely() == ["Pritchard, Sian and Siân Pritchard: Same name"]
    shared = pairs.under("Only a telephone in common")
    assert "Anil Deshpande and Sunita Deshpande: Same telephone" in shared


def test_a_register_without_pairs_says_nothing(office: Office, window: MainWindow) -> None:
    register = Register(window)
    keys.settle(50)
    assert not register.screen.duplicates.isVisible()


def test_in_a_very_large_register_she_asks_for_the_pairs(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "LOOKED_UNASKED", 10)
    opens = register.screen.duplicates.opens
    register.screen.duplicates.look_again()
    keys.until(lambda: opens.accessibleName() == "Find entries of the same person…")
    opens.click()
    assert len(Pairs().likely()) == 1


def test_both_entries_stand_side_by_side(pairs: Pairs) -> None:
    offered = pairs.offered()
    assert offered["name"] == ["(Siân Pritchard)", "Pritchard, Sian"]
    assert offered["notes"][1:] == ["Parks by the chapel.", "(Keep both)"]
    assert offered["mobile"] == ["(07700 900118)", "07700 900999", "Keep both"]
    joined = "Memberships that overlap become one: Patient, carer, since"
    assert any(words.startswith(joined) for words in pairs.reads())
    assert nameless(pairs.dialog) == []


def test_a_merge_takes_the_values_chosen_and_one_undo_brings_both_back(
    pairs: Pairs, register: Register, office: Office
) -> None:
    before = names(office)
    pairs.take("name", Take.OTHER)
    pairs.merge()
    assert pairs.likely() == []
    assert pairs.says().startswith("Pritchard, Sian is one entry now")
    assert sorted(names(office)) == sorted(n for n in before if n != "Siân Pritchard")
    assert named(office, TWICE).notes.endswith("Parks by the chapel.")
    pairs.dialog.back.click()
    keys.settle()
    assert register.chosen().startswith(TWICE)
    register.window.undo()
    assert names(office) == before


def test_choices_are_made_by_keyboard(pairs: Pairs, register: Register) -> None:
    options = pairs.dialog.comparison.options["name"]
    options[Take.KEPT].radio.setFocus()
    keys.press(register.window, "Right")
    assert pairs.offered()["name"] == ["Siân Pritchard", "(Pritchard, Sian)"]
    keys.press(register.window, "Left")
    assert pairs.dialog.comparison.choices()["name"] is Take.KEPT
    assert spoken_name(options[Take.OTHER].radio) == "Name: Pritchard, Sian"


def test_two_people_are_not_asked_about_again(pairs: Pairs, register: Register, office: Office) -> None:
    pairs.tell_apart()
    assert pairs.likely() == []
    assert pairs.says() == "Siân Pritchard and Pritchard, Sian are two people. You will not be asked about them again."
    pairs.dialog.back.click()
    keys.until(lambda: not register.screen.duplicates.isVisible())
    assert [p for p in duplicates.pairs(office) if not p.is_weak] == []


def test_the_next_pair_follows(register: Register, office: Office, window: MainWindow) -> None:
    enter_again(office, name="Ashdown, Joan")
    register.screen.duplicates.look_again()
    keys.until(lambda: "4 entries" in register.screen.duplicates.opens.text())
    register.screen.duplicates.opens.click()
    pairs = Pairs()
    _, second = pairs.likely()
    pairs.merge()
    assert pairs.likely() == [second]
    assert pairs.dialog.table.chosen_record() is not None
    pairs.tell_apart()
    assert (pairs.likely(), Pairs.is_open()) == ([], True)


def test_a_person_can_be_compared_with_any_other_entry(register: Register, office: Office) -> None:
    enter_again(office, name="J A")
    register.choose("Joan Ashdown")
    register.press("The same person twice?…")
    pairs = Pairs()
    assert pairs.likely() == []
    pairs.compare_with("J A")
    assert set(pairs.offered()["name"]) == {"(Joan Ashdown)", "J A"}
    pairs.merge()
    assert not Pairs.is_open()
    assert "J A" not in names(office)
    assert "Joan Ashdown is one entry now" in register.window.message.text


def test_nothing_is_merged_where_it_cannot_be_kept(pairs: Pairs, office: Office) -> None:
    before = names(office)
    office.store.read_only = True
    pairs.merge()
    assert "open to read only" in pairs.says()
    pairs.tell_apart()
    assert Pairs.is_open()
    assert names(office) == before


def test_the_window_lives_while_pairs_are_found_and_merged(register: Register, office: Office) -> None:
    Work.inline = False
    with workers.all_busy():
        register.choose("Siân Pritchard")
        register.press("The same person twice?…")
        pairs = Pairs()
        assert not pairs.dialog.verb.isEnabled()
    keys.until(pairs.dialog.verb.isEnabled)
    with workers.all_busy():
        pairs.dialog.verb.click()
        assert not pairs.dialog.verb.isEnabled()
        pairs.dialog.reject()
        assert Pairs.is_open()
    keys.until(lambda: not Pairs.is_open())
    keys.until(lambda: TWICE not in names(office))


def test_closing_while_looking_does_no_harm(register: Register) -> None:
    Work.inline = False
    register.choose("Siân Pritchard")
    register.press("The same person twice?…")
    Pairs().dialog.reject()
    Work.stop_all()
    keys.settle(50)
    assert not Pairs.is_open()


def test_after_an_import_it_asks_about_those_who_may_be_here_twice(
    office: Office, window: MainWindow, tmp_path: Path
) -> None:
    register = Register(window)
    members = tmp_path / "members.csv"
    members.write_text("Name,Category\nPritchard Siân,Patient\nOdile Quillcombe,Carer\n", encoding="utf-8")
    import_table(register.screen, "people", members)
    dialogs.in_front(ImportDialog).verb.click()
    keys.settle()
    assert dialogs.agree() == "The same person twice?"
    assert Pairs().likely()[0].endswith("Same name")
