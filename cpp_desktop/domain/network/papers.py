"""What the network's report on all returns says, and how its totals are put into words.

It is never a league table: groups are named with how far their returns have come, never with their figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.network.records import ReturnState
from cpp_desktop.domain.network.sums import Between, Combined, Spread, Summary, Total, Trend, Value
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.return_codes import DEFINITIONS, SECTIONS, Section, Unit, value_words

FEWEST_TO_COMPARE: Final = 5
"""Among fewer groups the lowest and the highest would be somebody's own figures, for whoever knows the others."""

KEY_FIGURES: Final = (
    "membership.at_end", "meetings.held", "meetings.attendance_rate", "activity.by_type", "influence.closed",
    "actions.completed",
)  # fmt: skip
"""What is told first, over the years, and in the replies; a breakdown stands for all its cells together."""

_STATES = {
    ReturnState.EXPECTED: marked("awaited"),
    ReturnState.RECEIVED: marked("received"),
    ReturnState.QUERIED: marked("queried"),
    ReturnState.CORRECTED: marked("corrected"),
    ReturnState.ACCEPTED: marked("accepted"),
    ReturnState.RESTING: marked("resting"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupTile:
    """How far a group's return has come; `note` adds a word, as "not signed"."""

    name: str
    state: ReturnState
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkTiles:
    """The groups of one network by name."""

    network: str
    groups: tuple[GroupTile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRow:
    """What a group was asked about its return, on which day, and what came of it, if anything did yet."""

    group: str
    asked: date
    text: str
    answer: str
    answered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneRow:
    """What the network did with the figures of a section, or of all of them where `section` is empty."""

    section: str = ""
    text: str

    @property
    def title(self) -> str:
        """The section's title, or that it is about all of them."""
        found = next((one.title for one in SECTIONS if one.key == self.section), "")
        return said(found) if found else said("All figures")


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkReportPaper:
    """The report on the returns of a period. One that is `public` says of questions only how many there were.

    `received` returns came that were asked for, `on_time` of them by their day, and `unasked` others; `gaps` are
    sentences on what the figures lack; a trend is of the years up to this one.
    """

    masthead: Masthead
    summary: Summary
    made: date
    tiles: tuple[NetworkTiles, ...] = ()
    received: int = 0
    on_time: int = 0
    unasked: int = 0
    trend: Trend | None = None
    questions: tuple[QuestionRow, ...] = ()
    done: tuple[DoneRow, ...] = ()
    gaps: tuple[str, ...] = ()
    public: bool = False


def state_words(state: ReturnState) -> str:
    """Say how far a return has come: "accepted", "awaited"."""
    return said(_STATES[state])


def total_words(value: Value, unit: Unit = "count") -> str:
    """Put a total into words: 1,024, 83.3%, not recorded, hidden; one with hidden parts as "8 to 12"."""
    if isinstance(value, Between):
        least = value_words(value.at_least, unit)
        if value.at_most == value.at_least:
            return least
        if value.at_most is None:
            return said("{0} or more").format(least)
        return said("{0} to {1}").format(least, value_words(value.at_most, unit))
    return said("hidden") if value == "suppressed" else value_words(value, unit)


def figure_label(code: str) -> str:
    """Name a figure or a breakdown."""
    return said(DEFINITIONS[code].label) if code in DEFINITIONS else code


def sections_of(codes: Iterable[str]) -> tuple[Section, ...]:
    """Return the sections of some figures, in the order of the return."""
    keys = {code.partition(".")[0] for code in codes}
    return tuple(one for one in SECTIONS if one.key in keys)


def whole_of(sums: Combined, code: str) -> Total | None:
    """Return the total of a figure, or of all cells of a breakdown together, where every one of them is known."""
    if found := sums.total(code):
        return found
    cells = [total for (of, _), total in sums.totals.items() if of == code]
    if not cells:
        return None
    whole = replace(cells[0], cell="", value=_added([one.value for one in cells]), spread=None)
    return replace(whole, groups=min(one.groups for one in cells))


def _added(values: Sequence[Value]) -> Value:
    """Add up cells: hidden parts make it lie between two numbers; of what nobody recorded nothing is known."""
    if any(value is None or isinstance(value, str) for value in values):
        return "suppressed" if "suppressed" in values else None
    parts = [value if isinstance(value, Between) else Between(value, value, 0) for value in values]  # type: ignore[arg-type]
    least, most = sum(one.at_least for one in parts), [one.at_most for one in parts]
    hidden = max(one.suppressed_in for one in parts)
    if not hidden:
        return least
    return Between(least, None if None in most else sum(one or 0 for one in most), hidden)


def comparable(spread: Spread | None) -> Spread | None:
    """Return a spread, unless so few groups are in it that it would tell one of them the others' figures."""
    return spread if spread and spread.groups >= FEWEST_TO_COMPARE else None
