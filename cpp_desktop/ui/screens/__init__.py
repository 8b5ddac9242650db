"""The screens of the rail; what each imports must not hold up the first paint."""

from __future__ import annotations

from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import Screen, ScreenEntry


def _today() -> type[Screen]:
    from cpp_desktop.ui.screens.today import TodayScreen

    return TodayScreen


def _people() -> type[Screen]:
    from cpp_desktop.ui.screens.people import PeopleScreen

    return PeopleScreen


def _meetings() -> type[Screen]:
    from cpp_desktop.ui.screens.meetings import MeetingsScreen

    return MeetingsScreen


def _actions() -> type[Screen]:
    from cpp_desktop.ui.screens.actions import ActionsScreen

    return ActionsScreen


def _activities() -> type[Screen]:
    from cpp_desktop.ui.screens.activities import ActivitiesScreen

    return ActivitiesScreen


def _influence() -> type[Screen]:
    from cpp_desktop.ui.screens.influence import InfluenceScreen

    return InfluenceScreen


def _papers() -> type[Screen]:
    from cpp_desktop.ui.screens.papers import PapersScreen

    return PapersScreen


def _annual_return() -> type[Screen]:
    from cpp_desktop.ui.screens.annual_return import AnnualReturnScreen

    return AnnualReturnScreen


def _settings() -> type[Screen]:
    from cpp_desktop.ui.screens.settings import SettingsScreen

    return SettingsScreen


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
    ScreenEntry(
        QT_TRANSLATE_NOOP("Screen", "Influence"), "thread", _influence, "influence",
        QT_TRANSLATE_NOOP("Command", "Add to Influence"),
    ),
    ScreenEntry(QT_TRANSLATE_NOOP("Screen", "Papers"), "file", _papers, "papers"),
    ScreenEntry(QT_TRANSLATE_NOOP("Screen", "Annual return"), "return", _annual_return, "annual-return"),
    ScreenEntry(QT_TRANSLATE_NOOP("Screen", "Settings"), "gear", _settings, "settings", at_foot=True),
)  # fmt: skip
"""The screens in the order of the rail."""
