"""Records about a person put into words, field by field, with whoever else they name marked."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import fields
from datetime import date, time
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.agendas import AgendaTemplate
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.erasure import Names
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.domain.group_documents import GroupDocument
from cpp_desktop.domain.held_words import field_words, number_words
from cpp_desktop.domain.influence import CaseStep, InfluenceCase
from cpp_desktop.domain.issued_papers import Circulation, IssuedPaper
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meeting_wording import meeting_words
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Meeting, MeetingInterest
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import LeavingReason, Membership, Person
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.subject_access import Held, HeldRecord, Plain
from cpp_desktop.domain.support import Training
from cpp_desktop.domain.third_parties import Others, Passage, Piece
from cpp_desktop.domain.wording import clock, day_month_year, spelled
from cpp_desktop.services.action_owners import Secrets
from cpp_desktop.services.memberships import minute_words

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

# Of the person's own record these can be about others too; the rest is what they are called and reached by.
_MAY_NAME_OTHERS = ("notes", "access_notes")
_TITLES = ("title", "purpose", "body", "reference", "number", "joined", "first", "date")
_PEOPLE = ("person_id", "other_id", "lead_id", "requester_id", "person_ids", "owner_ids", "deputy_for_id")
_MINUTES = (
    "minute_id", "earlier_minute_id", "approving_minute_id", "agreeing_minute_id", "later_minute_id",
    "deciding_minute_id",
)  # fmt: skip
_ACTIONS = ("action_id", "from_action_id", "merged_into_id")
_NAMED = (
    "sub_group_id", "template_id", "case_id", "document_id", "activity_id", "consultation_id", "step_id", "expense_id",
)  # fmt: skip
_ITEMS = ("item_id", "carried_from_id", "from_item_id", "to_item_id")


class HeldRecords:
    """Puts records into words from one look at the file; `ids` are the person's own, `names` everybody's by id."""

    def __init__(self, snapshot: Snapshot, ids: Collection[str], names: dict[str, str], others: Others) -> None:
        self._ids, self._names, self._others = ids, names, others
        self._meetings = {m.id: m for m in snapshot.all(Meeting)}
        self._minutes = {m.id: m for m in snapshot.all(Minute)}
        self._actions = {a.id: a for a in snapshot.all(Action)}
        self._snapshot, self._secrets = snapshot, Secrets.read(snapshot)
        self._items = {i.id: i for i in snapshot.all(AgendaItem)}
        self._issued = {p.id: p for p in snapshot.all(IssuedPaper)}
        self._named_things = {one.id: one.name for one in snapshot.all(SubGroup)}
        self._named_things |= {one.id: one.name for one in snapshot.all(AgendaTemplate)}
        self._named_things |= {one.id: one.theme for one in snapshot.all(InfluenceCase)}
        self._named_things |= {one.id: one.title for one in snapshot.all(GroupDocument)}
        self._named_things |= {one.id: one.title for one in snapshot.all(Activity)}
        self._named_things |= {one.id: one.title for one in snapshot.all(Consultation)}
        self._named_things |= {one.id: one.text for one in snapshot.all(CaseStep)}
        self._named_things |= {one.id: _claim(one) for one in snapshot.all(Expense)}
        self._references: dict[str, Callable[[str], str]] = {
            "meeting_id": self._meeting, "issued_paper_id": self._issued_paper,
            **dict.fromkeys(_NAMED, self._named),
            **dict.fromkeys(_ACTIONS, self._action),
            **dict.fromkeys(_MINUTES, self._minute), **dict.fromkeys(_ITEMS, self._item),
        }  # fmt: skip

    def text(self, text: str) -> Passage:
        """Return a text with whoever else it names marked."""
        return self._others.passage(text)

    def signed(self, name: str) -> Passage:
        """Return the name of whoever made a change: somebody else unless it is the person's own."""
        found = self.text(name)
        known = any(piece.other for piece in found) or self._others.names_the_person(name)
        return found if known or not name else (Piece(name, other=name),)

    def is_meant(self, name: str, value: Any) -> bool:  # noqa: ANN401 - a field's value
        """Say whether a field means the person: by id, or by name and not by chance within somebody else's."""
        if name in _PEOPLE:
            return any(i in self._ids for i in (value if isinstance(value, tuple | list) else (value,)))
        return isinstance(value, str) and self._others.names_the_person(value)

    def record(self, record: Any) -> HeldRecord:  # noqa: ANN401 - any record
        """Return every field of a record."""
        kind = type(record)
        told = tuple(self.field(kind, f.name, getattr(record, f.name)) for f in fields(kind) if f.name != "id")
        return HeldRecord(
            id=record.id,
            kind=kind.__name__,
            title=() if isinstance(record, Person) else self._title(record),
            fields=told,
            confidential=self.is_confidential(record),
        )

    def field(self, kind: type, name: str, value: Any) -> Held:  # noqa: ANN401 - a field's value
        """Return one field of a record of a kind."""
        return Held(field=name, label=field_words(name), words=self.words(kind, name, value), value=_plain(name, value))

    def words(self, kind: type, name: str, value: Any, *, own: bool = True) -> Passage:  # noqa: ANN401
        """Put a field's value into words; nothing where nothing was recorded. `own` records are the person's."""
        if value is None or value == "" or value == () or value == []:
            return ()
        if name in _PEOPLE:
            return self._people(value if isinstance(value, tuple | list) else (value,))
        if name in self._references:
            return self.text(self._references[name](str(value)))
        if own and kind is Person and name not in _MAY_NAME_OTHERS:
            return (Piece(_in_words(value)),)
        if kind is Training and name == "others":
            return (Piece(value, other=value),)
        if _is_typed(kind, name):
            return self.text(_in_words(value))
        return (Piece(number_words(name, value) or _in_words(value)),)

    def is_confidential(self, record: Any) -> bool:  # noqa: ANN401 - any record
        """Say whether a record is kept out of papers that are circulated."""
        if isinstance(record, Minute):
            return record.id in self._secrets.ids or record.confidential
        if isinstance(record, Action):
            return self._secrets.hold(record)
        if isinstance(record, Membership):
            return record.leaving_reason is LeavingReason.ILL_HEALTH
        item = self._items.get(getattr(record, "item_id", None) or "")
        return bool(item and item.confidential) or bool(getattr(record, "confidential", False))

    def is_confidential_id(self, kind: type, record_id: str) -> bool:
        """Say the same of a record by its id."""
        return self.is_confidential(self._snapshot.get(kind, record_id))

    def typed(self, name: str, text: str) -> Held:
        """Return what was typed into a form and not saved yet."""
        return Held(field=name, label=field_words(name), words=self.text(text))

    def _title(self, record: Any) -> Passage:  # noqa: ANN401
        if isinstance(record, Attendance | MeetingInterest):
            return self.text(self._meeting(record.meeting_id))
        if isinstance(record, SubGroupMember):
            return self.text(self._named(record.sub_group_id))
        if isinstance(record, Circulation):
            return self.text(self._issued_paper(record.issued_paper_id))
        if isinstance(record, AgendaItem):
            where = self._meeting(record.meeting_id)
            return self.text(", ".join(filter(None, (f"{record.number} {record.title}".strip(), where))))
        name = next((name for name in _TITLES if getattr(record, name, None)), "")
        return self.words(type(record), name, getattr(record, name)) if name else ()

    def _people(self, ids: Collection[str]) -> Passage:
        pieces: list[Piece] = []
        for one in ids:
            pieces += [Piece(", ")] if pieces else []
            name = self._names.get(one) or said("(name removed)")
            pieces.append(Piece(name) if one in self._ids else Piece(name, other=one))
        return tuple(pieces)

    def _meeting(self, meeting_id: str) -> str:
        meeting = self._meetings.get(meeting_id)
        return meeting_words(meeting) if meeting else said("a meeting that was removed")

    def _minute(self, minute_id: str) -> str:
        minute = self._minutes.get(minute_id)
        meeting = self._meetings.get(minute.meeting_id) if minute else None
        return minute_words(minute, meeting.date) if minute and meeting else said("a minute that was removed")

    def _action(self, action_id: str) -> str:
        action = self._actions.get(action_id)
        return " ".join(filter(None, (action.reference, action.text))) if action else said("an action that was removed")

    def _item(self, item_id: str) -> str:
        item = self._items.get(item_id)
        return f"{item.number} {item.title}".strip() if item else said("an agenda item that was removed")

    def _named(self, record_id: str) -> str:
        return self._named_things.get(record_id) or said("something that was removed")

    def _issued_paper(self, paper_id: str) -> str:
        paper = self._issued.get(paper_id)
        if paper is None:
            return said("a paper that was removed")
        kind = said(spelled(paper.kind.value))
        return said("{0}, version {1}: {2}").format(kind, paper.version, self._meeting(paper.meeting_id))


def _claim(expense: Expense) -> str:
    return f"{said(spelled(expense.kind.value))}, {day_month_year(expense.incurred)}"


def names_by_id(names: dict[str, Names], people: Collection[Person]) -> dict[str, str]:
    """Return what everybody is called: as in the register, else as the log knows them."""
    known = {i: min(n.names) for i, n in names.items() if n.names}
    return known | {p.id: p.name for p in people if p.name}


@cache
def _is_typed(kind: type, name: str) -> bool:
    hint = get_type_hints(kind).get(name, str)
    return hint is str or str in get_args(hint)


def _in_words(value: Any) -> str:  # noqa: ANN401 - a field's value
    if isinstance(value, tuple | list):
        return ", ".join(map(_in_words, value))
    if isinstance(value, Enum):
        return said(spelled(str(value.value)))
    if isinstance(value, bool):
        return said("yes") if value else said("no")
    if isinstance(value, date):
        return day_month_year(value)
    return clock(value) if isinstance(value, time) else str(value)


def _plain(name: str, value: Any) -> Plain:  # noqa: ANN401 - a field's value
    """Return what JSON has instead of words; nothing for texts and people, whose words are cut and left out."""
    if name in _PEOPLE:
        return None
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple) and value and all(isinstance(one, Enum) for one in value):
        return [str(one.value) for one in value]
    return value if isinstance(value, int) or (name.endswith("_id") and value) else None
