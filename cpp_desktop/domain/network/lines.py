"""The lines that combined returns are shown in: years, categories and types, networks and what followed them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from dateutil.relativedelta import relativedelta

from cpp_desktop.domain.network.records import Network
from cpp_desktop.domain.network.sums import By, Combined, Total
from cpp_desktop.domain.network.tallies import RATE, rate_of
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, key_label
from cpp_desktop.domain.small_numbers import MEMBERS, POSSIBLE, PRESENT

_CODES: Final = {By.CATEGORY: (MEMBERS, PRESENT, POSSIBLE), By.ACTIVITY_TYPE: ("activity.by_type",)}


def years_of(first: date, last: date) -> tuple[Period, ...]:
    """Divide days into years that begin on the day of `first`; the last may be shorter."""
    found: list[Period] = []
    # From the first day each time, so that a year that begins on 29 February does so again.
    while (begin := first + relativedelta(years=len(found))) <= last:
        end = first + relativedelta(years=len(found) + 1) - timedelta(days=1)
        found.append(Period(begin, min(end, last)))
    return tuple(found)


def year_label(period: Period) -> str:
    """Name a year as people do: 2025/26, or 2025 where it lies in one calendar year."""
    first, last = period.first.year, period.last.year
    return str(first) if first == last else f"{first}/{last % 100:02d}"


def by_cells(whole: Combined, by: By) -> tuple[Combined, ...]:
    """Divide sums by category or by activity type: each part has its cells, and a category its attendance rate."""
    codes = _CODES[by]
    parts = []
    for key in BREAKDOWN_KEYS[codes[0]]:
        cells = {(code, key): whole.totals[code, key] for code in codes}
        if by is By.CATEGORY:
            present, possible = cells[PRESENT, key], cells[POSSIBLE, key]
            groups = min(present.groups, possible.groups)
            cells[RATE, key] = Total(code=RATE, cell=key, value=rate_of(present, possible), groups=groups)
        parts.append(replace(whole, key=key, label=key_label(key), totals=cells))
    return tuple(parts)


def lineage(networks: Iterable[Network]) -> dict[str, str]:
    """Say of each network which one stands in its place today: itself, or the last that followed it."""
    after: Mapping[str, str | None] = {network.id: network.successor_id for network in networks}

    def last(network_id: str) -> str:
        seen = [network_id]
        while (following := after.get(seen[-1])) is not None and following in after and following not in seen:
            seen.append(following)
        return seen[-1]

    return {network_id: last(network_id) for network_id in after}
