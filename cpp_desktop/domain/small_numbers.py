"""Small numbers of people in the return: which are hidden, and what anybody can reckon with who sees all the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise
from typing import Any, Final, NamedTuple

from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS
from cpp_desktop.domain.return_texts import POPULATION

THRESHOLD: Final = 6
"""Fewer people than these are a small number; none is not one."""
HIDDEN: Final = "suppressed"
"""What stands in the return in place of a number that is hidden."""

MEMBERS: Final = "membership.at_end_by_category"
REASONS: Final = "membership.left_by_reason"
PRESENT: Final = "meetings.present_by_category"
POSSIBLE: Final = "meetings.possible_by_category"
MONITORING: Final = "monitoring."

TOTALS: Final = {
    MEMBERS: "membership.at_end", REASONS: "membership.left",
    PRESENT: "meetings.present", POSSIBLE: "meetings.possible",
}  # fmt: skip
_ATTENDANCE = (PRESENT, POSSIBLE)
_JOINED, _LEFT = "joined by category", "left by category"
_NO_TOTAL: Final = 10_000
_NO_LIMIT: Final = 10_000_000


class Why(Enum):
    """Why a number is hidden."""

    FEW = "fewer than six"
    FEW_MEMBERS = "attendances of few members"
    FURTHER = "so that no other can be worked out"


class Cell(NamedTuple):
    """A cell of a breakdown, or a number that stands behind some; `document` is its place among the returns."""

    document: int
    code: str
    key: str


class Relation(NamedTuple):
    """A sum of cells, each times a whole number, that lies from `low` to `high`."""

    terms: tuple[tuple[Cell, int], ...]
    low: int
    high: int


Bounds = dict[Cell, tuple[int, int]]
"""The least and the most that each number can be."""


@dataclass(frozen=True, slots=True, eq=False)
class Knowledge:
    """Relations that are known or guessed together, with the numbers that come in by them.

    `slack`, where there is one, is a number that is to be as small as fits: nobody supposes more changes than he must.
    """

    relations: tuple[Relation, ...]
    bounds: Bounds
    slack: Cell | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """All numbers of people in a return that is to leave (document 0) and in those that have left."""

    exact: Mapping[Cell, int]
    bounds: Bounds
    certain: tuple[Knowledge, ...]
    guesses: tuple[Knowledge, ...]

    @property
    def views(self) -> tuple[tuple[Knowledge, ...], ...]:
        """What may be supposed: only what is certain; one year after another; or everything.

        Of guesses that contradict each other nobody knows which one is believed.
        """
        years = [g for g in self.guesses if g.slack is None]
        about_this = [(g,) for g in years if any(c.document == 0 for r in g.relations for c, _ in r.terms)]
        return tuple(dict.fromkeys(((), *about_this, self.guesses)))

    @property
    def hidden_before(self) -> frozenset[Cell]:
        """The cells that are hidden in what has left already."""
        return frozenset(c for c, (low, high) in self.bounds.items() if c.document and low != high)


def is_of_people(code: str) -> bool:
    """Say whether a breakdown counts people of the group; those of the population served are published by others."""
    return code in TOTALS or (code.startswith(MONITORING) and not code.endswith(POPULATION))


def small(exact: Mapping[Cell, int]) -> dict[Cell, Why]:
    """Return what is hidden for being small: one to five people, and all attendances of so few members.

    Possible attendances by the number of meetings are the number of members, so they cannot stand where that is hidden.
    """
    found = {cell: Why.FEW for cell, number in exact.items() if 0 < number < THRESHOLD}
    few = {cell.key for cell in found if cell.code == MEMBERS}
    for cell in exact:
        came = exact.get(cell._replace(code=POSSIBLE), 0)
        if cell.code in _ATTENDANCE and cell.key in few and came:
            found.setdefault(cell, Why.FEW_MEMBERS)
    return found


def model_of(document: Mapping[str, Any], published: Sequence[Mapping[str, Any]]) -> Model:
    """Put an exact return and all that has left before into numbers and what is known of them."""
    documents = (document, *published)
    bounds: Bounds = {}
    for at, one in enumerate(documents):
        bounds |= _cells(at, one)
    exact = {cell: low for cell, (low, _) in bounds.items() if cell.document == 0}
    bounds |= {cell: (0, _most(document, cell.code)) for cell in exact}
    known = [k for at, one in enumerate(documents) for k in _within(at, one, bounds)]
    return Model(exact, bounds, tuple(known), tuple(_between(documents, bounds)))


def _cells(at: int, document: Mapping[str, Any]) -> Bounds:
    found: Bounds = {}
    for code, cells in document["breakdowns"].items():
        for key in dict.fromkeys((*BREAKDOWN_KEYS.get(code, ()), *cells)) if is_of_people(code) else ():
            value = cells.get(key, 0)
            if value is not None:
                found[Cell(at, code, key)] = (0, _most(document, code)) if value == HIDDEN else (value, value)
    return found


def _figure(document: Mapping[str, Any], code: str) -> int | None:
    value = document["figures"].get(code)
    return value if isinstance(value, int) else None


def _total(document: Mapping[str, Any], code: str) -> int | None:
    return _figure(document, TOTALS.get(code, code))


def _most(document: Mapping[str, Any], code: str) -> int:
    total = _total(document, code)
    return _NO_TOTAL if total is None else total


def _row(bounds: Iterable[Cell], at: int, code: str) -> list[Cell]:
    return [cell for cell in bounds if cell.document == at and cell.code == code]


def _within(at: int, document: Mapping[str, Any], bounds: Bounds) -> Iterator[Knowledge]:
    """Yield what is known of one return: its totals, who came of who could, and who was there to come."""
    for code in document["breakdowns"]:
        row = _row(bounds, at, code)
        total = _total(document, code)
        if total is None and code.startswith(MONITORING):
            # Whoever asks all members is told of each; the members at the end are then the total.
            total = _figure(document, TOTALS[MEMBERS])
        if row and total is not None and None not in document["breakdowns"][code].values():
            yield Knowledge((Relation(tuple((cell, 1) for cell in row), total, total),), {})
    came = tuple(
        Relation(((cell, -1), (cell._replace(code=POSSIBLE), 1)), 0, _NO_LIMIT)
        for cell in _row(bounds, at, PRESENT)
        if cell._replace(code=POSSIBLE) in bounds
    )
    yield Knowledge(came, {})
    yield from _who_could_come(at, document, bounds)


def _who_could_come(at: int, document: Mapping[str, Any], bounds: Bounds) -> Iterator[Knowledge]:
    """Whoever could come to a meeting is a member at the end, or left; nobody is supposed to change category."""
    held = [_figure(document, f"meetings.{state}") for state in ("held", "inquorate")]
    left, members = _figure(document, "membership.left"), _row(bounds, at, MEMBERS)
    meetings = sum(number or 0 for number in held)
    if left is None or not members or None in held or not _row(bounds, at, POSSIBLE):
        return
    gone = {cell: cell._replace(code=_LEFT) for cell in members}
    relations = [Relation(tuple((g, 1) for g in gone.values()), left, left)]
    for cell in members:
        terms = ((cell, meetings), (gone[cell], meetings), (cell._replace(code=POSSIBLE), -1))
        relations.append(Relation(terms, 0, _NO_LIMIT))
    yield Knowledge(tuple(relations), dict.fromkeys(gone.values(), (0, left)))


def _between(documents: Sequence[Mapping[str, Any]], bounds: Bounds) -> Iterator[Knowledge]:
    """Yield what is guessed from one return to another: revisions of a period, and a period after a period."""
    by_period: dict[tuple[str, str], list[int]] = {}
    for at, one in sorted(enumerate(documents), key=lambda pair: pair[1]["revision"]):
        by_period.setdefault((one["period"]["from"], one["period"]["to"]), []).append(at)
    for revisions in by_period.values():
        for old, new in pairwise(revisions):
            yield from _corrected(documents, bounds, old, new)
    for (_, last), before in by_period.items():
        for (first, _), after in by_period.items():
            if date.fromisoformat(last) + timedelta(days=1) == date.fromisoformat(first):
                yield from _a_year_on(documents[after[-1]], bounds, before[-1], after[-1])


def _corrected(documents: Sequence[Mapping[str, Any]], bounds: Bounds, old: int, new: int) -> Iterator[Knowledge]:
    """A revision changes no more numbers than its totals and open cells show."""
    for code in documents[new]["breakdowns"]:
        totals = [_total(documents[at], code) for at in (old, new)]
        if None not in totals:
            rise = (totals[1] or 0) - (totals[0] or 0)
            slack = Cell(new, f"{code} changed", str(old))
            names = (f"{code} more than in {old}", f"{code} less than in {old}")
            yield _moved(bounds, (old, new, code), dict(zip(names, (max(rise, 0), max(-rise, 0)), strict=True)), slack)


def _a_year_on(document: Mapping[str, Any], bounds: Bounds, before: int, after: int) -> Iterator[Knowledge]:
    """Members of a category are those of the year before, with who joined and without who left."""
    joined, left = _figure(document, "membership.joined"), _figure(document, "membership.left")
    if joined is not None and left is not None:
        yield _moved(bounds, (before, after, MEMBERS), {_JOINED: joined, _LEFT: left}, None)


def _moved(bounds: Bounds, between: tuple[int, int, str], flow: Mapping[str, int], slack: Cell | None) -> Knowledge:
    """Each cell changed by what came and what went; all that came, then all that went, are `flow` (and the slack)."""
    old, new, code = between
    row = [cell for cell in _row(bounds, new, code) if cell._replace(document=old) in bounds]
    came, went = ({cell: cell._replace(code=name) for cell in row} for name in flow)
    relations = [
        Relation(((cell, 1), (cell._replace(document=old), -1), (came[cell], -1), (went[cell], 1)), 0, 0)
        for cell in row
    ]
    more: tuple[tuple[Cell, int], ...] = ((slack, -1),) if slack else ()
    for moves, number in zip((came, went), flow.values(), strict=True):
        relations.append(Relation((*((move, 1) for move in moves.values()), *more), number, number))
    most = max((bounds[cell][1] for cell in row), default=0) + sum(flow.values())
    unknown = dict.fromkeys((*came.values(), *went.values(), *([slack] if slack else [])), (0, most))
    return Knowledge(tuple(relations) if row else (), unknown, slack if row else None)


def the_rule(model: Model, hidden: Iterable[Cell]) -> Knowledge:
    """Everybody knows that nothing is hidden where nothing is small: one hidden cell of each table is one to five."""
    tables: dict[str, list[Cell]] = {}
    for cell in sorted(c for c in hidden if c.document == 0):
        tables.setdefault(MEMBERS if cell.code in _ATTENDANCE else cell.code, []).append(cell)
    relations, bounds = [], {}
    for cells in tables.values():
        if not any(0 < model.exact[cell] < THRESHOLD for cell in cells):
            continue
        flags = {cell: cell._replace(code=f"{cell.code} is small") for cell in cells}
        relations.append(Relation(tuple((flag, 1) for flag in flags.values()), 1, len(cells)))
        for cell, flag in flags.items():
            over = max(model.bounds[cell][1] - THRESHOLD + 1, 0)
            relations.append(Relation(((cell, 1), (flag, -1)), 0, _NO_LIMIT))
            relations.append(Relation(((cell, 1), (flag, over)), 0, over + THRESHOLD - 1))
            bounds[flag] = (0, 1)
    return Knowledge(tuple(relations), bounds)
