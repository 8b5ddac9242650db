"""Actions and activities."""

from __future__ import annotations

from datetime import date

import pytest

from cpp_desktop.domain.people import Membership, Person
from cpp_desktop.services.tables.register import Register

DAY = "2026-04-14"


def counts(result) -> tuple[int, int, int, int]:
    return result.added, result.changed, result.unchanged, len(result.refused)


@pytest.fixture
def met(bring):
    bring("people", "name,joined,left", "Ann Lee,2020-01-01,", "Bee Moss,2020-01-01,", "Bo Marsh,2015-01-01,2018-01-01")
    bring("meetings", "date", DAY)


def test_an_action_log_is_read_as_it_is_kept(bring, rows, met):
    result = bring(
        "actions",
        "Meeting,Item,Action,Who,By when,Status",
        f"{DAY},4.1,Ask for leaflets,AL,30/6/2026,pending",
        f"{DAY},4.1,Thank the ward,Ann Lee and BM,,carried forward",
        f"{DAY},5,Book a room,Dr Vane,,cancelled",
        f"{DAY},5,Tell others,everyone,,",
    )
    assert (counts(result), result.unmatched) == ((4, 0, 0, 0), ("Dr Vane",))
    ann, bee, _ = (record_id for (record_id,) in rows("people", "name_id"))
    assert rows("actions", "minute_number", "owner", "owner_id", "due", "state", "closed") == [
        ("4.1", "AL", ann, "2026-06-30", "open", None),
        ("4.1", "Ann Lee and BM", f"{ann}; {bee}", None, "open", None),
        ("5", "Dr Vane", None, None, "no longer needed", DAY),
        ("5", "everyone", None, None, "open", None),
    ]
    assert "Row 4" in result.remarks[-1]
    assert "data gap" in result.remarks[-1]


def test_equal_actions_are_as_many_as_there_are_rows(bring, rows, met):
    lines = ("meeting_date,text,owner,state", f"{DAY},Reply,AL,open", f"{DAY},Reply,AL,complete", f"{DAY},Reply,AL,")
    assert counts(bring("actions", *lines)) == (3, 0, 0, 0)
    assert counts(bring("actions", *lines)) == (0, 0, 3, 0)


def test_an_action_is_found_by_its_reference(bring, rows, met):
    bring("actions", "ref,text,status", "A1,Ask,open")
    assert counts(bring("actions", "ref,text,status,closed", "a1,Ask them,done,1/5/2026")) == (0, 1, 0, 0)
    assert rows("actions", "text", "state", "closed") == [("Ask them", "complete", "2026-05-01")]


def test_a_day_of_closing_alone_says_complete_and_none_lies_ahead(bring, rows, met):
    result = bring("actions", "text,date completed", "Ask,2026-05-01", "Tell,2026-06-01")
    assert [(o.row, o.column) for o in result.refused] == [(3, "date completed")]
    assert rows("actions", "text", "state") == [("Ask", "complete")]


def test_an_action_reopened_was_never_closed(bring, rows, met):
    bring("actions", "text,state,closed", "Ask,complete,2026-05-01")
    bring("actions", "text,state", "Ask,open")
    assert rows("actions", "state", "closed") == [("open", None)]


def test_revised_dates_are_added_and_kept(bring, rows, met):
    bring("actions", "meeting_date,text,due,revised_due", f"{DAY},Ask,2026-05-01,2026-06-01@2026-05-05")
    bring("actions", "meeting_date,text,revised_due", f"{DAY},Ask,2026-07-01")
    assert rows("actions", "revised_due") == [("2026-06-01@2026-05-05; 2026-07-01",)]
    record_id = rows("actions", "id")[0][0]
    bring("actions", "id,revised_due", f"{record_id},2026-07-01")
    assert rows("actions", "due", "revised_due") == [("2026-05-01", "2026-07-01")]


def test_an_unknown_meeting_refuses_the_action(bring, met):
    (refused,) = bring("actions", "meeting_date,text", "2026-04-15,Ask").refused
    assert (refused.column, "no ordinary meeting on 15 April 2026" in refused.why) == ("meeting_date", True)


def test_the_actions_of_a_day_are_those_open_at_its_close(bring, rows, met):
    bring("actions", "text,raised,state,closed", "Ask,2026-03-01,complete,2026-04-01", "Tell,2026-04-01,,")
    assert rows("actions", "text", on=date(2026, 3, 31)) == [("Ask",)]
    assert rows("actions", "text", on=date(2026, 4, 1)) == [("Tell",)]


def test_what_was_agreed_in_confidence_is_left_out(bring, rows, met):
    bring("minutes", "meeting_date,number,text,confidential", f"{DAY},4,Heard,yes", f"{DAY},5,Heard,")
    bring("actions", "meeting_date,minute_number,text", f"{DAY},4,Write", f"{DAY},5,Ring")
    assert rows("actions", "text", whole=False) == [("Ring",)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Ann Lee", "a"), ("ann  LEE", "a"), ("AL", "a"), ("A.L.", "a"), ("Annie", "a"), ("BM", "b"), ("AL & BM", "ab"),
     ("AL, BM", "ab"), ("AL/BM", "ab"), ("AL + Bee Moss", "ab"), ("everyone", ""), ("All", ""), ("Dr Vane", None),
     ("AL and XY", None), ("al", None), ("Bo Marsh", "c"), ("DD", None), ("", None)],
)  # fmt: skip
def test_who_is_meant_by_what_is_written(written, meant):
    names = {"a": "Ann Lee", "b": "Bee Moss", "c": "Bo Marsh", "d": "Di Dee", "e": "Dot Day"}
    people = [Person(id=i, name=name, known_as="Annie" if i == "a" else "") for i, name in names.items()]
    since = [Membership(person_id=i, joined=date(2020, 1, 1)) for i in "abde"]
    found = Register(people, since).meant(written, date(2026, 4, 14))
    assert found == (None if meant is None else tuple(meant))


def test_activities_are_found_by_date_type_and_title(bring, rows):
    lines = ("Date,Type,Activity,Contacts,Hours,Include",
             '14/4/2026,lobbying,Waiting times,"1,200",1.5,x', "14/4/2026,information,Leaflet,,1:40,no")  # fmt: skip
    assert counts(bring("activities", *lines)) == (2, 0, 0, 0)
    assert counts(bring("activities", *lines)) == (0, 0, 2, 0)
    assert rows("activities", "type", "title", "contacts", "member_hours", "include_in_return") == [
        ("influence", "Waiting times", "1200", "1.5", "yes"),
        ("information", "Leaflet", None, "1.67", "no"),
    ]


@pytest.mark.parametrize(
    ("column", "cell"), [("contacts", "-3"), ("member_hours", "nan"), ("type", "party"), ("date", "")]
)
def test_an_activity_that_cannot_be_is_refused(bring, rows, column, cell):
    cells = {"date": DAY, "type": "opinion", "title": "Panel", "contacts": "3", "member_hours": "2"} | {column: cell}
    (refused,) = bring("activities", ",".join(cells), ",".join(cells.values())).refused
    assert (refused.row, refused.column) == (2, column)


def test_what_became_of_an_action_comes_in_as_it_is_written(bring, rows, met):
    bring("influence", "reference,raised,theme", "C1,2026-01-10,Waiting times")
    result = bring(
        "actions",
        "Meeting,Action,Waiting for,Waiting since,Case,In return,Evidence,History",
        f"{DAY},Ask,The trust,1/5/2026,waiting times,yes,Their letter,Rang them@1/3/2026; Wrote\\; in June@{DAY} done",
        f"{DAY},Tell,,,C9,,,",
    )
    said = "Row 3: no influence case is called “C9”; the row came in without one."
    assert (counts(result), result.remarks[1:]) == ((2, 0, 0, 0), (said,))
    assert rows("actions", "waiting_for", "waiting_since", "case", "include_in_return", "evidence", "history") == [
        ("The trust", "2026-05-01", "C1", "yes", "Their letter",
         f"Rang them@2026-03-01; Wrote\\; in June@{DAY} complete"),
        (None, None, None, "no", None, None),
    ]  # fmt: skip
    (meeting_id,) = {row[0] for row in rows("meetings", "id")}
    assert rows("actions", "history_id")[0] == (f"//; {meeting_id}//",)


def test_what_was_said_is_added_without_an_id_and_stands_in_place_of_it_with_one(bring, rows, met):
    bring("actions", "meeting_date,text,history", f"{DAY},Ask,Rang@2026-05-01")
    bring("actions", "meeting_date,text,history", f"{DAY},Ask,Rang@2026-05-01; Wrote@2026-05-02")
    assert rows("actions", "history") == [("Rang@2026-05-01; Wrote@2026-05-02",)]
    record_id = rows("actions", "id")[0][0]
    bring("actions", "id,history", f"{record_id},Wrote@2026-05-02")
    assert rows("actions", "history") == [("Wrote@2026-05-02",)]


@pytest.mark.parametrize("cell", ["Rang the ward", "@2026-05-01", "Rang@when", "Rang@2026-05-01 perhaps"])
def test_what_has_no_day_or_no_words_is_no_history(bring, met, cell):
    (refused,) = bring("actions", "meeting_date,text,history", f"{DAY},Ask,{cell}").refused
    assert refused.column == "history"


def test_an_action_without_a_reference_gets_one_and_keeps_it(bring, rows, met):
    lines = ("meeting_date,text,owner", f"{DAY},Reply,AL", f"{DAY},Ring,AL")
    assert counts(bring("actions", "reference,meeting_date,text,owner", f"A7,{DAY},Write,AL")) == (1, 0, 0, 0)
    assert counts(bring("actions", *lines)) == (2, 0, 0, 0)
    assert counts(bring("actions", *lines)) == (0, 0, 2, 0)
    reply = next(record_id for record_id, text in rows("actions", "id", "text") if text == "Reply")
    bring("actions", "id,reference,text", f"{reply},B9,Reply soon")
    assert rows("actions", "reference", "text") == [("A7", "Write"), ("A8", "Reply soon"), ("A9", "Ring")]
