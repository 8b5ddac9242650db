"""Returns as a network looks at them: of groups that go on as they always did, and with one thing wrong."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

from cpp_desktop.domain.network.findings import Known, Place, Told
from cpp_desktop.domain.network.records import Cell
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, FIGURE_CODES
from cpp_desktop.domain.return_counts import attendance_rate
from tests.network_builders import a_document

_PER = {"count": 1, "minutes": 60, "pence": 2000, "rate": 1}


class Habits:
    """How much a group usually does; `year` draws a year of it, with sums that come out and one year carried on."""

    def __init__(self, chance: Random, group: str = "g", size: float = 20) -> None:
        self._chance = chance
        self._group = group
        members = size * chance.uniform(0.8, 1.25)
        self._usual = {
            (code, cell): members * chance.uniform(0.75, 1.35) * _PER[DEFINITIONS[code].unit]
            for code in DEFINITIONS
            for cell in BREAKDOWN_KEYS.get(code, ("",))
        }
        self._members = round(members)

    def year(self, year: int, **more: Any) -> Told:
        """Draw the year from April on; call it year after year."""
        draw = {place: _drawn(self._chance, place, usual) for place, usual in self._usual.items()}
        values: dict[Place, Known] = {p: n for p, n in draw.items() if not p[1] or p[0] in _FREE}
        self._membership(values)
        self._meetings(values)
        self._work(values, draw)
        told = Told(
            network_id="n", group_id=self._group, name=f"Group {self._group}", first=date(year, 4, 1),
            last=date(year + 1, 3, 31), made=date(year + 1, 4, 20), values=values,
        )  # fmt: skip
        return replace(told, **more)

    def _membership(self, values: dict[Place, Known]) -> None:
        came, went = self._chance.randint(1, 3), self._chance.randint(1, 3)
        start, self._members = self._members, self._members + came - went
        numbers = {"at_start": start, "joined": came, "left": went, "at_end": self._members, "served": start + came}
        values.update({(f"membership.{name}", ""): n for name, n in numbers.items()})
        values.update(_parts("membership.at_end_by_category", self._members))
        values.update(_parts("membership.left_by_reason", went))

    def _meetings(self, values: dict[Place, Known]) -> None:
        possible = 6 * self._members
        present, apologies = round(possible * self._chance.uniform(0.68, 0.72)), round(possible * 0.2)
        numbers = {"held": 6, "inquorate": 0, "cancelled": 1, "present": present, "possible": possible}
        numbers |= {"apologies": apologies, "absent": possible - present - apologies}
        values.update({(f"meetings.{name}", ""): n for name, n in numbers.items()})
        values["meetings.attendance_rate", ""] = attendance_rate(present, possible) or 0
        values.update(_parts("meetings.present_by_category", present))
        values.update(_parts("meetings.possible_by_category", possible))

    def _work(self, values: dict[Place, Known], draw: Mapping[Place, int]) -> None:
        closed, done, visits = (draw[code, ""] for code in ("influence.closed", "actions.completed", _VISITS))
        influence = {"brought_forward": 9, "opened": closed, "closed": closed, "carried_forward": 9}
        actions = {
            "brought_forward": 12,
            "raised": done + 2,
            "completed": done,
            "no_longer_needed": 1,
            "transferred": 1,
        }
        actions |= {"carried_forward": 12, "overdue_at_end": 2}
        values.update({(f"influence.{name}", ""): n for name, n in influence.items()})
        values.update({(f"actions.{name}", ""): n for name, n in actions.items()})
        values.update(_parts("influence.closed_by_outcome", closed))
        values["representation.reported_back", ""] = min(draw["representation.reported_back", ""], visits)


_VISITS = "representation.attended"
_FREE = ("activity.by_type", "money.paid_by_kind", "work.by_outcome")


def _parts(code: str, whole: int) -> dict[Place, Known]:
    first, second = BREAKDOWN_KEYS[code][:2]
    none: dict[Place, Known] = {(code, key): 0 for key in BREAKDOWN_KEYS[code]}
    return none | {(code, first): whole - whole // 3, (code, second): whole // 3}


def _drawn(chance: Random, place: Place, usual: float) -> int:
    """Draw about as far from the usual as chance moves counts, in what a place is counted in, and never further."""
    per = _PER[DEFINITIONS[place[0]].unit]
    count = usual / per
    return round(count + chance.uniform(-1.2, 1.2) * math.sqrt(count)) * per


def with_values(told: Told, **values: Known) -> Told:
    """Return a return with other figures; their codes are written with two lines for the point."""
    changed = {(code.replace("__", "."), ""): value for code, value in values.items()}
    return replace(told, values={**told.values, **changed})


def with_cells(told: Told, code: str, **cells: Known) -> Told:
    """Return a return with other cells in a breakdown; those not named are nought."""
    none: dict[Place, Known] = {(code, key): 0 for key in BREAKDOWN_KEYS[code]}
    return replace(told, values={**told.values, **none, **{(code, key): value for key, value in cells.items()}})


def as_document(told: Told, **more: Any) -> dict[str, Any]:
    """Return what the group would send: the same return, signed."""
    figures = {code: _value(told, code, "") for code in FIGURE_CODES}
    cells = {code: {key: _value(told, code, key) for key in keys} for code, keys in BREAKDOWN_KEYS.items()}
    days = {"first": told.first, "last": told.last, "made": told.made.isoformat()}
    return a_document(told.name, group_id=told.group_id, figures=figures, breakdowns=cells, **days, **more)


def _value(told: Told, code: str, cell: str) -> int | str | None:
    value = told.values.get((code, cell), Cell.NOT_RECORDED)
    return value if isinstance(value, int) else None if value is Cell.NOT_RECORDED else value.value
