"""The screens of a network's register, in the order of their rail."""

from __future__ import annotations

from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import Screen, ScreenEntry


def _returns() -> type[Screen]:
    from cpp_desktop.ui.screens.network.returns import ReturnsScreen

    return ReturnsScreen


def _combined() -> type[Screen]:
    from cpp_desktop.ui.screens.network.combined import CombinedScreen

    return CombinedScreen


def _groups() -> type[Screen]:
    from cpp_desktop.ui.screens.network.groups import GroupsScreen

    return GroupsScreen


def _settings() -> type[Screen]:
    from cpp_desktop.ui.screens.network.settings import NetworkSettingsScreen

    return NetworkSettingsScreen


NETWORK_SCREENS: tuple[ScreenEntry, ...] = (
    ScreenEntry(
        QT_TRANSLATE_NOOP("Screen", "Returns"), "return", _returns, "network",
        QT_TRANSLATE_NOOP("Command", "Take in returns"),
    ),
    ScreenEntry(QT_TRANSLATE_NOOP("Screen", "Combined"), "chart", _combined, "network-combined"),
    ScreenEntry(QT_TRANSLATE_NOOP("Screen", "Groups"), "people", _groups, "network-groups"),
    ScreenEntry(QT_TRANSLATE_NOOP("Screen", "Settings"), "gear", _settings, "network", at_foot=True),
)  # fmt: skip
