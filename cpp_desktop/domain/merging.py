"""Two entries made into one: whose value each field takes, and what becomes of all that refers to either."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from datetime import date
from enum import Enum
from typing import Any

from cpp_desktop.domain.deaths import ended_by_death, never_began
from cpp_desktop.domain.duplicates import KnownApart
from cpp_desktop.domain.meetings import Attendance, Mark
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role, begun, primary_category
from cpp_desktop.domain.representation import Seat
from cpp_desktop.domain.sub_groups import SubGroupMember
from cpp_desktop.domain.support import Consent


class Take(Enum):
    """Whose value a field of the one entry takes."""

    KEPT = "kept"
    OTHER = "other"
    BOTH = "both"


MERGED_FIELDS = tuple(f.name for f in fields(Person) if f.name not in ("id", "erased_on"))
_DEFAULTS = {f.name: f.default for f in fields(Person) if f.default is not MISSING}
_NOTES = frozenset({"notes", "access_notes"})
_NUMBERS = frozenset({"telephone", "mobile"})

# From the most telling to the least: who was there was there, and absence is noted of whoever is not marked.
_TELLING = (Mark.PRESENT, Mark.IN_ATTENDANCE, Mark.DEPUTY_FOR, Mark.OBSERVER, Mark.APOLOGIES, Mark.ABSENT)


@dataclass(frozen=True, slots=True)
class SettledMark:
    """Both entries were marked at one meeting, differently: what stays, and what goes."""

    meeting_id: str
    stays: Mark
    goes: Mark


@dataclass(frozen=True, slots=True)
class Merging:
    """What merging would do: the one entry, what is saved and removed beside it, and what she should know.

    `joined` are memberships made of two; `overlapping` pairs stay apart because they differ. `withdrawn` are consents
    that end because the other entry says that the person withdrew them.
    """

    person: Person
    saves: tuple[Any, ...]
    removes: tuple[Any, ...]
    marks: tuple[SettledMark, ...]
    joined: tuple[Membership, ...]
    overlapping: tuple[tuple[Membership, Membership], ...]
    withdrawn: tuple[Consent, ...]


def is_blank(name: str, value: object) -> bool:
    """Say whether a field of a person holds nothing but what every new entry has."""
    return bool(value == _DEFAULTS.get(name, ""))


def may_take_both(name: str, kept: object, other: object) -> bool:
    """Say whether both values of a field can stand in one entry."""
    if is_blank(name, kept) or is_blank(name, other):
        return False
    return name in _NOTES | _NUMBERS or isinstance(kept, tuple)


def suggested(name: str, kept: object, other: object) -> Take:
    """Return whose value is taken unless she says otherwise: nothing written down is lost by it but what can be one."""
    if is_blank(name, kept):
        return Take.OTHER
    return Take.BOTH if may_take_both(name, kept, other) and name not in _NUMBERS else Take.KEPT


def merged_person(kept: Person, other: Person, choices: Mapping[str, Take]) -> Person:
    """Return the one entry; fields without a choice take what is `suggested`."""
    changed: dict[str, Any] = {}
    for name in MERGED_FIELDS:
        one, two = getattr(kept, name), getattr(other, name)
        if one != two:
            changed[name] = _taken(name, one, two, choices.get(name) or suggested(name, one, two))
    return replace(kept, **changed)


def _taken(name: str, kept: Any, other: Any, take: Take) -> Any:  # noqa: ANN401 - any field's value
    if take is Take.BOTH and may_take_both(name, kept, other):
        if isinstance(kept, tuple):
            return tuple(dict.fromkeys((*kept, *other)))
        return (" or " if name in _NUMBERS else "\n\n").join((kept, other))
    return other if take is Take.OTHER else kept


def merging(kept: Person, other: Person, choices: Mapping[str, Take], own: list[Any], moved: list[Any]) -> Merging:
    """Work out a merge.

    Args:
        kept: the entry that stays.
        other: the one that goes.
        choices: whose value is taken, by field of a person.
        own: the records that refer to `kept`, of whatever kind.
        moved: those that referred to `other`, already pointed at `kept`.
    """
    desk = _Desk(own, moved)
    marks = desk.settle_marks()
    joined = desk.join_memberships()
    withdrawn = desk.withdraw_consents()
    desk.drop_copies()
    person = merged_person(kept, other, choices)
    if person.died_on is not None:
        desk.end_with_death(person.died_on)
    overlapping = desk.overlapping() if person.died_on is None else ()
    return Merging(person, desk.saves, (*desk.removes, other), marks, joined, overlapping, withdrawn)


class _Desk:
    """The records of both entries while they become those of one."""

    def __init__(self, own: Iterable[Any], moved: Iterable[Any]) -> None:
        self._moved = {_key(r): r for r in moved}
        self._own = {_key(r): r for r in own if _key(r) not in self._moved}
        self._now = {**self._own, **self._moved}
        self.removes: tuple[Any, ...] = ()

    @property
    def saves(self) -> tuple[Any, ...]:
        """What is left, as it is to be saved."""
        return tuple(self._now.values())

    def _drop(self, record: Any) -> None:  # noqa: ANN401 - any record
        del self._now[_key(record)]
        self.removes += (record,)

    def _put(self, record: Any) -> None:  # noqa: ANN401
        self._now[_key(record)] = record

    def _all(self, kind: type, *, among: Mapping[Any, Any] | None = None) -> list[Any]:
        return [r for key, r in self._now.items() if type(r) is kind and (among is None or key in among)]

    def settle_marks(self) -> tuple[SettledMark, ...]:
        """Leave one mark for each meeting, the most telling; return those that differed."""
        at: defaultdict[str, list[Attendance]] = defaultdict(list)
        for mark in (*self._all(Attendance, among=self._own), *self._all(Attendance, among=self._moved)):
            at[mark.meeting_id].append(mark)
        settled = []
        for meeting_id, marks in at.items():
            stays = min(marks, key=lambda m: _TELLING.index(m.mark))
            capacity = stays.capacity or next((m.capacity for m in marks if m.capacity), "")
            self._put(replace(stays, id=marks[0].id, capacity=capacity))
            for gone in marks[1:]:
                self._drop(gone)
            settled += [SettledMark(meeting_id, stays.mark, m.mark) for m in marks if m.mark is not stays.mark]
        return tuple(settled)

    def join_memberships(self) -> tuple[Membership, ...]:
        """Make one of memberships of both entries that overlap and are alike; return those made so."""
        made: dict[str, Membership] = {}
        for moved in self._all(Membership, among=self._moved):
            one, parts = moved, []
            for membership in self._all(Membership, among=self._own):
                if _overlap(membership, one) and _alike(membership, one):
                    one = _joined(membership, one)
                    parts.append(membership)
            if parts:
                for gone in (*parts[1:], moved):
                    self._drop(gone)
                    made.pop(gone.id, None)
                made[parts[0].id] = one = replace(one, id=parts[0].id)
                self._put(one)
        return tuple(made.values())

    def overlapping(self) -> tuple[tuple[Membership, Membership], ...]:
        """Return memberships, one of each entry, that overlap and stay."""
        own, moved = (self._all(Membership, among=among) for among in (self._own, self._moved))
        return tuple((one, other) for one in own for other in moved if _overlap(one, other))

    def withdraw_consents(self) -> tuple[Consent, ...]:
        """End what one entry says was withdrawn after it was given in the other; return what ends so."""
        ended = []
        for these, those in ((self._own, self._moved), (self._moved, self._own)):
            for consent in self._all(Consent, among=these):
                days = [c.withdrawn for c in self._all(Consent, among=those) if c.purpose is consent.purpose]
                later = [day for day in days if day and consent.given and day > consent.given]
                if later and consent.withdrawn is None:
                    ended.append(replace(consent, withdrawn=min(later)))
        for consent in ended:
            self._put(consent)
        return tuple(ended)

    def drop_copies(self) -> None:
        """Let go of what both entries had in the same words, and of "two people" said of the two themselves."""
        for record in list(self._moved.values()):
            if _key(record) not in self._now or not hasattr(record, "person_id"):
                continue
            others = self._all(type(record), among=self._own)
            if isinstance(record, KnownApart):
                pairs = [{one.person_id, one.other_id} for one in others]
                if record.person_id == record.other_id or {record.person_id, record.other_id} in pairs:
                    self._drop(record)
            elif any(replace(self._now[_key(record)], id=one.id) == one for one in others):
                self._drop(record)

    def end_with_death(self, day: date) -> None:
        """End what one of the entries would have gone on with after the person died."""
        for record in self.saves:
            if isinstance(record, Membership | Role | Seat | RestingSpell | SubGroupMember):
                if never_began(record, day):
                    self._drop(record)
                else:
                    self._put(ended_by_death(record, day))


def _key(record: Any) -> tuple[type, str]:  # noqa: ANN401
    return type(record), record.id


def _overlap(one: Membership, other: Membership) -> bool:
    begins = max(one.joined or date.min, other.joined or date.min)
    return begins <= min(one.left or date.max, other.left or date.max)


def _alike(one: Membership, other: Membership) -> bool:
    """Say whether nothing that is stated in both memberships differs, beside their days."""
    stated = (
        (primary_category(one), primary_category(other)),
        (one.nominating_body, other.nominating_body),
        (one.area, other.area),
    )
    return one.mode is other.mode and all(not a or not b or a == b for a, b in stated)


def _joined(one: Membership, other: Membership) -> Membership:
    """One membership over the days of both; it ends as the one that lasted longer did."""
    last = max((one, other), key=lambda m: (m.left or date.max, *begun(m)))
    return replace(
        one,
        joined=min(one.joined, other.joined) if one.joined and other.joined else None,
        left=last.left,
        leaving_reason=last.leaving_reason,
        categories=tuple(dict.fromkeys((*one.categories, *other.categories))),
        primary_category=primary_category(one) or primary_category(other),
        nominating_body=one.nominating_body or other.nominating_body,
        cancer_sites=tuple(dict.fromkeys((*one.cancer_sites, *other.cancer_sites))),
        area=one.area or other.area,
    )
