"""Approving minutes of the past in one go: shown first as a list, each with the meeting that approved it."""

from __future__ import annotations

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.wording import day_month_year, short_date
from cpp_desktop.services import past_minutes
from cpp_desktop.services.past_minutes import PastMinutes
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.meeting_words import meeting_title
from cpp_desktop.ui.screens.needed_day import NeededDay

FIELDS = (Field("until", "Meetings up to", NeededDay),)


def ask_for_past_approvals(screen: Screen) -> None:
    """Show the minutes that wait for approval, and approve them where that is said."""
    screen.shell.open_dialog(PastMinutesDialog(screen))


class PastMinutesDialog(PlainDialog):
    """Which minutes would be approved, and by what; those that cannot be say why and are left as they are."""

    def __init__(self, screen: Screen) -> None:
        window = screen.window()
        promise = self.tr(
            "Each is approved by the next meeting of its kind: by the minute there that says so, else by a new one. "
            "It cannot be undone."
        )
        super().__init__(window, self.tr("Approve past minutes"), width=860, sentence=promise)
        self._office = screen.shell.office
        self._lines: tuple[PastMinutes, ...] = ()
        self.form = Form(FIELDS)
        self.form.load({"until": self._office.today()})
        self.form.left.connect(lambda _: self._look())
        self.add(self.form)
        nothing = self.tr("No minutes wait for approval up to that day.")
        self.table = RecordTable(
            self._columns(), name=self.tr("Minutes that wait"), empty=Empty(nothing, icon="tick"), row_height=47
        )
        self.add(self.table, 1)
        self.trouble = IconText("alert", "", tone="warn", role="warn", wraps=True)
        self.trouble.hide()
        self.add(self.trouble)
        self.verb = button("", self._do, kind="primary")
        self.set_foot(self.verb)
        self.resize(self.width(), window.height() - 60)
        self._look()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "Meeting", lambda r: r.meeting.date, short_date, second=lambda r: meeting_title(r.meeting), bold=True
            ),
            Column("Approved by", self._by_what, chips=self._chips, least=260),
        )

    def _by_what(self, line: PastMinutes) -> str:
        if line.why or line.at is None:
            return line.why
        day = day_month_year(line.at.date)
        if line.minute is None:
            return self.tr("a new minute of {0}").format(day)
        return self.tr("minute {0} of {1}").format(line.minute.number, day)

    def _chips(self, line: PastMinutes) -> tuple[Chip, ...]:
        return (Chip(self.tr("left a draft"), "neutral", "ring"),) if line.why else ()

    def _look(self) -> None:
        try:
            until = self.form.values()["until"]
        except Refused as refused:
            self.form.refuse(refused.problems)
            return
        self._lines = past_minutes.waiting(self._office, until)
        self.table.show_records(self._lines)
        count = sum(not line.why for line in self._lines)
        self.verb.setText(self.tr("Approve %n meeting(s)’ minutes", "", count))
        self.verb.setAccessibleName(self.verb.text())
        self.verb.setEnabled(count > 0)

    def _do(self) -> None:
        try:
            past_minutes.approve_all(self._office, self._lines)
        except (Refused, StorageTrouble) as problem:
            self.trouble.words.setText(str(problem))
            self.trouble.show()
        else:
            self.accept()
