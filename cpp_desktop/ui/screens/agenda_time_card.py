"""How long the agenda takes, and by when it has to go out."""

from __future__ import annotations

from cpp_desktop.domain.meetings import MeetingState
from cpp_desktop.domain.wording import clock, counted, day_month_year, hours, listed
from cpp_desktop.services.agenda import Timetable
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.card_kinds import show_kind
from cpp_desktop.ui.screens.meeting_words import by_words

_NAMED = 2
"""So many items that run past the end are named."""


class AgendaTimeCard(Card):
    """Amber when the plan runs past the meeting's end."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(14, 10, 14, 10), gap=4)
        self._screen = screen
        self.title = IconText("clock", "", tone="muted", role="h3", size=19, wraps=True)
        self.sentence = label("", wraps=True)
        self.due = label("", "muted", wraps=True)
        self.add(self.title)
        self.add(self.sentence)
        self.add(self.due)

    def show_page(self, page: MeetingPage) -> None:
        """Show a meeting's times anew."""
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
        issued = page.meeting.agenda_issued
        if issued:
            words = self.tr("Issued on {0}: numbers stay, and something late takes a letter, such as 7a.")
            self.due.setText(words.format(day_month_year(issued)))
        else:
            words = self.tr("It was {0}") if page.agenda_due < day else self.tr("Send it {0}")
            self.due.setText(words.format(by_words(page.agenda_due, day)))
        self.due.setVisible(waits or issued is not None)

    def _words(self, times: Timetable, end: str) -> str:
        if times.room is None:
            return self.tr("Give the meeting a beginning and an end, and the clock times follow.")
        if times.over:
            return self._overrun(times, end)
        if times.unknown:
            return self.tr("{0} without a length, so the times after it are not known.").format(
                counted(times.unknown, self.tr("item"), self.tr("items"))
            )
        spare = times.room - times.planned
        return self.tr("{0} to spare before {1}.").format(hours(spare), end) if spare else ""

    def _overrun(self, times: Timetable, end: str) -> str:
        """Say by how much the plan runs past the end, which items do, and what to do about it."""
        past = [line.item for line in times.lines if line.runs_over]
        named = [f"{item.number} {item.title}".strip() for item in past[:_NAMED]]
        if len(past) > _NAMED:
            named.append(self.tr("%n more", "", len(past) - _NAMED))
        said = [
            self.tr("That is {0} past {1}.").format(hours(times.over), end),
            self.tr("Past the end: {0}.").format(listed(named)),
            self.tr("Shorten an item, or keep one for a later meeting."),
        ]
        return " ".join(said)
