"""Planning the year's meetings: the rule on top, the days below as they come out, each left off or moved at will."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.meetings import Meeting, MeetingMode, MeetingType
from cpp_desktop.domain.series import Nth, SeriesRule, Weekday
from cpp_desktop.domain.wording import long_date, month_year
from cpp_desktop.services import series, sub_groups
from cpp_desktop.services.series import Proposal
from cpp_desktop.ui.dialogs.plain_dialog import EDGE, PlainDialog
from cpp_desktop.ui.dialogs.plan_words import EVERY_WORDS, PlanRow, columns, months_words, read_months
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chords import bind
from cpp_desktop.ui.parts.editors import CHOICE, DAY, LINE, NUMBER, TICK, TIME
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import hbox, scroll, vbox, wrap
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.text_editors import LineEditor
from cpp_desktop.ui.parts.work import Work

_MONTHS_OFFERED = 24


class MonthsEditor(LineEditor):
    """Names of months, as numbers from 1 to 12."""

    def put(self, value: object) -> None:
        """Show months by their names."""
        super().put(months_words(value) if isinstance(value, tuple) else "")

    def value(self) -> object:
        """Return the months.

        Raises:
            ValueError: one of the words is not a month.
        """
        return read_months(self.typed())


FIELDS: tuple[Field | tuple[Field, ...], ...] = (
    (
        Field("nth", "On the", CHOICE(Nth)),
        Field("weekday", "Weekday", CHOICE(Weekday)),
        Field("every", "Of every", CHOICE(())),
        Field("first", "From", CHOICE(())),
        Field("left_out", "Months left out", MonthsEditor),
    ),
    (
        Field("count", "How many", NUMBER),
        Field("until", "Or until", DAY),
        Field("start", "Begins", TIME),
        Field("end", "Ends", TIME),
        Field("standard_agenda", "Usual agenda", TICK),
    ),
    (
        Field("venue", "Venue", LINE),
        Field("type", "Type", CHOICE(MeetingType)),
        Field("sub_group_id", "Sub-group", CHOICE(())),
        Field("mode", "How people meet", CHOICE(MeetingMode, blank="Not stated")),
    ),
)
_OF_THE_AGENDA = "standard_agenda"


def _tr(words: str) -> str:
    return QCoreApplication.translate("PlanMeetings", words)


def plan_the_year(screen: Screen, then: Callable[[Meeting], object]) -> None:
    """Open the dialog over a screen; `then(meeting)` follows with the first that was planned."""
    screen.shell.open_dialog(PlanMeetings(screen, then))


class PlanMeetings(PlainDialog):
    """Follows the rule as it is typed; nothing is saved before the last verb is pressed."""

    def __init__(self, screen: Screen, then: Callable[[Meeting], object]) -> None:
        super().__init__(screen.window(), _tr("Plan the year’s meetings"), width=1080)
        self._screen, self._office, self._then = screen, screen.shell.office, then
        self._said: dict[date, bool] = {}  # by the rule's day: planned or left off, by hand
        self._moved: dict[date, date] = {}
        self._rows: list[PlanRow] = []
        self._work: Work | None = None
        self.form = Form(FIELDS)
        self._offer(rule := series.usual_rule(self._office))
        self.form.offer("sub_group_id", [(None, self.tr("None")), *sub_groups.choices(self._office)])
        self.form.load({**_fields_of(rule), _OF_THE_AGENDA: True})
        self.form.edited.connect(lambda _: self._follow())
        self.state = IconText("calendar", "", role="", wraps=True)
        self.table = RecordTable(
            columns(), name=self.tr("Days of the rule"), row_height=47,
            empty=Empty(self.tr("With this rule there is no day for a meeting."), icon="calendar"),
        )  # fmt: skip
        self.table.setMinimumHeight(theme.px(95 if theme.is_large() else 190))
        self.table.chosen.connect(self._show_chosen)
        self.table.activated.connect(lambda _: self._toggle())
        self.verb = button("", self._make, kind="primary")
        self._body = self._lay_out()
        self.set_foot(self.verb)
        self.resize(self.width(), screen.window().height() - 40)
        self._follow()

    def _offer(self, rule: SeriesRule) -> None:
        first = min(rule.first, self._office.today().replace(day=1))
        months = [first]
        while len(months) < _MONTHS_OFFERED or months[-1] < rule.first:
            months.append((months[-1] + timedelta(days=31)).replace(day=1))
        self.form.offer("first", [(month, month_year(month)) for month in months])
        self.form.offer("every", [(number, _tr(words)) for number, words in EVERY_WORDS.items()])

    def _lay_out(self) -> QWidget:
        """Put the rule above its days, or beside them where large text leaves no room for both; return both."""
        days = vbox(self.state, self.table, self._bar(), gap=8)
        days.setStretch(1, 1)
        if not theme.is_large():
            whole = vbox(self.form, days, gap=8)
            whole.setStretch(1, 1)
            return self.add_scrolled(whole)
        rule = vbox(self.form, None)
        rule.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        area = scroll(wrap(rule))
        area.setFixedWidth(theme.px(270))
        days.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        both = wrap(hbox(area, scroll(wrap(days)), gap=12))
        self.add(both, 1, edge=0)
        return both

    def _bar(self) -> QWidget:
        self.toggles = button("", self._toggle, kind="small")
        self.day = DAY()
        self.day.entry.setAccessibleName(self.tr("Move it to"))
        self.day.setMinimumWidth(theme.px(170 if theme.is_large() else 230))
        self.moves = button(self.tr("Move here") if theme.is_large() else self.tr("Move"), self._move, kind="small")
        # Enter in the rows or in the day belongs to that one meeting; elsewhere it presses the verb.
        for widget, keys, deed in (
            (self.table.view, ("Space", "Return", "Enter"), self._toggle),
            (self.day.entry, ("Return", "Enter"), self._move),
        ):
            for key in keys:
                bind(widget, key, deed, alone=True)
        if theme.is_large():
            return wrap(vbox(hbox(self.toggles, None), hbox(self.day, self.moves, gap=8), gap=6))
        return wrap(hbox(self.toggles, None, label(self.tr("Move it to"), "label"), self.day, self.moves, gap=10))

    # -- following the rule ------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Work the days out anew; what was said of them by hand still holds."""
        self.form.show_field("sub_group_id", self.form.editor("type").value() is MeetingType.SUB_GROUP)
        try:
            values = self.form.values()
            self.form.refuse({})
            values.pop(_OF_THE_AGENDA)
            proposals = series.propose(self._office, SeriesRule(**values))
        except Refused as refused:
            self._show_rows([])
            self._say(" ".join(self.form.refuse(refused.problems).values()) or self.tr("Put the rule right first."))
            return
        except StorageTrouble as trouble:
            self._show_rows([])
            self._say(str(trouble))
            return
        self._show_rows([self._row(self._as_moved(proposal)) for proposal in proposals])

    def _as_moved(self, proposal: Proposal) -> Proposal:
        day = self._moved.get(proposal.by_rule)
        return proposal if day is None or proposal.meeting is None else series.moved(self._office, proposal, day)

    def _row(self, proposal: Proposal) -> PlanRow:
        wanted = self._said.get(proposal.by_rule, proposal.fits)
        return PlanRow(proposal, wanted and proposal.meeting is not None)

    def _show_rows(self, rows: list[PlanRow]) -> None:
        self._rows = rows
        self.table.show_records(rows)
        if rows and self.table.chosen_record() is None:
            self.table.choose(next((row.id for row in rows if row.is_planned), rows[0].id))
        planned = [row for row in rows if row.is_planned]
        words = self.tr("Make %n meeting(s)", "", len(planned)) if planned else self.tr("No meeting to make")
        self.verb.setText(words)
        self.verb.setAccessibleName(words)
        self.verb.setEnabled(bool(planned))
        if planned:
            words = self.tr("From {0} to {1}.").format(long_date(planned[0].day), long_date(planned[-1].day))
            hint = self.tr("Space leaves a day off or takes it in; one Undo takes them all back.")
            self.state.words.setText(words if theme.is_large() else f"{words} {hint}")
        elif rows:
            self.state.words.setText(self.tr("No day is chosen. Space takes a day in."))
        self._show_chosen(self.table.chosen_record())

    def _show_chosen(self, row: PlanRow | None) -> None:
        can_be = row is not None and row.proposal.meeting is not None
        for part in (self.toggles, self.day, self.moves):
            part.setEnabled(can_be)
        words = self.tr("Leave this day off") if row and row.is_planned else self.tr("Plan this day")
        self.toggles.setText(words)
        self.toggles.setAccessibleName(words)
        self.day.show_value(row.day if can_be and row else None)

    # -- what she says -----------------------------------------------------------------------------------------------

    def _chosen(self) -> PlanRow | None:
        """Return the row chosen as it is now."""
        chosen = self.table.chosen_record()
        return next((row for row in self._rows if chosen and row.id == chosen.id), None)

    def _toggle(self) -> None:
        row = self._chosen()
        if row is not None and row.proposal.meeting is not None:
            self._said[row.proposal.by_rule] = not row.is_planned
            self._put(replace(row, is_planned=not row.is_planned))
            announce(self, self.tr("left off") if row.is_planned else self.tr("taken in"))

    def _move(self) -> None:
        row = self._chosen()
        if row is None or row.proposal.meeting is None:
            return
        try:
            day = self.day.value()
            if day is None:
                raise ValueError(self.tr("Say on which day."))
            proposal = series.moved(self._office, row.proposal, day)
        except ValueError as problem:
            self._say(str(problem))
        except (Refused, StorageTrouble) as no:
            self._say(str(no))
        else:
            self._moved[proposal.by_rule] = day
            self._said[proposal.by_rule] = True
            self._put(PlanRow(proposal, is_planned=True))
            self.table.view.setFocus()

    def _put(self, changed: PlanRow) -> None:
        self._show_rows([changed if row.id == changed.id else row for row in self._rows])

    def _make(self) -> None:
        chosen = [row.proposal for row in self._rows if row.is_planned]
        with_agenda = self.form.editor(_OF_THE_AGENDA).value()
        self._body.setEnabled(False)
        self.verb.setEnabled(False)
        self._work = Work(lambda _progress: series.plan(self._office, chosen, standard_agenda=with_agenda))
        self._work.finished.connect(self._finish)
        self._work.refused.connect(lambda problems: self._say(" ".join(problems.values())))
        self._work.troubled.connect(self._say)
        self._work.ended.connect(self._end)
        self._work.start()

    def _finish(self, planned: list[Meeting]) -> None:
        self.accept()
        words = self._screen.tr("Planned: %n meeting(s). One Undo takes them all back.", "", len(planned))
        self._screen.shell.say(words, "ok")
        self._then(planned[0])

    def _end(self) -> None:
        self._body.setEnabled(True)
        self.verb.setEnabled(any(row.is_planned for row in self._rows))

    def reject(self) -> None:
        """Go back, but not while the meetings are being saved."""
        if self._body.isEnabled():
            super().reject()

    def _say(self, sentence: str) -> None:
        self.state.words.setText(sentence)
        announce(self, sentence)


def _fields_of(rule: SeriesRule) -> dict[str, Any]:
    names = (
        "nth", "weekday", "every", "first", "left_out", "count", "until", "start", "end", "venue", "type", "mode",
        "sub_group_id",
    )  # fmt: skip
    return {name: getattr(rule, name) for name in names}
