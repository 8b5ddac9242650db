"""The kinds of editor a form's fields may have."""

from __future__ import annotations

from functools import partial

from cpp_desktop.ui.parts.amount_editors import PoundsEditor, RateEditor, TenthsEditor
from cpp_desktop.ui.parts.choice_editors import CHOICE, CHOICES, PersonEditor, Pick
from cpp_desktop.ui.parts.day_editor import DayEditor
from cpp_desktop.ui.parts.editor import Editor, EditorKind
from cpp_desktop.ui.parts.list_editor import ListEditor
from cpp_desktop.ui.parts.text_editors import (
    HoursEditor,
    LineEditor,
    NumberEditor,
    TextEditor,
    TickEditor,
    TimeEditor,
)

LINE: EditorKind = LineEditor
LIST: EditorKind = ListEditor
TEXT: EditorKind = TextEditor
DAY: EditorKind = DayEditor
TIME: EditorKind = TimeEditor
NUMBER: EditorKind = NumberEditor
HOURS: EditorKind = HoursEditor
POUNDS: EditorKind = PoundsEditor
RATE: EditorKind = RateEditor
TENTHS: EditorKind = TenthsEditor
TICK: EditorKind = TickEditor
PERSON: EditorKind = PersonEditor
PEOPLE: EditorKind = partial(PersonEditor, several=True)
RECORD: EditorKind = partial(PersonEditor, must_be_listed=True)

__all__ = [
    "CHOICE",
    "CHOICES",
    "DAY",
    "HOURS",
    "LINE",
    "LIST",
    "NUMBER",
    "PEOPLE",
    "PERSON",
    "POUNDS",
    "RATE",
    "RECORD",
    "TENTHS",
    "TEXT",
    "TICK",
    "TIME",
    "Editor",
    "EditorKind",
    "Pick",
]
