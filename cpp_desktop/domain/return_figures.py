"""What the annual return is counted from and what comes out: a period, records, figures with the ids behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias

from cpp_desktop.domain.actions import Action, DueRevision
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.domain.group import Group, ParentBody, SectionMark
from cpp_desktop.domain.group_documents import GroupDocument
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.domain.meetings import Attendance, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.objectives import Objective
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.reflection_results import Result
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.signed_returns import (
    CheckOverride,
    MonitoringCount,
    ReturnSignature,
    ReturnText,
    SignedReturn,
)
from cpp_desktop.domain.support import Consent, Training

NOT_APPLICABLE: Final = "n/a"

Value: TypeAlias = int | Literal["n/a"] | None
"""A number, not applicable, or (None) not recorded: blank is not zero."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnRecords:
    """Everything of one group that the return rests on; of minutes those that agreed a document.

    `people` are those of whom it says more than their number. `draft_minutes` are the ids of meetings whose minutes are
    written and not approved yet; `apart` those of records that come of confidential minutes: counted, never told.
    `signed` are the revisions of this period, and the last one of the period before it that was signed off.
    """

    group: Group
    parents: tuple[ParentBody, ...] = ()
    people: tuple[Person, ...] = ()
    memberships: tuple[Membership, ...] = ()
    roles: tuple[Role, ...] = ()
    resting: tuple[RestingSpell, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    actions: tuple[Action, ...] = ()
    revisions: tuple[DueRevision, ...] = ()
    activities: tuple[Activity, ...] = ()
    marks: tuple[SectionMark, ...] = ()
    consents: tuple[Consent, ...] = ()
    documents: tuple[GroupDocument, ...] = ()
    agreeing_minutes: tuple[Minute, ...] = ()
    draft_minutes: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    cases: tuple[InfluenceCase, ...] = ()
    consultations: tuple[Consultation, ...] = ()
    seats: tuple[Seat, ...] = ()
    seat_attendances: tuple[SeatAttendance, ...] = ()
    training: tuple[Training, ...] = ()
    expenses: tuple[Expense, ...] = ()
    objectives: tuple[Objective, ...] = ()
    reflections: tuple[Result, ...] = ()
    texts: tuple[ReturnText, ...] = ()
    monitoring: tuple[MonitoringCount, ...] = ()
    overrides: tuple[CheckOverride, ...] = ()
    signed: tuple[SignedReturn, ...] = ()
    signatures: tuple[ReturnSignature, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure and the ids of the records behind it.

    Of a count of records there is one id for each that was counted. Where a person is counted once a meeting,
    `ids` are the people and `at` the meetings, side by side.
    """

    code: str
    value: Value
    ids: tuple[str, ...] = ()
    at: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingCount:
    """One meeting of the period; `present` and `possible` are None where attendance is not counted."""

    meeting: Meeting
    present: int | None
    possible: int | None


@dataclass(frozen=True, slots=True)
class Officer:
    """An office held on some day of the period; the dates are those of the whole term of office."""

    person_id: str
    title: str
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Vacancy:
    """An office that was held in the period and by nobody on its last day; `since` is its first empty day."""

    title: str
    since: date


@dataclass(frozen=True, slots=True)
class Balance:
    """What was there + what came − what went = what is left; `holds` is None where a part is not recorded."""

    section: str
    start: Value
    came: Value
    went: tuple[Value, ...]
    end: Value

    @property
    def holds(self) -> bool | None:
        """Say whether the sum comes out."""
        start, came, end = self.start, self.came, self.end
        went = [n for n in self.went if isinstance(n, int)]
        if not (isinstance(start, int) and isinstance(came, int) and isinstance(end, int)):
            return None
        return start + came - sum(went) == end if len(went) == len(self.went) else None

    @property
    def words(self) -> str:
        """The sum as written: 17 + 4 − 5 = 16."""
        parts = [str(n) for n in (self.start, self.came, *self.went)]
        if self.holds is None:
            return "not recorded"
        return f"{parts[0]} + {' − '.join(parts[1:])} {'=' if self.holds else '≠'} {self.end}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """A period counted: figures and breakdowns by code, the balances, and the tables that go with them."""

    period: Period
    values: Mapping[str, Figure]
    breakdowns: Mapping[str, Mapping[str, Figure]]
    balances: tuple[Balance, ...]
    meetings: tuple[MeetingCount, ...]
    officers: tuple[Officer, ...]
    vacancies: tuple[Vacancy, ...]
    data_gaps: tuple[str, ...]

    def value(self, code: str, key: str | None = None) -> Value:
        """Return a figure, or with `key` a cell of a breakdown (0 where nothing falls under that key)."""
        if key is None:
            return self.values[code].value
        found = self.breakdowns[code].get(key)
        return found.value if found else 0

    def figure(self, code: str, key: str | None = None) -> Figure:
        """Return a figure or a cell of a breakdown with the ids behind it."""
        return self.values[code] if key is None else self.breakdowns[code].get(key, Figure(code, 0))
