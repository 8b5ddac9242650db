"""A form in a dialog: for something new, or for more than one field at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.form import Fields, Form
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import vbox


class FormDialog(PlainDialog):
    """Shows a record's fields; the verb calls `deed(record)` and closes, unless it is refused.

    What is refused stays as typed, each sentence beside its field. Leaving with something typed asks once.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        fields: Fields,
        record: Any,  # noqa: ANN401 - any record
        *,
        verb: str,
        deed: Callable[[Any], object],
        sentence: str = "",
        width: float = 560,
    ) -> None:
        super().__init__(parent, title, width=width, sentence=sentence)
        self._deed, self._parent = deed, parent
        self._may_leave = False
        self.form = Form(fields, wide=True)
        self.form.load(record)
        self.form.edited.connect(self._note_edit)
        self._body = vbox(self.form, None, gap=0)
        self._area = self.add_scrolled(self._body)
        self._trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
        self._trouble.hide()
        self.add(self._trouble)
        self.verb = button(verb, self._do, kind="primary")
        self.set_foot(self.verb)
        self.fit()

    def fit(self) -> None:
        """Be as high as the form asks for, with room for a sentence, but never higher than the window."""
        if (fields := self.form.layout()) is not None:
            fields.activate()  # some may just have been shown or hidden
        self._body.invalidate()
        others = self.sizeHint().height() - self._area.sizeHint().height()
        wanted = others + self._body.sizeHint().height() + theme.px(28)
        self.resize(self.width(), min(wanted, self._parent.window().height() - 40))

    def reject(self) -> None:
        """Go back; with something typed, say so first."""
        if self.form.is_edited() and not self._may_leave:
            self._may_leave = True
            self.back.setText(self.tr("Leave without saving"))
            self.back.setAccessibleName(self.back.text())
            self._say(self.tr("What you typed here is not saved yet."))
            return
        super().reject()

    def _do(self) -> None:
        try:
            self._deed(self.form.record())
        except Refused as refused:
            self._refuse(refused.problems)
        except StorageTrouble as trouble:
            self._say(str(trouble))
        else:
            self.accept()

    def _refuse(self, problems: Mapping[str, str]) -> None:
        others = self.form.refuse(problems)
        self.form.focus_problem()
        self._say(" ".join(others.values()))

    def _say(self, text: str) -> None:
        self._trouble.words.setText(text)
        self._trouble.setVisible(bool(text))

    def _note_edit(self, _name: str) -> None:
        if self._may_leave:
            self._may_leave = False
            self.back.setText(self.tr("Go back"))
            self.back.setAccessibleName(self.back.text())
            self._say("")
