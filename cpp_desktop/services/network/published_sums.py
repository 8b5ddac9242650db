"""What was published of sums is kept, so that what is published later does not give away what it hid."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.network.publishing import ExactReturn, Publishing, Spot, Table
from cpp_desktop.domain.network.records import PublishedSums, ReceivedReturn
from cpp_desktop.domain.received_figures import figures_of
from cpp_desktop.domain.small_numbers import is_of_people
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View

Name = tuple[str, str, str, int]
"""A revision of a return by its group, first and last day, and number."""


def with_earlier(view: View, returns: Sequence[ExactReturn], tables: Collection[Table]) -> Publishing:
    """Return what is to be published beside all that was, as far as it is about the same groups and days."""
    together = list(returns)
    places = {_name(one): at for at, one in enumerate(together)}
    same = {name[:3] for name in places}
    earlier: dict[Table, Mapping[str, int | None]] = {}
    for published in sorted(view.all(PublishedSums), key=lambda one: (one.made, one.id)):
        for table in json.loads(published.document):
            names = [_as_name(name) for name in table["returns"]]
            if any(name[:3] in same for name in names) and _all_there(view, names, together, places):
                shown = Table(table["code"], frozenset(places[name] for name in names))
                earlier[shown] = _both(earlier.get(shown, {}), table["shown"])
    return Publishing(returns=together, tables=frozenset(tables), earlier=earlier)


def keep(network: NetworkOffice, publishing: Publishing, hidden: Collection[Spot]) -> None:
    """Keep what is published now.

    Raises:
        StorageTrouble: the register cannot be written.
    """
    shown: dict[Table, dict[str, int | None]] = {table: {} for table in publishing.tables}
    for (table, key), number in publishing.sums().items():
        shown[table][key] = None if (table, key) in hidden else number
    if all(publishing.earlier.get(table) == row for table, row in shown.items()):
        return
    document = [
        {
            "code": table.code,
            "returns": sorted(_name(publishing.returns[at]) for at in table.returns),
            "shown": row,
        }
        for table, row in shown.items()
    ]
    with network.register.write("made sums for the public") as writing:
        writing.save(PublishedSums(made=network.today(), document=json.dumps(document, separators=(",", ":"))))


def _both(one: Mapping[str, int | None], other: Mapping[str, int | None]) -> dict[str, int | None]:
    """Return what two publications of the same table show together."""
    return {key: other.get(key) if one.get(key) is None else one[key] for key in {**one, **other}}


def _name(one: ExactReturn) -> Name:
    return one.group, *one.days, one.revision


def _as_name(told: Sequence[Any]) -> Name:
    group, first, last, revision = told
    return group, first, last, revision


def _all_there(view: View, names: Sequence[Name], together: list[ExactReturn], places: dict[Name, int]) -> bool:
    """Add the returns that an earlier table stands on; say whether all are still in the register."""
    for name in names:
        if name not in places:
            if (found := _received(view, name)) is None:
                return False
            places[name] = len(together)
            together.append(found)
    return True


def _received(view: View, name: Name) -> ExactReturn | None:
    group, first, last, revision = name
    days = {"first": date.fromisoformat(first), "last": date.fromisoformat(last)}
    there = view.all(ReceivedReturn, group_id=group, **days, revision=revision)
    if not there:
        return None
    told = json.loads(view.document(there[0].network_id, group, days["first"], days["last"], revision))
    cells = {
        (one.code, one.cell): one.number
        for one in figures_of(told)
        if one.number is not None and one.cell and is_of_people(one.code)
    }
    return ExactReturn(group=group, days=(first, last), revision=revision, cells=cells)
