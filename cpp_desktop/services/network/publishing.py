"""Sums made fit to be published: small numbers hidden, with the fewest further ones that would give them away."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.network.publishing import ExactReturn, Spot, Table
from cpp_desktop.domain.network.records import Cell as Kind
from cpp_desktop.domain.network.records import ReceivedReturn
from cpp_desktop.domain.network.sums import Combined, Summary, Trend
from cpp_desktop.domain.network.tallies import RATE, Place, is_at_end
from cpp_desktop.domain.signed_returns import Disclosure
from cpp_desktop.domain.small_numbers import HIDDEN, POSSIBLE, PRESENT, is_of_people
from cpp_desktop.services.network.published_sums import keep, with_earlier
from cpp_desktop.services.network.register import NetworkOffice
from cpp_desktop.services.small_numbers import suppressed, what_is_hidden

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View

Key = tuple[str, str, date, date]


def for_publication(
    network: NetworkOffice, summary: Summary, trend: Trend | None = None
) -> tuple[Summary, Trend | None]:
    """Hide in sums what would tell of a small number of people, in one group or in all, to anybody who has all of them.

    It can take some seconds. What a group keeps back already stays as it is. What is published is kept in the register,
    but in one that is open to read only, so that nobody learns more from what is published later.

    Raises:
        StorageTrouble: the register cannot be written.
    """
    lines = trend.lines if trend else ()
    shown = [summary.whole, *summary.parts, *(year for line in lines for year in line.years)]
    with network.register.read() as view:
        exact = _exact_returns(view, shown)
        places = {key: at for at, key in enumerate(exact)}
        tables = [_tables(one, places, list(exact.values())) for one in shown]
        publishing = with_earlier(view, list(exact.values()), {table for some in tables for table in some.values()})
        found = publishing.hidden(_as_the_groups_would(view, list(exact), publishing.tables))
    if not network.register.read_only:
        keep(network, publishing, found)
    fit = iter([_fit(one, some, found) for one, some in zip(shown, tables, strict=True)])
    whole, parts = next(fit), tuple(next(fit) for _ in summary.parts)
    fit_lines = tuple(replace(line, years=tuple(next(fit) for _ in line.years)) for line in lines)
    return replace(summary, whole=whole, parts=parts), replace(trend, lines=fit_lines) if trend else None


def _exact_returns(view: View, shown: Iterable[Combined]) -> dict[Key, ExactReturn]:
    """Return what the exact returns behind some sums say of people, by their keys, in order."""
    wanted = {key for one in shown for key in one.returns}
    if not wanted:
        return {}
    first, last = min(key[3] for key in wanted), max(key[3] for key in wanted)
    contents = {tuple(key): told for key, told in view.by_return(first, last).items()}
    found = {}
    for one in view.standing(first, last):
        key = (one.network_id, one.group_id, one.first, one.last)
        if key in wanted and one.disclosure != Disclosure.SUPPRESSED.value:
            days = (one.first.isoformat(), one.last.isoformat())
            cells = _of_people(contents[key])
            found[key] = ExactReturn(group=one.group_id, days=days, revision=one.revision, cells=cells)
    return found


def _of_people(told: Mapping[Place, int | Kind]) -> dict[Place, int]:
    return {
        (code, cell): number
        for (code, cell), number in told.items()
        if isinstance(number, int) and cell and is_of_people(code)
    }


def _tables(one: Combined, places: Mapping[Key, int], returns: Sequence[ExactReturn]) -> dict[str, Table]:
    """Return each breakdown of people that stands in some sums, with the exact returns that are in it."""
    latest = {key[1]: key for key in sorted(one.returns, key=lambda key: key[3])}
    found = {}
    for code in dict.fromkeys(code for code, cell in one.totals if cell and is_of_people(code)):
        counted = latest.values() if is_at_end(code) else one.returns
        there = {places[key] for key in counted if key in places}
        if there := {at for at in there if any(of == code for of, _ in returns[at].cells)}:
            found[code] = Table(code, frozenset(there))
    return found


def _as_the_groups_would(view: View, keys: Sequence[Key], tables: Iterable[Table]) -> Iterator[Spot]:
    """Give what a group would hide itself, where a sum is its number alone: one year after another."""
    alone: dict[str, dict[int, list[Table]]] = defaultdict(lambda: defaultdict(list))
    for table in tables:
        if len(table.returns) == 1:
            (at,) = table.returns
            alone[keys[at][1]][at].append(table)
    for by_return in alone.values():
        left: list[dict[str, Any]] = []
        for at in sorted(by_return, key=lambda at: keys[at][3]):
            exact = _document(view, keys[at])
            hidden = what_is_hidden(exact, left)
            left.append({**exact, "breakdowns": suppressed(exact, hidden)})
            for table in by_return[at]:
                yield from ((table, one.key) for one in hidden if one.code == table.code)


def _document(view: View, key: Key) -> dict[str, Any]:
    network_id, group_id, first, last = key
    there = view.all(ReceivedReturn, network_id=network_id, group_id=group_id, first=first, last=last, standing=True)
    document: dict[str, Any] = json.loads(view.document(*key, there[0].revision))
    return document


def _fit(one: Combined, tables: Mapping[str, Table], hidden: Collection[Spot]) -> Combined:
    """Hide numbers in some sums, and rates that are made of them."""
    totals = dict(one.totals)
    for (code, cell), total in one.totals.items():
        if code in tables and (tables[code], cell) in hidden:
            totals[code, cell] = replace(total, value=HIDDEN)
    for code, cell in one.totals:
        if code == RATE and cell and HIDDEN in (totals[PRESENT, cell].value, totals[POSSIBLE, cell].value):
            totals[code, cell] = replace(totals[code, cell], value=HIDDEN)
    return replace(one, totals=totals)
