"""Small numbers of people hidden in a return, with the fewest further ones, so that none can be worked out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, key_label
from cpp_desktop.domain.small_numbers import (
    HIDDEN,
    Bounds,
    Cell,
    Knowledge,
    Model,
    Relation,
    Why,
    model_of,
    small,
    the_rule,
)
from cpp_desktop.services.integer_programme import solve

_REASONS = {
    Why.FEW: "fewer than six",
    Why.FEW_MEMBERS: "its members are fewer than six, and attendances would tell how many they are",
    Why.FURTHER: "hidden too, so that no other hidden number can be worked out",
}

Breakdowns = dict[str, dict[str, int | str | None]]
"""The breakdowns of a return as they stand in its file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenNumber:
    """A number that leaves as "suppressed": where it stands, what it is, and why nobody gets it.

    `known_already` says that no hiding helps: what has left before, or its total, gives it away.
    """

    code: str
    key: str
    number: int
    why: Why
    known_already: bool = False

    @property
    def label(self) -> str:
        """What the number is of."""
        asked = self.code.partition(".")[2].replace("_", " ").capitalize()
        label = DEFINITIONS[self.code].label if self.code in DEFINITIONS else asked
        return f"{label}: {key_label(self.key)}"

    @property
    def reason(self) -> str:
        """Why it is hidden."""
        known = (
            " It can be worked out all the same, from what was sent before or from its total."
            if self.known_already
            else ""
        )
        return f"{_REASONS[self.why]}.{known}"

    @property
    def sentence(self) -> str:
        """Say in words which number is hidden, and why."""
        return f"{self.label}, {self.number} – {self.reason}"


def suppressed(document: Mapping[str, Any], hidden: Iterable[HiddenNumber]) -> Breakdowns:
    """Return the breakdowns of an exact return with these numbers hidden; a nought that is gets a place of its own."""
    places = {(one.code, one.key) for one in hidden}
    cells: Breakdowns = {}
    for code, row in document["breakdowns"].items():
        keys = dict.fromkeys((*BREAKDOWN_KEYS.get(code, ()), *row))
        cells[code] = {
            key: HIDDEN if (code, key) in places else row[key] for key in keys if (code, key) in places or key in row
        }
    return cells


def what_is_hidden(document: Mapping[str, Any], published: Sequence[Mapping[str, Any]]) -> tuple[HiddenNumber, ...]:
    """Return each number of an exact return that leaves as "suppressed", in its order, with the reason.

    `published` are all returns that have left before, earlier revisions and other periods, each as its JSON.
    """
    model = model_of(document, published)
    few = small(model.exact)
    if not few and not model.hidden_before:
        return ()
    searches = [_Search.of(model, guesses) for guesses in model.views]
    known = frozenset[Cell]().union(*(search.known for search in searches))
    # What would tell of few members, and has left before, is left as it is.
    few = {cell: why for cell, why in few.items() if why is Why.FEW or cell not in known}
    hidden = _fewest(model, searches, few)
    return tuple(
        HiddenNumber(
            code=cell.code,
            key=cell.key,
            number=number,
            why=few.get(cell, Why.FURTHER),
            known_already=cell in known,
        )
        for cell, number in model.exact.items()
        if cell in hidden
    )


@dataclass(frozen=True, slots=True)
class _Search:
    """Looks for numbers that can be worked out. `start` is one way how everything can be, with this return's truth."""

    model: Model
    bounds: Bounds
    relations: tuple[Relation, ...]
    start: Mapping[Cell, int]
    known: frozenset[Cell]

    @classmethod
    def of(cls, model: Model, guesses: Sequence[Knowledge]) -> _Search:
        """Take in of what is known and guessed all that fits with the truth."""
        bounds, relations = dict(model.bounds), list[Relation]()
        truth = {cell: (number, number) for cell, number in model.exact.items()}
        start = {cell: low for cell, (low, _) in (model.bounds | truth).items()}
        for one in (*model.certain, *guesses):
            costs = {one.slack: 1.0} if one.slack else {}
            tried = [*relations, *one.relations]
            if one.relations and (found := solve(bounds | one.bounds | truth, tried, costs)):
                start, relations = found, tried
                bounds |= one.bounds
                if one.slack:
                    bounds[one.slack] = (found[one.slack],) * 2
        search = cls(model, bounds, tuple(relations), start, frozenset())
        return cls(model, bounds, tuple(relations), start, frozenset(search.pinned(model.exact)))

    def pinned(self, hidden: Iterable[Cell], of: Iterable[Cell] | None = None) -> list[Cell]:
        """Return the hidden cells, new and old ones, that can be worked out although `hidden` are hidden."""
        unknown = frozenset(hidden)
        rule = the_rule(self.model, unknown)
        seen = {cell: (n, n) for cell, n in self.model.exact.items() if cell not in unknown}
        bounds, relations = self.bounds | rule.bounds | seen, (*self.relations, *rule.relations)
        asked = sorted((unknown | self.model.hidden_before) - self.known) if of is None else list(of)
        moved: set[Cell] = set()
        for cell in asked:
            if cell not in moved:
                moved |= self._otherwise(cell, bounds, relations)
        return [cell for cell in asked if cell not in moved]

    def _otherwise(self, cell: Cell, bounds: Bounds, relations: Sequence[Relation]) -> set[Cell]:
        """Return all cells that differ where everything fits and `cell` is another number; none if it cannot be."""
        (low, high), number = bounds[cell], self.start[cell]
        for other in ((number + 1, high), (low, number - 1)):
            if other[0] <= other[1] and (found := solve(bounds | {cell: other}, relations, {})):
                return {c for c, n in self.start.items() if found[c] != n}
        return set()

    def in_vain(self, cell: Cell, hidden: frozenset[Cell]) -> frozenset[Cell]:
        """Add to `hidden` all cells that could be hidden too without keeping `cell` from being worked out."""
        rest: dict[str, list[Cell]] = {}
        for one in sorted(self.model.exact, key=lambda one: one.code == cell.code):
            if one not in hidden:
                rest.setdefault(one.code, []).append(one)
        for cells in rest.values():
            if self.pinned(hidden | set(cells), of=[cell]):
                hidden |= set(cells)
                continue
            for one in cells:
                if self.pinned(hidden | {one}, of=[cell]):
                    hidden |= {one}
        return hidden


def _fewest(model: Model, searches: Sequence[_Search], few: Iterable[Cell]) -> frozenset[Cell]:
    """Add to `few` the fewest cells with which nothing can be worked out: asked and answered in turns.

    An answer that fails says which cells one more must come from; the next is the smallest that heeds all of them.
    """
    must = frozenset(few)
    heeded: list[Relation] = []
    while True:
        hidden = must | _smallest(model, must, heeded)
        search, pinned = next(((s, found) for s in searches if (found := s.pinned(hidden))), (None, []))
        if search is None:
            return hidden
        for cell in pinned:
            in_vain = search.in_vain(cell, hidden)
            one_of = [c for c in model.exact if c not in in_vain]
            asks = ((cell, -1),) if cell not in must and cell.document == 0 else ()
            heeded.append(Relation((*((c, 1) for c in one_of), *asks), 0 if asks else 1, len(one_of)))


def _smallest(model: Model, must: frozenset[Cell], heeded: Sequence[Relation]) -> frozenset[Cell]:
    """Of the smallest sets the one of the earliest cells, and of such as are not nought.

    Where a nought is hidden beside one small number, everybody would think that it is the nought.
    """
    free = [cell for cell in model.exact if cell not in must]
    size = len(free) + 1
    costs = {cell: 1 + at / (4 * size * size) for at, cell in enumerate(free)}
    costs |= {cell: cost + 1 / (2 * size) for cell, cost in costs.items() if not model.exact[cell]}
    found = solve(dict.fromkeys(free, (0, 1)), heeded, costs) or {}
    return frozenset(cell for cell, taken in found.items() if taken)
