"""The network's reply to one group: its figures beside the others', without a rank, and what was done with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.papers import DoneRow, total_words
from cpp_desktop.domain.network.records import ReturnState
from cpp_desktop.domain.network.sums import Spread, Value
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.return_codes import Unit
from cpp_desktop.domain.wording import day_month_year, long_date


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyFigure:
    """A figure of the group's own, and how far all groups differ in it, where that can be told."""

    label: str
    unit: Unit
    own: Value
    spread: Spread | None = None

    @property
    def own_words(self) -> str:
        """Put the group's own figure into words."""
        return total_words(self.own, self.unit)

    @property
    def range_words(self) -> str:
        """Say which is the middle group's, and how far groups differ."""
        if self.spread is None:
            return said("too few groups to compare")
        s = self.spread
        values = (total_words(value, self.unit) for value in (s.median, s.lowest, s.highest))
        return said("{0}, from {1} to {2}").format(*values)

    @property
    def standing_words(self) -> str:
        """Say where the group's own stands among all groups', without a rank; nothing where that is not known."""
        return standing(self.own, self.spread) if isinstance(self.own, int) and self.spread else ""

    @property
    def words(self) -> str:
        """Say both in sentences."""
        if self.spread is None:
            return said("Too few groups recorded it to compare.")
        middle = said("Middle group {0}.").format(self.range_words)
        return f"{middle} {said('Yours is {0}.').format(self.standing_words)}" if self.standing_words else middle


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkReplyPaper:
    """The reply to one group on its return from `first` to `last`.

    `groups` is how many the network's sums stand on; `due` is the day by which the return was asked for, `settled` the
    one on which it was accepted.
    """

    masthead: Masthead
    group: str
    first: date
    last: date
    revision: int
    received: date
    due: date | None = None
    state: ReturnState
    settled: date | None = None
    groups: int
    figures: tuple[ReplyFigure, ...]
    done: tuple[DoneRow, ...] = ()

    @property
    def title(self) -> str:
        """What the reply is called."""
        return said("Reply to {0}").format(self.group)

    @property
    def period(self) -> str:
        """Name the days that the return is about, and its revision."""
        words = said("{0} to {1}, revision {2}")
        return words.format(day_month_year(self.first), day_month_year(self.last), self.revision)

    @property
    def came(self) -> str:
        """Say when the return came; of one that is late, kindly."""
        day = long_date(self.received)
        if self.due is None:
            return day
        if self.received > self.due:
            return said("{0}, after the day we hoped for, and just as welcome").format(day)
        return said("{0}, on time").format(day)

    @property
    def state_words(self) -> str:
        """Say how far the return has come."""
        if self.state is ReturnState.ACCEPTED:
            return said("accepted on {0}").format(long_date(self.settled)) if self.settled else said("accepted")
        if self.state is ReturnState.QUERIED:
            return said("we have asked you about it, and wait for your answer")
        return said("received, and being looked at")

    @property
    def thanks(self) -> str:
        """Thank the group, and say whether its figures count yet."""
        thanked = said("Thank you for your return, and please thank everybody who kept the records behind it.")
        if self.state is ReturnState.ACCEPTED:
            counts = said("Your figures are among those of %n group(s) in the network’s report.", "", self.groups)
        else:
            counts = said("Your figures will be in the network’s report as soon as your return is accepted.")
        return f"{thanked} {counts}"

    def as_text(self) -> str:
        """Say the whole reply in lines, as the letter that the group's app shows."""
        lines = [self.thanks, "", said("Return: {0}.").format(self.period)]
        lines += [said("Received: {0}.").format(self.came), said("State: {0}.").format(self.state_words), ""]
        lines += [f"{one.label}: {one.own_words}. {one.words}" for one in self.figures]
        lines += ["", said("Groups are not named or ranked.")] if self.figures else []
        for row in self.done:
            lines += ["", f"{row.title}: {row.text}"]
        return "\n".join(lines)


def standing(own: int, spread: Spread) -> str:
    """Say where a figure stands among the others', without a rank."""
    if own == spread.median:
        return said("the same as the middle group’s")
    if own < spread.lower_quartile:
        return said("below the middle half")
    if own > spread.upper_quartile:
        return said("above the middle half")
    return said("within the middle half")
