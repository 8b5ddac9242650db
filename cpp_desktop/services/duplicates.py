"""One person entered twice: the pairs found, compared, made one entry in one step, or told apart for good."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.duplicates import KnownApart, Pair, likely_pairs
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.merging import MERGED_FIELDS, Merging, Take, is_blank, may_take_both, merging, suggested
from cpp_desktop.domain.people import Membership, Person
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


LOOKED_UNASKED = 10_000
"""Up to so many people the pairs are looked for without being asked: beyond, it would keep an old laptop busy."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One of two entries compared: its memberships in order of joining, and how many records of each kind name it."""

    person: Person
    memberships: tuple[Membership, ...]
    referring: Mapping[type, int]


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which two entries differ, and whose value is taken unless she says otherwise."""

    name: str
    kept: Any
    other: Any
    suggested: Take
    may_take_both: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two entries side by side; `kept` is the one with more behind it. `same` names fields filled in alike in both.

    `would_do` is what merging them would do beside the fields; `days` are those of the meetings it speaks of.
    """

    kept: Entry
    other: Entry
    differences: tuple[Difference, ...]
    same: tuple[str, ...]
    would_do: Merging
    days: Mapping[str, date]


def pairs(office: Office) -> list[Pair]:
    """Return entries that may be one person, the likeliest first; those told apart are left out."""
    with office.store.read() as snapshot:
        everybody, apart = snapshot.all(Person), snapshot.all(KnownApart)
    return likely_pairs(everybody, apart)


def pairs_unasked(office: Office) -> list[Pair] | None:
    """Return what `pairs` does, or None where there are so many people that somebody should ask for it."""
    with office.store.read() as snapshot:
        if snapshot.count(Person) > LOOKED_UNASKED:
            return None
    return pairs(office)


def compare(office: Office, one_id: str, other_id: str) -> Comparison:
    """Put two entries side by side.

    Raises:
        Refused: one of them is not in the file any more, or they are one and the same.
    """
    with office.store.read() as snapshot:
        entries = [_entry(snapshot, _person(snapshot, record_id)) for record_id in (one_id, other_id)]
        kept, other = sorted(entries, key=lambda e: (-sum(e.referring.values()), e.person.id))
        would_do = _merging(snapshot, kept.person, other.person, {})
        meetings = snapshot.all(Meeting, id=[mark.meeting_id for mark in would_do.marks])
    both = [(name, getattr(kept.person, name), getattr(other.person, name)) for name in MERGED_FIELDS]
    return Comparison(
        kept,
        other,
        tuple(Difference(n, a, b, suggested(n, a, b), may_take_both(n, a, b)) for n, a, b in both if a != b),
        tuple(n for n, a, b in both if a == b and not is_blank(n, a)),
        would_do,
        {m.id: m.date for m in meetings},
    )


def merge(office: Office, keep_id: str, other_id: str, choices: Mapping[str, Take]) -> Merging:
    """Make one entry of two in one step, after a backup: chosen fields, and all that refers to either.

    Args:
        office: the open file.
        keep_id: the entry that stays.
        other_id: the one that goes.
        choices: whose value is taken, by field; fields without a choice take what `compare` suggests.

    Raises:
        Refused: one of them is not in the file any more, or a field cannot be kept.
        StorageTrouble: no backup could be made, or the file cannot be written; nothing was changed.
    """
    _back_up_if_changed(office)
    with office.store.transaction("merge two entries", corrects=True) as tx:
        done = _merging(tx, _person(tx, keep_id), _person(tx, other_id), choices)
        records.check(done.person)
        tx.save_all((done.person, *done.saves))
        for record in done.removes:
            tx.remove(record)
    return done


def tell_apart(office: Office, one_id: str, other_id: str) -> KnownApart:
    """Keep her word that two entries are two people: they are not asked about again.

    Raises:
        Refused: they are one and the same entry.
    """
    person_id, other_id = sorted((one_id, other_id))
    apart = KnownApart(person_id=person_id, other_id=other_id)
    records.check(apart)
    with office.store.transaction("tell two people apart") as tx:
        known = tx.all(KnownApart, person_id=(person_id, other_id), other_id=(person_id, other_id))
        return known[0] if known else tx.save(apart)


def _back_up_if_changed(office: Office) -> None:
    from cpp_desktop.storage import backups

    if backups.is_due(office.file):
        office.back_up()


def _person(snapshot: Snapshot, record_id: str) -> Person:
    person = snapshot.get(Person, record_id)
    if person is None or person.erased_on is not None:
        raise Refused(name="One of these entries is not in the file any more.")
    return person


def _entry(snapshot: Snapshot, person: Person) -> Entry:
    referring = snapshot.referring(Person, person.id)
    memberships = sorted((r for r in referring if isinstance(r, Membership)), key=lambda m: m.joined or date.min)
    return Entry(person, tuple(memberships), Counter(type(r) for r in referring))


def _merging(snapshot: Snapshot, kept: Person, other: Person, choices: Mapping[str, Take]) -> Merging:
    from cpp_desktop.storage.references import pointed_elsewhere

    if kept.id == other.id:
        raise Refused(name="These are one and the same entry.")
    moved = [pointed_elsewhere(r, Person, other.id, kept.id) for r in snapshot.referring(Person, other.id)]
    return merging(kept, other, choices, list(snapshot.referring(Person, kept.id)), moved)
