"""How a sheet's columns are matched, what is remembered, and that real lists give rows or a sentence."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.services import tables
from cpp_desktop.services.tables import Verdict

REAL = Path("../shared/data")
FILES = [p for f in ("members", "csv", "xlsx", "ods", "rust_council") for p in sorted((REAL / f).glob("*.*"))]


def test_headings_are_matched_without_case_space_or_punctuation():
    guessed = tables.guess_mapping("people", ("E-MAIL", " Tel. no ", "Date Joined:", "Shoe size", "Name"))
    assert guessed == {"E-MAIL": "email", " Tel. no ": "telephone", "Date Joined:": "joined", "Name": "name"}


def test_our_own_heading_comes_before_what_it_may_be_called():
    assert tables.guess_mapping("actions", ("who", "owner")) == {"owner": "owner"}


def test_a_choice_comes_first_and_an_empty_one_leaves_a_column_unused():
    headings = ("kind", "type", "date")
    assert tables.guess_mapping("meetings", headings, {"Kind": "type"}) == {"kind": "type", "date": "date"}
    assert tables.guess_mapping("meetings", headings, {"type": ""}) == {"kind": "type", "date": "date"}


@pytest.mark.parametrize("chosen", [{"colour": "name"}, {"name": "colour"}, {"name": "email", "mail": "email"}])
def test_a_choice_that_fits_nothing_is_refused(chosen):
    with pytest.raises(Refused, match=r"colour|email"):
        tables.guess_mapping("people", ("name", "mail"), chosen)


def test_what_was_chosen_is_remembered_for_sheets_like_it(office):
    values = {("state", "parked"): "open"}
    tables.remember_mapping(office, "actions", {"Job": "text", "Stand": "state"}, values)
    tables.remember_mapping(office, "actions", {"Whose": "owner"})
    assert tables.remembered_mapping(office, "actions", ("JOB", "Whose", "Else")) == (
        {"JOB": "text", "Whose": "owner"}, values,
    )  # fmt: skip


def test_a_field_can_be_called_by_the_sheets_own_column(bring, rows):
    bring("meetings", "date,kind", "2026-04-14,committee", values={("kind", "Committee"): "joint"})
    assert rows("meetings", "type") == [("joint",)]


def test_a_plan_says_what_would_change_and_changes_nothing(office, bring, rows):
    bring("people", "name,joined,telephone", "Ann Lee,2024-01-01,01632 960001")
    raw = tables.read_pasted("people", "name\tjoined\ttelephone\tshoes\nAnn Lee\t2024-01-01\t01632 960002\t5\n")
    plan = tables.plan_import(office, "people", raw)
    (outcome,) = plan.outcomes
    assert (outcome.row, outcome.verdict, outcome.title) == (2, Verdict.CHANGED, "Ann Lee")
    assert [(c.heading, c.before, c.after) for c in outcome.changes] == [("telephone", "01632 960001", "01632 960002")]
    assert plan.result.as_json() == {
        "read": 1, "added": 0, "changed": 1, "unchanged": 0, "refused": [], "unmatched": [],
        "unused_columns": ["shoes"],
    }  # fmt: skip
    assert rows("people", "telephone") == [("01632 960001",)]


def test_kinds_that_are_none_are_refused(office):
    with pytest.raises(Refused, match="There is no table “shoes”"):
        tables.list_rows(office, "shoes")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_real_list_gives_rows_or_sentences(office, path):
    for kind in ("people", "attendance", "actions"):
        try:
            raw = tables.read_source(kind, path)
            result = tables.carry_out(office, tables.plan_import(office, kind, raw))
        except Refused as no:
            said = str(no)
        else:
            said = " ".join(o.why for o in result.refused) or "."
            assert result.read == len(raw.rows)
        assert said.endswith(".")


@pytest.mark.parametrize("path", [p for p in FILES if "trafford" in p.name], ids=lambda path: path.name)
def test_a_real_list_of_councillors_comes_in(office, rows, path):
    result = tables.carry_out(office, tables.plan_import(office, "people", tables.read_source("people", path)))
    assert (result.added, {o.why.rpartition(",")[2] for o in result.refused}) == (
        62, {" so it was taken for a heading between the rows."} if path.suffix == ".xlsx" else set(),
    )  # fmt: skip
    assert ("Councillor Geraldine Coggins", "07966 298513", "geraldine.coggins@trafford.gov.uk") in rows(
        "people", "name", "telephone", "email"
    )


@pytest.mark.parametrize("path", [p for p in FILES if "contact" in p.name], ids=lambda path: path.name)
def test_a_real_list_with_empty_rows_between_is_accounted_for(office, rows, path):
    """One contact with a name, one without; nothing else stands in the sheet."""
    result = tables.carry_out(office, tables.plan_import(office, "people", tables.read_source("people", path)))
    assert (result.added, [(no.row, no.why) for no in result.refused]) == (1, [(5, "There is no name.")])
    assert len(rows("people")) == 1


@pytest.mark.timed
@pytest.mark.parametrize("kind", ["people", "actions"])
def test_five_thousand_rows_take_seconds(bring, kind):
    heads = {"people": "name,email,joined,roles", "actions": "text,owner,due,state"}
    line = {
        "people": "Person {n},p{n}@meadow.example,2020-01-01,Chair 2020-01-01/",
        "actions": "Do {n},Ann,2026-06-01,open",
    }
    began = time.process_time()
    result = bring(kind, heads[kind], *(line[kind].format(n=n) for n in range(5000)))
    assert time.process_time() - began < 6  # Three at rest; machines that test are busy.
    assert result.added == 5000
