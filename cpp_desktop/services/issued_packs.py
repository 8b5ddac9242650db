"""Packs that went out: what each version was made of, put together again, and what a later one changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.issued_papers import IssuedKind, IssuedPaper, PackPart
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.pack_changes import PackChanges, changes, sheets_to_print
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

_DAMAGED = (
    "A paper in the pack kept here is damaged or was removed: “{0}”. The pack is no longer as it went out, so it is "
    "not shown. A backup may still hold it whole."
)
_OTHERWISE = marked(
    "Every page is as it went out, and was checked. Only the file around them is not the same byte by byte, for this "
    "version of the program puts packs together in another way."
)


@dataclass(frozen=True, slots=True)
class LastOut:
    """The version of a pack that went out last: its day, its words, and its parts by type size in points.

    `papers` are those of every version so far, the first version first, by their ids.
    """

    day: date | None
    said: str
    parts: Mapping[int, tuple[PackPart, ...]]
    papers: Sequence[Sequence[str]]

    @property
    def is_duplex(self) -> bool:
        """Say whether it was for both sides of a sheet; later versions are as it was."""
        return all(map(is_duplex, self.parts.values()))


def last_out(snapshot: Snapshot, meeting_id: str) -> LastOut:
    """Return what went out last as a meeting's pack."""
    out = [one for one in snapshot.all(IssuedPaper, meeting_id=meeting_id) if one.kind is IssuedKind.PACK]
    parts = parts_of(snapshot, out)
    newest = max((one.version for one in out), default=0)
    last = [one for one in out if one.version == newest]
    # Every version is made in the first size, whoever reads it.
    each = sorted((one for one in out if one.size == SIZES[0]), key=lambda one: one.version)
    return LastOut(
        min((one.issued for one in last), default=None),
        last[0].said if last else "",
        {one.size: parts[one.id] for one in last},
        [[part.item_paper_id for part in parts[one.id] if part.item_paper_id] for one in each],
    )


def parts_of(snapshot: Snapshot, papers: Sequence[IssuedPaper]) -> dict[str, tuple[PackPart, ...]]:
    """Return the parts of issued packs in order, by the id of each."""
    found: dict[str, list[PackPart]] = defaultdict(list)
    for part in snapshot.all(PackPart, issued_paper_id=[one.id for one in papers]):
        found[part.issued_paper_id].append(part)
    return {one.id: tuple(sorted(found[one.id], key=lambda part: part.position)) for one in papers}


def put_together(snapshot: Snapshot, paper: IssuedPaper, own: bytes) -> bytes:
    """Return an issued pack with the pages that went out, its `own` and those of the papers in it.

    Raises:
        StorageTrouble: a paper in it is damaged or gone.
    """
    from cpp_desktop.documents import assembly

    parts = parts_of(snapshot, [paper])[paper.id]
    files = {part.digest: _file(snapshot, part) for part in parts if part.digest}
    return assembly.put_together(own, parts, files)


def remarks_on(paper: IssuedPaper, made: bytes) -> tuple[str, ...]:
    """Return what is to be said of a pack that was put together anew: nothing where it is what went out."""
    return () if sha256(made).hexdigest() == paper.whole else (said(_OTHERWISE),)


def _file(snapshot: Snapshot, part: PackPart) -> bytes:
    data = snapshot.content(part.digest)
    if data is None or sha256(data).hexdigest() != part.digest:
        raise StorageTrouble(_DAMAGED.format(part.title))
    return data


@dataclass(frozen=True, slots=True)
class ChangedSheets:
    """What whoever has the version `since` is to do: its changes, and the pages to print, counted from 0."""

    since: int
    changes: PackChanges
    pages: tuple[int, ...]


def changed_since(office: Office, paper: IssuedPaper, since: int) -> ChangedSheets:
    """Compare an issued pack with an earlier version in the same type size.

    Raises:
        Refused: that version did not go out in this size.
    """
    with office.store.read() as snapshot:
        there = snapshot.all(IssuedPaper, meeting_id=paper.meeting_id)
        same = [one for one in there if (one.kind, one.size) == (paper.kind, paper.size)]
        earlier = next((one for one in same if one.version == since < paper.version), None)
        if earlier is None:
            raise Refused(since=f"No version {since} of this pack went out in {paper.size} point before this one.")
        parts = parts_of(snapshot, [earlier, paper])
    before, now = parts[earlier.id], parts[paper.id]
    pages = sheets_to_print(before, now, duplex=is_duplex(now))
    return ChangedSheets(since, changes(before, now), pages)


def is_duplex(parts: Sequence[PackPart]) -> bool:
    """Say whether each part begins on the front of a sheet."""
    return all(len(part.labels) % 2 == 0 for part in parts)
