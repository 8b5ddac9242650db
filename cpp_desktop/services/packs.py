"""The meeting pack: composed from the agenda, what belongs to it and the papers kept under its items.

What is confidential stands in the chair's edition alone, which never goes out, and nobody who has died is named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.attachments import PDF
from cpp_desktop.domain.circulation import LARGE_PRINT, words_of
from cpp_desktop.domain.confidential_annex import ConfidentialAnnex
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.issued_papers import Edition, PackPart
from cpp_desktop.domain.language import said
from cpp_desktop.domain.last_meeting import last_before
from cpp_desktop.domain.meetings import TOOK_PLACE, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import AGREED
from cpp_desktop.domain.packs import PackFile, PackItem, PackPaper
from cpp_desktop.domain.papers import SIZES, ActionLine, ActionLogPaper, AgendaPaper, Masthead
from cpp_desktop.domain.people import Person
from cpp_desktop.services import action_papers, action_slips, chair_agenda, meeting_papers, pack_items, public_copies
from cpp_desktop.services.issued_packs import LastOut, last_out
from cpp_desktop.services.meetings import MeetingPage, meeting_page
from cpp_desktop.services.minutes_status import states
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


@dataclass(frozen=True, slots=True)
class Pack:
    """A composed pack. `before` are the parts that went out last, by type size: their page numbers hold."""

    paper: PackPaper
    before: Mapping[int, tuple[PackPart, ...]] = field(default_factory=dict)

    def in_size(self, size: int) -> PackPaper:
        """Return what is set in a type size."""
        return replace(self.paper, before=self.before.get(size, ()))

    def as_version(self, number: int) -> Pack:
        """Return what goes out as a version."""
        return replace(self, paper=replace(self.paper, version=number))

    @property
    def files(self) -> list[PackFile]:
        """The papers under its items, in order."""
        return [file for item in self.paper.items for file in item.papers]

    @property
    def new_files(self) -> list[PackFile]:
        """The papers that the version before did not have, or had another file of; none of a first version."""
        parts = next(iter(self.before.values()), ())
        had = {part.item_paper_id: part.digest for part in parts if part.item_paper_id}
        if not parts:
            return []
        return [one for one in self.files if not one.trouble and had.get(one.paper_id) != _inserted(one)]

    @property
    def told(self) -> str:
        """Everything in it that can change, a line each: not the day it is made on, nor how late actions are."""
        paper = self.paper
        items = tuple(replace(item, item_id="", papers=()) for item in paper.items)
        files = tuple(map(_telling, self.files))
        log = rows_told(paper.action_log) if paper.action_log else ""
        return "\n".join((words_of((paper.title, paper.agenda, paper.minutes, items, files)), log))


def _telling(file: PackFile) -> tuple[str, ...]:
    """Return what a paper says; a file that is no text is told by its digest alone."""
    text = file.content.decode("utf-8", "replace") if file.media_type.startswith(("text/", "message/")) else ""
    return file.letter, file.title, file.told, file.trouble, text, file.digest


def _inserted(file: PackFile) -> str:
    """Return the digest under which an issued pack knows a paper: a PDF alone is put in, the rest is set anew."""
    return file.digest if file.media_type == PDF else ""


def rows_told(log: ActionLogPaper) -> str:
    """Return what an action log says but for what changes from day to day."""
    return words_of(tuple(replace(row, note="") for row in log.rows))


def members(office: Office, head: Masthead, asked: Asked) -> Pack:
    """Compose the members' pack, the public one where that is asked for, or the copy of one reader.

    Raises:
        Refused: there is no such meeting, or the reader has died; a public copy has no reader of its own.
    """
    if asked.public and asked.person_id:
        raise Refused(person="A copy for everybody is nobody's own: leave out the person, or make the members' pack.")
    return _compose(office, head, asked, Edition.PUBLIC if asked.public else Edition.MEMBERS)


def chairs(office: Office, head: Masthead, asked: Asked) -> Pack:
    """Compose the chair's pack, with private notes and all that is confidential. It is never issued.

    Raises:
        Refused: there is no such meeting.
    """
    return _compose(office, head, asked, Edition.CHAIR)


def size_read_by(office: Office, person_id: str) -> int:
    """Return the type size in points that somebody reads."""
    with office.store.read() as snapshot:
        person = snapshot.get(Person, person_id)
    return LARGE_PRINT.get(person.information_format, SIZES[0]) if person else SIZES[0]


def _compose(office: Office, head: Masthead, asked: Asked, edition: Edition) -> Pack:
    page = meeting_page(office, asked.meeting_id or "")
    if page is None:
        raise Refused(meeting="There is no such meeting in this file.")
    is_public, is_chairs = edition is Edition.PUBLIC, edition is Edition.CHAIR
    with office.store.read() as snapshot:
        earlier = last_out(snapshot, page.meeting.id)
        items = pack_items.made(snapshot, page, edition, earlier.papers)
        last = _last_minuted(snapshot, page.meeting, only_agreed=is_public)
    if is_public:
        head, items = public_copies.public_head(office, head), public_copies.public_items(office, page, items)
    reader, own_actions = _reader(office, asked.person_id)
    return Pack(
        PackPaper(
            masthead=head,
            title=said("Meeting pack: {0}").format(meeting_papers.meeting_title(page.meeting)),
            edition=edition,
            meeting=meeting_papers.meeting_facts(page.meeting),
            version=0,
            made=office.today(),
            agenda=_agenda(office, head, page, items, edition),
            minutes=_MINUTES[edition](office, head, last.id) if last else None,
            action_log=None if is_public else _action_log(office, head, earlier),
            annex=_annex(office, head, last) if last and is_chairs else None,
            items=items,
            duplex=earlier.is_duplex if earlier.parts else asked.duplex,
            reader=reader,
            own_actions=own_actions,
        ),
        {} if is_public else earlier.parts,
    )


def _last_minuted(snapshot: Snapshot, meeting: Meeting, *, only_agreed: bool) -> Meeting | None:
    """Return the meeting whose minutes come up: the last that waits for its approval, else the last there was.

    With `only_agreed` it is the last whose minutes are approved.
    """
    reached = states(snapshot)
    minuted = {minute.meeting_id for minute in snapshot.all(Minute) if minute.text or minute.decision}
    held = [m for m in snapshot.all(Meeting) if m.state in TOOK_PLACE and m.id in minuted]
    waiting = [m for m in held if reached[m.id] not in AGREED]
    if only_agreed:
        return last_before(meeting, [m for m in held if m not in waiting])
    return last_before(meeting, waiting) or last_before(meeting, held)


_AGENDAS = {
    Edition.MEMBERS: meeting_papers.agenda,
    Edition.CHAIR: chair_agenda.chair_agenda,
    Edition.PUBLIC: public_copies.public_agenda,
}
_MINUTES = {
    Edition.MEMBERS: meeting_papers.minutes,
    Edition.CHAIR: meeting_papers.minutes,
    Edition.PUBLIC: public_copies.public_minutes,
}


def _agenda(
    office: Office, head: Masthead, page: MeetingPage, items: Sequence[PackItem], edition: Edition
) -> AgendaPaper:
    """Compose the agenda, its papers under their letters."""
    agenda = _AGENDAS[edition](office, head, page.meeting.id)
    papers = {(item.number, item.title): tuple(map(_lettered, item.papers)) for item in items}
    lines = tuple(replace(line, papers=papers[line.number, line.title]) for line in agenda.items)
    return replace(agenda, items=lines)


def _lettered(file: PackFile) -> str:
    return said("{0} – {1}").format(file.letter, file.title)


def _action_log(office: Office, head: Masthead, earlier: LastOut) -> ActionLogPaper:
    """Compose the action log; one that went out and still holds stays as of that day, so that its sheets do too."""
    log = action_papers.action_log(office, head)
    told = rows_told(log)
    if earlier.day is None or not told or told not in earlier.said:
        return log
    day = earlier.day
    return action_papers.action_log(replace(office, today=lambda: day), head)


def _annex(office: Office, head: Masthead, last: Meeting) -> ConfidentialAnnex | None:
    try:
        return meeting_papers.confidential_annex(office, head, last.id)
    except Refused:  # nothing of it is confidential
        return None


def _reader(office: Office, person_id: str | None) -> tuple[str, tuple[ActionLine, ...]]:
    """Return whose copy it is, and what they have taken on; nothing while they rest.

    Raises:
        Refused: they have died.
    """
    if person_id is None:
        return "", ()
    with office.store.read() as snapshot:
        person = snapshot.get(Person, person_id)
    if person is None or person.died_on is not None or person.erased_on is not None:
        raise Refused(person="No copy is made for somebody who has died, or is not in the register any more.")
    own = [o for o in action_slips.owed(office) if o.id == person_id and not o.recipient.resting]
    actions = tuple(ActionLine(reference=a.reference, text=a.text, due=a.due) for o in own for a in o.slip.actions)
    return person.name, actions
