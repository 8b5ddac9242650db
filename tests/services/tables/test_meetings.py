"""Meetings, their agenda, attendance and minutes."""

from __future__ import annotations

import pytest

from cpp_desktop.services import tables

PAST, COMING = "2026-04-14", "2026-07-14"


def counts(result) -> tuple[int, int, int, int]:
    return result.added, result.changed, result.unchanged, len(result.refused)


@pytest.fixture
def met(bring):
    bring("people", "name,joined", "Ann Lee,2020-01-01", "Bee Moss,2020-01-01")
    bring("meetings", "date,type", f"{PAST},", f"{PAST},agm", f"{COMING},")


def test_what_is_blank_in_a_meeting_is_read_by_rule(bring, rows):
    result = bring("meetings", "Date,Time,Type,Where", "14/4/2026,2.30pm,,Hall", "14 July 2026,14:00 BST,EGM,")
    assert rows("meetings", "date", "start", "type", "venue", "state") == [
        (PAST, "14:30", "ordinary", "Hall", "held"),
        (COMING, "14:00", "extraordinary", None, "planned"),
    ]
    assert "Row 3: the date in “Date” lies in the future." in result.remarks


def test_two_meetings_of_one_day_and_type_are_two(bring, rows):
    lines = ("date,venue", f"{PAST},Hall", f"{PAST},Library")
    assert counts(bring("meetings", *lines)) == (2, 0, 0, 0)
    assert counts(bring("meetings", *lines)) == (0, 0, 2, 0)
    assert counts(bring("meetings", *lines, f"{PAST},Online")) == (1, 0, 2, 0)


def test_a_meeting_is_found_by_date_and_type(bring, rows):
    bring("meetings", "date,venue", f"{PAST},Hall")
    assert counts(bring("meetings", "date,state", f"{PAST},inquorate")) == (0, 1, 0, 0)
    assert rows("meetings", "venue", "state") == [("Hall", "inquorate")]


def test_dates_are_decided_by_their_column_and_said(bring, rows):
    result = bring("meetings", "date", "4/3/2026", "4/23/2026")
    assert rows("meetings", "date") == [("2026-04-03",), ("2026-04-23",)]
    assert "Dates in “date” were read month first: 4/3/2026 is 2026-04-03." in result.remarks


def test_attendance_finds_its_meeting_and_person(bring, rows, met):
    result = bring(
        "attendance",
        "Date,Type,Name,Status,Note",
        f"{PAST},,ann lee,Present,Chair",
        f"{PAST},,Visitor Vane,in attendance,",
        f"{PAST},AGM,Ann Lee,apols,",
        f"{PAST},joint,Ann Lee,present,",
        "2026-04-15,,Ann Lee,present,",
    )
    assert counts(result) == (3, 0, 0, 2)
    assert result.unmatched == ("Visitor Vane",)
    assert rows("attendance", "meeting_type", "name", "attendance", "capacity") == [
        ("annual general", "Ann Lee", "apologies", None),
        ("ordinary", "Ann Lee", "present", "Chair"),
        ("ordinary", "Visitor Vane", "in attendance", None),
    ]


def test_a_second_row_for_a_person_and_meeting_says_the_same_or_is_refused(bring, rows, met):
    lines = ("meeting_date,name,attendance", f"{PAST},Ann Lee,present", f"{PAST},ANN LEE,present",
             f"{PAST},Ann Lee,absent", f"{PAST},Guest,present", f"{PAST},guest,apologies")  # fmt: skip
    first, again = bring("attendance", *lines), bring("attendance", *lines)
    assert (counts(first), counts(again)) == ((2, 0, 1, 2), (0, 0, 3, 2))
    assert [(o.row, o.column, o.why) for o in first.refused] == [
        (4, "attendance", "Row 2 already says “present” here; it stands."),
        (6, "attendance", "Row 5 already says “present” here; it stands."),
    ]


def test_only_apologies_come_before_the_day(bring, rows, met):
    result = bring("attendance", "meeting_date,name,attendance", f"{COMING},Ann Lee,present", f"{COMING},Bee Moss,a")
    assert [(o.row, o.column) for o in result.refused] == [(2, "attendance")]
    assert rows("attendance", "name", "attendance") == [("Bee Moss", "apologies")]


def test_a_name_two_people_bear_is_asked_about(bring, met):
    bring("people", "name,email", "Cy Fen,c@meadow.example", "Cy Fen,d@meadow.example")
    (refused,) = bring("attendance", "meeting_date,name,attendance", f"{PAST},Cy Fen,present").refused
    assert "2 people are called “Cy Fen”; say which by name_id" in refused.why
    assert len(refused.choices) == 2


def test_the_only_meeting_of_a_day_is_meant_where_no_type_is_asked_for(bring, rows):
    bring("meetings", "date,type", f"{PAST},agm")
    assert counts(bring("attendance", "meeting_date,name,attendance", f"{PAST},Ann,p")) == (1, 0, 0, 0)
    result = bring("attendance", "meeting_date,meeting_type,name,attendance", f"{PAST},,Bee,p")
    assert "one of another type: annual general" in result.refused[0].why


def test_an_agenda_keeps_its_order_numbers_and_leads(bring, rows, met):
    result = bring(
        "agenda",
        "meeting_date,item no,title,lead,confidential",
        f"{PAST},1,Welcome,AL,",
        f"{PAST},,Break,,",
        f"{PAST},2a,Report,Dr Vane,yes",
        f"{PAST},,Tea,All,",
        f"{PAST},3,,,",
    )
    assert (counts(result), result.unmatched) == ((4, 0, 0, 1), ("Dr Vane",))
    assert rows("agenda", "number", "title", "lead", "confidential") == [
        ("1", "Welcome", "AL", "no"), (None, "Break", None, "no"), ("2a", "Report", "Dr Vane", "yes"),
        (None, "Tea", "All", "no"),
    ]  # fmt: skip
    assert rows("agenda", "lead_id")[0] == rows("people", "name_id")[0]
    assert rows("agenda", "title", whole=False) == [("Welcome",), ("Break",), ("Tea",)]


def test_what_is_for_the_chair_alone_goes_out_only_with_all_of_it(bring, office, rows, tmp_path, met):
    lines = f"{PAST},1,Signs,Say yes or no.,We talk about signs.,Talk,Ask Ann."
    bring("agenda", "meeting_date,number,title,asked,easy words,picture,private note", lines)
    cells = ("asked", "easy_words", "picture", "chair_note")
    assert rows("agenda", *cells) == [("Say yes or no.", "We talk about signs.", "talk", "Ask Ann.")]
    listing = tables.list_rows(office, "agenda")
    assert (listing.rows[0]["chair_note"], listing.sentence) == (None, "Left out: 1 private note.")
    tables.export(office, "agenda", tmp_path / "out.csv")
    again = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert counts(bring("agenda", *again)) == (0, 0, 1, 0)
    assert rows("agenda", "chair_note") == [("Ask Ann.",)]


def test_a_picture_is_one_of_those_there_are(bring, met):
    refused = bring("agenda", "meeting_date,number,title,picture", f"{PAST},1,Signs,horse").refused
    assert refused[0].why.startswith("“horse” is none of these: welcome, apologies")


def test_minutes_stand_under_their_item(bring, rows, met):
    bring("agenda", "meeting_date,number,title", f"{PAST},4,Report")
    lines = ("meeting_date,number,text,decision,confidential", f"{PAST},4.1,Heard,Agreed,", f"{PAST},9,Noted,,yes")
    assert counts(bring("minutes", *lines)) == (2, 0, 0, 0)
    assert counts(bring("minutes", *lines)) == (0, 0, 2, 0)
    item = rows("agenda", "id")[0][0]
    assert rows("minutes", "number", "item_id") == [("4.1", item), ("9", None)]
    assert rows("minutes", "number", whole=False) == [("4.1",)]


def test_what_is_confidential_is_counted(bring, office, met):
    bring("agenda", "meeting_date,number,title,confidential", f"{PAST},1,Welcome,", f"{PAST},2,Case,yes")
    bring("minutes", "meeting_date,number,text", f"{PAST},1,Heard", f"{PAST},2,Heard in confidence")
    listing = tables.list_rows(office, "minutes")
    assert ([row["text"] for row in listing.rows], listing.left_out_count) == (["Heard"], 1)
    assert listing.sentence == "Left out: 1 confidential row."
