"""Ticking the stories of the annual return."""

from __future__ import annotations

import pytest

from cpp_desktop.ui.dialogs.return_stories import ReturnStories
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.annual_return import Return

SCREEN = "Annual return"


@pytest.fixture
def stories(window: MainWindow) -> ReturnStories:
    ret = Return(window)
    ret.choose_section("influence")
    ret.press("Stories…")
    return dialogs.in_front(ReturnStories)


def told(stories: ReturnStories) -> int:
    return sum(line.is_told for line in stories.table.model.shown)


def test_a_story_is_told_and_left_out_by_enter(window: MainWindow, stories: ReturnStories) -> None:
    line = next(one for one in stories.table.model.shown if not one.is_told and not one.apart)
    before = told(stories)
    stories.table.choose(line.id)
    keys.press(window, "Return")
    assert told(stories) == before + 1
    dialogs.press(stories, "Leave it out")
    assert told(stories) == before
    stories.which.choose("told")
    assert line.id not in [one.id for one in stories.table.model.shown]
    assert nameless(stories) == []


def test_a_story_opens_where_it_is_recorded(window: MainWindow, stories: ReturnStories) -> None:
    line = next(one for one in stories.table.model.shown if one.kind == "Activities")
    stories.table.choose(line.id)
    dialogs.press(stories, "Open")
    keys.settle()
    assert window.current().chosen_id() == line.id
