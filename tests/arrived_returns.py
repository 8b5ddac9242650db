"""Returns as a register keeps them, made by number: whoever makes number 7 anywhere gets the same one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from cpp_desktop.domain.network.records import (
    Cell,
    Expectation,
    NetworkGroup,
    ReceivedReturn,
    ReturnFigure,
    ReturnState,
    Source,
)
from cpp_desktop.storage.register.columns import known_pairs

Arrived = tuple[ReceivedReturn, list[ReturnFigure]]

PAIRS = [*known_pairs(), *(("own.by_kind", f"kind {number}") for number in range(24))]
"""120 figures and cells: those of the annual return, and as many more as make the number round."""
YEARS = 20
NETWORKS = 50
LAST = date(2026, 3, 31)


def arrived(number: int, *, revision: int = 1, years: int = YEARS, figures: int = len(PAIRS)) -> Arrived:
    """Make one return: some years of one group come after each other."""
    chance = Random(f"{number} {revision}")
    group, year = divmod(number, years)
    last = LAST.replace(year=LAST.year - year)
    entries = [_figure(chance, code, cell) for code, cell in PAIRS[:figures]]
    told = {f"{entry.code} {entry.cell}": entry.number for entry in entries}
    received = ReceivedReturn(
        network_id=f"network-{group % NETWORKS:031}",
        group_id=group_id(group),
        first=last.replace(year=last.year - 1) + timedelta(days=1),
        last=last,
        revision=revision,
        state=ReturnState.ACCEPTED if chance.random() < 0.9 else ReturnState.RECEIVED,
        standing=True,
        source=Source.JSON,
        made=last + timedelta(days=30),
        received=last + timedelta(days=40),
        checksum=f"{number}-{revision}",
        key="ab" * 32,
        disclosure="exact",
        document=json.dumps({"group": group, "revision": revision, "figures": told, "text": "What we did. " * 100}),
    )
    return received, entries


def group_id(group: int) -> str:
    """The id of a group, as long as a real one."""
    return f"group-{group:033}"


def all_arrived(count: int, first: int = 0) -> Iterator[Arrived]:
    """Make so many returns, one after the other."""
    return (arrived(number) for number in range(first, first + count))


def groups(count: int, years: int = YEARS) -> Iterator[NetworkGroup | Expectation]:
    """Make the groups that so many returns are of, and what was expected of them for the last year."""
    for group in range(-(-count // years)):
        received, _ = arrived(group * years, years=years, figures=0)
        yield NetworkGroup(id=received.group_id, name=f"Group {group}", key=received.key)
        yield Expectation(
            network_id=received.network_id,
            group_id=received.group_id,
            first=received.first,
            last=received.last,
            due=received.last + timedelta(days=90),
        )


def _figure(chance: Random, code: str, cell: str) -> ReturnFigure:
    drawn = chance.random()
    if cell and drawn < 0.03:
        return ReturnFigure(code=code, cell=cell, kind=Cell.SUPPRESSED)
    if drawn < 0.05:
        return ReturnFigure(code=code, cell=cell, kind=Cell.NOT_RECORDED if drawn < 0.04 else Cell.NOT_APPLICABLE)
    return ReturnFigure(code=code, cell=cell, number=chance.randrange(300))
