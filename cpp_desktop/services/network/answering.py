"""What the lead makes of a return: accepted, queried, or set aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import NetworkGroup, ReceivedReturn, ReturnState, SentLetter
from cpp_desktop.domain.signed_returns import NetworkAnswer
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.network.groups import group_called
from cpp_desktop.services.network.letters import keep_letter
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View, Writing

_NONE = "No return of “{0}” for a period that ends in these days is here."
_NONE_AT_ALL = "No return of “{0}” is here."
_NOTHING = "Write what is asked of the group."
OPEN = (ReturnState.RECEIVED, ReturnState.CORRECTED)
"""How far a return has come that is to be looked at: one that is queried waits for the group first."""


def accept(network: NetworkOffice, words: str, first: date, last: date) -> list[ReceivedReturn]:
    """Accept a group's returns whose last day lies in a range, a queried one too, with a letter for each.

    Raises:
        Refused: there is no such group, or nothing of it to accept.
    """
    group = group_called(network, words)
    with network.register.write(f"accepted the return for {_days(first, last)}", group_id=group.id) as writing:
        there = returns_of(writing, group, first, last)
        return _accept(network, writing, [one for one in there if one.state is not ReturnState.ACCEPTED])


def accept_all(network: NetworkOffice, first: date, last: date) -> list[ReceivedReturn]:
    """Accept every return whose last day lies in a range and that waits for nobody's answer, with a letter for each."""
    with network.register.write(f"accepted the returns for {_days(first, last)} that wait for no answer") as writing:
        there = writing.standing(first, last)
        return _accept(network, writing, [one for one in there if one.state in OPEN])


def _accept(network: NetworkOffice, writing: Writing, there: Sequence[ReceivedReturn]) -> list[ReceivedReturn]:
    accepted = [writing.save(replace(one, state=ReturnState.ACCEPTED)) for one in there]
    for one in accepted:
        keep_letter(network, writing, one, NetworkAnswer.ACCEPTANCE)
    return accepted


def query(
    network: NetworkOffice, words: str, text: str, first: date | None = None, last: date | None = None
) -> SentLetter:
    """Ask a group about a return, its newest where no days are said, and return the letter that asks.

    Raises:
        Refused: there is no such group or return, or nothing is asked.
    """
    if not text.strip():
        raise Refused(text=_NOTHING)
    group = group_called(network, words)
    with network.register.write(f"asked about the return: {text.strip()}", group_id=group.id) as writing:
        there = returns_of(writing, group, first or date.min, last or date.max)
        newest = max(there, key=lambda one: one.last)
        queried = writing.save(replace(newest, state=ReturnState.QUERIED))
        return keep_letter(network, writing, queried, NetworkAnswer.QUERY, text.strip())


def asked_already(
    network: NetworkOffice, words: str, text: str, first: date | None = None, last: date | None = None
) -> SentLetter | None:
    """Return the letter that asks a group the very same about the same revision and still waits for its answer, if any.

    Raises:
        Refused: there is no such group or return.
    """
    group = group_called(network, words)
    with network.register.read() as view:
        newest = max(returns_of(view, group, first or date.min, last or date.max), key=lambda one: one.last)
        about = {name: getattr(newest, name) for name in ("group_id", "first", "last", "revision")}
        there = view.all(SentLetter, **about, text=text.strip())
    waits = newest.state is ReturnState.QUERIED
    same = (one for one in there if waits and one.kind is NetworkAnswer.QUERY)
    return max(same, key=lambda one: one.made, default=None)


def set_aside(network: NetworkOffice, words: str, first: date, last: date) -> list[ReceivedReturn]:
    """Take a group's returns for exactly these days out of the register, all their revisions; they can come again.

    Raises:
        Refused: there is no such group or return.
    """
    group = group_called(network, words)
    with network.register.write(f"set aside the return for {_days(first, last)}", group_id=group.id) as writing:
        there = writing.all(ReceivedReturn, group_id=group.id, first=first, last=last)
        if not there:
            raise Refused(group=_NONE.format(group.name))
        for one in there:
            writing.remove(one)
    return there


def returns_of(view: View, group: NetworkGroup, first: date, last: date) -> list[ReceivedReturn]:
    """Return a group's standing returns whose last day lies in a range.

    Raises:
        Refused: there is no such return.
    """
    there = [r for r in view.all(ReceivedReturn, group_id=group.id, standing=True) if first <= r.last <= last]
    if not there:
        raise Refused(group=(_NONE_AT_ALL if (first, last) == (date.min, date.max) else _NONE).format(group.name))
    return there


def _days(first: date, last: date) -> str:
    return f"{day_month_year(first)} to {day_month_year(last)}"
