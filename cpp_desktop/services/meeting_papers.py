"""What the agenda and the minutes of one meeting say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.confidential_annex import ConfidentialAnnex
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from cpp_desktop.domain.papers import (
    ActionLine,
    AgendaLine,
    AgendaPaper,
    Approval,
    CorrectionMade,
    Masthead,
    MeetingFacts,
    MinuteLine,
    MinutesPaper,
    MinutesSection,
)
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.action_owners import owner_words
from cpp_desktop.services.agreed_actions import as_approved
from cpp_desktop.services.attendance_papers import notes_under, who
from cpp_desktop.services.group_words import used_in
from cpp_desktop.services.item_papers import paper_words
from cpp_desktop.services.meetings import MeetingPage, meeting_page
from cpp_desktop.services.minutes import MinutesPart, Passage, document
from cpp_desktop.services.minutes_status import CorrectionLine, Standing, chair_on, state_of
from cpp_desktop.services.office import Office


def agenda(office: Office, head: Masthead, meeting_id: str) -> AgendaPaper:
    """Compose an agenda; confidential items are only counted, and nobody who has died leads an item.

    Raises:
        Refused: where there is no such meeting.
    """
    page = _page(office, meeting_id)
    # Clock times run over every item, the confidential ones included: they take their minutes too.
    lines = tuple(
        AgendaLine(
            number=line.item.number,
            title=line.item.title,
            purpose=line.item.purpose.value if line.item.purpose else "",
            lead=line.lead,
            start=line.start,
            papers=tuple(paper_words(paper) for paper in line.papers if not paper.confidential),
            asked=asked_of(line.item),
        )
        for line in page.timetable.lines
        if not line.item.confidential
    )
    later = _next(office, page.meeting)
    return AgendaPaper(
        masthead=head,
        title=said("Agenda: {0}").format(meeting_title(page.meeting)),
        meeting=meeting_facts(page.meeting),
        items=lines,
        closes=page.timetable.closes,
        apologies_to=head.contact,
        next_meeting=meeting_facts(later) if later else None,
        coming=tuple(filter(None, (line.strip() for line in page.meeting.venue_access.splitlines()))),
        kept_apart=sum(i.confidential for i in page.items),
        words_used=used_in(office, (words for line in lines for words in (line.title, *line.papers, *line.asked))),
    )


def asked_of(item: AgendaItem) -> tuple[str, ...]:
    """Return what the group is asked to do, a line each."""
    return tuple(filter(None, map(str.strip, item.asked.splitlines())))


def minutes(office: Office, head: Masthead, meeting_id: str) -> MinutesPaper:
    """Compose the circulated minutes: confidential passages, items and their actions are only counted.

    Raises:
        Refused: where there is no such meeting.
    """
    page = _approved_page(office, meeting_id)
    written, notes = document(page), notes_under(page)
    sections = [
        MinutesSection(
            number=part.item.number if part.item else "",
            title=part.item.title if part.item else said("Other minutes"),
            minutes=tuple(_line(p, page.owners) for p in part.passages if not p.is_secret),
            notes=notes.get(part.item.id, ()) if part.item else (),
        )
        for part in written.parts
        if _is_circulated(part)
    ]
    present, in_attendance, apologies = who(page.attendance)
    later = _next(office, page.meeting)
    found = state_of(office, meeting_id)
    others = tuple(_action(a, page.owners) for a in written.other_actions)
    return MinutesPaper(
        masthead=head,
        title=said("Minutes: {0}").format(meeting_title(page.meeting)),
        meeting=meeting_facts(page.meeting),
        quorum=_quorum(page),
        present=present,
        in_attendance=in_attendance,
        apologies=apologies,
        interests=notes.get("", ()),
        sections=tuple(sections),
        other_actions=others,
        next_meeting=meeting_facts(later) if later else None,
        kept_apart=sum(map(_kept_apart, written.parts)),
        words_used=used_in(office, _words(sections, others)),
        comments_by=page.draft_minutes_due,
        checked=_checked(found),
        approval=_approval(office, found),
    )


def confidential_annex(office: Office, head: Masthead, meeting_id: str) -> ConfidentialAnnex:
    """Compose what the circulated minutes keep apart. It goes to the chair and the secretary alone.

    Raises:
        Refused: where there is no such meeting, or nothing is kept apart.
    """
    page = _approved_page(office, meeting_id)
    sections = [
        MinutesSection(
            number=part.item.number if part.item else "",
            title=part.item.title if part.item else said("Other minutes"),
            minutes=tuple(_line(passage, page.owners) for passage in part.passages if passage.is_secret),
        )
        for part in document(page).parts
        if any(passage.is_secret for passage in part.passages)
    ]
    if not sections:
        raise Refused(meeting="No passage of these minutes is confidential.")
    return ConfidentialAnnex(
        masthead=head,
        title=said("Confidential annex: {0}").format(meeting_title(page.meeting)),
        meeting=meeting_facts(page.meeting),
        sections=tuple(sections),
    )


def _words(sections: Iterable[MinutesSection], others: Iterable[ActionLine]) -> Iterator[str]:
    """Give every text of what is circulated."""
    for section in sections:
        yield section.title
        for minute in section.minutes:
            yield from (minute.text, minute.decision, minute.reason, minute.dissent)
            yield from (action.text for action in minute.actions)
    yield from (action.text for action in others)


def _checked(found: Standing) -> str:
    status = found.status
    if status.checked_on is None:
        return ""
    who = said("by {0} ").format(status.checked_by) if status.checked_by else ""
    return said("Looked at {0}on {1}.").format(who, day_month_year(status.checked_on))


def _approval(office: Office, found: Standing) -> Approval | None:
    """Say by which minute of a later meeting they were approved; corrections of what is kept apart are left out."""
    if found.approved is None:
        return None
    return Approval(
        approved_on=found.approved.meeting.date,
        minute=found.approved.minute.number,
        corrections=tuple(_correction(line, found) for line in found.corrections if not line.is_secret),
        signer=chair_on(office, found.approved.meeting.date),
        signed_on=found.status.signed_on,
        signed_by=found.status.signed_by,
    )


def _correction(line: CorrectionLine, found: Standing) -> CorrectionMade:
    by = line.by
    amended = ""
    if by is not None and found.approved is not None and by.minute.id != found.approved.minute.id:
        amended = said("amended on {0}, minute {1}").format(day_month_year(by.meeting.date), by.minute.number)
    return CorrectionMade(number=line.correction.number, text=line.correction.text, amended_by=amended)


def _is_circulated(part: MinutesPart) -> bool:
    if part.item is None:
        return any(not p.is_secret for p in part.passages)
    return not part.item.confidential


def _kept_apart(part: MinutesPart) -> int:
    """Count what a circulated copy leaves out: secret passages, or a confidential item with none."""
    return sum(p.is_secret for p in part.passages) or int(not _is_circulated(part))


def _action(action: Action, owners: Mapping[str, str]) -> ActionLine:
    return ActionLine(
        reference=action.reference or action.minute_number, text=action.text, owner=owners[action.id], due=action.due
    )


def _line(passage: Passage, owners: Mapping[str, str]) -> MinuteLine:
    return MinuteLine(
        number=passage.minute.number,
        text=passage.minute.text,
        decision=passage.minute.decision,
        reason=passage.minute.reason,
        dissent=passage.minute.dissent,
        earlier=passage.earlier.words if passage.earlier and not passage.earlier.is_secret else "",
        actions=tuple(_action(a, owners) for a in passage.actions),
    )


def _page(office: Office, meeting_id: str) -> MeetingPage:
    page = meeting_page(office, meeting_id)
    if page is None:
        raise Refused(meeting="There is no such meeting in this file.")
    return page


def _approved_page(office: Office, meeting_id: str) -> MeetingPage:
    """Return a meeting's page; once its minutes are approved its actions stand in them as they did then."""
    page, found = _page(office, meeting_id), state_of(office, meeting_id)
    actions = as_approved(office, page.actions, found.status)
    if actions == list(page.actions):
        return page
    with office.store.read() as snapshot:
        people = {p.id: p for p in snapshot.all(Person, id={i for a in actions for i in a.owner_ids})}
    return replace(page, actions=tuple(actions), owners={a.id: owner_words(a, people) for a in actions})


def _next(office: Office, meeting: Meeting) -> Meeting | None:
    with office.store.read() as snapshot:
        later = [
            m
            for m in snapshot.all(Meeting, type=meeting.type, sub_group_id=meeting.sub_group_id)
            if m.date > meeting.date and m.state is not MeetingState.CANCELLED
        ]
    return min(later, key=lambda m: (m.date, m.id), default=None)


def meeting_title(meeting: Meeting) -> str:
    """Name a meeting by its kind, or as it is called."""
    kind = meeting.type.value
    return meeting.title or (said(kind) if kind.endswith("day") else said("{0} meeting").format(said(kind)))


def meeting_facts(meeting: Meeting) -> MeetingFacts:
    """Say when and where a meeting is, as papers say it."""
    return MeetingFacts(
        date=meeting.date,
        start=meeting.start,
        end=meeting.end,
        venue=meeting.venue,
        mode=meeting.mode.value if meeting.mode else "",
    )


def _quorum(page: MeetingPage) -> str:
    state = page.meeting.state
    if state is MeetingState.INQUORATE:
        return said("The meeting was not quorate: %n member(s) were present.", "", len(page.counts.present))
    if state is MeetingState.HELD and page.quorum.needed:
        there = said("The meeting was quorate: %n member(s) were present, {0} needed.", "", len(page.counts.present))
        return there.format(page.quorum.needed)
    return ""
