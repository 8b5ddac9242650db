"""How the annual return's periods, states and figures are put into words and icons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import DEFINITIONS
from cpp_desktop.domain.return_sections import State
from cpp_desktop.domain.signed_returns import SignedReturn
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.records_behind import Kind
from cpp_desktop.ui.parts.chips import Chip

STATE_ICONS: dict[State, tuple[str, str]] = {
    "ready": ("tick", "ok"),
    "started": ("edit", "accent_text"),
    "empty": ("ring", "muted"),
}
_CHIPS: dict[State, Chip] = {
    "ready": Chip("ready", "ok"),
    "started": Chip("started", "info", "edit"),
    "empty": Chip("nothing yet"),
}
SCREENS: dict[Kind, str] = {
    "person": "People", "meeting": "Meetings", "activity": "Activities", "action": "Actions", "work": "Influence",
}  # fmt: skip
"""Where a record behind a figure is opened."""
KIND_ICONS: dict[Kind, str] = {
    "person": "person", "meeting": "calendar", "activity": "chart", "action": "check", "work": "thread",
}  # fmt: skip


def year_words(period: Period) -> str:
    """Name a period as short as may be: 2026/27, 2026, or its days."""
    first, last = period.first, period.last
    if (last - first).days not in (364, 365):
        return days_words(period)
    return str(first.year) if first.year == last.year else f"{first.year}/{last.year % 100:02d}"


def days_words(period: Period) -> str:
    """Return a period's first and last day: 1 April 2026 to 31 March 2027."""
    return f"{day_month_year(period.first)} to {day_month_year(period.last)}"


def file_name(period: Period | SignedReturn) -> str:
    """Return what the file of a return is called: of a signed one with its revision."""
    days = period if isinstance(period, Period) else Period(period.first, period.last)
    year = year_words(days).replace("/", "-")
    if isinstance(period, Period):
        return _tr("Annual return {0}.pdf").format(year)
    return _tr("Annual return {0}, revision {1}.pdf").format(year, period.revision)


def label_of(code: str) -> str:
    """Return what a figure is called."""
    return _tr(DEFINITIONS[code].label)


def sentence_of(code: str) -> str:
    """Return in one sentence how a figure is counted."""
    return _tr(DEFINITIONS[code].sentence)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReturnWords", words)


def state_chip(state: State) -> Chip:
    """Return the chip for how far a section has come."""
    chip = _CHIPS[state]
    return Chip(QCoreApplication.translate("ReturnWords", chip.text), chip.kind, chip.icon)
