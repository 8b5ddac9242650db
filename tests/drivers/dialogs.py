"""Dialogs and forms, filled in as a person fills them in."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton, QWidget

from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.question import Question
from cpp_desktop.ui.dialogs.working_form import WorkingForm
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.form import Form
from tests.drivers import keys

D = TypeVar("D", bound=QDialog)


def shown(kind: type[D]) -> list[D]:
    """Return the open dialogs of a kind."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def in_front(kind: type[D]) -> D:
    """Return the dialog in front, which must be of this kind."""
    keys.settle()
    there = shown(kind)
    assert there, f"no {kind.__name__} is open"
    return there[-1]


def is_open(kind: type[QDialog]) -> bool:
    """Say whether a dialog of a kind is open."""
    keys.settle()
    return bool(shown(kind))


def write(form: Form, **fields: str) -> None:
    """Type into fields, or choose the words in those that choose."""
    for name, text in fields.items():
        editor = form.editor(name)
        if isinstance(editor, ChoiceEditor):
            assert editor.entry.findText(text) >= 0, f"{name} does not offer {text!r}"
        editor.retype(text)


def fill_in(**fields: str) -> dict[str, str]:
    """Fill in the form in front and press its verb; returns what was refused, by field, if it is still open."""
    dialog = in_front(FormDialog)
    write(dialog.form, **fields)
    dialog.verb.click()
    keys.until(lambda: not any(one.is_busy for one in shown(WorkingForm)))
    return dialog.form.problems() if is_open(FormDialog) else {}


def agree() -> str:
    """Press the verb of the question in front, and return what was asked."""
    question = in_front(Question)
    asked = question.windowTitle()
    question.verb.click()
    keys.settle()
    return asked


def press(within: QWidget, verb: str) -> None:
    """Press a button in sight by what a screen reader calls it."""
    keys.settle()
    there = [made for made in within.findChildren(QPushButton) if made.isVisible()]
    found = next((made for made in there if made.accessibleName() == verb), None)
    assert found, f"{verb!r} is not offered; there is {[made.accessibleName() for made in there]}"
    found.click()
    keys.settle()


def choose_file(path: Path) -> None:
    """Choose a file, or a place to save, in the dialog in front."""
    dialog = in_front(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.done(0)
    keys.settle()


def choose_files(*paths: Path) -> None:
    """Choose any number of files in the dialog in front."""
    dialog = in_front(QFileDialog)
    dialog.filesSelected.emit([str(path) for path in paths])
    dialog.done(0)
    keys.settle()


def words_in(widget: QWidget) -> list[str]:
    """Return the words of the labels shown in a widget."""
    return [w.text() for w in widget.findChildren(QLabel) if w.isVisible() and w.text()]
