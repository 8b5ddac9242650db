from __future__ import annotations

import pytest

from cpp_desktop.domain.activities import Activity, ActivityType, Level
from cpp_desktop.domain.wording import hours
from cpp_desktop.services import activities
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import keys
from tests.drivers.activities import Tally

SCREEN = "Activities"


@pytest.fixture
def tally(window: MainWindow) -> Tally:
    return Tally(window)


def kept(tally: Tally) -> list[Activity]:
    assert tally.window.office is not None
    return [one for some in activities.reading(tally.window.office) for one in some]


def test_one_press_counts_one_and_details_can_follow(tally: Tally) -> None:
    before = tally.tile(ActivityType.INFORMATION)
    tally.count_one(ActivityType.INFORMATION)
    assert tally.tile(ActivityType.INFORMATION) == before + 1
    assert tally.chosen() == "Patient information"
    assert tally.titles("bare") == ["Patient information"]
    assert tally.write(title="Leaflet reviewed", contacts="3", member_minutes="1.5", level="Consult") == {}
    newest = kept(tally)[0]
    assert (newest.title, newest.contacts, newest.member_minutes, newest.level) == (
        "Leaflet reviewed",
        3,
        90,
        Level.CONSULT,
    )


def test_a_chord_counts_as_the_press_does(tally: Tally) -> None:
    before = tally.tile(ActivityType.DEVELOPMENT)
    keys.press(tally.window, "Alt+1")
    assert tally.tile(ActivityType.DEVELOPMENT) == before + 1
    tally.window.undo()
    assert tally.tile(ActivityType.DEVELOPMENT) == before


def test_the_sentence_sums_contacts_and_time(tally: Tally) -> None:
    assert tally.window.office is not None
    year = activities.tally(tally.window.office)
    assert year.member_minutes is not None
    time = f"{hours(year.member_minutes)} of members’ time"
    assert tally.counts() == f"{year.total} since 1 April 2026  ·  {year.contacts:,} contacts  ·  {time}"


def test_an_activity_is_recorded_with_its_day(tally: Tally) -> None:
    assert tally.record(type="Lobbying for service improvement", title="Letter on parking", day="2/11/2026") == {}
    assert tally.chosen() == "Letter on parking"
    assert tally.titles("year").index("Letter on parking") > 0  # in its place by date


def test_an_activity_without_words_or_a_day_is_refused(tally: Tally) -> None:
    assert tally.record(title=" ") == {"title": "Say in a few words what was done."}
    assert tally.record(title="A stall", day="") == {"day": "Say on which day."}
    assert "A stall" not in tally.titles()


def test_a_number_that_is_none_stays_as_typed(tally: Tally) -> None:
    assert tally.write(contacts="about ten") == {"contacts": "“about ten” is not a whole number."}
    assert tally.card.form.typed()["contacts"] == "about ten"


def test_the_same_again_today_keeps_words_and_drops_counts(tally: Tally) -> None:
    tally.choose(kept(tally)[3].title)
    tally.card.again.click()
    again, before = kept(tally)[0], kept(tally)[4]
    assert (again.title, again.type, again.contacts) == (before.title, before.type, None)


def test_what_was_removed_comes_back_with_undo(tally: Tally) -> None:
    before = kept(tally)
    title = before[0].title
    tally.choose(title)
    tally.card.remove.click()
    assert kept(tally) == before[1:]
    tally.window.undo()
    assert title in tally.titles()


def test_the_picture_says_its_figures_in_words(tally: Tally) -> None:
    assert tally.chart().startswith("Activity by type. 2026/27: the group did ")
    assert tally.walk_chart(1).startswith("April 2026: ")
    assert tally.walk_chart(8).startswith("December 2026: nothing to show")


def test_searching_finds_by_any_word_shown(tally: Tally) -> None:
    assert tally.screen.find_box is not None
    tally.screen.find_box.setText("newsletter")
    assert all("ewsletter" in title for title in tally.titles())
