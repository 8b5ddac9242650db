"""Signing off the annual return: what stands in the way, what is frozen, and what is told of it later."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from sqlalchemy import delete

from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.people import Category, Membership
from cpp_desktop.domain.signed_returns import Approving, Disclosure, DisclosureAgreement, ReturnText, SignedReturn
from cpp_desktop.exchange import return_file, return_pdf, signatures
from cpp_desktop.paths import resources
from cpp_desktop.services import annual_return as returns
from cpp_desktop.services import return_signing, return_texts, signed_returns
from cpp_desktop.services.office import Office
from cpp_desktop.storage import signing_key
from cpp_desktop.storage.tables import file_info
from tests.builders import a_meeting, a_minute, a_person

FIRST, LAST = date(2024, 4, 1), date(2025, 3, 31)
NEXT = (date(2025, 4, 1), date(2026, 3, 31))
CALL = Action(text="Ring the hospice", owner="Wren", raised=date(2024, 5, 1), recorded=date(2024, 5, 1))
DONE = replace(CALL, state=ActionState.COMPLETE, closed=date(2024, 6, 3))
SCHEMA = Draft202012Validator(json.loads((resources() / "annual_return.schema.json").read_text("utf-8")))


def save(office: Office, *records: object) -> None:
    with office.store.transaction("save") as tx:
        tx.save_all(records)


def written(first: date, last: date) -> list[ReturnText]:
    """What every return says of the year and of the next."""
    return [ReturnText(section=one, first=first, last=last, text="As before.") for one in ("statement", "next_year")]


@pytest.fixture
def year(office: Office) -> Office:
    """A year of which nothing is wrong: one action, done, and what the group says itself."""
    save(office, DONE, *written(FIRST, LAST))
    return office


def prepared(office: Office, disclosure: Disclosure | None = Disclosure.EXACT, **reasons: str) -> return_signing.ToSign:
    return return_signing.prepare(office, FIRST, LAST, disclosure, reasons=reasons)


def signed_off(office: Office, disclosure: Disclosure | None = Disclosure.EXACT, **reasons: str) -> SignedReturn:
    return return_signing.sign_off(office, prepared(office, disclosure, **reasons))


def refusal(office: Office, **reasons: str) -> str:
    with pytest.raises(Refused) as refused:
        signed_off(office, **reasons)
    return str(refused.value)


class TestSigningOff:
    def test_it_is_frozen_numbered_and_signed_with_the_groups_key(self, year: Office) -> None:
        signed = signed_off(year)
        document = return_file.read_json(signed.document.encode())
        SCHEMA.validate(document)
        assert (signed.revision, document["revision"], document["status"]) == (1, 1, "signed off")
        assert signatures.signer(document) == signed.key == signed_returns.own_key(year)
        assert document["figures"] == returns.as_json(returns.draw_up(year, FIRST, LAST))["figures"]
        assert signed_returns.revisions(year, FIRST, LAST) == [signed]

    def test_what_leaves_is_what_was_shown(self, year: Office) -> None:
        shown = prepared(year).document
        document = json.loads(signed_off(year).document)
        assert {key: value for key, value in document.items() if key != "signature"} == shown

    def test_it_keeps_the_records_behind_each_figure(self, year: Office) -> None:
        kept = json.loads(signed_off(year).counted)["figures"]
        assert kept["actions.completed"] == {"value": 1, "ids": [CALL.id]}

    def test_nobody_takes_it_back(self, year: Office) -> None:
        label = year.store.undo_label
        signed_off(year)
        assert year.store.undo_label == label
        year.store.undo()
        assert len(signed_returns.revisions(year, FIRST, LAST)) == 1

    def test_an_older_file_gets_its_key_now(self, year: Office) -> None:
        with year.store.beyond_undo("an older file") as tx:
            tx.connection.execute(delete(file_info).where(file_info.c.key == signing_key.NAME))
        assert signed_returns.own_key(year) is None
        assert signed_off(year).key == signed_returns.own_key(year)

    def test_its_private_key_is_in_nothing_that_leaves(self, year: Office, tmp_path: Path) -> None:
        signed = signed_off(year)
        with year.store.read() as snapshot:
            seed = signing_key.kept(snapshot.connection)
        assert seed is not None
        assert seed.hex() not in signed.document + signed.counted
        assert seed not in signed_returns.paper_of(year, signed)


class TestWhatStandsInTheWay:
    def test_the_sample_group_is_refused(self, year: Office) -> None:
        with year.store.transaction("make it a sample") as tx:
            tx.save(replace(tx.all(Group)[0], is_sample=True))
        assert "sample group" in refusal(year)

    def test_a_failed_check_is_named_until_a_reason_is_given(self, year: Office) -> None:
        save(year, replace(CALL, id="nobody", owner=""))
        assert "actions.without_owner" in refusal(year)
        signed = signed_off(year, **{"actions.without_owner": "It is the hospice’s."})
        told = [{"check": "actions.without_owner", "reason": "It is the hospice’s."}]
        assert json.loads(signed.document)["overrides"] == told
        assert return_texts.overrides(year, FIRST, LAST).keys() == {"actions.without_owner"}

    def test_one_reason_is_enough_for_all(self, year: Office) -> None:
        save(year, replace(CALL, id="nobody", owner=""), a_meeting(date=date(2024, 9, 3)))
        codes = [one["check"] for one in json.loads(signed_off(year, all="As it is.").document)["overrides"]]
        assert sorted(codes) == sorted(c.code for c in prepared(year).failed)
        assert len(codes) == 2

    def test_a_reason_without_a_check_that_fails_goes_nowhere(self, year: Office) -> None:
        assert json.loads(signed_off(year, **{"money.marked": "Why not."}).document)["overrides"] == []

    def test_an_empty_reason_is_none(self, year: Office) -> None:
        assert "Say why" in refusal(year, all="  ")

    def test_a_period_that_is_not_over_wants_a_reason(self, year: Office) -> None:
        last = year.today()
        with pytest.raises(Refused, match=r"cover\.not_over"):
            return_signing.sign_off(year, return_signing.prepare(year, FIRST, last, Disclosure.EXACT))

    def test_nothing_changed_is_no_revision(self, year: Office) -> None:
        signed_off(year)
        assert "Nothing has changed since revision 1" in refusal(year)
        year.today = lambda: date(2026, 6, 1)
        assert "Nothing has changed" in refusal(year)

    def test_what_was_changed_meanwhile_is_seen(self, year: Office) -> None:
        shown = prepared(year)
        save(year, CALL)
        with pytest.raises(Refused, match="changed meanwhile"):
            return_signing.sign_off(year, shown)
        assert not signed_returns.revisions(year, FIRST, LAST)


class TestSmallNumbers:
    @pytest.fixture
    def few(self, year: Office) -> Office:
        people = [a_person(name=f"Member {n}") for n in range(9)]
        kinds = [Category.PATIENT] * 7 + [Category.CARER] * 2
        stays = [
            Membership(person_id=p.id, primary_category=kind, joined=date(2020, 1, 1))
            for p, kind in zip(people, kinds, strict=True)
        ]
        save(year, *people, *stays)
        return year

    def test_unanswered_they_are_suppressed_and_shown_before(self, few: Office) -> None:
        to_sign = prepared(few, None)
        assert to_sign.disclosure is Disclosure.SUPPRESSED
        assert any("fewer than six" in one.sentence for one in to_sign.hidden)
        document = json.loads(return_signing.sign_off(few, to_sign).document)
        assert document["disclosure"] == "suppressed below 6"
        assert document["breakdowns"]["membership.at_end_by_category"]["carer"] == "suppressed"
        assert document["figures"]["membership.at_end"] == 9
        SCHEMA.validate(document)

    def test_the_answer_is_remembered_with_its_day(self, few: Office) -> None:
        document = json.loads(signed_off(few, Disclosure.EXACT).document)
        assert document["breakdowns"]["membership.at_end_by_category"]["carer"] == 2
        agreement = return_texts.agreement(few)
        assert agreement is not None
        assert (agreement.disclosure, agreement.agreed) == (Disclosure.EXACT, few.today())
        assert prepared(few, None).disclosure is Disclosure.EXACT

    def test_a_refused_sign_off_remembers_nothing(self, few: Office) -> None:
        save(few, replace(CALL, id="nobody", owner=""))
        refusal(few)
        assert return_texts.agreement(few) is None

    def test_the_last_agreement_in_force_holds(self, few: Office) -> None:
        days = {date(2020, 1, 1): Disclosure.EXACT, date(2023, 1, 1): Disclosure.SUPPRESSED}
        save(few, *(DisclosureAgreement(agreed=day, disclosure=what) for day, what in days.items()))
        assert prepared(few, None).disclosure is Disclosure.SUPPRESSED


class TestLater:
    def test_a_reopened_action_is_named_and_the_frozen_figure_stays(self, year: Office) -> None:
        signed = signed_off(year)
        save(year, CALL)
        told = [one.sentence for one in signed_returns.changed_since(year, signed)]
        assert told == [
            "Actions completed: 1 as signed off, 0 as counted now. Counted then and not now: Ring the hospice, Wren.",
            "Actions carried forward: 0 as signed off, 1 as counted now. "
            "Counted now and not then: Ring the hospice, Wren.",
        ]
        assert signed_returns.revisions(year, FIRST, LAST) == [signed]

    def test_the_next_return_names_the_difference_and_no_record(self, year: Office) -> None:
        signed_off(year)
        assert "actions" not in returns.as_json(returns.draw_up(year, *NEXT))["texts"]
        save(year, CALL)
        words = returns.as_json(returns.draw_up(year, *NEXT))["texts"]["actions"]
        assert "1 April 2024 to 31 March 2025 was signed off" in words
        assert "Actions completed: 1 as signed off, 0 as counted now." in words
        assert "hospice" not in words

    def test_a_record_that_was_taken_out_is_counted_as_gone(self, year: Office) -> None:
        signed = signed_off(year)
        with year.store.transaction("remove action") as tx:
            tx.remove(DONE)
        assert [one.gone for one in signed_returns.changed_since(year, signed)] == [1, 1]

    def test_a_correction_is_the_next_revision(self, year: Office) -> None:
        first = signed_off(year)
        save(year, CALL)
        second = signed_off(year)
        assert (second.revision, json.loads(second.document)["figures"]["actions.completed"]) == (2, 0)
        assert signed_returns.revisions(year, FIRST, LAST) == [first, second]
        assert signed_returns.changed_since(year, second) == []
        with pytest.raises(Refused, match="no revision 3"):
            signed_returns.revision(year, FIRST, LAST, 3)

    def test_it_is_written_again_as_it_left(self, year: Office, tmp_path: Path) -> None:
        signed = signed_off(year)
        save(year, CALL)
        for ending in returns.ENDINGS:
            signed_returns.again(year, signed, tmp_path / f"return{ending}")
        assert (tmp_path / "return.json").read_bytes() == signed.document.encode()
        paper = (tmp_path / "return.pdf").read_bytes()
        assert return_pdf.read(paper) == signed_returns.document_of(signed)
        signed_returns.again(year, signed, tmp_path / "again.pdf")
        assert (tmp_path / "again.pdf").read_bytes() == paper
        assert "actions.completed,Actions completed,1" in (tmp_path / "return.csv").read_text("utf-8-sig")
        with pytest.raises(Refused, match="ends in none of these"):
            signed_returns.again(year, signed, tmp_path / "return.doc")

    def test_a_damaged_paper_is_not_passed_on(self, year: Office) -> None:
        signed = signed_off(year)
        with year.store.beyond_undo("damage it") as tx:
            tx.forget(signed.digest)
        with pytest.raises(StorageTrouble, match="damaged"):
            signed_returns.paper_of(year, signed)


class TestApproval:
    def state(self, office: Office) -> Mapping[str, str]:
        return {s.key: s.state for s in returns.draw_up(office, FIRST, LAST).sections}

    def test_a_minute_and_two_signatures_approve_it(self, year: Office) -> None:
        assert self.state(year)["approval"] == "empty"
        signed = signed_off(year)
        assert self.state(year)["approval"] == "started"
        meeting = a_meeting(date=date(2025, 5, 6))
        minute = a_minute(meeting, text="The group adopts its return.")
        save(year, meeting, minute)
        signed_returns.sign(year, signed, Approving.ADOPTED, meeting.date, minute_id=minute.id)
        signed_returns.sign(year, signed, Approving.CHAIR, date(2025, 5, 6), "Wren Example")
        signed_returns.sign(year, signed, Approving.NETWORK_LEAD, date(2025, 5, 20), "Moss Example")
        assert self.state(year)["approval"] == "ready"

    def test_a_signature_given_again_takes_the_place_of_the_first(self, year: Office) -> None:
        signed = signed_off(year)
        for name in ("Wren", "Wren Example"):
            signed_returns.sign(year, signed, Approving.CHAIR, date(2025, 5, 6), name)
        assert [one.name for one in signed_returns.signatures(year, signed)] == ["Wren Example"]

    def test_nobody_signs_and_no_minute_adopts_is_refused(self, year: Office) -> None:
        signed = signed_off(year)
        with pytest.raises(Refused, match="who signed"):
            signed_returns.sign(year, signed, Approving.CHAIR, date(2025, 5, 6))
        with pytest.raises(Refused, match="which minute"):
            signed_returns.sign(year, signed, Approving.ADOPTED, date(2025, 5, 6), minute_id="none")

    def test_a_day_that_has_not_come_yet_is_refused(self, year: Office) -> None:
        signed = signed_off(year)
        with pytest.raises(Refused, match="not come yet"):
            signed_returns.sign(year, signed, Approving.CHAIR, year.today() + timedelta(days=1), "Wren Example")
