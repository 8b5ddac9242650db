"""What is looked for in the register: terms that end, needs to review, the load of seats; and filters kept by name."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from dateutil.relativedelta import relativedelta

from cpp_desktop.domain.access_needs import is_review_due
from cpp_desktop.domain.people import Role, Status
from cpp_desktop.domain.saved_filters import SavedFilter
from cpp_desktop.services import records
from cpp_desktop.services.office import Office
from cpp_desktop.services.register_list import ListedPerson

_IN_POST = (Status.ACTIVE, Status.RESTING, Status.CORRESPONDING)
_SOON = relativedelta(months=6)


def is_in_post(line: ListedPerson) -> bool:
    """Say whether somebody is a member that day, active or not."""
    return line.status in _IN_POST


def soon(day: date) -> date:
    """Return the last day that counts as soon: six months on."""
    return day + _SOON


def ending_roles(line: ListedPerson, day: date) -> list[Role]:
    """Return the roles held whose term ends within six months of `day` or has ended already, the first to end first."""
    ending = [(role.term_end, role) for role in line.roles if role.term_end and role.term_end <= soon(day)]
    return [role for _, role in sorted(ending, key=lambda pair: pair[0])]


def needs_are_due(line: ListedPerson, day: date) -> bool:
    """Say whether a member's access needs were not reviewed for a year, or never."""
    return is_in_post(line) and is_review_due(line.needs_reviewed, day)


# By the name under which filters remember them: who is in a view of the register on a day.
VIEWS: Mapping[str, Callable[[ListedPerson, date], bool]] = {
    "everybody": lambda line, day: True,
    "terms": lambda line, day: bool(ending_roles(line, day)),
    "needs": needs_are_due,
    "load": lambda line, day: bool(line.seats),
}


def filters(office: Office, screen: str) -> list[SavedFilter]:
    """Return the filters kept for a screen, by name."""
    with office.store.read() as snapshot:
        return sorted(snapshot.all(SavedFilter, screen=screen), key=lambda f: (f.name.casefold(), f.id))


def conditions(kept: SavedFilter) -> dict[str, Any]:
    """Return what a filter keeps; nothing where another version of the program wrote what this one cannot read."""
    try:
        found = json.loads(kept.conditions)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def keep_filter(office: Office, screen: str, name: str, keeps: Mapping[str, Any]) -> SavedFilter:
    """Keep a filter under a name; one of that name is replaced.

    Raises:
        Refused: for a missing name.
    """
    name, text = name.strip(), json.dumps(keeps, ensure_ascii=False)
    same = next((f.id for f in filters(office, screen) if f.name.casefold() == name.casefold()), None)
    kept = SavedFilter(screen=screen, name=name, conditions=text)
    return records.save(office, kept if same is None else replace(kept, id=same))
