"""Names and notes that break programs stand in the register to the letter."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.domain.people import Person
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.table_model import CELL
from tests.drivers import keys
from tests.drivers.people import Register

SCREEN = "People"
REAL = Path("../shared/data/naughty_strings.txt")
WRITTEN = ("<b>Ann</b>", "=1+1", "{{7*7}}", "&amp;", "%n", "{0}", "田中さん", "\u202eback", "\u200bunseen", "\x1b[31m")
STRINGS = (*WRITTEN, *(REAL.read_text(encoding="utf-8").split("\n") if REAL.exists() else ()))
NAUGHTY = tuple(dict.fromkeys(text for text in STRINGS if text.strip()))


def test_every_name_is_shown_and_every_note_kept(window: MainWindow) -> None:
    assert window.office is not None
    with window.office.store.transaction("fill") as tx:
        tx.save_all([Person(name=text, notes=text) for text in NAUGHTY])
    register = Register(window)
    register.look_at("all")
    keys.settle()
    model = register.screen.table.model
    # What is drawn; words on their way through Qt would lose a byte-order mark, which nobody sees.
    shown = {model.record_at(row).id: model.index(row, 0).data(CELL).text for row in range(model.rowCount())}
    with window.office.store.read() as snapshot:
        kept = {person.id: (person.name, person.notes) for person in snapshot.all(Person)}
    ours = {i: said for i, said in kept.items() if said[0] in NAUGHTY}
    assert sorted(ours.values()) == sorted((text, text) for text in NAUGHTY)
    assert {i: shown[i] for i in ours} == {i: name for i, (name, _) in ours.items()}
