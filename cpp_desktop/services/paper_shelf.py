"""The shelf of papers: for which meetings they can be made, and everything that ever went out, in one read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time

from cpp_desktop.domain.issued_papers import Circulation, IssuedKind, IssuedPaper
from cpp_desktop.domain.meetings import TOOK_PLACE, Meeting, MeetingState
from cpp_desktop.domain.minutes_status import AGREED, MinutesState
from cpp_desktop.services.minutes_status import states
from cpp_desktop.services.office import Office

_OF_PAPER = ("id", "meeting_id", "kind", "version", "state", "issued", "size", "pages")


@dataclass(frozen=True, slots=True)
class IssuedLine:
    """One version that went out, without its bytes: its type sizes (points), its pages in each, and its copies.

    `waiting` copies have not been sent yet.
    """

    meeting: Meeting
    kind: IssuedKind
    number: int
    state: MinutesState | None
    issued: date
    sizes: tuple[int, ...]
    pages: tuple[int, ...]
    copies: int
    waiting: int
    is_removed: bool

    @property
    def id(self) -> str:
        """What tells it from everything else that went out."""
        return f"{self.meeting.id} {self.kind.value} {self.number}"


@dataclass(frozen=True, slots=True)
class Shelf:
    """What there is: meetings, cancelled ones apart, the latest first; and what went out, the last first.

    `approved` is the last meeting whose minutes are.
    """

    meetings: tuple[Meeting, ...]
    coming: Meeting | None
    last: Meeting | None
    approved: Meeting | None
    issued: tuple[IssuedLine, ...]

    def usual(self, which: str) -> Meeting | None:
        """Return the meeting that a paper is for where none is named: "next", "last" or "approved"."""
        return {"last": self.last, "approved": self.approved}.get(which, self.coming)


@dataclass(frozen=True, slots=True)
class _File:
    """One file of a version, as far as a line tells of it."""

    id: str
    meeting_id: str
    kind: IssuedKind
    version: int
    state: MinutesState | None
    issued: date
    size: int
    pages: int


def shelf(office: Office) -> Shelf:
    """Return what there is to make papers of, and everything issued; no paper's bytes or words are read."""
    today = office.today()
    with office.store.read() as snapshot:
        reached = states(snapshot)
        there = {meeting.id: meeting for meeting in snapshot.all(Meeting)}
        files = [_File(*row) for row in snapshot.columns(IssuedPaper, *_OF_PAPER)]
        emptied = {paper_id for (paper_id,) in snapshot.columns(IssuedPaper, "id", said="")}
        copies: dict[str, list[date | None]] = defaultdict(list)
        for paper_id, sent in snapshot.columns(Circulation, "issued_paper_id", "sent"):
            copies[paper_id].append(sent)
    live = sorted((m for m in there.values() if m.state is not MeetingState.CANCELLED), key=_when)
    over = [m for m in live if _is_over(m, today)]
    coming = next((m for m in live if not _is_over(m, today)), None)
    versions: dict[tuple[str, IssuedKind, int], list[_File]] = defaultdict(list)
    for file in files:
        versions[file.meeting_id, file.kind, file.version].append(file)
    lines = (_line(there[own[0].meeting_id], own, copies, emptied) for own in versions.values())
    return Shelf(
        tuple(reversed(live)),
        coming,
        over[-1] if over else None,
        next((m for m in reversed(over) if reached.get(m.id) in AGREED), None),
        tuple(sorted(lines, key=_went_out, reverse=True)),
    )


def _is_over(meeting: Meeting, today: date) -> bool:
    return meeting.date < today or meeting.state in TOOK_PLACE


def _line(
    meeting: Meeting, files: Sequence[_File], copies: dict[str, list[date | None]], emptied: Iterable[str]
) -> IssuedLine:
    by_size = {file.size: file for file in sorted(files, key=lambda file: file.size)}
    sent = [day for file in files for day in copies.get(file.id, ())]
    return IssuedLine(
        meeting=meeting,
        kind=files[0].kind,
        number=files[0].version,
        state=files[0].state,
        issued=min(file.issued for file in files),
        sizes=tuple(by_size),
        pages=tuple(file.pages for file in by_size.values()),
        copies=len(sent),
        waiting=sent.count(None),
        is_removed=all(file.id in emptied for file in files),
    )


def _went_out(line: IssuedLine) -> tuple[date, tuple[date, time, str], str, int]:
    return line.issued, _when(line.meeting), line.kind.value, line.number


def _when(meeting: Meeting) -> tuple[date, time, str]:
    return meeting.date, meeting.start or time.min, meeting.id
