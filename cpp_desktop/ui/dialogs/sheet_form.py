"""The form that asks on which labels a paper is printed: a maker's sheet or any size, where it begins, and offsets.

What was answered is remembered on this computer, by paper.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from math import isfinite
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.label_sheets import SHEETS, LabelSheet, Placing, free_sheet, read_sheet
from cpp_desktop.services.people_papers import USUAL_SHEET
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, NUMBER
from cpp_desktop.ui.parts.form import Field, Fields
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.text_editors import LineEditor

A = TypeVar("A")
FREE = "free"
SHEET_WORDS = {
    "L7160": "L7160: 21 labels of 63.5 × 38.1 mm",
    "L7163": "L7163: 14 labels of 99.1 × 38.1 mm",
    "J8160": "J8160: 21 labels of 63.5 × 38.1 mm",
    "L7418": "L7418: 8 badges of 86 × 55 mm",
    FREE: "Labels of another size",
}
OF_FREE = ("width", "height", "columns", "rows", "left", "top", "across", "down")
_NEEDED = OF_FREE[:4]

Choices = Mapping[str, list[tuple[str, str]]]


class MillimetresEditor(LineEditor):
    """A length in millimetres, such as 63.5; blank is not given."""

    def put(self, value: object) -> None:
        """Show a length; None is blank."""
        super().put(f"{value:g}".replace("-", "−") if isinstance(value, float) else value)

    def value(self) -> float | None:
        """Return millimetres, or None for blank."""
        text = self.typed().strip().lower().removesuffix("mm").strip()
        if not text:
            return None
        try:
            length = float(text.replace(",", ".").replace("−", "-"))
        except ValueError:
            length = float("nan")
        if not isfinite(length):
            raise ValueError(
                self.tr("“{0}” is not a length in millimetres; write it like 63.5.").format(self.typed().strip())
            )
        return length


SHEET_FIELDS: Fields = (
    Field("sheet", "Labels", CHOICE(())),
    (
        Field("width", "Width of a label in mm", MillimetresEditor),
        Field("height", "Height of a label in mm", MillimetresEditor),
    ),
    (Field("columns", "Labels side by side", NUMBER), Field("rows", "Labels one below the other", NUMBER)),
    (
        Field("left", "Margin at the left in mm", MillimetresEditor, help="Blank puts them in the middle."),
        Field("top", "Margin at the top in mm", MillimetresEditor, help="Blank puts them in the middle."),
    ),
    (
        Field("across", "From one label to the next in mm", MillimetresEditor, help="Blank is edge to edge."),
        Field("down", "From one row to the next in mm", MillimetresEditor, help="Blank is edge to edge."),
    ),
    Field("start", "First free label", NUMBER, help="Counted along the rows; 1 on a new sheet."),
    (
        Field("offset_x", "Move right by mm", MillimetresEditor, help="For a printer that is a little out."),
        Field("offset_y", "Move down by mm", MillimetresEditor, help="−1 moves up."),
    ),
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("SheetForm", words)


class SheetForm(FormDialog):
    """Asks how a paper on labels is to be printed; `deed(placing, typed)` then shows it.

    `choices` are what the fields before those of the sheet offer, as (value, words); which of their answers outlast
    the window is said in `remembers`.
    """

    def __init__(
        self,
        screen: Screen,
        kind: str,
        title: str,
        fields: Fields,
        choices: Choices,
        deed: Callable[[Placing, Mapping[str, Any]], object],
        *,
        remembers: Sequence[str] = (),
    ) -> None:
        super().__init__(
            screen.window(), title, (*fields, *SHEET_FIELDS), {}, verb=_tr("Show the paper"), deed=self._show
        )
        self._screen, self._kind, self._then, self._own = screen, kind, deed, remembers
        self.form.offer("sheet", sheets())
        for name, pairs in choices.items():
            self.form.offer(name, pairs)
        self.form.edited.connect(lambda name: self._offer_lengths() if name == "sheet" else None)
        self.form.load(remembered(screen.shell.settings.sheets.get(kind, {}), kind, choices))
        self._offer_lengths()

    def _offer_lengths(self) -> None:
        """Ask for lengths only where no maker's sheet says them."""
        for name in OF_FREE:
            self.form.show_field(name, self.form.editor("sheet").value() == FREE)
        self.fit()

    def _show(self, typed: Mapping[str, Any]) -> None:
        placing = placing_of(typed)
        self._then(placing, typed)
        keep_sheet(self._screen.shell, self._kind, placing, {name: typed[name] for name in self._own})


def sheets() -> list[tuple[str, str]]:
    """Return the labels that are offered, with the words for each."""
    return [(name, _tr(words)) for name, words in SHEET_WORDS.items()]


def keep_sheet(shell: Shell, kind: str, placing: Placing, answers: Mapping[str, Any]) -> None:
    """Remember on this computer how a paper on labels is printed, with other answers that outlast the window."""
    kept = {**shell.settings.sheets.get(kind, {}), **{name: str(answer) for name, answer in answers.items()}}
    kept |= {
        "sheet": placing.sheet.written, "start": str(placing.start),
        "offset_x": f"{placing.offset_x:g}", "offset_y": f"{placing.offset_y:g}",
    }  # fmt: skip
    if kept != shell.settings.sheets.get(kind):
        shell.keep(replace(shell.settings, sheets={**shell.settings.sheets, kind: kept}))


def placing_of(typed: Mapping[str, Any]) -> Placing:
    """Return where labels go, from the form as typed.

    Raises:
        Refused: a sentence for each field that cannot be.
    """
    sheet = SHEETS.get(typed["sheet"]) or _free(typed)
    offsets = {name: typed[name] or 0.0 for name in ("offset_x", "offset_y")}
    placing = Placing(sheet=sheet, start=1 if typed["start"] is None else typed["start"], **offsets)
    placing.check()
    return placing


def _free(typed: Mapping[str, Any]) -> LabelSheet:
    missing = {name: "Measure or count it on the sheet." for name in _NEEDED if not typed[name]}
    if missing:
        raise Refused(**missing)
    return free_sheet(**{name: typed[name] for name in OF_FREE})


def remembered(kept: Mapping[str, str], kind: str, choices: Choices) -> dict[str, Any]:
    """Return what a form about labels shows first: what was answered last, as far as it still can be."""
    sheet = _answer(kept, "sheet", read_sheet, USUAL_SHEET[kind])
    shown: dict[str, Any] = {name: None if sheet.name else getattr(sheet, name) for name in OF_FREE}
    shown["sheet"] = sheet.name or FREE
    shown["start"] = _answer(kept, "start", int, 1)
    for name in ("offset_x", "offset_y"):
        shown[name] = _answer(kept, name, float, 0.0)
    for name, pairs in choices.items():
        shown[name] = kept.get(name) if kept.get(name) in dict(pairs) else pairs[0][0]
    return shown


def _answer(kept: Mapping[str, str], name: str, read: Callable[[str], A], usual: A) -> A:
    try:
        return read(kept[name])
    except (KeyError, ValueError, Refused):
        return usual
