"""Saving one record: the rule is asked, the step is labelled in the secretary's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from cpp_desktop.domain.actions import Action, ActionProgress, DueRevision
from cpp_desktop.domain.activities import Activity, ActivitySubType
from cpp_desktop.domain.agendas import AgendaTemplate, ItemPaper, ParkedItem, TemplateItem
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.duplicates import KnownApart
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.evidence import KEPT_WITH, Evidence
from cpp_desktop.domain.expenses import Expense, Rate
from cpp_desktop.domain.group import Group, ParentBody, SectionMark
from cpp_desktop.domain.group_documents import GroupDocument
from cpp_desktop.domain.influence import CaseStep, InfluenceCase
from cpp_desktop.domain.issued_papers import Circulation, IssuedPaper
from cpp_desktop.domain.letterheads import Letterhead
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Meeting, MeetingInterest
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import Correction, DecisionFate, MinutesStatus
from cpp_desktop.domain.objectives import Objective, ObjectiveProgress
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.reflection import Reflection, ReflectionQuestion, ReflectionRemark
from cpp_desktop.domain.representation import Place, Seat, SeatAttendance
from cpp_desktop.domain.saved_filters import SavedFilter
from cpp_desktop.domain.signed_returns import (
    CheckOverride,
    DisclosureAgreement,
    MonitoringCount,
    NetworkLetter,
    ReturnSignature,
    ReturnText,
    SignedReturn,
)
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.support import Consent, DeclaredInterest, Training
from cpp_desktop.domain.validity import problems
from cpp_desktop.domain.words import GroupWord
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Transaction

Record = (
    Group | ParentBody | SectionMark | Person | Membership | Role | RestingSpell
    | Meeting | AgendaItem | Attendance | Minute | Action | DueRevision | Activity
    | Consent | DeclaredInterest | Training | Seat | Place | KnownApart | SavedFilter
    | AgendaTemplate | TemplateItem | ParkedItem | ItemPaper | MeetingInterest | SubGroup | SubGroupMember
    | MinutesStatus | Correction | DecisionFate | IssuedPaper | Circulation | GroupDocument | GroupWord
    | InfluenceCase | CaseStep | Consultation | SeatAttendance | Expense | Objective
    | ActivitySubType | Evidence | ActionProgress | ObjectiveProgress | Rate
    | Reflection | ReflectionQuestion | ReflectionRemark | Letterhead
    | ReturnText | MonitoringCount | CheckOverride | DisclosureAgreement
    | SignedReturn | ReturnSignature | NetworkLetter
)  # fmt: skip
R = TypeVar("R", bound=Record)

NOUNS: dict[type, str] = {
    Group: "group", ParentBody: "parent body", SectionMark: "section of the return", Person: "person",
    Membership: "membership", Role: "role", RestingSpell: "resting spell", Meeting: "meeting",
    AgendaItem: "agenda item", Attendance: "attendance", Minute: "minute", Action: "action",
    DueRevision: "new due date", Activity: "activity", Consent: "consent", DeclaredInterest: "declared interest",
    Training: "training", Seat: "seat", Place: "place in the terms of reference", KnownApart: "two people of one name",
    SavedFilter: "filter", AgendaTemplate: "agenda template", TemplateItem: "item of an agenda template",
    ParkedItem: "parked item", ItemPaper: "paper of an agenda item", MeetingInterest: "interest at a meeting",
    SubGroup: "sub-group", SubGroupMember: "member of a sub-group", MinutesStatus: "state of the minutes",
    Correction: "correction", DecisionFate: "what became of a decision", IssuedPaper: "issued paper",
    Circulation: "copy sent", GroupDocument: "document", GroupWord: "word of the group’s",
    InfluenceCase: "influence case", CaseStep: "step of a case", Consultation: "consultation",
    SeatAttendance: "meeting of another body", Expense: "expense", Objective: "objective",
    ActivitySubType: "kind of activity", Evidence: "file", Rate: "rate", ActionProgress: "news of an action",
    ObjectiveProgress: "progress of an objective",
    Reflection: "reflection", ReflectionQuestion: "question of the reflection",
    ReflectionRemark: "remark of the reflection", Letterhead: "letterhead",
    ReturnText: "text of the return", MonitoringCount: "monitoring count", CheckOverride: "reason for the return",
    DisclosureAgreement: "agreement on small numbers", SignedReturn: "signed return",
    ReturnSignature: "signature under a return", NetworkLetter: "letter from the network",
}  # fmt: skip


def check(record: Record) -> None:
    """Ask the rule of a record's kind.

    Raises:
        Refused: a sentence for each field that cannot be kept.
    """
    if found := problems(record):
        raise Refused(**found)


def save(office: Office, record: R, *, visit: str | None = None) -> R:
    """Add or change one record; autosaves of one `visit` are one undo step.

    Raises:
        Refused: when its rule says no.
    """
    check(record)
    noun = NOUNS[type(record)]
    with office.store.read() as snapshot:
        verb = "add" if snapshot.get(type(record), record.id) is None else "edit"
    with office.store.transaction(f"{verb} {noun}", visit=visit) as tx:
        tx.save(record)
    return record


def remove(office: Office, *records: Record) -> None:
    """Take records out in one step, named after the first of them, and the files kept with them."""
    if not records:
        return
    with office.store.transaction(f"remove {NOUNS[type(records[0])]}") as tx:
        take_out(tx, *records)


def take_out(tx: Transaction, *records: Record) -> None:
    """Take records out as part of a step, and the files kept with them."""
    for kind, field in KEPT_WITH.items():
        if ids := [record.id for record in records if type(record) is kind]:
            for file in tx.all(Evidence, **{field: ids}):
                tx.remove(file)
    for record in records:
        tx.remove(record)
