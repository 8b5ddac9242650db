"""How a change of what is kept about a person is put into words: by the labels and words of the forms themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain import held_words
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.domain.meetings import MeetingInterest
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.sub_groups import SubGroupMember
from cpp_desktop.domain.support import Consent, DeclaredInterest, Training
from cpp_desktop.domain.wording import clock, day_month_year, short_date
from cpp_desktop.services.person_history import HistoryLine
from cpp_desktop.ui.parts.form import Field, Fields
from cpp_desktop.ui.screens import (
    agreement_dialogs,
    person_contact,
    person_membership,
    person_needs,
    representation_dialogs,
    session_dialog,
)
from cpp_desktop.ui.screens.person_words import CATEGORY_WORDS, DELIVERY_WORDS, FORMAT_WORDS

KIND_WORDS: dict[type, str] = {
    Person: "Person", Membership: "Membership", Role: "Role", RestingSpell: "Rest", Consent: "Consent",
    DeclaredInterest: "Declared interest", Training: "Training", Seat: "Seat on another body",
    SubGroupMember: "Time in sub-group", MeetingInterest: "Interest at a meeting",
    SeatAttendance: "Meeting of another body", Expense: "Expense",
}  # fmt: skip
# Where a form asks for something by another name, or does not ask for it at all.
OTHER_WORDS: dict[str, str] = {
    "died_on": "Day of death", "erased_on": "Erased on", "purpose": "For what", "person_ids": "Who came",
    "others": "Who else came", "person_id": "Whose it is",
}  # fmt: skip
_FORMS: dict[type, tuple[Fields, ...]] = {
    Person: (person_contact.FIELDS, person_needs.REVIEW_FIELDS, person_needs.FIELDS),
    Membership: (person_membership.FIELDS,),
    Role: (person_membership.ROLE_FIELDS,),
    RestingSpell: (person_membership.REST_FIELDS,),
    Consent: (agreement_dialogs.CONSENT_FIELDS,),
    DeclaredInterest: (agreement_dialogs.INTEREST_FIELDS,),
    Training: (session_dialog.FIELDS,),
    Seat: (agreement_dialogs.SEAT_FIELDS,),
    SeatAttendance: (representation_dialogs.ATTENDED_FIELDS,),
}


def _each(fields: Fields) -> Iterator[Field]:
    for entry in fields:
        yield from entry if isinstance(entry, tuple) else (entry,)


_LABELS: dict[tuple[type, str], str] = {
    (kind, field.name): field.label for kind, forms in _FORMS.items() for fields in forms for field in _each(fields)
}
_SAID: Mapping[Any, str] = {**CATEGORY_WORDS, **DELIVERY_WORDS, **FORMAT_WORDS}


def _tr(words: str) -> str:
    return QCoreApplication.translate("HistoryWords", words)


def when_words(line: HistoryLine) -> str:
    """Return when a change was made: "18 Nov 2026, 10:42am"."""
    return f"{short_date(line.at.date())}, {clock(line.at.time())}"


def what_words(line: HistoryLine) -> str:
    """Return what was changed: "Telephone", "Role Chair: Until", "Consent telephone list: removed"."""
    record = subject_words(line)
    if line.field:
        label = field_words(line.kind, line.field)
        return label if line.kind is Person else _tr("{0}: {1}").format(record, label)
    if line.has_gone:
        return _tr("{0}: removed").format(record)
    return _tr("{0}: put back").format(record) if line.new is None else _tr("{0}: added").format(record)


def subject_words(line: HistoryLine) -> str:
    """Name the record that was changed: "Role Chair", "Membership from 1 Apr 2024"."""
    kind = _tr(KIND_WORDS[line.kind])
    if isinstance(line.subject, date):
        return _tr("{0} from {1}").format(kind, short_date(line.subject))
    return f"{kind} {value_words(line.subject)}" if line.subject else kind


def became_words(line: HistoryLine) -> str:
    """Return what it was and what it is: "01632 960189 → 01632 960190"; of a new record what stands in it."""
    if line.field:
        return f"{_in_field(line.field, line.old)} → {_in_field(line.field, line.new)}"
    if not line.new:
        return ""
    told = [(name, value) for name, value in line.new.items() if is_told(value)]
    return "; ".join(f"{field_words(line.kind, name)}: {_in_field(name, value)}" for name, value in told)


def _in_field(name: str, value: Any) -> str:  # noqa: ANN401 - a field's value
    return held_words.number_words(name, value) or value_words(value)


def is_told(value: Any) -> bool:  # noqa: ANN401 - a field's value
    """Say whether a field of a new record has anything in it."""
    return value is not None and value != "" and value != () and value != []


def field_words(kind: type, name: str) -> str:
    """Return a field's label, as its form has it; of one that no form of this version knows, its name."""
    words = _LABELS.get((kind, name)) or OTHER_WORDS.get(name)
    return _tr(words) if words else held_words.field_words(name)


def value_words(value: Any) -> str:  # noqa: ANN401 - a field's value
    """Put a value into words; blank shows as a dash."""
    if isinstance(value, date):
        return day_month_year(value)
    if isinstance(value, Enum):
        return _tr(_SAID.get(value, str(value.value)))
    if isinstance(value, tuple | list):
        return ", ".join(value_words(one) for one in value) or "–"
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    return " ".join(str(value).split()) if is_told(value) else "–"
