"""The network's side of the annual return: networks and their groups, what is expected, what came, what became of it.

A return is kept under (network, group, first day, last day) and its revision, so that a register on several machines
can be divided by network. The network is the one that the group belonged to on the period's last day.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Final

from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.signed_returns import NetworkAnswer

APART: Final = "apart "
"""How the ids of notes begin that tell groups apart."""


class ReturnState(Enum):
    """How far a group's return for a period has come (`domain.md` 5)."""

    EXPECTED = "expected"
    RECEIVED = "received"
    QUERIED = "queried"
    CORRECTED = "corrected"
    ACCEPTED = "accepted"
    RESTING = "resting"


class Receipt(Enum):
    """What receiving a return did: it is the first, replaces an earlier, is older than the one there, or the same."""

    NEW = "new"
    REVISED = "revised"
    SUPERSEDED = "superseded"
    UNCHANGED = "unchanged"


class Source(Enum):
    """How a return came; one from a table, or typed in from paper, bears no signature."""

    PDF = "pdf"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"
    TYPED = "typed"
    MAPPED = "mapped"


class Cell(Enum):
    """What stands where a figure is asked for: blank is not zero."""

    NUMBER = "number"
    NOT_RECORDED = "not recorded"
    NOT_APPLICABLE = "n/a"
    SUPPRESSED = "suppressed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """A cancer network, or what followed it. One that merged names its successor from the day after `ended`."""

    id: str = field(default_factory=new_id)
    name: str
    began: date | None = None
    ended: date | None = None
    successor_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkGroup:
    """A group that sends returns. `key` is the public key, in hex, pinned at the first signed return.

    `id` is that in the group's own returns; a group expected by name only has one of the register's own until its
    first return comes. One found to be the same as another says so in `same_as`, and its returns count there.
    """

    id: str = field(default_factory=new_id)
    name: str
    key: str | None = None
    key_since: date | None = None
    same_as: str | None = None
    ended: date | None = None
    successor_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Belonging:
    """That a group belongs to a network from a day to a day, both included; open ends are None."""

    id: str = field(default_factory=new_id)
    group_id: str
    network_id: str
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """That a group's return for a period is expected by a day; of one that is `resting` none is asked for."""

    network_id: str
    group_id: str
    first: date
    last: date
    due: date
    resting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedReturn:
    """One revision of a return as it came. `document` is its JSON; `standing` the revision that counts."""

    network_id: str
    group_id: str
    first: date
    last: date
    revision: int
    state: ReturnState
    standing: bool
    source: Source
    made: date
    received: date
    checksum: str
    key: str | None
    disclosure: str
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnFigure:
    """One figure of a standing return, or one cell of a breakdown; `cell` is empty for a figure."""

    code: str
    cell: str = ""
    number: int | None = None
    kind: Cell = Cell.NUMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class SentLetter:
    """A receipt, query, acceptance or reply that the network made for a group; `document` is the signed JSON."""

    id: str = field(default_factory=new_id)
    network_id: str
    group_id: str
    first: date
    last: date
    revision: int
    kind: NetworkAnswer
    made: date
    text: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearNote:
    """What a network did with a section's figures of a year (`section` its key, or empty for all), for the replies."""

    network_id: str
    first: date
    last: date
    section: str = ""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedSums:
    """The breakdowns of people in sums that were published, as JSON: later ones must not give away what they hid."""

    id: str = field(default_factory=new_id)
    made: date
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a foreign spreadsheet is read into figures; `document` is the mapping as JSON."""

    id: str = field(default_factory=new_id)
    name: str
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterNote:
    """One thing that was decided in the register, for ever: who trusted a key, joined two names, accepted a return.

    That two groups are two is noted once for each, under an `apart_id`, so that it is found again.
    """

    id: str = field(default_factory=new_id)
    at: datetime
    who: str
    what: str
    group_id: str | None = None

    @property
    def apart_from(self) -> str | None:
        """The id of the group that its group was found not to be; None where it is about something else."""
        before = apart_id(self.group_id or "", "")
        return self.id.removeprefix(before) if self.id.startswith(before) else None


def apart_id(group_id: str, other_id: str) -> str:
    """Return the id of the note that one group is not another; without the other, how all such of a group begin."""
    return f"{APART}{group_id} {other_id}"
