"""The screens of the rail, each made when it is first shown: what it imports must not hold up the first paint."""

from __future__ import annotations

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


SCREENS: tuple[ScreenEntry, ...] = (
    ScreenEntry("Today", "home", _today),
    ScreenEntry("People", "people", _people),
    ScreenEntry("Meetings", "calendar", _meetings),
    ScreenEntry("Actions", "check", _actions),
    ScreenEntry("Activities", "chart", _activities),
    ScreenEntry("Annual return", "return", _annual_return),
)
"""The screens in the order of the rail."""
