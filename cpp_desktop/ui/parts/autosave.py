"""Saving without being asked: a little after typing stops, and when a field is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.ids import new_id
from cpp_desktop.ui.parts.form import Form

PAUSE_MS = 800

# Saves the record; the same `visit` again means the same field in the same stay, which is one step to undo.
Save = Callable[[Any, str], object]
# Keeps what was refused, by field, as typed; nothing to keep removes what was kept.
KeepDraft = Callable[[str, Mapping[str, str]], None]


class AutoSave(QObject):
    """Saves a form's record 0.8 s after typing stops and on leaving; what is refused stays and is kept as a draft.

    `key` names the draft, such as "action/<id>". Signals: `saved`, `refused` (problems of no field, as sentences) and
    `troubled` (a sentence about the disk).
    """

    saved = Signal()
    refused = Signal(str)
    troubled = Signal(str)

    def __init__(
        self, form: Form, save: Save, *, keep_draft: KeepDraft, key: Callable[[Any], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent or form)
        self._form, self._save, self._keep_draft, self._key = form, save, keep_draft, key
        self._field, self._visit = "", ""
        self._kept: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        form.edited.connect(self._note_edit)
        form.left.connect(self._note_left)

    @property
    def is_waiting(self) -> bool:
        """Say whether something typed is not saved yet."""
        return self._timer.isActive()

    def flush(self) -> bool:
        """Save now what is waiting; say whether all that is typed is saved."""
        self._timer.stop()
        if not self._form.is_edited():
            self._forget_draft()
            return True
        try:
            record = self._form.record()
            self._save(record, self._visit)
        except Refused as refused:
            self._show(refused.problems)
            return False
        except StorageTrouble as trouble:
            self._draft()
            self.troubled.emit(str(trouble))
            return False
        self._forget_draft()
        self._form.load(record)
        self.saved.emit()
        return True

    def _note_edit(self, name: str) -> None:
        if name != self._field and self.is_waiting:
            self.flush()
        if name != self._field or not self._visit:
            self._field, self._visit = name, new_id()
        self._timer.start()

    def _note_left(self, _name: str) -> None:
        if self.is_waiting:
            self.flush()
        self._field, self._visit = "", ""

    def _show(self, problems: Mapping[str, str]) -> None:
        others = self._form.refuse(problems)
        self._draft()
        if others:
            self.refused.emit(" ".join(others.values()))

    def _draft(self) -> None:
        key = self._key(self._form.loaded)
        self._kept.add(key)
        self._keep_draft(key, self._form.typed())

    def _forget_draft(self) -> None:
        key = self._key(self._form.loaded)
        if key in self._kept:
            self._kept.discard(key)
            self._keep_draft(key, {})
