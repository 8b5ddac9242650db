"""Actions that need a word, on Today: late ones first, each with what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.signed_returns import NetworkLetter
from cpp_desktop.domain.wording import from_today, long_date, short_date
from cpp_desktop.services import action_changes, action_reshaping, people
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.services.today import TodayPage
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import PEOPLE
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, hbox, row
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay

REASSIGN_FIELDS = (Field("owner", "Who does it now", PEOPLE, id_name="owner_ids"),)
DATE_FIELDS = (Field("due", "New date", NeededDay, help="The dates before it are kept."),)


class AttentionCard(Card):
    """The most pressing actions; the buttons below are about the one chosen."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 14, 16, 14))
        self._screen = screen
        self._day = date.min
        self.setMinimumWidth(1)
        self.everything = button(self.tr("All open actions"), partial(screen.shell.go_to, "Actions"), kind="link")
        empty = Empty(self.tr("Nothing needs attention: no action is late, and none is due soon."), icon="tick")
        columns = (
            Column("Action", lambda a: a.action.text, second=self._second, bold=True),
            Column("Standing", lambda a: a.due, lambda _: "", chips=self._chips, width=158),
        )
        self.table = RecordTable(
            columns, name=self.tr("Actions needing attention"), empty=empty, row_height=50, headed=False
        )
        self.table.setProperty("card", "none")
        keeps = self.table.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.table.setSizePolicy(keeps)
        self.table.hide()  # that nothing needs attention is not said before anybody has looked
        self.table.chosen.connect(self._enable)
        self.table.activated.connect(lambda line: screen.shell.go_to("Actions", line.id))
        self.done = button(self.tr("Done"), self._close, kind="small", icon="tick")
        self.reassign = button(self.tr("Reassign…"), self._ask_owner, kind="small")
        self.later = button(self.tr("New date…"), self._ask_date, kind="small")
        self.opens = button(self.tr("Open"), self._open, kind="small")
        self._asked = ""
        self.requests = button("", lambda: screen.shell.go_to("Influence", self._asked), kind="link", icon="clock")
        self.requests.hide()
        self._question = ""
        self.questions = button("", self._open_question, kind="link", icon="mail")
        self.questions.hide()
        self.add(hbox(label(self.tr("Actions needing attention"), "h2"), None, self.everything))
        self.add(hbox(self.requests, None))
        self.add(hbox(self.questions, None))
        self.add(self.table, 1)
        self.add(row(self.done, self.reassign, self.later, self.opens, None, gap=8))
        self._enable(None)

    def show_page(self, page: TodayPage) -> None:
        """Show the actions anew; the most pressing is chosen."""
        self._day = page.day
        self.everything.setText(self.tr("All {0} open").format(page.open_actions))
        self.everything.setVisible(page.open_actions > 0)
        self._show_requests(page.requests)
        self._show_questions(page.questions)
        self.table.show_records(page.attention)
        self.table.show()
        if self.table.chosen_record() is None and page.attention:
            self.table.choose(page.attention[0].id)

    def _show_requests(self, asked: Sequence[Consultation]) -> None:
        """Say how many requests want an answer soon; the link opens the first of them."""
        self.requests.setVisible(bool(asked))
        if asked and asked[0].wanted_by:
            self._asked = asked[0].id
            words = self.tr("%n request(s) to answer by {0}", "", len(asked))
            said = words.format(short_date(asked[0].wanted_by))
            self.requests.setText(f" {said}")
            self.requests.setAccessibleName(said)

    def _show_questions(self, asked: Sequence[NetworkLetter]) -> None:
        """Say how many questions the network has asked about a return; the link opens the oldest."""
        self.questions.setVisible(bool(asked))
        if asked:
            self._question = asked[0].id
            said = self.tr("%n question(s) from the network to answer", "", len(asked))
            self.questions.setText(f" {said}")
            self.questions.setAccessibleName(said)

    def _open_question(self) -> None:
        self._screen.shell.go_to("Annual return", self._question)

    @staticmethod
    def _second(line: ActionLine) -> str:
        return "  ·  ".join(part for part in (line.owner, line.origin) if part)

    def _chips(self, line: ActionLine) -> tuple[Chip, ...]:
        if line.paused:
            return (Chip(self.tr("paused: resting"), "neutral", "pause"),)
        if not line.owner:
            return (Chip(self.tr("nobody has it"), "warn", "person"),)
        if line.due is None:
            return ()
        if line.days_late or line.due == self._day:
            words = from_today(line.due, self._day)
            return (Chip(self.tr("due {0}").format(words), "warn" if line.days_late else "info", "clock"),)
        weekday, day, *_ = long_date(line.due).split()
        return (Chip(self.tr("due {0}").format(f"{weekday} {day}"), "info", "clock"),)

    def _enable(self, line: ActionLine | None) -> None:
        for one in (self.done, self.reassign, self.later, self.opens):
            one.setVisible(line is not None)

    @property
    def chosen(self) -> ActionLine:
        """The action chosen."""
        line: ActionLine | None = self.table.chosen_record()
        assert line is not None, "the buttons are shown only while an action is chosen"
        return line

    def _close(self) -> None:
        deed = partial(action_changes.close, self._screen.shell.office, self.chosen.action, ActionState.COMPLETE)
        self._screen.attempt(deed)

    def _open(self) -> None:
        self._screen.shell.go_to("Actions", self.chosen.id)

    def _ask_owner(self) -> None:
        action, office = self.chosen.action, self._screen.shell.office

        def reassign(typed: dict[str, Any]) -> None:
            action_reshaping.reassign(office, [action], **typed)

        dialog = FormDialog(
            self.window(), action.text, REASSIGN_FIELDS, {"owner": "", "owner_ids": ()},
            verb=self.tr("Reassign"), deed=reassign,
            sentence=self.tr("A name from the register, several, or an organisation."),
        )  # fmt: skip
        dialog.form.offer("owner", people.choices(office))
        self._screen.shell.open_dialog(dialog)

    def _ask_date(self) -> None:
        action, office = self.chosen.action, self._screen.shell.office
        record = {"due": self.chosen.due or office.today()}

        def revise(typed: dict[str, Any]) -> None:
            action_changes.revise_due(office, action, typed["due"])

        self._screen.shell.open_dialog(
            FormDialog(self.window(), action.text, DATE_FIELDS, record, verb=self.tr("Agree new date"), deed=revise)
        )
