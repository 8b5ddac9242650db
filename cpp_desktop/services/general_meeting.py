"""What a general meeting settles: elections, which set roles from their minute, and documents that it agrees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group_documents import GroupDocument
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Membership, Person, Role, RoleTitle, in_force, name_of
from cpp_desktop.domain.wording import day_month_year, listed
from cpp_desktop.services import records
from cpp_desktop.services.minutes import put_minute
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Transaction

_ELECTIONS = ("election", "officers", "appointment")


def holders(office: Office, title: RoleTitle, day: date) -> list[str]:
    """Return the names of those who hold a role on a day."""
    with office.store.read() as snapshot:
        held = {r.person_id for r in snapshot.all(Role, title=title) if in_force(r.first, r.last, day)}
        return sorted(name_of(p) for p in snapshot.all(Person, id=held))


def elect(
    office: Office,
    meeting: Meeting,
    title: RoleTitle,
    person_ids: Sequence[str],
    *,
    first: date | None = None,
    term_end: date | None = None,
) -> Minute:
    """Minute that one person, or several who share it, are elected to a role, and give it to them, in one step.

    Whoever held the role hands it over the day before `first`, the day after the meeting if None.

    Raises:
        Refused: for a meeting that has not taken place, somebody who has died or is no member, or a backward term.
    """
    _refuse_before_it_was_held(meeting)
    begins = first or meeting.date + timedelta(days=1)
    if begins < meeting.date:
        raise Refused(first="Nobody takes a role up before they are elected to it.")
    if term_end is not None and term_end < begins:
        raise Refused(term_end="The term would end before it begins.")
    with office.store.transaction("record election") as tx:
        people = _electable(tx, person_ids, begins)
        names = listed([name_of(person) for person in people])
        words = said("{0} was elected {1}") if len(people) == 1 else said("{0} were elected {1}")
        decision = words.format(names, said(title.value))
        if term_end is not None:
            decision = said("{0}, until {1}").format(decision, day_month_year(term_end))
        minute = _minuted(tx, meeting, _ELECTIONS, f"{decision}.")
        _hand_over(tx, title, begins)
        for person in people:
            role = Role(person_id=person.id, title=title, first=begins, term_end=term_end, minute_id=minute.id)
            records.check(role)
            tx.save(role)
    return minute


def agree_document(office: Office, meeting: Meeting, title: str, *, review_due: date | None = None) -> Minute:
    """Minute that a document is agreed, such as the terms of reference or the annual return, and note it, in one step.

    Raises:
        Refused: for a meeting that has not taken place, no title, or a review before the meeting.
    """
    _refuse_before_it_was_held(meeting)
    if review_due is not None and review_due <= meeting.date:
        raise Refused(review_due="It is to be looked at again on a later day than the one it was agreed on.")
    document = GroupDocument(title=title.strip(), agreed=meeting.date, review_due=review_due)
    records.check(document)
    decision = said("{0}: agreed.").format(document.title)
    if review_due is not None:
        decision = said("{0}: agreed; to be reviewed by {1}.").format(document.title, day_month_year(review_due))
    with office.store.transaction("record agreed document") as tx:
        minute = _minuted(tx, meeting, (document.title.casefold(), *_report_words(document.title)), decision)
        tx.save(replace(document, minute_id=minute.id))
    return minute


def _report_words(title: str) -> tuple[str, ...]:
    """An annual return is agreed under the item that calls it the annual report, too."""
    return ("annual return", "annual report") if "annual" in title.casefold() else ()


def _refuse_before_it_was_held(meeting: Meeting) -> None:
    if meeting.state not in TOOK_PLACE:
        raise Refused(meeting="This meeting has not been held yet. Say first that it was.")


def _electable(tx: Transaction, person_ids: Sequence[str], day: date) -> list[Person]:
    if not person_ids:
        raise Refused(people="Say who was elected.")
    people = tx.all(Person, id=tuple(person_ids))
    members = {m.person_id for m in tx.all(Membership) if in_force(m.joined, m.left, day)}
    for person in people:
        if person.died_on is not None or person.id not in members:
            raise Refused(people=f"{name_of(person)} is not a member on {day_month_year(day)}.")
    return sorted(people, key=lambda p: person_ids.index(p.id))


def _hand_over(tx: Transaction, title: RoleTitle, begins: date) -> None:
    """End the role for whoever holds it; a role for one site group is not the group's, and stays."""
    for role in tx.all(Role, title=title):
        if role.remit or not in_force(role.first, role.last, begins):
            continue
        if role.first == begins:
            raise Refused(first="Somebody takes up this role on that day already.")
        tx.save(replace(role, last=begins - timedelta(days=1)))


def _minuted(tx: Transaction, meeting: Meeting, headings: Sequence[str], decision: str) -> Minute:
    """Write the decision under the first item whose title has one of these words, else under none."""
    items = sorted(tx.all(AgendaItem, meeting_id=meeting.id, confidential=False), key=lambda i: i.position)
    item = next((i for word in headings for i in items if word in i.title.casefold()), None)
    minute = Minute(meeting_id=meeting.id, position=0, item_id=item.id if item else None, decision=decision)
    return put_minute(tx, minute)
