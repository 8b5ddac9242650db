"""Editors of amounts of money and of miles."""

from __future__ import annotations

import re

from cpp_desktop.ui.parts.text_editors import LineEditor

_POUNDS = re.compile(r"£?\s*(\d{1,9})(?:\.(\d{1,2}))?")
_MILES = re.compile(r"(\d{1,6})(?:\.(\d))?(?:\s*miles?)?")


class PoundsEditor(LineEditor):
    """Pounds and pence, such as 12.50, kept in pence; blank is not recorded."""

    def put(self, value: object) -> None:
        """Show pence as pounds; None is blank."""
        super().put(f"{value // 100}.{value % 100:02d}" if isinstance(value, int) else value)

    def value(self) -> int | None:
        """Return pence, or None for blank."""
        text = self.typed().strip().replace(",", "")
        if not text:
            return None
        found = _POUNDS.fullmatch(text)
        if not found:
            raise ValueError(self.tr("“{0}” is not an amount; write it like 12.50.").format(text))
        return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))


class MilesEditor(LineEditor):
    """Miles, such as 14.5, kept in tenths; blank is not recorded."""

    def put(self, value: object) -> None:
        """Show tenths as miles; None is blank."""
        super().put(f"{value / 10:g}" if isinstance(value, int) else value)

    def value(self) -> int | None:
        """Return tenths of a mile, or None for blank."""
        text = self.typed().strip().replace(",", "")
        if not text:
            return None
        found = _MILES.fullmatch(text)
        if not found:
            raise ValueError(self.tr("“{0}” is not a number of miles; write it like 14.5.").format(text))
        return int(found[1]) * 10 + int(found[2] or 0)
