"""A form in a dialog whose verb is done on a worker: what it writes to may be far away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.errors import Refused
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.form import Fields
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.work import Work

_PATIENCE_MS = 400
Deed = Callable[[Any], Callable[[], Any]]
"""Looks at what is typed, in the window, and returns what is done with it, on a worker."""


class WorkingForm(FormDialog):
    """The form stays until the answer is there: then it closes and `then(result)` follows, unless it is refused."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        fields: Fields,
        record: Any,  # noqa: ANN401 - any record
        *,
        verb: str,
        deed: Deed,
        then: Callable[[Any], object] = lambda _: None,
        sentence: str = "",
        width: float = 560,
    ) -> None:
        super().__init__(parent, title, fields, record, verb=verb, deed=deed, sentence=sentence, width=width)
        self.is_busy, self._task_of, self._then = False, deed, then
        self._left: QWidget | None = None  # where the keyboard was
        self.waiting = IconText("clock", self.tr("Waiting for the register…"), role="", wraps=True)
        self.waiting.hide()
        self.add_above_foot(self.waiting)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._ask_for_patience)

    def reject(self) -> None:
        """Go back, but not before the answer is there."""
        if not self.is_busy:
            super().reject()

    def _do(self) -> None:
        try:
            task = self._task_of(self.form.record())
        except Refused as refused:
            self._refuse(refused.problems)
            return
        self._say("")
        self._set_busy(True)
        work = Work(lambda _progress: task())
        work.finished.connect(self._finish)
        work.refused.connect(self._refuse_after)
        work.troubled.connect(self._say)
        work.ended.connect(lambda: self._set_busy(False))
        work.start()

    def _finish(self, result: object) -> None:
        self._set_busy(False)
        self.accept()
        self._then(result)

    def _refuse_after(self, problems: Mapping[str, str]) -> None:
        self._set_busy(False)  # so that the field in question can take the keyboard
        self._refuse(problems)

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self._left = self.focusWidget()
            self._patience.start()
        else:
            self._patience.stop()
            self.waiting.hide()
        self.is_busy = busy
        for part in (self.verb, self.back, self.form):
            part.setEnabled(not busy)
        if not busy and self._left is not None:
            self._left.setFocus()
            self._left = None

    def _ask_for_patience(self) -> None:
        self.waiting.show()
        announce(self, self.waiting.words.text())
