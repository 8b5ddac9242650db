"""Filled sheets read back: what would be added, what could not be read and why, and each remark looked at by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from cpp_desktop.domain.periods import Period
from cpp_desktop.services import reflection_remarks, reflection_sheets
from cpp_desktop.services.reflection_sheets import Reading
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog, trouble_with
from cpp_desktop.ui.dialogs.reflection_words import WHO, tr
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chords import chord_button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import TEXT
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, key, label
from cpp_desktop.ui.parts.layout import Pages, hbox, vbox, wrap
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.work import Work

FIELDS = (Field("words", "What was written", TEXT),)
_COLUMNS = (Column("File", lambda r: r[0], second=lambda r: r[1], bold=True),)


class ReadSheets(PlainDialog):
    """Nothing is saved before the verb, and then in one step; names of files are kept nowhere."""

    def __init__(self, screen: Screen, sources: Sequence[Path], period: Period, then: Callable[[], object]) -> None:
        promise = tr("Nothing is saved yet. What was one sheet cannot be told afterwards.")
        super().__init__(screen.window(), tr("Filled sheets"), width=760, sentence=promise)
        self._office, self._then = screen.shell.office, then
        self._reading: Reading | None = None
        self._kept: list[tuple[str, str]] = []
        self._waiting: list[tuple[str, str, str]] = []
        self._look: Callable[[str], tuple[str, ...]] = lambda _: ()
        self.state = IconText("shield", self.tr("Reading…"), tone="ok", role="", wraps=True)
        self.notes = label("", "muted", wraps=True)
        self.refused = RecordTable(
            _COLUMNS, name=self.tr("Not read"), headed=False, row_height=47, key=lambda r: f"{r[0]} {r[1]}",
            empty=Empty(self.tr("Every file could be read."), icon="tick"),
        )  # fmt: skip
        self.trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
        self.count, self.question = label("", "muted"), label("", "h3", wraps=True)
        self.why = IconText("info", "", tone="warn", role="", wraps=True)
        self.form = Form(FIELDS)
        self.keeps = chord_button(self, "Alt+K", self.tr("Keep it"), self._keep)
        self.leaves = chord_button(self, "Alt+L", self.tr("Leave it out"), self._leave_out)
        self.verb = button(self.tr("Add"), self._go_on, kind="primary")
        self.verb.setEnabled(False)
        self._lay_out()
        self.resize(self.width(), min(theme.px(520), screen.window().height() - 40))
        office = self._office
        work = Work(lambda progress: reflection_sheets.read(office, sources, period, progress))
        work.finished.connect(self._take)
        work.refused.connect(lambda problems: self._tell(" ".join(problems.values())))
        work.troubled.connect(self._tell)
        work.start()

    def _lay_out(self) -> None:
        self._all = wrap(vbox(self.notes, self.refused, gap=8))
        verbs = (self.leaves, self.keeps)
        chords = [] if theme.is_huge() else [hbox(key(made.toolTip()), made, gap=6) for made in verbs]
        self._verbs = wrap(hbox(*(chords or verbs)))
        self._verbs.hide()
        self._one = wrap(vbox(self.count, self.question, self.why, self.form, None, gap=8))
        self._pages = Pages(self._all, self._one)
        self.trouble.hide()
        body = vbox(self.state, self._pages, self.trouble, gap=10)
        body.setStretch(1, 1)
        self.add_scrolled(body)
        self.set_foot(self.verb, self._verbs)

    def _tell(self, sentence: str) -> None:
        self.state.show_icon("alert", "danger")
        self.state.words.setText(sentence)

    def _take(self, reading: Reading) -> None:
        if not self.is_open:
            return
        self._reading = reading
        texts = {q.id: q.text for one in reading.additions for q in one.sheet.questions}
        self._waiting = [(i, texts[i], words) for one in reading.additions for i, words in one.remarks]
        self._look = reflection_remarks.looker(self._office, [words for _, _, words in self._waiting])
        self._total = len(self._waiting)
        who = [f"{tr(WHO[one.sheet.reflection.asked])} {one.number:,}" for one in reading.additions]
        sheets = self.tr("%n sheet(s) can be added: {0}.", "", reading.number).format(", ".join(who))
        nothing = self.tr("There is nothing to add.")
        not_read = self.tr("%n file(s) could not be counted.", "", len(reading.refused)) if reading.refused else ""
        self.state.words.setText(" ".join(filter(None, (sheets if who else nothing, not_read))))
        self.notes.setText("\n".join(reading.notes))
        self.notes.setVisible(bool(reading.notes))
        self.refused.show_records(reading.refused)
        self._show()

    def _show(self) -> None:
        """Show the remark that comes next; after the last, or where there is none, offer to add everything."""
        assert self._reading is not None, "it is shown once files are read"
        is_looking = bool(self._waiting) and self._pages.currentWidget() is self._one
        for part, is_shown in ((self._verbs, is_looking), (self.state, not is_looking), (self.verb, not is_looking)):
            part.setVisible(is_shown)
        if is_looking:
            _, question, words = self._waiting[0]
            self.count.setText(self.tr("{0} of {1}").format(self._total - len(self._waiting) + 1, self._total))
            self.question.setText(question)
            why = " ".join(self._look(words))
            self.why.words.setText(why)
            self.why.setVisible(bool(why))
            self.form.load({"words": words})
            self.form.editor("words").setFocus()
            announce(self, f"{self.count.text()}. {question} {words} {why}")
            return
        self._pages.setCurrentWidget(self._all)
        looks = self.tr("Look at %n remark(s)", "", len(self._waiting))
        adds = self.tr("Add %n sheet(s)", "", self._reading.number)
        self.verb.setText(looks if self._waiting else adds)
        self.verb.setAccessibleName(self.verb.text())
        self.verb.setEnabled(self._reading.number > 0)
        (self.verb if self.verb.isEnabled() else self.back).setFocus()

    def _go_on(self) -> None:
        if self._waiting:
            self._pages.setCurrentWidget(self._one)
            self._show()
        elif self._reading is not None:
            reading = self._reading
            sentence = trouble_with(lambda: reflection_sheets.add(self._office, reading, self._kept))
            self.trouble.words.setText(sentence)
            self.trouble.setVisible(bool(sentence))
            if not sentence:
                self.accept()
                self._then()

    def _keep(self) -> None:
        question_id, _, _ = self._waiting.pop(0)
        self._kept.append((question_id, self.form.values()["words"]))
        self._show()

    def _leave_out(self) -> None:
        self._waiting.pop(0)
        self._show()
