"""What the lists of the Influence screen have in common: words of an amount, and columns that all of them have."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.return_codes import value_words
from cpp_desktop.domain.wording import short_date
from cpp_desktop.ui.parts.columns import Column


def tr(words: str) -> str:
    """Translate words of the lists."""
    return QCoreApplication.translate("WorkWords", words)


def pounds(pence: int) -> str:
    """Put pence into words: £12.50."""
    return value_words(pence, "pence")


def day_column(title: str, width: int = 108) -> Column:
    """Return the column of the day to which a record belongs."""
    return Column(title, lambda line: line.day, short_date, tone=lambda _: "muted", width=width, priority=2)


def day_of(title: str, name: str, priority: int = 3) -> Column:
    """Return the column of a day that a record has in a field."""
    return Column(title, lambda line: getattr(line.record, name, None), short_date, width=116, priority=priority)
