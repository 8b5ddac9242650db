"""Which returns are expected by when: of groups by their names, from a list, and who rests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.network.records import Expectation, Network, NetworkGroup
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.domain.written_names import letters, shown
from cpp_desktop.services.network import filing
from cpp_desktop.services.network.groups import (
    find_group,
    find_network,
    group_called,
    move_in,
    new_group,
    one_and_the_same,
    own_network,
)
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View, Writing

_NAME, _NETWORK, _ID = ("group", "name", "group name", "name of group"), ("network", "parent", "parent body"), ("id",)
_NO_COLUMN = "There is no column “group” in this list: its headings are {0}."
_BACKWARDS = "The last day of the period is before its first."
_ELSEWHERE = "“{0}” belongs to “{1}” in this register, and to “{2}” in the list."
_EARLY = "A return for days that end on {0} cannot be due before that."


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedGroup:
    """A group that a return is asked of, as a list or a person has it: its name or id, and its network if that is said.

    `row` is its row in the list, if it stands in one.
    """

    name: str
    id: str = ""
    network: str = ""
    row: int | None = None

    @property
    def place(self) -> str:
        """Where it stands: its row, else its name."""
        return f"row {self.row}" if self.row else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """A group that a list puts into another network than the register does; nothing is expected of it yet."""

    asked: AskedGroup
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What became of a list: of how many groups a return is expected now, who is new, and rows not followed."""

    groups: int = 0
    added: tuple[str, ...] = ()
    elsewhere: tuple[Elsewhere, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()


def expect(
    network: NetworkOffice, first: date, last: date, due: date, asked: Sequence[AskedGroup], *, move: bool = False
) -> Expected:
    """Expect a return of each group for a period by a day, in one step; a group that nobody knows is added by its name.

    Said again, it changes the day. A row that will not do keeps no other back. With `move`, a group that the list puts
    into another network than the register does belongs there from the period's first day.

    Raises:
        Refused: the period runs backwards, or is not over on the day it is due.
        StorageTrouble: the register cannot be written; nothing was changed.
    """
    if last < first:
        raise Refused(last=_BACKWARDS)
    if due < last:
        raise Refused(due=_EARLY.format(day_month_year(last)))
    what = f"expected returns for {day_month_year(first)} to {day_month_year(last)} by {day_month_year(due)}"
    expected, added, elsewhere, refused = set[str](), list[str](), list[Elsewhere](), list[tuple[str, str]]()
    with network.register.write(what) as writing:
        finder = _Finder(writing, network.title)
        for one in asked:
            try:
                group, is_new = finder.found(one)
                if said := finder.said_otherwise(one, group, last):
                    if not move:
                        elsewhere.append(Elsewhere(asked=one, sentence=finder.doubt(group, said, last)))
                        continue
                    move_in(writing, group, said.id, first)
            except Refused as why:
                refused.append((one.place, str(why)))
                continue
            _expect(writing, finder.home(group, last), group, first, last, due)
            expected.add(group.id)
            added += [group.name] if is_new else []
    return Expected(groups=len(expected), added=tuple(added), elsewhere=tuple(elsewhere), refused=tuple(refused))


def _expect(writing: Writing, home: str, group: NetworkGroup, first: date, last: date, due: date) -> None:
    there = writing.get(Expectation, network_id=home, group_id=group.id, first=first, last=last)
    fresh = Expectation(network_id=home, group_id=group.id, first=first, last=last, due=due)
    writing.save(replace(there, due=due) if there else fresh)


class _Finder:
    """Finds groups by name in one step; a register of a country has thousands, so they are read once."""

    def __init__(self, writing: Writing, own: str) -> None:
        self._writing = writing
        self._own = own_network(writing, own)
        self._names: dict[str, set[str]] = {}
        for group in writing.all(NetworkGroup):
            self._names.setdefault(letters(group.name), set()).add(group.id)

    def found(self, asked: AskedGroup) -> tuple[NetworkGroup, bool]:
        """Return the group that is meant, and whether it is new.

        Raises:
            Refused: two bear the name, nothing is said, or its network is not in the register.
        """
        if asked.id and (known := self._writing.get(NetworkGroup, id=asked.id)):
            return one_and_the_same(self._writing, known), False
        key = letters(asked.name)
        if key in self._names or self._writing.get(NetworkGroup, id=asked.name):
            return find_group(self._writing, asked.name), False
        home = self._network(asked.network)
        new = NetworkGroup(id=asked.id or new_id(), name=shown(asked.name))
        self._names[key] = {new.id}
        return new_group(self._writing, new, home.id), True

    def _network(self, name: str) -> Network:
        return find_network(self._writing, name) if name else self._own

    def said_otherwise(self, asked: AskedGroup, group: NetworkGroup, day: date) -> Network | None:
        """Return the network that is said, or what it goes on as, if the group does not belong to it on a day.

        Raises:
            Refused: there is no such network in the register.
        """
        if not asked.network:
            return None
        said = find_network(self._writing, asked.network)
        while said.ended and said.ended < day and (after := self._writing.get(Network, id=said.successor_id)):
            said = after
        return None if said.id == self.home(group, day) else said

    def doubt(self, group: NetworkGroup, said: Network, day: date) -> str:
        """Return the sentence that says where a group belongs to here, and where it is said to."""
        home = self._writing.get(Network, id=self.home(group, day)) or self._own
        return _ELSEWHERE.format(group.name, home.name, said.name)

    def home(self, group: NetworkGroup, day: date) -> str:
        """Return the id of the network that a group belongs to on a day."""
        return filing.network_of(self._writing, group.id, day) or self._own.id


def read_list(path: Path) -> list[AskedGroup]:
    """Read a list of groups from a table: a column “group”, and perhaps “network” and “id”.

    Raises:
        Refused: it is no table, or has no such column.
    """
    from cpp_desktop.exchange.spreadsheets import heading_key, read_table

    table = read_table(path, known=(*_NAME, *_NETWORK, *_ID))
    keys = [heading_key(heading) for heading in table.headings]

    def column(names: Iterable[str]) -> int | None:
        return next((keys.index(key) for name in names if (key := heading_key(name)) in keys), None)

    at, home, own = column(_NAME), column(_NETWORK), column(_ID)
    if at is None:
        raise Refused(source=_NO_COLUMN.format(", ".join(f"“{one}”" for one in table.headings[:8])))

    def cell(cells: Sequence[str], place: int | None) -> str:
        return cells[place].strip() if place is not None and place < len(cells) else ""

    return [
        AskedGroup(name=cell(cells, at), id=cell(cells, own), network=cell(cells, home), row=number)
        for number, cells in table.rows
    ]


def rest(network: NetworkOffice, words: str, first: date, last: date, *, resting: bool = True) -> list[Expectation]:
    """Say that a group rests: no return is asked of it for periods that end in the range; or that it is asked again.

    Raises:
        Refused: there is no such group, or none of its returns is expected in the range.
    """
    group = group_called(network, words)
    with network.register.write("let it rest" if resting else "asked it again", group_id=group.id) as writing:
        found = asked_of(writing, group.id, first, last)
        if not found:
            raise Refused(group=f"No return of “{group.name}” is expected for a period that ends in these days.")
        return [writing.save(replace(one, resting=resting)) for one in found]


def asked_of(view: View, group_id: str, first: date, last: date) -> list[Expectation]:
    """Return what is expected of a group for periods that end in the range."""
    return [one for one in view.all(Expectation, group_id=group_id) if first <= one.last <= last]
