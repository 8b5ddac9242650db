"""The return's paper composed: it says what leaves as JSON and no more, and who approved it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from cpp_desktop.domain.check_codes import check_codes
from cpp_desktop.domain.return_paper import AnnualReturnPaper
from cpp_desktop.domain.signed_returns import Approving, Disclosure, MonitoringCount, ReturnSignature, SignedReturn
from cpp_desktop.services import annual_return, return_paper, return_texts
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from tests import builders

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
DAY = date(2025, 9, 3)


def composed(office: Office, **changes: Any) -> AnnualReturnPaper:
    ret = annual_return.draw_up(office, FIRST, LAST)
    return return_paper.compose(office, masthead(office), ret, annual_return.as_json(ret) | changes)


def a_signed(revision: int, made: date) -> SignedReturn:
    return SignedReturn(
        first=FIRST, last=LAST, revision=revision, made=made, disclosure=Disclosure.EXACT, document="{}", digest="",
        counted="{}", key="",
    )  # fmt: skip


def test_figures_cells_and_codes_are_those_of_the_document(office: Office) -> None:
    document = annual_return.as_json(annual_return.draw_up(office, FIRST, LAST))
    hidden = document["breakdowns"] | {"membership.left_by_reason": {"moved": "suppressed"}}
    paper = composed(office, breakdowns=hidden, disclosure="suppressed below 6", status="signed off")
    assert paper.breakdowns["membership.left_by_reason"] == {"moved": "suppressed"}
    assert (paper.disclosure, paper.status) == ("suppressed below 6", "signed off")
    assert paper.codes == check_codes(document | {"breakdowns": hidden})
    assert paper.codes["membership"] != composed(office).codes["membership"]
    assert paper.masthead.parent_body == "Meadow Cancer Alliance"


def test_what_the_figures_lack_is_not_counted_where_small_numbers_are_hidden(office: Office) -> None:
    person = builders.a_person()
    with office.store.transaction("join") as tx:
        tx.save_all([person, builders.a_membership(person, joined=None)])
    exact = composed(office).gaps
    hidden = composed(office, disclosure="suppressed below 6", status="signed off").gaps
    assert [gap[:13] for gap in exact] == ["1 membership "]
    assert [gap[:17] for gap in hidden] == ["Some memberships "]


def test_a_section_that_is_not_applicable_says_so_in_every_cell(office: Office) -> None:
    annual_return.mark_section(office, "activity", FIRST, LAST, not_applicable=True)
    assert set(composed(office).breakdowns["activity.by_type"].values()) == {"n/a"}


def test_words_reasons_and_monitoring_are_told(office: Office) -> None:
    return_texts.write(office, "statement", FIRST, LAST, "A good year.")
    return_texts.override(office, "all", FIRST, LAST, "Two open meetings.")
    days = {"first": FIRST, "last": LAST, "question": "Age"}
    counts = [
        MonitoringCount(**days, answer="under 50", number=3, population=210),
        MonitoringCount(**days, answer="not stated", number=None),
        MonitoringCount(first=FIRST, last=LAST, question="Carer?", answer="yes", number=9),
    ]
    return_texts.count(office, counts, FIRST, LAST)
    paper = composed(office)
    assert paper.texts["statement"] == "A good year."
    assert [(one.check, one.reason) for one in paper.overrides] == [
        ("All checks that did not come out", "Two open meetings.")
    ]
    assert [(row.question, row.answers) for row in paper.monitoring] == [
        ("Age", (("under 50", 3, 210), ("not stated", None, None))),
        ("Carer?", (("yes", 9, None),)),
    ]
    assert "monitoring" in paper.codes


def test_a_check_is_named_in_its_own_words(office: Office) -> None:
    with office.store.transaction("a meeting") as tx:
        tx.save(builders.a_meeting(date=DAY))
    failed = annual_return.draw_up(office, FIRST, LAST).checks[0]
    return_texts.override(office, failed.code, FIRST, LAST, "It was put off.")
    assert [(one.check, one.reason) for one in composed(office).overrides] == [(failed.sentence, "It was put off.")]


def test_it_names_the_revision_it_replaces(office: Office) -> None:
    assert composed(office).replaces == ""
    with office.store.transaction("sign off") as tx:
        tx.save(a_signed(1, date(2026, 4, 20)))
    paper = composed(office)
    assert (paper.revision, paper.replaces) == (2, "It replaces revision 1 of 20 April 2026.")


def test_it_says_which_minute_adopted_it_and_who_signed_it(office: Office) -> None:
    signed, meeting = a_signed(1, date(2026, 4, 20)), builders.a_meeting(date=date(2026, 5, 13))
    minute = replace(builders.a_minute(meeting), number="6.1")
    step = ReturnSignature(signed_return_id=signed.id, kind=Approving.ADOPTED, day=meeting.date, minute_id=minute.id)
    chair = ReturnSignature(signed_return_id=signed.id, kind=Approving.CHAIR, day=date(2026, 5, 14), name="M. Lewis")
    with office.store.transaction("adopt") as tx:
        tx.save_all([signed, meeting, minute, step, chair])
    approval = composed(office, revision=1).approval
    assert approval.adopted == "The group adopted this return at its meeting of Wednesday 13 May 2026, minute 6.1."
    assert (approval.chair, approval.chair_signed) == ("M. Lewis", date(2026, 5, 14))
    assert (approval.lead, approval.lead_signed) == ("", None)
    assert composed(office).approval.adopted == "", "another revision was not adopted with it"
    with office.store.transaction("minute goes") as tx:
        tx.save(replace(step, minute_id=None))
    assert composed(office, revision=1).approval.adopted == "The group adopted this return on Wednesday 13 May 2026."
