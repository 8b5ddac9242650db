"""A person of whom every field of every record bears a word of its own, and others' texts that name them."""

from __future__ import annotations

import random
import string
from dataclasses import fields, replace
from datetime import date
from typing import Any, get_type_hints

from cpp_desktop.domain.expenses import Expense, ExpenseKind
from cpp_desktop.domain.meetings import Attendance, Mark, MeetingInterest
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role, RoleTitle
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.saved_filters import SavedFilter
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.support import Consent, DeclaredInterest, Purpose, Training
from tests.builders import a_meeting, a_minute, a_person, an_action, an_activity, an_item

LETTERS = random.Random(4)
MARKERS: list[str] = []
LEAFLETS = SubGroup(name="Leaflets")


def marker() -> str:
    """Return a word that is nowhere else."""
    word = "Q" + "".join(LETTERS.choices(string.ascii_lowercase, k=11))
    MARKERS.append(word)
    return word


def marked(record: Any) -> Any:
    """Return a record with a word of its own in every text."""
    hints = get_type_hints(type(record))
    words = {f.name: marker() for f in fields(record) if hints[f.name] is str and not f.name.endswith("id")}
    lists = {f.name: (marker(), marker()) for f in fields(record) if hints[f.name] == tuple[str, ...]}
    return replace(record, **words, **lists)


def own_records(person: Person, meeting_id: str, other_id: str) -> list[Any]:
    """Return one record of each kind that is about a person, every field filled."""
    me, day = {"person_id": person.id}, date(2024, 4, 1)
    bare = [
        Membership(**me, joined=day),
        Role(**me, title=RoleTitle.PEER_REVIEWER, first=day),
        RestingSpell(**me, first=date(2024, 6, 1), last=date(2024, 6, 30)),
        Attendance(**me, meeting_id=meeting_id, mark=Mark.PRESENT),
        Seat(**me, body="", first=day),
        Consent(**me, purpose=Purpose.NEWSLETTER, given=day),
        DeclaredInterest(**me, text="", declared=day),
        MeetingInterest(**me, meeting_id=meeting_id, text=""),
        SubGroupMember(**me, sub_group_id=LEAFLETS.id, first=day),
        SeatAttendance(**me, date=day, body=""),
        Expense(**me, incurred=day, kind=ExpenseKind.TRAVEL, amount_pence=900),
    ]
    return [marked(record) for record in bare]


def put_into(store: Any) -> Person:
    """Save the person with everything, change every word once, remove a record of each kind, and keep drafts."""
    meeting, other = a_meeting(date=date(2024, 5, 14)), a_person(name="Wren Alder", email="wren@meadow.example")
    person = marked(a_person())
    own = own_records(person, meeting.id, other.id)
    with store.transaction(f"add {person.name}") as tx:
        tx.save_all(
            [meeting, other, person, LEAFLETS, *own, *(marked(replace(r, id=f"gone {n}")) for n, r in enumerate(own))]
        )
    now = marked(person)
    with store.transaction("edit person") as tx:
        tx.save_all([now, *(marked(record) for record in own)])
    with store.transaction("remove") as tx:
        for n, record in enumerate(own):
            tx.remove(replace(record, id=f"gone {n}"))
    said = f"{now.name} rang from {now.telephone}; {person.name} wrote from {now.email}. {now.known_as} agreed."
    with store.transaction("add minutes") as tx:
        item, removed = an_item(meeting, lead=now.name), a_minute(meeting, text=said)
        tx.save_all(
            [
                item,
                replace(item, id="another", lead=now.initials, lead_id=person.id),
                removed,
                a_minute(meeting, id="minute", text=said, decision=now.mobile),
                an_action(text=f"Ask {now.name}", owner=now.initials, owner_ids=(person.id,)),
                an_activity(requester=now.name, requester_id=person.id, title=f"With {now.known_as}"),
                Training(date=meeting.date, title="Minutes", person_ids=(person.id,), others=f"{now.name}’s friend"),
                SavedFilter(screen="people", name=now.name, conditions=f'{{"words": "{now.name}"}}'),
                replace(other, emergency_name=now.name, notes=f"Friend of {now.known_as}"),
            ]
        )
        tx.save(Attendance(meeting_id=meeting.id, name=f"{now.name}’s guest", mark=Mark.OBSERVER))
    with store.transaction("edit minute") as tx:
        tx.remove(removed)
        tx.save(a_minute(meeting, id="minute", text="Nobody is named any more.", decision=f"Thank {now.name}"))
    store.keep_draft(f"person {person.id}", {"notes": marker()})
    store.keep_draft("minute", {"text": f"{now.name} said"})
    return now
