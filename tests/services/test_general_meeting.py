from __future__ import annotations

from datetime import date, timedelta

import pytest

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group_documents import TERMS_OF_REFERENCE, GroupDocument, in_force
from cpp_desktop.domain.meetings import MeetingState, MeetingType
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Role, RoleTitle
from cpp_desktop.services import annual_return, general_meeting, group_documents, papers
from tests.builders import TODAY, a_meeting, a_membership, a_person, an_item
from tests.documents.reading import pages_text

AGM = a_meeting(id="agm", type=MeetingType.ANNUAL_GENERAL, state=MeetingState.HELD)
SIAN, BRYN = a_person(id="sian", name="Siân Pritchard", email=""), a_person(id="bryn", name="Bryn Ash", email="")
GUEST = a_person(id="guest", name="Odile Fen", email="")
OLD_CHAIR = Role(id="old", person_id="bryn", title=RoleTitle.CHAIR, first=date(2024, 5, 1))
TOMORROW = TODAY + timedelta(days=1)
YEAR = (date(2026, 4, 1), date(2027, 3, 31))


@pytest.fixture
def held(office):
    items = [
        an_item(AGM, id="reports", number="3", position=3, title="Annual report"),
        an_item(AGM, id="elections", number="4", position=4, title="Elections"),
        an_item(AGM, id="terms", number="5", position=5, title="Terms of reference: review"),
    ]
    with office.store.transaction("fill") as tx:
        tx.save_all([AGM, *items, SIAN, BRYN, GUEST, a_membership(SIAN), a_membership(BRYN), OLD_CHAIR])
    return office


def roles(office):
    with office.store.read() as look:
        return {(r.person_id, r.title): r for r in look.all(Role)}


def test_an_election_is_minuted_and_hands_the_role_over(held):
    term_end = date(2028, 5, 12)
    minute = general_meeting.elect(held, AGM, RoleTitle.CHAIR, ["sian"], term_end=term_end)
    assert (minute.item_id, minute.number) == ("elections", "4.1")
    assert minute.decision == "Siân Pritchard was elected Chair, until 12 May 2028."
    after = roles(held)
    assert after["bryn", RoleTitle.CHAIR].last == TODAY
    new = after["sian", RoleTitle.CHAIR]
    assert (new.first, new.term_end, new.minute_id) == (TOMORROW, term_end, minute.id)
    assert general_meeting.holders(held, RoleTitle.CHAIR, TODAY) == ["Bryn Ash"]
    assert general_meeting.holders(held, RoleTitle.CHAIR, TOMORROW) == ["Siân Pritchard"]


def test_one_undo_takes_election_minute_and_roles_back(held):
    general_meeting.elect(held, AGM, RoleTitle.CHAIR, ["sian"])
    held.store.undo()
    assert roles(held) == {("bryn", RoleTitle.CHAIR): OLD_CHAIR}
    with held.store.read() as look:
        assert look.all(Minute) == []


def test_two_can_share_a_role_and_the_same_person_can_go_on(held):
    minute = general_meeting.elect(held, AGM, RoleTitle.CHAIR, ["bryn", "sian"], first=TODAY)
    assert minute.decision == "Bryn Ash and Siân Pritchard were elected Chair."
    with held.store.read() as look:
        held_by = sorted((r.person_id, r.first, r.last) for r in look.all(Role, title=RoleTitle.CHAIR))
    assert held_by == [
        ("bryn", date(2024, 5, 1), TODAY - timedelta(days=1)),
        ("bryn", TODAY, None),
        ("sian", TODAY, None),
    ]


@pytest.mark.parametrize(
    ("people", "given", "sentence"),
    [
        ([], {}, "Say who was elected."),
        (["guest"], {}, "Odile Fen is not a member on 13 May 2026."),
        (["sian"], {"first": TODAY - timedelta(days=1)}, "Nobody takes a role up before they are elected to it."),
        (["sian"], {"term_end": TODAY}, "The term would end before it begins."),
    ],
)
def test_what_cannot_be_an_election_changes_nothing(held, people, given, sentence):
    with pytest.raises(Refused, match=sentence):
        general_meeting.elect(held, AGM, RoleTitle.CHAIR, people, **given)
    assert roles(held) == {("bryn", RoleTitle.CHAIR): OLD_CHAIR}


def test_nothing_is_settled_by_a_meeting_that_is_still_to_be_held(held):
    planned = a_meeting(state=MeetingState.CALLED)
    with pytest.raises(Refused, match="has not been held yet"):
        general_meeting.elect(held, planned, RoleTitle.CHAIR, ["sian"])
    with pytest.raises(Refused, match="has not been held yet"):
        general_meeting.agree_document(held, planned, TERMS_OF_REFERENCE)


def test_documents_are_agreed_under_their_item_and_come_up_for_review(held):
    terms = general_meeting.agree_document(held, AGM, TERMS_OF_REFERENCE, review_due=date(2027, 5, 31))
    ret = general_meeting.agree_document(held, AGM, "Annual return 2025–26")
    assert (terms.item_id, terms.decision) == ("terms", "Terms of reference: agreed; to be reviewed by 31 May 2027.")
    assert (ret.item_id, ret.decision) == ("reports", "Annual return 2025–26: agreed.")
    lines = {line.document.title: line for line in group_documents.documents(held)}
    assert lines[TERMS_OF_REFERENCE].minute == "12 May 2026, 5.1"
    assert not lines[TERMS_OF_REFERENCE].is_due
    held.today = lambda: date(2027, 5, 31)
    assert [line.document.title for line in group_documents.documents(held) if line.is_due] == [TERMS_OF_REFERENCE]


def test_a_review_must_lie_ahead(held):
    with pytest.raises(Refused, match="a later day"):
        general_meeting.agree_document(held, AGM, TERMS_OF_REFERENCE, review_due=TODAY)


def test_of_each_document_the_version_agreed_last_is_in_force():
    versions = [
        GroupDocument(id="1", title="Terms of reference"),
        GroupDocument(id="2", title="Terms of reference", agreed=date(2025, 5, 1)),
        GroupDocument(id="3", title="terms of reference ", agreed=date(2026, 5, 1)),
        GroupDocument(id="4", title="Expenses policy", agreed=date(2024, 1, 1)),
    ]
    assert [d.id for d in in_force(versions, date(2025, 12, 31))] == ["4", "2"]
    assert [d.id for d in in_force(versions, date(2026, 5, 1))] == ["4", "3"]
    assert [d.id for d in in_force(versions, date(2020, 1, 1))] == ["1"]


def test_an_election_stands_in_the_minutes_paper(held, tmp_path):
    general_meeting.elect(held, AGM, RoleTitle.CHAIR, ["sian"])
    written = papers.write_paper(held, "minutes", tmp_path / "minutes.pdf", asked=Asked(meeting_id="agm"))
    assert written.pages == 1


def test_the_return_says_when_the_terms_were_agreed(held, tmp_path):
    def terms(ret):
        return next(s for s in ret.sections if s.key == "terms")

    assert terms(annual_return.draw_up(held, *YEAR)).state == "empty"
    general_meeting.agree_document(held, AGM, TERMS_OF_REFERENCE, review_due=date(2027, 5, 31))
    ret = annual_return.draw_up(held, *YEAR)
    agreed = "Agreed on 12 May 2026, minute 5.1; to be reviewed by 31 May 2027."
    assert (terms(ret).state, terms(ret).sentence) == ("ready", agreed)
    assert annual_return.as_json(ret)["texts"] == {"terms": agreed}
    late = annual_return.draw_up(held, date(2027, 4, 1), date(2028, 3, 31))
    assert terms(late).state == "started"
    annual_return.write(held, *YEAR, tmp_path / "return.pdf")
    assert agreed in " ".join(pages_text(tmp_path / "return.pdf"))
