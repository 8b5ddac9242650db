"""The deeds of the verb network about who there is: groups, networks, and how they change with the years."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from cpp_desktop.cli.argument_types import day, written
from cpp_desktop.cli.network_words import add_deed, opened, with_period
from cpp_desktop.cli.output import put, put_json
from cpp_desktop.cli.verbs import Verbs, with_json
from cpp_desktop.domain.network.records import Belonging, Network, NetworkGroup
from cpp_desktop.services.network import expecting, groups
from cpp_desktop.services.network.register import NetworkOffice


def add_groups(deeds: Verbs) -> None:
    """Add the deeds."""
    for name, about, do in (
        ("groups", "List the groups, with the networks they belong to.", list_groups),
        ("networks", "List the networks.", list_networks),
    ):
        with_json(add_deed(deeds, name, about, do))
    network = add_deed(deeds, "add-network", "Add a network.", add_network)
    network.add_argument("--name", required=True)
    network.add_argument("--on", type=day, metavar="DATE", help="the day it began")
    group = add_deed(deeds, "add-group", "Add a group, known by its name only until its first return comes.", add_group)
    group.add_argument("--name", required=True)
    group.add_argument("--network", type=written, metavar="NAME", help="the register's own without it")
    group.add_argument("--on", type=day, metavar="DATE", help="the day it joined the network")
    rename = add_deed(deeds, "rename-group", "Call a group by another name in this register.", rename_group)
    rename.add_argument("--group", required=True, metavar="NAME")
    rename.add_argument("--name", required=True, metavar="NEW")
    move = add_deed(deeds, "move-group", "Have a group belong to another network; its returns go with it.", move_group)
    move.add_argument("--group", required=True, metavar="NAME")
    move.add_argument("--network", required=True, metavar="NAME")
    move.add_argument("--on", type=day, metavar="DATE", help="its first day there; as if it always had without it")
    end = add_deed(deeds, "end-group", "Record that a group came to its end.", end_group)
    end.add_argument("--group", required=True, metavar="NAME")
    end.add_argument("--on", type=day, required=True, metavar="DATE", help="its last day")
    end.add_argument("--successor", type=written, metavar="NAME", help="the group that carries on its work")
    merge = add_deed(deeds, "merge-networks", "Have networks go on as one; their groups go with them.", merge_networks)
    merge.add_argument("--network", action="append", required=True, metavar="NAME", help="each of those that merge")
    merge.add_argument("--into", required=True, metavar="NAME", help="added where there is none of that name")
    merge.add_argument("--on", type=day, required=True, metavar="DATE", help="the first day as one")
    rest = add_deed(deeds, "rest-group", "Let a group rest: no return is asked of it for these days.", rest_group)
    rest.add_argument("--group", required=True, metavar="NAME")
    with_period(rest)
    rest.add_argument("--no-longer", action="store_true", help="ask it again")


def list_groups(options: Namespace) -> int:
    """Print the groups."""
    with opened(options, read_only=True) as network:
        names = {one.id: one.name for one in groups.networks(network)}
        found = groups.groups(network)
    if options.json:
        put_json(
            [
                {
                    "id": group.id,
                    "name": group.name,
                    "key": group.key,
                    "same_as": group.same_as,
                    "ended": group.ended.isoformat() if group.ended else None,
                    "networks": [_told(one, names) for one in belongings],
                }
                for group, belongings in found
            ]
        )
    else:
        called = {group.id: group.name for group, _ in found}
        for group, belongings in found:
            homes = [names.get(one.network_id, "") for one in belongings]
            if group.same_as:
                homes.append(f"one group with {called.get(group.same_as, group.same_as)}")
            put(f"{group.name}\t{group.id}\t{'; '.join(homes)}")
    return 0


def _told(one: Belonging, names: dict[str, str]) -> dict[str, str | None]:
    days = {"from": one.first, "to": one.last}
    return {"name": names.get(one.network_id)} | {key: day.isoformat() if day else None for key, day in days.items()}


def list_networks(options: Namespace) -> int:
    """Print the networks."""
    with opened(options, read_only=True) as network:
        found = groups.networks(network)
    names = {one.id: one.name for one in found}
    told = [
        {
            "id": one.id,
            "name": one.name,
            "began": one.began.isoformat() if one.began else None,
            "ended": one.ended.isoformat() if one.ended else None,
            "successor": names.get(one.successor_id or ""),
        }
        for one in found
    ]
    if options.json:
        put_json(told)
    else:
        for line in told:
            put("\t".join(line[key] or "" for key in ("name", "began", "ended", "successor")).rstrip())
    return 0


def _changed(options: Namespace, deed: Callable[[NetworkOffice], Network | NetworkGroup]) -> int:
    """Change something in the register, and say whose name it was about."""
    with opened(options, read_only=False) as network:
        put(deed(network).name)
    return 0


def add_network(options: Namespace) -> int:
    """Add a network."""
    return _changed(options, lambda network: groups.add_network(network, options.name, options.on))


def add_group(options: Namespace) -> int:
    """Add a group."""
    return _changed(options, lambda network: groups.add_group(network, options.name, options.network or "", options.on))


def rename_group(options: Namespace) -> int:
    """Rename a group."""
    return _changed(options, lambda network: groups.rename_group(network, options.group, options.name))


def move_group(options: Namespace) -> int:
    """Move a group."""
    return _changed(options, lambda network: groups.move_group(network, options.group, options.network, options.on))


def end_group(options: Namespace) -> int:
    """End a group."""
    return _changed(
        options, lambda network: groups.end_group(network, options.group, options.on, options.successor or "")
    )


def merge_networks(options: Namespace) -> int:
    """Merge networks."""
    return _changed(options, lambda network: groups.merge_networks(network, options.network, options.into, options.on))


def rest_group(options: Namespace) -> int:
    """Let a group rest."""
    with opened(options, read_only=False) as network:
        done = expecting.rest(network, options.group, options.first, options.last, resting=not options.no_longer)
    put("asked again" if options.no_longer else "resting")
    return 0 if done else 1
