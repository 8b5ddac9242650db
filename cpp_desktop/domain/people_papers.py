"""What the papers about people say: address labels, name badges, the telephone list.

`remarks` are sentences for whoever makes the paper, on whom it leaves out; they are not printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.label_sheets import Placing
from cpp_desktop.domain.papers import Masthead


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """An address label: name, address and postcode, a line each. `size` is the type that was asked for, in points."""

    lines: tuple[str, ...]
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelsPaper:
    """Address labels in the order they are to be printed."""

    masthead: Masthead
    as_at: date
    placing: Placing
    labels: tuple[Label, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A name badge: what somebody is called, and what they come as."""

    name: str
    capacity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgesPaper:
    """Name badges for one meeting, in the order they are to be printed."""

    masthead: Masthead
    meeting_on: date
    placing: Placing
    badges: tuple[Badge, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryRow:
    """Somebody on the telephone list."""

    name: str
    roles: str = ""
    telephone: str = ""
    mobile: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryPaper:
    """The telephone list on one day: those who agreed to be on it. `not_shown` counts the members who did not."""

    masthead: Masthead
    as_at: date
    rows: tuple[DirectoryRow, ...] = ()
    not_shown: int = 0
