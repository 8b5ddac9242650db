"""The main job by assistive technology alone: the app as it is started, worked over AT-SPI as a screen reader does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("AT-SPI is how Linux speaks to assistive technology", allow_module_level=True)

from tests.drivers.assistive import Reader, assisted

ROOT = Path(__file__).parents[2]
PASSPHRASE = "heron lantern meadow"
ACTION = "Write to the trust about parking"
DECISION = "To ask for permits in the first letter."
PARKING = "Parking at the treatment centre"


@pytest.fixture
def home() -> Iterator[Path]:
    """A home of one's own with a short path, for sockets lie in it."""
    with tempfile.TemporaryDirectory(prefix="cpp-") as folder:
        yield Path(folder)


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    told = {"HOME": str(home), "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb"}
    told |= {"PATH": os.environ["PATH"], "PYTHONFAULTHANDLER": "1"}  # should it crash, it says where
    return told | {"CPP_TODAY": "2026-11-18", "CPP_PASSPHRASE": PASSPHRASE}


def begin_a_group(reader: Reader, file: Path) -> None:
    reader.press("Begin")
    reader.fill_in("What the group is called", "Meadow Valley Partnership Group")
    reader.fill_in("Where its file is kept", str(file))
    for name in ("Passphrase", "The passphrase once more"):
        reader.fill_in(name, PASSPHRASE)
    reader.expect_all_told("Begin")
    reader.press("Make the group’s file")
    reader.until_reads("What is kept where")
    reader.expect_all_told("the recovery sheet")
    reader.press("Carry on")


def add_people(reader: Reader) -> None:
    reader.switch("People")
    for name, category, joined in (("Ann Ash", "Patient", "1/4/2025"), ("Ben Teal", "Carer", "1/9/2026")):
        reader.press("Add person")
        reader.fill_in("Name", name)
        reader.pick("Belongs as", category)
        reader.fill_in("Joined on", joined)
        reader.expect_all_told("Add person")
        reader.press("Add person")
        reader.until_reads(f"{name}, {category}")
    rows = [row.split(" | ") for row in reader.rows("People")]  # with the columns that nobody chose to see
    assert [(row[0], row[3]) for row in rows] == [("Ann Ash, Patient", "active"), ("Ben Teal, Carer", "active")]


def plan_a_meeting(reader: Reader) -> None:
    reader.switch("Meetings")
    reader.press("New meeting")
    for name, words in {"Date": "18/11/2026", "Begins": "2pm", "Ends": "4pm", "Venue": "The Meadow Room"}.items():
        reader.fill_in(name, words)
    reader.expect_all_told("New meeting")
    reader.press("Plan meeting")
    reader.until_reads("Wednesday 18 November 2026, 2:00pm to 4:00pm")
    reader.switch("Agenda 14")
    reader.press("Add item")
    reader.fill_in("What it is about", PARKING)
    reader.press("Add item")
    reader.until_reads("Agenda 15")
    assert any(row.startswith(f"2:05pm | 2 | {PARKING}") for row in reader.rows("Agenda"))
    reader.expect_all_told("Agenda")


def mark_attendance(reader: Reader) -> None:
    reader.switch("Attendance and minutes")
    reader.choose("Sign-in sheet", "Ann Ash")
    reader.press("Here")
    reader.until_reads("1 here, 1 not marked")
    reader.choose("Sign-in sheet", "Ben Teal")
    reader.press("Apologies")
    reader.until_reads("1 here, 1 apology")
    assert reader.rows("Sign-in sheet") == ["1 | Ann Ash, Patient | present", "2 | Ben Teal, Carer | apologies"]


def take_the_minutes(reader: Reader) -> None:
    reader.fill_in("What was noted", "The new charges were explained.", about=PARKING)
    reader.press("Decision")
    reader.fill_in("Decision", DECISION, about=PARKING)
    reader.press("Action")
    reader.fill_in("Action: what is to be done", ACTION)
    reader.fill_in("Who does it", "Ann Ash")
    reader.fill_in("By", "4/12/2026")
    reader.expect_all_told("Attendance and minutes")
    reader.press("Add action")
    reader.until_reads("Ann Ash  ·  by Friday 4 December 2026")
    reader.press("It was held")
    reader.until_reads("Undo: record meeting")


def look_at_what_follows(reader: Reader) -> None:
    reader.switch("Actions")
    assert reader.rows("Actions") == [f"A1, 2.1 | {ACTION} | Ann Ash | Fri 4 Dec"]
    reader.expect_all_told("Actions")
    reader.switch("Annual return")
    reader.until_reads("1 + 1 − 0 = 2")
    reader.expect_all_told("Annual return")


def listed(file: Path, kind: str, environment: dict[str, str]) -> list[dict[str, str]]:
    command = [sys.executable, "-m", "cpp_desktop", "list", str(file), kind, "--json"]
    return json.loads(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)


def test_the_main_job_by_assistive_technology(home: Path, environment: dict[str, str]) -> None:
    file = home / "Meadow.cppgroup"
    with assisted([sys.executable, "-m", "cpp_desktop"], environment, home) as reader:
        begin_a_group(reader, file)
        add_people(reader)
        plan_a_meeting(reader)
        mark_attendance(reader)
        take_the_minutes(reader)
        look_at_what_follows(reader)
    found = {kind: listed(file, kind, environment) for kind in ("people", "attendance", "minutes", "actions")}
    assert [(one["name"], one["categories"], one["joined"]) for one in found["people"]] == [
        ("Ann Ash", "patient", "2025-04-01"),
        ("Ben Teal", "carer", "2026-09-01"),
    ]
    assert [one["attendance"] for one in found["attendance"]] == ["present", "apologies"]
    assert [(one["number"], one["decision"]) for one in found["minutes"]] == [("2.1", DECISION)]
    assert [(one["text"], one["owner"], one["due"]) for one in found["actions"]] == [(ACTION, "Ann Ash", "2026-12-04")]


def test_every_screen_of_the_sample_is_told(home: Path, environment: dict[str, str]) -> None:
    with assisted([sys.executable, "-m", "cpp_desktop"], environment, home) as reader:
        reader.expect_all_told("Welcome")
        reader.press("Look round")
        reader.until_reads("Today – Sample group")
        for screen in ("People", "Meetings", "Actions", "Activities", "Annual return", "Settings", "Today"):
            reader.switch(screen)
            reader.until_reads(f"{screen} – ")  # the window's title
            reader.expect_all_told(screen)
        for verb in ("Find", "Help"):
            reader.press(verb)
            reader.until_in_front("dialog")
            reader.expect_all_told(verb)
            reader.key("Escape")
            reader.until_in_front("frame")
