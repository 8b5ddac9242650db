"""Other people's forms: choose files, say what each column is, look over what is in doubt, and receive them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.progress import Progress
from cpp_desktop.services.network import layouts
from cpp_desktop.services.network.foreign_returns import ReceivedByLayout
from cpp_desktop.services.network.register import NetworkOffice
from cpp_desktop.ui.dialogs.file_choice import choose_file, choose_files, choose_folder, choose_where
from cpp_desktop.ui.dialogs.foreign_job import ForeignJob
from cpp_desktop.ui.dialogs.foreign_lines import LinesPage
from cpp_desktop.ui.dialogs.foreign_review import TrialPage
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog, trouble_with
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, Pages, beside, flow, hbox, scroll, vbox, wrap
from cpp_desktop.ui.parts.work import Task, Work
from cpp_desktop.ui.screens.changing import order_tabs

FILES, LINES, TRIAL = range(3)
KINDS = "*.csv *.xlsx *.xls *.ods *.txt *.tsv"


class ForeignForms(PlainDialog):
    """Three pages; nothing is kept before the last verb is pressed. `then(what was received)` follows."""

    def __init__(self, parent: QWidget, network: NetworkOffice, then: Callable[[ReceivedByLayout], object]) -> None:
        super().__init__(parent, parent.tr("Read other forms"), width=1180)
        self._then = then
        self._work: Work | None = None
        self.job = ForeignJob(network)
        self.steps = [ChipLabel() for _ in range(3)]
        self.state = IconText("shield", "", tone="ok", role="", wraps=theme.is_large())
        self.trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
        self.trouble.hide()
        self.lines, self.trial = LinesPage(), TrialPage()
        self.lines.problem_told.connect(self._tell_trouble)
        self.trial.meant.connect(self._mean)
        self.trial.named.connect(self._name_group)
        self.pages = Pages(self._files_page(), self.lines, self.trial)
        self.add(beside(hbox(*self.steps, None, gap=8), self.state, stretch=0))
        self.add(self.trouble)
        self.add(self.pages, 1)
        self.verb = button("", self._go_on, kind="primary")
        self.earlier = button(self.tr("One step back"), self._step_back)
        self.saves = button(self.tr("Save the mapping as a file…"), self._save_file)
        self.set_foot(self.verb, self.saves, self.earlier)
        self.resize(self.width(), parent.height() - 40)
        order_tabs(self)
        self._offer_kept()
        self._show_page(FILES)

    # -- the pages ---------------------------------------------------------------------------------------------------

    def _files_page(self) -> QWidget:
        self.kept = ChoiceEditor(())
        self.kept.entry.setAccessibleName(self.tr("Read by"))
        self.kept.edited.connect(self._choose_kept)
        self.brings = button(self.tr("Bring in a mapping…"), self._ask_for_mapping, kind="small")
        self.removes = button(self.tr("Remove it"), self._remove, kind="small")
        self.chooses = button(self.tr("Choose files…"), self._ask_for_files, kind="primary", icon="folder", height=42)
        self.folders = button(self.tr("Choose a folder…"), self._ask_for_folder, icon="folder", height=42)
        all_at_once = self.tr("Excel, LibreOffice or CSV. Take all files of a year together: they are added up.")
        forms = Card(
            label(self.tr("Read by"), "label"), self.kept, flow(self.chooses, self.folders),
            label(all_at_once, "muted", wraps=True), pad=20, gap=10,
        )  # fmt: skip
        files = self.tr("A mapping says once how such a form is laid out. It can also be written as a file.")
        mappings = Card(
            label(self.tr("Mappings"), "h3"), label(files, "muted", wraps=True), flow(self.brings, self.removes),
            pad=20, gap=8,
        )  # fmt: skip
        return scroll(wrap(vbox(forms, mappings, self._advice(), None, gap=14)))

    def _advice(self) -> Card:
        sentences = (
            self.tr("A blank cell is not nought. Rows of totals are left out, and compared with what was read."),
            self.tr("What stands in place of a number, such as “o”, “N/A” or “<5”, is read and listed."),
            self.tr("What could mean two things is not read, and is listed."),
            self.tr("What is read bears no signature, and never takes the place of what a group signed."),
        )
        lines = (IconText("tick", sentence, role="", wraps=True) for sentence in sentences)
        return Card(label(self.tr("What happens to them"), "h3"), *lines, kind="sunken", gap=9)

    def _offer_kept(self, chosen: str = "") -> None:
        self._run(
            self.tr("Looking for mappings…"),
            lambda _: layouts.layouts(self.job.network),
            partial(self._show_kept, chosen),
        )

    def _show_kept(self, chosen: str, found: Sequence[Any]) -> None:
        names = [(one.name, one.name) for one in found]
        self.kept.offer([("", self.tr("Suggest how the form is laid out")), *names])
        self.kept.show_value(chosen)
        self._choose_kept()
        self._show_page(FILES)

    def _choose_kept(self) -> None:
        self.job.kept = self.kept.value() or ""
        self.removes.setVisible(bool(self.job.kept))

    def _show_page(self, at: int) -> None:
        self.pages.setCurrentIndex(at)
        words = (self.tr("1 Choose the forms"), self.tr("2 Say what is what"), self.tr("3 Look it over"))
        for step, (chip, said) in enumerate(zip(self.steps, words, strict=True)):
            tone = "ok" if step < at else "info" if step == at else "neutral"
            chip.show_chip(Chip(said, tone, "" if step < at else "none"))
        for part in (self.earlier, self.verb):
            part.setVisible(at != FILES)
        self.saves.setVisible(at == LINES)
        self.state.words.setText(self.tr("Nothing has been kept yet."))
        returns = len(self.job.trial.returns) if self.job.trial else 0
        self.verb.setEnabled(not self.job.problem if at == LINES else returns > 0)
        self._name_verb(self.tr("Look it over") if at == LINES else self._receive_words(returns))
        (self.chooses if at == FILES else self.verb).setFocus()

    def _receive_words(self, number: int) -> str:
        return self.tr("Receive %n return(s)", "", number) if number else self.tr("Nothing to receive")

    def _name_verb(self, words: str) -> None:
        self.verb.setText(words)
        self.verb.setAccessibleName(words)

    # -- what a person does ------------------------------------------------------------------------------------------

    def _ask_for_files(self) -> None:
        kinds = self.tr("Spreadsheets ({0})").format(KINDS)
        choose_files(self, self.tr("Choose the forms"), kinds, self.read_files)

    def _ask_for_folder(self) -> None:
        choose_folder(self, self.tr("Choose the folder of the forms"), lambda path: self.read_files([path]))

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read the first of the forms, and show how it is laid out."""
        self.job = ForeignJob(self.job.network, list(paths), kept=self.job.kept)
        self._run(self.tr("Reading {0}…").format(paths[0].name), self.job.read, self._show_lines)

    def _ask_for_mapping(self) -> None:
        kinds = self.tr("Mappings ({0})").format("*.json")
        choose_file(self, self.tr("Bring in a mapping"), kinds, self.bring_in)

    def bring_in(self, path: Path) -> None:
        """Keep a mapping that was written as a file, under the file's name."""
        network = self.job.network

        def keep(_: Progress) -> str:
            return layouts.save(network, path.stem, layouts.mapping_in(path)).name

        self._run(self.tr("Reading {0}…").format(path.name), keep, self._offer_kept)

    def _remove(self) -> None:
        network, name = self.job.network, self.job.kept
        self._run(
            self.tr("Removing “{0}”…").format(name),
            lambda _: layouts.remove(network, name),
            lambda _: self._offer_kept(),
        )

    def _save_file(self) -> None:
        name = f"{self.job.name.strip() or self.tr('Mapping')}.json"
        choose_where(self, self.tr("Save the mapping as a file"), name, self.save_as)

    def save_as(self, target: Path) -> None:
        """Write the mapping as a file that can be changed and brought in again."""
        document = self.job.document or {}
        self._tell_trouble(trouble_with(lambda: layouts.write_mapping(document, target)))

    def _go_on(self) -> None:
        if self.pages.currentIndex() == LINES:
            self._work_out()
        else:
            self._run(self.tr("Receiving…"), self.job.carry_out, self._finish)

    def _mean(self, text: str, meaning: str) -> None:
        self.job.mean(text, meaning)
        self._work_out()

    def _name_group(self, organisation: str, group: str) -> None:
        self.job.name_group(organisation, group)
        self._work_out()

    def _work_out(self) -> None:
        self._run(self.tr("Reading all the forms…"), self.job.work_out, self._show_trial)

    def _step_back(self) -> None:
        self._tell_trouble("")
        if self.pages.currentIndex() == TRIAL:
            self.lines.show_job(self.job)
        self._show_page(self.pages.currentIndex() - 1)

    # -- what follows ------------------------------------------------------------------------------------------------

    def _run(self, words: str, task: Task, then: Callable[[Any], object]) -> None:
        self.state.words.setText(words)
        self._tell_trouble("")
        self.pages.setEnabled(False)
        self.verb.setEnabled(False)
        self._work = Work(task)
        self._work.finished.connect(then)
        self._work.refused.connect(lambda problems: self._tell_trouble(" ".join(problems.values())))
        self._work.troubled.connect(self._tell_trouble)
        self._work.ended.connect(self._end)
        self._work.start()

    def _end(self) -> None:
        self.pages.setEnabled(True)
        self._show_page(self.pages.currentIndex())

    def _show_lines(self, job: ForeignJob) -> None:
        self.lines.show_job(job)
        self.pages.setCurrentIndex(LINES)

    def _show_trial(self, job: ForeignJob) -> None:
        if job.trial is not None:
            self.trial.show_trial(job.trial, job.groups)
            self.pages.setCurrentIndex(TRIAL)

    def _tell_trouble(self, sentence: str) -> None:
        self.trouble.words.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.verb.setEnabled(not sentence)

    def _finish(self, done: ReceivedByLayout) -> None:
        self.accept()
        self._then(done)

    def done(self, code: int) -> None:
        """Stop what is being read, and close."""
        if self._work is not None:
            self._work.stop()
        super().done(code)
