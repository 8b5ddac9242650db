from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

import pytest
from pytestqt.qtbot import QtBot

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.people import Person
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.changes import Changes
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.layout import page
from cpp_desktop.ui.parts.screen import Screen
from tests.builders import an_action
from tests.drivers import keys


class Window:
    """As much of a window as these screens ask for."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []

    def say(self, text: str, kind: str = "info") -> None:
        self.said.append((text, kind))

    def keep_draft(self, key: str, typed: object) -> None: ...

    def draft(self, key: str) -> dict[str, str]:
        return {}


class ActionScreen(Screen):
    reads: ClassVar[frozenset[type]] = frozenset({Action})

    def __init__(self, shell: Window) -> None:
        super().__init__(shell)
        self.refreshed = 0
        self.saved: list[Action] = []
        self.form = Form((Field("text", "What", LINE),))
        self.form.load(replace(an_action(), text="Ring"))
        self.autosave(self.form, lambda action, _visit: self.saved.append(action), kind="action")
        page(self, button("Add action"), self.form)

    def refresh(self) -> None:
        self.refreshed += 1


@pytest.fixture
def window() -> Window:
    return Window()


@pytest.fixture
def screen(window: Window, qtbot: QtBot) -> ActionScreen:
    made = ActionScreen(window)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def shown(screen: ActionScreen) -> ActionScreen:
    screen.show()
    keys.settle()
    return screen


def test_a_screen_is_filled_in_the_turn_after_it_is_first_shown(screen: ActionScreen) -> None:
    screen.show()
    assert screen.refreshed == 0
    keys.settle()
    assert screen.refreshed == 1


def test_only_what_it_reads_makes_it_read_again(shown: ActionScreen) -> None:
    shown.hear(frozenset({Person}))
    assert shown.refreshed == 1
    shown.hear(frozenset({Person, Action}))
    assert shown.refreshed == 2


def test_a_hidden_screen_catches_up_when_next_shown(shown: ActionScreen) -> None:
    shown.hide()
    shown.hear(frozenset({Action}))
    shown.hear(frozenset({Action}))
    assert shown.refreshed == 1
    shown.show()
    assert shown.refreshed == 2


def test_a_screen_being_typed_in_waits_until_that_is_saved(shown: ActionScreen) -> None:
    shown.form.editor("text").retype("Ring the ward")
    shown.hear(frozenset({Action}))
    assert shown.refreshed == 1
    assert shown.leave()
    assert [a.text for a in shown.saved] == ["Ring the ward"]
    assert shown.refreshed == 2


def test_refusals_go_beside_their_field_or_above_the_page(screen: ActionScreen, window: Window) -> None:
    def refuse() -> None:
        raise Refused(text="Say what.", group="Open a group first.")

    def fail() -> None:
        raise StorageTrouble("The disk is full.")

    assert screen.attempt(lambda: None, screen.form)
    assert not screen.attempt(refuse, screen.form)
    assert screen.form.problems() == {"text": "Say what."}
    assert not screen.attempt(fail)
    assert window.said == [("Open a group first.", "warn"), ("The disk is full.", "danger")]


def test_the_keyboard_begins_at_the_first_thing_that_takes_it(screen: ActionScreen, qtbot: QtBot) -> None:
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.focus_first()
    assert screen.focusWidget().accessibleName() == "Add action"


def test_changes_pass_on_what_one_store_commits() -> None:
    class Store:
        def __init__(self) -> None:
            self.on_commit: list = []

    first, second, heard = Store(), Store(), []
    changes = Changes()
    changes.announced.connect(heard.append)
    changes.hear(first)
    first.on_commit[0](frozenset({Action}))
    changes.hear(second)
    assert (first.on_commit, heard) == ([], [frozenset({Action})])
    changes.hear(None)
    assert second.on_commit == []
