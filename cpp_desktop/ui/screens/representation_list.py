"""Seats on other bodies, and the meetings somebody went to there."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.people import in_force
from cpp_desktop.domain.representation import Seat, SeatAttendance, is_report_due
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.layout import Part
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.screens.representation_card import Loads, RepresentationCard, where_it_stands
from cpp_desktop.ui.screens.representation_dialogs import ask_about_attended, ask_about_seat
from cpp_desktop.ui.screens.work_list import WorkList, words
from cpp_desktop.ui.screens.work_words import day_column


def _until(line: WorkLine) -> date | None:
    return line.record.last if isinstance(line.record, Seat) else None


def _heard(line: WorkLine) -> date | None:
    return line.record.reported_back if isinstance(line.record, SeatAttendance) else None


class RepresentationList(WorkList):
    """Seats first, then meetings attended, the latest first."""

    kind = "representation"
    name = QT_TRANSLATE_NOOP("WorkWords", "Other bodies")
    adds = QT_TRANSLATE_NOOP("WorkWords", "Add meeting attended…")
    says = QT_TRANSLATE_NOOP(
        "WorkWords", "Seats on other bodies, the meetings somebody went to there, and when the group heard of them."
    )
    reads: ClassVar[frozenset[type]] = frozenset({Seat, SeatAttendance, AgendaItem, Meeting})
    card_width: ClassVar[float] = 500

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a seat or a meeting attended."""
        today = self.office.today()
        return (
            day_column("Date or from", 116),
            Column("Body", lambda line: line.title, second=lambda line: line.who, bold=True, least=200),
            Column(
                "Where it stands", lambda line: where_it_stands(line, today).text, lambda _: "",
                chips=lambda line: (where_it_stands(line, today),), width=160,
            ),
            Column("Until", _until, short_date, width=108, priority=4),
            Column("Reported back", _heard, short_date, width=124, priority=3),
            Column("Report", lambda line: getattr(line.record, "report", ""), width=200, priority=5),
        )  # fmt: skip

    def make_card(self) -> RepresentationCard:
        """Return the card of a seat or a meeting attended."""
        self.seats = button(self.tr("Add seat…"), self._add_seat, kind="small", icon="plus")
        teaches = self.tr("Choose a seat or a meeting attended.")
        return RepresentationCard(self.host, teaches, overview=Loads(self.host))

    def foot(self) -> tuple[Part, ...]:
        """Return what stands below the rows."""
        return self.seats, None

    def add(self) -> None:
        """Ask for one more meeting attended."""
        ask_about_attended(self.host, SeatAttendance(date=self.office.today(), body=""))

    def _add_seat(self) -> None:
        ask_about_seat(self.host, Seat(person_id="", body="", first=self.office.today()))

    def sentence(self, lines: list[Any]) -> str:
        """Count the seats held, the meetings, and the reports that are due."""
        if not lines:
            return words(self.says)
        today, records = self.office.today(), [line.record for line in lines]
        seats = sum(isinstance(r, Seat) and in_force(r.first, r.last, today) for r in records)
        went = [r for r in records if isinstance(r, SeatAttendance)]
        due = sum(is_report_due(r) for r in went)
        told = self.tr("%n report(s) still due", "", due) if due else self.tr("every report was heard")
        held = self.tr("%n seat(s) held today", "", seats)
        return "  ·  ".join((held, self.tr("%n meeting(s) attended", "", len(went)), told))
