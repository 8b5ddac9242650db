"""The print run of what went out: how many copies of what on which sheets, and who gets which how."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.access_needs import PaperColour, PaperSize
from cpp_desktop.domain.circulation import BY_HAND, PRINTED
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.issued_papers import IssuedKind, IssuedPaper
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.papers import SIZES, Masthead
from cpp_desktop.domain.people import Delivery, InformationFormat
from cpp_desktop.domain.person_names import plain
from cpp_desktop.domain.print_runs import PrintedRow, PrintRunPaper, ReaderRow
from cpp_desktop.domain.wording import long_date
from cpp_desktop.services import issued_packs, issued_papers
from cpp_desktop.services.issued_papers import Copy, IssuedVersion
from cpp_desktop.services.meetings import meeting_page
from cpp_desktop.services.office import Office

NAMES = {
    IssuedKind.AGENDA: marked("Agenda"), IssuedKind.PACK: marked("Meeting pack"), IssuedKind.MINUTES: marked("Minutes"),
}  # fmt: skip
_WAYS = {
    Delivery.POST: marked("by post"), Delivery.BY_HAND: marked("by hand"), Delivery.EMAIL: marked("by e-mail"),
    Delivery.PHONE_CALL: marked("by telephone"), None: marked("not reached"),
}  # fmt: skip
_FORMATS = {
    InformationFormat.EASY_READ: marked("Easy read"), InformationFormat.AUDIO: marked("Read out or recorded"),
    InformationFormat.BRAILLE: marked("Braille"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Batch:
    """Copies that are printed alike, of `pages` each; those who had version `had` get its changed sheets alone."""

    paper: IssuedPaper
    had: int
    sheet: PaperSize
    colour: PaperColour
    pages: int
    copies: tuple[Copy, ...]

    @property
    def what(self) -> str:
        """What is printed, in words."""
        size = self.paper.size
        if self.had:
            return said("Sheets changed since version {0}, {1} point").format(self.had, size)
        return (said("Standard, {0} point") if size == SIZES[0] else said("Large print, {0} point")).format(size)

    @property
    def sheets(self) -> str:
        """What it is printed on, in words."""
        return f"{said(self.colour.value)} {self.sheet.value}"


@dataclass(frozen=True, slots=True)
class PrintRun:
    """The print run of one version: its batches in the order of printing, and the copies that go another way."""

    version: IssuedVersion
    by: date
    batches: tuple[Batch, ...]
    others: tuple[Copy, ...]

    @property
    def name(self) -> str:
        """What is printed: "Meeting pack for Wednesday 18 November 2026, version 1"."""
        words = said("{0} for {1}, version {2}")
        name = said(NAMES[self.version.kind])
        return words.format(name, long_date(self.version.meeting.date), self.version.number)

    @property
    def posted(self) -> list[Copy]:
        """The copies that need a label, in the order of printing."""
        return [copy for batch in self.batches for copy in batch.copies if copy.circulation.delivery is Delivery.POST]


def print_run(office: Office, meeting_id: str, kind: IssuedKind = IssuedKind.PACK) -> PrintRun:
    """Return the print run of what went out last: of the copies that wait, or of all where none waits.

    Nobody is in it who has died since.

    Raises:
        Refused: nothing of the kind went out.
    """
    page = meeting_page(office, meeting_id)
    versions = [one for one in issued_papers.history(office, meeting_id) if one.kind is kind and not one.is_removed]
    if page is None or not versions:
        raise Refused(
            meeting=f"No version of this meeting’s {kind.value} has been issued. Issue it, then print what went out."
        )
    version = max(versions, key=lambda one: one.number)
    there = [copy for copy in version.copies if not copy.is_gone]
    copies = [copy for copy in there if copy.is_waiting] or there
    by = page.draft_minutes_due if kind is IssuedKind.MINUTES else page.agenda_due
    printed = [copy for copy in copies if _is_printed(copy)]
    batches = tuple(_batches(office, version, printed))
    return PrintRun(version, by, batches, tuple(copy for copy in copies if not _is_printed(copy)))


def _is_printed(copy: Copy) -> bool:
    one = copy.circulation
    return copy.person is not None and one.delivery in PRINTED and one.information_format not in BY_HAND


def _batches(office: Office, version: IssuedVersion, copies: Sequence[Copy]) -> Iterator[Batch]:
    """Give the batches, those on the same sheets together, so that paper is changed as seldom as can be."""
    papers = {paper.size: paper for paper in version.papers}
    alike: dict[tuple[PaperSize, PaperColour, int, int], list[Copy]] = defaultdict(list)
    for copy in copies:
        if copy.person is not None:
            had = copy.had if version.kind is IssuedKind.PACK else 0
            alike[copy.person.paper_size, copy.person.paper_colour, copy.size, had].append(copy)
    orders = list(PaperSize), list(PaperColour)
    for sheet, colour, size, had in sorted(alike, key=lambda k: (orders[0].index(k[0]), orders[1].index(k[1]), *k[2:])):
        paper = papers[size]
        pages = len(issued_packs.changed_since(office, paper, had).pages) if had else paper.pages
        yield Batch(paper, had, sheet, colour, pages, tuple(alike[sheet, colour, size, had]))


def sheet(office: Office, head: Masthead, meeting_id: str) -> PrintRunPaper:
    """Compose the print-run sheet of what went out last for a meeting: its pack, else its agenda, else its minutes.

    Raises:
        Refused: nothing went out.
    """
    out = issued_papers.kinds_out(office, meeting_id)
    kind = next((kind for kind in (IssuedKind.PACK, IssuedKind.AGENDA, IssuedKind.MINUTES) if kind in out), None)
    if kind is None:
        raise Refused(meeting="Nothing of this meeting has been issued yet. Issue its pack, then see who gets what.")
    return as_paper(head, print_run(office, meeting_id, kind))


def as_paper(head: Masthead, run: PrintRun) -> PrintRunPaper:
    """Put a print run into what its sheet says."""
    rows = [ReaderRow(name=c.name, what=b.what, way=_way(c), pages=b.pages) for b in run.batches for c in b.copies]
    rows += [ReaderRow(name=copy.name, what=_made(copy), way=_way(copy)) for copy in run.others]
    by_hand = [copy.name for copy in run.others if copy.circulation.information_format in BY_HAND]
    missed = [copy.name for copy in run.others if copy.circulation.delivery is None]
    notes = (
        said("Made by hand from the paper: {0}.").format(", ".join(by_hand)) if by_hand else "",
        said("No way to reach them is recorded: {0}.").format(", ".join(missed)) if missed else "",
        said("What each reader gets comes from the access needs and the delivery recorded for them."),
    )
    return PrintRunPaper(
        masthead=head,
        about=run.name,
        by=run.by,
        printed=tuple(
            PrintedRow(what=b.what, sheets=b.sheets, copies=len(b.copies), pages=b.pages) for b in run.batches
        ),
        readers=tuple(sorted(rows, key=lambda row: plain(row.name))),
        labels=len(run.posted),
        notes=tuple(filter(None, notes)),
    )


def _way(copy: Copy) -> str:
    return said(_WAYS[copy.circulation.delivery])


def _made(copy: Copy) -> str:
    wanted = copy.circulation.information_format
    if wanted in _FORMATS:
        return said(_FORMATS[wanted])
    return said("{0} point").format(copy.size)
