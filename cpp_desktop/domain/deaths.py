"""What ends with a death, and how names of those who have died leave what somebody wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TypeVar, cast

from cpp_desktop.domain.people import LeavingReason, Membership, Person, RestingSpell, Role
from cpp_desktop.domain.representation import Seat
from cpp_desktop.domain.sub_groups import SubGroupMember

Dated = Membership | Role | Seat | RestingSpell | SubGroupMember
D = TypeVar("D", bound=Dated)

_BETWEEN = re.compile(r"(\s*[;,/&+]\s*|\s+and\s+)")
_NO_REASON = (None, LeavingReason.NOT_KNOWN)


def first_day(record: Dated) -> date:
    """Return when a dated record began; what has no first day began before the records."""
    return (record.joined if isinstance(record, Membership) else record.first) or date.min


def last_day(record: Dated) -> date | None:
    """Return a dated record's last day, None while it goes on."""
    return record.left if isinstance(record, Membership) else record.last


def never_began(record: Dated, day: date) -> bool:
    """Say whether a dated record would have begun only after a death on `day`."""
    return first_day(record) > day


def ended_by_death(record: D, day: date, before: date | None = None) -> D:
    """Return a dated record as a death on `day` leaves it: what would have gone on ends that day.

    `before` is a day of death that was recorded wrongly: what ended with it went on. A membership's reason becomes
    "died", unless another one stands with it. What ended earlier, or never began, is returned as it is.
    """
    last = last_day(record)
    goes_on = last is None or last > day or _ended_with(record, before)
    if never_began(record, day):
        return record
    if not isinstance(record, Membership):
        return cast("D", replace(record, last=day)) if goes_on else record
    if not goes_on and not (last == day and record.leaving_reason in _NO_REASON):
        return record
    stated = record.leaving_reason if last is None and record.leaving_reason not in _NO_REASON else None
    return cast("D", replace(record, left=day, leaving_reason=stated or LeavingReason.DIED))


def _ended_with(record: Dated, before: date | None) -> bool:
    if before is None or last_day(record) != before:
        return False
    return not isinstance(record, Membership) or record.leaving_reason is LeavingReason.DIED


def names_of_the_dead(people: Iterable[Person]) -> frozenset[str]:
    """Return the names, without case, that only people who have died bear."""
    return dead_among((p.name, p.died_on) for p in people)


def dead_among(named: Iterable[tuple[str, date | None]]) -> frozenset[str]:
    """Return what `names_of_the_dead` does, from names and days of death."""
    known = list(named)
    dead = frozenset(_key(name) for name, died_on in known if died_on is not None) - {""}
    return dead.difference(_key(name) for name, died_on in known if died_on is None) if dead else dead


def without_the_dead(written: str, dead: frozenset[str]) -> str:
    """Return names as somebody wrote them, those of the dead left out: "Ann Ash and Ben Teal" becomes "Ann Ash"."""
    if not dead or not names_any(written, dead):
        return written
    parts = _BETWEEN.split(written)
    kept = [part for part in parts[::2] if _key(part) not in dead]
    return written if len(kept) == len(parts[::2]) else ", ".join(kept)


def names_in(written: str) -> list[str]:
    """Return the names that somebody wrote into one field, taken apart."""
    return [name for part in _BETWEEN.split(written)[::2] if (name := part.strip())]


def names_any(text: str, names: frozenset[str]) -> bool:
    """Say whether one of `names`, given without case, stands in a text as words of their own."""
    folded = _key(text)
    return any(name in folded and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", folded) for name in names)


def _key(text: str) -> str:
    return " ".join(text.casefold().split())
