"""How the five types of activity look everywhere: one icon, one colour, a short name, one order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.activities import ActivityType

ICONS: dict[ActivityType, str] = {
    ActivityType.DEVELOPMENT: "seed",
    ActivityType.OPINION: "talk",
    ActivityType.REPRESENTATION: "seats",
    ActivityType.INFORMATION: "book",
    ActivityType.INFLUENCE: "horn",
}


def short_name(kind: ActivityType) -> str:
    """Return a type's name for tiles, charts and second lines."""
    translate = QCoreApplication.translate
    return {
        ActivityType.DEVELOPMENT: translate("ActivityType", "Developing the group"),
        ActivityType.OPINION: translate("ActivityType", "Giving user opinion"),
        ActivityType.REPRESENTATION: translate("ActivityType", "Representation"),
        ActivityType.INFORMATION: translate("ActivityType", "Patient information"),
        ActivityType.INFLUENCE: translate("ActivityType", "Influence"),
    }[kind]


def tone(kind: ActivityType) -> str:
    """Return the token of a type's colour."""
    return kind.value
