"""Templates of agendas: this agenda kept as one, one put on this agenda, the group's own renamed and removed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.agendas import AgendaTemplate
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import Meeting, MeetingType
from cpp_desktop.services import agenda_templates
from cpp_desktop.services.agenda_templates import TemplateLine
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import CHOICE, LINE
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import hbox, vbox
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen

FIELDS = (
    Field("name", "Name", LINE),
    Field("type", "For meetings of this type", CHOICE(MeetingType, blank="Chosen by hand"),
          help="A new meeting of this type begins with it."),
)  # fmt: skip


def _tr(words: str) -> str:
    return QCoreApplication.translate("AgendaTemplates", words)


def columns() -> tuple[Column, ...]:
    """Return what is said of each template."""
    return (
        Column("Template", lambda t: _tr(t.name) if t.own is None else t.name, bold=True, least=200),
        Column("For", lambda t: t.type, lambda kind: said(kind.value), width=150,
               priority=2, order=lambda kind: kind.value),
        Column("Items", lambda t: t.items, width=64, right=True),
    )  # fmt: skip


def ask_for_template_name(screen: Screen, meeting: Meeting) -> None:
    """Ask under which name this agenda is kept as a template."""
    office = screen.shell.office

    def save(typed: dict[str, Any]) -> None:
        agenda_templates.save_as_template(office, meeting.id, typed["name"], typed["type"])
        screen.shell.say(_tr("Saved as a template. What was carried over stays out of it."), "ok")

    blank = {"name": "", "type": None}
    title, sentence = (
        _tr("Save as a template"),
        _tr("It keeps items, leads and lengths, not what was carried over."),
    )
    dialog = FormDialog(screen.window(), title, FIELDS, blank, verb=_tr("Save template"), deed=save, sentence=sentence)
    screen.shell.open_dialog(dialog)


def show_templates(screen: Screen, meeting: Meeting, then: Callable[[], object]) -> None:
    """Show all templates; `then()` follows when one was put on the meeting's agenda."""
    screen.shell.open_dialog(TemplatesDialog(screen, meeting, then))


class TemplatesDialog(PlainDialog):
    """The two that are given, and the group's own, which can be renamed and removed."""

    def __init__(self, screen: Screen, meeting: Meeting, then: Callable[[], object]) -> None:
        sentence = _tr("A template goes behind what is on the agenda; what is there already comes once.")
        super().__init__(screen.window(), _tr("Agenda templates"), width=640, sentence=sentence)
        self._screen, self._office = screen, screen.shell.office
        self._meeting, self._then = meeting, then
        self.table = RecordTable(
            columns(), name=_tr("Agenda templates"), row_height=39, empty=Empty(_tr("There is no template."))
        )
        self.table.setMinimumHeight(theme.px(150 if theme.is_large() else 210))
        self.table.chosen.connect(self._show_chosen)
        self.table.activated.connect(lambda _: self._use())
        self.renames = button(_tr("Rename…"), self._rename, kind="small", icon="edit")
        self.removes = button(_tr("Remove"), self._remove, kind="small", icon="trash")
        self.removes.setAccessibleName(_tr("Remove template"))
        self._trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
        self._trouble.hide()
        body = vbox(self.table, hbox(self.renames, self.removes, None), self._trouble, gap=8)
        body.setStretch(0, 1)
        self.add_scrolled(body)
        self.verb = button(_tr("Use this template"), self._use, kind="primary")
        self.set_foot(self.verb)
        self.resize(self.width(), min(theme.px(460), screen.window().height() - 40))
        self._show()

    def _show(self) -> None:
        lines = agenda_templates.templates(self._office)
        self.table.show_records(lines)
        if self.table.chosen_record() is None:
            self.table.choose(lines[0].id)
        self._show_chosen(self.table.chosen_record())

    def _show_chosen(self, line: TemplateLine | None) -> None:
        for part in (self.renames, self.removes):
            part.setEnabled(line is not None and line.own is not None)

    def _own(self) -> AgendaTemplate | None:
        line: TemplateLine | None = self.table.chosen_record()
        return line.own if line else None

    def _use(self) -> None:
        line: TemplateLine | None = self.table.chosen_record()
        if line is None:
            return
        if self._do(partial(agenda_templates.use_template, self._office, self._meeting.id, line.id)):
            self.accept()
            self._then()

    def _rename(self) -> None:
        own = self._own()
        if own is None:
            return

        def save(changed: AgendaTemplate) -> None:
            agenda_templates.save_template(self._office, changed)
            self._show()

        dialog = FormDialog(self, _tr("Rename template"), FIELDS, own, verb=_tr("Save"), deed=save)
        dialog.open()

    def _remove(self) -> None:
        own = self._own()
        if own is not None and self._do(partial(agenda_templates.remove_template, self._office, own)):
            self._show()

    def _do(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except (Refused, StorageTrouble) as no:
            self._trouble.words.setText(str(no))
            self._trouble.show()
            return False
        return True
