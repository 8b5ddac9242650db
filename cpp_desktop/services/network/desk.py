"""The lead's desk: every group's return for a period, how far it has come, and one of them as a whole."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.network.records import (
    Cell,
    Expectation,
    Network,
    NetworkGroup,
    ReceivedReturn,
    RegisterNote,
    ReturnFigure,
    ReturnState,
    SentLetter,
)
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.written_names import letters
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View

Days = tuple[str, date, date]
"""A group's id, and the first and last day of a period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLine:
    """One group's return for a period, or that it is expected. `on_time` is None where nothing came or was due.

    `revision` is 0 while nothing came; `since` is the day on which its first revision came. `odd` is how many things
    in it look odd, once it was looked over.
    """

    group_id: str
    group: str
    network_id: str
    network: str
    first: date
    last: date
    state: ReturnState
    due: date | None = None
    received: date | None = None
    since: date | None = None
    revision: int = 0
    is_signed: bool = False
    odd: int = 0

    @property
    def id(self) -> str:
        """What tells it from all others."""
        return f"{self.group_id} {self.first} {self.last}"

    @property
    def is_in(self) -> bool:
        """Whether a return came."""
        return self.revision > 0

    @property
    def is_to_check(self) -> bool:
        """Whether it waits for the lead."""
        return self.state in (ReturnState.RECEIVED, ReturnState.CORRECTED)

    @property
    def is_missing(self) -> bool:
        """Whether it is expected and did not come."""
        return self.state is ReturnState.EXPECTED

    @property
    def on_time(self) -> bool | None:
        """Whether its first revision came by the day it was due."""
        return None if self.due is None or self.since is None else self.since <= self.due


@dataclass(frozen=True, slots=True, kw_only=True)
class OneReturn:
    """All there is about one group's return. `before` are the figures of the same days a year earlier."""

    line: GroupLine
    group: NetworkGroup
    standing: ReceivedReturn | None = None
    revisions: tuple[ReceivedReturn, ...] = ()
    figures: tuple[ReturnFigure, ...] = ()
    before: tuple[ReturnFigure, ...] = ()
    overrides: Mapping[str, str] = field(default_factory=dict)
    letters: tuple[SentLetter, ...] = ()
    notes: tuple[RegisterNote, ...] = ()


def periods(network: NetworkOffice) -> list[Period]:
    """Return the periods that returns are expected or were received for, the latest first."""
    with network.register.read() as view:
        days = {(one.first, one.last) for one in view.all(Expectation)}
        days |= {(one.first, one.last) for one in view.all(ReceivedReturn, standing=True)}
    return [Period(first, last) for first, last in sorted(days, key=lambda one: (one[1], one[0]), reverse=True)]


def lines(network: NetworkOffice, period: Period) -> list[GroupLine]:
    """Return every group that sent or owes a return whose last day lies in the period, by name."""
    with network.register.read() as view:
        groups = {one.id: one for one in view.all(NetworkGroup)}
        names = {one.id: one.name for one in view.all(Network)}
        standing = view.standing(period.first, period.last)
        awaited = [one for one in view.all(Expectation) if period.first <= one.last <= period.last]
        since = _first_received(view, standing)
    asked = _matched(standing, awaited)
    found = [_of_return(ret, groups, names, asked.get(_days(ret)), since) for ret in standing]
    answered = {_days(one) for one in asked.values()}
    found += [_of_expectation(one, groups, names) for one in awaited if _days(one) not in answered]
    return sorted(found, key=lambda line: (letters(line.group), line.first))


def _days(one: ReceivedReturn | Expectation) -> Days:
    return one.group_id, one.first, one.last


def _matched(standing: Iterable[ReceivedReturn], awaited: Iterable[Expectation]) -> dict[Days, Expectation]:
    """Return what was asked by what came for it: for these days, else a year of the group's own that ends in them."""
    exact = {_days(one): one for one in awaited}
    found = {_days(ret): exact.pop(_days(ret)) for ret in standing if _days(ret) in exact}
    open_ones: defaultdict[str, list[Expectation]] = defaultdict(list)
    for one in exact.values():
        open_ones[one.group_id].append(one)
    for ret in standing:
        if _days(ret) not in found:
            near = next((one for one in open_ones[ret.group_id] if one.first <= ret.last <= one.last), None)
            if near is not None:
                open_ones[ret.group_id].remove(near)
                found[_days(ret)] = near
    return found


def _first_received(view: View, standing: Iterable[ReceivedReturn]) -> dict[Days, date]:
    """Return the day on which the first revision came of those that were revised."""
    revised = {one.group_id for one in standing if one.revision > 1}
    found: dict[Days, date] = {}
    for one in view.all(ReceivedReturn, group_id=revised) if revised else ():
        key = (one.group_id, one.first, one.last)
        found[key] = min(found.get(key, one.received), one.received)
    return found


def _of_return(
    ret: ReceivedReturn,
    groups: Mapping[str, NetworkGroup],
    names: Mapping[str, str],
    expected: Expectation | None,
    since: Mapping[Days, date],
) -> GroupLine:
    return GroupLine(
        group_id=ret.group_id,
        group=groups[ret.group_id].name,
        network_id=ret.network_id,
        network=names.get(ret.network_id, ""),
        first=ret.first,
        last=ret.last,
        state=ret.state,
        due=expected.due if expected else None,
        received=ret.received,
        since=since.get((ret.group_id, ret.first, ret.last), ret.received),
        revision=ret.revision,
        is_signed=ret.key is not None,
    )


def _of_expectation(expected: Expectation, groups: Mapping[str, NetworkGroup], names: Mapping[str, str]) -> GroupLine:
    return GroupLine(
        group_id=expected.group_id,
        group=groups[expected.group_id].name,
        network_id=expected.network_id,
        network=names.get(expected.network_id, ""),
        first=expected.first,
        last=expected.last,
        state=ReturnState.RESTING if expected.resting else ReturnState.EXPECTED,
        due=expected.due,
    )


def one(network: NetworkOffice, line: GroupLine) -> OneReturn:
    """Return one group's return as a whole, with the figures of the year before where they are here."""
    with network.register.read() as view:
        group = view.get(NetworkGroup, id=line.group_id)
        assert group is not None, "a line is of a group that the register has"
        days = {"first": line.first, "last": line.last}
        there = view.all(ReceivedReturn, group_id=line.group_id, **days)
        standing = next((ret for ret in there if ret.standing), None)
        before = Period(line.first, line.last).before
        sent = [letter for letter in view.all(SentLetter, group_id=line.group_id) if letter.last == line.last]
        return OneReturn(
            line=line,
            group=group,
            standing=standing,
            revisions=tuple(sorted(there, key=lambda ret: -ret.revision)),
            figures=tuple(_figures(view, line, Period(line.first, line.last))),
            before=tuple(_figures(view, line, before)),
            overrides=_overrides(view, standing),
            letters=tuple(sorted(sent, key=lambda letter: letter.made)),
            notes=tuple(view.all(RegisterNote, group_id=line.group_id)),
        )


def _figures(view: View, line: GroupLine, period: Period) -> list[ReturnFigure]:
    """Return the figures for a period, under whichever network the group was in then."""
    standing = view.all(ReceivedReturn, group_id=line.group_id, first=period.first, last=period.last, standing=True)
    return [fig for ret in standing for fig in view.figures(ret.network_id, ret.group_id, ret.first, ret.last)]


def _overrides(view: View, standing: ReceivedReturn | None) -> dict[str, str]:
    """Return the group's own reasons by the check that they are about."""
    if standing is None:
        return {}
    text = view.document(standing.network_id, standing.group_id, standing.first, standing.last, standing.revision)
    document: dict[str, Any] = json.loads(text) if text else {}
    return {str(one["check"]): str(one["reason"]) for one in document.get("overrides", ())}


def number(figures: Iterable[ReturnFigure], code: str, cell: str = "") -> ReturnFigure:
    """Return a figure, or that it is not recorded."""
    found = (one for one in figures if (one.code, one.cell) == (code, cell))
    return next(found, ReturnFigure(code=code, cell=cell, kind=Cell.NOT_RECORDED))
