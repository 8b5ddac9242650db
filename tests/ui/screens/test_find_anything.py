from __future__ import annotations

from dataclasses import replace

from cpp_desktop.domain.meetings import TOOK_PLACE, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import records
from cpp_desktop.ui.dialogs.find_anything import FindAnything
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.preview import PaperPreview
from tests.drivers import dialogs
from tests.drivers.accessibility import nameless
from tests.drivers.window import Secretary


def rows(someone: Secretary) -> list[str]:
    return someone.rows("Found")


def test_a_person_is_found_as_she_types_and_shown(window: MainWindow) -> None:
    someone = Secretary(window)
    someone.press("Ctrl+K")
    someone.write("llyr")
    assert rows(someone)[0].startswith("Llŷr Bowen")
    someone.press("Return")
    assert not dialogs.is_open(FindAnything)
    assert window.current().chosen_id() == next(hit.id for hit in _people(window) if hit.name == "Llŷr Bowen")


def _people(window: MainWindow) -> list:
    from cpp_desktop.domain.people import Person

    with window.office.store.read() as snapshot:
        return snapshot.all(Person)


def test_minutes_show_where_the_words_stand_for_the_rows_in_sight(window: MainWindow) -> None:
    someone = Secretary(window)
    someone.press("Ctrl+K")
    someone.write("brackenholt")
    found = dialogs.in_front(FindAnything)
    hits = [row for row in found.table.model.shown if row.hit]
    said = [found.table.model.columns[0].spoken(row) for row in hits]
    assert any("Brackenholt" in line and "“" in line for line in said)


def test_the_arrow_keys_choose_while_the_keyboard_stays_in_the_box(window: MainWindow) -> None:
    someone = Secretary(window)
    someone.press("Ctrl+K", "Down", "Down")
    found = dialogs.in_front(FindAnything)
    assert found.table.chosen_record() == found.table.model.shown[2]
    assert found.box.hasFocus()
    someone.press("Up")
    assert found.table.chosen_record() == found.table.model.shown[1]
    assert nameless(found) == []
    someone.press("Escape")
    assert not dialogs.is_open(FindAnything)


def test_commands_are_done_and_papers_are_shown(window: MainWindow) -> None:
    someone = Secretary(window)
    someone.press("Ctrl+K")
    someone.write("go peo")
    someone.press("Return")
    assert window.windowTitle().startswith("People")
    someone.press("Ctrl+K")
    someone.write("print regis")
    someone.press("Return")
    assert dialogs.in_front(PaperPreview).windowTitle() == "Register of members"
    dialogs.in_front(PaperPreview).close()


def test_confidential_passages_are_found_only_when_asked(window: MainWindow) -> None:
    with window.office.store.read() as snapshot:
        last = max((m for m in snapshot.all(Meeting) if m.state in TOOK_PLACE), key=lambda m: m.date)
        minute = snapshot.all(Minute, meeting_id=last.id)[0]  # its minutes are still a draft
    records.save(window.office, replace(minute, text="The zither was discussed.", confidential=True))
    someone = Secretary(window)
    someone.press("Ctrl+K")
    someone.write("zither")
    assert rows(someone) == []
    assert someone.sees("1 confidential not shown")
    someone.choose("Confidential too")
    assert len(rows(someone)) == 1
    someone.press("Escape")
