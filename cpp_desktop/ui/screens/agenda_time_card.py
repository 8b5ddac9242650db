"""How long the agenda takes, and by when it has to go out."""

from __future__ import annotations

from functools import partial

from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.wording import clock, counted, hours
from cpp_desktop.services import today
from cpp_desktop.services.agenda import Timetable
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, hbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.card_kinds import show_kind
from cpp_desktop.ui.screens.meeting_words import by_words


class AgendaTimeCard(Card):
    """Amber when the plan runs past the meeting's end."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(14, 10, 14, 10), gap=4)
        self._screen = screen
        self._meeting: Meeting | None = None
        self.title = IconText("clock", "", tone="muted", role="h3", size=19, wraps=True)
        self.sentence = label("", wraps=True)
        self.due = label("", "muted", wraps=True)
        self.sent = button(self.tr("It is sent"), self._note_sent, kind="small", icon="mail")
        self.add(self.title)
        self.add(self.sentence)
        line = hbox(self.due, self.sent)
        line.setStretch(0, 1)
        self.add(line)

    def show_page(self, page: MeetingPage) -> None:
        """Show a meeting's times anew."""
        self._meeting = page.meeting
        times, end = page.timetable, page.meeting.end
        planned = self.tr("{0} planned").format(hours(times.planned))
        self.title.words.setText(planned if page.items else self.tr("Nothing planned yet"))
        show_kind(self, "warn" if times.over else "plain")
        self.title.show_icon("clock", "warn" if times.over else "muted")
        words = self._words(times, clock(end) if end else "")
        self.sentence.setText(words)
        self.sentence.setVisible(bool(words))
        day, state = self._screen.shell.office.today(), page.meeting.state
        waits = state is MeetingState.PLANNED and page.meeting.date >= day
        words = self.tr("It was {0}") if page.agenda_due < day else self.tr("Send it {0}")
        self.due.setText(words.format(by_words(page.agenda_due, day)))
        self.due.setVisible(waits)
        self.sent.setVisible(waits and bool(page.items))

    def _words(self, times: Timetable, end: str) -> str:
        if times.room is None:
            return self.tr("Give the meeting a beginning and an end, and the clock times follow.")
        if times.over:
            return self.tr("That is {0} past {1}. Shorten an item, or move one to the next meeting.").format(
                hours(times.over), end
            )
        if times.unknown:
            return self.tr("{0} without a length, so the times after it are not known.").format(
                counted(times.unknown, self.tr("item"), self.tr("items"))
            )
        spare = times.room - times.planned
        return self.tr("{0} to spare before {1}.").format(hours(spare), end) if spare else ""

    def _note_sent(self) -> None:
        if self._meeting is not None:
            self._screen.attempt(partial(today.note_sent, self._screen.shell.office, self._meeting))
