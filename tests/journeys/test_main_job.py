"""The main job from end to end, by keyboard alone: a new group, its people, a meeting, its papers, the return."""

from __future__ import annotations

from pathlib import Path

import pymupdf

from tests.drivers.papers import choose_in_file_dialog, save_paper
from tests.drivers.window import Secretary

PEOPLE = """Name,Category,Role,E-mail,Joined
Ann Ash,Patient,Chair,ann@meadow.example,1/4/2025
Ben Teal,Carer,,ben@meadow.example,1/4/2025
Cy Vole,NHS professional,Lead Nurse,cy@meadow.example,1/4/2025
Di Wren,Patient,,di@meadow.example,1/9/2026
"""
ACTION = "Write to the trust about parking"


def begin_a_group(secretary: Secretary, folder: Path) -> None:
    secretary.choose("Begin")
    secretary.fill_in("What the group is called", "Meadow Valley Partnership Group")
    secretary.fill_in("Where its file is kept", str(folder / "Meadow.cppgroup"))
    for name in ("Passphrase", "The passphrase once more"):
        secretary.fill_in(name, "heron lantern meadow")
    secretary.choose("Make the group’s file")
    secretary.until_sees("What is kept where")
    secretary.press("Return")  # the recovery sheet is offered first
    save_paper(secretary, folder / "Recovery sheet.pdf")
    secretary.choose("Carry on")


def bring_in_people(secretary: Secretary, folder: Path) -> None:
    (folder / "members.csv").write_text(PEOPLE, encoding="utf-8")
    secretary.press("Ctrl+2")
    secretary.choose("Import…")
    secretary.press("Space")
    choose_in_file_dialog(secretary, folder / "members.csv")
    secretary.until_sees("Import 4 rows")
    secretary.press("Return")
    secretary.until_sees("4 rows: 4 added")
    assert [row.split(",")[0] for row in secretary.rows("People")] == ["Ann Ash", "Ben Teal", "Cy Vole", "Di Wren"]


def plan_a_meeting(secretary: Secretary, folder: Path) -> None:
    secretary.press("Ctrl+3", "Ctrl+N")
    secretary.fill_in("Date", "18/11/2026")
    secretary.fill_in("Begins", "2pm")
    secretary.fill_in("Ends", "4pm")
    secretary.fill_in("Venue", "The Meadow Room")
    secretary.press("Return")
    secretary.until_sees("Wednesday 18 November 2026, 2:00pm to 4:00pm")
    secretary.go_to("Attendance and minutes")
    secretary.press("Left")
    secretary.press("Ctrl+N")
    secretary.fill_in("What it is about", "Parking at the treatment centre")
    secretary.press("Return")
    secretary.press("Alt+Down")
    assert secretary.rows("Agenda")[2].startswith("2:10pm | 3 | Parking at the treatment centre")
    secretary.press("Ctrl+P")
    save_paper(secretary, folder / "Agenda.pdf", size=20)


def take_the_minutes(secretary: Secretary, folder: Path) -> None:
    secretary.go_to("Agenda 15")
    secretary.press("Right")
    secretary.go_to("From the sign-in sheet, like 1-9 12 14a 15x")
    secretary.write("1-3\n")
    secretary.go_to("Sign-in sheet")
    secretary.press("Down", "Down", "Down", "A")
    assert secretary.sees("3 here, 1 apology")
    secretary.go_to("What was noted")
    secretary.press("Ctrl+PgDown", "Ctrl+PgDown")
    secretary.write("The new charges were explained.")
    secretary.press("Ctrl+Shift+D")
    secretary.write("To ask for permits in the first letter.")
    secretary.press("Ctrl+Shift+A")
    secretary.write(ACTION)
    secretary.fill_in("Who does it", "Ann Ash")
    secretary.fill_in("By", "4/12/2026")
    secretary.press("Return")
    assert secretary.sees("Ann Ash  ·  by Friday 4 December 2026")
    secretary.press("Ctrl+PgDown", "Ctrl+Shift+P")
    secretary.write("A member’s circumstances were noted.")
    secretary.choose("It was held")
    assert secretary.sees("Saved ")
    secretary.press("Ctrl+P")
    save_paper(secretary, folder / "Minutes.pdf")


def draw_up_the_return(secretary: Secretary, folder: Path) -> None:
    secretary.press("Ctrl+4")
    assert secretary.rows("Actions") == [f"A1, 3.1 | {ACTION} | Ann Ash | Fri 4 Dec"]
    secretary.press("Ctrl+P")
    save_paper(secretary, folder / "Action log.pdf")
    secretary.press("Ctrl+8")
    secretary.until_sees("3 + 1 − 0 = 4")
    secretary.until_sees("1 meeting has minutes that are still a draft")
    secretary.press("Ctrl+P")
    save_paper(secretary, folder / "Annual return.pdf")


def words(path: Path) -> str:
    with pymupdf.open(path) as document:
        return " ".join(" ".join(page.get_text().split()) for page in document)


def test_the_main_job(secretary: Secretary, tmp_path: Path) -> None:
    begin_a_group(secretary, tmp_path)
    bring_in_people(secretary, tmp_path)
    plan_a_meeting(secretary, tmp_path)
    take_the_minutes(secretary, tmp_path)
    draw_up_the_return(secretary, tmp_path)
    assert "Parking at the treatment centre" in words(tmp_path / "Agenda.pdf")
    minutes = words(tmp_path / "Minutes.pdf")
    assert "Ann Ash" in minutes
    assert ACTION in minutes
    assert "circumstances" not in minutes
    assert ACTION in words(tmp_path / "Action log.pdf")
    assert "Meadow Valley Partnership Group" in words(tmp_path / "Annual return.pdf")
    assert [file.name for file in tmp_path.glob("*.part")] == []
