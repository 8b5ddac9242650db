"""What the network's figures lack, in sentences: returns that are not there, not signed, or of other days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.papers import figure_label
from cpp_desktop.domain.network.sums import Between, Combined, Coverage
from cpp_desktop.domain.wording import day_month_year, listed

_NAMED: Final = 60
"""So many groups are named; of more their number is said."""
_MANY: Final = 4
"""A figure is named where one in so many of the groups did not record it."""


def gaps_of(sums: Combined, *, accepted_only: bool) -> tuple[str, ...]:
    """Return a sentence for each kind of gap in some sums."""
    return (*_returns(sums.coverage, accepted_only=accepted_only), *_periods(sums), *_figures(sums))


def _returns(coverage: Coverage, *, accepted_only: bool) -> Iterator[str]:
    absent = [name for name in coverage.missing if name not in coverage.waiting]
    told = (
        (said("No return, or not all that were expected: {0}."), absent),
        (said("Not accepted yet, and so not in the totals: {0}."), coverage.waiting if accepted_only else ()),
        (said("In the totals though nobody expected a return: {0}."), coverage.unexpected),
        (said("In the totals without a signature, from a table or typed in from paper: {0}."), coverage.unsigned),
    )
    yield from (sentence.format(_names(names)) for sentence, names in told if names)
    open_ones = coverage.stands_on - coverage.accepted
    if not accepted_only and open_ones > 0:
        yield said("In the totals though not accepted yet: %n group(s).", "", open_ones)


def _names(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    if more <= 1:
        return listed(names)
    return listed([*names[:_NAMED], said("%n other(s)", "", more)])


def _periods(sums: Combined) -> Iterator[str]:
    if (many := len(sums.other_periods)) > _NAMED:
        yield said("Of other days than the report’s, counted and never scaled: %n return(s).", "", many)
        return
    for one in sums.other_periods:
        days = said("{0} to {1}").format(day_month_year(one.first), day_month_year(one.last))
        yield said("{0}: a return of {1}, counted whole and never scaled.").format(one.group, days)


def _figures(sums: Combined) -> Iterator[str]:
    """Name the figures that many groups did not record, and those of which numbers are kept back."""
    figures = [one for one in sums.totals.values() if not one.cell]
    many = [one for one in figures if one.not_recorded * _MANY >= max(1, sums.coverage.stands_on)]
    told = [f"{figure_label(one.code)} ({one.not_recorded:,})" for one in many if one.not_recorded]
    if told:
        yield said("Not recorded by many groups (how many): {0}.").format(listed(told))
    hidden = [one.code for one in sums.totals.values() if isinstance(one.value, Between) or one.value == "suppressed"]
    if hidden:
        labels = list(dict.fromkeys(figure_label(code) for code in hidden))
        yield said("With small numbers kept back: {0}.").format(listed(labels))
