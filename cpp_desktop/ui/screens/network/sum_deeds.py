"""What is made of the sums: the report, tables, a reply to every group, and what the network did with the figures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.return_codes import SECTIONS
from cpp_desktop.services.network import combining, exporting, replies, report, year_notes
from cpp_desktop.ui.dialogs.file_choice import choose_folder
from cpp_desktop.ui.dialogs.working_form import WorkingForm
from cpp_desktop.ui.parts.editors import CHOICE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.text_editors import TextEditor
from cpp_desktop.ui.screens.return_words import year_words

if TYPE_CHECKING:
    from cpp_desktop.ui.screens.network.combined import CombinedScreen

TABLES = ("xlsx", "csv", "json")
NOTE_FIELDS = (
    Field("section", "About which figures", CHOICE(())),
    Field("text", "What was done", partial(TextEditor, lines=6), help="It is printed in the report and in each reply."),
)


class SumDeeds(QObject):
    """Each on a worker, for the period and the choices of the page."""

    def __init__(self, screen: CombinedScreen) -> None:
        super().__init__(screen)
        self._screen = screen

    def more(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """Return the less frequent deeds, for a menu."""
        tables = [
            (self.tr("Save the sums as {0}…").format(ending.upper()), partial(self.ask_where, ending))
            for ending in TABLES
        ]
        return (
            (self.tr("Report for everybody to read…"), self.preview_public),
            (self.tr("Reply to every group…"), self.ask_for_replies),
            (self.tr("What was done with the figures…"), self.note),
            *tables,
            (self.tr("Save all returns as a table…"), self.ask_where_all),
        )

    def _file_name(self, words: str) -> str:
        period = self._screen.period
        return words.format(year_words(period).replace("/", "-") if period else "")

    # -- the report --------------------------------------------------------------------------------------------------

    def preview(self) -> None:
        """Show the report on the period before it is printed or saved."""
        self._preview(public=False)

    def preview_public(self) -> None:
        """Show the report in which no small number of people can be found out."""
        self._preview(public=True)

    def _preview(self, *, public: bool) -> None:
        screen, period = self._screen, self._screen.period
        if period is None:
            screen.shell.say(self.tr("There is nothing to report on yet: take in returns first."), "info")
            return
        network, by, accepted_only = screen.network, screen.divided, screen.accepted_only

        def write(path: Path, size: int) -> Written:
            paper = report.report(
                network, period.first, period.last, by=by, accepted_only=accepted_only, public=public
            )  # fmt: skip
            return report.write_report(paper, path, size)

        title = self.tr("Network report for everybody") if public else self.tr("Network report")
        name = self.tr("Public report {0}.pdf") if public else self.tr("Report {0}.pdf")
        screen.shell.preview(title, write, file_name=self._file_name(name), endings=report.ENDINGS)

    # -- tables ------------------------------------------------------------------------------------------------------

    def ask_where(self, ending: str) -> None:
        """Ask where the sums are to be saved."""
        name = self._file_name(self.tr("Sums {0}"))
        self._screen.shell.choose_where(self.tr("Save the sums"), f"{name}.{ending}", self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the sums as the ending of the file's name says."""
        screen, period = self._screen, self._screen.period
        if period is None:
            return
        network, by, accepted_only = screen.network, screen.divided, screen.accepted_only

        def write(progress: Progress) -> None:
            progress(0, 0, "")
            found = combining.summary(network, period.first, period.last, by=by, accepted_only=accepted_only)
            exporting.write_summary(found, path)

        self._write(self.tr("Saving the sums…"), write, path)

    def ask_where_all(self) -> None:
        """Ask where all returns are to be saved."""
        self._screen.shell.choose_where(self.tr("Save all returns"), self.tr("All returns.xlsx"), self.save_all_to)

    def save_all_to(self, path: Path) -> None:
        """Write every standing return, a figure a row."""
        network = self._screen.network

        def write(progress: Progress) -> None:
            progress(0, 0, "")
            exporting.export(network, path)

        self._write(self.tr("Saving all returns…"), write, path)

    def _write(self, words: str, write: Callable[[Progress], None], path: Path) -> None:
        said = self.tr("Saved as {0}.").format(path.name)
        self._screen.shell.work(words, write, lambda _: self._screen.shell.say(said, "ok"))

    # -- replies -----------------------------------------------------------------------------------------------------

    def ask_for_replies(self) -> None:
        """Ask for the folder that every group's reply is put into."""
        choose_folder(self._screen.window(), self.tr("Save the replies into a folder"), self.reply_into)

    def reply_into(self, folder: Path) -> None:
        """Write a reply to every group, on paper and as the letter that its app reads."""
        network, period = self._screen.network, self._screen.period
        if period is None:
            return

        def put(progress: Progress) -> tuple[Path, ...]:
            return replies.put_all(network, period.first, period.last, folder, progress=progress)

        def tell(paths: tuple[Path, ...]) -> None:
            self._screen.shell.say(self.tr("%n file(s) saved in {0}.", "", len(paths)).format(folder.name), "ok")

        self._screen.shell.work(self.tr("Writing the replies…"), put, tell)

    # -- what was done -----------------------------------------------------------------------------------------------

    def note(self) -> None:
        """Ask what the network did with the figures of the period."""
        network, period = self._screen.network, self._screen.period
        if period is not None:
            self._screen.do(lambda: year_notes.notes(network, period), partial(self._show_note, period))

    def _show_note(self, period: Period, there: list[Any]) -> None:
        texts = {one.section: one.text for one in there if (one.first, one.last) == (period.first, period.last)}
        network = self._screen.network

        def write(typed: dict[str, Any]) -> Callable[[], None]:
            return partial(year_notes.write_note, network, period, typed["text"] or "", section=typed["section"])

        title = self.tr("What was done with the figures of {0}").format(year_words(period))
        sentence = self.tr("Groups want to know that somebody read what they sent.")
        record = {"section": "", "text": texts.get("", "")}
        dialog = WorkingForm(
            self._screen.window(), title, NOTE_FIELDS, record, verb=self.tr("Keep it"), deed=write, sentence=sentence
        )
        sections = [(one.key, QCoreApplication.translate("ReturnWords", one.title)) for one in SECTIONS]
        dialog.form.offer("section", [("", self.tr("All figures")), *sections])
        dialog.form.load(record)

        def show_text(name: str) -> None:
            if name == "section":
                section = dialog.form.editor("section").value()
                dialog.form.editor("text").show_value(texts.get(section, ""))

        dialog.form.edited.connect(show_text)
        self._screen.shell.open_dialog(dialog)
