"""Members, roles and rests as a list brings them in."""

from __future__ import annotations

from datetime import date

import pytest
import xlsxwriter

from cpp_desktop.domain.errors import Refused
from cpp_desktop.services import tables

HEAD = "name,email,joined,left"


def counts(result) -> tuple[int, int, int, int]:
    return result.added, result.changed, result.unchanged, len(result.refused)


def why(result) -> list[tuple[int, str, str]]:
    return [(o.row, o.column, o.why) for o in result.refused]


def test_one_row_is_one_membership(bring, rows):
    result = bring(
        "people",
        "Name,E-mail,Tel no,Category,Date joined,Role",
        "Ann Lee,ann@meadow.example,01632 960001,carer,3/4/2024,Chair 2024-05-01/2025-04-30; Secretary 2025-05-01/",
    )
    assert counts(result) == (1, 0, 0, 0)
    (row,) = rows("people")
    assert (row["joined"], row["categories"], row["primary_category"], row["mode"]) == (
        "2024-04-03", "carer", "carer", "attending",
    )  # fmt: skip
    assert row["roles"] == "Chair 2024-05-01/2025-04-30; Secretary 2025-05-01/"


def test_a_sheet_may_be_headed_as_the_window_asks(bring, rows):
    assert not bring("people", "Name,Belongs as,Joined on,Papers by", "Ann Lee,carer,2024-04-01,post").unused_columns
    assert rows("people", "categories", "joined", "delivery") == [("carer", "2024-04-01", "post")]


def test_names_in_two_columns_and_addresses_in_several(bring, rows):
    bring("people", "Surname,Forename,Address 1,Address 2,Town,Joined", "Lee,Ann,1 High Street,,Meadow,2024-04-01")
    assert rows("people", "name", "address") == [("Ann Lee", "1 High Street, Meadow")]


def test_somebody_who_came_back_is_one_person_with_two_memberships(bring, rows):
    lines = (HEAD, "Ann Lee,,2015-01-01,2018-12-31", "Ann Lee,,2024-01-01,")
    assert counts(bring("people", *lines)) == (2, 0, 0, 0)
    first, second = rows("people")
    assert first["name_id"] == second["name_id"]
    assert counts(bring("people", *lines)) == (0, 0, 2, 0)


def test_memberships_that_overlap_by_name_alone_are_refused(bring, rows):
    result = bring("people", HEAD, "Ann Lee,,2015-01-01,", "Ann Lee,,2018-01-01,", "Bee Moss,,,")
    assert [(row, column) for row, column, _ in why(result)] == [(2, "name"), (3, "name")]
    assert all("say which, by id or e-mail" in o.why for o in result.refused)
    assert rows("people", "name") == [("Bee Moss",)]


def test_one_name_and_two_email_addresses_are_two_people(bring, rows):
    lines = (HEAD, "Ann Lee,a@meadow.example,2015-01-01,", "Ann Lee,b@meadow.example,2018-01-01,")
    assert counts(bring("people", *lines)) == (2, 0, 0, 0)
    assert len(set(rows("people", "name_id"))) == 2
    assert counts(bring("people", *lines)) == (0, 0, 2, 0)


def test_a_name_that_two_people_bear_is_refused_and_the_choices_are_named(bring, rows):
    bring("people", HEAD, "Ann Lee,a@meadow.example,2015-01-01,", "Ann Lee,b@meadow.example,2018-01-01,")
    result = bring("people", "name,telephone,joined", "ann  lee,01632 960001,2015-01-01")
    assert "2 people bear this name" in why(result)[0][2]
    assert [words for _, words in result.refused[0].choices] == [
        "Ann Lee, a@meadow.example, member from 1 January 2015",
        "Ann Lee, b@meadow.example, member from 1 January 2018",
    ]


def test_an_answer_says_who_is_meant(bring, rows):
    bring("people", HEAD, "Ann Lee,a@meadow.example,2015-01-01,", "Ann Lee,b@meadow.example,2018-01-01,")
    second = rows("people", "name_id")[1][0]
    lines = ("name,telephone,joined", "Ann Lee,01632 960001,2018-01-01", "Ann Lee,01632 960002,2020-01-01")
    assert counts(bring("people", *lines, answers={2: second, 3: "new"})) == (1, 1, 0, 0)
    assert rows("people", "email", "telephone") == [
        ("a@meadow.example", None), ("b@meadow.example", "01632 960001"), (None, "01632 960002"),
    ]  # fmt: skip


def test_a_list_of_telephone_numbers_changes_nothing_else(bring, rows):
    bring("people", "name,joined,notes", "Ann Lee,2024-01-01,knits")
    assert counts(bring("people", "name,telephone,notes", "Ann Lee,01632 960001,")) == (0, 1, 0, 0)
    assert rows("people", "joined", "telephone", "notes") == [("2024-01-01", "01632 960001", "knits")]


def test_a_blank_cell_erases_only_beside_an_id(bring, rows):
    bring("people", "name,joined,telephone,notes", "Ann Lee,2024-01-01,01632 960001,knits")
    ((record_id,),) = rows("people", "id")
    bring("people", "id,name,notes", f"{record_id},Ann Lee,")
    assert rows("people", "telephone", "notes") == [("01632 960001", None)]


def test_a_person_changes_by_id(bring, rows):
    bring("people", HEAD, "Ann Lee,,2024-01-01,")
    ((record_id,),) = rows("people", "id")
    result = bring("people", f"id,{HEAD}", f"{record_id},Ann Lee-Moss,,2024-01-01,2025-12-31")
    assert counts(result) == (0, 1, 0, 0)
    assert rows("people", "id", "name", "left") == [(record_id, "Ann Lee-Moss", "2025-12-31")]


def test_a_blank_joining_date_is_a_data_gap(bring, rows):
    result = bring("people", HEAD, "Ann Lee,,,", "Bee Moss,,,")
    assert rows("people", "joined") == [(None,), (None,)]
    assert "Rows 2 and 3: no joining date, a data gap" in " ".join(result.remarks)


def test_a_word_that_is_not_in_a_vocabulary_refuses_the_row_and_can_be_given_a_meaning(bring, rows):
    lines = ("name,category", "Ann Lee,Champion", "Bee Moss,carer; Champion")
    assert why(bring("people", *lines))[0][:2] == (2, "category")
    result = bring("people", *lines, values={("categories", "champion"): "patient"})
    assert counts(result) == (2, 0, 0, 0)
    assert rows("people", "categories") == [("patient",), ("carer; patient",)]


def test_somebody_who_has_died_is_left_out_and_not_touched(bring, rows):
    lines = ("name,joined,died_on,roles", "Ann Lee,2020-01-01,2026-01-31,Chair 2024-01-01/", "Bee Moss,2020-01-01,,")
    bring("people", *lines)
    assert rows("people", "name", whole=False) == [("Bee Moss",)]
    ann = rows("people")[0]
    assert (ann["left"], ann["leaving_reason"], ann["roles"]) == ("2026-01-31", "died", "Chair 2024-01-01/2026-01-31")
    assert counts(bring("people", *lines)) == (0, 0, 2, 0)
    assert "has died" in why(bring("people", "name,telephone", "Ann Lee,01632 960001"))[0][2]


def test_a_reason_of_health_is_withheld_and_an_export_without_it_does_not_erase_it(bring, rows):
    bring("people", "name,joined,left,leaving_reason", "Ann Lee,2020-01-01,2025-01-01,ill health")
    (shown,) = rows("people", whole=False)
    assert shown["leaving_reason"] is None
    bring("people", ",".join(shown), ",".join(value or "" for value in shown.values()))
    assert rows("people", "leaving_reason") == [("ill health",)]


def test_the_register_of_a_day_has_its_members(bring, rows):
    bring("people", HEAD, "Ann Lee,,2015-01-01,2018-12-31", "Bee Moss,,2018-12-31,")
    assert rows("people", "name", on=date(2018, 12, 31)) == [("Ann Lee",), ("Bee Moss",)]
    assert rows("people", "name", on=date(2019, 1, 1)) == [("Bee Moss",)]


def test_a_role_gets_its_end_and_others_stay(bring, rows):
    bring("people", "name,roles", "Ann Lee,Chair 2024-05-01/; Peer reviewer")
    bring("people", "name,roles", "Ann Lee,Chair 2024-05-01/2025-04-30")
    assert rows("people", "roles") == [("Peer reviewer; Chair 2024-05-01/2025-04-30",)]


def test_a_heading_between_the_rows_is_nobody(bring, rows):
    result = bring("people", "name,email,telephone", "CARERS,,", "Ann Lee,a@meadow.example,01632 960001",
                   "Bee Moss,b@meadow.example,01632 960002")  # fmt: skip
    assert "taken for a heading" in why(result)[0][2]
    assert len(rows("people")) == 2


def test_a_sum_below_the_rows_is_nobody(bring, rows):
    result = bring("people", "name,notes", "Ann Lee,", "Tota Sen,", "Total members,2", "Sub-total: 2,")
    assert [row for row, _, text in why(result) if "own sum" in text] == [4, 5]
    assert rows("people", "name") == [("Ann Lee",), ("Tota Sen",)]


def test_what_nobody_knows_is_blank_where_a_blank_says_so(bring, rows):
    head = "name,email,telephone,categories,leaving_reason,left"
    bring("people", head, "Ann Lee,N/K,not known,?,N/K,2025-04-01")
    assert rows("people", *head.split(",")[1:]) == [(None, None, None, "not known", "2025-04-01")]
    result = bring("people", f"{head},joined", "Bee Moss,,,,,N/K,", "Cy Reed,,,,,,N/K")
    assert [column for _, column, _ in why(result)] == ["left", "joined"]


@pytest.mark.parametrize(
    ("line", "column"),
    [("Ann Lee,nowhere,2020-01-01,", "email"), ("Ann Lee,,31/2/2020,", "joined"),
     ("Ann Lee,,2020-01-01,2019-01-01", "left"), (",a@meadow.example,2020-01-01,", "name")],
)  # fmt: skip
def test_a_row_that_cannot_be_is_refused_with_its_column(bring, rows, line, column):
    assert [(row, at) for row, at, _ in why(bring("people", HEAD, line, "Bee Moss,,,"))] == [(2, column)]
    assert rows("people", "name") == [("Bee Moss",)]


def test_a_sheet_without_names_is_refused(bring):
    with pytest.raises(Refused, match="No column was found for “name”"):
        bring("people", "email,telephone", "a@meadow.example,01632 960001")


def test_a_page_of_notes_before_the_list_is_no_empty_list(office, tmp_path):
    book = xlsxwriter.Workbook(str(tmp_path / "members.xlsx"))
    book.add_worksheet("Notes").write(0, 0, "Read me first")
    book.add_worksheet("Members").write_column(0, 0, ["Name", "Ann Lee"])
    book.close()
    raw = tables.read_source("people", tmp_path / "members.xlsx")
    with pytest.raises(Refused, match="The sheet “Notes” was read; the workbook has 2"):
        tables.plan_import(office, "people", raw)


def test_one_undo_takes_an_import_back(bring, office, rows):
    bring("people", HEAD, "Ann Lee,,,", "Bee Moss,,,")
    assert office.store.undo() == "import people"
    assert rows("people") == []


def test_a_row_that_is_there_twice_is_taken_in_once(bring, rows):
    line = "Ann Ash,ann@meadow.example,01632 960001"
    result = bring("people", "name,email,telephone", line, line)
    assert (result.added, result.unchanged) == (1, 1)
    assert rows("people", "telephone") == [("01632 960001",)]


class TestRowsOfOnePersonAndJoiningDate:
    HEAD = "name,email,joined,telephone,categories,notes"
    FIRST = "Ann Ash,ann@meadow.example,2020-01-01,,carer,Likes tea"

    def test_what_a_second_adds_is_taken_and_makes_no_second_membership(self, bring, rows):
        lines = (self.HEAD, self.FIRST, "Ann Ash,ann@meadow.example,2020-01-01,01632 960001,carer,")
        assert counts(bring("people", *lines)) == (1, 1, 0, 0)
        assert rows("people", "telephone", "categories", "notes") == [("01632 960001", "carer", "Likes tea")]
        assert counts(bring("people", *lines)) == (0, 0, 2, 0)

    @pytest.mark.parametrize(
        ("more", "column"),
        [(",,Likes coffee", "notes"), (",patient,", "categories"), ("01632 960001,patient,", "categories")],
    )
    def test_what_a_second_says_otherwise_is_refused_and_the_first_stands(self, bring, rows, more, column):
        result = bring("people", self.HEAD, self.FIRST, f"Ann Ash,ann@meadow.example,2020-01-01,{more}")
        assert counts(result) == (1, 0, 0, 1)
        assert "Row 2 is about the same person and joining date" in why(result)[0][2]
        assert column == why(result)[0][1]
        assert rows("people", "telephone", "categories", "notes") == [(None, "carer", "Likes tea")]

    def test_another_joining_date_is_another_membership(self, bring, rows):
        again = "Ann Ash,ann@meadow.example,2024-01-01,,,Came back"
        assert counts(bring("people", self.HEAD, self.FIRST, again)) == (2, 0, 0, 0)
        assert len(rows("people")) == 2
