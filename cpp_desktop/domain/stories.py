"""The stories of a return: whatever was ticked to be told in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.domain.periods import Period


@dataclass(frozen=True, slots=True, order=True)
class Story:
    """One line of the table of stories: the day it is told under, of which type, and its words."""

    day: date
    kind: str
    title: str


def is_told(case: InfluenceCase, period: Period) -> bool:
    """Say whether a case is ticked, and was open at any time in a period."""
    return case.include_in_return and period.meets(case.raised, case.closed)


def stories(
    period: Period,
    activities: Iterable[Activity] = (),
    cases: Iterable[InfluenceCase] = (),
    requests: Iterable[Consultation] = (),
    actions: Iterable[Action] = (),
    *,
    apart: Collection[str] = (),
) -> list[Story]:
    """Return what is ticked of a period, by its day, but for the ids that are kept `apart`.

    A case is told under the day it closed, else the one it was raised; a request under the day it was answered, else
    received; an action under the day it was completed.
    """
    ticked = [a for a in activities if a.include_in_return and a.date in period and a.id not in apart]
    found = [Story(a.date, a.type.value, a.title) for a in ticked]
    for case in cases:
        if is_told(case, period):
            told = " – ".join(filter(None, [case.theme, case.what_changed]))
            day = case.closed if case.closed and case.closed in period else case.raised
            found.append(Story(day, ActivityType.INFLUENCE.value, told))
    for request in requests:
        told_on = request.answered or request.received
        if request.include_in_return and told_on and told_on in period and request.id not in apart:
            found.append(Story(told_on, ActivityType.OPINION.value, request.title))
    for action in actions:
        if action.include_in_return and action.closed and action.closed in period and action.id not in apart:
            found.append(Story(action.closed, "action", " – ".join(filter(None, [action.text, action.evidence]))))
    return sorted(found)
