"""What only a person can decide about who is who: a new key trusted, two names joined as one group or told apart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.fingerprints import check_words, fingerprint
from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.records import NetworkGroup, ReceivedReturn, RegisterNote, apart_id
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.network import filing
from cpp_desktop.services.network.groups import find_group, group_called, one_and_the_same
from cpp_desktop.services.network.incoming import Incoming, incoming
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View

_UNSIGNED = "This return bears no signature, so there is no key in it to trust."
_FOREIGN = "This return is from “{0}”, not from “{1}”."
_BOTH_SENT = (
    "“{0}” and “{1}” both have a return with days from {2} to {3} in it. Set one of the two aside first, so that "
    "no day is counted twice."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewKey:
    """A key that came with a return and is not the group's: `known` is the one so far, if there is one."""

    group: NetworkGroup
    key: str
    known: str | None

    @property
    def words(self) -> tuple[str, str]:
        """The check words of the key so far (nothing where there is none) and of the new one, to be read out."""
        return check_words(self.known) if self.known else "", check_words(self.key)

    @property
    def fingerprints(self) -> tuple[str, str]:
        """The fingerprints of both."""
        return fingerprint(self.known) if self.known else "", fingerprint(self.key)


def new_key(network: NetworkOffice, words: str, path: Path) -> NewKey:
    """Read which key a group's return is signed with; nothing is changed.

    Raises:
        Refused: it is no return, bears no signature, or is another group's.
    """
    arriving = _signed_return(path)
    with network.register.read() as view:
        group = _bearer(view, words, arriving)
    return NewKey(group=group, key=arriving.key or "", known=group.key)


def trust(network: NetworkOffice, words: str, path: Path) -> NewKey:
    """Trust the key that a group's return is signed with, from today; the return itself is received afterwards.

    Raises:
        Refused: it is no return, bears no signature, or is another group's.
    """
    arriving = _signed_return(path)
    key = arriving.key or ""
    meant = group_called(network, words)
    what = f"trusted the key whose words are: {check_words(key)}"
    with network.register.write(what, group_id=meant.id) as writing:
        group = _bearer(writing, meant.id, arriving)
        if group.id == meant.id != arriving.group_id:
            group = filing.give_id(writing, group, arriving.group_id)
        if group.key != key:
            writing.save(replace(group, key=key, key_since=network.today()))
    return NewKey(group=group, key=key, known=group.key)


def _signed_return(path: Path) -> Incoming:
    from cpp_desktop.exchange import returns

    arriving = incoming(*returns.read(path))
    if arriving.key is None:
        raise Refused(file=_UNSIGNED)
    return arriving


def _bearer(view: View, words: str, arriving: Incoming) -> NetworkGroup:
    """Return the group whose id a return bears, which must be the one that is meant, or be found to be the same.

    One that is known by its name only may be called as the return says.
    """
    meant = find_group(view, words)
    bearer = view.get(NetworkGroup, id=arriving.group_id)
    if bearer is None and meant in filing.known_by_name_only(view, arriving.name):
        return meant
    if bearer is None or one_and_the_same(view, bearer).id != meant.id:
        raise Refused(file=_FOREIGN.format(arriving.name, meant.name))
    return bearer


def same(network: NetworkOffice, old: str, new: str) -> NetworkGroup:
    """Join a group that turned out to be another one: what it sent and what was asked of it counts there from now on.

    Raises:
        Refused: there is no such group, it is the same one already, or both sent a return with a day in common.
    """
    with network.register.write(f"found “{old}” to be the same group as “{new}”") as writing:
        one, other = find_group(writing, old), find_group(writing, new)
        if one.id == other.id:
            raise Refused(group=f"“{old}” and “{new}” are one group already.")
        _refuse_both(writing, one, other)
        filing.join(writing, one.id, other.id)
        writing.save(replace(one, same_as=other.id))
    return other


def apart(network: NetworkOffice, one: str, other: str) -> tuple[NetworkGroup, NetworkGroup]:
    """Say that two groups are two, however alike their names are; it is noted for both, and not asked again.

    Raises:
        Refused: there is no such group, or both are the same one.
    """
    from cpp_desktop.storage.lock import who

    with network.register.write("") as writing:
        pair = (find_group(writing, one), find_group(writing, other))
        if pair[0].id == pair[1].id:
            raise Refused(group=said("“{0}” and “{1}” are one group already.").format(one, other))
        what = said("found “{0}” and “{1}” to be two groups").format(pair[0].name, pair[1].name)
        for group, beside in (pair, pair[::-1]):
            name = apart_id(group.id, beside.id)
            if writing.get(RegisterNote, id=name) is None:
                writing.save(RegisterNote(id=name, at=datetime.now(), who=who(), what=what, group_id=group.id))
    return pair


def _refuse_both(view: View, one: NetworkGroup, other: NetworkGroup) -> None:
    there = view.all(ReceivedReturn, group_id=other.id)
    for ret in view.all(ReceivedReturn, group_id=one.id):
        if any(ret.first <= kept.last and kept.first <= ret.last for kept in there):
            days = (day_month_year(ret.first), day_month_year(ret.last))
            raise Refused(group=_BOTH_SENT.format(one.name, other.name, *days))
