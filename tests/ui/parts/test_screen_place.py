from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import page
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.screen_place import ScreenPlace


class Page(Screen):
    def __init__(self) -> None:
        super().__init__(None)
        self.words = label("Nothing is lost. " * 20, wraps=True)
        page(self, self.words, None)

    def refresh(self) -> None: ...


@pytest.fixture
def place(qtbot: QtBot) -> ScreenPlace:
    made = ScreenPlace(Page())
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def test_a_screen_has_all_the_room_there_is(place: ScreenPlace) -> None:
    assert place.held.size() == place.size()
    assert place.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("wide", "high"), [(300, 900), (900, 300), (900, 900)])
def test_a_screen_too_large_scrolls_only_as_far_as_it_must(
    place: ScreenPlace, qtbot: QtBot, wide: int, high: int
) -> None:
    place.held.setMinimumSize(wide, high)
    place.held.words.setText("longer words that ask for a new layout")
    qtbot.waitUntil(lambda: place.held.size().expandedTo(place.held.minimumSize()) == place.held.size())
    assert (place.horizontalScrollBar().maximum() > 0) == (wide > 500)
    assert (place.verticalScrollBar().maximum() > 0) == (high > 400)
