"""A network's sums as a picture: one figure over the years, or beside one another in the parts of a summary."""

from __future__ import annotations

from collections.abc import Sequence

from cpp_desktop.domain.charts import Number, Part, Series
from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.foreign_layouts import unit_of
from cpp_desktop.domain.network.papers import figure_label, whole_of
from cpp_desktop.domain.network.sums import By, Combined, TrendLine
from cpp_desktop.domain.return_codes import Unit, key_label

_SIZES: dict[Unit, int] = {"minutes": 60, "pence": 100}
"""Minutes are drawn as hours and pence as pounds."""


def over_years(line: TrendLine, code: str, cell: str = "") -> Series:
    """Draw a figure, or a cell of a breakdown, year by year."""
    words = said("Each year stands on the groups that sent a return for it: fewer groups make smaller totals.")
    return _series(line.years, code, cell, words, said("Year"))


def beside(parts: Sequence[Combined], by: By, code: str, cell: str = "") -> Series:
    """Draw a figure in each part of a summary."""
    heading = said("Network") if by is By.NETWORK else said("Year")
    words = said("Each stands on the groups that sent a return: fewer groups make smaller totals.")
    return _series(parts, code, cell, words, heading)


def _series(columns: Sequence[Combined], code: str, cell: str, words: str, heading: str) -> Series:
    unit = unit_of(code)
    title = figure_label(code) if not cell else f"{figure_label(code)}: {key_label(cell)}"
    units = {"minutes": said("hours"), "pence": said("pounds")}
    name = f"{title}, {units[unit]}" if unit in units else title
    return Series(
        chart="network",
        title=title,
        sentence=words,
        heading=heading,
        labels=tuple(one.label for one in columns),
        names=tuple(_name(one) for one in columns),
        parts=(Part("raised", name, tuple(_number(one, code, cell, unit) for one in columns)),),
        shape="beside",
        is_rate=unit == "rate",
    )


def _name(sums: Combined) -> str:
    covered = sums.coverage
    words = said("{0} of {1} groups").format(f"{covered.stands_on:,}", f"{covered.groups:,}")
    return f"{sums.label} ({words})"


def _number(sums: Combined, code: str, cell: str, unit: Unit) -> Number:
    """Return a total that is known for certain; one with hidden parts has no height that could be drawn."""
    total = sums.total(code, cell) if cell else whole_of(sums, code)
    if total is None or not isinstance(total.value, int):
        return None
    return round(total.value / _SIZES.get(unit, 1))
