"""Labels, badges and the telephone list, asked for from the register."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtWidgets import QPushButton

from cpp_desktop.services import records
from cpp_desktop.services.people import register
from cpp_desktop.ui.dialogs.sheet_form import SheetForm
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.preview import PaperPreview
from cpp_desktop.ui.parts.screen import Screen
from tests.builders import a_consent
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless

SCREEN = "People"


@pytest.fixture
def people(window: MainWindow) -> Iterator[Screen]:
    window.go_to("People")
    keys.settle()
    screen = window.current()
    assert screen is not None
    yield screen
    while dialogs.is_open(SheetForm):
        dialogs.in_front(SheetForm).done(0)


def ask(people: Screen, words: str) -> None:
    """Choose a line of the menu beside the title."""
    made = next(b for b in people.findChildren(QPushButton) if b.accessibleName() == "More about the register")
    line = next(a for a in made.menu().actions() if a.text().replace("&", "") == words)
    line.trigger()
    keys.settle()


def shown(folder: Path, size: int = 12) -> tuple[str, str]:
    """What the paper in front says at a type size, and what is said below it."""
    preview = dialogs.in_front(PaperPreview)
    preview.sizes.choose(str(size))
    keys.until(preview.save.isEnabled)
    said = preview.pane.state.text()
    preview.deeds.save_to(folder / "paper.pdf")
    preview.close()
    with pymupdf.open(folder / "paper.pdf") as pdf:
        return "\n".join(page.get_text() for page in pdf), said


def fill_in(**fields: str) -> dict[str, str]:
    """Fill in the form in front and press its verb; returns what was refused."""
    form = dialogs.in_front(SheetForm)
    for name, text in fields.items():
        form.form.editor(name).retype(text)
    form.verb.click()
    keys.settle()
    return form.form.problems() if dialogs.is_open(SheetForm) else {}


@pytest.mark.parametrize("size", [12, 20])
def test_labels_for_everybody_with_those_who_have_no_address_named(people: Screen, tmp_path: Path, size: int) -> None:
    ask(people, "Address labels…")
    assert fill_in(addressees="Everybody in post", sheet="L7163: 14 labels of 99.1 × 38.1 mm", start="3") == {}
    text, said = shown(tmp_path, size)
    assert "Bernard Oakes" in text
    assert "Derek Hallam" not in text
    assert "without an address: Grace Adeyemi" in said


def test_lengths_are_asked_for_only_of_labels_of_another_size(people: Screen, tmp_path: Path) -> None:
    ask(people, "Address labels…")
    form = dialogs.in_front(SheetForm)
    assert not form.form.editor("width").isVisible()
    low = form.height()
    assert set(fill_in(sheet="Labels of another size")) == {"width", "height", "columns", "rows"}
    assert form.form.editor("width").isVisible()
    assert form.height() > low
    refused = fill_in(width="seven", height="9", columns="3", rows="8")
    assert refused["width"].startswith("“seven” is not a length in millimetres")
    assert set(fill_in(width="80", height="37")) == {"width"}
    assert set(fill_in(width="70 mm", start="25", offset_x="−30")) == {"start", "offset_x"}
    assert fill_in(start="24", offset_x="−0,5", height="37.0") == {}
    assert "Joyce Bannerman" in shown(tmp_path)[0]


def test_how_labels_were_printed_is_remembered_and_names_nobody(people: Screen, tmp_path: Path) -> None:
    ask(people, "Address labels…")
    free = {"width": "70", "height": "37", "columns": "3", "rows": "8", "sheet": "Labels of another size"}
    assert fill_in(addressees="Everybody in post", start="4", offset_y="1.5", **free) == {}
    shown(tmp_path)
    assert people.shell.settings.sheets == {
        "labels": {
            "addressees": "everyone", "sheet": "70x37:3x8:0x0.5:70x37", "start": "4", "offset_x": "0",
            "offset_y": "1.5",
        }
    }  # fmt: skip
    ask(people, "Address labels…")
    form = dialogs.in_front(SheetForm).form
    typed = {name: form.editor(name).typed() for name in ("addressees", "sheet", "width", "top", "start", "offset_y")}
    assert typed == {
        "addressees": "Everybody in post", "sheet": "Labels of another size", "width": "70", "top": "0.5",
        "start": "4", "offset_y": "1.5",
    }  # fmt: skip


def test_what_was_remembered_and_cannot_be_any_more_is_as_usual(people: Screen) -> None:
    kept = {"labels": {"addressees": "nobody", "sheet": "999x999:1x1", "start": "x", "offset_x": ""}}
    people.shell.keep(replace(people.shell.settings, sheets=kept))
    ask(people, "Address labels…")
    form = dialogs.in_front(SheetForm).form
    assert form.editor("sheet").value() == "L7160"
    assert (form.editor("start").value(), form.editor("offset_x").value()) == (1, 0.0)
    assert form.editor("addressees").value() == "post"


def test_badges_are_for_a_meeting_to_come(people: Screen, tmp_path: Path) -> None:
    ask(people, "Name badges…")
    form = dialogs.in_front(SheetForm).form
    assert form.editor("meeting_id").typed().startswith("Wednesday 2 December 2026: ")
    assert fill_in() == {}
    text, _ = shown(tmp_path)
    assert "Maggie" in text
    assert "Doreen" not in text
    assert "meeting_id" not in people.shell.settings.sheets["badges"]


def test_the_telephone_list_has_those_who_agreed(people: Screen, tmp_path: Path) -> None:
    office = people.shell.office
    joan = next(line.person for line in register(office) if line.person.name == "Joan Ashdown")
    records.save(office, a_consent(joan))
    ask(people, "Telephone list")
    text, _ = shown(tmp_path)
    assert "Joan Ashdown" in text
    assert "not shown: only those who agreed are on the list." in text.replace("\n", " ")


@pytest.mark.parametrize("words", ["Address labels…", "Name badges…"])
def test_every_field_has_a_name(people: Screen, words: str) -> None:
    ask(people, words)
    form = dialogs.in_front(SheetForm)
    form.form.editor("sheet").retype("Labels of another size")
    keys.settle()
    assert nameless(form) == []
    assert form.height() < people.window().height()
