"""One influence case on one page: its steps in order, each with its minute, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from cpp_desktop.domain.influence import CaseStep, InfluenceCase, StepKind
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import influence, records
from cpp_desktop.services.influence import CasePage, StepLine
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import ChipLabel
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import Card, below_heading, flow, hbox, rule, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.case_dialogs import ask_about_case, ask_about_step, ask_what_came_of_it
from cpp_desktop.ui.screens.case_words import STEP_ICONS, age, where_it_stands
from cpp_desktop.ui.screens.changing import Changing


class CaseCard(Card):
    """The golden thread of the case chosen, and what can be done with it."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 12), gap=6)
        self._screen = screen
        self._page: CasePage | None = None
        self.title, self.about = label("", "h2", wraps=True), label("", "muted", wraps=True)
        self.state = ChipLabel()
        self.steps = Changing()
        self.adds = button(self.tr("Add step…"), self._add_step, kind="small", icon="plus")
        self.outcome = button(self.tr("What came of it…"), self._ask_outcome, kind="small", icon="seed")
        self.edits = button(self.tr("Edit…"), self.edit, kind="small", icon="edit")
        self.removes = button(self.tr("Remove"), self.remove, kind="small", icon="trash")
        self.told = QCheckBox(self.tr("Tell it in the annual return"))
        self.told.toggled.connect(self._tell)
        head = hbox(self.title, self.state)
        head.setStretch(0, 1)
        self.add(wrap(head))
        self.add(self.about)
        self.add(rule())
        self.add(below_heading(wrap(vbox(self.steps, None))), 1)
        self._foot = wrap(vbox(self.told, wrap(flow(self.adds, self.outcome, self.edits, self.removes, gap=8))))
        self.add(rule())
        self.add(self._foot)

    def show_line(self, case: InfluenceCase | None) -> None:
        """Show what was chosen in the list, or nothing."""
        self.show_case(influence.page(self._screen.shell.office, case.id) if case else None)

    def show_case(self, page: CasePage | None) -> None:
        """Show a case, or nothing."""
        self._page = page
        self._foot.setVisible(page is not None)
        if page is None:
            self.title.setText(self.tr("Choose a case to follow it to its answer."))
            self.about.clear()
            self.state.show_chip(None)
            self.steps.lay_out()
            return
        case = page.case
        self.title.setText(f"{case.reference}  {case.theme}".strip())
        raised = self.tr("Raised {0}").format(short_date(case.raised))
        by = self.tr("by {0}").format(case.raised_by) if case.raised_by else ""
        put_to = self.tr("put to {0}").format(case.put_to) if case.put_to else ""
        said = [" ".join(filter(None, [raised, by])), put_to, age(case, self._screen.shell.office.today())]
        self.about.setText(", ".join(filter(None, said)))
        self.state.show_chip(where_it_stands(case))
        with QSignalBlocker(self.told):
            self.told.setChecked(case.include_in_return)
        teaches = self.tr("No step is written down yet. Each one can name the minute that says so.")
        nothing = label(teaches, "muted", wraps=True)
        self.steps.lay_out(*([self._step(line) for line in page.steps] or [nothing]), *self._outcome(page), gap=10)

    def _step(self, line: StepLine) -> QWidget:
        step = line.step
        day, words = short_date(step.day), label(step.text, wraps=True)
        head: list[QWidget] = [label(self.tr(step.kind.value.capitalize()), "h3"), label(day, "muted")]
        if line.meeting_id:
            met = short_date(line.met) if line.met else ""
            opens = button(self.tr("minute {0}").format(line.minute or met), kind="link", height=24)
            opens.setAccessibleName(self.tr("Open minute {0} of {1}").format(line.minute, met))
            opens.clicked.connect(partial(self._open_minutes, line.meeting_id))
            head.append(opens)
        edits = button(self.tr("Edit…"), partial(ask_about_step, self._screen, step), kind="link", height=24)
        edits.setAccessibleName(self.tr("Edit step: {0}, {1}").format(step.kind.value, day))
        removes = button(self.tr("Remove"), partial(self._remove_step, step), kind="link", height=24)
        removes.setAccessibleName(self.tr("Remove step: {0}, {1}").format(step.kind.value, day))
        body = vbox(wrap(flow(*head, edits, removes, gap=8)), words, gap=1)
        beside = hbox(wrap(vbox(picture(STEP_ICONS[step.kind], "gold", 22), None)), wrap(body), gap=10)
        beside.setStretch(1, 1)
        return wrap(beside)

    def _outcome(self, page: CasePage) -> list[QWidget]:
        case = page.case
        said = (
            (self.tr("What changed"), case.what_changed),
            (self.tr("How far it reaches"), case.reach.value if case.reach else ""),
            (self.tr("Why it mattered"), case.why_it_mattered),
            (self.tr("What users say of it"), case.users_view),
            (self.tr("What professionals say of it"), case.professionals_view),
        )
        told = [wrap(vbox(label(name, "h3"), label(words, wraps=True), gap=1)) for name, words in said if words]
        return [rule(), *told] if told else []

    def _open_minutes(self, meeting_id: str) -> None:
        self._screen.shell.go_to("Meetings", meeting_id, "minutes")

    def _add_step(self) -> None:
        if self._page:
            kinds = list(StepKind)
            done = [kinds.index(line.step.kind) for line in self._page.steps]
            kind = kinds[min(max(done, default=-1) + 1, len(kinds) - 1)]
            step = CaseStep(case_id=self._page.case.id, day=self._screen.shell.office.today(), kind=kind, text="")
            ask_about_step(self._screen, step, is_new=True)

    def _remove_step(self, step: CaseStep) -> None:
        self._screen.attempt(partial(records.remove, self._screen.shell.office, step))

    def _ask_outcome(self) -> None:
        if self._page:
            ask_what_came_of_it(self._screen, self._page.case)

    def edit(self) -> None:
        """Ask what is to be changed in the case shown."""
        if self._page:
            ask_about_case(self._screen, self._page.case)

    def remove(self) -> None:
        """Take out the case shown with its steps."""
        if self._page:
            self._screen.attempt(partial(influence.remove_case, self._screen.shell.office, self._page.case))

    def _tell(self, ticked: bool) -> None:
        if self._page:
            changed = replace(self._page.case, include_in_return=ticked)
            self._screen.attempt(partial(records.save, self._screen.shell.office, changed))
