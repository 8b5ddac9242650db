"""Entries that may be one person: the pairs, the one chosen side by side, made one entry or told apart."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.duplicates import Pair
from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.merging import Merging
from cpp_desktop.services import duplicates, people
from cpp_desktop.services.duplicates import Comparison
from cpp_desktop.ui.dialogs.duplicate_words import band_words, pair_words, reasons_words
from cpp_desktop.ui.dialogs.entry_comparison import EntryComparison
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, fill, hbox, wrap
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.work import Task, Work

COLUMNS = (Column("Entries", pair_words, second=reasons_words, bold=True),)


def _tr(words: str, comment: str = "", number: int = -1) -> str:
    return QCoreApplication.translate("DuplicatePairs", words, comment, number)


def ask_about_pairs(window: QWidget, shell: Shell, person_id: str | None = None) -> None:
    """Show the entries that may be one person, all of them or those of one person."""
    shell.open_dialog(DuplicatePairs(window, shell, person_id))


def ask_after_import(window: QWidget, shell: Shell, brought: frozenset[str]) -> None:
    """Ask about the people that a list brought, by id, if some of them may have been in the register already."""
    office = shell.office

    def ask(found: list[Pair]) -> None:
        likely = {i for pair in found if not pair.is_weak for i in (pair.one.id, pair.other.id)}
        if count := len(likely & brought):
            text = _tr("%n of the people brought in may be in the register twice now.", "", count)
            look = partial(ask_about_pairs, window, shell)
            shell.ask(_tr("The same person twice?"), text, _tr("Look at the pairs"), look)

    words = _tr("Looking for entries that may be one person…")
    shell.work(words, lambda _progress: duplicates.pairs(office), ask)


class DuplicatePairs(PlainDialog):
    """The list of pairs on the left, the chosen one on the right. Of one person any other entry can be compared too."""

    def __init__(self, window: QWidget, shell: Shell, person_id: str | None) -> None:
        super().__init__(window, _tr("The same person twice?"), width=1180)
        self._shell, self._office, self._person_id = shell, shell.office, person_id
        self._compared: Comparison | None = None
        # What was asked last: an answer to anything before it comes too late.
        self._looked_for: object = None
        self._asked: object = None
        self.state = IconText("info", "", role="", wraps=True)
        self.table = RecordTable(
            COLUMNS, name=self.tr("Entries that may be one person"), band=band_words, headed=False,
            empty=Empty(self.tr("No two entries look like one person."), icon="tick"),
        )  # fmt: skip
        self.table.chosen.connect(self._choose)
        self.others = ChoiceEditor(((None, ""),))
        self.others.entry.setAccessibleName(self.tr("Compare with"))
        self.others.edited.connect(self._choose_other)
        self.comparison = EntryComparison()
        self.apart = button(self.tr("These are two people"), self._tell_apart)
        self.verb = button(self.tr("Merge into one"), self._merge, kind="primary")
        self.add(self.state)
        self._body = self._beside()
        self.add(self._body, 1)
        self.set_foot(self.verb, self.apart)
        self.resize(self.width(), window.height() - 40)
        self._look()

    def _beside(self) -> QWidget:
        left = QWidget()
        left.setFixedWidth(theme.px(260 if theme.is_large() else 340))
        box = QVBoxLayout(left)
        parts = [label(self.tr("Compare with"), "label"), self.others] if self._person_id else []
        fill(box, (*parts, self.table), 8)
        box.setStretch(len(parts), 1)
        both = hbox(left, Card(self.comparison, pad=(12, 10, 6, 10)), gap=14)
        both.setStretch(1, 1)
        return wrap(both)

    # -- finding and comparing ---------------------------------------------------------------------------------------

    def _look(self, chosen: str | None = None, said: str = "") -> None:
        """Find the pairs anew; `said` stands above them afterwards."""
        self._show(None)
        self._asked, self._looked_for = None, (wanted := object())
        self.comparison.say(self.tr("Looking for entries that may be one person…"))

        def find(_progress: object) -> tuple[list[Pair], dict[str, str]]:
            return duplicates.pairs(self._office), people.names(self._office) if self._person_id else {}

        def show(found: tuple[list[Pair], dict[str, str]]) -> None:
            if wanted is self._looked_for:
                self._show_pairs(chosen, said, *found)

        self._run(find, show)

    def _show_pairs(self, chosen: str | None, said: str, pairs: list[Pair], names: dict[str, str]) -> None:
        if self._person_id is not None and self._person_id not in names:
            self.accept()  # it went into another entry
            return
        shown = [p for p in pairs if self._person_id in (None, p.one.id, p.other.id)]
        others = [(record_id, name) for record_id, name in names.items() if record_id != self._person_id]
        self.others.offer([(None, self.tr("Choose an entry…")), *others])
        self.state.words.setText(said or self._sentence(shown))
        self.comparison.say(self.tr("Choose a pair on the left to see both entries side by side.") if shown else "")
        self.table.show_records(shown)
        if shown and self.table.chosen_record() is None:
            self.table.choose(chosen or shown[0].id)
            self.table.view.setFocus()

    def _sentence(self, shown: list[Pair]) -> str:
        if self._person_id is not None:
            return self.tr("Compare with an entry that looks alike, or with any other. One Undo takes a merge back.")
        if not shown:
            return self.tr("Every entry looks like somebody of their own.")
        return self.tr("Merge what is one person, or say that they are two. Nothing is merged unless you say so.")

    def _choose(self, pair: Pair | None) -> None:
        if pair is not None:
            self._compare(pair.one.id, pair.other.id)

    def _choose_other(self) -> None:
        if self._person_id is not None and self.others.value():
            self.table.choose(None)
            self._compare(self._person_id, self.others.value())

    def _compare(self, one_id: str, other_id: str) -> None:
        self._show(None)
        self._asked = asked = object()

        def show(found: Comparison) -> None:
            if asked is self._asked:
                self._show(found)

        self._run(lambda _: duplicates.compare(self._office, one_id, other_id), show)

    def _show(self, found: Comparison | None) -> None:
        self._compared = found
        self._show_verbs()
        if found is not None:
            self.comparison.show_comparison(found)

    def _show_verbs(self) -> None:
        can_say = self._compared is not None and self._body.isEnabled()
        self.verb.setEnabled(can_say)
        self.apart.setEnabled(can_say)

    # -- what she says -----------------------------------------------------------------------------------------------

    def _merge(self) -> None:
        found = self._compared
        assert found is not None, "the verb is pressed only while two entries are compared"
        choices = self.comparison.choices()
        self._say(self.tr("Making a backup, then merging…"))
        self._body.setEnabled(False)
        self._show_verbs()

        def merge(_progress: object) -> Merging:
            return duplicates.merge(self._office, found.kept.person.id, found.other.person.id, choices)

        self._run(merge, self._after_merge, self._end_merging)

    def _after_merge(self, done: Merging) -> None:
        said = self.tr("{0} is one entry now, with all that named either. One Undo takes it back.")
        said = said.format(done.person.name)
        self._shell.say(said, "ok")
        self._shell.go_to("People", done.person.id)
        if self._person_id is not None:
            self.accept()
        else:
            self._go_on(said)

    def _tell_apart(self) -> None:
        found = self._compared
        assert found is not None, "the button is pressed only while two entries are compared"
        one, other = found.kept.person, found.other.person
        try:
            duplicates.tell_apart(self._office, one.id, other.id)
        except StorageTrouble as trouble:
            self._say(str(trouble))
        else:
            said = self.tr("{0} and {1} are two people. You will not be asked about them again.")
            self._go_on(said.format(one.name, other.name))

    def _go_on(self, said: str) -> None:
        """Show the next pair."""
        pair = self.table.chosen_record()
        rows = self.table.model.shown
        after = rows[rows.index(pair) + 1 :] if pair in rows else []
        self._look(after[0].id if after else None, said)
        announce(self, said)

    # -- work --------------------------------------------------------------------------------------------------------

    def _run(self, task: Task, then: Callable[[Any], object], ended: Callable[[], object] | None = None) -> None:
        work = Work(task)
        work.finished.connect(lambda result: then(result) if self.is_open else None)
        work.refused.connect(lambda problems: self._say(" ".join(problems.values())))
        work.troubled.connect(self._say)
        if ended is not None:
            work.ended.connect(ended)
        work.start()

    def _end_merging(self) -> None:
        if self.is_open:
            self._body.setEnabled(True)
            self._show_verbs()

    def reject(self) -> None:
        """Go back, but not while two entries are being merged."""
        if self._body.isEnabled():
            super().reject()

    def _say(self, sentence: str) -> None:
        if self.is_open:
            self.state.words.setText(sentence)
            announce(self, sentence)
