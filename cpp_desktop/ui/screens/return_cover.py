"""The cover of the return: whose it is, to which body, and whom to ask."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.group import ParentBody
from cpp_desktop.domain.return_sections import SectionState
from cpp_desktop.services import records
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import ChipLabel
from cpp_desktop.ui.parts.editors import DAY, LINE
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, hbox, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.person_words import days_words
from cpp_desktop.ui.screens.return_words import days_words as period_words
from cpp_desktop.ui.screens.return_words import state_chip

GROUP_FIELDS = (
    Field("name", "The group", LINE),
    Field("contact", "Whom to ask", LINE, help="A name and a way to reach it; it is printed on papers."),
)
BODY_FIELDS = (
    Field("name", "Parent body", LINE),
    (Field("first", "From", DAY), Field("last", "Until", DAY, help="Blank while it lasts.")),
)


class CoverCard(Card):
    """The facts of the cover, in a form that saves itself."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 12), gap=10)
        self._screen = screen
        self.setMinimumWidth(1)
        self._title, self.chip = label("", "h2"), ChipLabel()
        self._sentence, self._period = label("", "muted", wraps=True), label("", "label")
        self.form = Form(GROUP_FIELDS)
        screen.autosave(self.form, lambda g, visit: records.save(screen.shell.office, g, visit=visit), kind="group")
        self._bodies = Changing()
        adds = button(self.tr("Add parent body…"), self._ask_for_body, kind="small", icon="plus")
        body = vbox(
            self._sentence, self._period, self.form, rule(),
            hbox(label(self.tr("Parent bodies"), "h3"), None, adds), self._bodies, None, gap=10,
        )  # fmt: skip
        body.setContentsMargins(theme.px(6), 0, theme.px(8), 0)
        self.add(hbox(self._title, self.chip, None))
        self.add(scroll(wrap(body)), 1)

    def show_section(self, drawn: AnnualReturn, section: SectionState) -> None:
        """Show the cover of a return."""
        self._title.setText(f"{section.number}  {section.title}")
        self.chip.show_chip(state_chip(section.state))
        self._sentence.setText(section.sentence)
        self._period.setText(period_words(drawn.period))
        self.form.load(drawn.records.group)
        bodies = sorted(drawn.records.parents, key=lambda b: b.first or date.min)
        self._bodies.lay_out(*(self._line(body) for body in bodies), gap=2)

    def _line(self, body: ParentBody) -> QWidget:
        edits = button(self.tr("Edit…"), partial(self._edit, body), kind="link")
        edits.setAccessibleName(self.tr("Edit: {0}").format(body.name))
        removes = button(self.tr("Remove"), partial(self._remove, body), kind="link")
        removes.setAccessibleName(self.tr("Remove: {0}").format(body.name))
        words = label(f"{body.name}, {days_words(body.first, body.last)}", wraps=True)
        line = hbox(words, edits, removes, gap=12)
        line.setStretch(0, 1)
        return wrap(line)

    def _remove(self, body: ParentBody) -> None:
        self._screen.attempt(partial(records.remove, self._screen.shell.office, body))

    def _ask_for_body(self) -> None:
        self._ask(ParentBody(name=""), self.tr("Add parent body"))

    def _edit(self, body: ParentBody) -> None:
        self._ask(body, self.tr("Save parent body"))

    def _ask(self, body: ParentBody, verb: str) -> None:
        save = partial(records.save, self._screen.shell.office)
        title = self.tr("Parent body")
        self._screen.shell.open_dialog(FormDialog(self.window(), title, BODY_FIELDS, body, verb=verb, deed=save))
