"""Which activities are shown: of a type, a kind, a year, for somebody."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.activities import ActivityFilter, ActivityType
from cpp_desktop.domain.group import year_containing
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.layout import fill, flow, hbox, wrap
from cpp_desktop.ui.screens.activity_types import short_name

Year = tuple[date, date]


class ActivityFilters(QWidget):
    """Four choices on one line; `changed` when another is made."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.type = ChoiceEditor([(None, self.tr("All types")), *((one, short_name(one)) for one in ActivityType)])
        self.kind = ChoiceEditor([(None, self.tr("All kinds"))])
        self.year = ChoiceEditor([(None, self.tr("All years"))])
        self.requester = ChoiceEditor([(None, self.tr("Asked for by anybody"))])
        self.clears = button(self.tr("Show all"), self.clear, kind="link", height=34)
        self.clears.setAccessibleName(self.tr("Show all types, kinds and years"))
        named = (
            (self.type, self.tr("Type"), 190),
            (self.kind, self.tr("Kind"), 170),
            (self.year, self.tr("Year"), 130),
            (self.requester, self.tr("Asked for by"), 210),
        )
        for editor, name, width in named:
            editor.entry.setAccessibleName(name)
            editor.setFixedWidth(theme.px(width))
            editor.edited.connect(self.changed)
        choices = [editor for editor, _, _ in named]
        line = flow(*choices, self.clears) if theme.is_large() else hbox(*choices, self.clears, None, gap=8)
        fill(QVBoxLayout(self), (wrap(line),), 0)

    def offer(self, kinds: Iterable[str], requesters: Iterable[str], years: Iterable[Year]) -> None:
        """Say what can be chosen; a choice that is still among them stays."""
        self.kind.offer([(None, self.tr("All kinds")), *((one, one) for one in kinds)])
        self.requester.offer([(None, self.tr("Asked for by anybody")), *((one, one) for one in requesters)])
        self.year.offer([(None, self.tr("All years")), *((year, _words(year)) for year in years)])

    def value(self) -> ActivityFilter:
        """Return what is chosen."""
        first, last = self.year.value() or (None, None)
        return ActivityFilter(self.type.value(), self.kind.value(), self.requester.value(), first, last)

    def clear(self) -> None:
        """Choose everything."""
        if self.value() != ActivityFilter():
            for editor in (self.type, self.kind, self.year, self.requester):
                editor.show_value(None)
            self.changed.emit()


def years_between(first: date, last: date, year_start: str) -> list[Year]:
    """Return the group's years from that of a first day to that of a last one, the latest first."""
    found = [year_containing(year_start, last)]
    while found[-1][0] > first:
        found.append(year_containing(year_start, found[-1][0] - timedelta(days=1)))
    return found


def _words(year: Year) -> str:
    first, last = year
    return str(first.year) if first.year == last.year else f"{first.year}/{last.year % 100:02d}"
