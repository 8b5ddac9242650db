from __future__ import annotations

import json
from pathlib import Path

import pytest

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.preview import PaperPreview
from tests.drivers import dialogs
from tests.drivers.annual_return import Return
from tests.drivers.influence import Threads
from tests.drivers.people import Register

SCREEN = "Annual return"


@pytest.fixture
def ret(window: MainWindow) -> Return:
    return Return(window)


def test_the_year_so_far_is_drawn_up(ret: Return) -> None:
    days, ready, left = ret.sentence().split("  ·  ")
    assert (days, ready) == ("1 April 2026 to 31 March 2027", "13 of 18 sections ready")
    assert left == "about 85 minutes of work left"
    assert "Members at the start" in ret.figures()


def test_a_figure_says_how_it_was_counted_and_from_what(ret: Return) -> None:
    names = ret.choose_figure("Members at the end")
    now, before = ret.figures()["Members at the end"]
    assert len(names) == int(now)
    assert before.isdigit()
    assert "Siân Pritchard" in names
    assert "Members at the close of the last day; somebody whose last day it was has left." in ret.figure_says()
    assert ret.screen.figures.detail.findChildren(type(ret.screen.figures.chip))[0].accessibleName() == "balances"


def test_each_record_behind_a_figure_opens(ret: Return) -> None:
    name = ret.choose_figure("Members at the end")[0]
    ret.press("Open record")
    assert Register(ret.window).chosen().startswith(f"{name}: ")


def test_a_case_behind_a_figure_opens_on_its_page(ret: Return) -> None:
    ret.choose_section("influence")
    ret.choose_figure("Cases opened")
    ret.press("Open record")
    assert "Evening sessions of prehabilitation" in Threads(ret.window).card()[0]


def test_activities_by_type_name_the_activities(ret: Return) -> None:
    ret.choose_section("activity")
    records = ret.choose_figure("Giving user opinion")
    assert len(records) == int(ret.figures()["Giving user opinion"][0])


def test_another_year_and_other_dates(ret: Return) -> None:
    ret.choose_period("2025/26")
    assert ret.sentence().startswith("1 April 2025 to 31 March 2026")
    ret.choose_period("Other dates…")
    assert dialogs.fill_in(first="1/7/2026", last="1/6/2026") == {"last": "The last day is before the first."}
    assert dialogs.fill_in(first="1/7/2026", last="30/9/2026") == {}
    assert ret.sentence().startswith("1 July 2026 to 30 September 2026")


def test_a_section_is_marked_and_counted_again(ret: Return) -> None:
    ret.choose_section("influence")
    assert ret.figures()["Cases opened"] == ("3", "3")
    ret.press("Not applicable")
    assert ret.figures()["Cases opened"][0] == "not applicable"
    assert "Marked as not applicable for this period." in ret.section_says()
    ret.press("Count again")
    assert ret.figures()["Cases opened"][0] == "3"
    assert ret.window.status.undo.accessibleName() == "Undo: count the section again"


def test_the_cover_is_filled_in_here(ret: Return) -> None:
    ret.choose_section("cover")
    dialogs.write(ret.screen.cover.form, contact="Joan Ashdown, 01632 960102")
    ret.screen.leave()
    ret.press("Add parent body…")
    assert dialogs.fill_in(name="") == {"name": "Give the parent body its name."}
    assert dialogs.fill_in(name="Northern Cancer Alliance", first="1/1/2027") == {}
    assert "Northern Cancer Alliance, since 1 January 2027" in ret.section_says()


def test_a_check_leads_to_what_it_is_about(ret: Return) -> None:
    assert "to look at" in " ".join(
        c.accessibleName() for c in ret.screen.checks.findChildren(type(ret.screen.figures.chip))
    )
    check = next(c for c in ret.screen.drawn.checks if c.code.startswith("far_from_last_year."))
    ret.press(f"Show: {check.sentence}")
    assert ret.screen.figures.table.chosen_record().code == check.code.removeprefix("far_from_last_year.")


def test_the_paper_is_previewed(ret: Return) -> None:
    ret.press("Preview")
    preview = dialogs.in_front(PaperPreview)
    assert preview.pane.view.paper.pageCount() > 1
    preview.reject()


@pytest.mark.parametrize("ending", ["PDF", "XLSX", "CSV", "JSON"])
def test_the_return_is_saved_in_each_form(ret: Return, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"Annual return.{ending.lower()}"
    ret.press(f"Save as {ending}")
    dialogs.choose_file(target)
    assert target.stat().st_size > 1000
    assert ret.window.message.text.startswith(f"Saved as {target.name}.")
    if ending == "JSON":
        assert json.loads(target.read_text())["format"] == "cpp-annual-return"
