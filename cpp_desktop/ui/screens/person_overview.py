"""A person at a glance: their years, how they are reached, meetings and open actions."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.access_needs import is_review_due
from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.meetings import Mark
from cpp_desktop.domain.wording import counted, day_month_year, from_today, listed, short_date
from cpp_desktop.services.agreements import agreements
from cpp_desktop.services.people import PersonPage
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.labels import IconText, label, picture
from cpp_desktop.ui.parts.layout import Part, hbox, rule, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.life_line import LifeLine, lines_of
from cpp_desktop.ui.screens.person_needs import MEMBERS
from cpp_desktop.ui.screens.person_tab import fill_tab
from cpp_desktop.ui.screens.person_words import (
    MARK_ICONS,
    PURPOSE_WORDS,
    needs_words,
    reached_by,
    sending_words,
    standing_sentence,
)

_MEETINGS_SHOWN = 4
_CAME = (Mark.PRESENT, Mark.IN_ATTENDANCE, Mark.OBSERVER, Mark.DEPUTY_FOR)


class PersonOverview(QWidget):
    """Read only; each part links to where it is changed."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._life = LifeLine()
        self._standing = label("", "small", wraps=True)
        self._changing = Changing()
        body = vbox(self._life, self._standing, self._changing, None)
        fill_tab(self, body)

    def show_page(self, page: PersonPage, today: date) -> None:
        """Show another person, or the same one anew."""
        lines = lines_of(page.memberships, page.roles, page.resting, (self.tr("Member"), self.tr("Resting")))
        self._life.setVisible(bool(lines))
        self._life.show_lines(lines, today)
        now = page.line.membership if page.line.membership in page.memberships else None
        still = now if now is not None and (now.left is None or now.left >= today) else None
        self._standing.setText(standing_sentence(page.memberships, still, today))
        parts = [
            rule(), *self._reached(page), rule(), *self._needs(page, today), rule(), *self._meetings(page), rule(),
            *self._actions(page, today),
        ]  # fmt: skip
        self._changing.lay_out(*parts, gap=5)

    def _reached(self, page: PersonPage) -> list[Part]:
        person = page.line.person
        lines: list[Part] = [IconText(icon, words, role="", size=16, wraps=True) for icon, words in reached_by(person)]
        if sending := sending_words(person):
            lines.append(IconText("file", sending, role="", size=16, wraps=True))
        if not lines:
            lines = [label(self.tr("Nothing is written down yet; Contact has room for it."), "muted", wraps=True)]
        return [label(self.tr("Reached by"), "h3"), *lines]

    def _needs(self, page: PersonPage, today: date) -> list[Part]:
        person = page.line.person
        needs = needs_words(person) or self.tr("No need is written down.")
        lines: list[Part] = [IconText("hand", needs, role="", size=16, wraps=True)]
        reviewed = person.needs_reviewed
        said = self.tr("Gone through on {0}").format(day_month_year(reviewed)) if reviewed else ""
        if page.line.status in MEMBERS and is_review_due(reviewed, today):
            lines.append(IconText("clock", said or self.tr("Not gone through yet"), tone="warn", role="warn", size=16))
        elif said:
            lines.append(IconText("tick", said, tone="ok", role="", size=16))
        given = agreements(self._screen.shell.office, page.line.id).given
        if given:
            words = self.tr("Agreed: {0}").format(listed([self.tr(PURPOSE_WORDS[one]).lower() for one in given]))
            lines.append(IconText("shield", words, role="", size=16, wraps=True))
        return [label(self.tr("Needs and agreements"), "h3"), *lines]

    def _meetings(self, page: PersonPage) -> list[Part]:
        counts = Counter(mark for _, mark in page.attended)
        came = sum(counts[mark] for mark in _CAME)
        said = [
            self.tr("came to {0}").format(came),
            *([self.tr("sent apologies for {0}").format(counts[Mark.APOLOGIES])] if counts[Mark.APOLOGIES] else []),
            *([self.tr("was absent from {0}").format(counts[Mark.ABSENT])] if counts[Mark.ABSENT] else []),
        ]
        if not page.attended:
            return [label(self.tr("Meetings"), "h3"), label(self.tr("No attendance is recorded yet."), "muted")]
        of = counted(len(page.attended), "meeting", "meetings")
        parts: list[Part] = [
            label(self.tr("Meetings"), "h3"),
            label(self.tr("Of {0} recorded: {1}.").format(of, listed(said)), "muted", wraps=True),
        ]
        for meeting, mark in page.attended[:_MEETINGS_SHOWN]:
            icon, tone = MARK_ICONS[mark]
            opens = button(short_date(meeting.date), partial(self._open, "Meetings", meeting.id), kind="link")
            opens.setAccessibleName(self.tr("Open the meeting of {0}").format(short_date(meeting.date)))
            parts.append(hbox(picture(icon, tone, 16), opens, label(mark.value, "small"), None, gap=8))
        return parts

    def _actions(self, page: PersonPage, today: date) -> list[Part]:
        head = label(self.tr("Open actions"), "h3")
        if not page.open_actions:
            return [head, label(self.tr("None."), "muted")]
        return [head, *(self._action(action, today) for action in page.open_actions)]

    def _action(self, action: Action, today: date) -> QWidget:
        opens = button(self.tr("Open"), partial(self._open, "Actions", action.id), kind="link")
        opens.setAccessibleName(self.tr("Open the action: {0}").format(action.text))
        words = label(action.text, wraps=True)
        line = hbox(words, *([ChipLabel(_due_chip(action.due, today))] if action.due else []), opens, gap=8)
        line.setStretch(0, 1)
        return wrap(line)

    def _open(self, screen: str, record_id: str) -> None:
        self._screen.shell.go_to(screen, record_id)


def _due_chip(due: date, today: date) -> Chip:
    return Chip(f"due {from_today(due, today)}", "warn" if due < today else "info", "clock")
