from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cpp_desktop.domain.access_needs import CommunicationSupport
from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.annual_return import figures
from cpp_desktop.domain.duplicates import KnownApart
from cpp_desktop.domain.meetings import Attendance, Mark
from cpp_desktop.domain.merging import Merging, Take, merged_person, merging
from cpp_desktop.domain.people import (
    Category,
    InformationFormat,
    LeavingReason,
    Membership,
    Mode,
    Person,
    RestingSpell,
    Role,
    RoleTitle,
)
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_figures import ReturnRecords
from cpp_desktop.domain.support import Consent, Purpose
from cpp_desktop.storage.references import pointed_elsewhere
from tests import random_groups
from tests.builders import a_consent, a_meeting, a_membership, an_action, an_attendance
from tests.domain.test_annual_return_oracle import records

ANN = Person(id="ann", name="Ann Ash", email="ann@meadow.example", notes="Has the key.")
ASH = Person(id="ash", name="A. Ash", email="ash@meadow.example", notes="Brings cake.", mobile="07700 900123")
MEETING = a_meeting()


def merged(own: list[Any], others: list[Any], **given: Any) -> Merging:
    moved = [pointed_elsewhere(r, Person, ASH.id, ANN.id) for r in others]
    return merging(given.get("kept", ANN), given.get("other", ASH), given.get("choices", {}), own, moved)


def test_blank_fields_are_filled_and_notes_are_both_kept() -> None:
    one = merged_person(ANN, replace(ASH, information_format=InformationFormat.BRAILLE), {})
    assert (one.id, one.name, one.email, one.mobile) == (ANN.id, ANN.name, ANN.email, ASH.mobile)
    assert one.notes == "Has the key.\n\nBrings cake."
    assert one.information_format is InformationFormat.BRAILLE


def test_each_field_takes_the_value_chosen() -> None:
    loop, time = CommunicationSupport.HEARING_LOOP, CommunicationSupport.MORE_TIME
    kept = replace(ANN, mobile="07700 900124", communication_supports=(loop,))
    other = replace(ASH, communication_supports=(loop, time))
    chosen = {"name": Take.OTHER, "notes": Take.KEPT, "mobile": Take.BOTH, "email": Take.BOTH}
    one = merged_person(kept, other, chosen)
    assert (one.name, one.notes, one.mobile) == ("A. Ash", "Has the key.", "07700 900124 or 07700 900123")
    assert one.email == ANN.email  # two addresses cannot stand in one field
    assert one.communication_supports == (loop, time)
    assert merged_person(kept, other, {}).mobile == "07700 900124"


@pytest.mark.parametrize("one", list(Mark))
@pytest.mark.parametrize("other", list(Mark))
def test_of_two_marks_at_one_meeting_the_more_telling_stays(one: Mark, other: Mark) -> None:
    here, there = an_attendance(MEETING, ANN, mark=one), an_attendance(MEETING, ASH, mark=other, capacity="Deputy")
    done = merged([here], [there])
    order = [Mark.PRESENT, Mark.IN_ATTENDANCE, Mark.DEPUTY_FOR, Mark.OBSERVER, Mark.APOLOGIES, Mark.ABSENT]
    assert done.saves == (replace(here, mark=min(one, other, key=order.index), capacity="Deputy"),)
    assert done.removes == (replace(there, person_id=ANN.id), ASH)
    assert len(done.marks) == (one is not other)


def test_memberships_that_overlap_and_are_alike_become_one() -> None:
    early = a_membership(ANN, joined=date(2020, 1, 1), left=date(2022, 1, 1), leaving_reason=LeavingReason.MOVED)
    later = a_membership(ANN, joined=date(2023, 1, 1))
    bridge = a_membership(ASH, joined=date(2021, 6, 1), left=date(2023, 6, 1), cancer_sites=("breast",), area="North")
    done = merged([early, later], [bridge])
    one = replace(early, left=None, leaving_reason=None, cancer_sites=("breast",), area="North")
    assert done.joined == done.saves == (one,)
    assert done.overlapping == ()


@pytest.mark.parametrize(
    "differing",
    [
        {"categories": (Category.CARER,), "primary_category": Category.CARER},
        {"mode": Mode.CORRESPONDING},
        {"area": "South"},
        {"nominating_body": "Another body"},
    ],
)
def test_memberships_that_differ_are_kept_and_named(differing: dict[str, Any]) -> None:
    here, there = a_membership(ANN, area="North", nominating_body="One body"), a_membership(ASH, **differing)
    done = merged([here], [there])
    assert done.joined == ()
    assert done.overlapping == ((here, replace(there, person_id=ANN.id)),)
    assert done.saves == (here, replace(there, person_id=ANN.id))


def test_a_membership_of_no_category_joins_one_that_has() -> None:
    here = a_membership(ANN, categories=(), primary_category=None, joined=None)
    there = a_membership(ASH, categories=(Category.CARER, Category.OTHER), primary_category=Category.CARER)
    one = merged([here], [there]).joined[0]
    assert (one.joined, one.primary_category, len(one.categories)) == (None, Category.CARER, 2)


def test_a_consent_withdrawn_in_one_entry_does_not_live_on_in_the_other() -> None:
    given, again = a_consent(ANN, given=date(2024, 1, 1)), a_consent(ANN, given=date(2026, 1, 1))
    other = a_consent(ANN, purpose=Purpose.PHOTOGRAPHS, given=date(2024, 1, 1))
    withdrawn = a_consent(ASH, given=date(2023, 1, 1), withdrawn=date(2025, 1, 1))
    done = merged([given, again, other], [withdrawn])
    assert done.withdrawn == (replace(given, withdrawn=date(2025, 1, 1)),)
    assert {again, other, *done.withdrawn} < set(done.saves)
    assert len([one for one in done.saves if isinstance(one, Consent)]) == 4


def test_what_both_say_in_the_same_words_is_kept_once() -> None:
    chair, consent = Role(person_id=ANN.id, title=RoleTitle.CHAIR), a_consent(ANN)
    others = [replace(chair, id="again", person_id=ASH.id), replace(consent, id="again", person_id=ASH.id)]
    action = an_action(owner_ids=(ANN.id, ASH.id))
    done = merged([chair, consent, action], [*others, action])
    assert set(done.saves) == {chair, consent, replace(action, owner_ids=(ANN.id,))}


def test_words_on_who_is_somebody_else_stay_true() -> None:
    third = KnownApart(person_id=ASH.id, other_id="third")
    known = KnownApart(person_id="fourth", other_id=ANN.id)
    same = KnownApart(person_id=ASH.id, other_id="fourth")
    each_other = KnownApart(person_id=ANN.id, other_id=ASH.id)
    done = merged([known, each_other], [third, same, each_other])
    assert done.saves == (known, replace(third, person_id=ANN.id))


def test_what_one_entry_went_on_with_ends_with_the_death_in_the_other() -> None:
    died = date(2025, 6, 1)
    role = Role(person_id=ANN.id, title=RoleTitle.CHAIR, first=date(2026, 1, 1))
    done = merged([a_membership(ANN), role], [], other=replace(ASH, died_on=died))
    assert done.person.died_on == died
    assert [(m.left, m.leaving_reason) for m in done.saves] == [(died, LeavingReason.DIED)]
    alive = merged([a_membership(ANN)], [], other=replace(ASH, died_on=died), choices={"died_on": Take.KEPT})
    assert (alive.person.died_on, alive.saves[0].left) == (None, None)


_OF_MEETINGS = ("present", "possible", "attendance_rate", "apologies", "absent", "guests")
OF_PEOPLE = ("membership.", *(f"meetings.{of}" for of in _OF_MEETINGS))
KINDS = {"memberships": Membership, "resting": RestingSpell, "attendance": Attendance, "actions": Action}


@pytest.mark.parametrize("seed", range(150))
def test_a_merge_changes_no_figure_but_those_of_different_people(seed: int) -> None:
    rows, first, last = random_groups.group(seed)
    group = records(rows)
    before, after, as_if = (counts(r, first, last) for r in (group, one_entry(group), as_if_one(group)))
    of_people = {code for code in before if code.startswith(OF_PEOPLE)}
    # Who rests keeps waiting what is overdue: the one entry rests whenever either did.
    assert all(after[code] == before[code] for code in set(before) - of_people - {"actions.overdue_at_end"})
    # Whoever came in some capacity did not send apologies, whatever the other entry says, and is one guest, not two.
    by_mark = {"meetings.guests", "meetings.apologies", "meetings.absent"}
    assert all(after[code] == as_if[code] for code in set(before) - by_mark)
    assert missed(after) == missed(as_if)


def counts(group: ReturnRecords, first: date, last: date) -> dict[str, Any]:
    return {code: figure.value for code, figure in figures(group, Period(first, last)).values.items()}


def missed(found: dict[str, Any]) -> int:
    return found["meetings.apologies"] + found["meetings.absent"]


def as_if_one(group: ReturnRecords) -> ReturnRecords:
    """Say of all that names the one that it names the other."""
    pointed = {k: tuple(pointed_elsewhere(r, Person, "p1", "p0") for r in getattr(group, k)) for k in KINDS}
    return replace(group, **pointed)


def one_entry(group: ReturnRecords) -> ReturnRecords:
    """Merge the first two people of a group."""
    everything = [r for k in KINDS for r in getattr(group, k)]
    own = [r for r in everything if naming(r, "p0")]
    moved = [pointed_elsewhere(r, Person, "p1", "p0") for r in everything if naming(r, "p1")]
    done = merging(Person(id="p0", name="A"), Person(id="p1", name="A"), {}, own, moved)
    others = [r for r in everything if not naming(r, "p0") and not naming(r, "p1")]
    kept = [*others, *done.saves]
    return replace(group, **{k: tuple(r for r in kept if type(r) is kind) for k, kind in KINDS.items()})


def naming(record: Any, person_id: str) -> bool:
    owners = getattr(record, "owner_ids", ())
    return person_id in owners or getattr(record, "person_id", None) == person_id


def test_the_random_groups_hold_memberships_to_join() -> None:
    joined: list[Membership] = []
    for seed in range(150):
        group = records(random_groups.group(seed)[0])
        mine, theirs = ([m for m in group.memberships if m.person_id == p] for p in ("p0", "p1"))
        moved = [replace(m, person_id="p0") for m in theirs]
        joined += merging(Person(id="p0", name="A"), Person(id="p1", name="A"), {}, mine, moved).joined
    assert len(joined) > 20
