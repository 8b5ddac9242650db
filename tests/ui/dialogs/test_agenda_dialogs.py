"""What stands behind the agenda's More: what carries over, the parking list, templates."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from cpp_desktop.services import parking
from cpp_desktop.ui.dialogs.agenda_templates import TemplatesDialog
from cpp_desktop.ui.dialogs.carry_over import CarryOverDialog
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.parking_list import ParkingListDialog
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs, keys
from tests.drivers.meetings import Diary, MeetingBook

SCREEN = "Meetings"


@pytest.fixture
def book(window: MainWindow) -> MeetingBook:
    return Diary(window).open()


def press(dialog: PlainDialog, verb: str) -> None:
    keys.settle()
    found = [b for b in dialog.findChildren(QPushButton) if b.accessibleName() == verb and b.isEnabled()]
    assert found, f"{verb!r} is not offered"
    found[0].click()
    keys.settle()


def rows(dialog: CarryOverDialog) -> dict[str, bool]:
    return {row.carried.item.title: row.is_chosen for row in dialog.table.model.shown}


def carrying(book: MeetingBook) -> CarryOverDialog:
    book.press("Carry over…")
    dialog = dialogs.in_front(CarryOverDialog)
    keys.until(lambda: dialog.table.model.shown)
    return dialog


def test_everything_says_where_it_comes_from_and_why(book: MeetingBook) -> None:
    dialog = carrying(book)
    model = dialog.table.model
    bands = [model.data(model.index(row, 0)) for row in model.band_rows]
    assert bands == ["Matters arising from the last meeting", "Open actions from before"]
    assert all(row.carried.reasons for row in model.shown)
    assert dialog.table.model.shown[0].carried.reasons[0] in dialog.why.text()


def test_what_is_ticked_goes_on_and_nothing_else(book: MeetingBook) -> None:
    dialog = carrying(book)
    press(dialog, "Leave all off")
    assert dialog.verb.text() == "Nothing to put on"
    assert not dialog.verb.isEnabled()
    title = dialog.table.chosen_record().carried.item.title
    dialog.table.view.setFocus()
    keys.press(book.window, "Space")
    assert [t for t, chosen in rows(dialog).items() if chosen] == [title]
    before = book.titles()
    dialog.verb.click()
    keys.until(lambda: not dialog.isVisible())
    keys.settle()
    assert [t for t in book.titles() if t not in before] == [title]
    assert book.view.agenda is not None
    assert book.view.agenda.table.chosen_record().item.title == title
    press_again = carrying(book)
    assert title not in rows(press_again)


def test_the_parking_list_takes_something_new_and_gives_it_back(book: MeetingBook) -> None:
    assert book.view.agenda is not None
    book.view.agenda._show_parked()
    dialog = dialogs.in_front(ParkingListDialog)
    press(dialog, "Park it")
    assert dialog.form.problems() == {"title": "Give the item a title."}
    dialogs.write(dialog.form, title="Volunteers’ week", note="No date yet")
    press(dialog, "Park it")
    dialogs.write(dialog.form, title="Signs")
    press(dialog, "Park it")
    assert [line.parked.title for line in dialog.table.model.shown] == ["Volunteers’ week", "Signs"]
    press(dialog, "Remove from the parking list")
    dialog.verb.click()
    keys.settle()
    titles = book.titles()
    assert titles[titles.index("Any other business") - 1] == "Signs"


def test_an_item_is_parked_from_its_card(book: MeetingBook) -> None:
    book.choose_item("What went well")
    book.press("For a later meeting")
    assert "What went well" not in book.titles()
    assert [line.parked.title for line in parking.parking_list(book.window.office)] == ["What went well"]


def test_an_agenda_becomes_a_template_that_can_be_renamed_used_and_removed(book: MeetingBook) -> None:
    assert book.view.agenda is not None
    book.view.agenda._save_template()
    assert dialogs.fill_in(name=" ") == {"name": "Give the template a name."}
    assert dialogs.fill_in(name="Autumn") == {}
    book.view.agenda._show_templates()
    dialog = dialogs.in_front(TemplatesDialog)
    assert not dialog.renames.isEnabled()
    own = dialog.table.model.shown[-1]
    dialog.table.choose(own.id)
    press(dialog, "Rename…")
    renaming = dialogs.in_front(FormDialog)
    dialogs.write(renaming.form, name="Winter")
    renaming.verb.click()
    keys.settle()
    assert [line.name for line in dialog.table.model.shown][-1] == "Winter"
    press(dialog, "Remove template")
    assert len(dialog.table.model.shown) == 2
    dialog.table.choose("annual general")
    dialog.verb.click()
    keys.settle()
    assert {"Annual report", "Elections", "Terms of reference"} < set(book.titles())
    assert sum(title.startswith("Minutes of the last meeting") for title in book.titles()) == 1
