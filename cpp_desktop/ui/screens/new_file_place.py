"""Where a new file is kept: named after what it is about, until somebody chooses another place."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

from cpp_desktop.domain.errors import Refused
from cpp_desktop.ui.parts.form import Form


class NewFilePlace:
    """Follows a form's field `name` with its field `field`; `unnamed` is the file's name while there is none."""

    def __init__(self, form: Form, field: str, ending: str, unnamed: str = "") -> None:
        self._form, self._field, self._ending, self._unnamed = form, field, ending, unnamed
        self._is_chosen = False
        form.edited.connect(self._note_edit)

    def begin(self) -> None:
        """Suggest a place."""
        self._is_chosen = False
        self._suggest()

    def typed(self) -> str:
        """Return the place as it stands in its field."""
        return str(self._form.editor(self._field).typed())

    def path(self) -> Path:
        """Return the place.

        Raises:
            Refused: it is not the whole way to it.
        """
        typed = Path(self._form.values()[self._field])
        if not typed.is_absolute():
            sentence = QCoreApplication.translate(
                "NewFilePlace", "Say the whole way to the folder; “Choose another place” does it for you."
            )
            raise Refused(**{self._field: sentence})
        return typed

    def take(self, path: Path) -> None:
        """Keep to a place that was chosen."""
        self._is_chosen = True
        self._form.editor(self._field).show_value(str(path))

    def _note_edit(self, name: str) -> None:
        if name == self._field:
            self._is_chosen = True
        elif name == "name":
            self._suggest()

    def _suggest(self) -> None:
        if not self._is_chosen:
            name = file_name(self._form.editor("name").typed() or self._unnamed)
            self._form.editor(self._field).show_value(str(documents() / f"{name}{self._ending}"))


def documents() -> Path:
    """Return the folder in which this user keeps documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def file_name(name: str) -> str:
    """Make a group's name into a file's name that every system takes."""
    plain = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", name)
    return " ".join(plain.split()).rstrip(". ")[:80] or "My group"
