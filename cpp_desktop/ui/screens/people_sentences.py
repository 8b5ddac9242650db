"""The sentence under the title that counts whom the register shows, and says as on which day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.people import is_service_user
from cpp_desktop.domain.wording import counted, day_month_year, long_date
from cpp_desktop.services.places import Filling
from cpp_desktop.services.register_list import ListedPerson
from cpp_desktop.services.register_views import ending_roles, is_in_post, soon
from cpp_desktop.ui.parts import theme


def _tr(words: str, many: int = -1) -> str:
    return QCoreApplication.translate("PeopleSentences", words, "", many)


def people_sentence(view: str, lines: Sequence[ListedPerson], day: date, *, is_today: bool) -> str:
    """Count those in a view of the register on a day."""
    if view == "terms":
        count = sum(len(ending_roles(line, day)) for line in lines)
        words = _tr("%n role(s) whose term ends by {0}", count).format(day_month_year(soon(day)))
    elif view == "needs":
        words = _tr("%n member(s) whose needs were not reviewed for a year", len(lines))
    elif view == "load":
        seats = _tr("%n seat(s) on other bodies", sum(len(line.seats) for line in lines))
        words = _tr("{0}, held by {1}").format(seats, counted(len(lines), _tr("person"), _tr("people")))
    else:
        return _members(lines, day, is_today=is_today)
    return words if is_today else _as_on(words, day)


def vacancies_sentence(found: Sequence[Filling], day: date, *, is_today: bool) -> str:
    """Count the places that nobody fills."""
    if not found:
        return _tr("No place is written down from the terms of reference.")
    wanted = sum(filling.place.number for filling in found)
    words = _tr("{0} of {1}").format(
        _tr("%n vacancy(ies)", sum(filling.short for filling in found)), _tr("%n place(s)", wanted)
    )
    return words if is_today else _as_on(words, day)


def _members(lines: Sequence[ListedPerson], day: date, *, is_today: bool) -> str:
    members = [line for line in lines if is_in_post(line)]
    if not members:
        nobody = _tr("Nobody is in the register yet.") if is_today else _tr("Nobody was a member.")
        return nobody if is_today else _as_on(nobody, day)
    capacities = [line.capacity for line in members if line.capacity]
    users = sum(is_service_user(c.categories, c.primary_category) for c in capacities)
    count = counted(len(members), _tr("member"), _tr("members"))
    if is_today and not theme.is_large():
        count = _tr("{0} on {1}").format(count, long_date(day))
    split = _tr("{0}, {1}").format(
        counted(users, _tr("service user"), _tr("service users")),
        counted(len(members) - users, _tr("other"), _tr("others")),
    )
    words = f"{count}  ·  {split}"
    return words if is_today else _as_on(words, day)


def _as_on(words: str, day: date) -> str:
    date_words = day_month_year(day) if theme.is_large() else long_date(day)
    return _tr("As on {0}: {1}").format(date_words, words[:1].lower() + words[1:])
