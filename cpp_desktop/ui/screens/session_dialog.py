"""The question about a training session: what it was about, when, and who came."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.support import Training
from cpp_desktop.services import agreements, people
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import LINE, PEOPLE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay

FIELDS = (
    Field("title", "What it was about", LINE),
    Field("date", "On", NeededDay),
    Field(
        "came", "Who came", PEOPLE, id_name="came_ids",
        help="A few letters and Enter, then a comma and the next. Blank while nobody is known.",
    ),
)  # fmt: skip


def _tr(words: str) -> str:
    return QCoreApplication.translate("SessionDialog", words)


def ask_about_session(screen: Screen, session: Training, then: Callable[[str], object] = lambda _: None) -> None:
    """Ask about a session, new or there already, for all who came; `then` takes its id."""
    office = screen.shell.office

    def save(typed: dict[str, Any]) -> None:
        changed = Training(id=session.id, date=typed["date"], title=typed["title"])
        agreements.save_training(office, changed, came=typed["came"], came_ids=typed["came_ids"])
        then(session.id)

    shown = {
        "title": session.title, "date": session.date, "came": agreements.who_came(office, session),
        "came_ids": session.person_ids,
    }  # fmt: skip
    dialog = FormDialog(screen.window(), _tr("Training"), FIELDS, shown, verb=_tr("Save training"), deed=save)
    dialog.form.offer("came", people.choices(office))
    dialog.form.load(shown)
    screen.shell.open_dialog(dialog)
