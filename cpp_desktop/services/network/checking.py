"""Checking: what is found in each return of a period, read at once, and the letter that asks the group about it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.checks import YEARS_BACK, PeriodChecks
from cpp_desktop.domain.network.findings import Finding, Told
from cpp_desktop.domain.network.records import Expectation, NetworkGroup, ReceivedReturn, ReturnState
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.written_names import letters
from cpp_desktop.services.network.answering import returns_of
from cpp_desktop.services.network.filing import document_of
from cpp_desktop.services.network.groups import find_group
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View

_THANKS = "Thank you for your return. It came safely and we have read it with care."
_NOTHING = "We have nothing to ask about it."
_ONE = "There is one thing that we could not make out and would be glad of your help with:"
_SOME = "There are some things that we could not make out and would be glad of your help with:"
_CLOSE = (
    "If it is right as it stands, a line that says so is enough. If it is not, put it right and send the return again: "
    "it takes the place of this one, and nothing is counted twice. If you would rather talk, ring us."
)
_NO_FINDING = "Nothing with the code “{0}” is to be asked about this return; check says what is."

_MOST_YEARS = YEARS_BACK + 2
"""So many years back earlier returns are read: a year may be missing between them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedReturn:
    """A standing return and what is found in it."""

    group_id: str
    group: str
    network_id: str
    first: date
    last: date
    revision: int
    state: ReturnState
    findings: tuple[Finding, ...]

    @property
    def asked(self) -> tuple[Finding, ...]:
        """What the group is to be asked about."""
        return tuple(finding for finding in self.findings if finding.is_asked)


def check(network: NetworkOffice, period: Period, group: str = "") -> list[CheckedReturn]:
    """Look at the standing returns whose last day lies in the period, of all groups or of one, by the groups' names.

    Raises:
        Refused: `group`, there is none of that name, or nothing came from it for the period.
    """
    with network.register.read() as view:
        only = find_group(view, group) if group else None
        wanted = [one for one in view.standing(period.first, period.last) if only is None or one.group_id == only.id]
        if only is not None and not wanted:
            raise Refused(group=f"No return of “{only.name}” for these days is here.")
        return _checked(view, period, wanted, {only.id} if only else None)


def odd_things(network: NetworkOffice, period: Period) -> dict[str, int]:
    """Return how many things look odd in each standing return of the period, by the ids of their lines on the desk.

    What the group has explained itself is not counted.
    """
    return {
        f"{one.group_id} {one.first} {one.last}": sum(not finding.explained for finding in one.findings)
        for one in check(network, period)
    }


def _checked(view: View, period: Period, wanted: list[ReceivedReturn], ids: set[str] | None) -> list[CheckedReturn]:
    groups = {one.id: one for one in view.all(NetworkGroup)}
    of_groups = {} if ids is None else {"group_id": ids}
    there = _told(view, period, ids, {one.id: one.name for one in groups.values()})
    now = [one for one in there.values() if one.last in period]
    earlier = [one for one in there.values() if one.last not in period]
    apart = {frozenset((note.group_id or "", note.apart_from or "")) for note in view.told_apart()}
    checks = PeriodChecks(now, earlier, groups.values(), view.all(Expectation, **of_groups), apart)
    found = []
    for one in wanted:
        told = _with_words(view, one, there[one.network_id, one.group_id, one.first, one.last])
        found.append(
            CheckedReturn(
                group_id=one.group_id,
                group=told.name,
                network_id=one.network_id,
                first=one.first,
                last=one.last,
                revision=one.revision,
                state=one.state,
                findings=checks.findings(told),
            )
        )
    return sorted(found, key=lambda one: (letters(one.group), one.group_id, one.last))


def _told(view: View, period: Period, ids: set[str] | None, names: Mapping[str, str]) -> dict[tuple[Any, ...], Told]:
    """Return all returns of the period, and of the years before it those of the groups that are looked at."""
    since = date(max(period.first.year - _MOST_YEARS, 1), 1, 1)
    if ids is None:
        standing, values = view.standing(since, period.last), view.by_return(since, period.last)
    else:
        own = view.all(ReceivedReturn, group_id=ids, standing=True)
        standing = [*view.standing(period.first, period.last), *own]
        values = view.by_return(since, period.last, ids) | view.by_return(period.first, period.last)
    return {
        key: Told(
            network_id=one.network_id,
            group_id=one.group_id,
            name=names[one.group_id],
            first=one.first,
            last=one.last,
            made=one.made,
            values=values[key],
        )
        for one in standing
        if (key := (one.network_id, one.group_id, one.first, one.last)) in values
    }


def _with_words(view: View, one: ReceivedReturn, told: Told) -> Told:
    """Add the group's own words, which stand in the return as it came."""
    document = json.loads(document_of(view, one) or "{}")
    overrides = {str(override["check"]): str(override["reason"]) for override in document.get("overrides", ())}
    return replace(told, overrides=overrides, texts=document.get("texts", {}))


def draft(
    network: NetworkOffice, words: str, first: date | None = None, last: date | None = None, codes: Collection[str] = ()
) -> str:
    """Draft the letter about a return, the group's newest where no days are said; nothing where nothing is open.

    It asks about all that the group has not explained, or about the findings with these codes alone.

    Raises:
        Refused: there is no such group or return; `finding`, nothing of such a code is to be asked.
    """
    with network.register.read() as view:
        group = find_group(view, words)
        newest = max(returns_of(view, group, first or date.min, last or date.max), key=lambda one: one.last)
        checked = _checked(view, Period(newest.first, newest.last), [newest], {group.id})
    there = [finding for one in checked for finding in one.findings if finding.question]
    if strange := set(codes) - {finding.code for finding in there}:
        raise Refused(finding=_NO_FINDING.format(min(strange)))
    asked = [finding for finding in there if (finding.code in codes if codes else finding.is_asked)]
    return drafted_query(asked) if asked else ""


def drafted_query(findings: Iterable[Finding]) -> str:
    """Draft the letter that asks a group about findings; what is asked in the same words is asked once.

    No other group is named in it, and what the group said of a finding already is repeated.
    """
    asked: dict[str, list[str]] = {}
    for finding in findings:
        if finding.question:
            asked.setdefault(finding.question, []).extend(_told_of(finding))
    if not asked:
        return f"{_THANKS} {_NOTHING}"
    points = ["\n".join([*sentences, question]) for question, sentences in asked.items()]
    numbered = points if len(points) == 1 else [f"{n}. {point}" for n, point in enumerate(points, 1)]
    return "\n\n".join([f"{_THANKS} {_ONE if len(points) == 1 else _SOME}", *numbered, _CLOSE])


def _told_of(finding: Finding) -> Iterator[str]:
    if not finding.others:
        yield finding.sentence
    if finding.explained:
        yield f"You wrote of this: “{finding.explained}”"
