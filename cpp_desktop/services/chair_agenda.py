"""The chair's annotated agenda: with private notes and all that is confidential. It is never issued."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import Mark
from cpp_desktop.domain.papers import AgendaLine, AgendaPaper, ChairFacts, Masthead
from cpp_desktop.domain.people import in_force
from cpp_desktop.domain.support import DeclaredInterest
from cpp_desktop.domain.wording import listed
from cpp_desktop.services import meeting_papers
from cpp_desktop.services.agenda import AgendaLine as Planned
from cpp_desktop.services.attendance_papers import interest_words
from cpp_desktop.services.group_words import used_in
from cpp_desktop.services.item_papers import paper_words
from cpp_desktop.services.meetings import MeetingPage, meeting_page
from cpp_desktop.services.office import Office


def chair_agenda(office: Office, head: Masthead, meeting_id: str) -> AgendaPaper:
    """Compose the chair's copy: every item with its note, and who is expected.

    Raises:
        Refused: where there is no such meeting.
    """
    page = meeting_page(office, meeting_id)
    if page is None:
        raise Refused(meeting="There is no such meeting in this file.")
    lines = tuple(map(_line, page.timetable.lines))
    return replace(
        meeting_papers.agenda(office, head, meeting_id),
        title=said("Chair’s agenda: {0}").format(meeting_papers.meeting_title(page.meeting)),
        items=lines,
        kept_apart=0,
        words_used=used_in(office, (w for line in lines for w in (line.title, line.note, *line.papers, *line.asked))),
        chair=_facts(office, page),
    )


def _line(line: Planned) -> AgendaLine:
    item = line.item
    return AgendaLine(
        number=item.number,
        title=item.title,
        purpose=item.purpose.value if item.purpose else "",
        lead=line.lead,
        start=line.start,
        papers=tuple(map(paper_words, line.papers)),
        asked=meeting_papers.asked_of(item),
        minutes_allowed=item.minutes_allowed,
        note=item.chair_note,
        confidential=item.confidential,
    )


def _facts(office: Office, page: MeetingPage) -> ChairFacts:
    sorry = [line for line in page.attendance if line.mark is Mark.APOLOGIES]
    counted = len(page.counts.counted)
    expected = said("%n member(s) expected", "", counted - len(page.counts.apologies))
    words = said("{0}, of {1} in post who do not rest").format(expected, counted)
    return ChairFacts(
        quorum=_quorum(office.group, page),
        expected=words,
        apologies=tuple(line.name for line in sorry),
        interests=tuple(_interests(office, page)),
    )


def _quorum(group: Group, page: MeetingPage) -> str:
    """Say what makes a quorum; a sub-group has a number alone."""
    rules = [said("%n member(s)", "", page.quorum.needed)] if page.quorum.needed else []
    if page.sub_group is None and group.quorum_service_users:
        rules.append(said("at least %n service user(s)", "", group.quorum_service_users))
    if page.sub_group is None and group.quorum_professionals:
        rules.append(said("at least %n professional(s)", "", group.quorum_professionals))
    return listed(rules) if rules else said("No rule is set.")


def _interests(office: Office, page: MeetingPage) -> Iterator[str]:
    """Give what was declared for this meeting, then what those expected hold on its day."""
    for line in page.interests:
        yield interest_words(line, with_item=True)
    names = {line.person_id: line.name for line in page.attendance if line.person_id}
    told = {(line.interest.person_id, line.interest.text) for line in page.interests}
    for interest in _held(office, page, list(names)):
        if (interest.person_id, interest.text) not in told:
            yield f"{names[interest.person_id]}: {interest.text}"


def _held(office: Office, page: MeetingPage, people: Sequence[str]) -> list[DeclaredInterest]:
    with office.store.read() as snapshot:
        found = snapshot.all(DeclaredInterest, person_id=people)
    held = [one for one in found if in_force(one.first, one.last, page.meeting.date)]
    return sorted(held, key=lambda one: (people.index(one.person_id), one.text.casefold()))
