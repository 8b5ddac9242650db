"""Who is meant by each row about a person, and which of their memberships. People are never merged silently."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.people import Membership, Person, membership_on
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.tables.columns import Row, RowRefused
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.people import OF_A_MEMBERSHIP
from cpp_desktop.services.tables.register import search_key

_OF_A_MEMBERSHIP = frozenset(column.heading for column in OF_A_MEMBERSHIP)
_SAY_WHICH = "say which, by id or e-mail."


@dataclass(slots=True)
class Meant:
    """Whom a row means. `sure` says by id, e-mail or answer, not by name alone; `no` is why the row is refused.

    `membership` is one that is in the file, None a new one; a row can be about the person `alone`.
    """

    row: Row
    name: str
    person_id: str = ""
    sure: bool = False
    membership: Membership | None = None
    alone: bool = False
    no: RowRefused | None = None

    @property
    def interval(self) -> tuple[date, date]:
        """First and last day of the membership as the row would have it."""
        before = self.membership
        joined = self.row.taken("joined", before.joined if before else None, None)
        left = self.row.taken("left", before.left if before else None, None)
        return joined or date.min, left or date.max


class Identification:
    """The people a list may mean: those in the file, and those that the list itself brings."""

    def __init__(self, people: dict[str, Person], memberships: Iterable[Membership], desk: Desk) -> None:
        self._people = people
        self._desk = desk
        self._memberships: dict[str, list[Membership]] = defaultdict(list)
        self._by_id = {}
        for membership in memberships:
            self._memberships[membership.person_id].append(membership)
            self._by_id[membership.id] = membership
        self._named: dict[str, list[str]] = defaultdict(list)
        self._emails: dict[str, str] = {p.id: search_key(p.email) for p in people.values()}
        for person in people.values():
            if person.erased_on is None:
                self._named[search_key(person.name)].append(person.id)

    def identify(self, rows: list[Row]) -> list[Meant]:
        """Return whom each row means: by id first, then by e-mail, then by name."""
        found = [Meant(row, _name(row)) for row in rows]
        for step in (self._by_ids, self._by_email, self._by_name):
            for meant in found:
                if not meant.person_id and not meant.no:
                    step(meant)
        self._match_memberships([m for m in found if m.person_id and not m.no])
        return found

    def _by_ids(self, meant: Meant) -> None:
        row = meant.row
        if row.get("card_id") in self._people:
            row.values["name_id"] = row.get("card_id")
        person_id = row.answer or row.get("name_id") or (row.id if row.id in self._people else None)
        if known := self._by_id.get(row.id or ""):
            row.known, meant.membership = True, known
            meant.person_id, meant.sure = known.person_id, True
        elif person_id:
            meant.alone = _says_no_membership(row)
            row.known = meant.alone and person_id in self._people
            if row.id == person_id:
                row.values["id"] = None
            self._settle(meant, new_id() if person_id == "new" else person_id, sure=True)

    def _by_email(self, meant: Meant) -> None:
        email = search_key(meant.row.get("email") or "")
        if not email:
            return
        same = self._named[search_key(meant.name)]
        fitting = [i for i in same if self._emails[i] == email]
        if len(fitting) > 1:
            meant.no = self._doubtful(fitting, meant.name, "bear this name and e-mail address")
        elif fitting:
            self._settle(meant, fitting[0], sure=True)
        elif all(self._emails[i] for i in same):
            if any(i in self._people for i in same):
                self._desk.note(meant.row, "somebody else of this name is in the register with another e-mail address.")
            self._settle(meant, new_id(), sure=True)
            self._emails[meant.person_id] = email

    def _by_name(self, meant: Meant) -> None:
        same = self._named[search_key(meant.name)]
        if len(same) > 1:
            meant.no = self._doubtful(same, meant.name, "bear this name")
        elif meant.name.strip():
            self._settle(meant, same[0] if same else new_id(), sure=False)
        else:
            meant.no = RowRefused("name", "There is no name.")

    def _settle(self, meant: Meant, person_id: str, *, sure: bool) -> None:
        meant.person_id, meant.sure = person_id, sure
        key = search_key(meant.name)
        if person_id not in self._people and person_id not in self._named[key]:
            self._named[key].append(person_id)
            self._emails.setdefault(person_id, search_key(meant.row.get("email") or ""))

    def _match_memberships(self, found: list[Meant]) -> None:
        """The n-th row of a person and joining date is the n-th such membership; what overlaps by name is refused."""
        groups: dict[str, list[Meant]] = defaultdict(list)
        for meant in found:
            groups[meant.person_id].append(meant)
        for person_id, group in groups.items():
            self._settle_cards(person_id, [m for m in group if "card_id" in m.row.values])
            free = [m for m in self._memberships[person_id] if m not in [g.membership for g in group]]
            for meant in group:
                if meant.membership is None and not meant.alone:
                    meant.membership = self._own(meant.row, free)
                    if meant.membership:
                        free.remove(meant.membership)
            _join_repeats(group)
            self._refuse_overlaps(group, free)

    def _settle_cards(self, person_id: str, cards: list[Meant]) -> None:
        """A card speaks of a person: whoever is in the register gets no membership by it, and keeps those there are.

        A second card of somebody that says otherwise is refused, for nothing tells which is right.
        """
        for at, meant in enumerate(cards):
            silent = not meant.row.speaks_of(*(c.heading for c in OF_A_MEMBERSHIP))
            meant.sure, meant.alone = True, at > 0 or (silent and person_id in self._people)
            if meant.row.values != cards[0].row.values:
                why = f"Card {cards[0].row.number} bears this name, with the same e-mail address or none; it stands."
                meant.no = RowRefused("name", why, self._choices([person_id]))

    def _own(self, row: Row, free: list[Membership]) -> Membership | None:
        joined = row.get("joined")
        for membership in free:
            if membership.joined == joined:
                return membership
        if joined is not None or not free:
            return None
        if len(free) == 1 or "joined" not in row.values:
            return membership_on(free, self._desk.today) or max(free, key=lambda m: m.joined or date.min)
        return None

    def _refuse_overlaps(self, group: list[Meant], free: list[Membership]) -> None:
        spells = [(m.joined or date.min, m.left or date.max) for m in free]
        for meant in group:
            if meant.sure or meant.membership:
                continue
            others = [g.interval for g in group if g is not meant and not g.alone]
            if any(_overlap(meant.interval, other) for other in (*spells, *others)):
                self._refuse_or_part(meant)

    def _refuse_or_part(self, meant: Meant) -> None:
        """A list's own ids tell its people apart, but not from somebody who is in the register."""
        if meant.row.id and meant.person_id not in self._people:
            meant.person_id = new_id()
            return
        why = f"The memberships of “{meant.name.strip()}” overlap, so this may be two people; {_SAY_WHICH}"
        meant.no = RowRefused("name", why, self._choices([meant.person_id]))

    def _doubtful(self, ids: list[str], name: str, what: str) -> RowRefused:
        return RowRefused("name", f"{len(ids)} people {what}, “{name.strip()}”; {_SAY_WHICH}", self._choices(ids))

    def _choices(self, ids: list[str]) -> tuple[tuple[str, str], ...]:
        return tuple((i, self._described(self._people[i])) for i in ids if i in self._people)

    def _described(self, person: Person) -> str:
        own = sorted(self._memberships[person.id], key=lambda m: m.joined or date.min)
        since = f"member from {day_month_year(own[-1].joined)}" if own and own[-1].joined else ""
        return ", ".join(word for word in (person.name, person.email, since) if word)


def _join_repeats(group: list[Meant]) -> None:
    """A second row of one person and joining date is no second membership: it may add what the first leaves out.

    What it says otherwise is refused with the whole row, and the first stands.
    """
    firsts: dict[date | None, Meant] = {}
    for meant in (one for one in group if not one.row.id and not one.alone and not one.no):
        first = firsts.setdefault(meant.row.get("joined"), meant)
        if first is meant or meant.membership or not meant.sure or meant.row.values == first.row.values:
            continue
        said = {heading: value for heading, value in meant.row.values.items() if value is not None}
        other = (heading for heading, value in said.items() if first.row.get(heading) != value)
        clash = (one for one in other if one in _OF_A_MEMBERSHIP or first.row.get(one) is not None)
        if heading := next(clash, None):
            why = f"Row {first.row.number} is about the same person and joining date; it stands."
            meant.no = RowRefused(heading, why)
        meant.alone = True


def _name(row: Row) -> str:
    """The name, in one column or in two."""
    if row.get("name") is None and (row.get("forename") or row.get("surname")):
        row.values["name"] = " ".join(part.strip() for h in ("forename", "surname") if (part := row.get(h)))
    return row.get("name") or ""


def _says_no_membership(row: Row) -> bool:
    """An exported row about somebody without a membership carries their id, none of its own, and nothing else."""
    return "id" in row.values and not row.id and all(row.get(c.heading) is None for c in OF_A_MEMBERSHIP)


def _overlap(a: tuple[date, date], b: tuple[date, date]) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]
