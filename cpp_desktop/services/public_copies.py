"""Copies for the public: nothing confidential, and of people only office-holders who agreed to be named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from cpp_desktop.domain.attendance import THERE
from cpp_desktop.domain.circulation import words_of
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import Mark, Meeting
from cpp_desktop.domain.names_in_text import Known, Standing
from cpp_desktop.domain.packs import PackItem
from cpp_desktop.domain.papers import (
    ActionLine,
    AgendaPaper,
    Approval,
    Attendee,
    CorrectionMade,
    Masthead,
    MinuteLine,
    MinutesPaper,
    MinutesSection,
)
from cpp_desktop.domain.people import Membership, Person, Role, begun, in_force, primary_category
from cpp_desktop.domain.support import Consent, Purpose, has_consent
from cpp_desktop.domain.veil import OFFICES, Veil, as_member, as_officer, group_of
from cpp_desktop.services import meeting_papers
from cpp_desktop.services.attendance import AttendanceLine
from cpp_desktop.services.meetings import MeetingPage, meeting_page
from cpp_desktop.services.office import Office
from cpp_desktop.services.privacy_sweep import is_body, sweeper_of

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


def public_agenda(office: Office, head: Masthead, meeting_id: str) -> AgendaPaper:
    """Compose the agenda for the public: whoever leads an item is named as what they are to the group.

    Raises:
        Refused: where there is no such meeting.
    """
    page = _page(office, meeting_id)
    usual = meeting_papers.agenda(office, public_head(office, head), meeting_id)
    veil = _veil(office, page)
    items = tuple(
        replace(
            line,
            title=veil.text(line.title),
            lead=veil.line(line.lead),
            papers=tuple(map(veil.text, line.papers)),
            asked=tuple(map(veil.text, line.asked)),
        )
        for line in usual.items
    )
    return replace(
        usual,
        items=items,
        apologies_to="",
        coming=tuple(map(veil.text, usual.coming)),
        public=True,
        remarks=_remarks(veil),
    )


def public_minutes(office: Office, head: Masthead, meeting_id: str) -> MinutesPaper:
    """Compose approved minutes for the public; those who came are counted.

    Raises:
        Refused: where there is no such meeting, or its minutes are not approved.
    """
    page = _page(office, meeting_id)
    usual = meeting_papers.minutes(office, public_head(office, head), meeting_id)
    if usual.approval is None:
        raise Refused(
            meeting="These minutes are a draft. Once a later meeting has approved them there is a copy for the public."
        )
    veil = _veil(office, page)
    sorted_out = _Attendance(office, page)
    return replace(
        usual,
        present=sorted_out.present(),
        in_attendance=sorted_out.counted(THERE - {Mark.PRESENT}, lambda n: said("%n other(s)", "", n)),
        apologies=sorted_out.counted({Mark.APOLOGIES}, lambda n: said("%n member(s)", "", n)),
        interests=tuple(map(veil.text, usual.interests)),
        sections=tuple(_section(section, veil) for section in usual.sections),
        other_actions=tuple(_action(line, veil) for line in usual.other_actions),
        approval=_approval(usual.approval, veil),
        public=True,
        remarks=_remarks(veil),
    )


def public_items(office: Office, page: MeetingPage, items: Sequence[PackItem]) -> tuple[PackItem, ...]:
    """Return the items of a pack with nobody named in their words; what stands in their files is not looked at."""
    veil = _veil(office, page)
    return tuple(
        replace(
            item,
            title=veil.text(item.title),
            lead=veil.line(item.lead),
            asked=tuple(map(veil.text, item.asked)),
            papers=tuple(replace(file, title=veil.text(file.title)) for file in item.papers),
        )
        for item in items
    )


def public_head(office: Office, head: Masthead) -> Masthead:
    """Return the head of papers for the public: whom to ask is what the group wrote down for that, and nobody else."""
    return head if office.group.contact.strip() else replace(head, contact="")


def _page(office: Office, meeting_id: str) -> MeetingPage:
    page = meeting_page(office, meeting_id)
    if page is None:
        raise Refused(meeting="There is no such meeting in this file.")
    return page


def _remarks(veil: Veil) -> tuple[str, ...]:
    if not veil.taken:
        return ()
    words = said("%n name(s) were taken out.", "", veil.taken)
    return (f"{words} {said('Read it before it is published: initials and nicknames may be left.')}",)


# -- what is minuted -------------------------------------------------------------------------------------------------


def _section(section: MinutesSection, veil: Veil) -> MinutesSection:
    return replace(
        section,
        title=veil.text(section.title),
        minutes=tuple(_minute(line, veil) for line in section.minutes),
        notes=tuple(map(veil.text, section.notes)),
    )


def _minute(line: MinuteLine, veil: Veil) -> MinuteLine:
    told = {name: veil.text(getattr(line, name)) for name in ("text", "decision", "reason", "dissent")}
    return replace(line, **told, actions=tuple(_action(action, veil) for action in line.actions))


def _action(line: ActionLine, veil: Veil) -> ActionLine:
    return replace(line, text=veil.text(line.text), owner=veil.line(line.owner))


def _approval(approval: Approval, veil: Veil) -> Approval:
    def correction(made: CorrectionMade) -> CorrectionMade:
        return replace(made, text=veil.text(made.text))

    return replace(
        approval,
        signer="",
        signed_by=veil.line(approval.signed_by),
        corrections=tuple(map(correction, approval.corrections)),
    )


# -- who came --------------------------------------------------------------------------------------------------------


class _Attendance:
    """Who came to a meeting, counted but for office-holders."""

    def __init__(self, office: Office, page: MeetingPage) -> None:
        with office.store.read() as snapshot:
            self._offices = _offices(snapshot, page.meeting)
            self._named = _named(snapshot, office, self._offices)
        self._page = page

    def present(self) -> tuple[Attendee, ...]:
        """Give office-holders one by one, the others in three groups."""
        there = [line for line in self._page.attendance if line.mark is Mark.PRESENT]
        officers = [line for line in there if line.person_id in self._offices]
        others = Counter(self._group(line) for line in there if line not in officers)
        words: dict[str, Callable[[int], str]] = {
            "users": lambda n: said("%n service user(s)", "", n),
            "professionals": lambda n: said("%n professional(s)", "", n),
            "others": lambda n: said("%n other member(s)", "", n),
        }
        groups = [Attendee(name=told(others[g]), people=others[g]) for g, told in words.items() if others[g]]
        return (*map(self._officer, officers), *groups)

    def counted(self, marks: Iterable[Mark], told: Callable[[int], str]) -> tuple[Attendee, ...]:
        """Give those with some marks as one line."""
        number = sum(line.mark in set(marks) for line in self._page.attendance)
        return (Attendee(name=told(number), people=number),) if number else ()

    def _officer(self, line: AttendanceLine) -> Attendee:
        held = self._offices[line.person_id or ""]
        if line.person_id in self._named:
            return Attendee(name=line.name, capacity=held.title.value)
        words = as_officer(held.title)
        return Attendee(name=words[:1].upper() + words[1:])

    def _group(self, line: AttendanceLine) -> str:
        member = self._page.counts.counted.get(line.person_id or "")
        return group_of(primary_category(member)) if member else "others"


# -- whose name stays ------------------------------------------------------------------------------------------------


def _offices(snapshot: Snapshot, meeting: Meeting) -> dict[str, Role]:
    """Return the office that each office-holder held on a meeting's day; of several the first in their own order."""
    held = [r for r in snapshot.all(Role) if r.title in OFFICES and in_force(r.first, r.last, meeting.date)]
    order = list(type(held[0].title)) if held else []
    return {role.person_id: role for role in sorted(held, key=lambda r: -order.index(r.title))}


def _named(snapshot: Snapshot, office: Office, offices: Iterable[str]) -> frozenset[str]:
    """Return which office-holders agreed to be named and still do; nobody who has died can."""
    consents: dict[str, list[Consent]] = {}
    for consent in snapshot.all(Consent, purpose=Purpose.NAMED_IN_PAPERS):
        consents.setdefault(consent.person_id, []).append(consent)
    living = {p.id for p in snapshot.all(Person, id=list(offices), died_on=None, erased_on=None)}
    today = office.today()
    return frozenset(i for i in living if has_consent(consents.get(i, ()), Purpose.NAMED_IN_PAPERS, today))


def _veil(office: Office, page: MeetingPage) -> Veil:
    with office.store.read() as snapshot:
        people = snapshot.all(Person, erased_on=None)
        offices = _offices(snapshot, page.meeting)
        memberships = sorted(snapshot.all(Membership), key=begun)
        named = _named(snapshot, office, offices)
    day, group = page.meeting.date, office.group
    belonged = {m.person_id: m for m in memberships if in_force(m.joined, m.left, day)}
    called = {p.id: _called(p, belonged, offices) for p in people}
    known = [Known(p.id, tuple(filter(None, (p.name, p.known_as))), _standing(p, belonged)) for p in people]
    guests = {line.name: line.capacity for line in page.attendance if not line.person_id}
    known += [Known(name, (name,), Standing.THERE, is_person=not is_body(name)) for name in sorted(guests)]
    own = (group.name, group.area, group.host, page.meeting.venue, page.meeting.title)
    # One and the same for all that is made of a meeting, so that its agenda and its pack say the same.
    texts = words_of((page.items, page.minutes, page.actions))
    sweeper = sweeper_of(known, texts=[texts], own=own)
    return Veil(
        sweeper.names, {**called, **{name: came_as or said("a guest") for name, came_as in guests.items()}}, named
    )


def _called(person: Person, belonged: dict[str, Membership], offices: dict[str, Role]) -> str:
    if person.id in offices:
        return as_officer(offices[person.id].title)
    if person.died_on is not None:
        return said("a member who has died")
    return as_member(primary_category(belonged[person.id])) if person.id in belonged else ""


def _standing(person: Person, belonged: dict[str, Membership]) -> Standing:
    if person.id in belonged:
        return Standing.MEMBER
    return Standing.DIED if person.died_on is not None else Standing.NOT_A_MEMBER
