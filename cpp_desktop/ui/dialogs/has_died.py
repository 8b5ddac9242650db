"""Somebody has died: what stops now, what stays, and what may be done if it is wished."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.wording import listed, long_date
from cpp_desktop.services import deaths
from cpp_desktop.services.deaths import WhatFollows
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import DAY
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, label, picture
from cpp_desktop.ui.parts.layout import Card, Part, hbox, rule, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen

FIELDS = (
    Field("died_on", "Date of death", DAY, help="If the day is not known, leave today’s: it counts from then."),
)
_TEXTS_SHOWN = 3


class HasDied(PlainDialog):
    """One calm page about a death; "Record this" does all of it in one step that can be undone.

    What cannot be is said in a quiet sentence, never in red, and stays as typed.
    """

    def __init__(self, screen: Screen, follows: WhatFollows) -> None:
        name = follows.person.name
        sentence = self.tr(
            "We are sorry. Take what time you need: nothing is sent to anyone, and all of this can be undone."
        )
        if follows.person.died_on:
            sentence = self.tr("It is recorded already. A day that was wrong is put right here, with what ended on it.")
        title, candle = self.tr("{0} has died").format(name), picture("candle", "gold", 36)
        super().__init__(screen.window(), title, width=840, sentence=sentence, icon=candle)
        self._screen, self._follows = screen, follows
        self.form = Form(FIELDS)
        self.form.load({"died_on": follows.day})
        self.form.edited.connect(lambda _: self._say(""))
        self.remember = self._tick(self._remembrance_words(), follows.remembered_at is not None)
        self.reassign = self._tick(
            self.tr("Look at the %n open action(s) afterwards, to choose who does them now", "", len(follows.waiting)),
            bool(follows.waiting),
        )
        self.form.setMaximumWidth(theme.px(400))
        parts: list[Part] = [self.form, self._both_sides()]
        wishes = [tick for tick in (self.remember, self.reassign) if not tick.isHidden()]
        if wishes:
            parts += [label(self.tr("If you wish"), "h3"), *wishes]
        self._body = vbox(*parts, None, gap=10)
        self._area = self.add_scrolled(self._body)
        self._trouble = IconText("info", "", tone="warn", role="warn", wraps=True)
        self._trouble.hide()
        self.add(self._trouble)
        self.verb = button(self.tr("Record this"), self._record, kind="primary")
        self.back.setText(self.tr("Not now"))
        self.back.setAccessibleName(self.back.text())
        self.set_foot(self.verb)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the page asks for, with room for a sentence, but never higher than the window."""
        self._area.setMinimumHeight(theme.px(120))
        others = self.sizeHint().height() - self._area.sizeHint().height()
        inside = self.width() - theme.px(44)
        wanted = max(self._body.heightForWidth(inside), self._body.sizeHint().height())
        most = self._screen.window().height() - 40
        self.resize(self.width(), min(others + wanted + theme.px(34), most))

    def _tick(self, words: str, is_offered: bool) -> QCheckBox:
        made = QCheckBox(words)
        made.setAccessibleName(words)
        made.setVisible(is_offered)
        return made

    def _remembrance_words(self) -> str:
        meeting = self._follows.remembered_at
        if meeting is None:
            return ""
        words = self.tr("Put “{0}” on the agenda of {1}")
        if self._follows.is_remembered:
            words = self.tr("“{0}” is on the agenda of {1}")
        return words.format(self._follows.remembrance, long_date(meeting.date))

    def _both_sides(self) -> Card:
        stops = [label(self.tr("From now on"), "h3"), *(self._line("arrow", "accent", w) for w in self._stops())]
        stays = [label(self.tr("What stays"), "h3"), *(self._line("tick", "ok", w) for w in self._stays())]
        if theme.is_large():
            return Card(*stops, 4, *stays, kind="sunken", gap=7)
        left, right = _stretched(*stops), _stretched(*stays)
        both = hbox(left, rule("down"), right, gap=18)
        both.setStretch(0, 4)
        both.setStretch(2, 3)
        return Card(both, kind="sunken")

    def _line(self, icon: str, tone: str, words: str) -> QWidget:
        mark = picture(icon, tone, 16)
        line = hbox(mark, label(words, wraps=True), gap=8)
        line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        return wrap(line)

    def _stops(self) -> list[str]:
        follows = self._follows
        lines = [self.tr("The name leaves every list, label, reminder and paper not yet sent, at once")]
        if ending := self._ending():
            lines.append(self.tr("On that day end: {0}").format(listed(ending)))
        if follows.waiting:
            lines.append(self._waiting())
        if follows.shared:
            lines.append(self.tr("%n action(s) stay with the others who share them", "", len(follows.shared)))
        if follows.leads:
            lines.append(self.tr("%n agenda item(s) still to come have nobody to lead them", "", len(follows.leads)))
        if follows.mentions:
            words = self.tr("The name is in the words of %n open action(s) or coming item(s)", "", follows.mentions)
            lines.append(self.tr("{0}: look at them when you can").format(words))
        return lines

    def _waiting(self) -> str:
        waiting = self._follows.waiting
        words = self.tr("%n open action(s) wait until you choose somebody; nobody is chased", "", len(waiting))
        more = ["…"] if len(waiting) > _TEXTS_SHOWN else []
        return f"{words}: {'; '.join([*(line.action.text for line in waiting[:_TEXTS_SHOWN]), *more])}"

    def _ending(self) -> list[str]:
        follows = self._follows
        memberships = [self.tr("the membership")] if follows.memberships else []
        roles = [self.tr("the role of {0}").format(role.title.value) for role in follows.roles]
        seats = [self.tr("the seat on {0}").format(seat.body) for seat in follows.seats]
        times = [self.tr("the time in {0}").format(one.name) for one in follows.sub_groups]
        return [*memberships, *roles, *seats, *times, *([self.tr("the rest")] if follows.rests else [])]

    def _stays(self) -> list[str]:
        return [
            self.tr("The name in past minutes, attendance and papers"),
            self.tr("Every count, in this year’s return too"),
            self.tr("What was said in confidence stays confidential"),
        ]

    def _record(self) -> None:
        person, meeting = self._follows.person, self._follows.remembered_at
        wished = meeting.id if meeting is not None and self.remember.isChecked() else None
        try:
            day = self._day()
            deaths.record_death(self._screen.shell.office, person.id, day, remembrance_meeting_id=wished)
        except (Refused, StorageTrouble) as no:
            self._say(str(no))
            self.form.editor("died_on").entry.setFocus()
            return
        self.accept()
        words = self._screen.tr("It is recorded. The page of {0} is kept under Former, and this can be undone.")
        self._screen.shell.say(words.format(person.name))
        if self.reassign.isChecked():
            self._screen.shell.go_to("Actions", self._follows.waiting[0].id)

    def _day(self) -> date:
        day: date | None = self.form.values()["died_on"]
        if day is None:
            raise Refused(died_on=self.tr("Say on which day; if it is not known, today will do."))
        return day

    def _say(self, sentence: str) -> None:
        self._trouble.words.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        self.form.editor("died_on").entry.setAccessibleDescription(sentence)


def ask_has_died(screen: Screen, person_id: str) -> None:
    """Open the page about somebody's death."""
    follows = deaths.what_follows(screen.shell.office, person_id)
    if follows is not None:
        screen.shell.open_dialog(HasDied(screen, follows))


def _stretched(*parts: Part) -> QWidget:
    """Return parts that take the width there is."""
    made = wrap(vbox(*parts, None, gap=7) if len(parts) > 1 else vbox(*parts))
    made.setMinimumWidth(1)
    return made
