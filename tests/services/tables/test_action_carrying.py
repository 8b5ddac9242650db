"""Actions of a log that is carried forward from meeting to meeting, each with what was said of it."""

from __future__ import annotations

from datetime import date

import pytest

from cpp_desktop.services import tables

MEETINGS = ("2026-01-13", "2026-03-10", "2026-05-12")
HEAD = "Meeting,Item,Who,Action,Due,Status"


@pytest.fixture
def bring(bring, office, tmp_path):
    """As the others do it, with rows joined unless `join` says not to."""
    bring("people", "name,joined", "Ann Lee,2020-01-01", "Bee Moss,2020-01-01")
    bring("meetings", "date", *MEETINGS)

    def bring_in(*lines, join=True, said=None, values=None):
        path = tmp_path / "log.csv"
        path.write_text("\n".join((HEAD, *lines)) + "\n", encoding="utf-8")
        raw = tables.read_source("actions", path)
        plan = tables.plan_import(office, "actions", raw, None, values, said, join=join)
        return tables.carry_out(office, plan)

    return bring_in


def counts(result):
    return result.added, result.joined, result.changed, result.unchanged, len(result.refused)


LOG = (
    f"{MEETINGS[0]},4,AL,Ask for leaflets,2026-03-01,open",
    f"{MEETINGS[1]},3,AL,Ask for leaflets (rang twice),2026-05-01,in progress",
    f"{MEETINGS[2]},3,AL,Ask for leaflets,2026-05-01,complete",
)


def test_an_action_carried_forward_is_one_with_its_history(bring, rows):
    result = bring(*LOG)
    assert (counts(result), result.read) == ((1, 2, 0, 0, 0), 3)
    assert rows("actions", "text", "meeting_date", "state", "closed", "due", "revised_due", "history") == [
        ("Ask for leaflets", MEETINGS[0], "complete", MEETINGS[2], "2026-03-01", f"2026-05-01@{MEETINGS[1]}",
         f"Ask for leaflets (rang twice)@{MEETINGS[1]} in progress; Ask for leaflets@{MEETINGS[2]} complete"),
    ]  # fmt: skip


@pytest.mark.parametrize("again", [True, False])
def test_the_same_log_again_adds_nothing_joined_or_not(bring, again):
    bring(*LOG)
    assert counts(bring(*LOG, join=again)) == (0, 0, 0, 3, 0)


def test_without_being_asked_each_row_is_an_action_and_it_is_said_that_they_could_be_joined(bring, rows):
    result = bring(*LOG, join=False)
    assert (counts(result), result.joinable, result.doubtful) == ((3, 0, 0, 0, 0), 2, ())
    assert len(rows("actions", "id")) == 3


def test_a_log_that_comes_meeting_by_meeting_is_joined_to_what_is_there(bring, rows):
    assert [counts(bring(line)) for line in LOG] == [(1, 0, 0, 0, 0), (0, 1, 0, 0, 0), (0, 1, 0, 0, 0)]
    assert rows("actions", "state", "closed") == [("complete", MEETINGS[2])]
    assert counts(bring(*LOG)) == (0, 0, 0, 3, 0)


def test_what_comes_in_behind_is_history_and_what_was_said_later_stands(bring, rows):
    bring(LOG[0])
    bring(LOG[2])
    assert counts(bring(LOG[1])) == (0, 1, 0, 0, 0)
    assert rows("actions", "state", "closed", "due", "revised_due") == [
        ("complete", MEETINGS[2], "2026-03-01", f"2026-05-01@{MEETINGS[2]}")
    ]


def test_a_state_put_right_in_the_sheet_is_put_right_in_the_history(bring, rows):
    bring(*LOG)
    last = LOG[2].replace("complete", "cancelled")
    assert counts(bring(*LOG[:2], last)) == (0, 0, 1, 2, 0)
    assert rows("actions", "state", "closed") == [("no longer needed", MEETINGS[2])]


DOUBTFUL = (
    f"{MEETINGS[0]},4,AL,Sort out tickets,,open",
    f"{MEETINGS[1]},4,BM,Sort out tickets,,open",
    f"{MEETINGS[2]},4,BM,Sort out tickets,,done",
)


def test_what_is_doubtful_is_kept_apart_and_said(bring, rows):
    result = bring(*DOUBTFUL)
    assert counts(result) == (2, 1, 0, 0, 0)
    (question,) = result.doubtful
    assert (question.field, question.written, question.stands) == ("row", "3", "another")
    assert question.sides[0] == "13 Jan 2026, AL: “Sort out tickets” (open)."
    assert rows("actions", "owner", "state") == [("AL", "open"), ("BM", "complete")]


def test_what_is_said_to_be_the_same_is_one_action_with_whoever_has_it_now(bring, rows):
    assert counts(bring(*DOUBTFUL, said={3: "same"})) == (1, 2, 0, 0, 0)
    ((owner, owner_id, state, closed),) = rows("actions", "owner", "owner_id", "state", "closed")
    _, bee = (record_id for (record_id,) in rows("people", "name_id"))
    assert (owner, owner_id, state, closed) == ("BM", bee, "complete", MEETINGS[2])
    assert counts(bring(*DOUBTFUL)) == counts(bring(*DOUBTFUL, join=False)) == (0, 0, 0, 3, 0)


def test_an_action_that_was_numbered_here_is_still_found_by_a_sheet_without_numbers(bring, rows, office):
    bring(*LOG)
    record_id = rows("actions", "id")[0][0]
    raw = tables.read_pasted("actions", f"id\treference\n{record_id}\tA1\n")
    tables.carry_out(office, tables.plan_import(office, "actions", raw))
    assert counts(bring(*LOG)) == (0, 0, 0, 3, 0)
    later = LOG[2].replace("complete", "open")
    assert counts(bring(*LOG[:2], later)) == (0, 0, 1, 2, 0)


def test_one_that_goes_on_and_one_that_ends_in_the_same_words_at_one_meeting_stay_two(bring, rows):
    words = "4,AL,Book the coach"
    log = [f"{MEETINGS[0]},{words},,open", f"{MEETINGS[1]},{words},,pending", f"{MEETINGS[1]},{words},,done"]
    bring(*log)
    assert rows("actions", "state") == [("open",), ("complete",)]
    assert counts(bring(*log)) == counts(bring(*log, join=False)) == (0, 0, 0, 3, 0)


def test_a_row_that_is_refused_leaves_the_others(bring, rows):
    later = f"{MEETINGS[2]},3,AL,Ask for leaflets,2026-05-01,perhaps"
    assert counts(bring(*LOG[:2], later)) == (1, 1, 0, 0, 1)


def test_one_undo_takes_it_all_back(bring, rows, office):
    bring(*LOG)
    office.store.undo()
    assert rows("actions", "id") == []


def test_who_is_meant_is_told_by_who_was_at_the_meeting(bring, rows, office):
    raw = tables.read_pasted("people", "name\tjoined\nAda Lowe\t2020-01-01\n")
    tables.carry_out(office, tables.plan_import(office, "people", raw))
    raw = tables.read_pasted("attendance", f"meeting_date\tname\tattendance\n{MEETINGS[0]}\tAda Lowe\tpresent\n")
    tables.carry_out(office, tables.plan_import(office, "attendance", raw))
    result = bring(f"{MEETINGS[0]},4,AL,Ask,,open", f"{MEETINGS[1]},4,AL,Tell them all,,open")
    ada = next(i for name, i in rows("people", "name", "name_id") if name == "Ada Lowe")
    assert rows("actions", "owner", "owner_id") == [("AL", ada), ("AL", None)]
    assert result.unmatched == ("AL",)
    (question,) = result.doubtful
    assert [words for _, words in question.choices] == ["Ann Lee", "Ada Lowe", "Everyone", "Keep it as written"]
    assert question.where == ("row 3",)


def test_initials_that_would_mean_another_at_each_meeting_are_asked_about(bring, rows, office):
    for kind, text in (
        ("people", "name\tjoined\nAda Lowe\t2020-01-01\n"),
        (
            "attendance",
            f"meeting_date\tname\tattendance\n{MEETINGS[0]}\tAda Lowe\tpresent\n{MEETINGS[1]}\tAnn Lee\tpresent\n",
        ),
    ):
        raw = tables.read_pasted(kind, text)
        tables.carry_out(office, tables.plan_import(office, kind, raw))
    result = bring(f"{MEETINGS[0]},4,AL,Ask them for it,,open", f"{MEETINGS[1]},4,AL,Ask them for it,,open")
    assert (counts(result), result.unmatched) == ((1, 1, 0, 0, 0), ("AL",))
    assert rows("actions", "owner", "owner_id") == [("AL", None)]


@pytest.mark.parametrize(
    ("written", "meant", "ids"),
    [("AL + D", {"D": "Bee Moss"}, 2), ("AL/D", {"AL/D": "Bee Moss"}, 1), ("D", {"D": "everyone"}, 0),
     ("AL + BM", {}, 2), ("Secretary & AL", {}, 1), ("everyone (who has not yet)", {}, 0), ("Chair", {}, 0)],
)  # fmt: skip
def test_an_owner_becomes_what_it_means_and_stays_as_written(bring, rows, written, meant, ids):
    values = {("owner", part): who for part, who in meant.items()}
    result = bring(f"{MEETINGS[0]},4,{written},Ask,,open", values=values)
    ((owner, owner_id),) = rows("actions", "owner", "owner_id")
    assert (owner, len((owner_id or "").split("; ")) if owner_id else 0) == (written, ids)
    assert result.unmatched == result.doubtful == ()
    assert counts(bring(f"{MEETINGS[0]},4,{written},Ask,,open", values=values)) == (0, 0, 0, 1, 0)


def test_an_owner_nobody_knows_is_kept_and_other_words_can_stand_for_it(bring, rows):
    line = f"{MEETINGS[0]},4,AL + Dr V,Ask,,open"
    assert bring(line).unmatched == ("AL + Dr V",)
    instead = {("owner", "Dr V"): "Dr Vane of the trust"}
    line = f"{MEETINGS[1]},4,AL + Dr V,Tell,,open"
    assert bring(line, values=instead).unmatched == ("AL + Dr Vane of the trust",)
    assert counts(bring(line, values=instead)) == (0, 0, 0, 1, 0)


def test_figures_count_an_action_once_by_the_meeting_that_raised_it(bring, office):
    from cpp_desktop.services import annual_return

    bring(*LOG, *DOUBTFUL)
    figures = annual_return.draw_up(office, date(2026, 1, 1), date(2026, 4, 30)).figures.values
    assert {n: figures[f"actions.{n}"].value for n in ("raised", "completed", "carried_forward")} == {
        "raised": 3, "completed": 0, "carried_forward": 3,
    }  # fmt: skip
