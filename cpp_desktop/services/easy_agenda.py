"""The easy-read agenda: each item in easy words where there are some, with its picture; nothing confidential."""

from __future__ import annotations

from cpp_desktop.domain.easy_pictures import PICTURES, picture_of
from cpp_desktop.domain.easy_read import LEAST_SIZE, EasyAgendaPaper, EasyItem
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import SIZES, Masthead
from cpp_desktop.services import meeting_papers
from cpp_desktop.services.agenda import AgendaLine
from cpp_desktop.services.meetings import meeting_page
from cpp_desktop.services.office import Office

SIZES_TO_READ = tuple(size for size in SIZES if size >= LEAST_SIZE)


def easy_agenda(office: Office, head: Masthead, meeting_id: str) -> EasyAgendaPaper:
    """Compose an easy-read agenda.

    Raises:
        Refused: where there is no such meeting.
    """
    page = meeting_page(office, meeting_id)
    if page is None:
        raise Refused(meeting="There is no such meeting in this file.")
    usual = meeting_papers.agenda(office, head, meeting_id)
    return EasyAgendaPaper(
        masthead=head,
        title=said("Our meeting"),
        meeting=usual.meeting,
        items=tuple(_item(line) for line in page.timetable.lines if not line.item.confidential),
        closes=usual.closes,
        next_meeting=usual.next_meeting,
        kept_apart=usual.kept_apart,
    )


def _item(line: AgendaLine) -> EasyItem:
    item = line.item
    return EasyItem(
        number=item.number,
        words=item.easy_words.strip() or item.title,
        picture=item.picture if item.picture in PICTURES else picture_of(item.title, item.purpose),
        start=line.start,
        lead=line.lead,
    )
