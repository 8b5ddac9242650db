"""The check of minutes before they are sent: one thing at a time with its passage, to leave, reword or keep apart."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from cpp_desktop.domain.privacy_sweep import Kind, Span
from cpp_desktop.services import privacy_sweep
from cpp_desktop.services.privacy_sweep import Sighting, Sweep
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog, trouble_with
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.chords import chord_button
from cpp_desktop.ui.parts.editors import TEXT
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, key, label
from cpp_desktop.ui.parts.layout import Pages, hbox, vbox, wrap
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.work import Work

FIELDS = (Field("words", "The passage", TEXT),)
KINDS: dict[Kind, str] = {
    Kind.NOT_A_MEMBER: QT_TRANSLATE_NOOP("PrivacySweep", "Not a member"),
    Kind.HAS_DIED: QT_TRANSLATE_NOOP("PrivacySweep", "Somebody who has died"),
    Kind.UNKNOWN_NAME: QT_TRANSLATE_NOOP("PrivacySweep", "A name"),
    Kind.HEALTH: QT_TRANSLATE_NOOP("PrivacySweep", "Health beside a name"),
    Kind.TELEPHONE: QT_TRANSLATE_NOOP("PrivacySweep", "Telephone number"),
    Kind.EMAIL: QT_TRANSLATE_NOOP("PrivacySweep", "E-mail address"),
    Kind.POSTCODE: QT_TRANSLATE_NOOP("PrivacySweep", "Postcode"),
    Kind.NHS_NUMBER: QT_TRANSLATE_NOOP("PrivacySweep", "NHS number"),
}
"""What each kind is called on its chip."""


def check_before_sending(screen: Screen, meeting_id: str) -> None:
    """Look through a meeting's minutes, and show what is found one by one."""
    screen.shell.open_dialog(PrivacySweep(screen, meeting_id))


class PrivacySweep(PlainDialog):
    """Shows one sighting at a time; the minutes are looked through anew after each change."""

    def __init__(self, screen: Screen, meeting_id: str) -> None:
        promise = self.tr("Nothing is changed unless you say so. What is confidential already is not looked at.")
        super().__init__(screen.window(), self.tr("Check before it is sent"), width=820, sentence=promise)
        self._screen, self._office, self._meeting_id = screen, screen.shell.office, meeting_id
        self._waiting: tuple[Sighting, ...] = ()
        self._looked_at, self._left = 0, 0
        self._may_leave = False
        self.count, self.chip = label("", "h3"), ChipLabel()
        self.where = label("", "small", wraps=True)
        self.why = IconText("info", "", role="", wraps=True)
        self.form = Form(FIELDS)
        self.form.edited.connect(lambda _: self._show_verbs())
        self.trouble = IconText("alert", "", tone="warn", role="warn", wraps=True)
        self.trouble.hide()
        hint = self.tr("Type over the words, or anywhere in the passage. Then keep the new words.")
        self.hint = IconText("edit", hint, wraps=True)
        self.leaves = chord_button(self, "Alt+L", self.tr("Leave as it is"), self._leave)
        self.rewords = chord_button(self, "Alt+R", self.tr("Reword"), self._reword)
        self.hides = chord_button(self, "Alt+C", self.tr("Make confidential"), self._make_confidential)
        self.again = button(self.tr("Show them again"), self._look_again, kind="link")
        self.closes = button(self.tr("Close"), self.accept, kind="primary")
        self._lay_out()
        self.resize(self.width(), min(theme.px(430), screen.window().height() - 40))
        self._look()

    def _lay_out(self) -> None:
        head = hbox(self.count, self.chip, None)
        self._one = wrap(vbox(head, self.where, self.why, self.form, self.hint, None, gap=8))
        self.end = IconText("tick", "", tone="ok", role="", wraps=True)
        self.left = label("", "muted")
        self._all = wrap(vbox(self.end, hbox(self.left, self.again, None), None, gap=8))
        self._pages = Pages(self._one, self._all)
        self.add(self._pages, 1)
        self.add(self.trouble)
        verbs = [self.hides, self.rewords, self.leaves]
        chords = [] if theme.is_huge() else [hbox(key(made.toolTip()), made, gap=6) for made in verbs]
        self._verbs = wrap(hbox(*(chords or verbs)))
        self.set_foot(self.closes, self._verbs)
        for part in (self._pages, self._verbs, self.closes):
            part.hide()

    # -- what there is to look at ------------------------------------------------------------------------------------

    def _look(self) -> None:
        """Look through the minutes, on a worker: there may be a long evening of them."""
        work = Work(lambda _progress: privacy_sweep.sweep(self._office, self._meeting_id))
        work.finished.connect(self._take)
        work.refused.connect(lambda problems: self._say(" ".join(problems.values())))
        work.troubled.connect(self._say)
        work.start()

    def _take(self, found: Sweep) -> None:
        if self.is_open:
            self._waiting, self._left = found.sightings, found.left
            self._show()

    def _show(self) -> None:
        self._say("")
        self.hint.hide()
        self._pages.setCurrentWidget(self._one if self._waiting else self._all)
        self._pages.show()
        self.closes.setVisible(not self._waiting)
        for part in (self.back, self._verbs):
            part.setVisible(bool(self._waiting))
        if self._waiting:
            self._show_sighting(self._waiting[0])
        else:
            self._show_end()

    def _show_sighting(self, sighting: Sighting) -> None:
        found = sighting.finding
        total = self._looked_at + len(self._waiting)
        self.count.setText(self.tr("{0} of {1}").format(self._looked_at + 1, total))
        self.chip.show_chip(Chip(QCoreApplication.translate("PrivacySweep", KINDS[found.kind]), "info"))
        self.where.setText(sighting.where)
        self.why.words.setText(found.why)
        self.form.load({"words": found.passage.words})
        entry = self._entry()
        entry.setAccessibleDescription(f"{sighting.where}. {found.why}")
        entry.setExtraSelections([_marked(entry, span) for span in found.spans])
        cursor = entry.textCursor()
        cursor.setPosition(_in_qt(found.passage.words, found.spans[0][0]))
        entry.setTextCursor(cursor)
        entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_verbs()
        announce(self, f"{self.count.text()}. {found.why}")

    def _show_end(self) -> None:
        nothing = self.tr("Nothing more to look at.") if self._looked_at else self.tr("Nothing to look at was found.")
        read = self.tr("It knows names, numbers and some words, and not what they mean: a last look of your own helps.")
        self.end.words.setText(f"{nothing} {read}")
        self.left.setText(self.tr("Left as it is: {0}").format(f"{self._left:,}"))
        for part in (self.left, self.again):
            part.setVisible(bool(self._left))
        self.closes.setDefault(True)
        self.closes.setFocus()
        announce(self, nothing)

    def _show_verbs(self) -> None:
        """Let what is typed be kept, and nothing else be done until it is."""
        edited = self.form.is_edited()
        words = self.tr("Keep the new words") if edited else self.tr("Reword")
        self.rewords.setText(words)
        self.rewords.setAccessibleName(words)
        self.leaves.setEnabled(not edited)
        self.hides.setEnabled(not edited and self._waiting[0].minute is not None)
        if not edited:
            self._may_leave = False

    def _entry(self) -> QPlainTextEdit:
        entry = self.form.editor("words").entry
        assert isinstance(entry, QPlainTextEdit), "the passage is several lines of words"
        return entry

    # -- what she says -----------------------------------------------------------------------------------------------

    def _leave(self) -> None:
        self._do(partial(privacy_sweep.leave, self._office, self._meeting_id, self._waiting[0]))

    def _make_confidential(self) -> None:
        self._do(partial(privacy_sweep.make_confidential, self._office, self._waiting[0]))

    def _reword(self) -> None:
        """Keep what was typed; before anything is typed, go to the words."""
        sighting = self._waiting[0]
        if self.form.is_edited():
            typed = self.form.values()["words"]
            self._do(partial(privacy_sweep.reword, self._office, sighting, typed))
            return
        entry, (start, end) = self._entry(), sighting.finding.spans[0]
        entry.setTextCursor(_cursor(entry, sighting.finding.passage.words, start, end))
        entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hint.show()
        announce(self, self.hint.words.text())

    def _do(self, deed: Callable[[], object]) -> None:
        if why_not := trouble_with(deed):
            self._say(why_not)
        else:
            self._looked_at = self._looked_at + 1 if self._waiting else 0
            self._look()

    def _look_again(self) -> None:
        self._do(partial(privacy_sweep.look_again, self._office, self._meeting_id))

    def reject(self) -> None:
        """Go back; with something typed, say so first."""
        if self._waiting and self.form.is_edited() and not self._may_leave:
            self._may_leave = True
            self._say(self.tr("What you typed is not kept yet. Go back once more to leave it."))
            return
        super().reject()

    def _say(self, sentence: str) -> None:
        if self.is_open:
            self.trouble.words.setText(sentence)
            self.trouble.setVisible(bool(sentence))
            announce(self, sentence)


def _marked(entry: QPlainTextEdit, span: Span) -> QTextEdit.ExtraSelection:
    """Return words marked by a ground and a line below, so that it is not the colour alone."""
    made = QTextEdit.ExtraSelection()
    look = QTextCharFormat()
    look.setBackground(theme.colour("accent_soft"))
    look.setForeground(theme.colour("accent_text"))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(theme.colour("accent"))
    made.format = look
    made.cursor = _cursor(entry, entry.toPlainText(), *span)
    return made


def _cursor(entry: QPlainTextEdit, words: str, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(entry.document())
    cursor.setPosition(_in_qt(words, start))
    cursor.setPosition(_in_qt(words, end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _in_qt(words: str, at: int) -> int:
    """Qt counts in UTF-16: whatever lies beyond the first plane is two signs to it."""
    return len(words[:at].encode("utf-16-le")) // 2
