"""Bringing in a list: choose it, match its columns, look it over; one Undo takes it all back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.people import Person
from cpp_desktop.domain.wording import counted
from cpp_desktop.services.old_minutes import is_document
from cpp_desktop.services.tables import KINDS, Result, Verdict
from cpp_desktop.ui.dialogs.duplicate_pairs import ask_after_import
from cpp_desktop.ui.dialogs.file_choice import choose_folder
from cpp_desktop.ui.dialogs.import_columns import ColumnsPage
from cpp_desktop.ui.dialogs.import_job import ImportJob
from cpp_desktop.ui.dialogs.import_questions import ImportQuestions
from cpp_desktop.ui.dialogs.import_review import ReviewPage
from cpp_desktop.ui.dialogs.import_words import kind_words, needs_words
from cpp_desktop.ui.dialogs.old_minutes import bring_in_minutes
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.file_drop import FileDrop, Offer
from cpp_desktop.ui.parts.file_endings import LIST_ENDINGS, MINUTES_ENDINGS
from cpp_desktop.ui.parts.labels import IconText, label, picture
from cpp_desktop.ui.parts.layout import Card, Pages, beside, hbox, scroll, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.work import Task, Work

FILE, COLUMNS, REVIEW = range(3)
_OF_MEETINGS = frozenset({"meetings", "agenda", "attendance", "minutes", "actions"})


def import_table(screen: Screen, kind: str, path: Path | None = None) -> None:
    """Open the import over a screen, for one kind of list to begin with, and read a file if one is given."""
    dialog = ImportDialog(screen.window(), screen.shell, kind)
    screen.shell.open_dialog(dialog)
    if path is not None:
        dialog.read_file(path)


class ImportDialog(PlainDialog):
    """Three pages; nothing is saved before the last verb is pressed."""

    def __init__(self, parent: QWidget, shell: Shell, kind: str) -> None:
        super().__init__(parent, _title(parent), width=1180)
        self._parent, self._shell, self._job = parent, shell, ImportJob(shell.office, kind)
        self._work: Work | None = None
        self.steps = [ChipLabel() for _ in range(3)]
        self.state = IconText("shield", "", tone="ok", role="", wraps=theme.is_large())
        self.columns, self.review = ColumnsPage(), ReviewPage()
        self.columns.sheet_chosen.connect(self._choose_sheet)
        self.review.said.connect(self._work_out)
        self.review.offer.changed.connect(self._work_out)
        self.review.offer.asked.connect(self._settle)
        self.pages = Pages(self._file_page(), self.columns, self.review)
        first, *others = self.steps
        way = (part for step in others for part in (picture("right", "muted", 14), step))
        self.add(beside(hbox(first, *way, None, gap=6), self.state, stretch=0))
        self.add(self.pages, 1)
        self.verb = button("", self._go_on, kind="primary")
        self.earlier = button(self.tr("One step back"), self._step_back)
        self.set_foot(self.verb, self.earlier)
        self.resize(self.width(), parent.height() - 40)
        FileDrop(self, self._offer, self._tell_trouble)
        QShortcut(QKeySequence.StandardKey.Open, self).activated.connect(self._ask_for_file)
        self._show_kind()
        self._show_page(FILE)

    # -- the pages ---------------------------------------------------------------------------------------------------

    def _file_page(self) -> QWidget:
        self.kinds = ChoiceEditor([(kind, kind_words(kind)) for kind in KINDS])
        self.kinds.entry.setAccessibleName(self.tr("What is in the list"))
        self.kinds.show_value(self._job.kind)
        self.kinds.edited.connect(self._choose_kind)
        self._needs = label("", "muted", wraps=True)
        what = hbox(label(self.tr("What is in the list"), "label"), self.kinds, None, gap=12)
        self.chooses = button(self.tr("Choose a file…"), self._ask_for_file, kind="primary", icon="folder", height=42)
        self.pastes = button(self.tr("Paste from a spreadsheet"), self.paste, icon="clip", height=42)
        where = self.tr(
            "From Excel or LibreOffice: XLSX, ODS or CSV. Members also from an address book (contact cards, VCF), "
            "meetings from a calendar (ICS). "
            "Drop it here, or press Ctrl+O."
        )
        from_file = Card(
            picture("file", "accent", 28), label(self.tr("A file"), "h2"),
            label(where, "muted", wraps=True), None, self.chooses, pad=20,
        )  # fmt: skip
        how = self.tr("Copy rows in the spreadsheet, with their headings, and paste them here.")
        pasted = Card(
            picture("clip", "accent", 28), label(self.tr("What was copied"), "h2"), label(how, "muted", wraps=True),
            None, self.pastes, pad=20,
        )  # fmt: skip
        self.folders = button(self.tr("Old minutes: choose their folder…"), self._ask_for_folder, icon="folder")
        both = hbox(from_file, pasted, gap=14)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self.trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
        self.trouble.hide()
        folders = hbox(self.folders, None)
        return scroll(wrap(vbox(what, self._needs, both, folders, self.trouble, self._advice(), None, gap=14)))

    def _advice(self) -> Card:
        sentences = (
            self.tr("Headings may be called what they are called with you; a column that is not known can be matched."),
            self.tr(
                "Dates are read as written in Britain: 3/4/2025 is 3 April. A spreadsheet’s own dates are understood."
            ),
            self.tr("A blank cell never wipes what is recorded, and nobody is merged without being asked about."),
            self.tr("A row that cannot be read is left out and said, with its reason; the others come in."),
        )
        lines = (IconText("tick", sentence, role="", wraps=True) for sentence in sentences)
        return Card(label(self.tr("What happens to it"), "h3"), *lines, kind="sunken", gap=9)

    def _show_kind(self) -> None:
        self._needs.setText(needs_words(self._job.kind))
        self.folders.setVisible(self._job.kind in _OF_MEETINGS)

    def _show_page(self, at: int) -> None:
        self.pages.setCurrentIndex(at)
        words = (self.tr("1 Choose the list"), self.tr("2 Match columns"), self.tr("3 Look it over"))
        for step, (chip, said) in enumerate(zip(self.steps, words, strict=True)):
            chip.show_chip(
                Chip(said, "ok" if step < at else "info" if step == at else "neutral", "" if step < at else "none")
            )
        self.earlier.setVisible(at != FILE)
        self.verb.setVisible(at != FILE)
        self._say(self.tr("Nothing has changed yet; afterwards one Undo takes it all back."))
        if at == REVIEW:
            self._name_verb(self._import_words())
        elif at == COLUMNS:
            self._name_verb(self.tr("Look it over"))
        self._allow_verb()
        first = {FILE: self.chooses, COLUMNS: self.verb, REVIEW: self.verb if self.verb.isEnabled() else self.earlier}
        first[at].setFocus()

    def _import_words(self) -> str:
        taken = self._taken()
        return self.tr("Import {0}").format(counted(taken, "row", "rows")) if taken else self.tr("Nothing to import")

    def _taken(self) -> int:
        plan = self._job.plan
        return sum(map(plan.count, (Verdict.ADDED, Verdict.CHANGED, Verdict.JOINED))) if plan else 0

    def _allow_verb(self) -> None:
        self.verb.setEnabled(self.pages.currentIndex() != REVIEW or self._taken() > 0)

    def _name_verb(self, words: str) -> None:
        self.verb.setText(words)
        self.verb.setAccessibleName(words)

    def _say(self, sentence: str) -> None:
        self.state.words.setText(sentence)

    # -- what a person does ------------------------------------------------------------------------------------------

    def _choose_kind(self) -> None:
        self._job = ImportJob(self._shell.office, self.kinds.value())
        self._show_kind()

    def _ask_for_file(self) -> None:
        if self.pages.currentIndex() == FILE:
            endings = (*LIST_ENDINGS, *self._documents())
            kinds = self.tr("Lists ({0})").format(" ".join(f"*{ending}" for ending in endings))
            self._shell.choose_file(self.tr("Choose the list"), kinds, self.read_file)

    def _ask_for_folder(self) -> None:
        choose_folder(self, self.tr("Choose the folder of old minutes"), self._read_minutes)

    def _documents(self) -> tuple[str, ...]:
        return MINUTES_ENDINGS if self._job.kind in _OF_MEETINGS else ()

    def _read_minutes(self, source: Path) -> None:
        """Old minutes are no list: what they were understood as has a page of its own."""
        self.reject()
        bring_in_minutes(self._parent, self._shell, [source])

    def _offer(self, path: Path) -> Offer | str:
        if path.suffix.lower() in self._documents():
            words = self.tr("look these minutes over before they are brought in")
            return Offer(words, partial(self._read_minutes, path))
        if path.suffix.lower() not in LIST_ENDINGS:
            return self.tr("“{0}” is not a list: it can be XLSX, ODS, CSV, JSON, VCF or ICS.").format(path.name)
        return Offer(self.tr("read this list"), partial(self.read_file, path))

    def read_file(self, path: Path) -> None:
        """Read a file and show what it would change; old minutes on a page of their own."""
        if self.kinds.value() in _OF_MEETINGS and is_document(path):
            self._read_minutes(path)
            return
        self._job = ImportJob(self._shell.office, self.kinds.value(), path=path)
        self._run(self.tr("Reading {0}…").format(path.name), self._job.read, self._show_job)

    def paste(self) -> None:
        """Read what was copied in a spreadsheet program."""
        self._job = ImportJob(self._shell.office, self.kinds.value(), pasted=QGuiApplication.clipboard().text())
        self._run(self.tr("Reading what was copied…"), self._job.read, self._show_job)

    def _choose_sheet(self, sheet: str) -> None:
        self._job.sheet = sheet
        self._run(self.tr("Reading {0}…").format(sheet), self._job.read, self._show_columns)

    def _work_out(self) -> None:
        self.verb.setEnabled(False)
        self._run(self.tr("Working out what would change…"), self._job.work_out, self._show_job)

    def _settle(self) -> None:
        """Ask about what is doubtful, and work it out again with what was answered."""
        asking = ImportQuestions(self, self._job)
        asking.accepted.connect(self._work_out)
        self._shell.open_dialog(asking)

    def _go_on(self) -> None:
        if self.pages.currentIndex() == COLUMNS:
            self._work_out()
        else:
            self._run(self.tr("Making a backup, then importing…"), self._job.carry_out, self._finish)

    def _step_back(self) -> None:
        at = self.pages.currentIndex() - 1
        if at == COLUMNS:
            self._show_columns(self._job)
        else:
            self._show_page(at)

    # -- what follows ------------------------------------------------------------------------------------------------

    def _run(self, words: str, task: Task, then: Callable[[Any], object]) -> None:
        self._say(words)
        self.trouble.hide()
        self.pages.setEnabled(False)
        self._work = Work(task)
        self._work.finished.connect(then)
        self._work.refused.connect(self._refuse)
        self._work.troubled.connect(self._tell_trouble)
        self._work.ended.connect(self._end)
        self._work.start()

    def _end(self) -> None:
        self.pages.setEnabled(True)
        self._allow_verb()

    def _show_job(self, job: ImportJob) -> None:
        if job.plan is None:
            self._show_columns(job)
            return
        self.review.show_job(job)
        self._show_page(REVIEW)

    def _show_columns(self, job: ImportJob) -> None:
        self.columns.show_job(job)
        self._show_page(COLUMNS)

    def _refuse(self, problems: dict[str, str]) -> None:
        self._tell_trouble(" ".join(problems.values()))

    def _tell_trouble(self, sentence: str) -> None:
        self.trouble.words.setText(sentence)
        self.trouble.show()
        self._show_page(FILE)

    def _finish(self, result: Result) -> None:
        self.accept()
        self._shell.say(_said(result), "ok")
        if self._job.kind == "people" and result.added:
            saved = self._job.plan.saves if self._job.plan else ()
            brought = frozenset(record.id for record in saved if isinstance(record, Person))
            ask_after_import(self._parent, self._shell, brought)

    def done(self, code: int) -> None:
        """Stop what is being read, and close."""
        if self._work is not None:
            self._work.stop()
        super().done(code)


def _title(parent: QWidget) -> str:
    return parent.tr("Import a list")


def _said(result: Result) -> str:
    parts = [(result.added, "added"), (result.joined, "joined"), (result.changed, "changed")]
    parts.append((result.unchanged, "unchanged"))
    parts.append((len(result.refused), "refused"))
    words = ", ".join(f"{count:,} {word}" for count, word in parts if count)
    return f"{counted(result.read, 'row', 'rows')}: {words}. One Undo takes it all back."
