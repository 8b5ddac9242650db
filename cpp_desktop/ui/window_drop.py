"""What the window does with a file dropped on it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop.domain.attachments import KINDS
from cpp_desktop.ui.parts.file_drop import Offer
from cpp_desktop.ui.parts.file_endings import GROUP_ENDING, LIST_ENDINGS, MINUTES_ENDINGS, NETWORK_ENDING

if TYPE_CHECKING:
    from cpp_desktop.ui.main_window import MainWindow


def offer(window: MainWindow, path: Path) -> Offer | str:
    """Offer to open a file, or to bring a list in where the screen shown has one; or say why not."""
    ending = path.suffix.lower()
    if ending == GROUP_ENDING:
        return Offer(window.tr("open this group’s file"), partial(window.ask_for, path))
    if ending == NETWORK_ENDING:
        return Offer(window.tr("open this network’s register"), partial(window.ask_for, path))
    screen = window.current() if window.office is not None else None
    if screen is not None and (offered := screen.offer_file(path)) is not None:
        return offered
    if ending in MINUTES_ENDINGS:
        return _offer_minutes(window, path)
    if ending not in LIST_ENDINGS:
        if window.office is not None and ending in KINDS:
            return window.tr("A paper goes under its item: open the meeting’s agenda, and drop it on the item.")
        return window.tr("“{0}” is neither a group’s file nor a list.").format(path.name)
    if screen is None or not screen.takes_lists:
        return window.tr("Go to the screen that this list belongs to, such as People, and drop it there.")
    return Offer(window.tr("look the list over before it is brought in"), partial(_bring_in, window, path))


def _offer_minutes(window: MainWindow, path: Path) -> Offer | str:
    screen = window.current()
    if window.office is None or screen is None or screen.takes_lists != "meetings":
        return window.tr("Old minutes go to Meetings: go there, and drop them.")
    return Offer(window.tr("look these minutes over before they are brought in"), partial(_bring_in, window, path))


def _bring_in(window: MainWindow, path: Path) -> None:
    from cpp_desktop.ui.dialogs.import_table import import_table  # the reading of spreadsheets takes long to load

    if screen := window.current():
        import_table(screen, screen.takes_lists, path)
