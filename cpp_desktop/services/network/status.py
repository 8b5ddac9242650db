"""Who has sent what for a range of days, in numbers: expected, received, on time, queried, accepted, missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import ReturnState
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.wording import counted, day_month_year
from cpp_desktop.services.network import desk
from cpp_desktop.services.network.desk import GroupLine
from cpp_desktop.services.network.register import NetworkOffice


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How far the returns have come whose last day lies in a range, by the groups' names.

    The numbers are of returns that were expected, of groups that do not rest or sent one all the same; what came from a
    group that nobody expected stands in `unexpected` alone.
    """

    lines: tuple[GroupLine, ...]

    @property
    def asked(self) -> tuple[GroupLine, ...]:
        """The lines of the returns that are expected."""
        return tuple(line for line in self.lines if line.due is not None and line.state is not ReturnState.RESTING)

    @property
    def received(self) -> int:
        """How many of them are here."""
        return sum(line.is_in for line in self.asked)

    @property
    def on_time(self) -> int:
        """How many of them came by the day they were due; a correction does not make one late."""
        return sum(line.on_time is True for line in self.asked)

    @property
    def queried(self) -> int:
        """How many of them wait for a group's answer."""
        return sum(line.state is ReturnState.QUERIED for line in self.asked)

    @property
    def accepted(self) -> int:
        """How many of them are accepted."""
        return sum(line.state is ReturnState.ACCEPTED for line in self.asked)

    @property
    def missing(self) -> tuple[str, ...]:
        """The groups whose returns are not here."""
        return tuple(line.group for line in self.asked if line.is_missing)

    @property
    def unexpected(self) -> tuple[str, ...]:
        """The groups whose returns came though nobody expected them."""
        return tuple(line.group for line in self.lines if line.due is None)


def status(network: NetworkOffice, first: date, last: date) -> Status:
    """Say how far the returns have come whose last day lies in a range.

    Raises:
        Refused: the last day is before the first.
    """
    if last < first:
        raise Refused(last="The last day of the period is before its first.")
    return Status(lines=tuple(desk.lines(network, Period(first, last))))


def in_words(line: GroupLine, today: date) -> str:
    """Say in words when a return came, or by when it is hoped for; late is said kindly."""
    if line.since is not None:
        days = (line.since - line.due).days if line.due else 0
        after = f", {counted(days, 'day', 'days')} after the day agreed" if days > 0 else ""
        return f"came on {day_month_year(line.since)}{after}"
    if line.due is None or line.state is ReturnState.RESTING:
        return "none is asked for"
    due = day_month_year(line.due)
    return f"hoped for by {due}" if today <= line.due else f"not here yet; it was hoped for by {due}"
