"""Issuing an agenda, a pack or minutes: looked at first, then written in every size wanted and kept for good."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.circulation import PrintRun, Recipient, print_runs, words_of
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.issued_papers import Circulation, IssuedKind, IssuedPaper, PackPart
from cpp_desktop.domain.meetings import TOOK_PLACE, Meeting, MeetingState
from cpp_desktop.domain.minutes_status import MinutesState
from cpp_desktop.domain.packs import PackFile, PackWritten
from cpp_desktop.domain.papers import SIZES, Written
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import circulation, papers, workrooms
from cpp_desktop.services.meetings import MeetingPage, meeting_page
from cpp_desktop.services.minutes_status import status_of
from cpp_desktop.services.office import Office
from cpp_desktop.services.packs import Pack

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Transaction


_CHANGED = "Something in it was changed meanwhile, so nothing was issued. Look at it again, then issue it."
_CANCELLED = "This meeting was cancelled, so nothing is issued for it."


@dataclass(frozen=True, slots=True)
class Prepared:
    """What would go out: the composed `paper` and its words, its version, and everybody who is to receive it.

    `before` is the day on which this very version went out already, None for a new one. A `duplex` pack is for both
    sides of a sheet.
    """

    kind: IssuedKind
    meeting: Meeting
    paper: object
    said: str
    version: int
    state: MinutesState | None
    recipients: tuple[Recipient, ...]
    before: date | None = None
    duplex: bool = False

    @property
    def waiting(self) -> list[Recipient]:
        """Those who do not have this version yet and can be reached."""
        return [one for one in self.recipients if not one.has_it and one.way]

    @property
    def unreachable(self) -> list[Recipient]:
        """Those for whom no way to reach them is recorded."""
        return [one for one in self.recipients if not one.way]

    @property
    def without_pages(self) -> list[PackFile]:
        """The papers in a pack for which a page stands that says why."""
        return [file for file in self.paper.files if file.trouble] if isinstance(self.paper, Pack) else []

    @property
    def new_papers(self) -> list[PackFile]:
        """The papers in a pack that the version before did not have, or had no pages of."""
        return self.paper.new_files if isinstance(self.paper, Pack) and self.before is None else []

    def runs(self, leave_out: Collection[str] = ()) -> list[PrintRun]:
        """Count the copies to be printed."""
        return print_runs(one for one in self.waiting if one.id not in leave_out)

    @property
    def problem(self) -> str:
        """Why it cannot go out, or nothing."""
        if self.waiting:
            return ""
        if self.before is None:
            return "There is nobody to send it to: no member in post can be reached."
        when = day_month_year(self.before)
        return f"Nothing has changed since version {self.version} went out on {when}, and everybody has it."


@dataclass(frozen=True, slots=True)
class Issued:
    """What went out: its files, one a size, and to whom. `missing` are signs that no font has."""

    prepared: Prepared
    papers: tuple[IssuedPaper, ...]
    recipients: tuple[Recipient, ...]
    missing: frozenset[str] = frozenset()


def prepare(office: Office, kind: IssuedKind, meeting_id: str, *, duplex: bool = False) -> Prepared:
    """Return what would go out, and to whom; nothing is changed. A pack that went out stays `duplex` or not.

    Raises:
        Refused: there is no such meeting, or nothing of it that could go out.
    """
    page = meeting_page(office, meeting_id)
    if page is None:
        raise Refused(meeting="There is no such meeting in this file.")
    _check(kind, page)
    paper = papers.composed(office, kind.value, Asked(meeting_id=meeting_id, duplex=duplex))
    said = paper.told if isinstance(paper, Pack) else words_of(paper)
    with office.store.read() as snapshot:
        state = status_of(snapshot, meeting_id).state if kind is IssuedKind.MINUTES else None
        earlier = [one for one in snapshot.all(IssuedPaper, meeting_id=meeting_id) if one.kind is kind]
        last = max((one.version for one in earlier), default=0)
        same = [one for one in earlier if (one.version, one.said, one.state) == (last, said, state)]
        copies = snapshot.all(Circulation, issued_paper_id=[one.id for one in same])
    had = frozenset(one.person_id or f"name {one.name}" for one in copies)
    found = circulation.marked_as_had(circulation.recipients(office, kind, page), had)
    before = min((one.issued for one in same), default=None)
    version = last if same else last + 1
    paper = paper.as_version(version) if isinstance(paper, Pack) else paper
    return Prepared(kind, page.meeting, paper, said, version, state, tuple(found), before, duplex)


def _check(kind: IssuedKind, page: MeetingPage) -> None:
    state = page.meeting.state
    if state is MeetingState.CANCELLED:
        raise Refused(meeting=_CANCELLED)
    if kind is not IssuedKind.MINUTES:
        if state in TOOK_PLACE:
            raise Refused(meeting=f"This meeting has taken place, so its {kind.value} is not issued any more.")
        if not any(not item.confidential for item in page.items):
            raise Refused(meeting="There is nothing on this agenda yet that could go out.")
        return
    if state not in TOOK_PLACE:
        raise Refused(meeting="Say first that the meeting was held, then issue its minutes.")
    if not any(minute.text or minute.decision for minute in page.minutes) and not page.actions:
        raise Refused(meeting="Nothing is minuted yet that could go out.")


def issue(
    office: Office, prepared: Prepared, *, leave_out: Collection[str] = (), progress: Progress = silent
) -> Issued:
    """Write what was prepared, keep it for good and note who receives it and how; there is no Undo.

    `leave_out` are ids of recipients to whom it does not go.

    Raises:
        Refused: nobody is left to receive it, nothing is new in it, or something was changed meanwhile.
        StorageTrouble: it could not be kept; nothing was issued.
    """
    if prepared.problem:
        raise Refused(meeting=prepared.problem)
    going = [one for one in prepared.waiting if one.id not in leave_out]
    if not going:
        raise Refused(leave_out="Everybody has been left out, so there is nobody to issue it to.")
    with office.store.read() as snapshot:
        there = _of_this_version(snapshot.all(IssuedPaper, meeting_id=prepared.meeting.id), prepared)
    wanted = sorted({SIZES[0], *(one.size for one in going)} - there.keys())
    written, missing = _write(prepared, wanted, progress)
    progress(len(wanted), len(wanted) + 1, "Keeping what goes out")
    with office.store.beyond_undo(f"issue {prepared.kind.value}") as tx:
        if prepare(office, prepared.kind, prepared.meeting.id, duplex=prepared.duplex) != prepared:
            raise Refused(meeting=_CHANGED)
        there |= {size: _keep(tx, prepared, size, made, office.today()) for size, made in written.items()}
        tx.save_all(_copy(one, there[one.size]) for one in going)
        _freeze_numbers(tx, prepared, office.today())
    return Issued(prepared, tuple(there[size] for size in sorted(there)), tuple(going), missing)


def _of_this_version(earlier: list[IssuedPaper], prepared: Prepared) -> dict[int, IssuedPaper]:
    return {one.size: one for one in earlier if (one.kind, one.version) == (prepared.kind, prepared.version)}


@dataclass(frozen=True, slots=True)
class _Made:
    """What is kept of a file: its bytes, or of a pack its own pages, its parts, and the SHA-256 of the whole."""

    content: bytes
    pages: int
    parts: tuple[PackPart, ...] = ()
    whole: str = ""


def _write(prepared: Prepared, sizes: list[int], progress: Progress) -> tuple[Mapping[int, _Made], frozenset[str]]:
    """Write each size and take it into memory: it names people, so no copy stays on disk."""
    made, missing = {}, frozenset[str]()
    with workrooms.apart() as folder:
        for done, size in enumerate(sizes):
            told = partial(_told, progress, done, len(sizes) + 1, f"Writing it in {size} point")
            told()
            write = papers.written_out(prepared.kind.value, prepared.paper, told)
            paper = write(folder / f"{size}.pdf", size)
            made[size] = _made(paper)
            missing |= paper.missing
            paper.path.unlink()
    return made, missing


def _told(progress: Progress, done: int, total: int, words: str, *_within: object) -> None:
    """Say how far the sizes have come; asked within one too, so that it can be stopped there."""
    progress(done, total, words)


def _made(paper: Written) -> _Made:
    content = paper.path.read_bytes()
    if isinstance(paper, PackWritten):
        return _Made(paper.own, paper.pages, paper.parts, sha256(content).hexdigest())
    return _Made(content, paper.pages)


def _keep(tx: Transaction, prepared: Prepared, size: int, made: _Made, day: date) -> IssuedPaper:
    paper = IssuedPaper(
        meeting_id=prepared.meeting.id,
        kind=prepared.kind,
        version=prepared.version,
        state=prepared.state,
        size=size,
        issued=day,
        digest=tx.keep(made.content),
        pages=made.pages,
        said=prepared.said,
        whole=made.whole,
    )
    tx.save_all(replace(part, issued_paper_id=paper.id) for part in made.parts)
    return tx.save(paper)


def _copy(one: Recipient, paper: IssuedPaper) -> Circulation:
    return Circulation(
        issued_paper_id=paper.id,
        person_id=one.person.id if one.person else None,
        name="" if one.person else one.name,
        delivery=one.way,
        information_format=one.information_format,
    )


def _freeze_numbers(tx: Transaction, prepared: Prepared, day: date) -> None:
    """From now on the items keep their numbers; with its agenda or pack out a meeting is called."""
    meeting = prepared.meeting
    called = prepared.kind is not IssuedKind.MINUTES and meeting.state is MeetingState.PLANNED
    state = MeetingState.CALLED if called else meeting.state
    tx.save(replace(meeting, state=state, agenda_issued=meeting.agenda_issued or day))
