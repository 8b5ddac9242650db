"""What is looked at before a return is signed off: every line of its file, the numbers hidden, and who is named."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.return_contents import Content
from cpp_desktop.services.return_people import Named
from cpp_desktop.services.small_numbers import HiddenNumber
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, fill, scroll, vbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable

_FITS = 60
"""So many letters of a line's words can be read in the table itself."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("SignOffParts", words)


def _hidden_chips(one: Content) -> tuple[Chip, ...]:
    return (_hidden(),) if one.is_hidden else ()


def _hidden() -> Chip:
    return Chip(_tr("hidden"), "private", "hidden")


def _one_line(words: str) -> str:
    return " ".join(words.split())


def contents_table() -> RecordTable:
    """Return the table of all that leaves."""
    columns = (
        Column("What", lambda c: c.label, least=300),
        Column(
            "Leaves as", lambda c: "" if c.is_hidden else _one_line(c.words), chips=_hidden_chips, bold=True, least=300
        ),
    )
    return RecordTable(
        columns, name=_tr("What leaves"), empty=Empty(""), row_height=29, key=lambda c: c.place, band=lambda c: c.band,
        headed=False,
    )  # fmt: skip


class ContentsPart(QWidget):
    """The table of all that leaves; a text that is longer than its line stands below in full."""

    def __init__(self) -> None:
        super().__init__()
        self.table = contents_table()
        self._whole = label("", wraps=True)
        self._frame = Card(scroll(wrap(vbox(self._whole, None))), kind="sunken", pad=10)
        self._frame.setFixedHeight(theme.px(112))
        self._frame.hide()
        self.table.chosen.connect(self._show_whole)
        fill(box := QVBoxLayout(self), (self.table, self._frame), 8)
        box.setStretch(0, 1)

    def _show_whole(self, chosen: Content | None) -> None:
        is_long = chosen is not None and len(chosen.words) > _FITS
        self._whole.setText(chosen.words if chosen is not None and is_long else "")
        self._frame.setVisible(is_long)


def hidden_table() -> RecordTable:
    """Return the table of numbers that are hidden, each with the reason."""
    columns = (
        Column("Number", lambda h: h.label, second=lambda h: h.reason[:1].upper() + h.reason[1:], least=300),
        Column("Here", lambda h: h.number, lambda n: f"{n:,}", right=True, width=70),
        Column("Leaves as", lambda h: h.number, lambda _: "", chips=lambda _: (_hidden(),), width=128),
    )
    empty = Empty(_tr("No number of this return is hidden."), icon="tick")
    made = RecordTable(columns, name=_tr("Hidden numbers"), empty=empty, key=lambda h: f"{h.code}/{h.key}")
    made.setMinimumHeight(theme.px(120))
    return made


def _named_chips(one: Named) -> tuple[Chip, ...]:
    if one.is_doubtful:
        return (Chip(_tr("look again"), "warn", "alert"),)
    return (Chip(_tr("named"), "ok"),) if one.name else (Chip(_tr("not named"), "neutral", "minus"),)


def named_table() -> RecordTable:
    """Return the table of who is named and by what consent."""
    columns = (
        Column("Who", lambda n: n.name or _tr("Nobody by name"), second=lambda n: n.where, bold=True, least=240),
        Column("By what consent", lambda n: n.why, least=300),
        Column("Then", lambda n: n.name, lambda _: "", chips=_named_chips, width=136),
    )
    empty = Empty(_tr("Nobody is named."), icon="person")
    return RecordTable(columns, name=_tr("Who is named"), empty=empty)


def sorted_hidden(hidden: Sequence[HiddenNumber]) -> list[HiddenNumber]:
    """Return those first that can be worked out all the same."""
    return sorted(hidden, key=lambda one: not one.known_already)
