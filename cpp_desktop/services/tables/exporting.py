"""Taking a table out: to a list, or to a file that can be imported again without change."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.wording import counted
from cpp_desktop.domain.wording import listed as in_a_row
from cpp_desktop.exchange.spreadsheets import CARDS, EVENTS, write_cards, write_table
from cpp_desktop.services.office import Office
from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.columns import Words
from cpp_desktop.services.tables.kinds import table_of
from cpp_desktop.services.tables.meetings import MeetingTable
from cpp_desktop.services.tables.people import PeopleTable
from cpp_desktop.services.tables.table import LeftOut

# What makes an event of a calendar another one; how often it changed is its sequence number.
_OF_THE_EVENT = frozenset({"date", "start", "end", "venue", "venue_access", "state"})


@dataclass(frozen=True, slots=True)
class Listing:
    """A kind's rows by heading, text or None. `left_out` counts rows and cells that are not for everyone, by what."""

    kind: str
    rows: tuple[Words, ...]
    left_out: tuple[tuple[LeftOut, int], ...]

    @property
    def left_out_count(self) -> int:
        """How many were left out."""
        return sum(count for _, count in self.left_out)

    @property
    def sentence(self) -> str:
        """Say what was left out, or nothing."""
        said = [counted(count, *what.value) for what, count in self.left_out]
        return f"Left out: {in_a_row(said)}." if said else ""


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written: how many rows it has, and what was left out of it."""

    path: Path
    rows: int
    left_out_count: int
    sentence: str


def headings(kind: str) -> tuple[str, ...]:
    """Return the headings of a kind's table.

    Raises:
        Refused: when there is no such kind.
    """
    return table_of(kind).headings


def list_rows(office: Office, kind: str, *, on: date | None = None, whole: bool = False) -> Listing:
    """Return a kind's rows; only what is for everyone unless `whole`.

    A day limits people to its members, actions to those open at its close, and the others to what was on it.

    Raises:
        Refused: when there is no such kind.
    """
    table = table_of(kind)
    rows: list[Words] = []
    left_out: Counter[LeftOut] = Counter()
    with office.store.read() as snapshot:
        for line in table.listed(Book(snapshot), on):
            if line.left_out and not whole:
                left_out[line.left_out] += 1
                continue
            hidden = {} if whole else {h: words for h, words in line.withheld.items() if line.words[h] != words}
            left_out[line.why] += bool(hidden)
            rows.append({**line.words, **hidden})
    return Listing(kind, tuple(rows), tuple((+left_out).items()))


def export(office: Office, kind: str, target: Path, *, whole: bool = False) -> Exported:
    """Write a kind's table as CSV, XLSX or JSON, people as cards (VCF), meetings as a calendar (ICS), by the ending.

    Raises:
        Refused: when there is no such kind or ending.
        StorageTrouble: when the file cannot be written.
    """
    if target.suffix.lower() == CARDS:
        found = _cards(office, kind, whole=whole)
        write_cards(target, found.rows)
    elif target.suffix.lower() == EVENTS:
        found = _events(office, kind, target)
    else:
        found = list_rows(office, kind, whole=whole)
        write_table(target, headings(kind), found.rows, kind)
    return Exported(target, len(found.rows), found.left_out_count, found.sentence)


def _events(office: Office, kind: str, target: Path) -> Listing:
    """Write meetings as a calendar: nothing in it is confidential, and nobody is named."""
    from cpp_desktop.exchange.calendar_file import Revision, write_calendar  # here, for its library takes its time

    if kind != MeetingTable.kind:
        raise Refused(target="A calendar (ICS) is of meetings; this list is written as CSV, XLSX or JSON.")
    found = list_rows(office, kind)
    revisions = {}
    for row in found.rows:
        history = office.store.history(str(row["id"]))
        moved = {entry.transaction for entry in history if entry.field in _OF_THE_EVENT}
        revisions[str(row["id"])] = Revision(len(moved), history[-1].at)
    write_calendar(target, office.group.name, found.rows, revisions)
    return found


def _cards(office: Office, kind: str, *, whole: bool) -> Listing:
    """Return one row for each person, however many memberships they have."""
    if kind != PeopleTable.kind:
        raise Refused(target="Contact cards (VCF) are of people; this list is written as CSV, XLSX or JSON.")
    with office.store.read() as snapshot:
        people = {str(line.words["name_id"]): line for line in PeopleTable().listed(Book(snapshot), None)}
    kept = tuple(line.words for line in people.values() if whole or not line.left_out)
    died = len(people) - len(kept)
    return Listing(kind, kept, ((LeftOut.DIED, died),) if died else ())
