"""The editions of one meeting's paper: who reads which, how far each has come, and how many copies go which way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from cpp_desktop.domain.access_needs import PaperColour, PaperSize
from cpp_desktop.domain.asked import Part
from cpp_desktop.domain.circulation import Recipient
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.issued_papers import Edition, IssuedKind
from cpp_desktop.domain.meetings import TOOK_PLACE, Meeting
from cpp_desktop.domain.minutes_status import AGREED
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.domain.people import Delivery
from cpp_desktop.services import circulation, issuing
from cpp_desktop.services.issuing import Prepared
from cpp_desktop.services.meetings import meeting_page
from cpp_desktop.services.minutes_status import status_of
from cpp_desktop.services.office import Office
from cpp_desktop.services.packs import Pack
from cpp_desktop.services.papers import KINDS

_WAYS = (*Delivery, None)


class EditionState(Enum):
    """How far an edition has come."""

    READY = "ready"
    ISSUED = "issued"
    NEVER_SENT = "never sent"
    AFTER_THE_MEETING = "after the meeting"
    ONCE_APPROVED = "once approved"


@dataclass(frozen=True, slots=True)
class EditionLine:
    """One edition in one type size (points), and how many people read it."""

    edition: Edition
    size: int
    people: int
    state: EditionState

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return f"{self.edition.value} {self.size}"


@dataclass(frozen=True, slots=True)
class WayLine:
    """Copies that are alike and go the same way, and by when; None is for those whom nothing reaches.

    `is_printed` says that they are printed, `is_made_by_hand` that somebody makes them from the paper.
    """

    way: Delivery | None
    size: int
    colour: PaperColour
    sheet: PaperSize
    is_made_by_hand: bool
    is_printed: bool
    copies: int
    by: date

    @property
    def id(self) -> str:
        """What tells it from the others."""
        alike = (self.way.value if self.way else "", self.size, self.colour.value, self.sheet.value)
        return f"{alike} {self.is_made_by_hand}"

    @property
    def edition_id(self) -> str:
        """The id of the edition that is copied."""
        return f"{Edition.MEMBERS.value} {self.size}"


@dataclass(frozen=True, slots=True)
class Gap:
    """A paper of a pack for which a page stands that says why, and the item of the agenda that it is under."""

    item_id: str
    number: str
    letter: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class Editions:
    """What a meeting's paper comes in. `version` is the one that would go out, or went out on `before`.

    `problem` says why it cannot go out; `gaps` are the papers in it without pages.
    """

    meeting: Meeting
    kind: IssuedKind
    lines: tuple[EditionLine, ...]
    ways: tuple[WayLine, ...]
    version: int
    before: date | None
    problem: str
    gaps: tuple[Gap, ...] = ()

    @property
    def printed(self) -> int:
        """How many copies are printed."""
        return sum(way.copies for way in self.ways if way.is_printed)

    @property
    def labels(self) -> int:
        """How many copies go by post, each with a label."""
        return sum(way.copies for way in self.ways if way.is_printed and way.way is Delivery.POST)


def edition_kind(kind: IssuedKind, edition: Edition) -> tuple[str, bool] | None:
    """Return as which kind of paper an edition is made, and whether as its public one; None where there is none."""
    if edition is Edition.MEMBERS:
        return kind.value, False
    own = f"{edition.value}-{kind.value}"
    if own in KINDS:
        return own, False
    is_taken = edition is Edition.PUBLIC and Part.PUBLIC in KINDS[kind.value].takes
    return (kind.value, True) if is_taken else None


def editions(office: Office, kind: IssuedKind, meeting_id: str) -> Editions:
    """Return what a meeting's paper comes in: the members' editions by type size, the chair's, the public one.

    Raises:
        Refused: there is no such meeting.
    """
    page = meeting_page(office, meeting_id)
    if page is None:
        raise Refused(meeting="There is no such meeting in this file.")
    readers = circulation.recipients(office, kind, page)
    prepared, problem = _prepared(office, kind, meeting_id)
    before = prepared.before if prepared else None
    state = EditionState.READY if before is None else EditionState.ISSUED
    sizes = Counter(one.size for one in readers if not one.is_made_by_hand and one.way)
    lines = [EditionLine(Edition.MEMBERS, size, sizes[size], state) for size in SIZES]
    if edition_kind(kind, Edition.CHAIR):
        lines.append(EditionLine(Edition.CHAIR, SIZES[0], 1, EditionState.NEVER_SENT))
    if edition_kind(kind, Edition.PUBLIC):
        lines.append(EditionLine(Edition.PUBLIC, SIZES[0], 0, _for_the_public(office, kind, page.meeting)))
    return Editions(
        meeting=page.meeting,
        kind=kind,
        lines=tuple(lines),
        ways=_ways(readers, page.draft_minutes_due if kind is IssuedKind.MINUTES else page.agenda_due),
        version=prepared.version if prepared else 0,
        before=before,
        problem=problem,
        gaps=tuple(_gaps(prepared.paper)) if prepared else (),
    )


def _prepared(office: Office, kind: IssuedKind, meeting_id: str) -> tuple[Prepared | None, str]:
    """Return what would go out, and why it cannot."""
    try:
        prepared = issuing.prepare(office, kind, meeting_id)
    except Refused as refused:
        return None, " ".join(refused.problems.values())
    return prepared, "" if prepared.before else prepared.problem


def _gaps(paper: object) -> Iterator[Gap]:
    items = paper.paper.items if isinstance(paper, Pack) else ()
    for item in items:
        for file in item.papers:
            if file.trouble:
                yield Gap(item.item_id, item.number, file.letter, file.title, file.trouble)


def _for_the_public(office: Office, kind: IssuedKind, meeting: Meeting) -> EditionState:
    """Say when anybody may have it: what was agreed at the meeting, and its minutes, only afterwards."""
    if kind is IssuedKind.MINUTES:
        with office.store.read() as snapshot:
            is_agreed = status_of(snapshot, meeting.id).state in AGREED
        return EditionState.READY if is_agreed else EditionState.ONCE_APPROVED
    waits = kind is IssuedKind.PACK and meeting.state not in TOOK_PLACE
    return EditionState.AFTER_THE_MEETING if waits else EditionState.READY


def _ways(readers: Iterable[Recipient], by: date) -> tuple[WayLine, ...]:
    counts = Counter((one.way, one.size, *_paper(one), one.is_made_by_hand, one.is_printed) for one in readers)
    lines = [WayLine(*alike, number, by) for alike, number in counts.items()]
    return tuple(sorted(lines, key=lambda one: (_WAYS.index(one.way), one.is_made_by_hand, one.size, one.colour.value)))


def _paper(one: Recipient) -> tuple[PaperColour, PaperSize]:
    """Return what somebody's copy is printed on; what is not printed has no paper of its own."""
    if one.person and one.is_printed:
        return one.person.paper_colour, one.person.paper_size
    return PaperColour.WHITE, PaperSize.A4
