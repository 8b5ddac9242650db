"""Dated lists inside a cell: roles held, resting spells, revised due dates."""

from __future__ import annotations

import re
from datetime import date

from cpp_desktop.domain.dates import read_date
from cpp_desktop.domain.people import RoleTitle
from cpp_desktop.services.tables.cells import Cell, parts
from cpp_desktop.services.tables.vocabulary import ROLE_TITLE

Period = tuple[date | None, date | None]
_ISO = r"\d{4}-\d{1,2}-\d{1,2}"
_SLASHED = re.compile(rf"({_ISO})?\s*/\s*({_ISO})?")
_SPOKEN = re.compile(r"(?:from\s+)?(.*?)\s*(?:\bto\b|\buntil\b|–|—)\s*(.*)", re.IGNORECASE)
_SINCE = re.compile(r"(?:from|since)\s+(.+)", re.IGNORECASE)


def read_period(text: str) -> Period:
    """Read the first and last day, both included: `2025-06-01/2025-08-31`, `2026-01-10/`, `3/4/2025 to 5/6/2025`.

    Raises:
        ValueError: with a sentence, for anything else.
    """
    written = text.strip()
    if m := _SLASHED.fullmatch(written):
        return _day(m[1]), _day(m[2])
    if m := _SPOKEN.fullmatch(written):
        return _day(m[1]), _day(m[2])
    if m := _SINCE.fullmatch(written):
        return _day(m[1]), None
    return _day(written), None


def _day(text: str | None) -> date | None:
    return read_date(text) if text else None


def _write_period(period: Period) -> str:
    first, last = period
    return f"{first.isoformat() if first else ''}/{last.isoformat() if last else ''}"


Rest = tuple[date, date | None]


def _read_resting(text: str) -> Rest:
    first, last = read_period(text)
    if first is None:
        raise ValueError(f"“{text}” has no first day; write it like 2025-06-01/2025-08-31.")
    return first, last


HeldRole = tuple[RoleTitle, date | None, date | None]


def _read_role(text: str) -> HeldRole:
    """A title, then its first and last day; none of them need be known."""
    words = text.split()
    for cut in range(len(words), 0, -1):
        try:
            title = ROLE_TITLE.read(" ".join(words[:cut]))
        except ValueError:
            continue
        days = " ".join(words[cut:]).strip("() ,")
        return (title, *(read_period(days) if days else (None, None)))
    known = ", ".join(title.value for title in RoleTitle)
    raise ValueError(f"“{text}” begins with none of these roles: {known}.")


def _write_role(role: HeldRole) -> str:
    title, first, last = role
    return f"{title.value} {_write_period((first, last))}" if first or last else title.value


Revision = tuple[date, date | None]


def _read_revision(text: str) -> Revision:
    """A due date, `@`, and the day it was agreed; without that, the day of the meeting."""
    due, _, revised_on = text.partition("@")
    return read_date(due), _day(revised_on.strip())


def _write_revision(revision: Revision) -> str:
    due, revised_on = revision
    return due.isoformat() + (f"@{revised_on.isoformat()}" if revised_on else "")


ROLES = Cell(
    lambda text: tuple(map(_read_role, parts(text))), lambda roles: "; ".join(map(_write_role, roles)), several=True
)
RESTING = Cell(
    lambda text: tuple(map(_read_resting, parts(text))),
    lambda spells: "; ".join(map(_write_period, spells)),
    several=True,
)
REVISIONS = Cell(
    lambda text: tuple(map(_read_revision, parts(text))),
    lambda revisions: "; ".join(map(_write_revision, revisions)),
    several=True,
)
