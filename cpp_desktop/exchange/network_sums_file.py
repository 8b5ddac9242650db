"""A network's sums as JSON, for machines."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from cpp_desktop.domain.network.sums import WITHIN_GROUPS, Between, Combined, Spread, Summary, Total, Value
from cpp_desktop.exchange.canonical_json import canonical
from cpp_desktop.whole_file import put


def write_json(summary: Summary, target: Path) -> None:
    """Write the sums.

    Raises:
        StorageTrouble: the file cannot be written; what was there before is left as it was.
    """
    put(target, canonical(as_json(summary)))


def as_json(summary: Summary) -> dict[str, Any]:
    """Return the sums as JSON, format "the network's sums"; with its parts, each of the same shape."""
    document = {"accepted_only": summary.accepted_only, **_sums(summary.whole)}
    if summary.by.value:
        parts = [{"key": one.key, "name": one.label, **_sums(one)} for one in summary.parts]
        document |= {"by": summary.by.value, "parts": parts}
    return document


def _sums(one: Combined) -> dict[str, Any]:
    on = one.coverage
    totals = list(one.totals.values())
    figures = [total for total in totals if not total.cell]
    breakdowns: dict[str, dict[str, Any]] = {}
    for total in totals:
        if total.cell:
            breakdowns.setdefault(total.code, {})[total.cell] = _value(total.value)
    return {
        "period": {"from": one.first.isoformat(), "to": one.last.isoformat()},
        "stands_on": on.stands_on,
        "expected": on.expected,
        "accepted": on.accepted,
        "unsigned": len(on.unsigned),
        "missing": list(on.missing),
        "unexpected": list(on.unexpected),
        "coverage": _coverage(totals),
        "figures": {total.code: _value(total.value) for total in figures},
        "breakdowns": breakdowns,
        "within_each_group": sorted(WITHIN_GROUPS & {total.code for total in figures}),
        "ranges": {total.code: _spread(total.spread) for total in figures if total.spread},
        "other_periods": [
            {"group": other.group, "from": other.first.isoformat(), "to": other.last.isoformat()}
            for other in one.other_periods
        ],
        "merged": list(one.merged),
    }


def _coverage(totals: Iterable[Total]) -> dict[str, int]:
    """Say how many groups a figure, or the best known cell of a breakdown, stands on."""
    found: dict[str, int] = {}
    for total in totals:
        found[total.code] = max(total.groups, found.get(total.code, 0))
    return found


def _value(value: Value) -> object:
    if isinstance(value, Between):
        return {"at_least": value.at_least, "at_most": value.at_most, "suppressed_in": value.suppressed_in}
    return value


def _spread(spread: Spread) -> dict[str, int]:
    return {
        "lowest": spread.lowest,
        "lower_quartile": spread.lower_quartile,
        "median": spread.median,
        "upper_quartile": spread.upper_quartile,
        "highest": spread.highest,
        "groups": spread.groups,
    }
