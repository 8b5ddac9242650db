"""Saving without being asked: a little after typing stops, and when a field is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.ids import new_id
from cpp_desktop.ui.parts.form import Form

PAUSE_MS = 800

# Saves the record; the same `visit` again means the same field in the same stay, which is one step to undo.
Save = Callable[[Any, str], object]


class Drafts(Protocol):
    """Where what was refused is kept, as typed."""

    def keep_draft(self, key: str, typed: Mapping[str, str]) -> None:
        """Keep a form's fields; nothing to keep removes what was kept."""
        ...

    def draft(self, key: str) -> Mapping[str, str]:
        """Return what was kept for a form, or nothing."""
        ...


class AutoSave(QObject):
    """Saves a form's record 0.8 s after typing stops and on leaving; what is refused stays and is kept as a draft.

    `while_typing` saves 0.8 s after the first letter, so that a power cut costs the last second even if nobody pauses.
    A record loaded again shows its draft with the sentence why. `kind` names drafts: "action" makes "action/<id>".
    Signals: `saved`, `refused` (problems of no field, as sentences) and `troubled` (a sentence about the disk).
    """

    saved = Signal()
    refused = Signal(str)
    troubled = Signal(str)

    def __init__(
        self,
        form: Form,
        save: Save,
        *,
        drafts: Drafts,
        kind: str,
        while_typing: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or form)
        self._form, self._save, self._drafts, self._kind = form, save, drafts, kind
        self._field, self._visit = "", ""
        self._has_draft = False
        self._is_stuck = False  # the disk was in the way: what is typed stands here alone, and is tried again
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        self._while_typing = while_typing
        form.edited.connect(self._note_edit)
        form.left.connect(self._note_left)
        form.replacing.connect(self.flush)
        form.shown.connect(self._restore)

    @property
    def is_waiting(self) -> bool:
        """Say whether something typed is not saved yet."""
        return self._timer.isActive() or self._is_stuck

    def flush(self) -> bool:
        """Save now what is waiting; say whether all that is typed is saved."""
        self._timer.stop()
        self._is_stuck = False
        before = self._form.loaded
        if not self._form.is_edited():
            self._forget()
            return True
        try:
            record = self._form.record()
            self._save(record, self._visit or new_id())
        except Refused as refused:
            self._keep()
            if others := self._form.refuse(refused.problems):
                self.refused.emit(" ".join(others.values()))
            return False
        except StorageTrouble as trouble:
            self._is_stuck = True
            self.troubled.emit(str(trouble))
            return False
        self._forget()
        if self._form.loaded is before:  # else the screen has read it again already
            self._form.load(record)
        self.saved.emit()
        return True

    def _note_edit(self, name: str) -> None:
        if name != self._field or not self._visit:
            self._field, self._visit = name, new_id()
        if not (self._while_typing and self._timer.isActive()):
            self._timer.start()

    def _note_left(self, _name: str) -> None:
        if self.is_waiting:
            self.flush()
        self._field, self._visit = "", ""

    def _key(self) -> str:
        return f"{self._kind}/{self._form.loaded.id}"

    def _keep(self) -> None:
        self._has_draft = True
        self._drafts.keep_draft(self._key(), self._form.typed())

    def _forget(self) -> None:
        if self._has_draft:
            self._has_draft = False
            self._drafts.keep_draft(self._key(), {})

    def _restore(self) -> None:
        draft = self._drafts.draft(self._key())
        self._has_draft = bool(draft)
        if draft:
            self._form.retype(draft)
            self._timer.start()  # it is tried again, and the sentence why it was refused comes back
