"""What became of a return: its revisions, who approved them, and the minutes that may adopt one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.meetings import MeetingState
from cpp_desktop.domain.people import Role, RoleTitle
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.signed_returns import Approving, Disclosure, NetworkAnswer, SignedReturn
from cpp_desktop.services import annual_return, network_letters, return_history, return_signing, signed_returns
from cpp_desktop.services.office import Office
from tests.builders import a_meeting, a_membership, a_minute, a_person
from tests.network_post import Post

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
ANN = a_person(name="Ann Ash")
HELD = a_meeting(date=date(2026, 5, 5), state=MeetingState.HELD)


def save(office: Office, *records: object) -> None:
    with office.store.transaction("save") as tx:
        tx.save_all(records)


def due(office: Office) -> Period:
    return annual_return.due(office, annual_return.years(office))


@pytest.fixture
def signed(office: Office) -> SignedReturn:
    save(office, ANN, a_membership(ANN), Role(person_id=ANN.id, title=RoleTitle.CHAIR, first=FIRST))
    reasons = {"all": "It is known."}
    prepared = return_signing.prepare(office, FIRST, LAST, Disclosure.EXACT, reasons=reasons)
    return return_signing.sign_off(office, prepared)


def test_a_revision_has_its_steps_and_letters(office: Office, signed: SignedReturn, tmp_path: Path) -> None:
    signed_returns.sign(office, signed, Approving.CHAIR, date(2026, 5, 6), "Ann Ash")
    post = Post.to(office, signed, tmp_path)
    for kind in ("receipt", "query", "reply"):
        network_letters.take_in(office, network_letters.read(office, post.sends(kind)))
    (one,) = return_history.history(office, FIRST, LAST)
    assert (one.signed, set(one.steps), one.adopted) == (signed, {Approving.CHAIR}, "")
    assert one.answer is NetworkAnswer.QUERY
    assert len(one.letters) == 3


def test_minutes_that_speak_of_a_return_come_first(office: Office, signed: SignedReturn) -> None:
    other = a_minute(HELD, number="1.2", text="The leaflets are read.", position=2)
    adopts = a_minute(HELD, number="1.1", text="The group adopts its annual return.")
    earlier = a_meeting(date=date(2025, 3, 1), state=MeetingState.HELD)
    save(office, HELD, earlier, other, adopts, a_minute(earlier, number="0.1", text="The return."))
    offered = return_history.minutes_to_adopt(office, signed)
    assert [one.id for one in offered] == [adopts.id, other.id]
    assert offered[0].words == "1.1, Tuesday 5 May 2026: The group adopts its annual return."
    signed_returns.sign(office, signed, Approving.ADOPTED, offered[0].day, minute_id=adopts.id)
    assert "minute 1.1" in return_history.history(office, FIRST, LAST)[0].adopted


def test_who_signs_is_who_is_in_post(office: Office, signed: SignedReturn) -> None:
    assert return_history.signer_on(office, Approving.CHAIR, date(2026, 5, 1)) == "Ann Ash"
    assert return_history.signer_on(office, Approving.NETWORK_LEAD, date(2026, 5, 1)) == ""


@pytest.mark.parametrize(
    ("today", "first"),
    [(date(2026, 5, 12), FIRST), (date(2026, 9, 30), FIRST), (date(2026, 10, 2), date(2026, 4, 1))],
)
def test_last_year_is_worked_on_until_half_a_year_is_over(office: Office, today: date, first: date) -> None:
    save(office, ANN, a_membership(ANN))
    office.today = lambda: today
    assert due(office).first == first


def test_a_year_that_is_signed_off_gives_way_to_the_next(office: Office, signed: SignedReturn) -> None:
    assert due(office) == Period(date(2026, 4, 1), date(2027, 3, 31))


def test_a_new_group_works_on_its_first_year(office: Office) -> None:
    assert due(office).first == date(2026, 4, 1)
