"""Who counts at a meeting, how they stood to it, and whether it was quorate."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from cpp_desktop.domain.group import Group
from cpp_desktop.domain.meetings import Attendance, Mark
from cpp_desktop.domain.people import (
    Category,
    Membership,
    Mode,
    RestingSpell,
    begun,
    in_force,
    is_resting,
    is_service_user,
    primary_category,
)
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember

THERE = frozenset({Mark.PRESENT, Mark.IN_ATTENDANCE, Mark.OBSERVER, Mark.DEPUTY_FOR})
"""Marks of those who came, in whatever capacity."""
_LETTERS = {"": Mark.PRESENT, "p": Mark.PRESENT, "a": Mark.APOLOGIES, "x": Mark.ABSENT}
_WORD = re.compile(r"(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?\s*([a-zA-Z]?)")


@dataclass(frozen=True, slots=True)
class MemberBook:
    """Memberships, the one begun last at the end, resting spells by person and times in sub-groups; for many days."""

    memberships: tuple[Membership, ...]
    resting: Mapping[str, list[RestingSpell]]
    sub_groups: Mapping[str, list[SubGroupMember]] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        memberships: Iterable[Membership],
        resting: Iterable[RestingSpell],
        sub_group_members: Iterable[SubGroupMember] = (),
    ) -> MemberBook:
        """Sort all for looking up."""
        by_rest, by_group = defaultdict(list), defaultdict(list)
        for r in resting:
            by_rest[r.person_id].append(r)
        for time in sub_group_members:
            by_group[time.sub_group_id].append(time)
        return cls(tuple(sorted(memberships, key=begun)), by_rest, by_group)

    def attending_on(self, day: date, sub_group_id: str | None = None) -> dict[str, Membership]:
        """Return, by person, the attending membership in force on `day`, resting members included.

        Of a sub-group its own members that day, each with their membership of the whole group, however they take part
        in that; somebody who has none stands with one of no category.
        """
        if sub_group_id is None:
            in_post = (m for m in self.memberships if m.mode is Mode.ATTENDING)
            return {m.person_id: m for m in in_post if in_force(m.joined, m.left, day)}
        whole = {m.person_id: m for m in self.memberships if in_force(m.joined, m.left, day)}
        times = (t for t in self.sub_groups.get(sub_group_id, ()) if in_force(t.first, t.last, day))
        return {t.person_id: whole.get(t.person_id) or Membership(person_id=t.person_id) for t in times}

    def rests_on(self, person_id: str, day: date) -> bool:
        """Say whether a person rests on `day`."""
        return is_resting(self.resting.get(person_id, ()), day)

    def resting_on(self, day: date) -> frozenset[str]:
        """Return everybody who rests on `day`."""
        return frozenset(person_id for person_id in self.resting if self.rests_on(person_id, day))


@dataclass(frozen=True, slots=True)
class Tally:
    """A meeting's attendance: counted members by person id, entries by attendance id.

    Of each counted member at most one entry is kept here, and present weighs more than apologies.
    """

    counted: Mapping[str, Membership]
    present: tuple[Attendance, ...]
    apologies: tuple[Attendance, ...]
    guests: tuple[Attendance, ...]

    @property
    def absent(self) -> frozenset[str]:
        """Counted members who were neither present nor sent apologies."""
        return frozenset(self.counted) - {e.person_id or "" for e in (*self.present, *self.apologies)}


def tally(day: date, entries: Iterable[Attendance], book: MemberBook, sub_group_id: str | None = None) -> Tally:
    """Count one meeting's entries against those who counted on its day, in the whole group or in a sub-group.

    A counted member has an attending membership that day and is not resting, or rests and came all the same.
    Everybody else who was there in any way is a guest.
    """
    entries = list(entries)
    present = {e.person_id: e for e in entries if e.mark is Mark.PRESENT}
    apologies = {e.person_id: e for e in entries if e.mark is Mark.APOLOGIES and e.person_id not in present}
    resting = book.resting_on(day)
    counted = {p: m for p, m in book.attending_on(day, sub_group_id).items() if p in present or p not in resting}
    return Tally(
        counted,
        tuple(e for e in present.values() if e.person_id in counted),
        tuple(e for e in apologies.values() if e.person_id in counted),
        tuple(e for e in entries if e.mark in THERE and e.person_id not in counted),
    )


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many are needed and here; `sentence` says what is short, and is empty where no rule is set."""

    met: bool
    needed: int
    here: int
    sentence: str


def needed_of(counted: int, group: Group, sub_group: SubGroup | None = None) -> int:
    """Return how many of those who count make a quorum, a number or a fraction; a sub-group has its own number."""
    if sub_group is not None:
        return sub_group.quorum_number
    return max(group.quorum_number, -(-group.quorum_per_mille * counted // 1000))


def quorum(group: Group, counts: Tally, sub_group: SubGroup | None = None) -> Quorum:
    """Apply the group's quorum rule, with least service users and professionals; a sub-group has none of these."""
    needed = needed_of(len(counts.counted), group, sub_group)
    if sub_group is not None:
        group = replace(group, quorum_service_users=0, quorum_professionals=0)
    here = [counts.counted[e.person_id or ""] for e in counts.present]
    users = sum(is_service_user(m.categories, m.primary_category) for m in here)
    staff = sum(primary_category(m) is Category.NHS_PROFESSIONAL for m in here)
    short = [
        f"{want - have} more {words}"
        for want, have, words in (
            (needed, len(here), "present"),
            (group.quorum_service_users, users, "service users"),
            (group.quorum_professionals, staff, "professionals"),
        )
        if have < want
    ]
    if not (needed or group.quorum_service_users or group.quorum_professionals):
        return Quorum(True, 0, len(here), "")
    met = f"Quorate: {len(here)} here, {needed} needed."
    return Quorum(not short, needed, len(here), f"Not quorate yet: {', '.join(short)}." if short else met)


def read_sign_in_line(text: str, people: int) -> dict[int, Mark]:
    """Read a line typed from the numbered sign-in sheet: `1-9 12` present, `14a` apologies, `15x` absent.

    Args:
        text: numbers and ranges from 1, apart by spaces or commas, with an optional letter behind.
        people: how many numbers the sheet has.

    Raises:
        ValueError: with a sentence that names what cannot be read.
    """
    marks: dict[int, Mark] = {}
    at = 0
    spaced = text.replace(",", " ").rstrip()
    while at < len(spaced):
        if spaced[at].isspace():
            at += 1
            continue
        found = _WORD.match(spaced, at)
        if not found or found[3].lower() not in _LETTERS:
            raise ValueError(f"“{spaced[at:].split()[0]}” cannot be read; write it like 1-9 12 14a 15x.")
        first, last = int(found[1]), int(found[2] or found[1])
        if not 1 <= first <= last <= people:
            raise ValueError(f"“{found[0].strip()}” does not fit: the numbers run from 1 to {people}.")
        marks.update(dict.fromkeys(range(first, last + 1), _LETTERS[found[3].lower()]))
        at = found.end()
    return marks
