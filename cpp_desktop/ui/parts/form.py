"""The one form: fields told as a tuple, one record in, one record out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from cpp_desktop.domain.errors import Refused
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor, PersonEditor, Pick
from cpp_desktop.ui.parts.editor import Editor, EditorKind
from cpp_desktop.ui.parts.field_frame import FieldFrame
from cpp_desktop.ui.parts.layout import hbox


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `Field("text", "What is to be done", LINE, help="One thing, beginning with a verb.")`.

    `name` is the record's attribute. A field that names people can have their ids in a second attribute, `id_name`:
    `Field("lead", "Lead", PERSON, id_name="lead_id")`. A RECORD field's value is the id itself. What is `private`
    stands on violet.
    """

    name: str
    label: str
    editor: EditorKind
    help: str = ""
    id_name: str = ""
    private: bool = False


# Fields below one another; a tuple inside stands side by side where there is room.
Fields = Sequence[Field | tuple[Field, ...]]


class Form(QWidget):
    """Edits the fields of one frozen record, or of a mapping; what is refused stays as typed.

    Signals: `edited(name)` when a person changes a field, `left(name)` when the focus leaves one, `replacing` before
    another record is shown and `shown` after.

    Fields given in pairs stand beside one another, with large text below one another; `wide` is a form that has a
    page's or a dialog's whole width with huge text, where there is room for pairs again.
    """

    edited = Signal(str)
    left = Signal(str)
    replacing = Signal()
    shown = Signal()

    def __init__(self, fields: Fields, *, wide: bool = False) -> None:
        super().__init__()
        self._record: Any = None
        self._fields: dict[str, Field] = {}
        self._frames: dict[str, FieldFrame] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(10))
        for entry in fields:
            row = entry if isinstance(entry, tuple) else (entry,)
            is_beside = len(row) > 1 and (wide if theme.is_huge() else not theme.is_large())
            frames = [self._make(field, is_beside=is_beside) for field in row]
            if not is_beside:
                for frame in frames:
                    box.addWidget(frame)
            else:
                beside = hbox(*frames, gap=12)
                for at in range(len(frames)):
                    beside.setStretch(at, 1)
                box.addLayout(beside)
        QApplication.instance().focusChanged.connect(self._note_focus)  # type: ignore[union-attr]

    def _make(self, field: Field, *, is_beside: bool) -> FieldFrame:
        editor = field.editor()
        words = [QCoreApplication.translate("Field", text) if text else "" for text in (field.label, field.help)]
        frame = FieldFrame(editor, *words, is_beside=is_beside)
        if field.private:
            frame.mark_private()
        editor.setObjectName(field.name)
        editor.edited.connect(lambda: self._note_edit(field.name))
        self._fields[field.name], self._frames[field.name] = field, frame
        return frame

    def load(self, record: Any) -> None:  # noqa: ANN401 - any record
        """Show a record. The same record shown again leaves alone the field that is being typed in."""
        again = self._record is not None and _id_of(record) is not None and _id_of(record) == _id_of(self._record)
        if self._record is not None and not again:
            self.replacing.emit()
        self._record = record
        for name, frame in self._frames.items():
            if not (again and _holds(frame.editor, QApplication.focusWidget())):
                frame.editor.show_value(self._stored(name))
        self.refuse({})
        self.shown.emit()

    @property
    def loaded(self) -> Any:  # noqa: ANN401 - any record
        """The record that was loaded."""
        return self._record

    def values(self) -> dict[str, Any]:
        """Return every field's value by name, `id_name`s included.

        Raises:
            Refused: a sentence for each field that cannot be read.
        """
        found: dict[str, Any] = {}
        problems: dict[str, str] = {}
        for name in self._fields:
            try:
                found |= self._read(name)
            except ValueError as problem:
                problems[name] = str(problem)
        if problems:
            raise Refused(**problems)
        return found

    def record(self) -> Any:  # noqa: ANN401 - the type that was loaded
        """Return the record with the fields as they stand.

        Raises:
            Refused: a sentence for each field that cannot be read.
        """
        values = self.values()
        return {**self._record, **values} if isinstance(self._record, Mapping) else replace(self._record, **values)

    def is_edited(self) -> bool:
        """Say whether anything differs from the record that was loaded; what cannot be read differs."""
        return self._record is not None and any(self._differs(name) for name in self._fields)

    def refuse(self, problems: Mapping[str, str]) -> dict[str, str]:
        """Show a sentence beside each field it is about, none beside the others; return those of no field."""
        for name, frame in self._frames.items():
            frame.show_problem(problems.get(name, "") or problems.get(self._fields[name].id_name, ""))
        known = {*self._fields, *(f.id_name for f in self._fields.values())}
        return {name: text for name, text in problems.items() if name not in known}

    def focus_problem(self) -> None:
        """Go to the first field that was refused."""
        for frame in self._frames.values():
            if frame.problem:
                frame.editor.entry.setFocus()
                return

    def problems(self) -> dict[str, str]:
        """Return the sentences shown, by field."""
        return {name: frame.problem for name, frame in self._frames.items() if frame.problem}

    def editor(self, name: str) -> Editor:
        """Return one field's editor."""
        return self._frames[name].editor

    def offer(self, name: str, pairs: Iterable[tuple[Any, str]]) -> None:
        """Say what a field that names records, or chooses, offers: (id or value, words)."""
        editor = self.editor(name)
        if not isinstance(editor, PersonEditor | ChoiceEditor):
            raise TypeError(f"{name} offers no choice")
        editor.offer(pairs)

    def show_field(self, name: str, shown: bool) -> None:
        """Show or hide one field."""
        self._frames[name].setVisible(shown)

    def bar_field(self, name: str, why: str) -> None:
        """Grey one field for a reason; without one it can be filled in again."""
        self._frames[name].bar(why)

    def typed(self) -> dict[str, str]:
        """Return the fields that differ from the record exactly as typed, to be kept as a draft."""
        return {name: frame.editor.typed() for name, frame in self._frames.items() if self._differs(name)}

    def retype(self, draft: Mapping[str, str]) -> None:
        """Put a draft back as it was typed."""
        for name, text in draft.items():
            if name in self._frames and self._frames[name].editor.typed() != text:
                self._frames[name].editor.retype(text)

    def _differs(self, name: str) -> bool:
        try:
            return any(value != _get(self._record, key) for key, value in self._read(name).items())
        except ValueError:
            return True

    def _stored(self, name: str) -> Any:  # noqa: ANN401 - any value of a record
        field, value = self._fields[name], _get(self._record, name)
        editor = self._frames[name].editor
        if not isinstance(editor, PersonEditor):
            return value
        if editor.must_be_listed:
            return Pick("", (value,) if value else ())
        ids = _get(self._record, field.id_name) if field.id_name else ()
        return Pick(value or "", ids if isinstance(ids, tuple) else (ids,) if ids else ())

    def _read(self, name: str) -> dict[str, Any]:
        field, editor = self._fields[name], self._frames[name].editor
        value = editor.value()
        if not isinstance(editor, PersonEditor):
            return {name: value}
        first = value.ids[0] if value.ids else None
        if editor.must_be_listed:
            return {name: first}
        read: dict[str, Any] = {name: value.words}
        if field.id_name:
            read[field.id_name] = value.ids if editor.several else first
        return read

    def _note_edit(self, name: str) -> None:
        self._frames[name].show_problem("")
        self.edited.emit(name)

    def _note_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is None:
            return
        for name, frame in self._frames.items():
            if _holds(frame.editor, old) and not _holds(frame.editor, new):
                self.left.emit(name)
                if self._record is None or self._differs(name) or frame.editor.typed() == self._stored(name):
                    continue
                frame.editor.show_value(self._stored(name))  # as it is kept, such as without blanks at its end


def _holds(editor: Editor, widget: QWidget | None) -> bool:
    """Say whether a widget is part of an editor, its pop-ups included."""
    while widget is not None and widget is not editor:
        widget = widget.parentWidget()
    return widget is not None


def _get(record: Any, name: str) -> Any:  # noqa: ANN401 - any record
    return record.get(name) if isinstance(record, Mapping) else getattr(record, name)


def _id_of(record: Any) -> Any:  # noqa: ANN401 - any record
    return record.get("id") if isinstance(record, Mapping) else getattr(record, "id", None)
