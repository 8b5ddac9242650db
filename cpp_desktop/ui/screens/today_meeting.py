"""The next meeting on Today: when and where, and the steps on the way there with their days."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.wording import clock, from_today, short_date
from cpp_desktop.services import papers
from cpp_desktop.services.today import NextMeeting, Step, StepKind, TodayPage
from cpp_desktop.ui.dialogs.issue_paper import ask_to_issue
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.labels import block, label, picture
from cpp_desktop.ui.parts.layout import Card, Part, even, hbox, row, rule, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.live_meeting import LIVE
from cpp_desktop.ui.screens.meeting_words import by_words, meeting_title, when_words, where_words

_NEAR_DAYS = 7


class NextMeetingCard(Card):
    """The next meeting, or how to plan one."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 14, 16, 14))
        self._screen = screen
        self.setMinimumWidth(1)
        self.opens = button(self.tr("Open meeting"), self._open, kind="primary", icon="calendar")
        self.looks = button(self.tr("Open meeting"), self._look, icon="calendar")
        self.agenda = button(self.tr("Preview agenda"), self._preview, icon="file")
        self._foot = wrap(row(self.opens, self.looks, self.agenda, None))
        self._is_today = False
        self._offer_deeds(None)
        self._changing = Changing()
        self.add(self._changing, 1)
        self.add(self._foot)

    def show_page(self, page: TodayPage) -> None:
        """Show the next meeting anew."""
        self._coming = page.next_meeting
        self._is_today = self._coming is not None and self._coming.meeting.date == page.day
        steps = [self._step(step, page.day) for step in page.steps]
        parts = self._meeting(page.next_meeting, page.day, steps) if page.next_meeting else self._none(steps)
        self._changing.lay_out(*parts, gap=8)
        self._offer_deeds(page.next_meeting)

    def _offer_deeds(self, coming: NextMeeting | None) -> None:
        """Offer what is done with a meeting only once there is one to do it with: until then a press would be lost."""
        self._coming = coming
        verb = self.tr("Take minutes") if self._is_today else self.tr("Open meeting")
        self.opens.setText(f" {verb}")
        self.opens.setAccessibleName(verb)
        self.looks.setVisible(self._is_today)
        for one in (self.opens, self.looks, self.agenda):
            one.setEnabled(coming is not None)
        self._foot.setVisible(coming is not None)

    def _none(self, steps: list[QWidget]) -> list[Part]:
        sentence = self.tr("No meeting is planned. Plan the next one, and its deadlines are worked out here.")
        deed = (self.tr("Plan a meeting"), partial(self._screen.shell.go_to, "Meetings"))
        empty = EmptyState(Empty(sentence, deed, icon="calendar"))
        return [label(self.tr("Next meeting"), "h2"), *steps, empty]

    def _meeting(self, coming: NextMeeting, day: date, steps: list[QWidget]) -> list[Part]:
        meeting = coming.meeting
        chip = ChipLabel(Chip(from_today(meeting.date, day), "info", "none"))
        title = hbox(label(meeting_title(meeting), "h2", wraps=True), chip, gap=14)
        title.setStretch(0, 1)
        title.setAlignment(chip, Qt.AlignmentFlag.AlignTop)
        words = vbox(
            title,
            *(label(text, "muted", wraps=True) for text in (when_words(meeting), where_words(meeting)) if text),
            gap=0,
        )
        when = f"{meeting.date.day}\n{short_date(meeting.date).split()[1]}"
        day_block = block(when, "date", 58, 58)
        head = hbox(day_block, words, gap=14)
        head.setStretch(1, 1)
        for part in (day_block, words):
            head.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        needed = self.tr("{0} make a quorum").format(coming.needed) if coming.needed else ""
        expected = self.tr("%n member(s) expected", "", coming.expected)
        lines = wrap(even(*steps, wrap(_line("people", "muted", label(expected), label(needed, "muted")))))
        lines.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return [wrap(head), rule(), lines]

    def _step(self, step: Step, day: date) -> QWidget:
        words = self._words(step)
        if step.done:
            if step.kind is StepKind.AGENDA and self._coming is not None and self._coming.overruns:
                over = label(self.tr("runs over"), "warn")
                return wrap(_line("clock", "warn", label(words, "label", wraps=True), over))
            return wrap(_line("tick", "ok", label(words, wraps=True)))
        late, near = step.by < day, (step.by - day).days <= _NEAR_DAYS
        icon, tone, role = ("clock", "warn", "label") if late else ("arrow", "accent", "accent")
        if not (late or near):
            icon, tone, role = "ring", "muted", ""
        when = label(by_words(step.by, day), "warn" if late else "accent" if near else "muted")
        return wrap(_line(icon, tone, label(words, role, wraps=True), when, *self._verbs(step)))

    def _verbs(self, step: Step) -> list[Part]:
        if step.kind is StepKind.SEND:
            return [self._issues(step, IssuedKind.PACK), self._issues(step, IssuedKind.AGENDA)]
        if step.kind is StepKind.SEND_MINUTES:
            return [self._issues(step, IssuedKind.MINUTES)]
        if step.kind in (StepKind.LAST_MEETING, StepKind.LAST_MINUTES, StepKind.APPROVAL):
            opens = button(self.tr("Open"), partial(self._screen.shell.go_to, "Meetings", step.meeting.id), kind="link")
            opens.setAccessibleName(self.tr("Open the meeting of {0}").format(short_date(step.meeting.date)))
            return [opens]
        return []

    def _issues(self, step: Step, kind: IssuedKind) -> QPushButton:
        deed = partial(ask_to_issue, self._screen, kind, step.meeting.id)
        verb, spoken = {
            IssuedKind.PACK: (self.tr("Pack…"), self.tr("Issue the pack…")),
            IssuedKind.AGENDA: (self.tr("Agenda…"), self.tr("Issue the agenda…")),
            IssuedKind.MINUTES: (self.tr("Issue…"), self.tr("Issue the draft minutes…")),
        }[kind]
        made = button(verb, deed, kind="link")
        made.setAccessibleName(spoken)
        made.setToolTip(spoken)
        return made

    def _words(self, step: Step) -> str:
        day = short_date(step.meeting.date)
        match step.kind:
            case StepKind.LAST_MEETING:
                return self.tr("Was the meeting of {0} held?").format(day)
            case StepKind.LAST_MINUTES:
                words = self.tr("Minutes of {0} are written") if step.done else self.tr("Draft the minutes of {0}")
                return words.format(day)
            case StepKind.APPROVAL:
                return self.tr("Were the minutes of {0} approved?").format(day)
            case StepKind.SEND_MINUTES:
                words = self.tr("Draft minutes of {0} are issued") if step.done else self.tr("Send the minutes of {0}")
                return words.format(day)
            case StepKind.AGENDA:
                return self._agenda_words(step)
            case StepKind.SEND:
                return self.tr("Agenda and papers are issued") if step.done else self.tr("Send agenda and papers")
            case StepKind.DRAFT_MINUTES:
                return self.tr("Send draft minutes")

    def _agenda_words(self, step: Step) -> str:
        if not step.done:
            return self.tr("Write the agenda")
        if self._coming is None or self._coming.closes is None:
            return self.tr("Agenda: %n item(s)", "", step.count)
        return self.tr("Agenda: %n item(s), until {0}", "", step.count).format(clock(self._coming.closes))

    def _open(self) -> None:
        """Open the meeting; on its day, straight to taking its minutes."""
        if self._coming is not None:
            self._screen.shell.go_to("Meetings", self._coming.meeting.id, LIVE if self._is_today else "")

    def _look(self) -> None:
        if self._coming is not None:
            self._screen.shell.go_to("Meetings", self._coming.meeting.id)

    def _preview(self) -> None:
        if self._coming is None:
            return
        meeting = self._coming.meeting
        write = papers.compose(self._screen.shell.office, "agenda", Asked(meeting_id=meeting.id))
        name = self.tr("Agenda {0}.pdf").format(meeting.date.isoformat())
        self._screen.shell.preview(self.tr("Agenda"), write, file_name=name, endings=papers.endings("agenda"))


def _line(icon: str, tone: str, *parts: Part) -> QHBoxLayout:
    words, *others = parts
    made = hbox(picture(icon, tone, 19), words, *others)
    made.setStretch(1, 1)
    return made
