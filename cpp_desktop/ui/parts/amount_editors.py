"""Editors of amounts of money, rates, miles and other quantities."""

from __future__ import annotations

from collections.abc import Callable

from cpp_desktop.domain import amounts
from cpp_desktop.ui.parts.text_editors import LineEditor


class _WholeNumberEditor(LineEditor):
    """A whole number that is typed in larger units, as pence in pounds; blank is not recorded."""

    def __init__(self, read: Callable[[str], int], words: Callable[[int], str]) -> None:
        super().__init__()
        self._read, self._words = read, words

    def put(self, value: object) -> None:
        """Show the number in its larger units; None is blank."""
        super().put(self._words(value) if isinstance(value, int) else value)

    def value(self) -> int | None:
        """Return the number, or None for blank."""
        text = self.typed().strip()
        return self._read(text) if text else None


class PoundsEditor(_WholeNumberEditor):
    """Pounds and pence, such as 12.50, kept in pence."""

    def __init__(self) -> None:
        super().__init__(amounts.read_pence, lambda pence: f"{pence // 100}.{pence % 100:02d}")


class RateEditor(_WholeNumberEditor):
    """What is paid for one unit, such as 45p or £75, kept in tenths of a penny; blank is refused."""

    def __init__(self) -> None:
        super().__init__(amounts.read_rate, lambda tenths: amounts.rate_words(tenths) if tenths else "")

    def value(self) -> int:
        """Return tenths of a penny.

        Raises:
            ValueError: nothing, or no rate, is written.
        """
        tenths = super().value()
        if tenths is None:
            raise ValueError(self.tr("Say how much is paid."))
        return tenths


class TenthsEditor(_WholeNumberEditor):
    """Miles, hours, days or meetings, such as 14.5, kept in tenths."""

    def __init__(self) -> None:
        super().__init__(amounts.read_tenths, lambda tenths: f"{tenths // 10}.{tenths % 10}".removesuffix(".0"))
