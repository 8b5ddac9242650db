"""What the group says itself in a return: texts by section, counts of who it is, and reasons for what is odd."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_figures import ReturnRecords
from cpp_desktop.domain.signed_returns import CheckOverride, MonitoringCount

MONITORING = "monitoring"
POPULATION = "_population"
"""What the code of a question ends in where the population is counted, not the group."""

ALL_CHECKS = "all"
"""An override for this check is one for every check that fails."""

_NO_LETTERS = re.compile(r"[^a-z]+")


def text_of(records: ReturnRecords, section: str, period: Period) -> str:
    """Return what was written in a section (its key) for exactly this period."""
    return next((t.text.strip() for t in records.texts if t.section == section and _of(t, period)), "")


def counts_of(records: ReturnRecords, period: Period) -> tuple[MonitoringCount, ...]:
    """Return the monitoring counts for exactly this period, question by question."""
    return tuple(sorted((m for m in records.monitoring if _of(m, period)), key=lambda m: m.question))


def overrides_of(records: ReturnRecords, period: Period) -> tuple[CheckOverride, ...]:
    """Return the overrides for exactly this period, by check."""
    return tuple(sorted((o for o in records.overrides if _of(o, period)), key=lambda o: o.check))


def _of(said: object, period: Period) -> bool:
    return (getattr(said, "first", None), getattr(said, "last", None)) == (period.first, period.last)


def monitoring_cells(counts: Iterable[MonitoringCount]) -> dict[str, dict[str, int | None]]:
    """Put monitoring counts into breakdowns by code; the population served stands in one of its own."""
    found: dict[str, dict[str, int | None]] = {}
    codes: dict[str, str] = {}
    for one in counts:
        if one.question not in codes:
            codes[one.question] = _code(one.question, codes.values())
        code = codes[one.question]
        found.setdefault(code, {})[one.answer.strip()] = one.number
        if one.population is not None:
            found.setdefault(code + POPULATION, {})[one.answer.strip()] = one.population
    return found


def _code(question: str, taken: Collection[str]) -> str:
    """Return the code of a question: “Age group” is monitoring.age_group. No two questions share one."""
    code = f"{MONITORING}.{_NO_LETTERS.sub('_', question.casefold()).strip('_') or 'question'}"
    while code in taken or code.removesuffix(POPULATION) in taken:
        code += "_too"
    return code
