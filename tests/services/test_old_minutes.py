"""Real old minutes of two committees, as Word and as Markdown: what comes in is what the lists beside them say."""

from __future__ import annotations

import csv
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.services import old_minutes, tables
from cpp_desktop.services.office import create
from cpp_desktop.storage import keys
from tests.builders import PASSPHRASE

REAL = Path("../shared/data")
SETS = [(group, form) for group in ("student_committee", "rust_council") for form in ("minutes_docx", "minutes_md")]
STANDS = {"in attendance": "observer", "deputy for": "present"}
"""The lists call guests observers, and those who came for somebody else present."""
CAME_IN_ANOTHER_WAY = {("2024-04-12", "jonathan"), ("2024-04-12", "josh")}
"""The list calls those under “Missing attendees” present; they are absent."""
PEOPLE = re.compile(r"\W*(?:[A-Za-z ]{3,24}:\W*[\w ]+|[\w ]+(?:, [\w ]+)+.*|.* not attending)")
"""A line of names: under a label, apart by commas, or one that says who was not there."""
pytestmark = [pytest.mark.parametrize("brought", SETS if REAL.is_dir() else [], indirect=True, ids="/".join)]


def lines(group: str, kind: str) -> list[dict[str, str]]:
    with (REAL / group / f"{kind}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def bare(name: str) -> str:
    return re.sub(r"\s*\([^)]*\)", "", name).strip().casefold()


class Brought:
    """One set brought into an empty file."""

    def __init__(self, group: str, form: str, folder: Path) -> None:
        self.group, self.folder = group, REAL / group / form
        self.days = {path.name[:10] for path in self.folder.iterdir()}
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(keys, "COST", (1, 8, 1))
            self.office = create(folder / "Committee.cppgroup", PASSPHRASE, name="Committee")
        self.office.today = lambda: date(2026, 11, 18)
        self.proposal = old_minutes.read(self.office, [self.folder])
        self.results = old_minutes.bring_in(self.office, self.proposal, {})

    def rows(self, kind: str) -> list[dict[str, str | None]]:
        return tables.list_rows(self.office, kind, whole=True).rows

    def truth(self, kind: str) -> list[dict[str, str]]:
        return [row for row in lines(self.group, kind) if row["meeting_date"] in self.days]

    def said_of_attendance(self) -> Counter[tuple[str, str, str]]:
        name = "name" if self.group == "student_committee" else "name_as_written"
        return Counter((row["meeting_date"], bare(row[name]), row["status"]) for row in self.truth("attendance"))


@pytest.fixture(scope="module")
def brought(request, tmp_path_factory):
    made = Brought(*request.param, tmp_path_factory.mktemp("committee"))
    yield made
    made.office.close()


def test_every_document_is_one_meeting_on_its_day(brought):
    assert {row["date"] for row in brought.rows("meetings")} == brought.days
    assert len(brought.rows("meetings")) == len(list(brought.folder.iterdir()))


def test_attendance_is_what_the_list_says(brought):
    """Of what the list says nothing but “none” is missing; what the list leaves out stands in the document itself."""
    truth = brought.said_of_attendance()
    read = Counter(
        (meeting.day.day.isoformat(), bare(mark.name), STANDS.get(mark.mark.value, mark.mark.value))
        for meeting in brought.proposal.meetings
        for mark in meeting.marks
        if mark.is_name
    )
    agreed, missing, more = (truth & read).total(), truth - read, read - truth
    print(f"{brought.folder}: {agreed} of {truth.total()} agree, {more.total()} more in the documents")
    assert agreed >= 0.99 * truth.total()
    assert {(day, name) for day, name, _ in missing if name != "none"} <= CAME_IN_ANOTHER_WAY
    for day, name, _ in more:
        text = next(brought.folder.with_name("minutes_md").glob(f"{day}*")).read_text(encoding="utf-8")
        assert any(name in line.casefold() for line in text.splitlines() if PEOPLE.match(line)), (day, name)


def test_attendance_in_the_file_is_what_was_read(brought):
    """All but somebody who stands on two lists of one meeting: the first stands, and that is said."""
    marks = sum(mark.is_name for meeting in brought.proposal.meetings for mark in meeting.marks)
    result = brought.results["attendance"]
    assert len(brought.rows("attendance")) == result.added
    assert result.read == marks
    assert all("already says" in refused.why for refused in result.refused)


def test_actions_are_what_the_list_says(brought):
    owner = "owner_initials" if brought.group == "student_committee" else "owner_guess"
    truth = Counter((r["meeting_date"], r[owner].casefold(), r["action_text"]) for r in brought.truth("actions"))
    found = Counter((r["meeting_date"], (r["owner"] or "").casefold(), r["text"]) for r in brought.rows("actions"))
    print(f"{brought.folder}: {(truth & found).total()} of {truth.total()} actions agree, {found.total()} found")
    assert (truth & found).total() >= 0.99 * truth.total()
    asked = {q.asked for q in brought.proposal.questions if q.field == "action"}
    unlisted = {text for day, who, text in found - truth if not who}
    assert all(any(text in one for one in asked) for text in unlisted)


def test_the_states_of_actions_are_what_the_list_says(brought):
    words = {"carried forward": "open", "cancelled": "no longer needed", "pending": "in progress"}
    truth = Counter(
        (r["meeting_date"], r["action_text"], words.get(s := r["status_at_meeting"], s))
        for r in brought.truth("actions")
        if "status_at_meeting" in r
    )
    found = Counter((r["meeting_date"], r["text"], r["state"]) for r in brought.rows("actions"))
    assert (truth & found).total() >= 0.98 * truth.total()


def test_the_same_documents_again_add_nothing_and_one_undo_takes_all_back(brought):
    again = old_minutes.bring_in(brought.office, old_minutes.read(brought.office, [brought.folder]), {})
    assert {kind: (result.added, result.changed) for kind, result in again.items()} == dict.fromkeys(again, (0, 0))
    brought.office.store.undo()
    assert not any(brought.rows(kind) for kind in again)
    brought.office.store.redo()
    assert len(brought.rows("meetings")) == len(brought.days)
