"""What the annual return is counted from, read in one look at the file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

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
from cpp_desktop.domain.reflection import Reflection, ReflectionCount, ReflectionQuestion, ReflectionRemark
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.return_figures import ReturnRecords
from cpp_desktop.domain.signed_returns import (
    CheckOverride,
    DisclosureAgreement,
    MonitoringCount,
    NetworkLetter,
    ReturnSignature,
    ReturnText,
    SignedReturn,
)
from cpp_desktop.domain.support import Consent, Purpose, Training
from cpp_desktop.services.influence import told_apart
from cpp_desktop.services.minutes_status import drafts
from cpp_desktop.services.office import Office
from cpp_desktop.services.reflection import every_result

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


KINDS: frozenset[type] = frozenset(
    {
        Action, DueRevision, Activity, Consultation, Expense, Group, ParentBody, SectionMark, GroupDocument,
        InfluenceCase, Attendance, Meeting, Minute, Objective, Membership, Person, RestingSpell, Role, Seat,
        SeatAttendance, CheckOverride, MonitoringCount, ReturnSignature, ReturnText, SignedReturn, Consent, Training,
        Reflection, ReflectionQuestion, ReflectionCount, ReflectionRemark, DisclosureAgreement, NetworkLetter,
    }
)  # fmt: skip
"""The kinds of record that a return is counted from, says, or is followed by."""


def read(office: Office, period: Period) -> ReturnRecords:
    """Read everything that a return for `period` is counted from and says, in one look."""
    with office.store.read() as snapshot:
        roles = tuple(snapshot.all(Role))
        signed = _signed(snapshot, period)
        return ReturnRecords(
            group=snapshot.all(Group)[0],
            parents=tuple(snapshot.all(ParentBody)),
            people=_people(snapshot, roles),
            memberships=tuple(snapshot.all(Membership)),
            roles=roles,
            resting=tuple(snapshot.all(RestingSpell)),
            meetings=tuple(snapshot.all(Meeting)),
            attendance=tuple(snapshot.all(Attendance)),
            actions=tuple(snapshot.all(Action)),
            revisions=tuple(snapshot.all(DueRevision)),
            activities=tuple(snapshot.all(Activity)),
            marks=tuple(snapshot.all(SectionMark)),
            consents=tuple(snapshot.all(Consent, purpose=Purpose.NAMED_IN_RETURN)),
            documents=(documents := tuple(snapshot.all(GroupDocument))),
            agreeing_minutes=tuple(snapshot.all(Minute, id=[d.minute_id for d in documents if d.minute_id])),
            cases=tuple(snapshot.all(InfluenceCase)),
            consultations=tuple(snapshot.all(Consultation)),
            seats=tuple(snapshot.all(Seat)),
            seat_attendances=tuple(snapshot.all(SeatAttendance)),
            training=tuple(snapshot.all(Training)),
            expenses=tuple(snapshot.all(Expense)),
            objectives=tuple(snapshot.all(Objective)),
            reflections=every_result(snapshot),
            draft_minutes=drafts(snapshot),
            apart=told_apart(snapshot),
            texts=tuple(snapshot.all(ReturnText, first=period.first, last=period.last)),
            monitoring=tuple(snapshot.all(MonitoringCount, first=period.first, last=period.last)),
            overrides=tuple(snapshot.all(CheckOverride, first=period.first, last=period.last)),
            signed=signed,
            signatures=tuple(snapshot.all(ReturnSignature, signed_return_id=[s.id for s in signed])),
        )


def _signed(snapshot: Snapshot, period: Period) -> tuple[SignedReturn, ...]:
    """Return the revisions of a period and, behind them, the last of the nearest period before that has one."""
    own = snapshot.all(SignedReturn, first=period.first, last=period.last)
    there = snapshot.columns(SignedReturn, "last", "revision", "id")
    earlier = max((one for one in there if one[0] < period.first), default=None)
    before = snapshot.all(SignedReturn, id=earlier[2]) if earlier else []
    return (*sorted(own, key=lambda s: s.revision), *before)


def _people(snapshot: Snapshot, roles: Iterable[Role]) -> tuple[Person, ...]:
    """Read those of whom the return says more than their number: who have died, and who hold an office."""
    dead = {person_id for person_id, died_on in snapshot.columns(Person, "id", "died_on") if died_on is not None}
    return tuple(snapshot.all(Person, id=dead | {role.person_id for role in roles}))
