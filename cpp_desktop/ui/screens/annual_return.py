"""Annual return: sections with how far they are, figures with what is behind them, and the checks that fail."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget

from cpp_desktop.domain.actions import Action, DueRevision
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Group, ParentBody, SectionMark, year_containing
from cpp_desktop.domain.meetings import Attendance, Meeting
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.reflection import Reflection, ReflectionCount, ReflectionQuestion, ReflectionRemark
from cpp_desktop.domain.return_checks import Check
from cpp_desktop.domain.return_sections import SectionState
from cpp_desktop.services import annual_return, papers
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Tabs, button
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.layout import PageHeader, Part, beside, page, vbox
from cpp_desktop.ui.parts.screen import Screen, Shell
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens.changing import order_tabs
from cpp_desktop.ui.screens.needed_day import NeededDay
from cpp_desktop.ui.screens.return_checks import ChecksCard
from cpp_desktop.ui.screens.return_cover import CoverCard
from cpp_desktop.ui.screens.return_figures import FiguresCard
from cpp_desktop.ui.screens.return_reflection import ReflectionCard
from cpp_desktop.ui.screens.return_sections import SectionsCard
from cpp_desktop.ui.screens.return_words import days_words, year_words

PERIOD_FIELDS = ((Field("first", "First day", NeededDay), Field("last", "Last day", NeededDay)),)
_OTHER = "other"


class AnnualReturnScreen(Screen):
    """The return of one period, drawn up anew whenever a record changes."""

    reads: ClassVar[frozenset[type]] = frozenset(
        {
            Action, DueRevision, Activity, Attendance, Group, Meeting, Membership, ParentBody, Person, RestingSpell,
            Role, SectionMark, Reflection, ReflectionQuestion, ReflectionCount, ReflectionRemark,
        }
    )  # fmt: skip

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._period: Period | None = None
        self.drawn: AnnualReturn | None = None
        self._drawing: Work | None = None
        self.primary = self.paper = button(self.tr("Preview"), self._preview, kind="primary", icon="print")
        self.periods = ChoiceEditor(())
        self.periods.entry.setAccessibleName(self.tr("Period"))
        self.periods.setFixedWidth(theme.px(230))
        self.periods.edited.connect(self._choose_period)
        self.header = PageHeader(self.tr("Annual return"), self.periods, self.primary)
        self.sections, self.figures = SectionsCard(), FiguresCard(self)
        self.checks = ChecksCard(self._ask_where)
        self.sections.chosen.connect(self._show_section)
        self.checks.shown.connect(self._show_check)
        self.tabs: Tabs | None = None
        self.centre = QStackedWidget()
        self.centre.addWidget(self.figures)
        both = beside(self.sections, *self._centre_and_checks(), stretch=1, gap=14)
        page(self, self.header).addLayout(both, 1)

    def _centre_and_checks(self) -> list[Part]:
        """Return both side by side, or in large text one behind the other."""
        if not theme.is_large():
            return [self.centre, self.checks]
        words = (("figures", self.tr("Figures")), ("behind", self.tr("Behind a figure")), ("checks", self.tr("Checks")))
        self.tabs = Tabs(words, name=self.tr("What is shown"))
        self.centre.addWidget(self.figures.detail)
        self.centre.addWidget(self.checks)
        self.tabs.chosen.connect(lambda _: self._show_section(self.sections.table.chosen_record()))
        both = vbox(self.tabs, gap=8)
        both.addWidget(self.centre, 1)
        return [both]

    @cached_property
    def cover(self) -> CoverCard:
        """The form of the cover, made when it is first wanted."""
        made = CoverCard(self)
        self.centre.addWidget(made)
        order_tabs(made)
        return made

    @cached_property
    def reflection(self) -> ReflectionCard:
        """What users and professionals said, made when it is first wanted."""
        made = ReflectionCard(self)
        self.centre.addWidget(made)
        order_tabs(made)
        return made

    def refresh(self) -> None:
        """Draw the return up again."""
        years = annual_return.years(self.shell.office)
        if self._period is None:
            self._period = years[0]
        offered: list[tuple[Any, str]] = [(year, year_words(year)) for year in years]
        if self._period not in years:
            offered.append((self._period, days_words(self._period)))
        self.periods.offer([*offered, (_OTHER, self.tr("Other dates…"))])
        self.periods.show_value(self._period)
        self._draw_up(self._period)

    def _draw_up(self, period: Period) -> None:
        office = self.shell.office

        def draw_up(_progress: Progress) -> AnnualReturn:
            return annual_return.draw_up(office, period.first, period.last)

        if self._drawing is not None:
            self._drawing.stop()
        self._drawing = Work(draw_up)
        self._drawing.finished.connect(self._show_return)
        self._drawing.start()

    def _show_return(self, drawn: AnnualReturn) -> None:
        if self.sender() is not self._drawing:
            return  # another was asked for meanwhile
        self.drawn = drawn
        count = self.tr("{0} of {1} sections ready").format(drawn.ready, len(drawn.sections))
        self.header.say(
            f"{days_words(drawn.period)}  ·  {count}", self.tr("Annual return {0}").format(year_words(drawn.period))
        )
        self.sections.show_sections(drawn.sections)
        self.checks.show_return(drawn)
        self._show_section(self.sections.table.chosen_record())

    def _show_section(self, section: SectionState | None) -> None:
        if section is None or self.drawn is None:
            return
        card = self._card_of(section.key)
        card.show_section(self.drawn, section)
        beside = {"behind": self.figures.detail, "checks": self.checks}
        self.centre.setCurrentWidget(beside.get(self.tabs.current(), card) if self.tabs else card)

    def _card_of(self, key: str) -> CoverCard | ReflectionCard | FiguresCard:
        if key == "cover":
            return self.cover
        return self.reflection if key == "reflection" else self.figures

    def _show_check(self, check: Check) -> None:
        """Show what a check is about: the one record, if it has a screen of its own, else the figures it is in."""
        screens = {"meetings.nobody_present": "Meetings", "meetings.outcome_missing": "Meetings"}
        screens |= {"actions.without_owner": "Actions", "activity.without_details": "Activities"}
        screens["membership.consent_expired"] = "People"
        if check.code in screens and check.ids:
            self.shell.go_to(screens[check.code], check.ids[0])
            return
        if self.tabs is not None:
            self.tabs.choose("figures")
        self.sections.choose(check.section)
        if check.code.startswith("far_from_last_year."):
            self.figures.choose(check.code.removeprefix("far_from_last_year."))

    # -- the period --------------------------------------------------------------------------------------------------

    def _choose_period(self) -> None:
        chosen = self.periods.value()
        if chosen == _OTHER:
            self._ask_for_period()
        elif isinstance(chosen, Period):
            self._period = chosen
            self.refresh()

    def _ask_for_period(self) -> None:
        self.periods.show_value(self._period)
        now = self._period or Period(*year_containing(self.shell.office.group.year_start, self.shell.office.today()))
        record = {"first": now.first, "last": now.last}
        title, verb = self.tr("The return for other dates"), self.tr("Draw it up")
        sentence = self.tr("Both days are included.")
        self.shell.open_dialog(
            FormDialog(
                self.window(), title, PERIOD_FIELDS, record, verb=verb, deed=self._take_period, sentence=sentence
            )
        )

    def _take_period(self, typed: dict[str, Any]) -> None:
        if typed["last"] < typed["first"]:
            raise Refused(last=self.tr("The last day is before the first."))
        self._period = Period(typed["first"], typed["last"])
        self.refresh()

    # -- files -------------------------------------------------------------------------------------------------------

    def _preview(self) -> None:
        if self._period is not None:
            self.shell.preview(self.tr("Annual return"), self._writer(self._period), file_name=self._file_name("pdf"))

    def _writer(self, period: Period) -> Callable[[Path, int], Written]:
        office = self.shell.office
        return lambda path, size: papers.compose_return(office, period.first, period.last)(path, size)

    def _file_name(self, ending: str) -> str:
        words = year_words(self._period).replace("/", "-") if self._period else ""
        return self.tr("Annual return {0}.{1}").format(words, ending)

    def _ask_where(self, ending: str) -> None:
        self.shell.choose_where(self.tr("Save the annual return"), self._file_name(ending), self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the return to a file, as its ending says."""
        office, period = self.shell.office, self._period
        if period is None:
            return

        def write(progress: Progress) -> str:
            progress(0, 0, "")
            annual_return.write(office, period.first, period.last, path)
            return path.name

        self.shell.work(self.tr("Writing the annual return…"), write, self._say_saved)

    def _say_saved(self, name: str) -> None:
        self.shell.say(self.tr("Saved as {0}. Its figures are exact: nothing small is hidden.").format(name), "ok")
