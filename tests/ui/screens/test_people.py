from __future__ import annotations

from datetime import date

import pytest

from cpp_desktop.services import people
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.preview import PaperPreview
from tests.drivers import dialogs, keys
from tests.drivers.people import Register

SCREEN = "People"


@pytest.fixture
def register(window: MainWindow) -> Register:
    return Register(window)


def line_of(register: Register, name: str) -> people.RegisterLine:
    assert register.window.office is not None
    return next(line for line in people.register(register.window.office) if line.person.name == name)


def test_segments_count_who_is_what_today(register: Register) -> None:
    members = [register.look_at(group) for group in ("active", "resting", "corresponding")]
    count = sum(len(names) for names in members)
    assert register.counts().startswith(f"{count} members on Wednesday 18 November 2026  ·  ")
    assert register.look_at("resting") == ["Doreen Fairclough"]
    assert register.look_at("corresponding") == ["Anil Deshpande", "Robert Ince"]
    assert "Derek Hallam" in register.look_at("former")
    assert len(register.look_at("all")) == count + len(register.look_at("former"))


def test_searching_keeps_those_with_every_word(register: Register) -> None:
    assert register.find("chair siân") == ["Siân Pritchard"]
    assert register.find("nobody of that name") == []
    assert register.find("treasurer") == ["Martin Webb"]


def test_somebody_new_is_shown_at_once_and_can_be_undone(register: Register) -> None:
    assert register.add(name="Gwen Larkspur", category="Patient", joined="3/11/2026") == {}
    assert register.chosen() == "Gwen Larkspur: active"
    assert "Member since 3 November 2026." in register.reads()
    register.window.undo()
    assert "Gwen Larkspur" not in register.names()


def test_a_new_person_without_a_name_is_refused_beside_the_field(register: Register) -> None:
    assert register.add(name=" ") == {"name": "Write the person’s name."}
    assert "" not in register.look_at("all")


def test_contact_details_save_themselves(register: Register) -> None:
    register.choose("Joan Ashdown")
    assert register.write_contact(mobile="07700 900199") == {}
    assert line_of(register, "Joan Ashdown").person.mobile == "07700 900199"
    assert register.window.status.saved.words.text().startswith("Saved ")
    assert register.window.status.undo.accessibleName() == "Undo: edit person"


def test_an_address_that_is_none_stays_as_typed_with_its_sentence(register: Register) -> None:
    register.choose("Joan Ashdown")
    assert list(register.write_contact(email="secretary at example")) == ["email"]
    register.choose("Martin Webb")
    register.choose("Joan Ashdown")
    assert register.card.contact.form.typed()["email"] == "secretary at example"
    assert line_of(register, "Joan Ashdown").person.email == "secretary@example.org"


def test_a_member_rests_with_one_press_and_comes_back_with_another(register: Register) -> None:
    register.choose("Martin Webb")
    register.press("Rest from today")
    assert register.look_at("resting") == ["Doreen Fairclough", "Martin Webb"]
    register.choose("Martin Webb")
    register.press("Back from rest")
    assert "Martin Webb" in register.look_at("active")


def test_back_from_a_longer_rest_yesterday_was_its_last_day(register: Register) -> None:
    register.look_at("resting")
    register.choose("Doreen Fairclough")
    register.press("Back from rest")
    assert register.window.office is not None
    page = people.person_page(register.window.office, line_of(register, "Doreen Fairclough").id)
    assert page is not None
    assert page.resting[-1].last == date(2026, 11, 17)


def test_leaving_ends_the_membership_and_the_roles_held(register: Register) -> None:
    register.choose("Martin Webb")
    register.press("Leaves…")
    assert dialogs.fill_in(left="10/11/2026", reason="Moved") == {}
    assert "Martin Webb" in register.look_at("former")
    assert line_of(register, "Martin Webb").roles == ()


def test_a_last_day_before_the_first_is_refused_in_the_dialog(register: Register) -> None:
    register.choose("Joyce Bannerman")
    register.press("Leaves…")
    assert dialogs.fill_in(left="1/1/2020") == {"left": "The last day of the membership is before its first."}


def test_somebody_who_left_comes_back_with_a_second_membership(register: Register) -> None:
    register.look_at("former")
    register.choose("Patricia Lund")
    register.press("Comes back…")
    assert dialogs.fill_in(joined="16/11/2026") == {}
    register.look_at("active")
    register.choose("Patricia Lund")
    assert "Back since 16 November 2026." in register.reads() or register.offers("Remove this membership…")


def test_a_death_is_noted_with_the_person(register: Register) -> None:
    register.choose("Joyce Bannerman")
    register.press("Leaves…")
    assert dialogs.fill_in(left="16/11/2026", reason="Died") == {}
    assert line_of(register, "Joyce Bannerman").person.died_on == date(2026, 11, 16)


def test_membership_saves_itself_and_showing_it_is_no_edit(register: Register) -> None:
    register.choose("Małgorzata Wójcik")
    assert register.write_membership() == {}
    assert register.window.status.undo.isVisibleTo(register.window.status) is False
    assert register.write_membership(nominating_body="The carers’ forum") == {}
    membership = line_of(register, "Małgorzata Wójcik").membership
    assert membership is not None
    assert membership.nominating_body == "The carers’ forum"


def test_a_primary_category_must_be_one_of_the_categories(register: Register) -> None:
    register.choose("Małgorzata Wójcik")
    refused = register.write_membership(primary_category="Commissioner")
    assert refused == {"primary_category": "The primary category must be one of the categories."}


def test_roles_are_added_edited_and_removed(register: Register) -> None:
    register.choose("Llŷr Bowen")
    register.press("Add role…")
    assert dialogs.fill_in(title="Peer reviewer", first="1/2/2026") == {}
    register.press("Edit: Peer reviewer, since 1 February 2026")
    assert dialogs.fill_in(last="1/3/2026") == {}
    register.press("Remove: Peer reviewer, 1 February 2026 to 1 March 2026")
    assert line_of(register, "Llŷr Bowen").roles == ()
    assert "No role is recorded." in register.reads()


def test_a_rest_without_its_first_day_is_refused(register: Register) -> None:
    register.choose("Llŷr Bowen")
    register.press("Add rest…")
    assert dialogs.fill_in(first="") == {"first": "Say on which day."}
    assert dialogs.fill_in(first="1/8/2026", last="31/8/2026") == {}
    assert "1 August 2026 to 31 August 2026" in register.reads()


def test_somebody_with_a_history_cannot_be_removed_and_the_sentence_says_so(register: Register) -> None:
    register.choose("Martin Webb")
    register.press("Remove…")
    assert dialogs.agree() == "Remove Martin Webb?"
    assert "Record when they left instead." in register.window.message.text
    assert "Martin Webb" in register.names()


def test_somebody_entered_by_mistake_is_removed(register: Register) -> None:
    register.add(name="Gwen Larkspur")
    register.press("Remove…")
    dialogs.agree()
    assert "Gwen Larkspur" not in register.names()


def test_a_glance_tells_attendance_and_open_actions(register: Register) -> None:
    register.choose("Martin Webb")
    register.card.tabs.choose("overview")
    assert "meetings recorded: came to" in register.reads()
    assert "Open actions" in register.reads()


def test_the_register_is_previewed_as_a_paper(register: Register) -> None:
    keys.press(register.window, "Ctrl+P")
    preview = dialogs.in_front(PaperPreview)
    assert preview.pane.view.paper.pageCount() >= 1
    preview.reject()


def test_a_record_elsewhere_can_be_shown_whatever_the_segment(register: Register) -> None:
    register.look_at("resting")
    register.window.go_to("People", line_of(register, "Derek Hallam").id)
    assert register.chosen() == "Derek Hallam: has died"
