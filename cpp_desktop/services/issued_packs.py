"""Packs that went out: what each version was made of, put together again, and what a later one changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.issued_papers import IssuedKind, IssuedPaper, PackPart, PackPartKind
from cpp_desktop.domain.papers import SIZES

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


@dataclass(frozen=True, slots=True)
class LastOut:
    """The version of a pack that went out last: its day, its words, and its parts by type size in points.

    `papers` are those of every version so far, the first version first, by their ids.
    """

    day: date | None
    said: str
    parts: Mapping[int, tuple[PackPart, ...]]
    papers: Sequence[Sequence[str]]


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
        [[_known_by(part) for part in parts[one.id] if part.kind is PackPartKind.PAPER] for one in each],
    )


def parts_of(snapshot: Snapshot, papers: Sequence[IssuedPaper]) -> dict[str, tuple[PackPart, ...]]:
    """Return the parts of issued packs in order, by the id of each."""
    found: dict[str, list[PackPart]] = defaultdict(list)
    for part in snapshot.all(PackPart, issued_paper_id=[one.id for one in papers]):
        found[part.issued_paper_id].append(part)
    return {one.id: tuple(sorted(found[one.id], key=lambda part: part.position)) for one in papers}


def _known_by(part: PackPart) -> str:
    """Return what tells a paper from others; one that was withdrawn since has its title alone."""
    return part.item_paper_id or part.title
