"""Signing off the annual return: exactly what leaves is shown first, then it is frozen, numbered and saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget

from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.return_checks import Check
from cpp_desktop.domain.return_contents import Content, contents
from cpp_desktop.domain.signed_returns import Disclosure, SignedReturn
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import annual_return, return_people, return_signing, signed_returns
from cpp_desktop.services.return_people import Named
from cpp_desktop.services.return_signing import ToSign
from cpp_desktop.ui.dialogs.file_choice import choose_where
from cpp_desktop.ui.dialogs.plain_dialog import trouble_with
from cpp_desktop.ui.dialogs.return_agreement import ask_for_agreement
from cpp_desktop.ui.dialogs.sign_off_parts import ContentsPart, hidden_table, named_table, sorted_hidden
from cpp_desktop.ui.dialogs.working_dialog import WorkingDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, Tabs, button
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, row, scroll, vbox, wrap
from cpp_desktop.ui.parts.paper_pane import PaperPane
from cpp_desktop.ui.parts.saving_formats import with_ending
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.shell import WritePaper
from cpp_desktop.ui.screens.changing import Changing, order_tabs_soon
from cpp_desktop.ui.screens.return_check_lines import CheckLines
from cpp_desktop.ui.screens.return_words import file_name, year_words

_ANSWERS = {"hidden": Disclosure.SUPPRESSED, "exact": Disclosure.EXACT}


class Prepared(NamedTuple):
    """A return as it would leave, line by line, with who is named and what writes its paper."""

    to_sign: ToSign
    lines: list[Content]
    named: tuple[Named, ...]
    write: WritePaper


Show = Callable[[Check], object]
Signed = Callable[[SignedReturn, str, str], object]
"""Told of what was signed off, under which name it was saved, and why it was not."""


class SignOff(WorkingDialog):
    """Shows what leaves, part by part; the verb asks where the file is to be saved, then signs it off."""

    def __init__(self, screen: Screen, prepared: Prepared, show: Show, signed: Signed) -> None:
        period = prepared.to_sign.ret.period
        title = self.tr("Sign off the annual return {0}").format(year_words(period))
        super().__init__(screen.window(), title, width=1120)
        self._screen, self._period, self._show_check, self._signed = screen, period, show, signed
        self._answer: Disclosure | None = None
        self.told, self.problem = label("", "", wraps=True), IconText("alert", "", tone="danger", role="", wraps=True)
        options = (("", self.tr("Not agreed yet")), ("hidden", self.tr("Hide below 6")), ("exact", self.tr("Exact")))
        self.answers = Segments(options, name=self.tr("What is agreed on small numbers"))
        self._agreed = label("", "small", wraps=True)
        self._make_parts()
        self.tabs = self._make_tabs()
        self._lay_out()
        self._take(prepared)
        self.answers.chosen.connect(self._take_answer)
        if prepared.to_sign.standing:
            self.tabs.choose("checks")
        (self.tabs if prepared.to_sign.standing else self.contents.table.view).setFocus()

    def _make_parts(self) -> None:
        self.contents, self.hidden, self.named = ContentsPart(), hidden_table(), named_table()
        self.pane = PaperPane()
        self._checks = Changing()
        self._lines = CheckLines(self._screen, self._go_to, self._prepare_again)
        self.stack = QStackedWidget()
        self._parts = {
            "contents": self.contents,
            "paper": self.pane,
            "hidden": self.hidden,
            "named": self.named,
            "checks": scroll(wrap(vbox(self._checks, None))),
        }
        for part in self._parts.values():
            self.stack.addWidget(part)
        self.stack.setMinimumHeight(theme.px(150 if theme.is_large() else 220))

    def _make_tabs(self) -> Tabs:
        words = (
            ("contents", self.tr("What leaves")),
            ("paper", self.tr("The paper")),
            ("hidden", self.tr("Hidden numbers")),
            ("named", self.tr("Who is named")),
            ("checks", self.tr("Checks")),
        )
        tabs = Tabs(words, name=self.tr("What is looked at"))
        tabs.chosen.connect(self._turn)
        return tabs

    def _lay_out(self) -> None:
        asked = label(self.tr("What did you agree with your network about small numbers of people?"), "h3", wraps=True)
        self.dates = button(self.tr("Day and note…"), self._ask_for_agreement, kind="link", height=26)
        words = vbox(asked, self._agreed, gap=2)
        self.agreement = Card(row(words, self.dates, self.answers, stretch=0), kind="private", pad=(14, 8, 10, 8))
        verb = button(self.tr("Sign off and save…"), self._ask_where, kind="primary", icon="edit")
        parts = (self.told, self.problem, self.agreement, self.tabs, self.stack)
        self.lay_out(verb, *parts, tallest=self.stack, height=700)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def _take(self, prepared: Prepared) -> None:
        """Show a return as it would leave."""
        self._prepared = prepared
        to_sign = prepared.to_sign
        self.contents.table.show_records(prepared.lines)
        self.hidden.show_records(sorted_hidden(to_sign.hidden))
        self.named.show_records(prepared.named)
        reasons = {one.check: one for one in to_sign.overrides}
        lines = self._lines.lines(self._period, to_sign.failed, reasons)
        self._checks.lay_out(*(lines or [IconText("tick", self.tr("Every check passes."), tone="ok", role="")]), gap=8)
        self.tabs.count(
            hidden=len(to_sign.hidden), named=sum(bool(one.name) for one in prepared.named), checks=len(to_sign.failed)
        )
        self._show_agreement(to_sign)
        self._say_state(to_sign)
        self._paper_due = True
        self._turn(self.tabs.current())

    def _show_agreement(self, to_sign: ToSign) -> None:
        agreement = to_sign.agreement
        self.answers.show_option("", agreement is None)
        if agreement is None:
            self._agreed.setText(self.tr("Until this is answered, numbers of people below 6 are hidden."))
            return
        self._agreed.setText(self.tr("Agreed on {0}. It can be agreed anew.").format(day_month_year(agreement.agreed)))
        if self._answer is None:
            chosen = next(key for key, one in _ANSWERS.items() if one is agreement.disclosure)
            self.answers.blockSignals(True)
            self.answers.choose(chosen)
            self.answers.blockSignals(False)

    def _say_state(self, to_sign: ToSign) -> None:
        told = [
            self.tr("Revision {0}.").format(to_sign.revision),
            self.tr("%n number(s) leave hidden.", "", len(to_sign.hidden)) if to_sign.hidden else "",
            self.tr("What is signed off changes no more; what is put right later is a new revision."),
            self.tr("Nothing is sent from here: save the file, and send it yourself."),
        ]
        self.told.setText(" ".join(filter(None, told[:2] if theme.is_large() else told)))
        problem = to_sign.problem
        if to_sign.standing and not to_sign.ret.records.group.is_sample:
            standing = len(to_sign.standing)
            problem = self.tr(
                "%n check(s) stand in the way: put right what fails, or say why it is right.", "", standing
            )
        self.problem.words.setText(problem)
        self.problem.setVisible(bool(problem))
        self.verb.setEnabled(not to_sign.problem)

    def _turn(self, part: str) -> None:
        self.stack.setCurrentWidget(self._parts[part])
        if part == "paper" and self._paper_due:
            self._paper_due = False
            write = self._prepared.write
            self.pane.show_paper(self.tr("Annual return"), lambda: write, 12, file_name(self._period), rest=False)
        order_tabs_soon(self)

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed meanwhile, and the verb afterwards only where nothing stands in the way."""
        super().set_busy(busy)
        if not busy:
            self.verb.setEnabled(not self._prepared.to_sign.problem)

    # -- what is done ------------------------------------------------------------------------------------------------

    def _take_answer(self, answer: str) -> None:
        self._answer = _ANSWERS.get(answer)
        self._prepare_again()

    def _ask_for_agreement(self) -> None:
        ask_for_agreement(self._screen, partial(self._take_answer, ""))

    def _prepare_again(self) -> None:
        task = preparing(self._screen, self._period, self._answer)
        self.run(self.tr("Looking what would leave…"), task, self._take)

    def _go_to(self, check: Check) -> None:
        self.reject()
        self._screen.later(partial(self._show_check, check))

    def _ask_where(self) -> None:
        title = self.tr("Save the signed return")
        name = file_name(self._period).removesuffix(".pdf")
        choose_where(self, title, f"{name}.pdf", self.sign_and_save)

    def sign_and_save(self, path: Path) -> None:
        """Sign the return off and save it there; where it cannot be saved it can be saved again."""
        office, to_sign = self._screen.shell.office, self._prepared.to_sign
        target = path if path.suffix.lower() in annual_return.ENDINGS else with_ending(path, ".pdf")

        def sign(progress: Progress) -> tuple[SignedReturn, str]:
            progress(0, 0, "")
            signed = return_signing.sign_off(office, to_sign)
            return signed, trouble_with(lambda: signed_returns.again(office, signed, target))

        self.run(self.tr("Signing off…"), sign, partial(self._end, target.name))

    def _end(self, name: str, done: tuple[SignedReturn, str]) -> None:
        signed, trouble = done
        self.accept()
        self._screen.later(partial(self._signed, signed, name, trouble))

    def done(self, code: int) -> None:
        """Stop the paper that is being made, and close."""
        self.pane.stop()
        super().done(code)


def preparing(screen: Screen, period: Period, answer: Disclosure | None) -> Callable[[Progress], Prepared]:
    """Return the task that draws up what would leave."""
    office = screen.shell.office

    def prepare(progress: Progress) -> Prepared:
        progress(0, 0, "")
        to_sign = return_signing.prepare(office, period.first, period.last, answer)
        named = return_people.named_in(office, to_sign.ret, to_sign.document)
        return Prepared(to_sign, list(contents(to_sign.document)), named, return_signing.look(office, to_sign))

    return prepare


def ask_to_sign_off(screen: Screen, period: Period, show: Show, signed: Signed) -> None:
    """Show what would leave; `show(check)` goes where a check is put right, `signed` follows the signing off."""

    def open_dialog(prepared: Prepared) -> None:
        screen.shell.open_dialog(SignOff(screen, prepared, show, signed))

    words = QCoreApplication.translate("SignOff", "Looking what would leave…")
    screen.shell.work(words, preparing(screen, period, None), open_dialog)
