"""Who has an action: the words for it, who is meant on a day, and which actions come of confidential minutes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.action_owners import OwnerBook, means_everyone, words_beside
from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.deaths import dead_among, names_in, without_the_dead
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.domain.minutes import Minute, kept_apart
from cpp_desktop.domain.people import Membership, Mode, Person, Role, RoleTitle, in_force, name_of

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


@dataclass(frozen=True, slots=True)
class Secrets:
    """The minutes that no circulated copy shows, by id, and by meeting and number for actions that know no more."""

    ids: frozenset[str]
    numbers: frozenset[tuple[str, str]]

    @classmethod
    def read(cls, snapshot: Snapshot) -> Secrets:
        """Read which they are."""
        items = snapshot.all(AgendaItem, confidential=True)
        minutes = [*snapshot.all(Minute, confidential=True), *snapshot.all(Minute, item_id=[i.id for i in items])]
        ids = kept_apart(minutes, items)
        return cls(ids, frozenset((m.meeting_id, m.number) for m in minutes if m.number))

    def hold(self, action: Action) -> bool:
        """Say whether an action comes of one of them."""
        if action.minute_id:
            return action.minute_id in self.ids
        return (action.meeting_id or "", action.minute_number) in self.numbers


def owner_book(snapshot: Snapshot, actions: Collection[Action], day: date) -> OwnerBook:
    """Read what says whom these actions' owners mean on a day."""
    roles = [r for r in snapshot.all(Role) if in_force(r.first, r.last, day)]
    holders: dict[RoleTitle, list[str]] = defaultdict(list)
    for role in roles:
        holders[role.title].append(role.person_id)
    members: list[str] = []
    if any(means_everyone(part) for action in actions for part in names_in(action.owner)):
        times = snapshot.columns(Membership, "person_id", "joined", "left", mode=Mode.ATTENDING)
        members = [who for who, joined, left in times if in_force(joined, left, day)]
    wanted = {i for action in actions for i in action.owner_ids} | {r.person_id for r in roles} | set(members)
    people = {p.id: p for p in snapshot.all(Person, id=wanted)}
    living = (i for i in dict.fromkeys(members) if i in people and people[i].died_on is None)
    return OwnerBook(
        people,
        {title: tuple(dict.fromkeys(ids)) for title, ids in holders.items()},
        tuple(living),
        dead_among(snapshot.columns(Person, "name", "died_on")),
    )


def owner_words(
    action: Action, people: Mapping[str, Person], *, living_only: bool = False, dead: frozenset[str] = frozenset()
) -> str:
    """Name an action's owners: the people it was understood as and what was written beside, else as it was written.

    With `living_only` those who have died are left out, so that nobody is empty: it waits for somebody else. `dead`
    are their names, for what was only written.
    """
    known = [people[i] for i in action.owner_ids if i in people]
    if not known:
        return without_the_dead(action.owner, dead) if living_only else action.owner
    names = [name_of(p) for p in known if not (living_only and (p.died_on or p.erased_on))]
    beside = words_beside(action, people)
    return ", ".join([*names, *(part for part in beside if not living_only or without_the_dead(part, dead))])
