"""Where returns are kept in the register, and how they are kept elsewhere when a group or network turns out another."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Final

from cpp_desktop.domain.network.records import (
    Belonging,
    Expectation,
    NetworkGroup,
    ReceivedReturn,
    RegisterNote,
    SentLetter,
    Source,
    apart_id,
)
from cpp_desktop.domain.received_figures import figures_of
from cpp_desktop.domain.written_names import letters

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View, Writing

BY_HAND: Final = (Source.TYPED, Source.MAPPED)
"""What the lead made out of something that bears no group's id, and may make out again."""


def covers(belonging: Belonging, day: date) -> bool:
    """Say whether a belonging holds on a day."""
    return (belonging.first is None or belonging.first <= day) and (belonging.last is None or day <= belonging.last)


def network_of(view: View, group_id: str, day: date) -> str | None:
    """Return the id of the network that a group belonged to on a day; None where it is known of none."""
    return next((one.network_id for one in view.all(Belonging, group_id=group_id) if covers(one, day)), None)


def document_of(view: View, one: ReceivedReturn) -> str:
    """Return the JSON of a return as it came."""
    return view.document(one.network_id, one.group_id, one.first, one.last, one.revision)


def is_expected(view: View, group_id: str, last: date) -> bool:
    """Say whether a return that ends on a day is one that its group was asked for, or may rest from."""
    return any(one.first <= last <= one.last for one in view.all(Expectation, group_id=group_id))


def known_by_name_only(view: View, name: str) -> list[NetworkGroup]:
    """Return the groups of a name of which no file came that says their id."""
    wanted = letters(name)
    there = (g for g in view.all(NetworkGroup, key=None, same_as=None) if letters(g.name) == wanted)
    return [g for g in there if all(r.source in BY_HAND for r in view.all(ReceivedReturn, group_id=g.id))]


def give_id(writing: Writing, group: NetworkGroup, own_id: str) -> NetworkGroup:
    """Give a group that was known by its name the id of its own file, and keep under it what is there."""
    known = replace(group, id=own_id)
    writing.save(known)
    _carry_over(writing, group.id, own_id)
    _move_returns(writing, group.id, own_id)
    writing.remove(group)
    return known


def join(writing: Writing, old_id: str, new_id: str) -> None:
    """Keep under one group's id what was kept under another's; where it belonged is what a person said, if anybody."""
    by_itself = all(one.first is None and one.last is None for one in writing.all(Belonging, group_id=new_id))
    said = writing.all(Belonging, group_id=old_id)
    for one in writing.all(Belonging, group_id=new_id if said and by_itself else old_id):
        writing.remove(one)
    _carry_over(writing, old_id, new_id)
    _move_returns(writing, old_id, new_id)
    refile(writing, new_id)


def _carry_over(writing: Writing, old_id: str, new_id: str) -> None:
    for belonging in writing.all(Belonging, group_id=old_id):
        writing.save(replace(belonging, group_id=new_id))
    for asked in writing.all(Expectation, group_id=old_id):
        writing.remove(asked)
        writing.save(replace(asked, group_id=new_id))
    for letter in writing.all(SentLetter, group_id=old_id):
        writing.save(replace(letter, group_id=new_id))
    for note in writing.told_apart(old_id):
        if (other := note.apart_from) not in (None, new_id):
            _tell_apart_as(writing, (old_id, other), (new_id, other))
            _tell_apart_as(writing, (other, old_id), (other, new_id))


def _tell_apart_as(writing: Writing, before: tuple[str, str], now: tuple[str, str]) -> None:
    """Keep the note that a pair is two under another id of one of them."""
    if (note := writing.get(RegisterNote, id=apart_id(*before))) is not None:
        writing.remove(note)
        writing.save(replace(note, id=apart_id(*now), group_id=now[0]))


def _move_returns(writing: Writing, old_id: str, new_id: str) -> None:
    for revisions in _by_days(writing.all(ReceivedReturn, group_id=old_id)):
        _keep_under(writing, revisions, new_id, revisions[0].network_id)


def refile(writing: Writing, group_id: str) -> None:
    """Keep what is asked of a group, and what it sent, under the networks that it belonged to on the last days."""
    for asked in writing.all(Expectation, group_id=group_id):
        home = network_of(writing, group_id, asked.last) or asked.network_id
        if home != asked.network_id:
            writing.remove(asked)
            writing.save(replace(asked, network_id=home))
    for revisions in _by_days(writing.all(ReceivedReturn, group_id=group_id)):
        home = network_of(writing, group_id, revisions[0].last) or revisions[0].network_id
        if home != revisions[0].network_id:
            _keep_under(writing, revisions, group_id, home)


def _by_days(returns: Sequence[ReceivedReturn]) -> list[list[ReceivedReturn]]:
    """Return the revisions about the same days together, the earliest first."""
    ordered = sorted(returns, key=lambda one: (one.first, one.last, one.network_id, one.revision))
    return [list(some) for _, some in groupby(ordered, key=lambda one: (one.first, one.last, one.network_id))]


def _keep_under(writing: Writing, revisions: Sequence[ReceivedReturn], group_id: str, network_id: str) -> None:
    whole = [replace(one, document=document_of(writing, one)) for one in revisions]
    for one in whole:
        writing.remove(one)
    for one in whole:
        writing.receive(replace(one, group_id=group_id, network_id=network_id), figures_of(json.loads(one.document)))
