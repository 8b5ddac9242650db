"""One influence case on one page: its steps in order, each with its minute, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QScrollArea, QWidget

from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, Next, StepKind, next_of
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import influence, records
from cpp_desktop.services.influence import CasePage, StepLine
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import ChipLabel
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import Card, below_heading, flow, hbox, rule, vbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.case_dialogs import ask_about_case, ask_about_step, ask_what_came_of_it
from cpp_desktop.ui.screens.case_links import ask_for_action, ask_for_answer, ask_for_letter, show_thread
from cpp_desktop.ui.screens.case_timeline import CaseTimeline, Moment
from cpp_desktop.ui.screens.case_words import STEP_ICONS, age, where_it_stands
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.evidence_list import EvidenceList


class CaseCard(Card):
    """The golden thread of the case chosen, and what can be done with it."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 12), gap=6)
        self._screen = screen
        self._page: CasePage | None = None
        self._deed: Callable[[], object] = self._add_step
        self.title, self.about = label("", "h2", wraps=True), label("", "muted", wraps=True)
        self.state = ChipLabel()
        self.timeline, self.steps = CaseTimeline(), Changing()
        self.timeline.shown.connect(self._show_step)
        self._places: dict[str, QWidget] = {}
        self.files = EvidenceList(screen, self)
        self.next = button("", self._do_next, kind="primary", height=34)
        self.adds = button(self.tr("Add step…"), self._add_step, kind="small", icon="plus")
        self.paper = button(self.tr("Golden thread"), self._show_thread, kind="small", icon="print")
        self.paper.setToolTip("Ctrl+P")
        self.more = menu_button(self.tr("More"))
        self.told = QCheckBox(self.tr("Tell it in the annual return"))
        self.told.toggled.connect(self._tell)
        head = hbox(self.title, self.state)
        head.setStretch(0, 1)
        self.add(wrap(head))
        self.add(self.about)
        self.add(rule())
        self._foot = wrap(vbox(self.told, wrap(flow(self.next, self.adds, self.paper, self.more, gap=8))))
        if theme.is_large():  # there is no room for the verbs to stay
            self.add(below_heading(wrap(vbox(self._foot, self.timeline, self.steps, self.files, None))), 1)
            return
        self.add(self.timeline)
        self.add(below_heading(wrap(vbox(self.steps, self.files, None))), 1)
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
            self.timeline.show_moments((), date.max, goes_on=False)
            self.steps.lay_out()
            self.files.show_files(None)
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
        self._places = {line.step.id: self._step(line) for line in page.steps}
        self._show_timeline(page)
        self.steps.lay_out(
            *(list(self._places.values()) or [nothing]), *self._linked(page), *self._outcome(page), gap=10
        )
        self.files.show_files(case)
        self._show_deeds(page)

    def _show_timeline(self, page: CasePage) -> None:
        case, moments = page.case, []
        if page.steps and all(line.step.kind is not StepKind.RAISED for line in page.steps):
            words = self.tr("Raised {0}").format(short_date(case.raised))
            moments.append(Moment("", case.raised, STEP_ICONS[StepKind.RAISED], words))
        for line in page.steps:
            step = line.step
            words = f"{self.tr(step.kind.value.capitalize())}, {short_date(step.day)}. {step.text}"
            moments.append(Moment(step.id, step.day, STEP_ICONS[step.kind], words))
        moments.sort(key=lambda moment: moment.day)
        last = case.closed or self._screen.shell.office.today()
        self.timeline.show_moments(moments, last, goes_on=case.closed is None)

    def _show_step(self, step_id: str) -> None:
        """Bring the step that the timeline names into sight."""
        found = self._places.get(step_id)
        area = found
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if found is not None and isinstance(area, QScrollArea):
            area.ensureWidgetVisible(found)

    def _show_deeds(self, page: CasePage) -> None:
        """Offer what the case wants next before all, and the rest behind More."""
        deeds: dict[Next, tuple[str, Callable[[], object]]] = {
            Next.ASK: (self.tr("Write a letter…"), partial(self._ask, ask_for_letter)),
            Next.ANSWER: (self.tr("Record the answer…"), partial(self._ask, ask_for_answer)),
            Next.OUTCOME: (self.tr("What came of it…"), partial(self._ask, ask_what_came_of_it)),
        }
        wanted = next_of(page.case, [line.step for line in page.steps])
        self.next.setVisible(wanted in deeds)
        if wanted in deeds:
            words, self._deed = deeds[wanted]
            self.next.setText(words)
            self.next.setAccessibleName(words)
        show_deeds(
            self.more,
            (
                (self.tr("Add &action…"), partial(self._ask, ask_for_action)),
                *(deed for one, deed in deeds.items() if one is not wanted),
                (self.tr("&Edit…"), self.edit),
                (self.tr("&Remove"), self.remove),
            ),
        )

    def _do_next(self) -> None:
        self._deed()

    def _ask(self, about: Callable[[Screen, InfluenceCase], None]) -> None:
        if self._page:
            about(self._screen, self._page.case)

    def _show_thread(self) -> None:
        self._ask(show_thread)

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
        if line.action:
            acts = button(self.tr("action {0}").format(line.action), kind="link", height=24)
            acts.setAccessibleName(self.tr("Open action {0}").format(line.action))
            acts.clicked.connect(partial(self._open, "Actions", step.action_id or ""))
            head.append(acts)
        edits = button(self.tr("Edit…"), partial(ask_about_step, self._screen, step), kind="link", height=24)
        edits.setAccessibleName(self.tr("Edit step: {0}, {1}").format(step.kind.value, day))
        removes = button(self.tr("Remove"), partial(self._remove_step, step), kind="link", height=24)
        removes.setAccessibleName(self.tr("Remove step: {0}, {1}").format(step.kind.value, day))
        files = [self._file(file) for file in line.files]
        body = vbox(wrap(flow(*head, edits, removes, gap=8)), words, *files, gap=1)
        beside = hbox(wrap(vbox(picture(STEP_ICONS[step.kind], "gold", 22), None)), wrap(body), gap=10)
        beside.setStretch(1, 1)
        return wrap(beside)

    def _file(self, kept: Evidence) -> QWidget:
        opens = button(kept.title, partial(self.files.deeds.open_file, kept), kind="link", icon="file", height=26)
        opens.setAccessibleName(self.tr("Open {0}").format(kept.title))
        return wrap(hbox(opens, None))

    def _linked(self, page: CasePage) -> list[QWidget]:
        """Return the actions and activities that serve the case, each with a way to it."""
        lines: list[QWidget] = []
        for action in page.actions:
            by = self.tr("by {0}").format(short_date(due)) if (due := page.dues[action.id]) else ""
            about = "  ·  ".join(filter(None, (page.owners[action.id], self.tr(action.state.value), by)))
            name = self.tr("Action {0}").format(action.reference)
            lines.append(self._record("Actions", action.id, name, action.text, about))
        for activity in page.activities:
            about = short_date(activity.date)
            lines.append(self._record("Activities", activity.id, self.tr("Activity"), activity.title, about))
        return [rule(), *lines] if lines else []

    def _record(self, screen: str, record_id: str, name: str, text: str, about: str) -> QWidget:
        opens = button(name, partial(self._open, screen, record_id), kind="link", height=24)
        opens.setAccessibleName(self.tr("Open {0}: {1}").format(name, text))
        head = wrap(flow(opens, label(about, "muted"), gap=8))
        icon = wrap(vbox(picture("check" if screen == "Actions" else "chart", "muted", 22), None))
        beside = hbox(icon, wrap(vbox(head, label(text, wraps=True), gap=1)), gap=10)
        beside.setStretch(1, 1)
        return wrap(beside)

    def _open(self, screen: str, record_id: str) -> None:
        self._screen.shell.go_to(screen, record_id)

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
