"""The year's reflection: its sheets, what came back, and what it says; users and professionals apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget

from cpp_desktop.domain.asked import Asked as Wanted
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.reflection import Asked
from cpp_desktop.services import papers, reflection
from cpp_desktop.services.reflection import Sheet
from cpp_desktop.ui.dialogs.file_choice import choose_files, choose_folder
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog, trouble_with
from cpp_desktop.ui.dialogs.reflection_questions import QuestionsPart
from cpp_desktop.ui.dialogs.reflection_reading import ReadSheets
from cpp_desktop.ui.dialogs.reflection_remarks import RemarksPart
from cpp_desktop.ui.dialogs.reflection_results import ResultsPart
from cpp_desktop.ui.dialogs.reflection_tallies import TalliesPart
from cpp_desktop.ui.dialogs.reflection_typing import TypeSheets
from cpp_desktop.ui.dialogs.reflection_words import TITLES, tr, year_words
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, Tabs, button
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.file_drop import FilesDrop, Offer
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import Card, flow, row, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.shell import WritePaper


def show_reflection(screen: Screen, period: Period | None = None) -> None:
    """Show the reflection of a year, by default of the latest that has sheets."""
    screen.shell.open_dialog(Reflections(screen, period))


class Reflections(PlainDialog):
    """One year at a time; each deed is a step of its own."""

    def __init__(self, screen: Screen, period: Period | None = None) -> None:
        super().__init__(screen.window(), tr("Reflection"), width=1120)
        self._screen, self._office = screen, screen.shell.office
        self.sheets: dict[Asked, Sheet] = {}
        self.year = ChoiceEditor(())
        self.year.entry.setAccessibleName(self.tr("Year"))
        self.year.entry.setMinimumContentsLength(27)
        self.year.edited.connect(self.refresh)
        who = ((Asked.USERS.value, self.tr("Users")), (Asked.PROFESSIONALS.value, self.tr("Professionals")))
        self.who = Segments(who, name=self.tr("Whose sheet"))
        self.who.chosen.connect(lambda _: self._show())
        parts = (
            ("questions", self.tr("Questions")), ("answers", self.tr("Answers")), ("words", self.tr("Own words")),
            ("results", self.tr("Results")),
        )  # fmt: skip
        self.tabs = Tabs(parts, name=self.tr("What is shown"))
        self.tabs.chosen.connect(lambda _: self._show())
        self.questions = QuestionsPart(screen, self.attempt)
        self.tallies = TalliesPart(screen, self.refresh)
        self.remarks = RemarksPart(screen, self.attempt)
        self.results = ResultsPart()
        self._framed = Card(self.results, pad=(6, 6, 4, 6))
        self.trouble = IconText("alert", "", tone="warn", role="warn", wraps=True)
        self.trouble.hide()
        self._make_verbs()
        self._lay_out()
        FilesDrop(self, lambda paths, _: Offer(self.tr("read the filled sheets"), partial(self.read, paths)), self._say)
        self._offer_years(period)
        self.refresh()

    def _make_verbs(self) -> None:
        self.begins = button(self.tr("Begin this year’s sheets"), self._begin, kind="primary", icon="plus")
        self.prints = button(self.tr("Print the sheet"), self._print, kind="primary", icon="print")
        self.saves = button(self.tr("Save a PDF to fill in…"), self._ask_where)
        self.types = button(self.tr("Type in sheets…"), self._type_in, kind="small", icon="edit")
        self.reads = button(self.tr("Read filled PDFs…"), self._ask_for_files, kind="small", icon="file")
        self.folders = button(self.tr("Read a folder…"), self._ask_for_folder, kind="small", icon="folder")

    def _lay_out(self) -> None:
        nothing = self.tr(
            "No sheets for this year yet. They begin with last year’s questions, or with the usual ones, and you can "
            "change those before you hand them out."
        )
        self._answers = wrap(vbox(flow(self.types, self.reads, self.folders, gap=8), self.tallies, gap=8))
        self._stack = QStackedWidget()
        self._empty = EmptyState(Empty(nothing, icon="edit"))
        for part in (self.questions, self._answers, self.remarks, self._framed, self._empty):
            self._stack.addWidget(part)
        head = row(self.year, self.who, None, gap=14)
        if theme.is_large():
            body = vbox(head, self.tabs, self._stack, self.trouble, gap=8)
            body.setStretch(2, 1)
            self.add_scrolled(body)
        else:
            for one, stretch in ((head, 0), (self.tabs, 0), (self._stack, 1), (self.trouble, 0)):
                self.add(one, stretch)
        self.back.setText(self.tr("Close"))
        self.back.setAccessibleName(self.back.text())
        self.set_foot(self.prints, self.saves, self.begins)
        self.resize(self.width(), self._screen.window().height() - 40)

    def _offer_years(self, period: Period | None) -> None:
        years = reflection.years(self._office)
        if period is not None and period not in years:
            years.append(period)
        self.year.offer([(year, year_words(year)) for year in sorted(years, key=lambda y: y.last, reverse=True)])
        there = [year for year in years if reflection.sheets(self._office, year)]
        self.year.show_value(period or next(iter(there), years[0]))

    @property
    def period(self) -> Period:
        """The year shown."""
        chosen: Period = self.year.value()
        return chosen

    def refresh(self) -> None:
        """Read the year anew."""
        self.sheets = reflection.sheets(self._office, self.period)
        self._say("")
        self._show()

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something and show the year anew; say why where it is refused."""
        sentence = trouble_with(deed)
        if sentence:
            self._say(sentence)
        else:
            self.refresh()
        return not sentence

    def _say(self, sentence: str) -> None:
        self.trouble.words.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _show(self) -> None:
        sheet = self.sheets.get(Asked(self.who.current()))
        has_all = len(self.sheets) == len(Asked)
        part = self.tabs.current()
        self.begins.setVisible(not has_all)
        for made in (self.prints, self.saves):
            made.setVisible(sheet is not None)
        self.tabs.setVisible(bool(self.sheets))
        self.who.setVisible(bool(self.sheets) and part != "results")
        if not self.sheets or (sheet is None and part != "results"):
            self._stack.setCurrentWidget(self._empty)
            self.begins.setDefault(True)
            return
        self._show_part(part, sheet)

    def _show_part(self, part: str, sheet: Sheet | None) -> None:
        if part == "results":
            self.results.show_results(reflection.results(self._office, self.period))
            self._stack.setCurrentWidget(self._framed)
        elif sheet is not None and part == "answers":
            self.tallies.show_sheet(sheet)
            self._stack.setCurrentWidget(self._answers)
        elif sheet is not None:
            shown = self.questions if part == "questions" else self.remarks
            shown.show_sheet(sheet)
            self._stack.setCurrentWidget(shown)

    # -- deeds -------------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        if self.attempt(partial(reflection.begin, self._office, self.period)):
            self.questions.table.view.setFocus()

    def _sheet(self) -> Sheet:
        return self.sheets[Asked(self.who.current())]

    def _writer(self, *, fillable: bool = False) -> WritePaper:
        """Return what writes the sheet shown: on a worker, and when this dialog has closed."""
        office, kind = self._office, f"reflection-{self.who.current()}"
        asked = Wanted(period=self.period, fillable=fillable)
        return lambda path, size: papers.write_paper(office, kind, path, size=size, asked=asked)

    def _print(self) -> None:
        if self.sheets:
            title = tr(TITLES[Asked(self.who.current())])
            self.accept()
            show = partial(self._screen.shell.preview, title, self._writer(), file_name=f"{title}.pdf")
            self._screen.later(show)

    def _ask_where(self) -> None:
        name = tr(TITLES[Asked(self.who.current())])
        self._screen.shell.choose_where(self.tr("Save the sheet to be filled in"), f"{name}.pdf", self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the sheet as a PDF to be filled in."""
        said = self.tr("Saved as {0}. Send it to those who would rather fill it in on a screen.").format(path.name)
        write, say = self._writer(fillable=True), self._screen.shell.say
        self._screen.shell.work(self.tr("Writing the sheet…"), lambda _: write(path, 12), lambda _: say(said, "ok"))

    def _type_in(self) -> None:
        self._screen.shell.open_dialog(TypeSheets(self._screen, self._sheet(), self.refresh))

    def _ask_for_files(self) -> None:
        choose_files(self, self.tr("Filled sheets"), self.tr("PDF files (*.pdf)"), self.read)

    def _ask_for_folder(self) -> None:
        choose_folder(self, self.tr("A folder of filled sheets"), lambda folder: self.read([folder]))

    def read(self, sources: Sequence[Path]) -> None:
        """Read filled sheets, and show what they would add."""
        self._screen.shell.open_dialog(ReadSheets(self._screen, sources, self.period, self.refresh))
