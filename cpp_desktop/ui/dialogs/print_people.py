"""The papers about people beside the register: the telephone list, address labels and name badges."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.asked import Addressees, Asked
from cpp_desktop.domain.label_sheets import Placing
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.wording import long_date
from cpp_desktop.services import papers, people_papers
from cpp_desktop.ui.dialogs.sheet_form import SheetForm
from cpp_desktop.ui.parts.editors import CHOICE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.meeting_words import meeting_title

_ADDRESSEES = {
    Addressees.POST.value: "Those who take papers by post",
    Addressees.EVERYONE.value: "Everybody in post",
}
_LABELS_FIELDS = (Field("addressees", "For", CHOICE(())),)
_BADGES_FIELDS = (Field("meeting_id", "For those expected at", CHOICE(())),)


def _tr(words: str) -> str:
    return QCoreApplication.translate("PrintPeople", words)


def addressees() -> list[tuple[str, str]]:
    """Return whom labels can be for, with the words for each."""
    return [(value, _tr(words)) for value, words in _ADDRESSEES.items()]


def ways_to_print(screen: Screen) -> tuple[tuple[str, Callable[[], object]], ...]:
    """Return what makes the papers on labels and the telephone list, each deed with its words for a menu."""
    return (
        (_tr("&Address labels…"), partial(ask_for_labels, screen)),
        (_tr("&Name badges…"), partial(ask_for_badges, screen)),
        (_tr("&Telephone list"), partial(show_directory, screen)),
    )


def show_directory(screen: Screen) -> None:
    """Show the telephone list."""
    write = papers.compose(screen.shell.office, "directory")
    title, endings = _tr("Telephone list"), papers.endings("directory")
    screen.shell.preview(title, write, file_name=_tr("Telephone list.pdf"), endings=endings)


def ask_for_labels(screen: Screen) -> None:
    """Ask whom address labels are for and how they are printed, then show them."""

    def show(placing: Placing, typed: Mapping[str, Any]) -> None:
        asked = Asked(addressees=Addressees(typed["addressees"]), placing=placing)
        _preview(screen, "labels", _tr("Address labels"), _tr("Address labels.pdf"), asked)

    choices = {"addressees": addressees()}
    form = SheetForm(screen, "labels", _tr("Address labels"), _LABELS_FIELDS, choices, show, remembers=("addressees",))
    screen.shell.open_dialog(form)


def ask_for_badges(screen: Screen) -> None:
    """Ask for which meeting name badges are and how they are printed, then show them."""
    coming = people_papers.coming_meetings(screen.shell.office)
    offered = [(m.id, f"{long_date(m.date)}: {meeting_title(m)}") for m in coming]
    if not offered:
        screen.shell.say(_tr("Badges are made for a meeting, and none is planned yet."))
        return

    def show(placing: Placing, typed: Mapping[str, Any]) -> None:
        asked = Asked(meeting_id=typed["meeting_id"], placing=placing)
        _preview(screen, "badges", _tr("Name badges"), _tr("Name badges.pdf"), asked)

    choices = {"meeting_id": offered}
    screen.shell.open_dialog(SheetForm(screen, "badges", _tr("Name badges"), _BADGES_FIELDS, choices, show))


def _preview(screen: Screen, kind: str, title: str, file_name: str, asked: Asked) -> None:
    """Show a paper once the form has closed; who is on it is read on the worker that writes it."""
    office = screen.shell.office

    def write(path: Path, size: int) -> Written:
        return papers.write_paper(office, kind, path, size=size, asked=asked)

    screen.later(lambda: screen.shell.preview(title, write, file_name=file_name))
