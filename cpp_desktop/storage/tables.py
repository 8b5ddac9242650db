"""One table per record, the log of changes, drafts, and what the file knows about itself."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

from cpp_desktop.domain.actions import Action, ActionProgress, DueRevision
from cpp_desktop.domain.activities import Activity, ActivitySubType
from cpp_desktop.domain.agendas import AgendaTemplate, ItemPaper, ParkedItem, TemplateItem
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.duplicates import KnownApart
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.expenses import Expense, Rate
from cpp_desktop.domain.group import Group, ParentBody, SectionMark
from cpp_desktop.domain.group_documents import GroupDocument
from cpp_desktop.domain.influence import CaseStep, InfluenceCase
from cpp_desktop.domain.issued_papers import Circulation, IssuedPaper, PackPart
from cpp_desktop.domain.letterheads import Letterhead, WordTemplate
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Meeting, MeetingInterest
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import Correction, DecisionFate, MinutesStatus
from cpp_desktop.domain.objectives import Objective, ObjectiveProgress
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.reflection import (
    Reflection,
    ReflectionCount,
    ReflectionQuestion,
    ReflectionRemark,
    ReflectionSheet,
)
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
from cpp_desktop.domain.words import GroupWord
from cpp_desktop.storage.rows import Field, fields_of

RECORDS: tuple[type, ...] = (
    Group,
    ParentBody,
    SectionMark,
    Person,
    Membership,
    Role,
    RestingSpell,
    Meeting,
    AgendaItem,
    Attendance,
    Minute,
    Action,
    DueRevision,
    Activity,
    Consent,
    DeclaredInterest,
    Training,
    Seat,
    Place,
    KnownApart,
    SavedFilter,
    AgendaTemplate,
    TemplateItem,
    ParkedItem,
    ItemPaper,
    MeetingInterest,
    SubGroup,
    SubGroupMember,
    MinutesStatus,
    Correction,
    DecisionFate,
    IssuedPaper,
    Circulation,
    GroupDocument,
    GroupWord,
    InfluenceCase,
    CaseStep,
    Consultation,
    SeatAttendance,
    Expense,
    Objective,
    ActionProgress,
    ActivitySubType,
    Evidence,
    Rate,
    ObjectiveProgress,
    Reflection,
    ReflectionQuestion,
    ReflectionCount,
    ReflectionRemark,
    ReflectionSheet,
    PackPart,
    Letterhead,
    WordTemplate,
    DisclosureAgreement,
    ReturnText,
    MonitoringCount,
    CheckOverride,
    SignedReturn,
    ReturnSignature,
    NetworkLetter,
)

# Which table a column's id belongs to. Ids inside tuples have no such guard: nothing in a table can give it.
REFERENCES = {
    "person_id": "person",
    "other_id": "person",
    "lead_id": "person",
    "requester_id": "person",
    "meeting_id": "meeting",
    "item_id": "agenda_item",
    "minute_id": "minute",
    "action_id": "action",
    "deputy_for_id": "person",
    "carried_from_id": "agenda_item",
    "from_item_id": "agenda_item",
    "to_item_id": "agenda_item",
    "sub_group_id": "sub_group",
    "template_id": "agenda_template",
    "earlier_minute_id": "minute",
    "approving_minute_id": "minute",
    "agreeing_minute_id": "minute",
    "later_minute_id": "minute",
    "issued_paper_id": "issued_paper",
    "case_id": "influence_case",
    "step_id": "case_step",
    "activity_id": "activity",
    "document_id": "group_document",
    "consultation_id": "consultation",
    "expense_id": "expense",
    "objective_id": "objective",
    "from_action_id": "action",
    "merged_into_id": "action",
    "deciding_minute_id": "minute",
    "reflection_id": "reflection",
    "question_id": "reflection_question",
    "item_paper_id": "item_paper",
    "signed_return_id": "signed_return",
}

# The same of ids that stand in a list, for those who look for all that refers to a record.
LISTED_REFERENCES = {"owner_ids": "person", "person_ids": "person"}

metadata = MetaData(
    naming_convention={"ix": "ix_%(table_name)s_%(column_0_name)s", "fk": "fk_%(table_name)s_%(column_0_name)s"}
)


def _column(field: Field) -> Column[Any]:
    parts: list[ForeignKey] = []
    if field.name in REFERENCES:
        # Deferred, so that records may be saved in any order within one transaction.
        parts = [ForeignKey(f"{REFERENCES[field.name]}.id", deferrable=True, initially="DEFERRED")]
    kind = Integer if field.integer else Text
    return Column(field.name, kind, *parts, primary_key=field.name == "id", nullable=field.optional)


def _record_table(kind: type) -> Table:
    """Make a record's table; `removed` is 1 in the tombstones, which no reader sees."""
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", kind.__name__).lower()
    table = Table(
        name,
        metadata,
        *(_column(f) for f in fields_of(kind)),
        Column("removed", Integer, nullable=False),
        sqlite_strict=True,
    )
    for column in table.columns:
        if column.foreign_keys or column.name in ("date", "confidential"):
            Index(None, column)
    return table


TABLE_OF: dict[type, Table] = {kind: _record_table(kind) for kind in RECORDS}
# A log of very many actions begins with those that want doing soonest: they are found without reading the others. The
# days behind it are those that the picture of twenty years counts, in half the time that reading the actions takes.
_PRESSING = ("state", "due", "raised", "closed", "recorded", "meeting_id", "removed")
Index("ix_action_state", *(TABLE_OF[Action].c[name] for name in _PRESSING))
KIND_OF: dict[str, type] = {table.name: kind for kind, table in TABLE_OF.items()}

change = Table(
    "change",
    metadata,
    Column("stamp", Text, primary_key=True),
    Column("site", Text, nullable=False),
    Column("transaction", Text, nullable=False, index=True),
    Column("label", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("record_id", Text, nullable=False, index=True),
    Column("field", Text, nullable=False),
    Column("old", Text),
    Column("new", Text),
    sqlite_strict=True,
)

# Bytes, once each, by their SHA-256 in hex: of papers that went out. They are in no log, for they never change.
stored_file = Table(
    "stored_file",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
)

draft = Table(
    "draft",
    metadata,
    Column("key", Text, primary_key=True),
    Column("entries", Text, nullable=False),
    sqlite_strict=True,
)

file_info = Table(
    "file_info",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)

# Where in the full-text table `search`, which no library describes, the words of a record stand.
searched = Table(
    "searched",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("record_id", Text, nullable=False, unique=True),
    sqlite_strict=True,
)
