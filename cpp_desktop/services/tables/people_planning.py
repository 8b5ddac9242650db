"""What rows about people would change: the person, a membership, roles held and resting spells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from cpp_desktop.domain.deaths import ended_by_death
from cpp_desktop.domain.people import Membership, Person
from cpp_desktop.domain.representation import Seat
from cpp_desktop.domain.sub_groups import SubGroupMember
from cpp_desktop.domain.validity import problems
from cpp_desktop.services.tables.columns import Row, RowRefused
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.outcome import Outcome, Verdict, changes_between
from cpp_desktop.services.tables.people import OF_A_PERSON, Standing, people_words, said_of, standings
from cpp_desktop.services.tables.people_drafts import membership_from, with_death, with_said
from cpp_desktop.services.tables.people_identity import Identification, Meant

_HEADINGS = {c.heading: c for c in OF_A_PERSON}
_A_LIST_ROW = 3
_SUM = re.compile(r"(sub-?|grand )?totals?\b", re.IGNORECASE)


@dataclass
class _Draft:
    """A person as this import would leave them; `stored` is what is in the file, `said` which row said what."""

    stored: Standing | None
    now: Standing
    memberships: dict[str, Membership] = field(default_factory=dict)
    said: dict[str, tuple[int, Any]] = field(default_factory=dict)
    by_id: bool = False


class PeoplePlanning:
    """The rows of one import of people."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._standings = standings(desk.book)
        self._drafts: dict[str, _Draft] = {}
        self._deciding: dict[tuple[str, str], Row] = {}
        self._seen: dict[tuple[str, tuple[Any, ...]], int] = {}
        self._about: dict[str, int] = {}

    def outcomes(self, rows: list[Row]) -> list[Outcome]:
        """Work out what becomes of each row, and gather what is to be saved."""
        people = {i: s.person for i, s in self._standings.items()}
        named = Identification(people, self._desk.book.all(Membership), self._desk).identify(rows)
        _refuse_headings(named)
        self._decide([m for m in named if not m.no])
        found = [self._outcome(meant) for meant in named]
        for draft in self._drafts.values():
            self._gather(draft)
        return found

    def _decide(self, named: list[Meant]) -> None:
        """Where rows without ids differ about a person, what stands beside the latest membership counts.

        A row that only repeats another decides nothing, for it is not taken in.
        """
        firsts: dict[tuple[str, tuple[Any, ...]], Meant] = {}
        for meant in named:
            firsts.setdefault((meant.person_id, tuple(sorted(meant.row.values.items()))), meant)
        for meant in sorted(firsts.values(), key=lambda m: m.interval[0]):
            for heading in _HEADINGS:
                if meant.row.get(heading) is not None and not meant.row.known:
                    self._deciding[meant.person_id, heading] = meant.row

    def _outcome(self, meant: Meant) -> Outcome:
        try:
            if meant.no:
                raise meant.no
            return self._kept(meant)
        except RowRefused as no:
            return Outcome(meant.row.number, Verdict.REFUSED, meant.name, (), no.heading, no.why, no.choices)

    def _kept(self, meant: Meant) -> Outcome:
        row, stored = meant.row, self._standings.get(meant.person_id)
        if stored and stored.person.erased_on is not None:
            raise RowRefused("id", "The record of this person was erased for good; a list does not bring it back.")
        fresh = stored or Standing(Person(id=meant.person_id, name=meant.name))
        draft = self._drafts.get(meant.person_id) or _Draft(stored, fresh)
        said = self._newly_said(meant, draft)
        own = with_said(fresh, said, row)
        membership = None if meant.alone else membership_from(row, meant.membership, own.person)
        by_id = bool(row.id or row.get("name_id"))
        if own.person.died_on and not by_id:
            own, ended = with_death(own, [membership] if membership else [], own.person.died_on)
            membership = ended[0] if ended else None
        _refuse_impossible(own, membership)
        changes = changes_between(
            people_words(stored, meant.membership) if stored else {}, people_words(own, membership)
        )
        if self._is_repeated(meant, membership) or (stored and not changes):
            return Outcome(row.number, Verdict.UNCHANGED, own.person.name)
        if stored and stored.person.died_on and not by_id:
            raise RowRefused("name", f"“{meant.name}” has died; a list without ids does not touch the record.")
        is_new = stored is None and meant.person_id not in self._drafts
        draft.now = with_said(draft.now, said, row)
        draft.said |= {heading: (row.number, row.get(heading)) for heading in said}
        self._keep(meant, draft, membership)
        added = is_new if meant.alone else meant.membership is None
        return Outcome(row.number, Verdict.ADDED if added else Verdict.CHANGED, own.person.name, changes)

    def _newly_said(self, meant: Meant, draft: _Draft) -> list[str]:
        """Return the headings under which the row says something that the file does not.

        Raises:
            RowRefused: when an exported row says otherwise than another of the same person.
        """
        row, found = meant.row, []
        for heading in _HEADINGS:
            silent = heading not in row.values or (row.get(heading) is None and not row.known)
            if silent or (not row.known and self._deciding.get((meant.person_id, heading)) is not row):
                continue
            if draft.stored and said_of(with_said(draft.stored, [heading], row), heading) == said_of(
                draft.stored, heading
            ):
                continue
            number, earlier = draft.said.get(heading, (0, row.get(heading)))
            if earlier != row.get(heading):
                words = _HEADINGS[heading].cell.write(earlier) if earlier else "nothing"
                raise RowRefused(heading, f"Row {number} says “{words}” of the same person; it stands.")
            found.append(heading)
        return found

    def _is_repeated(self, meant: Meant, membership: Membership | None) -> bool:
        """A row that says nothing but what another said before is no second membership.

        Raises:
            RowRefused: when it says something else of the same membership.
        """
        values = tuple(sorted(meant.row.values.items()))
        if self._seen.setdefault((meant.person_id, values), meant.row.number) != meant.row.number:
            return True
        first = self._about.setdefault(membership.id, meant.row.number) if membership else meant.row.number
        if first != meant.row.number:
            raise RowRefused("id", f"Row {first} is about the same membership; it stands.")
        return False

    def _keep(self, meant: Meant, draft: _Draft, membership: Membership | None) -> None:
        self._drafts[meant.person_id] = draft
        draft.by_id |= bool(meant.row.id or meant.row.get("name_id"))
        if membership:
            draft.memberships[membership.id] = membership
            if meant.membership is None and membership.joined is None:
                self._desk.note(meant.row, "no joining date, a data gap: a member since before the records began.")

    def _gather(self, draft: _Draft) -> None:
        """Save the person and what hangs on them; roles and spells that an exported row no longer has are removed."""
        now, memberships, stored = draft.now, list(draft.memberships.values()), draft.stored
        died_on = now.person.died_on
        if died_on and not (stored and stored.person.died_on) and not draft.by_id:
            others = [m for m in self._desk.book.all(Membership) if m.person_id == now.person.id]
            all_of_them = {m.id: m for m in (*others, *memberships)}
            now, memberships = with_death(now, list(all_of_them.values()), died_on)
            dated: list[Seat | SubGroupMember] = [*self._desk.book.all(Seat), *self._desk.book.all(SubGroupMember)]
            self._desk.saves += [ended_by_death(one, died_on) for one in dated if one.person_id == now.person.id]
        self._desk.saves += [now.person, *memberships, *now.roles, *now.resting]
        if stored:
            kept = {role.id for role in now.roles} | {spell.id for spell in now.resting}
            self._desk.removes += [role for role in stored.roles if role.id not in kept]
            self._desk.removes += [spell for spell in stored.resting if spell.id not in kept]


def _refuse_headings(named: list[Meant]) -> None:
    """Leave out a heading between the rows, a name in capitals and nothing else, and a sum below them."""
    filled = [sum(value is not None for value in m.row.values.values()) for m in named]
    usual = sorted(filled)[len(filled) // 2] if filled else 0
    for meant, count in zip(named, filled, strict=True):
        if count == 1 and usual >= _A_LIST_ROW and meant.name.isupper():
            why = f"Only “{meant.name}” is filled in, so it was taken for a heading between the rows."
            meant.no = RowRefused("name", why)
        elif _SUM.match(meant.name) and not meant.row.id:
            meant.no = RowRefused("name", f"“{meant.name}” was taken for the sheet’s own sum, not for a person.")


def _refuse_impossible(standing: Standing, membership: Membership | None) -> None:
    found = problems(standing.person) | (problems(membership) if membership else {})
    for heading, parts in (("roles", standing.roles), ("resting", standing.resting)):
        for why in (why for part in parts for why in problems(part).values()):
            found[heading] = why  # one sentence of each is enough
    for heading, why in found.items():
        raise RowRefused(heading, why)
