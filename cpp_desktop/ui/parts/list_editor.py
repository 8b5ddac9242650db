"""An editor of several short words on one line."""

from __future__ import annotations

from collections.abc import Iterable

from cpp_desktop.ui.parts.text_editors import LineEditor

_BETWEEN = ";"


class ListEditor(LineEditor):
    """Several words on one line with a semicolon between two of them, kept as a tuple; each stands once."""

    def put(self, value: object) -> None:
        """Show a tuple of words; None is blank."""
        super().put(f"{_BETWEEN} ".join(value) if isinstance(value, Iterable) else "")

    def value(self) -> tuple[str, ...]:
        """Return the words without blanks at their ends."""
        parts = (" ".join(part.split()) for part in self.typed().split(_BETWEEN))
        return tuple(dict.fromkeys(part for part in parts if part))
