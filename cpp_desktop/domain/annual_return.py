"""The annual return counted: records and a period in, every figure with the ids behind it out."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from cpp_desktop.domain import return_counts
from cpp_desktop.domain.group import SectionMark
from cpp_desktop.domain.people import RoleTitle, in_force
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES, section_of
from cpp_desktop.domain.return_figures import (
    NOT_APPLICABLE,
    Balance,
    Figure,
    Figures,
    Officer,
    ReturnRecords,
    Vacancy,
    Value,
)
from cpp_desktop.domain.return_gaps import data_gaps

_SEATS = frozenset({RoleTitle.SITE_GROUP_REPRESENTATIVE, RoleTitle.PEER_REVIEWER})
"""Roles that are no offices of the group: those who hold them are not named."""

BALANCES: tuple[tuple[str, str, str, tuple[str, ...], str], ...] = (
    ("membership", "at_start", "joined", ("left",), "at_end"),
    ("influence", "brought_forward", "opened", ("closed",), "carried_forward"),
    ("actions", "brought_forward", "raised", ("completed", "no_longer_needed", "transferred"), "carried_forward"),
)
"""By section: what was there, what came, what went, and what is left."""


def figures(records: ReturnRecords, period: Period) -> Figures:
    """Count everything that rests on `records` for `period`.

    A figure whose section is marked not recorded is None, not applicable "n/a"; so is one whose records are not kept.
    """
    of_meetings = return_counts.tallies(records, period)
    values: dict[str, Figure] = {}
    breakdowns: dict[str, dict[str, Figure]] = {}
    for some, cells in (
        return_counts.membership(records, period),
        return_counts.meetings(of_meetings),
        return_counts.activity(records, period),
        return_counts.actions(records, period),
        return_counts.influence(records, period),
        return_counts.consultations(records, period),
        return_counts.representation(records, period),
        return_counts.training(records, period),
        return_counts.money(records, period),
        return_counts.work(records, period),
    ):
        values |= some
        breakdowns |= cells
    marks = {m.section: m for m in _marks_for(records.marks, period)}
    values = {code: _marked(code, values.get(code), marks) for code in FIGURE_CODES}
    return Figures(
        period=period,
        values=values,
        breakdowns={code: _marked_cells(code, breakdowns.get(code), marks) for code in BREAKDOWN_KEYS},
        balances=_balances(values),
        meetings=return_counts.meeting_counts(of_meetings),
        officers=officers(records, period),
        vacancies=_vacancies(records, period),
        data_gaps=data_gaps(records, period),
    )


def mark_for(marks: tuple[SectionMark, ...], section: str, period: Period) -> SectionMark | None:
    """Return the secretary's mark on a section that holds for all of `period`; of several the narrowest."""
    return next((m for m in reversed(_marks_for(marks, period)) if m.section == section), None)


def _marks_for(marks: tuple[SectionMark, ...], period: Period) -> list[SectionMark]:
    covering = [m for m in marks if m.first <= period.first and period.last <= m.last]
    return sorted(covering, key=lambda m: (m.first - m.last, m.id))


def _marked(code: str, counted: Figure | None, marks: dict[str, SectionMark]) -> Figure:
    mark = marks.get(section_of(code).key)
    if mark is not None:
        return Figure(code, NOT_APPLICABLE if mark.not_applicable else None)
    return counted or Figure(code, None)


def _marked_cells(code: str, counted: dict[str, Figure] | None, marks: dict[str, SectionMark]) -> dict[str, Figure]:
    if counted is not None and section_of(code).key not in marks:
        return counted
    return {key: _marked(code, None, marks) for key in BREAKDOWN_KEYS[code]}


def _balances(values: dict[str, Figure]) -> tuple[Balance, ...]:
    def value(section: str, name: str) -> Value:
        return values[f"{section}.{name}"].value

    return tuple(
        Balance(s, value(s, start), value(s, came), tuple(value(s, w) for w in went), value(s, end))
        for s, start, came, went, end in BALANCES
    )


def officers(records: ReturnRecords, period: Period) -> tuple[Officer, ...]:
    """Return the offices held on some day of `period`, in the order of the titles, then of their first days."""
    titles = list(RoleTitle)
    held = [r for r in records.roles if r.title not in _SEATS]
    inside = [r for r in held if period.meets(r.first, r.last)]
    inside.sort(key=lambda r: (titles.index(r.title), r.first or date.min, r.id))
    return tuple(Officer(r.person_id, r.title.value, r.first, r.last) for r in inside)


def _vacancies(records: ReturnRecords, period: Period) -> tuple[Vacancy, ...]:
    ends: dict[str, list[date]] = defaultdict(list)
    for one in officers(records, period):
        ends[one.title].append(period.last if in_force(one.first, one.last, period.last) else one.last or date.min)
    ends.pop(RoleTitle.PAST_CHAIR.value, None)
    return tuple(
        Vacancy(title, max(days) + timedelta(days=1)) for title, days in ends.items() if max(days) < period.last
    )
