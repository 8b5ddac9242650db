"""How two entries that may be one person are put into words: why, in what they differ, and what a merge would do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.duplicates import KnownApart, Pair, Reason
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Mark
from cpp_desktop.domain.merging import Merging
from cpp_desktop.domain.people import Membership, RestingSpell, Role
from cpp_desktop.domain.representation import Seat
from cpp_desktop.domain.support import Consent, DeclaredInterest, Training
from cpp_desktop.domain.wording import day_month_year, long_date
from cpp_desktop.services.duplicates import Comparison, Entry
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.screens import person_contact, person_needs
from cpp_desktop.ui.screens.person_words import (
    CONTACT_METHOD_WORDS,
    DELIVERY_WORDS,
    FORMAT_WORDS,
    PAPER_COLOUR_WORDS,
    PAPER_SIZE_WORDS,
    PROFESSIONAL_WORDS,
    PURPOSE_WORDS,
    SUPPORT_WORDS,
    categories_words,
    days_words,
)

_MARKS_TOLD = 4
_VALUES: dict[Any, str] = {
    **CONTACT_METHOD_WORDS,
    **DELIVERY_WORDS,
    **FORMAT_WORDS,
    **PAPER_COLOUR_WORDS,
    **PAPER_SIZE_WORDS,
    **PROFESSIONAL_WORDS,
    **SUPPORT_WORDS,
}


def _tr(words: str, comment: str = "", number: int = -1) -> str:
    return QCoreApplication.translate("DuplicateWords", words, comment, number)


def _fields() -> Iterator[Field]:
    for row in (*person_contact.FIELDS, *person_needs.FIELDS, *person_needs.REVIEW_FIELDS):
        yield from (row,) if isinstance(row, Field) else row


_LABELS = {field.name: field.label for field in _fields()}


def pair_words(pair: Pair) -> str:
    """Return both names."""
    return " · ".join(sorted((pair.one.name, pair.other.name)))


def reasons_words(pair: Pair) -> str:
    """Say why two entries may be one person: "Same e-mail, similar name"."""
    said = {
        Reason.SAME_NAME: _tr("same name"),
        Reason.SAME_EMAIL: _tr("same e-mail"),
        Reason.SIMILAR_NAME: _tr("similar name"),
        Reason.SAME_TELEPHONE: _tr("same telephone"),
    }
    words = ", ".join(said[reason] for reason in pair.reasons)
    return words[:1].upper() + words[1:]


def band_words(pair: Pair) -> str:
    """Return the heading that a pair stands under."""
    return _tr("Only a telephone in common") if pair.is_weak else _tr("Likely")


def label_words(name: str) -> str:
    """Return what a field of a person is called on their page."""
    if name == "died_on":
        return _tr("Died on")
    return QCoreApplication.translate("Field", _LABELS[name])


def value_words(value: object) -> str:
    """Return a field's value as it is written on a page."""
    if isinstance(value, tuple):
        return "\n".join(value_words(one) for one in value) or _tr("Nothing")
    if isinstance(value, date):
        return day_month_year(value)
    if isinstance(value, Enum):
        return _tr(_VALUES[value])
    return str(value) if value else _tr("Nothing")


def membership_words(entry: Entry) -> list[str]:
    """Return each membership of an entry in a line: "Carer, since 3 February 2022"."""
    return [_membership(m) for m in entry.memberships]


def _membership(membership: Membership) -> str:
    return f"{categories_words(membership)}, {days_words(membership.joined, membership.left)}"


def referring_words(entry: Entry) -> str:
    """Say how much of what is recorded names an entry."""
    return ", ".join(_counted(kind, number) for kind, number in entry.referring.items() if kind is not KnownApart)


def _counted(kind: type, number: int) -> str:
    said: Mapping[type, str] = {
        Membership: _tr("%n membership(s)", "", number),
        Role: _tr("%n role(s)", "", number),
        RestingSpell: _tr("%n rest(s)", "", number),
        Attendance: _tr("%n meeting(s)", "", number),
        AgendaItem: _tr("%n agenda item(s)", "", number),
        Action: _tr("%n action(s)", "", number),
        Activity: _tr("%n activity record(s)", "", number),
        Consent: _tr("%n consent(s)", "", number),
        DeclaredInterest: _tr("%n interest(s)", "", number),
        Training: _tr("%n training session(s)", "", number),
        Seat: _tr("%n seat(s)", "", number),
    }
    return said.get(kind) or _tr("%n other record(s)", "", number)


def effects_words(comparison: Comparison) -> list[str]:
    """Say in sentences what a merge would do beside the fields."""
    done = comparison.would_do
    return [*_marks(done, comparison.days), *_memberships(done), *_agreements(done), *_death(comparison)]


def _marks(done: Merging, days: Mapping[str, date]) -> list[str]:
    said = _tr("Both entries are marked for {0}, {1} and {2}: {1} stays.")
    lines = [
        said.format(long_date(days[m.meeting_id]), _mark(m.stays), _mark(m.goes)) for m in done.marks[:_MARKS_TOLD]
    ]
    more = len(done.marks) - _MARKS_TOLD
    return [*lines, _tr("So it is with %n more meeting(s).", "", more)] if more > 0 else lines


def _mark(mark: Mark) -> str:
    return _tr(mark.value)


def _memberships(done: Merging) -> list[str]:
    joined = _tr("Memberships that overlap become one: {0}.")
    apart = _tr("Two memberships overlap and differ, so both stay: {0}; {1}. Look at them afterwards.")
    return [
        *(joined.format(_membership(m)) for m in done.joined),
        *(apart.format(_membership(one), _membership(other)) for one, other in done.overlapping),
    ]


def _agreements(done: Merging) -> list[str]:
    words = _tr("“{0}” was withdrawn in one entry on {1}, so the consent in the other ends on that day too.")
    return [
        words.format(_tr(PURPOSE_WORDS[consent.purpose]), day_month_year(consent.withdrawn))
        for consent in done.withdrawn
        if consent.withdrawn
    ]


def _death(comparison: Comparison) -> list[str]:
    days = {comparison.kept.person.died_on, comparison.other.person.died_on}
    if len(days) == 1:
        return []
    return [_tr("One entry has a day of death. If it is taken, what the other went on with ends on that day.")]
