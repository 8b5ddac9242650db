"""One return on its way into the register: whose it is, whether its key is the group's, and what it stands against."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import (
    NetworkGroup,
    Receipt,
    ReceivedReturn,
    ReturnFigure,
    ReturnState,
    Source,
)
from cpp_desktop.domain.received_figures import figures_of
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.domain.written_names import shown
from cpp_desktop.services.network import filing
from cpp_desktop.services.network.groups import network_called, new_group, one_and_the_same, own_network
from cpp_desktop.services.network.pinning import with_key
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View, Writing

LONGEST_ID: Final = 200
_DRAFT = "This is a draft, not signed off, so it is not received. Ask the group to sign it off and send that."
LARGEST: Final = 10**12
"""No figure is larger, not in pence either: the register keeps none, so that there is room for the sum of very many."""
_TOO_LARGE = "A number in this return is larger than any group’s can be. Ask the group to look at it again."
_NO_ID = "This return does not say which group it is from in a way that can be kept."
_OVERLAP = (
    "These days overlap a return of “{0}” for {1} to {2} that is here already, and no day is counted twice. "
    "If that one is for the wrong days, set it aside first."
)
_UNSIGNED_AFTER = (
    "A signed return of “{0}” for these days is here. What bears no signature does not take its place: "
    "ask for the PDF or JSON."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of a return: what it did, the group's name in the register, and whether it was expected."""

    receipt: Receipt
    group_id: str
    group_name: str
    is_expected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A return that was read and is believed to be whole, in the words of the register."""

    document: Mapping[str, Any]
    source: Source
    group_id: str
    name: str
    first: date
    last: date
    revision: int
    figures: Sequence[ReturnFigure]

    @property
    def key(self) -> str | None:
        """The public key that it was signed with, if any."""
        signature = self.document.get("signature")
        return str(signature["key"]) if signature else None

    @property
    def days(self) -> dict[str, date]:
        """The period as the records have it."""
        return {"first": self.first, "last": self.last}


def incoming(document: Mapping[str, Any], source: Source) -> Incoming:
    """Look at a return that was read: what a register cannot keep is refused.

    Raises:
        Refused: it is a draft, or what it says of its group cannot be kept.
    """
    if document["status"] == "draft":
        raise Refused(source=_DRAFT)
    group_id = document["group"]["id"]
    figures = figures_of(document)
    cells = [one.cell for one in figures]
    if not group_id.strip() or not all(_is_kept(text) for text in (group_id, *cells)):
        raise Refused(source=_NO_ID)
    if any(one.number is not None and one.number > LARGEST for one in figures):
        raise Refused(source=_TOO_LARGE)
    return Incoming(
        document=document,
        source=source,
        group_id=group_id,
        name=shown(document["group"]["name"]),
        first=date.fromisoformat(document["period"]["from"]),
        last=date.fromisoformat(document["period"]["to"]),
        revision=document["revision"],
        figures=figures,
    )


def _is_kept(text: str) -> bool:
    # A database keeps no NUL, and what cannot be seen would make two ids look like one.
    return len(text) <= LONGEST_ID and text.isprintable()


def take_in(network: NetworkOffice, arriving: Incoming) -> Taken:
    """Keep a return in one step: its group and key with the first, the revision that stands, and older ones as history.

    Raises:
        Refused: its key is not the group's, its days overlap another, or the same revision is here and says otherwise.
        StorageTrouble: the register cannot be written; nothing was changed.
    """
    with network.register.write("", group_id=_known(network, arriving)) as writing:
        group = one_and_the_same(writing, bearer_of(network, writing, arriving))
        receipt = _keep(network, writing, group, arriving)
        expected = filing.is_expected(writing, group.id, arriving.last)
    return Taken(receipt=receipt, group_id=group.id, group_name=group.name, is_expected=expected)


def _known(network: NetworkOffice, arriving: Incoming) -> str | None:
    """Return the id under which a return is kept; None where its group or its key is new, or it was joined.

    In a file one writes at a time in any case.
    """
    if network.path is not None:
        return None
    with network.register.read() as view:
        there = view.get(NetworkGroup, id=arriving.group_id)
    settled = there is not None and there.same_as is None and arriving.key in (None, there.key)
    return arriving.group_id if settled else None


def bearer_of(network: NetworkOffice, writing: Writing, arriving: Incoming) -> NetworkGroup:
    """Return the group that a return names, as the register knows it: by its id, else by name, else a new one.

    Raises:
        Refused: the return is signed with another key; nothing was saved then.
    """
    known = writing.get(NetworkGroup, id=arriving.group_id)
    alike = [] if known is not None else filing.known_by_name_only(writing, arriving.name)
    if known is None and len(alike) == 1:
        with_key(writing, replace(alike[0], id=arriving.group_id), arriving.key, network.today())
        known = filing.give_id(writing, alike[0], arriving.group_id)
    if known is None:
        new = NetworkGroup(id=arriving.group_id, name=arriving.name)
        pinned = with_key(writing, new, arriving.key, network.today())
        parent = arriving.document["parent"]["name"] or ""
        home = network_called(writing, parent) or own_network(writing, network.title)
        return new_group(writing, pinned, home.id)
    pinned = with_key(writing, known, arriving.key, network.today())
    return writing.save(pinned) if pinned != known else known


def _keep(network: NetworkOffice, writing: Writing, group: NetworkGroup, arriving: Incoming) -> Receipt:
    here = writing.all(ReceivedReturn, group_id=group.id)
    there = [one for one in here if (one.first, one.last) == (arriving.first, arriving.last)]
    standing = next((one for one in there if one.standing), None)
    same = next((one for one in there if one.revision == arriving.revision), None)
    if same is not None and _is_told_already(writing, same, arriving):
        return Receipt.UNCHANGED
    if standing is None and (other := overlapping(here, arriving)):
        raise Refused(source=_OVERLAP.format(group.name, *map(day_month_year, (other.first, other.last))))
    if _may_not_follow(standing, arriving):
        raise Refused(source=_UNSIGNED_AFTER.format(group.name))
    replaced = same is not None and _may_replace(same, arriving)
    if replaced and same is not None:
        writing.remove(same)
    home = standing.network_id if standing else filing.network_of(writing, group.id, arriving.last)
    home = home or own_network(writing, network.title).id
    ret = record_of(arriving, group.id, home, _state_after(standing), network.today())
    done = writing.receive(ret, arriving.figures)
    return Receipt.REVISED if replaced and done is Receipt.NEW else done


def overlapping(here: Iterable[ReceivedReturn], arriving: Incoming) -> ReceivedReturn | None:
    """Return a standing return that has a day in common with one that arrives."""
    common = (one for one in here if one.standing and one.first <= arriving.last and arriving.first <= one.last)
    return next(common, None)


def _is_told_already(view: View, same: ReceivedReturn, arriving: Incoming) -> bool:
    """Say whether a return is here: the very same, or as a table what was received signed."""
    if same.checksum == arriving.document["checksum"]:
        return same.key == arriving.key or same.key is not None
    if arriving.key is not None:
        return False
    told = json.loads(filing.document_of(view, same))
    return all(told[part] == arriving.document[part] for part in ("figures", "breakdowns"))


def _may_not_follow(standing: ReceivedReturn | None, arriving: Incoming) -> bool:
    """Say whether a table that anybody could have written would take the place of what the group signed."""
    follows = standing is not None and standing.key is not None and standing.revision < arriving.revision
    return follows and arriving.key is None and arriving.source is not Source.TYPED


def _may_replace(same: ReceivedReturn, arriving: Incoming) -> bool:
    """Say whether a return takes the place of the same revision: what is signed does, what is typed in anew does."""
    if same.key is not None:
        return False
    return arriving.key is not None or (same.source in filing.BY_HAND and arriving.source in filing.BY_HAND)


def _state_after(standing: ReceivedReturn | None) -> ReturnState:
    waited = standing is not None and standing.state in (ReturnState.QUERIED, ReturnState.CORRECTED)
    return ReturnState.CORRECTED if waited else ReturnState.RECEIVED


def record_of(arriving: Incoming, group_id: str, network_id: str, state: ReturnState, today: date) -> ReceivedReturn:
    """Return a return as the register keeps it."""
    from cpp_desktop.exchange.canonical_json import canonical

    return ReceivedReturn(
        network_id=network_id,
        group_id=group_id,
        **arriving.days,
        revision=arriving.revision,
        state=state,
        standing=True,
        source=arriving.source,
        made=date.fromisoformat(arriving.document["made"]),
        received=today,
        checksum=arriving.document["checksum"],
        key=arriving.key,
        disclosure=arriving.document["disclosure"],
        document=canonical(arriving.document).decode(),
    )
