"""The check of a meeting's spelling: one word at a time in its sentence, to change, leave or add."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cpp_desktop.services import group_words, misspellings, spelling
from cpp_desktop.services.misspellings import Kind, Sighting
from cpp_desktop.services.spelling import Speller
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog, trouble_with
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.chords import chord_button
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.flow import Flow
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, key, label
from cpp_desktop.ui.parts.layout import Card, flow, hbox, vbox, wrap
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.work import Work

_WORDS = Field("words", "Change to", LINE)
_MEANING = Field(
    "meaning", "What it means", LINE, help="It is explained at the end of minutes and agendas that use it."
)


def check_spelling(screen: Screen, meeting_id: str, left: set[str]) -> None:
    """Look through a meeting's texts, and show what is found one by one; `left` are the words left for this visit."""
    screen.shell.open_dialog(SpellingCheck(screen, meeting_id, left))


class SpellingCheck(PlainDialog):
    """Shows one sighting at a time; the texts are looked through anew after each change."""

    def __init__(self, screen: Screen, meeting_id: str, left: set[str]) -> None:
        super().__init__(screen.window(), self.tr("Spelling and abbreviations"), width=780)
        self._screen, self._office, self._meeting_id, self._left = screen, screen.shell.office, meeting_id, left
        self._waiting: tuple[Sighting, ...] = ()
        self._known: Speller | None = None
        self._dealt_with = 0
        self._asked: dict[str, tuple[str, ...]] = {}
        self.count, self.chip = label("", "h3"), ChipLabel()
        self.where, self.sentence = label("", "small", wraps=True), label("", wraps=True)
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.form = Form((_WORDS, _MEANING))
        self.hint = label("", "small", wraps=True)
        self._offers = Flow(theme.px(8))
        self.trouble = IconText("alert", "", tone="warn", role="warn", wraps=True)
        self.trouble.hide()
        self.leaves = chord_button(self, "Alt+L", self.tr("Leave as it is"), self._leave, kind="small")
        self.adds = chord_button(self, "Alt+A", self.tr("Add to the group’s words"), self._add, kind="small")
        self.changes_all = chord_button(
            self, "Alt+E", self.tr("Change everywhere"), self._change_everywhere, kind="small"
        )
        self.changes = button("", self._change, kind="primary")
        self._lay_out()
        self.resize(self.width(), min(theme.px(440), screen.window().height() - 40))
        self._look()

    def _lay_out(self) -> None:
        card = Card(self.sentence, kind="sunken", pad=12)
        self._verbs = [
            wrap(hbox(key(made.toolTip()), made, gap=6)) for made in (self.leaves, self.adds, self.changes_all)
        ]
        offers, self._deeds = wrap(self._offers), wrap(flow(*self._verbs, gap=12))
        parts = (hbox(self.count, self.chip, None), self.where, card, self.form, self.hint, offers)
        self._one = wrap(vbox(*parts, None, gap=8))
        self.end = IconText("tick", "", tone="ok", role="", wraps=True)
        self._all = wrap(vbox(self.end, None, gap=8))
        self.add(self._one, 1)
        self.add(self._all, 1)
        self.add(self.trouble)
        self.add(self._deeds)
        for part in (self._one, self._all, self._deeds):
            part.hide()
        self.set_foot(self.changes)

    # -- what there is to look at ------------------------------------------------------------------------------------

    def _look(self) -> None:
        """Look through the texts, on a worker: there may be a long evening of them."""
        left = frozenset(self._left)
        work = Work(lambda _progress: misspellings.look_through(self._office, self._meeting_id, left))
        work.finished.connect(self._take)
        work.refused.connect(lambda problems: self._say(" ".join(problems.values())))
        work.troubled.connect(self._say)
        work.start()

    def _take(self, found: tuple[Speller, tuple[Sighting, ...]]) -> None:
        if not self.is_open:
            return
        self._known, self._waiting = found
        self._say("")
        for part in (self._one, self._deeds):
            part.setVisible(bool(self._waiting))
        self._all.setVisible(not self._waiting)
        self.back.setVisible(bool(self._waiting))
        if self._waiting:
            self._show_sighting(self._waiting[0])
        else:
            self._show_end()

    def _show_sighting(self, sighting: Sighting) -> None:
        is_word = sighting.kind is Kind.SPELLING
        self.count.setText(self.tr("{0} of {1}").format(self._dealt_with + 1, self._dealt_with + len(self._waiting)))
        self.chip.show_chip(Chip(self.tr("Spelling") if is_word else self.tr("Abbreviation"), "info", "none"))
        self.where.setText(sighting.text.where)
        self._show_sentence(sighting)
        self.form.load({"words": sighting.word, "meaning": sighting.offered})
        self.form.show_field("words", is_word)
        self.form.show_field("meaning", not is_word)
        for verb in self._verbs[1:]:
            verb.setVisible(is_word)
        words = self.tr("Change") if is_word else self.tr("Keep the meaning")
        self.changes.setText(words)
        self.changes.setAccessibleName(words)
        self._show_offers(())
        self.hint.setText(self.tr("Looking for words like it…"))
        self.hint.setVisible(is_word)
        self._go_to_line(sighting)
        announce(self, f"{self.count.text()}. {self.chip.accessibleName()}: {sighting.word}. {sighting.sentence[0]}")
        if is_word:
            self._ask_for_words(sighting.word)

    def _show_sentence(self, sighting: Sighting) -> None:
        told, (start, end) = sighting.sentence
        before, word, after = map(escape, (told[:start], told[start:end], told[end:]))
        look = f"color:{theme.colour('accent_text').name()}"
        self.sentence.setText(f'{before}<b><u style="{look}">{word}</u></b>{after}'.replace("\n", "<br>"))
        self.sentence.setAccessibleName(told)

    def _go_to_line(self, sighting: Sighting) -> None:
        editor = self.form.editor("words" if sighting.kind is Kind.SPELLING else "meaning")
        editor.entry.setAccessibleDescription(f"{sighting.word}. {sighting.text.where}. {sighting.sentence[0]}")
        editor.setFocus()
        editor.entry.selectAll()  # type: ignore[attr-defined] # both are lines

    # -- what may have been meant ------------------------------------------------------------------------------------

    def _ask_for_words(self, word: str) -> None:
        known = self._known
        if known is None or word in self._asked:
            self._show_words(word, self._asked.get(word, ()))
            return
        work = Work(lambda _progress: spelling.suggestions(word, known))
        work.finished.connect(partial(self._show_words, word))
        work.start()

    def _show_words(self, word: str, found: tuple[str, ...]) -> None:
        """Offer words; the likeliest stands in the line, unless something was typed there meanwhile."""
        self._asked[word] = found
        if not self.is_open or not self._waiting or self._waiting[0].word != word:
            return
        self._show_offers(found)
        none = self.tr("No word like it is known. Type what it should say.")
        self.hint.setText(self.tr("Words like it:") if found else none)
        if found and not self.form.is_edited():
            self._take_word(found[0])

    def _show_offers(self, found: tuple[str, ...]) -> None:
        while (item := self._offers.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        before: QWidget = self.form.editor("words").entry
        for word in found:
            made = button(word, partial(self._take_word, word), kind="small")
            made.setAccessibleName(self.tr("Change to {0}").format(word))
            self._offers.addWidget(made)
            QWidget.setTabOrder(before, made)
            before = made

    def _take_word(self, word: str) -> None:
        entry = self.form.editor("words").entry
        self.form.editor("words").retype(word)
        entry.selectAll()  # type: ignore[attr-defined] # it is a line
        entry.setFocus()

    # -- what she says -----------------------------------------------------------------------------------------------

    def _change(self) -> None:
        """Put the line's words in; at the end, close."""
        if not self._waiting:
            self.accept()
            return
        sighting, typed = self._waiting[0], self.form.values()
        if sighting.kind is Kind.SPELLING:
            self._do(partial(misspellings.change, self._office, sighting, typed["words"]))
        elif typed["meaning"]:
            self._do(partial(group_words.explain, self._office, sighting.word, typed["meaning"]))
        else:
            self._say(self.tr("Write what it means, or leave it as it is."))

    def _change_everywhere(self) -> None:
        word, typed = self._waiting[0].word, self.form.values()["words"]
        self._do(partial(misspellings.change_everywhere, self._office, self._meeting_id, word, typed))

    def _add(self) -> None:
        self._do(partial(group_words.explain, self._office, self._waiting[0].word))

    def _leave(self) -> None:
        self._do(partial(self._left.add, self._waiting[0].word))

    def _do(self, deed: Callable[[], object]) -> None:
        if why_not := trouble_with(deed):
            self._say(why_not)
        else:
            self._dealt_with += 1
            self._look()

    def _show_end(self) -> None:
        nothing = self.tr("Nothing more to look at.") if self._dealt_with else self.tr("Every word here is known.")
        knows = self.tr("It knows words and not what they mean: “form” for “from” is not found.")
        self.end.words.setText(f"{nothing} {knows}")
        self.changes.setText(self.tr("Close"))
        self.changes.setAccessibleName(self.changes.text())
        self.changes.setFocus()
        announce(self, nothing)

    def _say(self, sentence: str) -> None:
        if self.is_open:
            self.trouble.words.setText(sentence)
            self.trouble.setVisible(bool(sentence))
            announce(self, sentence)
