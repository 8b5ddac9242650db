"""One press from anywhere counts one of the group's own kinds of activity."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.ui.parts.shell import Command

if TYPE_CHECKING:
    from cpp_desktop.domain.activities import ActivitySubType
    from cpp_desktop.services.sub_types import Counted
    from cpp_desktop.ui.main_window import MainWindow

CHORDS = tuple(f"Ctrl+Shift+{number}" for number in range(1, 10))
"""The keys of the first kinds, in their order. With Ctrl+Alt a British keyboard writes letters and the euro."""


def count_by_key(window: MainWindow, at: int) -> None:
    """Count one of the kind that has a key, counted from 0; where there is none, say how one gets it."""
    from cpp_desktop.services import sub_types

    if window.office is None:
        return
    kinds = sub_types.sub_types(window.office)
    if at < len(kinds):
        count_one(window, kinds[at])
    else:
        words = QCoreApplication.translate("Tallies", "No kind of activity has this key. You make kinds on Activities.")
        go = QCoreApplication.translate("Tallies", "Go to Activities")
        window.shell.say(words, "info", (go, partial(window.go_to, "Activities")))


def count_one(window: MainWindow, kind: ActivitySubType) -> None:
    """Count one of a kind, and offer to take it back or to add details."""
    from cpp_desktop.services import sub_types

    try:
        counted = sub_types.count_one(window.shell.office, kind)
    except Refused as refused:
        window.shell.say(" ".join(refused.problems.values()), "warn")
        return
    except StorageTrouble as trouble:
        window.shell.say(str(trouble), "danger")
        return
    words = QCoreApplication.translate("Tallies", "{0}: {1} this year.").format(kind.name, f"{counted.this_year:,}")
    window.shell.say(
        words,
        "ok",
        (QCoreApplication.translate("Tallies", "Undo"), partial(_take_back, window, counted)),
        (QCoreApplication.translate("Tallies", "Add details"), partial(_show, window, counted)),
    )


def commands(window: MainWindow) -> tuple[Command, ...]:
    """Return counting one of each kind, those with a key first."""
    from cpp_desktop.services import sub_types

    if window.office is None:
        return ()
    words = QCoreApplication.translate("Command", "Count one: {0}")
    kinds = sub_types.sub_types(window.office)
    keys = (*CHORDS, *[""] * len(kinds))
    return tuple(
        Command(words.format(kind.name), chord, partial(count_one, window, kind))
        for kind, chord in zip(kinds, keys, strict=False)
    )


def _take_back(window: MainWindow, counted: Counted) -> None:
    from cpp_desktop.services import records

    window.leave_all()  # what is being typed is a step of its own
    office = window.shell.office
    if office.store.undo_label == counted.label:
        window.undo()
    else:
        records.remove(office, counted.activity)


def _show(window: MainWindow, counted: Counted) -> None:
    window.go_to("Activities", counted.activity.id, "details")
