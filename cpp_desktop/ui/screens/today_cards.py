"""The lower row of Today: the year's activity, how far the annual return is, and where the backup lies."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.charts import CHARTS, Chart
from cpp_desktop.domain.charts_work import TITLES
from cpp_desktop.domain.language import said
from cpp_desktop.domain.return_readiness import Readiness
from cpp_desktop.domain.wording import day_month_year, short_date
from cpp_desktop.services.today import TodayPage
from cpp_desktop.ui.dialogs.return_missing import ReturnMissing
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.labels import IconText, label, picture
from cpp_desktop.ui.parts.layout import Card, Pages, Part, hbox, rule, vbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.charts import Squares, TypeBars
from cpp_desktop.ui.screens.picture_pane import TodayPicture
from cpp_desktop.ui.screens.return_words import year_words

_CHECKS_SHOWN = 2
_SCREENS: dict[Chart, str] = {
    "activity": "Activities", "cases": "Influence", "attendance": "Meetings", "actions": "Actions",
}  # fmt: skip


class ActivityYearCard(Card):
    """Activities since the year began, by the five types; the year's other pictures are a choice away."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 14))
        self.setMinimumWidth(1)
        self._screen = screen
        self._title, self._total = label("", "h2"), label("", "h2")
        self._last = label("", "small", wraps=True)
        self.bars = TypeBars()
        self.picture = TodayPicture(screen)
        self._shown: Chart | None = None
        self.opens = button("", self._open, kind="small")
        self.others = menu_button(self.tr("Pictures"), kind="link")
        self._heading = wrap(hbox(self._title, None, self._total))
        self._pages = Pages(wrap(self._bars_below()), self.picture)
        show_deeds(self.others, self._choices())
        self.add(self._pages, 1)
        self.add(self._last)
        self.add(hbox(self.opens, None, self.others))
        self._turn(None)

    def _bars_below(self) -> QVBoxLayout:
        both = vbox(self._heading, gap=8)
        both.addWidget(self.bars, 1)
        return both

    def _choices(self) -> list[tuple[str, Callable[[], object]]]:
        own = (self.tr("Activity since the year began"), partial(self._turn, None))
        return [own, *((said(TITLES[chart]), partial(self._turn, chart)) for chart in CHARTS)]

    def _open(self) -> None:
        self._screen.shell.go_to(_SCREENS[self._shown or "activity"])

    def _turn(self, chart: Chart | None) -> None:
        self._shown = chart
        words = {
            "activity": self.tr("See activities"), "cases": self.tr("See cases"),
            "attendance": self.tr("See meetings"), "actions": self.tr("See actions"),
        }[chart or "activity"]  # fmt: skip
        self.opens.setText(words)
        self.opens.setAccessibleName(words)
        if chart is not None:
            self.picture.look(chart)
        self._pages.setCurrentIndex(0 if chart is None else 1)
        self._last.setVisible(chart is None)

    def show_page(self, page: TodayPage) -> None:
        """Show the counts anew."""
        day, month, _year = day_month_year(page.activity.first).split()
        self._title.setText(self.tr("Activity since {0}").format(f"{day} {month}"))
        self._total.setText(f"{page.activity.total:,}")
        self.bars.show_counts(page.activity.by_type)
        last = page.last_activity
        nothing = self.tr("nothing is recorded yet")
        self._last.setText(self.tr("the last on {0}").format(short_date(last)) if last else nothing)
        self.picture.look_again()


class ReadinessCard(Card):
    """How far the annual return is, section by section, and what to put right first."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 14))
        self.setMinimumWidth(1)
        self._title = label(self.tr("Annual return"), "h2")
        self._ready = label("", "label", wraps=True)
        self.squares = Squares()
        self._failed = Changing()
        self._screen = screen
        self._readiness: Readiness | None = None
        self.opens = button(
            self.tr("Carry on with the return"), partial(screen.shell.go_to, "Annual return"), kind="small"
        )
        self.missing = button(self.tr("What is missing…"), self._show_missing, kind="link", height=24)
        self.add(self._title)
        self.add(self.squares)
        counted = hbox(self._ready, self.missing)
        counted.setStretch(0, 1)
        self.add(counted)
        self.add(rule())
        self.add(self._failed, 1)
        self.add(hbox(self.opens, None))

    def _show_missing(self) -> None:
        if (readiness := self._readiness) is not None:
            at = f"{readiness.period.first}/{readiness.period.last}"
            show = self._screen.shell.go_to
            self._screen.shell.open_dialog(
                ReturnMissing(self._screen, readiness, lambda missing: show("Annual return", at, missing.id))
            )

    def show_readiness(self, readiness: Readiness) -> None:
        """Show another return: its period, how far its sections are, and what to put right first."""
        self._readiness = readiness
        sections, failed = readiness.sections, readiness.checks
        self._title.setText(self.tr("Annual return {0}").format(year_words(readiness.period)))
        self.squares.show_parts([section.state for section in sections])
        self._ready.setText(self.tr("{0} of {1} sections ready").format(readiness.ready, len(sections)))
        shown = failed[:_CHECKS_SHOWN]
        lines: list[Part] = [IconText("info", check.sentence, tone="warn", role="", wraps=True) for check in shown]
        if not lines:
            lines = [IconText("tick", self.tr("No check of the figures fails."), tone="ok", role="")]
        self._failed.lay_out(*lines, None)


class SafetyCard(Card):
    """Where the work lies, and how old the backup is."""

    def __init__(self, back_up: Callable[[], object], print_sheet: Callable[[], object]) -> None:
        super().__init__(pad=(16, 12, 16, 14))
        self.setMinimumWidth(1)
        self.chip = ChipLabel()
        self._backup, self._place = label("", wraps=True), label("", "small", wraps=True)
        self._file, self._lock = label("", wraps=True), label(self.tr("Locked with your passphrase"), "small")
        self.backs_up = button(self.tr("Back up now"), back_up, kind="small", icon="disk")
        self.sheet = button(self.tr("Recovery sheet"), print_sheet, kind="link")
        self.add(hbox(label(self.tr("Your work is safe"), "h2"), None, self.chip))
        backup, file = self._line("disk", self._backup, self._place), self._line("lock", self._file, self._lock)
        self.body.addLayout(vbox(backup, file, None, gap=14), 1)
        self.add(hbox(self.backs_up, None, self.sheet))

    @staticmethod
    def _line(icon: str, *words: QWidget) -> Part:
        line = hbox(picture(icon, "muted", 18), vbox(*words, gap=0), gap=10)
        line.setStretch(1, 1)
        return line

    def show_safety(self, *, backup: str, place: str, file_name: str, is_checked: bool) -> None:
        """Show how old the backup is, where it lies, and the file it is of."""
        self.chip.show_chip(Chip(self.tr("checked"), "ok") if is_checked else None)
        self._backup.setText(backup)
        self._place.setText(place)
        self._file.setText(file_name)
