"""The person's page: needs, agreements, memberships that overlap, and what was changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from cpp_desktop.domain.access_needs import CommunicationSupport, ContactMethod, PaperColour
from cpp_desktop.domain.people import Delivery, InformationFormat, Person
from cpp_desktop.services import people, records
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.screens.person_agreements import PersonAgreements
from cpp_desktop.ui.screens.person_card import PersonCard
from cpp_desktop.ui.screens.person_history import AT_FIRST
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless, spoken_name
from tests.drivers.people import Register

SCREEN = "People"
WITHDRAWN_TOO_SOON = "The consent would be withdrawn before it was given."
TABS = ("overview", "contact", "belonging", "needs", "agreements", "history")


@pytest.fixture
def register(window: MainWindow) -> Register:
    made = Register(window)
    made.choose("Martin Webb")
    return made


def the_page(register: Register, name: str = "Martin Webb") -> people.PersonPage:
    assert register.window.office is not None
    line = next(line for line in people.register(register.window.office) if line.person.name == name)
    page = people.person_page(register.window.office, line.id)
    assert page is not None
    return page


def the_person(register: Register) -> Person:
    return the_page(register).line.person


def glance(register: Register) -> str:
    register.card.tabs.choose("overview")
    keys.settle()
    return register.reads()


def test_needs_save_themselves_and_stand_at_a_glance(register: Register) -> None:
    refused = register.write_needs(
        delivery="Post", information_format="Large print, 18 point", paper_colour="Cream",
        contact_methods="Letter\nText message", communication_supports="Hearing loop", access_notes="No steps",
    )  # fmt: skip
    assert refused == {}
    person = the_person(register)
    assert (person.delivery, person.information_format) == (Delivery.POST, InformationFormat.LARGE_PRINT_18)
    assert (person.paper_colour, person.access_notes) == (PaperColour.CREAM, "No steps")
    assert person.contact_methods == (ContactMethod.LETTER, ContactMethod.TEXT_MESSAGE)
    assert person.communication_supports == (CommunicationSupport.HEARING_LOOP,)
    assert "Cream paper; hearing loop; to be contacted by letter or text message" in glance(register)
    assert "Papers by post, large print, 18 point" in glance(register)


def test_nothing_new_is_agreed_with_somebody_who_has_died(register: Register) -> None:
    register.look_at("former")
    register.choose("Derek Hallam")
    register.card.tabs.choose("agreements")
    keys.settle()
    agreements = register.card.findChild(PersonAgreements)
    made = [one for one in agreements.findChildren(QPushButton) if one.isVisible()]
    adding = [one for one in made if one.accessibleName().startswith(("Add ", "Given…"))]
    assert len(adding) > 3
    assert not any(one.isEnabled() for one in adding)
    assert {one.toolTip() for one in adding} == {
        "Derek Hallam has died, so nothing new is noted here. What is there can still be put right."
    }


def test_needs_gone_through_today_are_no_longer_remarked_on(register: Register) -> None:
    assert "Not gone through yet" in glance(register)
    register.press("Reviewed today", "needs")
    assert the_person(register).needs_reviewed == date(2026, 11, 18)
    assert not register.card.needs.note.isVisible()
    assert "Gone through on 18 November 2026" in glance(register)
    assert register.write_needs(needs_reviewed="17/11/2025") == {}
    assert register.card.needs.note.words.text() == "These needs have not been gone through for a year."


def test_own_initials_stand_everywhere_and_the_same_ones_are_remarked_on(register: Register) -> None:
    register.card.tabs.choose("contact")
    entry = register.card.contact.form.editor("initials").entry
    assert isinstance(entry, QLineEdit)
    assert entry.placeholderText() == the_page(register).line.initials == "MW2"
    assert register.write_contact(initials="MWe") == {}
    assert the_page(register).line.initials == "MWe"
    assert register.card._avatar.text() == "MWe"
    register.choose("Joan Ashdown")
    assert register.write_contact(initials="MWe") == {}
    assert "Martin Webb has the same initials." in register.card.contact.note.words.text()


@pytest.mark.parametrize("name", ["José María Núñez-Öberg", "Wyn Maud Moss", "Martin Webb"])
def test_initials_keep_within_their_circle(register: Register, name: str) -> None:
    office = register.window.office
    assert office is not None
    records.save(office, replace(the_page(register).line.person, name=name))
    register = Register(register.window)
    register.choose(name)
    (circle,) = [shown for shown in register.card.findChildren(QLabel) if shown.property("role") == "avatar"]
    assert circle.sizeHint().width() <= circle.width(), circle.text()


def test_who_is_rung_in_an_emergency_stands_with_the_contacts_alone(register: Register) -> None:
    assert register.write_contact(emergency_name="Ivy Webb", emergency_telephone="01632 960777") == {}
    assert the_person(register).emergency_name == "Ivy Webb"
    assert "01632 960777" not in glance(register)
    assert list(register.write_contact(emergency_telephone="none")) == ["emergency_telephone"]


def test_sites_are_chosen_by_ones_own_word_several_of_them(register: Register) -> None:
    assert register.write_membership(cancer_sites="breast; lung;  breast", area="North Vale") == {}
    membership = the_page(register).line.membership
    assert membership is not None
    assert (membership.cancer_sites, membership.area) == (("breast", "lung"), "North Vale")


def test_a_membership_that_comes_to_overlap_is_kept_only_if_agreed(register: Register) -> None:
    register.look_at("active")
    register.choose("Bernard Oakes")
    assert list(register.write_membership(joined="1/2/2024")) == ["joined"]
    assert the_page(register, "Bernard Oakes").memberships[-1].joined == date(2026, 1, 12)
    register.press("Save it anyway")
    assert register.card.membership.form.problems() == {}
    assert the_page(register, "Bernard Oakes").memberships[-1].joined == date(2024, 2, 1)
    assert not register.card.membership.keep_both.isVisible()


def test_a_second_membership_is_added_and_an_overlap_asked_about(register: Register) -> None:
    before = the_page(register).memberships
    register.press("Add membership…")
    assert list(dialogs.fill_in(joined="1/5/2026")) == ["joined"]
    assert dialogs.fill_in(overlap_agreed="yes") == {}
    after = the_page(register).memberships
    assert len(after) == len(before) + 1
    assert after[-1].categories == before[-1].categories
    assert register.card.membership.form.loaded.id == after[-1].id


def test_a_role_has_its_remit_its_term_and_the_minute_that_elected(register: Register) -> None:
    register.choose("Llŷr Bowen")
    register.press("Add role…")
    dialog = dialogs.in_front(dialogs.FormDialog)
    minute = dialog.form.editor("minute_id").entry.itemText(1)
    assert dialogs.fill_in(
        title="Site-group representative", remit="lung", first="1/2/2026", term_end="31/1/2029", minute_id=minute
    ) == {}  # fmt: skip
    (role,) = the_page(register, "Llŷr Bowen").roles
    assert role.minute_id is not None
    words = "Site-group representative (lung), since 1 February 2026, elected up to 31 January 2029"
    register.press(f"Edit: {words}")
    dialog = dialogs.in_front(dialogs.FormDialog)
    assert dialog.form.editor("minute_id").typed() == minute
    assert not dialog.form.is_edited()
    dialog.reject()


def test_a_consent_is_given_withdrawn_and_kept(register: Register) -> None:
    register.press("Given… Photographs", "agreements")
    assert dialogs.fill_in(given="1/11/2026", how="Spoken") == {}
    assert "Given on 1 November 2026 spoken" in register.reads()
    assert " and photographs" in glance(register)
    register.press("Withdrawn… Photographs", "agreements")
    assert dialogs.fill_in(withdrawn="1/10/2026") == {"withdrawn": WITHDRAWN_TOO_SOON}
    assert dialogs.fill_in(withdrawn="18/11/2026") == {}
    words = "Given on 1 November 2026 spoken, withdrawn on 18 November 2026"
    assert words in register.reads()
    assert "photographs" not in glance(register)
    register.press(f"Edit: Photographs: {words}", "agreements")
    assert dialogs.fill_in(how="In writing") == {}
    register.press(f"Remove: Photographs: {words.replace('spoken', 'in writing')}", "agreements")
    assert "1 November 2026" not in register.reads()


def test_seats_interests_and_training_are_kept_with_the_person(register: Register) -> None:
    register.press("Add seat…", "agreements")
    assert dialogs.fill_in(body=" ") == {"body": "Say on which body the seat is."}
    assert dialogs.fill_in(body="Drugs panel", first="1/2/2026") == {}
    assert "held today" in register.reads()
    register.press("Add interest…", "agreements")
    assert dialogs.fill_in(text="Governor of the trust", declared="1/2/2026") == {}
    register.press("Add training…", "agreements")
    assert dialogs.fill_in(title="Reading a leaflet", date="1/3/2026", came="Martin Webb, Joan Ashdown, a guest") == {}
    register.choose("Joan Ashdown")
    register.press("Edit: 1 Mar 2026: Reading a leaflet", "agreements")
    dialog = dialogs.in_front(dialogs.FormDialog)
    assert dialog.form.editor("came").typed() == "Martin Webb, Joan Ashdown, a guest"
    dialog.reject()
    register.press("Remove: 1 Mar 2026: Reading a leaflet", "agreements")
    register.choose("Martin Webb")
    register.press("Remove: Drugs panel, since 1 February 2026", "agreements")
    register.press("Edit: Governor of the trust, declared on 1 February 2026", "agreements")
    assert dialogs.fill_in(last="1/4/2026") == {}
    words = register.reads()
    assert "Governor of the trust, declared on 1 February 2026, until 1 April 2026" in words
    assert "Reading a leaflet" in words
    assert "Drugs panel" not in words


def test_the_history_tells_in_words_what_was_changed(register: Register) -> None:
    before = the_person(register)
    register.write_contact(telephone="01632 960555")
    register.write_needs(delivery="Post")
    register.press("Given… Newsletter", "agreements")
    dialogs.fill_in(given="1/11/2026", how="Spoken")
    first, second, third, *_ = register.history()
    assert first == ("Consent newsletter: added", "For what: newsletter; Given on: 1 November 2026; How: spoken")
    assert second == ("Papers go by", "E-mail → Post")
    assert third == ("Telephone", f"{before.telephone or '–'} → 01632 960555")
    shown = register.card.history.table.model.shown
    register.card.history.table.choose(shown[1].id)
    keys.settle()
    assert "E-mail → Post" in register.card.history._told.text()
    assert shown[1].who in register.card.history._told.text()


def test_a_long_history_is_shown_whole_when_asked_for(register: Register) -> None:
    office, person = register.window.office, the_person(register)
    assert office is not None
    for number in range(AT_FIRST + 5):
        records.save(office, replace(person, notes=str(number)))
    assert len(register.history()) == AT_FIRST
    register.press("Show all changes", "history")
    keys.until(lambda: len(register.card.history.table.model.shown) > AT_FIRST)
    assert not register.card.history.all.isVisible()


@pytest.mark.parametrize("tab", TABS)
def test_every_part_is_named_and_tab_follows_sight(register: Register, tab: str) -> None:
    register.card.tabs.choose(tab)
    keys.settle()
    part = register.card._pages.currentWidget()
    assert nameless(part) == []
    inside = part if tab == "history" else part.findChild(QScrollArea).widget()  # where it is does not change
    register.card.tabs._buttons[tab].setFocus()
    places: list[tuple[str, QPoint]] = []
    keys.press(register.window, "Tab")
    while (at := QApplication.focusWidget()) is not None and part.isAncestorOf(at) and len(places) < 60:
        places.append((spoken_name(at), at.mapTo(inside, QPoint(0, 0))))
        keys.press(register.window, "Tab")
    assert places or tab in ("overview", "history")
    for (before, first), (after, then) in pairwise(places):
        assert then.y() > first.y() - theme.px(60) or then.x() > first.x(), f"{after!r} comes after {before!r}"


def cut_off(card: PersonCard) -> list[str]:
    """Name what is narrower than it asks for, or runs over the edge of the card."""
    shown = [w for w in card.findChildren(QWidget) if w.isVisible() and isinstance(w, QAbstractButton | QLabel)]
    narrow = [w for w in shown if w.width() < w.minimumSizeHint().width()]
    over = [w for w in shown if w.mapTo(card, QPoint(w.width(), 0)).x() > card.width()]
    return [spoken_name(w) for w in (*narrow, *over)]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_on_the_page_is_cut_off(window: MainWindow, scale: float) -> None:
    window.shell.remember(replace(window.settings, scale=scale))
    register = Register(window)
    register.look_at("all")
    for name in ("Siân Pritchard", "Joyce Bannerman"):
        register.choose(name)
        for tab in TABS:
            register.card.tabs.choose(tab)
            keys.settle()
            assert cut_off(register.card) == [], (name, tab)
