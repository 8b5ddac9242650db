"""Combining returns: what those of a range of days come to, by network, year, category or type, and over years."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Literal

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.lines import by_cells, lineage, year_label, years_of
from cpp_desktop.domain.network.sums import By, Combined, Coverage, Summary, Trend, TrendLine
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.written_names import letters
from cpp_desktop.services.network.counted_returns import CountedReturns, Networks, read, read_without_figures
from cpp_desktop.services.network.register import NetworkOffice


def summary(
    network: NetworkOffice, first: date, last: date, *, by: By = By.NOTHING, accepted_only: bool = True
) -> Summary:
    """Combine the returns whose last day lies from `first` to `last`, all together and by their parts.

    Raises:
        Refused: the last day is before the first.
    """
    _refuse_backwards(first, last)
    years = years_of(first, last)
    with network.register.read() as view:
        line: Literal["network", ""] = "network" if by is By.NETWORK else ""
        there = read(view, Period(first, last), years, accepted_only=accepted_only, by=line)
        single = years if by is By.YEAR else ()
        of_years = [read(view, one, [one], accepted_only=accepted_only) for one in single]
    whole = there.combined()
    if by is By.NETWORK:
        parts = tuple(there.combined([one], one, there.name_of_network(one)) for one in there.network_ids())
    elif by is By.YEAR:
        parts = tuple(_year(one) for one in of_years)
    else:
        parts = by_cells(whole, by) if by is not By.NOTHING else ()
    return Summary(first=first, last=last, by=by, accepted_only=accepted_only, whole=whole, parts=parts)


def coverage(network: NetworkOffice, first: date, last: date, *, accepted_only: bool = True) -> Coverage:
    """Say which groups the sums of a range stand on.

    Raises:
        Refused: the last day is before the first.
    """
    _refuse_backwards(first, last)
    with network.register.read() as view:
        return read_without_figures(view, Period(first, last), accepted_only=accepted_only).coverage()


def trend(network: NetworkOffice, first: date, last: date, *, accepted_only: bool = True) -> Trend:
    """Combine year by year: all networks, then each that there is today with those that merged into it.

    Raises:
        Refused: the last day is before the first.
    """
    _refuse_backwards(first, last)
    with network.register.read() as view:
        there = [read(view, year, [year], accepted_only=accepted_only, by="network") for year in years_of(first, last)]
    return Trend(accepted_only=accepted_only, lines=tuple(_lines(there)))


def as_json(summary: Summary) -> dict[str, Any]:
    """Return sums as JSON, as a script reads them."""
    from cpp_desktop.exchange import network_sums_file

    return network_sums_file.as_json(summary)


def _refuse_backwards(first: date, last: date) -> None:
    if last < first:
        raise Refused(last="The last day of the range is before its first.")


def _year(there: CountedReturns, networks: Networks = None, now: str = "") -> Combined:
    period = there.period
    return there.combined(networks, f"{period.first}/{period.last}", year_label(period), now)


def _lines(there: Sequence[CountedReturns]) -> Iterator[TrendLine]:
    """Give the line of all networks, then of each that there is today, where anything is known of it."""
    yield TrendLine(label="All networks", years=tuple(_year(one) for one in there))
    today: dict[str, set[str]] = defaultdict(set)
    for before, now in lineage(there[0].networks.values()).items():
        today[now].add(before)
    known = {network_id for one in there for network_id in one.network_ids()}
    name = there[0].name_of_network
    for now in sorted(today, key=lambda one: (letters(name(one)), one)):
        if today[now] & known:
            years = tuple(_year(one, today[now], now) for one in there)
            yield TrendLine(key=now, label=name(now), years=years)
