"""Views of the register: a day, what is looked for, filters kept by name, several at once, columns."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication

from cpp_desktop.domain.people import Category, Role, RoleTitle
from cpp_desktop.domain.representation import Place, Seat
from cpp_desktop.services import people, places
from cpp_desktop.services.office import Office
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs
from tests.drivers.people import Register

SCREEN = "People"


@pytest.fixture
def register(window: MainWindow) -> Register:
    return Register(window)


def id_of(office: Office, name: str) -> str:
    return next(line.id for line in people.register(office) if line.person.name == name)


def save(office: Office, *records: object) -> None:
    """Save records, the only ones of their kind."""
    with office.store.transaction("fill") as tx:
        for kind in {type(record) for record in records}:
            for before in tx.all(kind):
                tx.remove(before)
        tx.save_all(records)


def test_another_day_shows_who_was_in_post_then(register: Register, office: Office) -> None:
    then = date(2020, 5, 1)
    expected = [line.person.name for line in people.register(office, then) if line.status.value == "active"]
    assert register.as_on("1 May 2020") == expected
    assert expected != register.as_on("")
    register.as_on("1/5/2020")
    assert register.counts().startswith("As on Friday 1 May 2020: ")
    register.as_on("")
    assert " on Wednesday 18 November 2026" in register.counts()


def test_a_day_that_is_none_is_said_and_changes_nothing(register: Register) -> None:
    before = register.names()
    assert register.as_on("31/2/2026") == before
    assert register.window.message.isVisible()


def test_terms_that_end_soon_come_the_first_to_end_first(register: Register, office: Office) -> None:
    ends = {"Martin Webb": date(2027, 3, 1), "Joan Ashdown": date(2026, 12, 1), "Siân Pritchard": date(2027, 8, 1)}
    reviewers = {id_of(office, name): end for name, end in ends.items()}
    save(office, *(Role(person_id=i, title=RoleTitle.PEER_REVIEWER, term_end=end) for i, end in reviewers.items()))
    assert register.show("Terms ending soon") == ["Joan Ashdown", "Martin Webb"]
    assert "1 Dec 2026" in register.row("Joan Ashdown")
    assert register.counts().startswith("2 ")
    assert register.counts().endswith("whose term ends by 18 May 2027")


def test_needs_not_reviewed_for_a_year(register: Register, office: Office) -> None:
    everybody = {line.id for line in people.register(office)}
    people.change_several(office, tuple(everybody), needs_reviewed=date(2026, 1, 1))
    people.change_several(office, (id_of(office, "Martin Webb"),), needs_reviewed=date(2025, 11, 18))
    people.change_several(office, (id_of(office, "Joan Ashdown"),), needs_reviewed=None)
    assert register.show("Needs to review") == ["Joan Ashdown", "Martin Webb"]
    assert "never" in register.row("Joan Ashdown")
    assert register.counts().endswith("whose needs were not reviewed for a year")


def test_the_load_of_seats_shows_who_carries_most(register: Register, office: Office) -> None:
    one, two = id_of(office, "Joan Ashdown"), id_of(office, "Martin Webb")
    save(office, Seat(person_id=one, body="Trust board"), *(Seat(person_id=two, body=f"Body {n}") for n in "AB"))
    assert register.show("Seats on other bodies") == ["Martin Webb", "Joan Ashdown"]
    assert "2, Body A, Body B" in register.row("Martin Webb")
    assert register.counts().endswith("held by 2 people")


def test_vacancies_are_counted_against_the_places(register: Register, office: Office) -> None:
    carers = sum(
        line.membership is not None and line.membership.primary_category is Category.CARER
        for line in people.register(office) if line.status.value in ("active", "resting", "corresponding")
    )  # fmt: skip
    save(office, Place(category=Category.CARER, number=carers + 2))
    register.show("Vacancies")
    assert not register.card.isVisible()
    (row,) = register.places()
    assert row.startswith("Carer, ")
    assert f"{carers + 2} | {carers}" in row
    assert register.counts().startswith("2 ")
    places.remove_place(office, places.all_places(office)[0])
    assert register.places() == []
    register.show("Everybody")
    assert register.card.isVisible()


def test_a_filter_is_kept_used_and_removed(register: Register, office: Office) -> None:
    register.look_at("all")
    register.find("carer")
    register.as_on("1/5/2024")
    expected = register.names()
    register.choose_filter("Keep what is shown as a filter…")
    assert dialogs.fill_in(name="Carers & friends") == {}
    register.find("")
    register.as_on("")
    register.look_at("active")
    register.choose_filter("Carers && friends")
    assert register.names() == expected
    assert register.counts().startswith("As on Wednesday 1 May 2024: ")
    register.choose_filter("Remove a filter", "Carers && friends")
    assert register.filters() == ["Keep what is shown as a filter…"]


def test_a_filter_without_a_name_is_refused_in_the_dialog(register: Register) -> None:
    register.choose_filter("Keep what is shown as a filter…")
    assert dialogs.fill_in(name=" ") == {"name": "Give the filter a name."}


def test_several_are_changed_and_stay_chosen(register: Register, office: Office) -> None:
    chosen = ["Joan Ashdown", "Martin Webb"]
    register.choose_several(chosen)
    register.do_together("Papers in", "Papers in audio")
    register.do_together("Needs reviewed today")
    found = {line.person.name: line.person for line in people.register(office) if line.person.name in chosen}
    assert {p.information_format.value for p in found.values()} == {"audio"}
    assert {p.needs_reviewed for p in found.values()} == {date(2026, 11, 18)}
    assert sorted(line.name for line in register.screen.table.chosen_records()) == chosen
    register.do_together("Copy")
    assert QGuiApplication.clipboard().text().startswith("Name and category\tRole\tPapers by\tStanding\nJoan Ashdown, ")
    register.window.undo()
    register.window.undo()
    assert not any(line.person.needs_reviewed == date(2026, 11, 18) for line in people.register(office))


def test_one_alone_is_not_several(register: Register) -> None:
    register.choose("Joan Ashdown")
    assert not register.screen.together.isVisible()


def test_chosen_columns_are_remembered_on_this_computer(register: Register, window: MainWindow) -> None:
    register.screen.table.columns.want("Standing", "E-mail")
    assert window.settings.columns == {"PeopleScreen: Name and category": ("E-mail", "Name and category", "Standing")}
    window.dress()  # all screens are made anew, as when the window is opened again
    again = Register(window)
    titles = [column.title for column in again.screen.table.columns.wanted]
    assert titles == ["Name and category", "Standing", "E-mail"]
    again.screen.table.columns.want("Role", "Papers by", "Standing")
    assert window.settings.columns == {}


def test_a_person_found_elsewhere_is_shown_in_whatever_view(register: Register, office: Office) -> None:
    register.show("Vacancies")
    register.window.go_to("People", id_of(office, "Joan Ashdown"))
    assert register.chosen().startswith("Joan Ashdown: ")
    assert register.screen.bar.what.typed() == "Everybody"
