"""Editors of amounts of money, rates, miles and other quantities."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from cpp_desktop.domain import amounts
from cpp_desktop.ui.parts.text_editors import LineEditor


class _WholeNumberEditor(LineEditor):
    """A whole number that is typed in larger units, as pence in pounds; blank is not recorded."""

    read: ClassVar[Callable[[str], int]]
    words: ClassVar[Callable[[int], str]]

    def put(self, value: object) -> None:
        """Show the number in its larger units; None is blank."""
        super().put(type(self).words(value) if isinstance(value, int) else value)

    def value(self) -> int | None:
        """Return the number, or None for blank."""
        text = self.typed().strip()
        return type(self).read(text) if text else None


class PoundsEditor(_WholeNumberEditor):
    """Pounds and pence, such as 12.50, kept in pence."""

    read = staticmethod(amounts.read_pence)
    words = staticmethod(lambda pence: f"{pence // 100}.{pence % 100:02d}")


class RateEditor(_WholeNumberEditor):
    """What is paid for one unit, such as 45p or £75, kept in tenths of a penny."""

    read = staticmethod(amounts.read_rate)
    words = staticmethod(amounts.rate_words)


class TenthsEditor(_WholeNumberEditor):
    """Miles, hours, days or meetings, such as 14.5, kept in tenths."""

    read = staticmethod(amounts.read_tenths)
    words = staticmethod(lambda tenths: f"{tenths // 10}.{tenths % 10}".removesuffix(".0"))
