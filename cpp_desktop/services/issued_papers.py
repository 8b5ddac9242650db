"""What was issued for a meeting: read back byte by byte as it went out, with who has received it and how."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop import whole_file
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.issued_papers import Circulation, IssuedKind, IssuedPaper
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes_status import MinutesState
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.people import Person, name_of
from cpp_desktop.domain.person_names import plain
from cpp_desktop.services import issued_packs
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.services.papers import Write

ERASED = "This paper was removed because it named somebody who has been erased. That it went out is still known."
_DAMAGED = (
    "The paper kept here is damaged: it is no longer as it went out, so it is not shown. "
    "A backup may still hold it whole."
)


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of an issued paper and whom it is for.

    `had` is the version of it in this type size that they received before, 0 for none.
    """

    circulation: Circulation
    name: str
    size: int
    person: Person | None
    had: int = 0

    @property
    def id(self) -> str:
        """The circulation's id."""
        return self.circulation.id

    @property
    def is_waiting(self) -> bool:
        """Say whether it has not gone out yet."""
        return self.circulation.sent is None

    @property
    def is_gone(self) -> bool:
        """Say whether they have died or were erased since it was issued."""
        return self.person is not None and (self.person.died_on is not None or self.person.erased_on is not None)


@dataclass(frozen=True, slots=True)
class IssuedVersion:
    """One version of a meeting's agenda, pack or minutes: its files by size, and its copies by name."""

    meeting: Meeting
    papers: tuple[IssuedPaper, ...]
    copies: tuple[Copy, ...]

    @property
    def kind(self) -> IssuedKind:
        """What it is."""
        return self.papers[0].kind

    @property
    def number(self) -> int:
        """The version's number."""
        return self.papers[0].version

    @property
    def id(self) -> str:
        """What tells it from the meeting's others."""
        return f"{self.kind.value} {self.number}"

    @property
    def issued(self) -> date:
        """The day on which it first went out."""
        return min(paper.issued for paper in self.papers)

    @property
    def state(self) -> MinutesState | None:
        """How far the minutes had come."""
        return self.papers[0].state

    @property
    def sizes(self) -> tuple[int, ...]:
        """Its type sizes in points."""
        return tuple(paper.size for paper in self.papers)

    @property
    def is_removed(self) -> bool:
        """Say whether its files were removed because somebody in them was erased."""
        return all(is_removed(paper) for paper in self.papers)


def is_removed(paper: IssuedPaper) -> bool:
    """Say whether a paper's file was removed because somebody in it was erased."""
    return not paper.said


def history(office: Office, meeting_id: str) -> list[IssuedVersion]:
    """Return everything issued for a meeting, the last first.

    What waits to go to somebody who has died meanwhile is left out.
    """
    with office.store.read() as snapshot:
        meeting = snapshot.get(Meeting, meeting_id)
        if meeting is None:
            return []
        papers = snapshot.all(IssuedPaper, meeting_id=meeting_id)
        copies = snapshot.all(Circulation, issued_paper_id=[paper.id for paper in papers])
        people = {p.id: p for p in snapshot.all(Person, id=[c.person_id for c in copies if c.person_id])}
    lines = _copies(copies, {paper.id: paper for paper in papers}, people)
    there = [line for line in lines if not (line.is_waiting and line.is_gone)]
    versions = []
    for kind, number in {(paper.kind, paper.version) for paper in papers}:
        own = tuple(sorted((p for p in papers if (p.kind, p.version) == (kind, number)), key=lambda p: p.size))
        ids = {paper.id for paper in own}
        received = [line for line in there if line.circulation.issued_paper_id in ids]
        versions.append(IssuedVersion(meeting, own, tuple(sorted(received, key=lambda c: (plain(c.name), c.id)))))
    return sorted(versions, key=lambda v: (v.issued, v.kind is IssuedKind.MINUTES, v.number), reverse=True)


def kinds_out(office: Office, meeting_id: str) -> frozenset[IssuedKind]:
    """Return what was issued for a meeting: its agenda, its minutes."""
    with office.store.read() as snapshot:
        return frozenset(paper.kind for paper in snapshot.all(IssuedPaper, meeting_id=meeting_id))


def _copies(copies: list[Circulation], papers: dict[str, IssuedPaper], people: dict[str, Person]) -> list[Copy]:
    had: dict[tuple[str, IssuedKind, int], int] = {}
    made = []
    for one in sorted(copies, key=lambda one: papers[one.issued_paper_id].version):
        paper, person = papers[one.issued_paper_id], people.get(one.person_id or "")
        whose = one.person_id or f"name {one.name}", paper.kind, paper.size
        made.append(Copy(one, name_of(person) if person else one.name, paper.size, person, had.get(whose, 0)))
        had[whose] = paper.version
    return made


def version(office: Office, meeting_id: str, kind: IssuedKind, number: int) -> IssuedVersion:
    """Return one version.

    Raises:
        Refused: there is none of this number.
    """
    found = [v for v in history(office, meeting_id) if (v.kind, v.number) == (kind, number)]
    if not found:
        raise Refused(version=f"There is no version {number} of the {kind.value}.")
    return found[0]


def content(office: Office, paper: IssuedPaper) -> bytes:
    """Return a paper byte by byte as it went out; a pack is put together again for it.

    Raises:
        Refused: it was removed because somebody in it was erased.
        StorageTrouble: it is damaged.
    """
    with office.store.read() as snapshot:
        kept = snapshot.get(IssuedPaper, paper.id)
        data = snapshot.content(paper.digest)
        if kept is None or is_removed(kept):
            raise Refused(paper=ERASED)
        if data is None or sha256(data).hexdigest() != paper.digest:
            raise StorageTrouble(_DAMAGED)
        return issued_packs.put_together(snapshot, paper, data) if paper.kind is IssuedKind.PACK else data


def opened(office: Office, one: IssuedVersion) -> Write:
    """Return the function that writes a version as it went out, in a size that it went out in."""
    by_size = {paper.size: paper for paper in one.papers}

    def write(target: Path, size: int) -> Written:
        paper = by_size.get(size, one.papers[0])
        data = content(office, paper)
        whole_file.put(target, data)
        remarks = issued_packs.remarks_on(paper, data) if paper.kind is IssuedKind.PACK else ()
        return Written(path=target, pages=paper.pages, remarks=remarks)

    return write


def sizes_since(office: Office, one: IssuedVersion, since: int) -> tuple[int, ...]:
    """Return the type sizes of a version in which an earlier one went out too."""
    earlier = [v for v in history(office, one.meeting.id) if (v.kind, v.number) == (one.kind, since)]
    sizes = {size for v in earlier for size in v.sizes if v.number < one.number}
    return tuple(size for size in one.sizes if size in sizes)


def opened_sheets(office: Office, one: IssuedVersion, since: int) -> tuple[Write, tuple[int, ...]]:
    """Return the function that writes only the sheets changed since an earlier version, and the sizes it is in.

    Raises:
        Refused: that version did not go out before this one.
    """
    sizes = sizes_since(office, one, since)
    if not sizes:
        raise Refused(since=f"No version {since} of it went out before version {one.number}.")
    by_size = {paper.size: paper for paper in one.papers}

    def write(target: Path, size: int) -> Written:
        paper = by_size[size]
        whole_file.put(target, changed_sheets(office, paper, since))
        return Written(path=target, pages=len(issued_packs.changed_since(office, paper, since).pages))

    return write, sizes


def changed_sheets(office: Office, paper: IssuedPaper, since: int) -> bytes:
    """Return the sheets of an issued pack that whoever has an earlier version needs.

    Raises:
        Refused: that version did not go out in this type size, or the pack was removed.
        StorageTrouble: it is damaged.
    """
    from cpp_desktop.documents import assembly

    found = issued_packs.changed_since(office, paper, since)
    return assembly.changed_sheets(content(office, paper), found.pages)


def mark_sent(office: Office, copy_ids: Collection[str]) -> int:
    """Note that copies went out today; returns how many had not yet."""
    with office.store.transaction("note copies as sent") as tx:
        waiting = [one for one in tx.all(Circulation, id=list(copy_ids)) if one.sent is None]
        tx.save_all(replace(one, sent=office.today()) for one in waiting)
    return len(waiting)


def mark_waiting(office: Office, copy_id: str) -> None:
    """Take back that a copy went out."""
    with office.store.transaction("note copy as not sent") as tx:
        one = tx.get(Circulation, copy_id)
        if one is not None:
            tx.save(replace(one, sent=None))
