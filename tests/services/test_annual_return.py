"""The annual return drawn up from a real file, looked into, marked and written."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import ParentBody
from cpp_desktop.domain.meetings import Mark, MeetingState, MeetingType
from cpp_desktop.domain.people import LeavingReason, Person, Role, RoleTitle
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import FIGURE_CODES
from cpp_desktop.domain.support import Consent, Purpose
from cpp_desktop.exchange.return_file import read_json
from cpp_desktop.paths import resources
from cpp_desktop.services import annual_return as returns
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office, create
from cpp_desktop.storage import keys
from tests import builders

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
DAY = date(2025, 9, 3)
CHAIR, LEAVER = Person(name="Tamsin Hollowell"), Person(name="Idris Penhale")
MEETING = builders.a_meeting(id="meeting", date=DAY, state=MeetingState.HELD)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setattr(keys, "COST", (1, 8, 1))
    made = create(tmp_path / "Meadow.cppgroup", builders.PASSPHRASE, name="Meadow Valley", parent="Old Network")
    made.today = lambda: builders.TODAY
    with made.store.transaction("fill") as tx:
        tx.save_all(
            [
                CHAIR,
                LEAVER,
                builders.a_membership(CHAIR, id="stays"),
                builders.a_membership(LEAVER, id="left", left=DAY, leaving_reason=LeavingReason.MOVED),
                Role(person_id=CHAIR.id, title=RoleTitle.CHAIR, first=FIRST),
                builders.a_consent(CHAIR, purpose=Purpose.NAMED_IN_RETURN),
                MEETING,
                builders.a_meeting(id="away", date=LAST, type=MeetingType.AWAY_DAY, state=MeetingState.HELD),
                builders.a_meeting(id="before", date=date(2023, 6, 1), state=MeetingState.CANCELLED),
                builders.an_attendance(MEETING, CHAIR, id="chair"),
                builders.an_attendance(MEETING, LEAVER, id="away from it", mark=Mark.APOLOGIES),
                builders.an_action(id="action", raised=DAY, due=DAY, reference="A1"),
                builders.an_activity(id="panel", date=DAY, contacts=12, member_minutes=90, include_in_return=True),
            ]
        )
    yield made
    made.close()


def words(office: Office, ret: returns.AnnualReturn, code: str, key: str | None = None) -> list[str]:
    return [one.words for one in returns.records_behind(office, ret, code, key)]


def test_it_is_drawn_up_from_the_file(office: Office) -> None:
    ret = returns.draw_up(office, FIRST, LAST)
    assert ret.period == Period(FIRST, LAST)
    assert [ret.figures.value(f"membership.{code}") for code in ("at_start", "left", "at_end")] == [2, 1, 1]
    assert ret.last_year.value("membership.joined") == 2
    assert [check.code for check in ret.checks] == ["meetings.nobody_present"]
    assert ret.readiness.ready == sum(s.state == "ready" for s in ret.sections) == 3


def test_a_period_that_runs_backwards_is_refused(office: Office) -> None:
    with pytest.raises(Refused) as refused:
        returns.draw_up(office, LAST, FIRST)
    assert list(refused.value.problems) == ["last"]


def test_the_records_behind_a_figure_are_told_in_words(office: Office) -> None:
    ret = returns.draw_up(office, FIRST, LAST)
    assert words(office, ret, "membership.served") == ["Idris Penhale", "Tamsin Hollowell"]
    moved = words(office, ret, "membership.left_by_reason", "moved")
    assert moved == ["Idris Penhale, from 1 Apr 2024 to 3 Sep 2025, moved"]
    assert words(office, ret, "meetings.held") == ["Wednesday 3 September 2025, ordinary, held"]
    assert words(office, ret, "meetings.apologies") == ["Idris Penhale, apologies, Wednesday 3 September 2025"]
    assert words(office, ret, "meetings.possible_by_category", "patient") == [
        "Idris Penhale, Wednesday 3 September 2025",
        "Tamsin Hollowell, Wednesday 3 September 2025",
    ]
    assert words(office, ret, "activity.by_type", "opinion") == ["3 Sep 2025, Panel, 12 contacts, 1 hour 30 minutes"]
    assert words(office, ret, "actions.overdue_at_end") == ["A1, Ask for the leaflet, Chair"]


def test_every_figure_tells_the_records_that_it_counts(office: Office) -> None:
    ret = returns.draw_up(office, FIRST, LAST)
    sums = {"meetings.attendance_rate", "activity.contacts", "activity.member_minutes"}
    for code in set(FIGURE_CODES) - sums:
        assert len(returns.records_behind(office, ret, code)) == (ret.figures.value(code) or 0)
    opened = {one.kind for code in FIGURE_CODES for one in returns.records_behind(office, ret, code)}
    assert opened == {"person", "meeting", "activity", "action"}


def test_json_fits_the_schema_and_is_exact(office: Office, tmp_path: Path) -> None:
    returns.write(office, FIRST, LAST, tmp_path / "return.json")
    found = read_json((tmp_path / "return.json").read_bytes())
    assert found == returns.as_json(returns.draw_up(office, FIRST, LAST))
    Draft202012Validator(json.loads((resources() / "annual_return.schema.json").read_text("utf-8"))).validate(found)
    assert found["group"]["name"] == "Meadow Valley"
    assert found["parent"] == {"name": "Old Network"}
    assert [found[key] for key in ("status", "disclosure", "revision")] == ["draft", "exact", 1]
    assert found["tables"]["officers"] == [
        {"role": "Chair", "name": "Tamsin Hollowell", "from": "2025-04-01", "to": None}
    ]
    assert found["tables"]["stories"] == [{"date": "2025-09-03", "type": "opinion", "title": "Panel"}]
    assert found["breakdowns"]["influence.closed_by_outcome"] == {}
    assert "signature" not in found


def test_nobody_is_named_without_consent(office: Office) -> None:
    with office.store.transaction("withdraw consent") as tx:
        consent = tx.all(Consent, person_id=CHAIR.id)[0]
        tx.save(replace(consent, withdrawn=office.today()))
    assert "Hollowell" not in json.dumps(returns.as_json(returns.draw_up(office, FIRST, LAST)))
    assert [o.name for o in returns.paper(office, masthead(office), FIRST, LAST).officers] == [""]


def test_only_office_holders_who_live_are_named(office: Office) -> None:
    with office.store.transaction("has died") as tx:
        tx.save(replace(CHAIR, died_on=date(2026, 5, 1)))
    written = json.dumps(returns.as_json(returns.draw_up(office, FIRST, LAST)))
    assert "Hollowell" not in written
    assert "Penhale" not in written


@pytest.mark.parametrize("ending", ["json", "csv", "xlsx", "pdf"])
def test_it_is_written_as_its_ending_says(office: Office, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"return.{ending.upper()}"
    returns.write(office, FIRST, LAST, target)
    assert target.read_bytes()[:3] in (b'{"b', b"\xef\xbb\xbf", b"PK\x03", b"%PD")


def test_another_ending_is_refused(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"\.docx"):
        returns.write(office, FIRST, LAST, tmp_path / "return.docx")


def test_its_paper_says_what_is_known(office: Office) -> None:
    with office.store.transaction("change parent") as tx:
        tx.save(replace(tx.all(ParentBody)[0], last=LAST))
        tx.save(ParentBody(name="New Alliance", first=date(2026, 4, 1)))
    paper = returns.paper(office, masthead(office), FIRST, LAST)
    assert paper.masthead.parent_body == "Old Network"
    assert [(m.kind, m.present, m.possible) for m in paper.meetings] == [("ordinary", 1, 2), ("away day", "n/a", "n/a")]
    assert [(o.role, o.name) for o in paper.officers] == [("Chair", "Tamsin Hollowell")]
    assert paper.comparison is None
    assert "Money" in paper.not_recorded
    assert "Membership" not in paper.not_recorded


def test_a_section_is_marked_and_counted_again(office: Office) -> None:
    returns.mark_section(office, "activity", FIRST, LAST)
    returns.mark_section(office, "activity", FIRST, LAST, not_applicable=True)
    found = returns.as_json(returns.draw_up(office, FIRST, LAST))
    assert found["figures"]["activity.contacts"] == "n/a"
    assert found["breakdowns"]["activity.by_type"] == {t.value: None for t in ActivityType}
    returns.unmark_section(office, "activity", FIRST, LAST)
    assert returns.draw_up(office, FIRST, LAST).figures.value("activity.contacts") == 12


def test_what_has_no_figures_cannot_be_marked(office: Office) -> None:
    with pytest.raises(Refused, match="no figures"):
        returns.mark_section(office, "cover", FIRST, LAST)
    with pytest.raises(Refused, match="before its first"):
        returns.mark_section(office, "activity", LAST, FIRST)


def test_the_groups_years_reach_back_to_its_first_record(office: Office) -> None:
    starts = [period.first.year for period in returns.years(office)]
    assert starts == [2026, 2025, 2024, 2023]


def test_drawing_up_loads_neither_reportlab_nor_xlsxwriter() -> None:
    code = "import sys; import cpp_desktop.services.annual_return; print([m for m in sys.modules if m in NAMES])"
    names = ("reportlab", "xlsxwriter", "sqlalchemy", "PySide6")
    done = subprocess.run(
        [sys.executable, "-c", f"NAMES = {names!r}; {code}"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
