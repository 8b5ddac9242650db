"""The group's own words and what they mean: looked at, added, changed, removed."""

from __future__ import annotations

from functools import partial

from cpp_desktop.domain.words import GroupWord
from cpp_desktop.services import group_words
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import row, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen

FIELDS = (
    Field("word", "Word or abbreviation", LINE, help="As it is written, capitals too: MDT, Macmillan, peer review."),
    Field("meaning", "What it means", LINE, help="Blank is only known to the spelling check, and explained nowhere."),
)


def show_group_words(screen: Screen) -> None:
    """Open the list of the group's words."""
    screen.shell.open_dialog(GroupWords(screen))


class GroupWords(PlainDialog):
    """The list; Enter changes a word."""

    def __init__(self, screen: Screen) -> None:
        window = screen.window()
        super().__init__(window, self.tr("The group’s words"), width=760)
        told = self.tr("The spelling check knows these; papers that use those with a meaning explain them.")
        self.add(label(told, "muted", wraps=True))
        self._screen, self._office = screen, screen.shell.office
        self.table = RecordTable(
            [
                Column(self.tr("Word"), lambda word: word.word, bold=True, width=190),
                Column(self.tr("What it means"), lambda word: word.meaning),
            ],
            name=self.tr("The group’s words"),
            empty=Empty(self.tr("None yet. Add one here, or from the spelling check of minutes (F7)."), icon="book"),
        )
        self.table.activated.connect(self._edit)
        self.table.chosen.connect(self._show_verbs)
        self.adds = button(self.tr("Add word…"), self._ask_for_word, kind="small", icon="plus")
        self.edits = button(self.tr("Change…"), self._edit, kind="small", icon="edit")
        self.removes = button(self.tr("Remove"), self._remove, kind="small")
        self.add(self.table, 1)
        self.add(wrap(row(self.adds, self.edits, self.removes, None, gap=8)))
        closes = button(self.tr("Close"), self.accept, kind="primary")
        self.set_foot(closes)
        self.back.hide()
        self.resize(self.width(), min(theme.px(520), window.height() - 40))
        self._show()

    def _show(self) -> None:
        self.table.show_records(group_words.all_words(self._office))
        self._show_verbs()

    def _show_verbs(self, *_: object) -> None:
        for verb in (self.edits, self.removes):
            verb.setEnabled(self.table.chosen_record() is not None)

    def _ask_for_word(self) -> None:
        title = self.tr("Add word")
        self._ask(title, GroupWord(word=""), title)

    def _edit(self, *_: object) -> None:
        word = self.table.chosen_record()
        if word is not None:
            self._ask(word.word, word, self.tr("Save word"))

    def _ask(self, title: str, word: GroupWord, verb: str) -> None:
        dialog = FormDialog(self, title, FIELDS, word, verb=verb, deed=partial(group_words.keep_word, self._office))
        dialog.accepted.connect(partial(self._shown_again, word.id))
        self._screen.shell.open_dialog(dialog)

    def _shown_again(self, word_id: str) -> None:
        self._show()
        self.table.choose(word_id)

    def _remove(self) -> None:
        word = self.table.chosen_record()
        if word is not None and self._screen.attempt(partial(group_words.remove_word, self._office, word)):
            self._show()
