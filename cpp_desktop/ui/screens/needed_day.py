"""A day that cannot be left blank."""

from __future__ import annotations

from datetime import date

from cpp_desktop.ui.parts.day_editor import DayEditor


class NeededDay(DayEditor):
    """A day; blank is refused with a sentence, and what was there stays."""

    def value(self) -> date:
        """Return the day.

        Raises:
            ValueError: nothing, or no day, is written.
        """
        day = super().value()
        if day is None:
            raise ValueError(self.tr("Say on which day."))
        return day
