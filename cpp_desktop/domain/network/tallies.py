"""How figures of returns are added up: what each group recorded, what it keeps back, and what it could not say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from cpp_desktop.domain.network.records import Cell, ReturnFigure
from cpp_desktop.domain.network.sums import Between, Spread, Total, Value
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES
from cpp_desktop.domain.return_counts import attendance_rate
from cpp_desktop.domain.small_numbers import HIDDEN, MONITORING, TOTALS

RATE: Final = "meetings.attendance_rate"
PARTS_OF_RATE: Final = (("meetings.present", ""), ("meetings.possible", ""))

_AT_START: Final = frozenset({"membership.at_start", "influence.brought_forward", "actions.brought_forward"})
_AT_END: Final = frozenset({
    "membership.at_end", "membership.at_end_by_category", "representation.seats_at_end", "influence.carried_forward",
    "actions.carried_forward", "actions.overdue_at_end", "money.claimed_unpaid",
})  # fmt: skip

Place = tuple[str, str]
"""A figure's code, and the cell where the code is a breakdown's; else empty."""


class Tally(NamedTuple):
    """What some groups say of one figure: `number` is what they recorded, added up; the rest counts groups.

    What the `suppressed` keep back comes to `rest` at the most, but where `endless` of them say nothing to reckon by.
    """

    number: int = 0
    recorded: int = 0
    suppressed: int = 0
    rest: int = 0
    endless: int = 0
    not_recorded: int = 0
    not_applicable: int = 0

    def plus(self, other: Tally) -> Tally:
        """Add those of other groups."""
        return Tally(*(a + b for a, b in zip(self, other, strict=True)))

    def minus(self, other: Tally) -> Tally:
        """Take away those of some of the groups."""
        return Tally(*(a - b for a, b in zip(self, other, strict=True)))


Tallies = Mapping[Place, Tally]


def tallies_of(figures: Iterable[ReturnFigure]) -> dict[Place, Tally]:
    """Return the tallies of one return, each of one group."""
    rows: dict[str, list[ReturnFigure]] = {}
    for figure in figures:
        rows.setdefault(figure.code, []).append(figure)
    return {(code, one.cell): _tally(one, rows) for code, row in rows.items() for one in row}


def _tally(one: ReturnFigure, rows: Mapping[str, Sequence[ReturnFigure]]) -> Tally:
    if one.kind is Cell.NUMBER:
        return Tally(number=one.number or 0, recorded=1)
    if one.kind is Cell.SUPPRESSED:
        rest = _rest(one.code, rows)
        return Tally(suppressed=1, rest=rest or 0, endless=int(rest is None))
    return Tally(not_recorded=1) if one.kind is Cell.NOT_RECORDED else Tally(not_applicable=1)


def _rest(code: str, rows: Mapping[str, Sequence[ReturnFigure]]) -> int | None:
    """Return what all hidden cells of a row come to: its total without the cells that are open."""
    total = next((f.number for f in rows.get(TOTALS.get(code, ""), ()) if f.kind is Cell.NUMBER), None)
    open_cells = sum(f.number or 0 for f in rows[code] if f.kind is Cell.NUMBER)
    return None if total is None else max(total - open_cells, 0)


def of_one_group(returns: Sequence[Tallies]) -> dict[Place, Tally]:
    """Combine the returns of one group that follow one another, oldest first, into tallies of one group.

    What is counted on a day is taken from the first or the last of them, so that balances hold; all else is added.
    """
    found: dict[Place, Tally] = {}
    for place in dict.fromkeys(place for one in returns for place in one):
        code = place[0]
        if code in _AT_START:
            found[place] = returns[0].get(place, Tally(not_recorded=1))
        elif is_at_end(code):
            found[place] = returns[-1].get(place, Tally(not_recorded=1))
        else:
            found[place] = _as_one(added(one for each in returns if (one := each.get(place))))
    return found


def is_at_end(code: str) -> bool:
    """Say whether a figure tells how things are on the last day."""
    return code in _AT_END or code.startswith(MONITORING)


def _as_one(tally: Tally) -> Tally:
    """Count a group once: by what it keeps back, else by what it recorded, else by what it could not say."""
    counts = ("suppressed", "recorded", "not_recorded", "not_applicable")
    first = next((name for name in counts if getattr(tally, name)), None)
    once = {name: int(name == first) for name in counts}
    return tally._replace(**once, endless=min(tally.endless, 1))


def added(tallies: Iterable[Tally]) -> Tally:
    """Add tallies of different groups."""
    found = Tally()
    for one in tallies:
        found = found.plus(one)
    return found


def add_all(some: Iterable[Tallies]) -> dict[Place, Tally]:
    """Add the tallies of different groups, place by place."""
    found: dict[Place, Tally] = {}
    for tallies in some:
        for place, tally in tallies.items():
            found[place] = found[place].plus(tally) if place in found else tally
    return found


class Rated(NamedTuple):
    """Attendances and possible attendances of the groups that recorded both."""

    present: int = 0
    possible: int = 0
    groups: int = 0

    def plus(self, other: Rated) -> Rated:
        """Add those of other groups."""
        return Rated(self.present + other.present, self.possible + other.possible, self.groups + other.groups)


def rated_of(returns: Iterable[Tallies]) -> Rated:
    """Return what the rate of one group is made of: of each of its returns that recorded both parts."""
    found = Rated()
    for one in returns:
        present, possible = (one.get(place, Tally()) for place in PARTS_OF_RATE)
        if present.recorded and possible.recorded:
            found = found.plus(Rated(present.number, possible.number))
            found = found._replace(groups=1)
    return found


def totals(tallies: Tallies, groups: int, rated: Rated, spreads: Mapping[str, Spread]) -> dict[Place, Total]:
    """Return the totals over so many groups, in the order of the return."""
    last = len(_order())
    places = sorted({*_order(), *tallies}, key=lambda place: (_order().get(place, last), place))
    found = {}
    for place in places:
        tally = tallies.get(place, Tally())
        is_rate = place[0] == RATE
        counted = rated.groups if is_rate else tally.recorded + tally.suppressed
        found[place] = Total(
            code=place[0],
            cell=place[1],
            value=attendance_rate(rated.present, rated.possible) if is_rate else value_of(tally),
            groups=counted,
            # Who said nothing at all did not record it.
            not_recorded=groups - counted - tally.not_applicable,
            not_applicable=tally.not_applicable,
            spread=None if place[1] else spreads.get(place[0]),
        )
    return found


def value_of(tally: Tally) -> int | Between | None:
    """Return what a tally comes to: a number, what it lies between, or None where nobody recorded it."""
    if tally.suppressed:
        most = None if tally.endless else tally.number + tally.rest
        return Between(tally.number, most, tally.suppressed)
    return tally.number if tally.recorded else None


def rate_of(present: Total, possible: Total) -> Value:
    """Make a rate anew from its summed parts; "suppressed" where groups keep some of them back.

    None where there is nothing to divide by, or where not as many groups recorded both.
    """
    parts = present.value, possible.value
    if isinstance(parts[0], int) and isinstance(parts[1], int):
        return attendance_rate(parts[0], parts[1]) if present.groups == possible.groups else None
    return None if None in parts else HIDDEN


def spread(numbers: Iterable[int]) -> Spread | None:
    """Say how far groups differ; quartiles lie between neighbours as far as their place does, rounded half up."""
    ordered = sorted(numbers)
    if not ordered:
        return None

    def at(quarters: int) -> int:
        place, rest = divmod((len(ordered) - 1) * quarters, 4)
        step = (ordered[place + 1] - ordered[place]) * rest if rest else 0
        return ordered[place] + (step + 2) // 4

    return Spread(
        lowest=ordered[0],
        lower_quartile=at(1),
        median=at(2),
        upper_quartile=at(3),
        highest=ordered[-1],
        groups=len(ordered),
    )


@cache
def _order() -> dict[Place, int]:
    cells = ((code, key) for code, keys in BREAKDOWN_KEYS.items() for key in keys)
    return {place: at for at, place in enumerate((*((code, "") for code in FIGURE_CODES), *cells))}
