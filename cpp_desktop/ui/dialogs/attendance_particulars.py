"""How somebody came to a meeting: as what, for whom, and for which items; and who else came."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.meetings import Attendance, Mark
from cpp_desktop.services import attendance, people
from cpp_desktop.services.attendance import AttendanceLine, item_words
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, LINE, PERSON
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.screen import Screen

_MARKS = (
    (Mark.PRESENT, "Present as a member"),
    (Mark.IN_ATTENDANCE, "In attendance"),
    (Mark.OBSERVER, "Observer"),
    (Mark.DEPUTY_FOR, "Deputy for a member"),
    (Mark.APOLOGIES, "Sent apologies"),
    (Mark.ABSENT, "Absent"),
)
_GUEST_MARKS = (
    (Mark.IN_ATTENDANCE, "In attendance"),
    (Mark.OBSERVER, "Observer"),
    (Mark.DEPUTY_FOR, "Deputy for a member"),
    (Mark.APOLOGIES, "Sent apologies"),
    (Mark.PRESENT, "Present as a member"),
)
_FOR_WHOM = Field("deputy_for_id", "Deputy for", CHOICE(()))
_CAPACITY = Field("capacity", "Capacity", LINE)
GUEST_FIELDS = (
    Field("name", "Name", PERSON, id_name="person_id", help="A visitor, an organisation, or a resting member."),
    (Field("mark", "How", CHOICE(_GUEST_MARKS)), _CAPACITY),
    _FOR_WHOM,
)
FIELDS = (
    (Field("mark", "How", CHOICE(_MARKS)), _CAPACITY),
    _FOR_WHOM,
    (Field("from_item_id", "Came with", CHOICE(())), Field("to_item_id", "Left after", CHOICE(()))),
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("AttendanceParticulars", words)


def ask_how_they_came(screen: Screen, page: MeetingPage, line: AttendanceLine) -> None:
    """Ask how somebody came who is marked, or is to be marked as present."""
    office, meeting_id = screen.shell.office, page.meeting.id
    entry = line.entry or Attendance(meeting_id=meeting_id, person_id=line.person_id, mark=Mark.PRESENT)
    deed = partial(attendance.save_particulars, office)
    title = _tr("How {0} came").format(line.name)
    dialog = FormDialog(screen.window(), title, FIELDS, entry, verb=_tr("Keep this"), deed=deed)
    for name, none in (("from_item_id", _tr("From the beginning")), ("to_item_id", _tr("Stayed to the end"))):
        dialog.form.offer(name, [(None, none), *((item.id, item_words(item)) for item in page.items)])
    _offer_members(dialog, page, entry)
    screen.shell.open_dialog(dialog)


def ask_for_guest(screen: Screen, page: MeetingPage, then: Callable[[str], object]) -> None:
    """Ask for somebody, or an organisation, that is not on the sheet; `then(id)` follows."""
    office, meeting_id = screen.shell.office, page.meeting.id

    def add(typed: dict[str, Any]) -> None:
        entry = attendance.add_guest(office, meeting_id, **typed)
        then(entry.person_id or entry.id)

    blank = {"name": "", "person_id": None, "mark": Mark.IN_ATTENDANCE, "capacity": "", "deputy_for_id": None}
    title = _tr("Somebody else who came")
    dialog = FormDialog(screen.window(), title, GUEST_FIELDS, blank, verb=_tr("Add"), deed=add)
    dialog.form.offer("name", people.choices(office))
    _offer_members(dialog, page, blank)
    screen.shell.open_dialog(dialog)


def _offer_members(dialog: FormDialog, page: MeetingPage, record: Any) -> None:  # noqa: ANN401 - entry or its fields
    """Offer the members of the sheet to a deputy, and ask for one only of a deputy."""
    form = dialog.form
    members = [(line.person_id, line.name) for line in page.attendance if line.number]
    form.offer("deputy_for_id", [(None, _tr("Choose a member")), *members])
    form.load(record)
    _follow(form)
    form.edited.connect(lambda name: _refit(dialog) if name == "mark" else None)
    dialog.fit()


def _refit(dialog: FormDialog) -> None:
    _follow(dialog.form)
    dialog.fit()


def _follow(form: Form) -> None:
    form.show_field("deputy_for_id", form.editor("mark").value() is Mark.DEPUTY_FOR)
