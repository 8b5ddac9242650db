"""Erasing somebody: the office's side of it, and the figures that stay to the digit."""

from __future__ import annotations

import json
from datetime import date

import pytest

from cpp_desktop.domain.agendas import ParkedItem
from cpp_desktop.domain.erasure import How
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.people import LeavingReason, Membership, Person, Role, RoleTitle
from cpp_desktop.domain.signed_returns import SignedReturn
from cpp_desktop.domain.support import Purpose
from cpp_desktop.services import annual_return, attendance, erasure, people, return_signing, safety, search, tables
from cpp_desktop.services.erasure import usually_kept
from cpp_desktop.services.office import open_office
from cpp_desktop.storage import erasure as emptied
from cpp_desktop.storage.erased_ledger import Erased
from tests import random_groups
from tests.builders import (
    PASSPHRASE,
    TODAY,
    a_consent,
    a_meeting,
    a_membership,
    a_minute,
    a_person,
    an_action,
    an_attendance,
    an_item,
)
from tests.domain.test_annual_return_oracle import records

YEAR = (date(2025, 4, 1), date(2026, 3, 31))


@pytest.fixture
def person(office):
    meeting = a_meeting(date=date(2025, 9, 9))
    with office.store.transaction("add") as tx:
        person = tx.save(a_person(telephone="01632 960321"))
        tx.save(meeting)
        tx.save(a_membership(person, nominating_body="Meadow Support"))
        tx.save(an_attendance(meeting, person))
        tx.save(a_minute(meeting, id="minute", text="Tamsin Hollowell and TH agreed."))
        tx.save(an_action(id="action", owner="Tamsin", owner_ids=(person.id,), text="Ask Mrs Hollowell"))
    return person


def erase(office, person):
    return erasure.erase(office, person.id, usually_kept(erasure.mentions(office, person.id)))


def test_mentions_say_where_they_stand_and_sure_ones_come_first(office, person):
    found = [(m.where, m.words, m.mention.how, m.mention.sure) for m in erasure.mentions(office, person.id)]
    assert found == [
        ("Action", "Mrs Hollowell", How.SHORT, True),
        ("Action", "Tamsin", How.PART, True),
        ("Minute 1", "Tamsin Hollowell", How.NAME, True),
        ("Minute 1", "TH", How.INITIALS, False),
    ]
    assert {m.meeting for m in erasure.mentions(office, person.id)} == {"", "Ordinary, 9 September 2025"}


def test_what_papers_say_of_an_item_is_searched_and_emptied(office, person):
    meeting = a_meeting(date=TODAY)
    said = {name: f"Tamsin Hollowell, {name}" for name in ("asked", "chair_note", "easy_words")}
    with office.store.transaction("add") as tx:
        tx.save(meeting)
        tx.save(an_item(meeting, id="item", picture="talk", **said))
        tx.save(ParkedItem(id="parked", title="Signs", parked=TODAY, **said))
    found = {(m.mention.record_id, m.mention.field) for m in erasure.mentions(office, person.id)}
    assert {(where, name) for where in ("item", "parked") for name in said} <= found
    erase(office, person)
    with office.store.read() as snapshot:
        left = [snapshot.get(AgendaItem, "item"), snapshot.get(ParkedItem, "parked")]
    assert {getattr(one, name).partition(", ")[0] for one in left for name in said} == {"[name removed]"}
    assert left[0].picture == "talk"


def test_somebody_erased_is_in_no_list_choice_search_or_table(office, person):
    done = erase(office, person)
    assert (done.removed, done.kept, done.tidied) == (3, 1, True)
    assert people.register(office) == []
    assert people.names(office) == {}
    assert people.choices(office) == []
    assert search.find(office, "Tamsin", whole=True).hits == ()
    assert list(tables.list_rows(office, "people", whole=True).rows) == []


def test_the_past_names_them_as_removed(office, person):
    erase(office, person)
    with office.store.read() as look:
        (meeting,) = look.all(Meeting)
    (line,) = attendance.sign_in_sheet(office, meeting.id)
    assert line.name == "(name removed)"


def test_last_years_return_is_equal_to_the_byte(office, person):
    def drawn():
        return json.dumps(annual_return.as_json(annual_return.draw_up(office, *YEAR)))

    before = drawn()
    erase(office, person)
    assert drawn() == before


def test_a_second_time_there_is_nobody(office, person):
    erase(office, person)
    with pytest.raises(Refused, match="not in the file any more"):
        erase(office, person)


@pytest.mark.parametrize("ground", [" ", "Tamsin said so", "see tamsin@meadow.example"])
def test_a_ground_says_something_and_names_nobody(office, person, ground):
    with pytest.raises(Refused) as refused:
        erasure.erase(office, person.id, {("minute", "text", How.NAME): ground})
    assert list(refused.value.problems) == ["ground"]
    assert [line.person for line in people.register(office)] == [person]


def test_an_old_list_does_not_bring_them_back(office, person):
    sheet = f"id,name,name_id,email\n,Tamsin Hollowell,{person.id},tamsin@meadow.example\n"
    erase(office, person)
    plan = tables.plan_import(office, "people", tables.read_pasted("people", sheet.replace(",", "\t")))
    assert [o.verdict.value for o in plan.outcomes] == ["refused"]
    assert "erased for good" in plan.outcomes[0].why


def test_the_copy_is_deleted_when_its_day_comes(office, person, monkeypatch):
    done = erase(office, person)
    path = office.file.path
    office.close()
    for day, there in (("2026-06-10", True), ("2026-06-11", False)):
        monkeypatch.setenv("CPP_TODAY", day)
        open_office(path, passphrase=PASSPHRASE).close()
        assert done.copy.exists() is there


def test_a_restored_backup_has_lost_them(office, person, tmp_path):
    made = office.back_up()
    erase(office, person)
    restored = safety.restore(made, tmp_path / "Back.cppgroup", passphrase=PASSPHRASE)
    back = open_office(restored, passphrase=PASSPHRASE)
    assert people.register(back) == []
    assert back.file.findings() == []
    back.close()


def test_a_member_in_office_leaves_that_day(office, person):
    erase(office, person)
    with office.store.read() as look:
        (membership,) = look.all(Membership)
    assert (membership.left, membership.leaving_reason) == (TODAY, None)


def test_why_somebody_left_stays_a_count(office):
    with office.store.transaction("add") as tx:
        gone = tx.save(a_person())
        reason = LeavingReason.ILL_HEALTH
        tx.save(a_membership(gone, left=date(2025, 5, 5), leaving_reason=reason))
    before = annual_return.draw_up(office, *YEAR).figures.breakdowns["membership.left_by_reason"]["ill health"]
    erase(office, gone)
    assert annual_return.draw_up(office, *YEAR).figures.breakdowns["membership.left_by_reason"]["ill health"] == before


@pytest.mark.parametrize("seed", range(15))
def test_figures_of_the_past_stay_for_any_group(office, seed):
    rows, first, last = random_groups.group(seed)
    found = records(rows)
    ids = sorted({m.person_id for m in found.memberships})
    with office.store.transaction("add") as tx:
        tx.save_all(a_person(id=i, name=f"Person {i}", email="") for i in ids)
        for some in (found.memberships, found.resting, found.meetings, found.attendance, found.actions):
            tx.save_all(some)
        tx.save_all([*found.revisions, *found.activities])
    before = annual_return.draw_up(office, first, last)
    emptied.again(office.file.engine, office.file.path, [Erased(person_id=i, on=TODAY) for i in ids])
    after = annual_return.draw_up(office, first, last)
    with office.store.read() as look:
        assert [p.erased_on for p in look.all(Person)] == [TODAY] * len(ids)
    for was, now in ((before.figures, after.figures), (before.last_year, after.last_year)):
        assert (was.values, was.breakdowns, was.balances) == (now.values, now.breakdowns, now.balances)
        assert was.data_gaps == now.data_gaps
    assert office.file.findings() == []


def test_returns_that_name_an_officer_are_told_and_stay_as_signed(office):
    named = (a_person(name="Alma Quillfeather"), a_person(name="Bo Underleaf"))
    with office.store.transaction("officers") as tx:
        tx.save_all(named)
        for person, title in zip(named, (RoleTitle.CHAIR, RoleTitle.SECRETARY), strict=True):
            tx.save(Role(person_id=person.id, title=title, first=date(2024, 4, 1)))
        tx.save(a_consent(named[0], purpose=Purpose.NAMED_IN_RETURN, given=date(2024, 4, 1)))
    signed = return_signing.sign_off(office, return_signing.prepare(office, *YEAR, reasons={"all": "A test."}))
    assert [erasure.signed_returns(office, person.id) for person in named] == [1, 0]
    erase(office, named[0])
    with office.store.read() as snapshot:
        assert snapshot.get(SignedReturn, signed.id) == signed
