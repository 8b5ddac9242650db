"""What is new in a pack since it last went out: in one that is being made, and in each version that was issued."""

from __future__ import annotations

from dataclasses import dataclass

from cpp_desktop.domain.issued_papers import IssuedKind, IssuedPaper
from cpp_desktop.domain.pack_changes import PackChanges, changes
from cpp_desktop.domain.packs import PackWritten
from cpp_desktop.domain.papers import Written
from cpp_desktop.services import issued_packs, issued_papers
from cpp_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class News:
    """What changed since version `since`; `pages` are to be printed by whoever has that one, 0 before it goes out."""

    since: int
    changes: PackChanges
    pages: int = 0

    @property
    def is_any(self) -> bool:
        """Say whether anything differs."""
        return bool(self.changes.new or self.changes.changed or self.changes.gone)


def of_draft(office: Office, meeting_id: str, written: Written, size: int) -> News | None:
    """Return what is new in a pack just made, in a type size; None where nothing went out in it to compare with."""
    if not isinstance(written, PackWritten):
        return None
    with office.store.read() as snapshot:
        out = snapshot.columns(IssuedPaper, "version", "kind", meeting_id=meeting_id)
        newest = max((number for number, kind in out if kind is IssuedKind.PACK), default=0)
        before = issued_packs.last_out(snapshot, meeting_id).parts.get(size)
    return News(newest, changes(before, written.parts)) if before else None


def of_issued(office: Office, meeting_id: str, number: int, size: int) -> News | None:
    """Return what a version changed since the one before, in a type size; None where both are not in it."""
    version = issued_papers.version(office, meeting_id, IssuedKind.PACK, number)
    paper = next((paper for paper in version.papers if paper.size == size), None)
    if paper is None or size not in issued_papers.sizes_since(office, version, number - 1):
        return None
    found = issued_packs.changed_since(office, paper, number - 1)
    return News(found.since, found.changes, len(found.pages))
