"""The networks of a register and the groups in them: found by name, added, moved on a day, ended and followed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import Belonging, Network, NetworkGroup
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.domain.written_names import letters, shown
from cpp_desktop.services.network import filing
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View, Writing

Named = TypeVar("Named", Network, NetworkGroup)

_NONE = "There is no {0} “{1}” in this register."
_TWO = "There are {0} {1}s called “{2}”. Say which by its id: {3}."
_THERE = "There is a {0} called “{1}” already."
_MEMBER_LATER = "“{0}” joined on {1}, so it cannot be moved from a day before."


def find_group(view: View, words: str) -> NetworkGroup:
    """Return a group by its id or its name; one that is the same as another leads to that one.

    Raises:
        Refused: `group`, there is none, or more than one of that name.
    """
    if by_id := view.get(NetworkGroup, id=words):
        return one_and_the_same(view, by_id)
    meant = (one_and_the_same(view, found) for found in _named(view.all(NetworkGroup), words))
    return _only(list({group.id: group for group in meant}.values()), "group", words)


def group_called(network: NetworkOffice, words: str) -> NetworkGroup:
    """Return a group by its id or its name, from a look of its own.

    Raises:
        Refused: `group`, there is none, or more than one of that name.
    """
    with network.register.read() as view:
        return find_group(view, words)


def find_network(view: View, words: str) -> Network:
    """Return a network by its id or its name.

    Raises:
        Refused: `network`, there is none, or more than one of that name.
    """
    return view.get(Network, id=words) or _only(_named(view.all(Network), words), "network", words)


def network_called(view: View, name: str) -> Network | None:
    """Return the one network of a name; None where there is none, or more than one."""
    found = _named(view.all(Network), name) if name else []
    return found[0] if len(found) == 1 else None


def one_and_the_same(view: View, group: NetworkGroup) -> NetworkGroup:
    """Return the group that a group was found to be the same as, else itself."""
    seen = {group.id}
    while group.same_as is not None and group.same_as not in seen:
        seen.add(group.same_as)
        group = view.get(NetworkGroup, id=group.same_as) or group
    return group


def own_network(view: View, name: str) -> Network:
    """Return the network that a register of this name was made for."""
    there = sorted(view.all(Network), key=lambda one: (letters(one.name) != letters(name), one.name))
    return there[0]


def networks(network: NetworkOffice) -> list[Network]:
    """Return all networks by their names."""
    with network.register.read() as view:
        return sorted(view.all(Network), key=lambda one: (letters(one.name), one.id))


def groups(network: NetworkOffice) -> list[tuple[NetworkGroup, tuple[Belonging, ...]]]:
    """Return all groups by their names, each with the networks that it belonged to, in order."""
    with network.register.read() as view:
        there, belongings = view.all(NetworkGroup), view.all(Belonging)
    by_group: dict[str, list[Belonging]] = {group.id: [] for group in there}
    for one in sorted(belongings, key=lambda one: one.first or date.min):
        by_group.setdefault(one.group_id, []).append(one)
    ordered = sorted(there, key=lambda one: (letters(one.name), one.id))
    return [(group, tuple(by_group[group.id])) for group in ordered]


def add_network(network: NetworkOffice, name: str, began: date | None = None) -> Network:
    """Add a network.

    Raises:
        Refused: `name`, it has none, or there is one of that name.
    """
    new = Network(name=shown(name), began=began)
    with network.register.write(f"added the network “{new.name}”") as writing:
        if _named(writing.all(Network), name):
            raise Refused(name=_THERE.format("network", new.name))
        writing.save(new)
    return new


def add_group(network: NetworkOffice, name: str, to: str = "", first: date | None = None) -> NetworkGroup:
    """Add a group that is known by its name only until its first return comes; without `to` to the register's network.

    Raises:
        Refused: `name`, it has none, or there is one of that name; `network`, there is none of that name.
    """
    with network.register.write(f"added the group “{shown(name)}”") as writing:
        if _named(writing.all(NetworkGroup), name):
            raise Refused(name=_THERE.format("group", shown(name)))
        target = find_network(writing, to) if to else own_network(writing, network.title)
        return new_group(writing, NetworkGroup(name=shown(name)), target.id, first)


def new_group(writing: Writing, group: NetworkGroup, network_id: str, first: date | None = None) -> NetworkGroup:
    """Add a group as part of a step, belonging to a network from a day."""
    writing.save(group)
    writing.save(Belonging(group_id=group.id, network_id=network_id, first=first))
    return group


def rename_group(network: NetworkOffice, words: str, name: str) -> NetworkGroup:
    """Call a group by another name in this register; its returns say what they said.

    Raises:
        Refused: `group`, there is none of that name; `name`, the new one will not do.
    """
    group = group_called(network, words)
    renamed = replace(group, name=shown(name))
    with network.register.write(f"called “{group.name}” “{renamed.name}”", group_id=group.id) as writing:
        # One that was found to be the same may well have borne the name.
        if any(one.id != renamed.id and one.same_as is None for one in _named(writing.all(NetworkGroup), name)):
            raise Refused(name=_THERE.format("group", renamed.name))
        writing.save(renamed)
    return renamed


def move_group(network: NetworkOffice, words: str, to: str, day: date | None = None) -> NetworkGroup:
    """Have a group belong to another network from a day on, or as if it always had; its returns go with it.

    Raises:
        Refused: `group` or `network`, there is none of that name; `day`, it joined later than that.
    """
    when = f" from {day_month_year(day)}" if day else ""
    group = group_called(network, words)
    with network.register.write(f"moved “{group.name}” to “{to}”{when}", group_id=group.id) as writing:
        target = find_network(writing, to)
        move_in(writing, group, target.id, day)
    return group


def move_in(writing: Writing, group: NetworkGroup, network_id: str, day: date | None) -> None:
    """Have a group belong to another network from a day on, as part of a step; its returns go with it.

    Raises:
        Refused: `day`, it joined later than that; nothing was saved then.
    """
    there = writing.all(Belonging, group_id=group.id)
    if day is not None and (later := [one.first for one in there if one.first is not None and one.first > day]):
        raise Refused(day=_MEMBER_LATER.format(group.name, day_month_year(later[0])))
    for one in there:
        if day is None or (one.first is not None and one.first >= day):
            writing.remove(one)
        elif one.last is None or one.last >= day:
            writing.save(replace(one, last=day - timedelta(days=1)))
    writing.save(Belonging(group_id=group.id, network_id=network_id, first=day))
    filing.refile(writing, group.id)


def end_group(network: NetworkOffice, words: str, day: date, successor: str = "") -> NetworkGroup:
    """Record that a group came to its end on a day, and which group carried on its work.

    Raises:
        Refused: `group`, there is none of that name.
    """
    group = group_called(network, words)
    follows = group_called(network, successor).id if successor else None
    if follows == group.id:
        raise Refused(successor="A group cannot follow itself.")
    what = f"ended “{group.name}” on {day_month_year(day)}"
    with network.register.write(what, group_id=group.id) as writing:
        return writing.save(replace(group, ended=day, successor_id=follows))


def merge_networks(network: NetworkOffice, names: Iterable[str], into: str, day: date) -> Network:
    """Have networks go on as one from a day; it is added where there is none of that name. Their groups go with them.

    Raises:
        Refused: `network`, there is none of one of the names, or one would follow itself; `day`, it ended before.
    """
    parts = list(names)
    with network.register.write(f"merged {', '.join(f'“{n}”' for n in parts)} into “{into}”") as writing:
        found = [find_network(writing, name) for name in parts]
        there = _named(writing.all(Network), into)
        target = there[0] if there else Network(name=shown(into), began=day)
        writing.save(target)
        for old in found:
            _merge(writing, old, target, day)
    return target


def _merge(writing: Writing, old: Network, target: Network, day: date) -> None:
    eve = day - timedelta(days=1)
    if old.id == target.id:
        raise Refused(network=f"“{old.name}” cannot be merged into itself.")
    for part in (old, target):
        if part.ended is not None and part.ended < eve:
            raise Refused(day=f"“{part.name}” ended on {day_month_year(part.ended)} already.")
    writing.save(replace(old, ended=eve, successor_id=target.id))
    for one in writing.all(Belonging, network_id=old.id):
        if one.last is not None and one.last < day:
            continue
        if one.first is None or one.first < day:
            writing.save(replace(one, last=eve))
            writing.save(Belonging(group_id=one.group_id, network_id=target.id, first=day, last=one.last))
        else:
            writing.save(replace(one, network_id=target.id))
        filing.refile(writing, one.group_id)


def _named(there: Iterable[Named], name: str) -> list[Named]:
    wanted = letters(name)
    return [one for one in there if letters(one.name) == wanted]


def _only(found: Sequence[Named], noun: str, words: str) -> Named:
    if not found:
        raise Refused(**{noun: _NONE.format(noun, words[:80])})
    if len(found) > 1:
        ids = ", ".join(sorted(one.id for one in found))
        raise Refused(**{noun: _TWO.format(len(found), noun, words[:80], ids)})
    return found[0]
