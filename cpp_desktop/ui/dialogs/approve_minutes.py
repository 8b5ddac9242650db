"""Approving minutes at a later meeting, or correcting approved ones; what will be minuted is shown first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.approval import PARTS, CorrectionAsked, Part
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.wording import day_month_year, short_date
from cpp_desktop.services import approval, meetings, minutes_status, people
from cpp_desktop.services.approval import Agreement
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, PERSON, TICK
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, hbox, vbox, wrap
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.text_editors import TextEditor
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.meeting_words import meeting_title

FIELDS = (
    Field("at", "At which meeting", CHOICE(())),
    (Field("proposer", "Proposed by", PERSON), Field("seconder", "Seconded by", PERSON)),
    Field("confidential", "Keep the minute that says so confidential", TICK),
)
CORRECTION_FIELDS = (
    Field("passage", "What is corrected", CHOICE(())),
    Field("words", "How it is to read", partial(TextEditor, lines=2)),
)

_PART_WORDS: dict[Part, str] = {
    "text": "",
    "decision": QT_TRANSLATE_NOOP("MinutePart", "decision"),
    "reason": QT_TRANSLATE_NOOP("MinutePart", "reason"),
    "dissent": QT_TRANSLATE_NOOP("MinutePart", "dissent"),
}

Place = tuple[str, Part] | None
"""A passage's id and its part; None is a correction in words alone."""


def ask_for_approval(screen: Screen, meeting: Meeting) -> None:
    """Ask for the meeting that approves minutes, or corrects approved ones, if there is one yet."""
    later = approval.later_meetings(screen.shell.office, meeting)
    if later:
        screen.shell.open_dialog(ApproveMinutes(screen, meeting, later))
        return
    screen.shell.say(
        screen.tr(
            "Minutes are approved and corrected by a minute of a later meeting, and none is recorded as held yet whose "
            "own minutes are still open."
        ),
        "warn",
    )


def _tr(part: Part) -> str:
    words = _PART_WORDS[part]
    return QCoreApplication.translate("MinutePart", words) if words else ""


class ApproveMinutes(PlainDialog):
    """What a later meeting agreed about minutes; Ctrl+Return records it, Alt+C adds a correction."""

    def __init__(self, screen: Screen, meeting: Meeting, later: list[Meeting]) -> None:
        self._office, self._meeting = screen.shell.office, meeting
        self._amends = minutes_status.state_of(self._office, meeting.id).is_agreed
        day = day_month_year(meeting.date)
        title = self.tr("Correct the minutes of {0}") if self._amends else self.tr("Approve the minutes of {0}")
        promise = self.tr("A minute of the later meeting says so. It cannot be undone, only corrected by a later one.")
        super().__init__(screen.window(), title.format(day), width=720, sentence=promise)
        self._meetings = {m.id: m for m in later}
        self._asked: list[CorrectionAsked] = []
        self._may_leave = False
        self.form = self._make_form(later)
        self.correction = Form(CORRECTION_FIELDS)
        self.correction.hide()
        self._listed = Changing()
        self._preview_head, self.preview = label("", "h3"), label("", wraps=True)
        self.trouble = IconText("alert", "", tone="warn", role="warn", wraps=True)
        self._lay_out(screen)
        self._passages = self._read_passages()
        self.correction.offer("passage", [(None, self.tr("Words alone")), *self._passages])
        self.correction.editor("passage").edited.connect(self._show_passage)
        for form in (self.form, self.correction):
            form.edited.connect(lambda _: self._show())
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._do)
        QShortcut(QKeySequence("Alt+C"), self).activated.connect(self.add_correction)
        self._show_corrections()
        if self._amends:
            self.add_correction()

    def _make_form(self, later: list[Meeting]) -> Form:
        form = Form(FIELDS)
        form.offer("at", [(m.id, f"{short_date(m.date)}, {meeting_title(m)}") for m in later])
        names = people.choices(self._office)
        for name in ("proposer", "seconder"):
            form.offer(name, names)
        form.load({"at": later[0].id, "proposer": "", "seconder": "", "confidential": False})
        return form

    def _lay_out(self, screen: Screen) -> None:
        self.adds = button(self.tr("Add a correction"), self.add_correction, kind="small", icon="plus")
        self.adds.setToolTip("Alt+C")
        shown = Card(self._preview_head, self.preview, kind="decision", pad=(12, 8, 12, 8), gap=4)
        body = vbox(self.form, self._listed, self.correction, hbox(self.adds, None), shown, None, gap=10)
        self.add_scrolled(body)
        self.trouble.hide()
        self.add(self.trouble)
        words = self.tr("Record the correction") if self._amends else self.tr("Approve the minutes")
        self.verb = button(words, self._do, kind="primary")
        self.set_foot(self.verb)
        self.resize(self.width(), min(theme.px(660), screen.window().height() - 40))

    def _read_passages(self) -> list[tuple[Place, str]]:
        page = meetings.meeting_page(self._office, self._meeting.id)
        self._minutes = {m.id: m for m in page.minutes} if page else {}
        parts = [(m, part) for m in self._minutes.values() for part in PARTS if getattr(m, part)]
        return [((m.id, part), self._passage_words(m, part)) for m, part in parts]

    def _passage_words(self, minute: Minute, part: Part) -> str:
        words = " ".join(getattr(minute, part).split())
        place = f"{minute.number} {_tr(part)}".strip()
        return f"{place}: {words[:60]}{'…' if len(words) > 60 else ''}".lstrip(": ")

    # -- corrections ---------------------------------------------------------------------------------------------------

    def add_correction(self) -> None:
        """Keep the correction that is typed, and make room for another."""
        if self._is_typed() and not self._keep_typed():
            return
        self.correction.load({"passage": None, "words": ""})
        self.correction.show()
        self._show_corrections()
        self.correction.editor("passage").entry.setFocus()

    def _show_passage(self) -> None:
        """Show what the passage says, to be typed over."""
        self.correction.editor("words").show_value(self._words_of(self.correction.values()["passage"]))
        self.correction.editor("words").entry.setFocus()

    def _words_of(self, place: Place) -> str:
        """Return what a passage says once the corrections before are made."""
        if place is None:
            return ""
        before = [c.now for c in self._asked if (c.minute_id, c.part) == place]
        said: str = before[-1] if before else getattr(self._minutes[place[0]], place[1])
        return said

    def _is_typed(self) -> bool:
        if self.correction.isHidden():
            return False
        typed = self.correction.values()
        return bool(typed["words"] != self._words_of(typed["passage"]))

    def _keep_typed(self) -> bool:
        asked = [*self._asked, self._typed()]
        try:
            approval.preview(self._office, self._meeting, self._agreement(asked))
        except Refused as refused:
            self._say(refused)
            return False
        self._asked = asked
        return True

    def _typed(self) -> CorrectionAsked:
        typed = self.correction.values()
        place: Place = typed["passage"]
        if place is None:
            return CorrectionAsked(text=typed["words"])
        return CorrectionAsked(minute_id=place[0], part=place[1], now=typed["words"])

    def _take_out(self, at: int) -> None:
        del self._asked[at]
        self._show_corrections()

    def _show_corrections(self) -> None:
        lines: list[QWidget] = []
        for at, words in enumerate(self._correction_words()):
            takes = button(self.tr("Take out"), partial(self._take_out, at), kind="link", height=26)
            takes.setAccessibleName(self.tr("Take out: {0}").format(words))
            line = hbox(label(words, wraps=True), takes)
            line.setStretch(0, 1)
            lines.append(wrap(line))
        self._listed.lay_out(*lines)
        self._listed.setVisible(bool(lines))
        self._show()

    def _correction_words(self) -> list[str]:
        if not self._asked:
            return []
        drafted = approval.preview(self._office, self._meeting, self._agreement(self._asked))
        return [f"{c.number}. {c.text}" for c in drafted.corrections]

    # -- what is recorded ----------------------------------------------------------------------------------------------

    def _agreement(self, asked: list[CorrectionAsked]) -> Agreement:
        typed = self.form.values()
        return Agreement(
            at=self._meetings[typed["at"]],
            corrections=tuple(asked),
            proposer=typed["proposer"],
            seconder=typed["seconder"],
            confidential=typed["confidential"],
        )

    def _all_asked(self) -> list[CorrectionAsked]:
        return [*self._asked, self._typed()] if self._is_typed() else list(self._asked)

    def _show(self) -> None:
        """Show what the later meeting's minutes will say."""
        self._may_leave = False
        try:
            drafted = approval.preview(self._office, self._meeting, self._agreement(self._all_asked()))
        except Refused as refused:
            self._preview_head.setText(self.tr("Nothing can be minuted yet"))
            self.preview.setText(str(refused))
            return
        self.trouble.hide()
        day = day_month_year(self._meetings[self.form.values()["at"]].date)
        number = drafted.minute.number
        self._preview_head.setText(self.tr("Minute {0} of {1} will say").format(number, day))
        self.preview.setText(drafted.minute.text)

    def _do(self) -> None:
        record = approval.amend if self._amends else approval.approve
        try:
            record(self._office, self._meeting, self._agreement(self._all_asked()))
        except (Refused, StorageTrouble) as problem:
            self._say(problem)
        else:
            self.accept()

    def _say(self, problem: Exception | str) -> None:
        self.trouble.words.setText(str(problem))
        self.trouble.show()

    def reject(self) -> None:
        """Go back; with corrections typed, say so first."""
        if (self._asked or self._is_typed()) and not self._may_leave:
            self._may_leave = True
            self._say(self.tr("The corrections are not recorded yet. Go back once more to leave them."))
            return
        super().reject()
