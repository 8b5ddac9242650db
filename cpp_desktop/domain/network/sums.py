"""What groups' returns come to when they are combined: totals with how many groups they stand on, ranges, years."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Final

from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.foreign_layouts import unit_of
from cpp_desktop.domain.return_codes import Unit

WITHIN_GROUPS: Final = frozenset({"membership.served", "training.people"})
"""Different people are told apart within each group only: somebody in two groups is two in the total."""


class By(Enum):
    """What the parts of a summary are."""

    NOTHING = ""
    NETWORK = "network"
    YEAR = "year"
    CATEGORY = "category"
    ACTIVITY_TYPE = "type"


@dataclass(frozen=True, slots=True)
class Between:
    """A total of which some groups keep their number back: it lies between these; `at_most` None knows no end."""

    at_least: int
    at_most: int | None
    suppressed_in: int


Value = int | Between | str | None
"""A total; what it lies between; "suppressed" where it is not to be published; None where nobody recorded it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How far groups differ in a figure, in the figure's unit; `groups` is how many it stands on."""

    lowest: int
    lower_quartile: int
    median: int
    upper_quartile: int
    highest: int
    groups: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """What the groups' figures, or with `cell` their cells of a breakdown, come to, in the unit of the code.

    `groups` recorded it (or keep it back) and are in the value; the others that sent a return did not record it, or
    it does not apply to them. A rate is made anew from the summed parts. Breakdowns have no spread.
    """

    code: str
    cell: str = ""
    value: Value
    groups: int
    not_recorded: int = 0
    not_applicable: int = 0
    spread: Spread | None = None

    @property
    def unit(self) -> Unit:
        """The unit of the value."""
        return unit_of(self.code)

    @property
    def within_groups(self) -> bool:
        """Whether people are told apart within each group only."""
        return self.code in WITHIN_GROUPS


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherPeriod:
    """A return that is counted although it is about other days than the range; it is never scaled."""

    group_id: str
    group: str
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Which groups a sum stands on, by name in order of the alphabet.

    `counted` are in the sums; of them `unexpected` were expected by nobody, `unsigned` came without a signature.
    `missing` sent fewer returns than were expected in the range, or of those of `waiting` one is not accepted yet.
    """

    counted: tuple[str, ...] = ()
    accepted: int = 0
    expected: int = 0
    unexpected: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    unsigned: tuple[str, ...] = ()

    @property
    def stands_on(self) -> int:
        """How many groups are in the sums."""
        return len(self.counted)

    @property
    def groups(self) -> int:
        """How many groups there are to stand on: all that were expected, and whoever else sent a return."""
        return self.expected + len(self.unexpected)

    @property
    def sentence(self) -> str:
        """Say what the sums stand on: "stands on 30 of 34 groups; 28 accepted"."""
        words = said("stands on {0} of %n group(s); {1} accepted", "", self.groups)
        return words.format(f"{self.stands_on:,}", f"{self.accepted:,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Combined:
    """The sums of some returns: all of the range, or those of a network, a year, a category, an activity type.

    `totals` are by code and cell (empty for a figure) in the order of the return. `merged` names the networks of before
    whose returns count here because this one followed them. `returns` are the returns that are counted, by their keys.
    """

    key: str = ""
    label: str = ""
    first: date
    last: date
    coverage: Coverage
    totals: Mapping[tuple[str, str], Total] = field(default_factory=dict)
    other_periods: tuple[OtherPeriod, ...] = ()
    merged: tuple[str, ...] = ()
    returns: tuple[tuple[str, str, date, date], ...] = field(default=(), repr=False)

    def total(self, code: str, cell: str = "") -> Total | None:
        """Return the total of a figure, or of a cell of a breakdown."""
        return self.totals.get((code, cell))


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """All returns whose last day lies from `first` to `last`, together (`whole`) and by their parts."""

    first: date
    last: date
    by: By = By.NOTHING
    accepted_only: bool = True
    whole: Combined
    parts: tuple[Combined, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendLine:
    """One network over the years, oldest first; with an empty `key` all networks together."""

    key: str = ""
    label: str
    years: tuple[Combined, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """How sums went over years of the same length: first all networks together, then each by its name."""

    accepted_only: bool = True
    lines: tuple[TrendLine, ...]
