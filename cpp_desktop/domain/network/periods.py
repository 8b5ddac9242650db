"""The days that a return is about, beside the group's other returns, what it was asked for, and the others' years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from cpp_desktop.domain.network.findings import Finding, Told
from cpp_desktop.domain.network.records import Expectation
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.wording import counted, short_date


def odd_days(told: Told, own: Sequence[Told], expected: Sequence[Expectation], usual_months: int) -> Iterator[Finding]:
    """Yield what is odd about a return's days.

    `own` are the group's other returns, `expected` what it was asked for, `usual_months` how long most returns of the
    time are for.
    """
    asked = [e for e in expected if told.period.meets(e.first, e.last)]
    for other in own:
        if told.period.meets(other.first, other.last):
            yield _overlap(told, other)
    gap = _gap(told, own)
    if gap and not any(e.resting and e.first <= gap.first and gap.last <= e.last for e in expected):
        yield _not_covered(gap)
    if told.made < told.last:
        yield Finding(
            code="cover.not_over",
            importance="look",
            sentence=f"Made on {short_date(told.made)}, before its last day, {short_date(told.last)}.",
            question="Has anything come since?",
        )
    if asked and not any((e.first, e.last) == (told.first, told.last) for e in asked):
        yield _other_days(told, f"asked for were {_days(Period(asked[0].first, asked[0].last))}")
    elif not asked and told.months != usual_months and not any(o.months == told.months for o in own):
        yield _other_days(told, f"most returns of this time are for {_length(usual_months)}")


def _overlap(told: Told, other: Told) -> Finding:
    both = Period(max(told.first, other.first), min(told.last, other.last))
    return Finding(
        code="period.overlap",
        importance="must",
        sentence=f"{_days(both)} stand in this return and in the one for {_days(other.period)}.",
        question="Which of the two counts these days?",
    )


def _gap(told: Told, own: Sequence[Told]) -> Period | None:
    """Return the days between the end of the group's return before and this one's first."""
    ended = max((o.last for o in own if o.last < told.first), default=None)
    if ended is None or ended == told.period.eve:
        return None
    return Period(ended + timedelta(days=1), told.period.eve)


def _not_covered(gap: Period) -> Finding:
    return Finding(
        code="period.gap",
        importance="look",
        sentence=f"No return covers {_days(gap)}.",
        question="Is there a return for these days, or was the group resting?",
    )


def _other_days(told: Told, against: str) -> Finding:
    return Finding(
        code="period.other_days",
        importance="look",
        sentence=f"The return is for {_days(told.period)}, {_length(told.months)}; {against}.",
        question="Are these the days that were meant?",
    )


def _days(days: Period) -> str:
    return f"{short_date(days.first)} to {short_date(days.last)}"


def _length(months: int) -> str:
    return counted(months, "month", "months") if months else "less than a month"
