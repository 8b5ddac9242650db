"""Sub-groups: each with its members from a first to a last day, and how many make its quorum."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import people, sub_groups
from cpp_desktop.services.sub_groups import MemberLine, SubGroupLine
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import DAY, LINE, NUMBER, RECORD
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import flow
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen

FIELDS = (
    Field("name", "What it is called", LINE),
    Field("remit", "What it is for", LINE),
    Field("quorum_number", "How many make a quorum", NUMBER, help="0 where there is no rule."),
    (Field("first", "From", DAY), Field("last", "Until", DAY, help="Its members’ time ends with it.")),
)
_WHO = Field("person_id", "Who", RECORD, help="They need not be a member of the whole group.")
_DAYS = (Field("first", "From", DAY), Field("last", "Until", DAY))


def _tr(words: str) -> str:
    return QCoreApplication.translate("SubGroups", words)


def _days(line: MemberLine) -> str:
    first, last = line.time.first, line.time.last
    said = [_tr("from {0}").format(day_month_year(first))] if first else []
    said += [_tr("until {0}").format(day_month_year(last))] if last else []
    return " ".join(said) or _tr("since it began")


def _tone(line: MemberLine) -> str:
    return "text" if line.is_now else "muted"


COLUMNS = (
    Column("Name", lambda line: line.name, bold=True, tone=_tone),
    Column("Belongs", _days, width=300, tone=_tone),
)


def show_sub_groups(screen: Screen, sub_group_id: str | None = None) -> None:
    """Open the sub-groups over a screen, at one of them."""
    screen.shell.open_dialog(SubGroups(screen, sub_group_id))


class SubGroups(PlainDialog):
    """One sub-group at a time; everything is kept at once, and each step can be undone."""

    def __init__(self, screen: Screen, sub_group_id: str | None = None) -> None:
        window = screen.window()
        sentence = self.tr("Each has its own members, sign-in sheet and quorum; the annual return counts it apart.")
        super().__init__(window, self.tr("Sub-groups"), width=720, sentence=sentence)
        self._screen, self._office = screen, screen.shell.office
        self._lines: list[SubGroupLine] = []
        self.which = ChoiceEditor(())
        self.which.entry.setAccessibleName(self.tr("Which sub-group"))
        self.which.setMinimumWidth(theme.px(240))
        self.which.edited.connect(self._show_chosen)
        adds = button(self.tr("Add sub-group…"), self._ask_for_sub_group, kind="small", icon="plus")
        self.edits = button(self.tr("Edit…"), self._edit, kind="small")
        self.edits.setAccessibleName(self.tr("Edit this sub-group…"))
        self.removes = button(self.tr("Remove…"), self._ask_removal, kind="link")
        self.removes.setAccessibleName(self.tr("Remove this sub-group…"))
        self.about = label("", "muted", wraps=True)
        empty = Empty(self.tr("No members yet. Add a sub-group, then each member with their first day."), icon="people")
        self.table = RecordTable(COLUMNS, name=self.tr("Members of the sub-group"), empty=empty)
        self.table.chosen.connect(self._show_verbs)
        self.table.activated.connect(lambda _: self._edit_member())
        self.joins = button(self.tr("Add member…"), self._ask_for_member, kind="small", icon="plus")
        self.dates = button(self.tr("Change days…"), self._edit_member, kind="small")
        self.leaves = button(self.tr("Entered by mistake"), self._remove_member, kind="link")
        self.add(flow(self.which, self.edits, self.removes, adds, gap=10))
        self.add(self.about)
        self.add(self.table, 1)
        self.add(flow(self.joins, self.dates, self.leaves, gap=10))
        self.back.hide()
        self.set_foot(button(self.tr("Done"), self.accept, kind="primary"))
        self.resize(self.width(), min(theme.px(600), window.height() - 40))
        self._show(sub_group_id)

    def _show(self, sub_group_id: str | None = None) -> None:
        kept = sub_group_id or self.which.value()
        self._lines = sub_groups.all_sub_groups(self._office)
        self.which.offer([(line.id, self._called(line)) for line in self._lines])
        ids = [line.id for line in self._lines]
        self.which.show_value(kept if kept in ids else ids[0] if ids else None)
        self._show_chosen()

    def _called(self, line: SubGroupLine) -> str:
        return line.sub_group.name if line.is_now else self.tr("{0} (not now)").format(line.sub_group.name)

    @property
    def chosen(self) -> SubGroupLine | None:
        """The sub-group shown."""
        return next((line for line in self._lines if line.id == self.which.value()), None)

    def _show_chosen(self) -> None:
        line = self.chosen
        for part in (self.which, self.edits, self.removes, self.joins):
            part.setEnabled(line is not None)
        self.table.show_records(line.members if line else ())
        self.about.setText(self._about(line) if line else self.tr("There is none yet."))
        self._show_verbs()

    def _about(self, line: SubGroupLine) -> str:
        said = [line.sub_group.remit, self.tr("%n member(s) today", "", len(line.now))]
        needed = line.sub_group.quorum_number
        said.append(self.tr("%n needed for a quorum", "", needed) if needed else self.tr("no rule for a quorum"))
        said.append(self.tr("%n meeting(s)", "", line.meetings))
        return "  ·  ".join(filter(None, said))

    def _show_verbs(self, *_: object) -> None:
        for verb in (self.dates, self.leaves):
            verb.setEnabled(self.table.chosen_record() is not None)

    # -- the sub-group -----------------------------------------------------------------------------------------------

    def _ask_for_sub_group(self) -> None:
        title = self.tr("Add sub-group")
        self._ask(title, SubGroup(name="", first=self._office.today()), title)

    def _edit(self) -> None:
        if self.chosen is not None:
            self._ask(self.chosen.sub_group.name, self.chosen.sub_group, self.tr("Save sub-group"))

    def _ask(self, title: str, sub_group: SubGroup, verb: str) -> None:
        deed = partial(sub_groups.save_sub_group, self._office)
        self._open(FormDialog(self._screen.window(), title, FIELDS, sub_group, verb=verb, deed=deed), sub_group.id)

    def _open(self, dialog: FormDialog, sub_group_id: str | None = None) -> None:
        dialog.accepted.connect(partial(self._show, sub_group_id))
        self._screen.shell.open_dialog(dialog)

    def _ask_removal(self) -> None:
        line = self.chosen
        if line is None:
            return
        self._screen.shell.ask(
            self.tr("Remove the sub-group {0}?").format(line.sub_group.name),
            self.tr("Only for one entered by mistake; one that has ended gets a last day. You can undo it."),
            self.tr("Remove sub-group"),
            partial(self._do, partial(sub_groups.remove_sub_group, self._office, line.id)),
        )

    def _do(self, deed: Any) -> None:  # noqa: ANN401 - any deed
        if self._screen.attempt(deed):
            self._show()

    # -- its members -------------------------------------------------------------------------------------------------

    def _ask_for_member(self) -> None:
        if self.chosen is None:
            return
        time = SubGroupMember(sub_group_id=self.chosen.id, person_id="", first=self._office.today())
        title = self.tr("Add member")
        self._ask_about_time(title, (_WHO, _DAYS), time, title, offers=True)

    def _edit_member(self) -> None:
        line = self.table.chosen_record()
        if line is not None:
            self._ask_about_time(line.name, (_DAYS,), line.time, self.tr("Save days"))

    def _ask_about_time(
        self, title: str, fields: Any, time: SubGroupMember, verb: str, *, offers: bool = False  # noqa: ANN401
    ) -> None:
        deed = partial(sub_groups.save_member, self._office)
        dialog = FormDialog(self._screen.window(), title, fields, time, verb=verb, deed=deed)
        if offers:
            dialog.form.offer("person_id", people.choices(self._office))
        self._open(dialog)

    def _remove_member(self) -> None:
        line = self.table.chosen_record()
        if line is not None:
            self._do(partial(sub_groups.remove_member, self._office, line.time))
