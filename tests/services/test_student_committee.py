"""Another committee's real lists: its own headings, its own words, and the slips of people who type."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.services import annual_return, tables
from cpp_desktop.services.office import create
from cpp_desktop.storage import keys
from tests.builders import PASSPHRASE

REAL = Path("../shared/data/student_committee")
CHOSEN = {
    "meetings": {"kind": "type", "location": "venue", "time_as_written": "start"},
    "agenda": {"kind": "meeting_type", "item_no": "number", "lead_initials": "lead"},
    "attendance": {"kind": "meeting_type", "status": "attendance", "note": "capacity"},
    "actions": {
        "kind": "meeting_type", "item_no": "minute_number", "owner_initials": "owner", "action_text": "text",
        "status_at_meeting": "state",
    },
}  # fmt: skip
VALUES = {"meetings": {("type", "committee"): "ordinary"}}
TYPES = {"": "ordinary", "committee": "ordinary", "egm": "extraordinary", "agm": "annual general"}
ENDED = ("completed", "no_longer_needed", "transferred")
pytestmark = [pytest.mark.parametrize("real", [REAL] if REAL.is_dir() else [])]


def lines(kind: str) -> list[dict[str, str]]:
    with source(kind).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def source(kind: str) -> Path:
    return REAL / ("agenda_items.csv" if kind == "agenda" else f"{kind}.csv")


def bring(office, kind, **how):
    raw = tables.read_source(kind, source(kind), columns=CHOSEN[kind])
    mapping = tables.guess_mapping(kind, raw.headings, CHOSEN[kind])
    return tables.carry_out(office, tables.plan_import(office, kind, raw, mapping, VALUES.get(kind), **how))


def new_office(folder):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", (1, 8, 1))
        office = create(folder / "Committee.cppgroup", PASSPHRASE, name="Committee")
    office.today = lambda: date(2026, 11, 18)
    return office


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    office = new_office(tmp_path_factory.mktemp("committee"))
    yield office, {kind: bring(office, kind) for kind in CHOSEN}
    office.close()


@pytest.fixture(scope="module")
def joined(tmp_path_factory):
    office = new_office(tmp_path_factory.mktemp("joined"))
    bring(office, "meetings")
    yield office, bring(office, "actions", join=True)
    office.close()


def listed(office, kind):
    return tables.list_rows(office, kind, whole=True).rows


def test_attendance_totals_are_those_of_the_list_with_each_person_once(real, imported):
    office, _ = imported
    first_word = {}
    for line in lines("attendance"):
        first_word.setdefault((line["meeting_date"], TYPES[line["kind"]], line["name"]), line["status"])
    expected = Counter((day, kind, status) for (day, kind, _), status in first_word.items())
    found = Counter((r["meeting_date"], r["meeting_type"], r["attendance"]) for r in listed(office, "attendance"))
    assert found == expected


def test_the_one_contradictory_row_is_listed(real, imported):
    _, results = imported
    (refused,) = results["attendance"].refused
    contradictory = lines("attendance")[refused.row - 2]
    assert (contradictory["name"], contradictory["status"], refused.column) == ("Elin Whittaker", "apologies", "status")


def test_both_meetings_of_one_day_stand(real, imported):
    office, results = imported
    types = [r["type"] for r in listed(office, "meetings") if r["date"] == "2024-11-06"]
    assert sorted(types) == ["extraordinary", "ordinary"]
    assert results["meetings"].added == 79


def test_times_as_written_are_understood(real, imported):
    office, _ = imported
    starts = {r["date"]: r["start"] for r in listed(office, "meetings")}
    written = {line["date"]: line["time_as_written"] for line in lines("meetings") if line["time_as_written"]}
    assert {day: starts[day] for day in written} == {day: at.split()[0] for day, at in written.items()}


def test_actions_come_in_as_they_were_written(real, imported):
    office, results = imported
    assert results["actions"].read == 849
    assert len(results["actions"].refused) < 30
    assert Counter(r["text"] for r in listed(office, "actions")) == Counter(a["action_text"] for a in lines("actions"))
    assert {"GB and FT", "MW & LA", "SA/EW", "D + AB", "MW"} <= set(results["actions"].unmatched)
    assert not any("everyone" in owner.casefold() for owner in results["actions"].unmatched)


def test_only_agenda_items_without_a_title_are_refused(real, imported):
    _, results = imported
    untitled = [n for n, line in enumerate(lines("agenda"), 2) if not line["title"].strip()]
    assert [o.row for o in results["agenda"].refused] == untitled


@pytest.mark.parametrize("kind", CHOSEN)
def test_a_second_import_adds_nothing(real, imported, kind):
    office, results = imported
    again = bring(office, kind)
    assert (again.added, again.changed, again.refused) == (0, 0, results[kind].refused)


def test_initials_are_understood_once_the_people_are_known(real, imported):
    office, results = imported
    names = {line["initials"]: line["name"] for line in lines("attendance") if line["initials"] == "MW"}
    raw = tables.read_pasted("people", f"name\tjoined\n{names['MW']}\t2024-07-01\n")
    tables.carry_out(office, tables.plan_import(office, "people", raw))
    raw = tables.read_source("actions", source("actions"))
    mapping = tables.guess_mapping("actions", raw.headings, CHOSEN["actions"])
    planned = tables.plan_import(office, "actions", raw, mapping).result
    assert (planned.added, planned.changed) == (0, sum(a["owner_initials"] == "MW" for a in lines("actions")))
    assert set(results["actions"].unmatched) - set(planned.unmatched) == {"MW"}


def test_actions_carried_forward_are_one_each_and_doubtful_ones_are_asked_about(real, joined):
    _, result = joined
    assert (result.read, result.added, result.joined, result.refused) == (849, 325, 524, ())
    assert (len(result.doubtful), {q.field for q in result.doubtful}) == (21, {"row"})
    before, now = next(q.sides for q in result.doubtful if "Tito" in q.asked)
    assert before == "16 Jan 2026, NW: “Sort out Tickets on Tito” (open)."
    assert now == "23 Jan 2026, MW: “Sort out Tickets on Tito” (open)."


@pytest.mark.parametrize(
    ("owner", "text", "state"),
    [("RJ", "Research thigh highs", "open"), ("AB", "Submit pre-prepared RA", "no longer needed"),
     ("D + AB", "Reach out to potential sponsors", "no longer needed"), ("SA/EW", "Buy prizes", "complete"),
     ("TL", "Find drive transfer script at some point", "open")],
)  # fmt: skip
def test_a_long_story_is_one_action_with_every_meeting_in_its_history(real, joined, owner, text, state):
    office, _ = joined
    told = [a["meeting_date"] for a in lines("actions") if (a["owner_initials"], a["action_text"]) == (owner, text)]
    (found,) = [r for r in listed(office, "actions") if (r["owner"], r["text"]) == (owner, text)]
    later = [one.partition("@")[2].split()[0] for one in found["history"].split("; ")]
    assert ([found["meeting_date"], *later], found["state"]) == (sorted(told), state)


def test_owners_are_understood_where_one_reading_fits_and_others_asked_about(real, tmp_path):
    office = new_office(tmp_path)
    names = {line["name"]: None for line in lines("attendance")}
    raw = tables.read_pasted("people", "name\tjoined\n" + "".join(f"{name}\t2024-07-01\n" for name in names))
    tables.carry_out(office, tables.plan_import(office, "people", raw))
    for kind in ("meetings", "attendance"):
        bring(office, kind)
    result = bring(office, "actions", join=True)
    owners = {r["owner"]: r["owner_id"] for r in listed(office, "actions")}
    office.close()
    assert (result.added, result.joined) == (325, 524)
    assert all(owners[written] and ";" in owners[written] for written in ("SA/EW", "MW & LA", "AW and HT"))
    assert {"SB", "MG", "TL", "D + AB", "new members"} <= set(result.unmatched)
    assert {"SB", "MG", "TL", "AB"} <= {q.written for q in result.doubtful if q.field == "owner"}


@pytest.mark.parametrize("join", [True, False])
def test_once_joined_the_log_adds_nothing_again(real, joined, join):
    office, _ = joined
    again = bring(office, "actions", join=join)
    assert (again.unchanged, again.read) == (849, 849)


def test_figures_of_every_year_balance_and_count_each_action_once(real, joined):
    office, result = joined
    raised = carried = 0
    for year in (2024, 2025, 2026):
        period = date(year, 4, 1), date(year + 1, 3, 31)
        figures = annual_return.draw_up(office, *period).figures.values
        now = {n: figures[f"actions.{n}"].value for n in ("brought_forward", "raised", *ENDED, "carried_forward")}
        assert now["brought_forward"] == carried
        carried = now["carried_forward"]
        assert carried == now["brought_forward"] + now["raised"] - sum(now[n] for n in ENDED)
        rows = [r for r in listed(office, "actions") if period[0] <= date.fromisoformat(r["meeting_date"]) <= period[1]]
        assert now["raised"] == len(rows)
        raised += now["raised"]
    assert raised == result.added
