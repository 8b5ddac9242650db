from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from cpp_desktop.domain.activities import Activity, ActivityType, Level
from cpp_desktop.domain.wording import hours, long_date
from cpp_desktop.services import activities
from cpp_desktop.ui.dialogs.activity_kinds import ActivityKinds
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs, keys
from tests.drivers.activities import Tally
from tests.drivers.fitting import cut_off, scrolled_sideways

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
    keys.settle()
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
    assert [title for title in tally.titles() if "ewsletter" in title] == tally.titles() != []


def test_a_kind_of_the_groups_own_is_counted_with_one_press(tally: Tally) -> None:
    assert tally.kinds()[:2] == ["Leaflet reviewed 1", "Stall 6"]
    tally.count("Stall")
    assert tally.kinds()[1] == "Stall 7"
    assert tally.window.message.text == "Stall: 7 this year."
    newest = kept(tally)[0]
    assert (newest.title, newest.sub_type, newest.level) == ("Stall", "Stall", Level.INFORM)
    assert tally.titles("bare") == ["Stall"]
    undo, details = tally.window.message.verbs
    details.click()
    keys.settle()
    assert tally.chosen() == "Stall"
    assert tally.card.form.editor("contacts").entry.hasFocus()
    tally.count("Stall")
    undo.click()
    keys.settle()
    assert tally.kinds()[1] == "Stall 7"


def test_undo_in_the_message_takes_back_the_count_though_something_else_was_saved_since(tally: Tally) -> None:
    before = kept(tally)
    tally.choose(before[3].title)
    tally.count("Newsletter")
    assert tally.write(notes="It rained.") == {}
    tally.window.message.verbs[0].click()
    keys.settle()
    assert [one.id for one in kept(tally)] == [one.id for one in before]
    assert kept(tally)[3].notes == "It rained."


def test_a_key_without_a_kind_says_where_kinds_are_made(tally: Tally) -> None:
    keys.press(tally.window, "Ctrl+Shift+9")
    assert "No kind of activity has this key" in tally.window.message.text


def test_kinds_are_added_moved_renamed_and_removed(tally: Tally) -> None:
    tally.screen.kinds.asks.click()
    dialog = dialogs.in_front(ActivityKinds)
    dialog.adds.click()
    assert dialogs.fill_in(name="stall", type="Lobbying for service improvement") == {
        "name": "There is a kind “stall” already."
    }
    assert dialogs.fill_in(name="Letter sent") == {}
    for _ in range(6):
        dialog.rises.click()
    assert not dialog.rises.isEnabled()
    dialog.table.choose(dialog.table.model.shown[2].id)
    dialog.edits.click()
    assert dialogs.fill_in(name="Stall run") == {}
    dialog.table.choose(dialog.table.model.shown[1].id)
    dialog.removes.click()
    dialog.accept()
    keys.settle()
    assert tally.kinds()[:3] == ["Letter sent 0", "Stall run 6", "Talk given 2"]


def test_filters_leave_what_is_wanted(tally: Tally) -> None:
    stalls = tally.filter(kind="Stall")
    assert len(stalls) == 15
    assert len(tally.filter(year="2026/27")) == 6
    assert tally.filter(type="Representation") == []
    tally.screen.filters.clears.click()
    keys.settle()
    asked = tally.filter(requester="Robert Ince")
    assert asked
    assert {one.requester for one in tally.screen.table.model.shown} == {"Robert Ince"}
    tally.screen.sieve.setChecked(False)
    keys.settle()
    assert len(tally.screen.table.model.shown) == len(kept(tally))


def test_details_keep_sites_notes_and_links(tally: Tally) -> None:
    meeting = tally.card.form.editor("meeting_id").entry.itemText(2)
    assert tally.write(cancer_sites="Lung; Breast", notes="Rain.", sub_type="Stall", meeting_id=meeting) == {}
    newest = kept(tally)[0]
    assert (newest.cancer_sites, newest.notes, newest.sub_type) == (("Lung", "Breast"), "Rain.", "Stall")
    assert newest.meeting_id is not None
    dialogs.press(tally.card, "Open the meeting")
    assert tally.window.windowTitle().startswith("Meetings")


def test_more_hours_than_a_day_has_are_refused_beside_the_field(tally: Tally) -> None:
    found = tally.write(member_minutes="2000", contacts="-3")
    assert found["contacts"] == "“-3” is not a whole number."
    found = tally.write(member_minutes="2000", contacts="3")
    assert found["member_minutes"].startswith("A day has 24 hours for each of the ")


def test_the_calendar_goes_by_keys_and_shows_each_day_in_words(tally: Tally) -> None:
    tally.choose(kept(tally)[0].title)
    tally.screen.views.choose("calendar")
    grid = tally.screen.calendar.grid
    assert grid.day == kept(tally)[0].date
    assert grid.days.words(grid.day) == "Monday 16 November 2026, 1 activity: Influence 1"
    grid.setFocus()
    keys.press(tally.window, "Left")
    assert grid.day == date(2026, 11, 15)
    keys.press(tally.window, "PgUp")
    keys.press(tally.window, "Home")
    assert grid.day == date(2026, 10, 1)
    keys.press(tally.window, "Up")
    assert grid.day == date(2026, 9, 24)
    assert tally.screen.calendar.title.text() == "September 2026"
    keys.press(tally.window, "PgDown")
    keys.press(tally.window, "End")
    assert grid.day == date(2026, 10, 31)
    assert tally.chosen() == "Information stall at the outpatient entrance, Aldermere General Hospital"
    tally.filter(type="Influence")
    assert grid.days.on(date(2026, 10, 31)) == []


def test_a_long_title_keeps_the_calendar_within_a_small_laptop_in_large_text(window: MainWindow) -> None:
    window.shell.remember(replace(window.settings, scale=1.5))
    tally = Tally(window)
    tally.choose("Information stall at the outpatient entrance, Aldermere General Hospital")
    tally.screen.views.choose("calendar")
    keys.settle()
    calendar = tally.screen.calendar
    day = next(words for words in calendar.findChildren(QLabel) if words.text() == long_date(calendar.grid.day))
    below_the_grid = calendar.grid.mapTo(calendar, calendar.grid.rect().bottomLeft()).y()
    assert day.mapTo(calendar, day.rect().topLeft()).y() > below_the_grid
    assert scrolled_sideways(window) == []


def test_enter_goes_through_the_activities_of_a_day(tally: Tally) -> None:
    tally.count("Stall")
    tally.count("Newsletter")
    tally.screen.views.choose("calendar")
    tally.screen.calendar.now.click()
    grid = tally.screen.calendar.grid
    grid.setFocus()
    first = tally.chosen()
    keys.press(tally.window, "Return")
    assert {first, tally.chosen()} == {"Stall", "Newsletter"}
    assert "2 activities" in grid.days.words(grid.day)


def test_very_many_are_shown_from_the_latest_on_while_the_rest_is_read(tally: Tally) -> None:
    office = tally.window.office
    assert office is not None
    many = [Activity(date=date(2020, 1, 1), type=ActivityType.OPINION, title=f"Panel {n}") for n in range(700)]
    with office.store.transaction("add") as tx:
        tx.save_all(many)
    keys.until(lambda: tally.screen.table.model.count == 700 + 93)
    assert [one.id for one in tally.screen.table.model.shown] == [one.id for one in kept(tally)]


@pytest.mark.parametrize("scale", [1.0, 1.1, 1.25])
def test_the_numbers_of_the_five_types_stand_on_one_line(window: MainWindow, scale: float) -> None:
    window.shell.remember(replace(window.settings, scale=scale))
    tiles = Tally(window).screen.tiles
    numbers = tiles.numbers.values()
    assert len({number.mapTo(tiles, number.rect().topLeft()).y() for number in numbers}) == 1
    assert cut_off(tiles) == []
