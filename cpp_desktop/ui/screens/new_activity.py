"""The few questions about a new activity; its details can follow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.activities import TYPE_WORDS, Activity, ActivityType
from cpp_desktop.services import activities, sub_types
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, LINE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.activity_fields import KIND
from cpp_desktop.ui.screens.needed_day import NeededDay

FIELDS = (
    (Field("type", "Type", CHOICE(ActivityType, words=TYPE_WORDS)), KIND),
    Field("title", "What was done", LINE, help="In a few words, such as “Read the surgery leaflet”."),
    Field("day", "On", NeededDay),
)


def ask_for_activity(screen: Screen, then: Callable[[Activity], object]) -> None:
    """Ask for an activity and record it; `then` is given what was recorded."""
    office = screen.shell.office
    blank = {"type": ActivityType.DEVELOPMENT, "sub_type": "", "title": "", "day": office.today()}

    def add(typed: dict[str, Any]) -> None:
        then(activities.add_activity(office, **typed))

    title = QCoreApplication.translate("NewActivity", "Record activity")
    dialog = FormDialog(screen.window(), title, FIELDS, blank, verb=title, deed=add)
    none = ("", QCoreApplication.translate("NewActivity", "None"))
    dialog.form.offer("sub_type", [none, *((kind.name, kind.name) for kind in sub_types.sub_types(office))])
    screen.shell.open_dialog(dialog)
