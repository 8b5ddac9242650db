"""What a network's lead looks at in a return, and what is found: in words, with what to ask the group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal, NamedTuple, TypeAlias

from cpp_desktop.domain.network.foreign_layouts import unit_of
from cpp_desktop.domain.network.records import Cell
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import DEFINITIONS, Unit, key_label, value_words

Importance = Literal["must", "look", "told"]
"""Cannot be right as it stands; may well be right; or what the group said itself of a check of its own."""

Place: TypeAlias = tuple[str, str]
"""The code of a figure, and the cell of a breakdown or nothing."""

Known: TypeAlias = int | Cell
"""What stands in a place: a number, or why there is none."""

NO_QUESTION: Final = ""
"""Of what the lead settles alone, the group is asked nothing."""

_MONTH = 30.44
_NUMBERS = ("", "", "two ", "three ", "four ", "five ")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Told:
    """A standing return as it is looked at. `overrides` are the group's reasons by check, `texts` its words by section.

    A place that `values` has not is not recorded.
    """

    network_id: str
    group_id: str
    name: str
    first: date
    last: date
    made: date
    values: Mapping[Place, Known]
    overrides: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)

    @property
    def id(self) -> tuple[str, str, date, date]:
        """What it is kept under: network, group, first and last day."""
        return self.network_id, self.group_id, self.first, self.last

    @property
    def period(self) -> Period:
        """The days it is about."""
        return Period(self.first, self.last)

    @property
    def months(self) -> int:
        """How long the period is, so that a year of 360 or of 366 days is one of twelve months."""
        return round(((self.last - self.first).days + 1) / _MONTH)

    def number(self, code: str, cell: str = "") -> int | None:
        """Return a number, or None where there is none for whatever reason."""
        value = self.values.get((code, cell))
        return value if isinstance(value, int) else None


class Usual(NamedTuple):
    """Where a figure usually lies: half of `groups` others from `low` to `high`, all from `least` to `most`."""

    least: int
    low: int
    high: int
    most: int
    groups: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing in a return that wants looking at.

    `sentence` is for the lead; `question` goes to the group and stands for itself where `others`, the ids of other
    groups, are concerned, for those are not named to it. `explained` is the group's own reason, so that it is not asked
    again. `usual` is where the figure lies in similar groups.
    """

    code: str
    importance: Importance
    sentence: str
    question: str = NO_QUESTION
    figures: tuple[Place, ...] = ()
    others: tuple[str, ...] = ()
    explained: str = ""
    usual: Usual | None = None

    @property
    def is_asked(self) -> bool:
        """Say whether the group is to be asked about it."""
        return bool(self.question) and not self.explained


def label(place: Place) -> str:
    """Attendances; of a cell: Attendances, by category (NHS professional)."""
    code, cell = place
    words = DEFINITIONS[code].label if code in DEFINITIONS else code
    return f"{words} ({key_label(cell)})" if cell else words


def unit(place: Place) -> Unit:
    """Return what a place is counted in."""
    return unit_of(place[0])


def in_words(place: Place, number: int) -> str:
    """Put a number into words in its unit."""
    return value_words(number, unit(place))


def span(place: Place, low: int, high: int) -> str:
    """118 to 140, 23 to 31 hours; of equal numbers the one."""
    first, last = in_words(place, low), in_words(place, high)
    if first == last:
        return first
    number, _, kind = first.partition(" ")
    return f"{number if last.partition(' ')[2] == kind else first} to {last}"


def before(told: Told, earlier: Sequence[Told]) -> str:
    """In the year before, in the three years before, in two earlier returns; `earlier` has the latest first."""
    follows = [told, *earlier]
    is_chain = all(one.period.eve == other.last for one, other in zip(follows, earlier, strict=False))
    number = _NUMBERS[len(earlier)] if len(earlier) < len(_NUMBERS) else f"{len(earlier)} "
    if not is_chain:
        return f"in {number}earlier returns" if number else "in an earlier return"
    kind = "year" if told.months == 12 else "return"
    return f"in the {number}{kind}{'s' if number else ''} before"
