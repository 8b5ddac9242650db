"""What the papers about people say: address labels, name badges, the telephone list, the sign-in sheet.

`remarks` are sentences for whoever makes the paper, on whom it leaves out; they are not printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.label_sheets import Placing
from cpp_desktop.domain.papers import Masthead, MeetingFacts

_UNFINISHED = re.compile(r"(?:flat|unit|room|apartment|block)?\s*\d+\s*[a-z]?", re.IGNORECASE)


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


def address_lines(address: str) -> list[str]:
    """Return the lines of an address; one written on a single line is parted at its commas.

    A number stays with its street: "Flat 3, Old Maltings, Aldermere" is two lines, "12, High Street" one.
    """
    lines = [line.strip().rstrip(",") for line in address.splitlines() if line.strip(" ,\t")]
    return list(_parted(lines[0])) if len(lines) == 1 else lines


def _parted(line: str) -> Iterator[str]:
    waiting = ""
    for part in filter(None, (part.strip() for part in line.split(","))):
        whole = f"{waiting}, {part}" if waiting else part
        if _UNFINISHED.fullmatch(part):
            waiting = whole
        else:
            yield whole
            waiting = ""
    if waiting:
        yield waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInRow:
    """One member on the sign-in sheet, by the number to be typed back."""

    number: int
    name: str
    capacity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInPaper:
    """The sign-in sheet of a meeting: its numbered members, then so many `spare` lines for visitors and deputies."""

    masthead: Masthead
    meeting: MeetingFacts
    about: str = ""
    rows: tuple[SignInRow, ...] = ()
    spare: int = 6
