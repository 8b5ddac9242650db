"""What the register can show of each person, and what each view of it shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.people import Status
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services.register_list import ListedPerson
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.screens.person_words import (
    categories_words,
    delivery_icon,
    delivery_words,
    format_words,
    status_chip,
)

_STATUSES = list(Status)
VACANCIES = "vacancies"


def _chips(line: ListedPerson) -> tuple[Chip, ...]:
    return (status_chip(line.status),)


def _term_end(line: ListedPerson) -> date | None:
    return min((role.term_end for role in line.roles if role.term_end), default=None)


def _reviewed(line: ListedPerson) -> date:
    return line.needs_reviewed or date.min  # never comes first


def _reviewed_words(day: date) -> str:
    return QCoreApplication.translate("PeopleColumns", "never") if day == date.min else short_date(day)


COLUMNS = (
    Column("Name and category", lambda r: r.name, second=lambda r: categories_words(r.capacity), bold=True),
    Column(
        "Role", lambda r: ", ".join(role.title.value for role in r.roles), width=146, priority=2, folds=True
    ),
    Column(
        "Papers by", lambda r: r.delivery, delivery_words,
        icon=lambda r: delivery_icon(r.delivery), tone=lambda _: "muted", width=116, priority=4,
        order=lambda d: d.value,
    ),
    Column("Standing", lambda r: r.status, lambda _: "", chips=_chips, width=140, order=_STATUSES.index),
    Column("Term ends", _term_end, short_date, width=110, priority=2, folds=True, extra=True),
    Column("Needs reviewed", _reviewed, _reviewed_words, width=130, priority=2, folds=True, extra=True),
    Column(
        "Seats", lambda r: len(r.seats) or None, second=lambda r: ", ".join(s.body for s in r.seats), width=170,
        priority=2, folds=True, extra=True,
    ),
    Column("E-mail", lambda r: r.email, width=190, priority=3, folds=True, extra=True),
    Column("Telephone", lambda r: r.telephones, width=130, priority=3, folds=True, extra=True),
    Column("Postcode", lambda r: r.postcode, width=100, priority=3, folds=True, extra=True),
    Column(
        "Papers in", lambda r: r.information_format, format_words, width=150, priority=3, folds=True,
        extra=True, order=lambda f: f.value,
    ),
    Column("Member since", lambda r: r.joined, short_date, width=120, priority=3, folds=True, extra=True),
    Column(
        "Cancer sites", lambda r: ", ".join(r.capacity.cancer_sites) if r.capacity else "", width=140, priority=3,
        folds=True, extra=True,
    ),
    Column("Area", lambda r: r.capacity.area if r.capacity else "", width=120, priority=3, folds=True, extra=True),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class View:
    """A way to look at the register: its words, the column it adds, and whether rows stand by that one, downwards."""

    words: str
    column: str = ""
    descending: bool = False


SHOWN: dict[str, View] = {
    "everybody": View(QT_TRANSLATE_NOOP("PeopleViews", "Everybody")),
    "terms": View(QT_TRANSLATE_NOOP("PeopleViews", "Terms ending soon"), "Term ends"),
    "needs": View(QT_TRANSLATE_NOOP("PeopleViews", "Needs to review"), "Needs reviewed"),
    "load": View(QT_TRANSLATE_NOOP("PeopleViews", "Seats on other bodies"), "Seats", descending=True),
    VACANCIES: View(QT_TRANSLATE_NOOP("PeopleViews", "Vacancies")),
}
