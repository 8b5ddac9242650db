"""One section of a paper return as it is typed in: its figures, its breakdowns, and the code that checks them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, FIGURE_CODES, Unit, key_label
from cpp_desktop.domain.typed_figures import read_figure
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.form import Field, Fields, Form
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import fill
from cpp_desktop.ui.parts.text_editors import LineEditor
from cpp_desktop.ui.screens.return_words import label_of

Value = int | str | None
CODE = "code"


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed of a section: figures by code, cells by breakdown, and the check code."""

    figures: Mapping[str, Value] = field(default_factory=dict)
    breakdowns: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    code: str = ""


class FigureEditor(LineEditor):
    """One line that takes a figure as the paper has it; `NOTHING` where nothing is typed."""

    NOTHING = object()

    def __init__(self, unit: Unit) -> None:
        super().__init__()
        self._unit: Unit = unit

    def value(self) -> object:
        """Return the figure, or that nothing is typed."""
        return read_figure(self.typed(), self._unit) if self.typed().strip() else self.NOTHING


class TypedSection(QWidget):
    """A form for each breakdown and one for the figures; `edited` says that something was typed."""

    edited = Signal()

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        box = QVBoxLayout(self)
        codes = [code for code in FIGURE_CODES if code.startswith(f"{key}.")]
        self.figures = Form(_paired([_field(code, label_of(code), code) for code in codes]))
        self.cells: dict[str, Form] = {}
        parts: list[QWidget] = [self.figures]
        for code in (code for code in BREAKDOWN_KEYS if code.startswith(f"{key}.")):
            self.cells[code] = Form(_paired([_field(cell, key_label(cell), code) for cell in BREAKDOWN_KEYS[code]]))
            parts += [label(label_of(code), "h3", wraps=True), self.cells[code]]
        self.code = Form((Field(CODE, "Check code", LINE, help="The six signs that are printed with the section."),))
        self.told = IconText("info", "", role="", wraps=True)
        fill(box, (*parts, self.code, self.told), 12)
        for form in self._forms():
            form.load({})
            form.edited.connect(lambda _: self.edited.emit())

    def _forms(self) -> tuple[Form, ...]:
        return (self.figures, *self.cells.values(), self.code)

    def typed(self) -> Typed:
        """Return what is typed.

        Raises:
            Refused: a figure cannot be read; its sentence stands beside it.
        """
        cells = {code: _given(form) for code, form in self.cells.items()}
        return Typed(
            _given(self.figures), {code: some for code, some in cells.items() if some}, self.code.values()[CODE]
        )

    def tell(self, sentence: str, *, is_well: bool) -> None:
        """Say whether what is typed fits its code."""
        self.told.show_icon("tick" if is_well else "info", "ok" if is_well else "warn")
        self.told.words.setText(sentence)
        self.told.setVisible(bool(sentence))


def _given(form: Form) -> dict[str, Value]:
    try:
        return {name: value for name, value in form.values().items() if value is not FigureEditor.NOTHING}
    except Refused as refused:
        form.refuse(refused.problems)
        raise


def _field(name: str, words: str, code: str) -> Field:
    unit = DEFINITIONS[code].unit
    return Field(name, words, lambda: FigureEditor(unit))


def _paired(fields: list[Field]) -> Fields:
    return [tuple(fields[at : at + 2]) if at + 1 < len(fields) else fields[at] for at in range(0, len(fields), 2)]
