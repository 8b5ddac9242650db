"""Annual return: sections with how far they are, figures with what is behind them, and the checks that fail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from PySide6.QtWidgets import QStackedWidget

from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.return_checks import Check
from cpp_desktop.domain.return_sections import SectionState
from cpp_desktop.domain.signed_returns import NetworkLetter, SignedReturn
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import annual_return, network_letters, papers, return_records
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.ui.dialogs.return_missing import ReturnMissing, left_words
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Tabs, button
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.file_drop import Offer
from cpp_desktop.ui.parts.latest_work import LatestWork
from cpp_desktop.ui.parts.layout import PageHeader, Part, beside, page, vbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.screens.changing import order_tabs
from cpp_desktop.ui.screens.return_approval import ApprovalCard
from cpp_desktop.ui.screens.return_checks import ChecksCard
from cpp_desktop.ui.screens.return_cover import CoverCard
from cpp_desktop.ui.screens.return_figures import FiguresCard
from cpp_desktop.ui.screens.return_monitoring import MonitoringCard
from cpp_desktop.ui.screens.return_period import ask_for_period
from cpp_desktop.ui.screens.return_reflection import ReflectionCard
from cpp_desktop.ui.screens.return_sections import SectionsCard
from cpp_desktop.ui.screens.return_text import WRITTEN, TextCard
from cpp_desktop.ui.screens.return_words import days_words, file_name, year_words

_OTHER = "other"
SectionCard = CoverCard | TextCard | MonitoringCard | ReflectionCard | ApprovalCard | FiguresCard
C = TypeVar("C", bound=SectionCard)


class AnnualReturnScreen(Screen):
    """The return of one period, drawn up anew whenever a record changes."""

    reads: ClassVar[frozenset[type]] = return_records.KINDS

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._period: Period | None = None
        self.drawn: AnnualReturn | None = None
        self._drawing = LatestWork(self)
        self._drawing.finished.connect(self._show_return)
        self._then: Callable[[], object] | None = None
        self.paper = button(self.tr("Preview"), self._preview, icon="print")
        self.primary = button(self.tr("Sign off…"), self.sign_off, kind="primary", icon="edit")
        self.periods = ChoiceEditor(())
        self.periods.entry.setAccessibleName(self.tr("Period"))
        self.periods.setFixedWidth(theme.px(140 if theme.is_large() else 230))
        self.periods.edited.connect(self._choose_period)
        self.header = PageHeader(self.tr("Annual return"), self.periods, self.paper, self.primary)
        self.sections, self.figures = SectionsCard(self.show_missing), FiguresCard(self)
        self.checks = ChecksCard(self, self._ask_where)
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
        """The form of the cover, made when it is first wanted, as the cards below."""
        return self._taken_in(CoverCard(self))

    @cached_property
    def text(self) -> TextCard:
        """The words of the sections that have no figures."""
        return self._taken_in(TextCard(self))

    @cached_property
    def monitoring(self) -> MonitoringCard:
        """The counts of who the group is."""
        return self._taken_in(MonitoringCard(self))

    @cached_property
    def reflection(self) -> ReflectionCard:
        """What users and professionals said."""
        return self._taken_in(ReflectionCard(self))

    @cached_property
    def approval(self) -> ApprovalCard:
        """The revisions, who approved them, and what the network wrote."""
        return self._taken_in(ApprovalCard(self, self.sign_off, self.show_record))

    def _taken_in(self, made: C) -> C:
        self.centre.addWidget(made)
        order_tabs(made)
        return made

    def refresh(self) -> None:
        """Draw the return up again."""
        years = annual_return.years(self.shell.office)
        if self._period is None:
            self._period = annual_return.due(self.shell.office, years)
        offered: list[tuple[Any, str]] = [(year, year_words(year)) for year in years]
        if self._period not in years:
            offered.append((self._period, days_words(self._period)))
        self.periods.offer([*offered, (_OTHER, self.tr("Other dates…"))])
        self.periods.show_value(self._period)
        self._draw_up(self._period)

    def _draw_up(self, period: Period) -> None:
        self._drawing.run(partial(annual_return.draw_up, self.shell.office, period.first, period.last))

    def _show_return(self, drawn: AnnualReturn) -> None:
        self.drawn = drawn
        count = self.tr("{0} of {1} sections ready").format(drawn.readiness.ready, len(drawn.sections))
        told = filter(None, (days_words(drawn.period), count, left_words(drawn.readiness), self._signed_words(drawn)))
        self.header.say("  ·  ".join(told), self.tr("Annual return {0}").format(year_words(drawn.period)))
        self.sections.show_return(drawn)
        self.checks.show_return(drawn)
        self._show_section(self.sections.table.chosen_record())
        then, self._then = self._then, None
        if then is not None:
            then()

    def _signed_words(self, drawn: AnnualReturn) -> str:
        words = self.tr("revision {0} signed off {1}")
        return next((words.format(last.revision, short_date(last.made)) for last in drawn.revisions[-1:]), "")

    def _show_section(self, section: SectionState | None) -> None:
        if section is None or self.drawn is None:
            return
        card = self._card_of(section.key)
        card.show_section(self.drawn, section)
        beside = {"behind": self.figures.detail, "checks": self.checks}
        self.centre.setCurrentWidget(beside.get(self.tabs.current(), card) if self.tabs else card)

    def _card_of(self, key: str) -> SectionCard:
        if key in WRITTEN:
            return self.text
        special = {"cover", "monitoring", "reflection", "approval"}
        made: SectionCard = getattr(self, key) if key in special else self.figures
        return made

    # -- what is missing, and what the network wrote -----------------------------------------------------------------

    def show_missing(self) -> None:
        """Show what is missing, section by section."""
        if self.drawn is not None:
            show = self._show_part
            self.shell.open_dialog(ReturnMissing(self, self.drawn.readiness, lambda missing: show(missing.id)))

    def show_part(self, record_id: str, part: str) -> None:
        """Show a section, or what a check is about, of the period that `record_id` names (first/last)."""
        first, last = map(date.fromisoformat, record_id.split("/"))
        self._go_on(Period(first, last), partial(self._show_part, part))

    def _show_part(self, part: str) -> None:
        if self.tabs is not None:
            self.tabs.choose("figures")
        check = next((c for c in self.drawn.checks if c.code == part), None) if self.drawn else None
        if check is not None:
            self._show_check(check)
        else:
            self.sections.choose(part)

    def show_record(self, record_id: str) -> None:
        """Show a letter from the network beside the revision that it is about."""
        found = network_letters.about(self.shell.office, record_id)
        if found is not None:
            letter, signed = found
            self._go_on(Period(signed.first, signed.last), partial(self._show_letter, letter))

    def _show_letter(self, letter: NetworkLetter) -> None:
        self._show_part("approval")
        self.approval.choose_letter(letter)

    def _go_on(self, period: Period, then: Callable[[], object]) -> None:
        self._period, self._then = period, then
        self.refresh()

    def offer_file(self, path: Path) -> Offer | None:
        """Take in a letter from the network that is dropped."""
        if path.suffix.lower() != ".json":
            return None
        return Offer(self.tr("take in a letter from the network"), partial(self.approval.letters.take, [path]))

    # -- signing off -------------------------------------------------------------------------------------------------

    def sign_off(self) -> None:
        """Show exactly what would leave, to be signed off."""
        from cpp_desktop.ui.dialogs.sign_off import ask_to_sign_off  # Qt's PDF part takes long to load

        if self._period is not None:
            ask_to_sign_off(self, self._period, self._show_check, self._after_signing)

    def _after_signing(self, signed: SignedReturn, name: str, trouble: str) -> None:
        self._go_on(Period(signed.first, signed.last), partial(self._show_part, "approval"))
        told = self.tr("Revision {0} is signed off.").format(signed.revision)
        if trouble:
            self.shell.say(f"{told} {trouble} {self.tr('Save it again from section 18.')}", "warn")
        else:
            saved = self.tr("It is saved as {0}: send that file to your network as it is.").format(name)
            self.shell.say(f"{told} {saved}", "ok")

    def _show_check(self, check: Check) -> None:
        """Show what a check is about: the one record, if it has a screen of its own, else the figures it is in."""
        screens = {f"meetings.{why}": "Meetings" for why in ("nobody_present", "outcome_missing", "minutes_draft")}
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
        if self._period is not None:
            ask_for_period(self, self._period, self._take_period)

    def _take_period(self, period: Period) -> None:
        self._period = period
        self.refresh()

    # -- files -------------------------------------------------------------------------------------------------------

    def _preview(self) -> None:
        if self._period is not None:
            self.shell.preview(self.tr("Annual return"), self._writer(self._period), file_name=self._file_name("pdf"))

    def _writer(self, period: Period) -> Callable[[Path, int], Written]:
        office = self.shell.office
        return lambda path, size: papers.compose_return(office, period.first, period.last)(path, size)

    def _file_name(self, ending: str) -> str:
        return str(Path(file_name(self._period)).with_suffix(f".{ending}")) if self._period else ""

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
