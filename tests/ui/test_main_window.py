from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtWidgets import QApplication

from cpp_desktop.domain.actions import Action
from cpp_desktop.services import office as offices
from cpp_desktop.services import records
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.layout import PageHeader, page
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Doorway, Screen, ScreenEntry
from cpp_desktop.ui.parts.settings import load
from cpp_desktop.ui.parts.shell import Shell
from tests.builders import PASSPHRASE, an_action
from tests.drivers import keys
from tests.drivers.window import Secretary


class Actions(Screen):
    reads: ClassVar[frozenset[type]] = frozenset({Action})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.primary = button("Add action", self.add, kind="primary")
        self.table = RecordTable((Column("Action", lambda a: a.text),), name="Actions", empty=Empty("No actions yet."))
        self.find_box = self.table.find_box("Find in actions")
        self.form = Form((Field("text", "What is to be done", LINE),))
        self.autosave(self.form, lambda a, visit: records.save(shell.office, a, visit=visit), kind="action")
        self.table.chosen.connect(lambda action: action and self.form.load(action))
        page(self, PageHeader("Actions", self.primary), self.find_box, self.table, self.form)

    def add(self) -> None:
        action = replace(an_action(), text="Ring the ward")
        records.save(self.shell.office, action)
        self.table.choose(action.id)

    def refresh(self) -> None:
        with self.shell.office.store.read() as snapshot:
            self.table.show_records(snapshot.all(Action))

    def show_record(self, record_id: str) -> None:
        self.table.choose(record_id)

    def chosen_id(self) -> str | None:
        record = self.table.chosen_record()
        return record and record.id


class People(Actions):
    pass


class Door(Doorway):
    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.said: list[str] = []
        page(self, PageHeader("Welcome"), button("Start"))

    def refresh(self) -> None: ...

    def ask_for(self, where: Path | str) -> None:
        self.shell.open_file(where, passphrase=PASSPHRASE, refused=lambda p: self.said.extend(p.values()))


ENTRIES = (ScreenEntry("Actions", "check", lambda: Actions), ScreenEntry("People", "people", lambda: People))


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("prepared") / "Meadow Valley.cppgroup"
    office = offices.create(path, PASSPHRASE, name="Meadow Valley Partnership Group", is_sample=True)
    for text in ("Book the room", "Write to the trust"):
        records.save(office, replace(an_action(), id=text, text=text))
    office.close()
    return path


@pytest.fixture
def file(prepared: Path, tmp_path: Path) -> Path:
    copy = tmp_path / prepared.name
    copy.write_bytes(prepared.read_bytes())
    return copy


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(tmp_path / "state")
    made.furnish(ENTRIES, Door)
    yield made
    keys.put_away(made)
    theme.apply(qapp, dark=False)


@pytest.fixture
def secretary(window: MainWindow, file: Path) -> Secretary:
    made = Secretary(window)
    window.ask_for(file)
    keys.settle()
    return made


def test_without_a_file_there_is_the_doorway_alone(window: MainWindow) -> None:
    someone = Secretary(window)
    assert someone.sees("Welcome")
    assert window.rail is None
    assert not window.status.isVisible()
    someone.press("Ctrl+1", "Ctrl+Z", "Ctrl+N")  # nothing to do yet, and no harm
    assert someone.sees("Welcome")


def test_a_file_that_is_opened_shows_its_first_screen(secretary: Secretary, file: Path) -> None:
    assert secretary.rows("Actions") == ["Book the room", "Write to the trust"]
    assert secretary.sees("Meadow Valley Partnership Group")
    assert secretary.sees("Sample group")
    assert secretary.window.isActiveWindow()  # no part of a screen was a window of its own for a moment
    assert secretary.window.windowTitle() == "Actions – Meadow Valley – CPP Desktop"
    assert [f.where for f in load(file.parent / "state").recent] == [file]


def test_what_was_well_is_not_said_on_the_next_screen_and_a_warning_is(secretary: Secretary) -> None:
    shell = secretary.window.shell
    for kind, stays in (("ok", False), ("warn", True)):
        shell.say("Said once", kind)
        assert secretary.sees("Said once")
        other = next(e.name for e in secretary.window.entries if e.name not in secretary.window.windowTitle())
        secretary.window.go_to(other)
        assert secretary.sees("Said once") is stays


def test_a_wrong_passphrase_is_said_at_the_door(window: MainWindow, file: Path) -> None:
    said: list[str] = []
    window.shell.open_file(file, passphrase="not that one", refused=lambda problems: said.extend(problems.values()))
    assert len(said) == 1
    assert window.office is None


def test_screens_are_made_when_first_shown_and_reached_by_keys(secretary: Secretary) -> None:
    assert list(secretary.window.screens.made) == ["Actions"]
    secretary.press("Ctrl+2")
    assert isinstance(secretary.window.current(), People)
    assert secretary.here() == "Find in actions"
    secretary.press("Ctrl+1", "Ctrl+F")
    secretary.write("trust")
    assert secretary.rows("Actions") == ["Write to the trust"]


def test_a_step_is_saved_said_undone_and_redone(secretary: Secretary) -> None:
    secretary.press("Ctrl+N")
    assert secretary.rows("Actions")[-1] == "Ring the ward"
    assert secretary.sees("Saved ")
    assert secretary.sees("Undo: add action")
    secretary.press("Ctrl+Z")
    assert "Ring the ward" not in secretary.rows("Actions")
    assert secretary.sees("Redo: add action")
    secretary.press("Ctrl+Shift+Z")
    assert secretary.rows("Actions")[-1] == "Ring the ward"


def test_a_screen_that_was_hidden_has_caught_up(secretary: Secretary) -> None:
    secretary.press("Ctrl+2", "Ctrl+1", "Ctrl+N", "Ctrl+2")
    assert secretary.rows("Actions")[-1] == "Ring the ward"


def test_typing_is_saved_when_the_screen_is_left_and_undo_is_the_editors_own(secretary: Secretary) -> None:
    secretary.window.go_to("Actions", "Book the room")
    secretary.fill_in("What is to be done", "Book the hall")
    secretary.press("Ctrl+Z")
    assert secretary.window.office.store.undo_label is None  # not even saved yet: the editor took it back
    secretary.rewrite("Book the hall")
    secretary.press("Ctrl+2")
    assert secretary.rows("Actions")[0] == "Book the hall"
    assert secretary.window.office.store.undo_label == "edit action"


def test_typing_in_one_visit_is_one_step_to_undo(secretary: Secretary) -> None:
    secretary.window.go_to("Actions", "Book the room")
    secretary.fill_in("What is to be done", "Book the hall")
    for more in (" and", " tea", " for twenty"):
        assert secretary.window.current().leave()  # as it saves while she thinks
        secretary.write(more)
    secretary.press("Ctrl+2")
    assert secretary.rows("Actions")[0] == "Book the hall and tea for twenty"
    secretary.press("Ctrl+Z")  # nothing was typed in the search box, so it is the window's
    assert secretary.rows("Actions")[0] == "Book the room"


def test_what_was_refused_is_shown_again_after_the_file_was_closed(secretary: Secretary, file: Path) -> None:
    secretary.window.go_to("Actions", "Book the room")
    secretary.fill_in("What is to be done", " ")
    secretary.press("Ctrl+2", "Ctrl+1")
    screen = secretary.window.current()
    assert screen.form.editor("text").typed() == " "
    assert secretary.window.office.store.drafts() == {"action/Book the room": {"text": " "}}
    screen.form.editor("text").retype("Book the room")
    assert screen.leave()
    assert secretary.window.office.store.drafts() == {}


def test_text_size_keeps_the_place(secretary: Secretary) -> None:
    secretary.window.go_to("People", "Write to the trust")
    secretary.window.shell.remember(replace(secretary.window.settings, scale=1.5))
    assert theme.is_large()
    secretary.until_sees("Sample")
    screen = secretary.window.current()
    assert isinstance(screen, People)
    assert screen.chosen_id() == "Write to the trust"


def test_a_question_a_sentence_and_work(secretary: Secretary) -> None:
    shell, done = secretary.window.shell, []
    shell.ask("Remove it?", "Ctrl+Z brings it back.", "Remove action", lambda: done.append("removed"))
    secretary.press("Return")
    shell.work("Counting", lambda progress: progress(1, 1, "") or 7, done.append)
    shell.say("All is well.", "ok")
    assert done == ["removed", 7]
    assert secretary.sees("All is well.")
    secretary.choose("Put away")
    assert not secretary.sees("All is well.")


def test_closing_backs_up_what_was_changed_and_leaves_one_file(secretary: Secretary, file: Path) -> None:
    secretary.press("Ctrl+N")
    secretary.window.close()
    keys.until(lambda: not secretary.window.isVisible())
    assert len(list((file.parent / "Backups").glob("*.cppgroup"))) == 1
    assert sorted(p.name for p in file.parent.iterdir()) == ["Backups", file.name, "state"]
    office = offices.open_office(file, passphrase=PASSPHRASE)
    with office.store.read() as snapshot:
        assert snapshot.count(Action) == 3
    office.close()


def test_the_window_is_painted_before_the_database_and_the_papers_are_loaded(tmp_path: Path) -> None:
    script = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.screen import Doorway
app = QApplication([])
class Door(Doorway):
    def refresh(self): pass
window = MainWindow(Path({str(tmp_path)!r}))
window.furnish((), Door)
window.show()
window.grab()
print(sorted({{"sqlalchemy", "reportlab", "sqlcipher3", "PySide6.QtPdf"}} & sys.modules.keys()))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
