"""The screens of the rail, each made when it is first shown: what it imports must not hold up the first paint."""

from __future__ import annotations

from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import Screen, ScreenEntry, Shell


def _today(shell: Shell) -> Screen:
    from cpp_desktop.ui.screens.today import TodayScreen

    return TodayScreen(shell)


def _people(shell: Shell) -> Screen:
    from cpp_desktop.ui.screens.people import PeopleScreen

    return PeopleScreen(shell)


def _meetings(shell: Shell) -> Screen:
    from cpp_desktop.ui.screens.meetings import MeetingsScreen

    return MeetingsScreen(shell)


def _actions(shell: Shell) -> Screen:
    from cpp_desktop.ui.screens.actions import ActionsScreen

    return ActionsScreen(shell)


def _activities(shell: Shell) -> Screen:
    from cpp_desktop.ui.screens.activities import ActivitiesScreen

    return ActivitiesScreen(shell)


def _annual_return(shell: Shell) -> Screen:
    from cpp_desktop.ui.screens.annual_return import AnnualReturnScreen

    return AnnualReturnScreen(shell)


def _settings(shell: Shell) -> Screen:
    from cpp_desktop.ui.screens.settings import SettingsScreen

    return SettingsScreen(shell)


SCREENS: tuple[ScreenEntry, ...] = (
    ScreenEntry(QT_TRANSLATE_NOOP("Screen", "Today"), "home", _today, "today"),
    ScreenEntry(
        QT_TRANSLATE_NOOP("Screen", "People"), "people", _people, "people", QT_TRANSLATE_NOOP("Command", "Add person")
    ),
    ScreenEntry(
        QT_TRANSLATE_NOOP("Screen", "Meetings"), "calendar", _meetings, "meetings",
        QT_TRANSLATE_NOOP("Command", "New meeting"),
    ),
    ScreenEntry(
        QT_TRANSLATE_NOOP("Screen", "Actions"), "check", _actions, "actions", QT_TRANSLATE_NOOP("Command", "Add action")
    ),
    ScreenEntry(
        QT_TRANSLATE_NOOP("Screen", "Activities"), "chart", _activities, "activities",
        QT_TRANSLATE_NOOP("Command", "Record activity"),
    ),
    ScreenEntry(QT_TRANSLATE_NOOP("Screen", "Annual return"), "return", _annual_return, "annual-return"),
    ScreenEntry(QT_TRANSLATE_NOOP("Screen", "Settings"), "gear", _settings, "settings", at_foot=True),
)  # fmt: skip
"""The screens in the order of the rail."""
