"""The first evening: trying the sample, then beginning one's own group."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.services import sample
from cpp_desktop.services.office import open_office
from tests.drivers import keys
from tests.drivers.papers import save_paper
from tests.drivers.window import Secretary
from tests.journeys.conftest import within
from tests.journeys.test_main_job import words

PASSPHRASE = "heron lantern meadow willow"


@pytest.fixture
def trying(secretary: Secretary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Secretary:
    """The sample group, opened from Welcome."""
    monkeypatch.setattr(sample.paths, "data_dir", lambda: tmp_path)
    with within(secretary, 1):
        secretary.choose("Look round")
    keys.until(lambda: secretary.window.current() is not None and secretary.window.office is not None)
    keys.settle(300)
    return secretary


def test_the_sample_is_marked_as_one_on_every_screen(trying: Secretary) -> None:
    for entry in trying.window.entries:
        trying.window.go_to(entry.name)
        keys.settle(20)
        assert trying.sees("Sample group"), entry.name


@pytest.mark.parametrize("screen", ["Today", "People", "Actions", "Annual return"])
def test_the_sample_is_marked_as_one_on_every_paper(trying: Secretary, screen: str, tmp_path: Path) -> None:
    trying.window.go_to(screen)
    keys.until(lambda: getattr(trying.window.current().paper, "isEnabled", bool)())
    trying.press("Ctrl+P")
    assert "Sample group – invented people" in words(save_paper(trying, tmp_path / "paper.pdf"))


def test_a_group_of_ones_own(secretary: Secretary, tmp_path: Path) -> None:
    with within(secretary, 12):
        secretary.choose("Begin")
        secretary.write("Meadow Valley Partnership Group")
        secretary.go_to("Its year begins on")
        secretary.press("Down")
        secretary.fill_in("Where its file is kept", str(tmp_path / "Meadow.cppgroup"))
        secretary.fill_in("Passphrase", PASSPHRASE)
        assert secretary.sees("hard to guess")
        secretary.fill_in("The passphrase once more", PASSPHRASE)
        secretary.choose("Make the group’s file")
        secretary.until_sees("What is kept where")
        assert secretary.sees("Nothing leaves this computer: there is no account, and no internet.")
        keys.until(lambda: secretary.here() == "Print or save the recovery sheet")
        secretary.press("Return")
        sheet = save_paper(secretary, tmp_path / "Recovery sheet.pdf")
        secretary.choose("Carry on")
    assert "Meadow Valley Partnership Group" in words(sheet)
    secretary.window.close()
    keys.until(lambda: not secretary.window.isVisible())
    again = open_office(tmp_path / "Meadow.cppgroup", passphrase=PASSPHRASE)
    assert again.group.year_start != "04-01"
    again.close()
