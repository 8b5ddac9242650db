"""A section's figures as lines of a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cpp_desktop.domain.return_codes import (
    BREAKDOWN_KEYS,
    DEFINITIONS,
    FIGURE_CODES,
    key_label,
    section_of,
    value_words,
)
from cpp_desktop.domain.return_figures import Value
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.ui.screens.return_words import label_of


@dataclass(frozen=True, slots=True)
class Line:
    """One figure, or with `key` one cell of a breakdown."""

    code: str
    key: str | None
    label: str
    now: Value
    before: Value
    behind: int

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return self.code if self.key is None else f"{self.code}/{self.key}"

    @property
    def band(self) -> str:
        """The heading it stands under."""
        return "Figures" if self.key is None else label_of(self.code)

    def words(self, value: Value) -> str:
        """Put a value into words, in the figure's unit."""
        return value_words(value, DEFINITIONS[self.code].unit)


def lines_of(drawn: AnnualReturn, section: str) -> Iterator[Line]:
    """Return a section's figures, then its breakdowns; cells that are nought in both years are left out."""
    now, before = drawn.figures, drawn.last_year
    for code in (code for code in FIGURE_CODES if section_of(code).key == section):
        figure = now.figure(code)
        yield Line(code, None, label_of(code), figure.value, before.value(code), len(figure.ids))
    for code in (code for code in BREAKDOWN_KEYS if section_of(code).key == section):
        for key in BREAKDOWN_KEYS[code]:
            figure, earlier = now.figure(code, key), before.value(code, key)
            if figure.value or earlier or section == "activity":
                yield Line(code, key, key_label(key), figure.value, earlier, len(figure.ids))
