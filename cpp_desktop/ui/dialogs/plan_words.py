"""The words of planning a year's meetings: the rule's choices, the days it comes to, and the months left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import chain

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import MeetingState
from cpp_desktop.domain.series import Avoided
from cpp_desktop.domain.wording import day_month_year, listed, long_date, month_year
from cpp_desktop.services.series import Clash, Proposal
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.screens.meeting_states import day_words
from cpp_desktop.ui.screens.meeting_words import meeting_title

EVERY_WORDS = {1: "month", 2: "second month", 3: "third month", 4: "fourth month", 6: "sixth month", 12: "year"}
MONTH_WORDS = {
    1: "January", 2: "February", 3: "March", 4: "April", 5: "May", 6: "June", 7: "July", 8: "August",
    9: "September", 10: "October", 11: "November", 12: "December",
}  # fmt: skip
_PLANNED, _LEFT_OFF = Chip("plan", "ok", "tick"), Chip("leave off", "neutral", "minus")
_LEAST_LETTERS = 3


def _tr(words: str) -> str:
    return QCoreApplication.translate("PlanMeetings", words)


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One day of the rule, and whether a meeting is to be planned on it."""

    proposal: Proposal
    is_planned: bool

    @property
    def id(self) -> str:
        """The day that the rule says, which stays the same however the meeting is moved."""
        return self.proposal.by_rule.isoformat()

    @property
    def day(self) -> date:
        """The day of the meeting, or the rule's where it is left out."""
        return self.proposal.meeting.date if self.proposal.meeting else self.proposal.by_rule


def columns() -> tuple[Column, ...]:
    """Return the columns of the days that a rule comes to."""
    return (
        Column("Date", lambda r: r.day, day_words, second=note_words, bold=True, least=250),
        Column("Agenda by", lambda r: r.proposal.agenda_due, day_words, width=196, priority=3),
        Column("Draft minutes by", lambda r: r.proposal.minutes_due, day_words, width=196, priority=4),
        Column("Meeting", lambda r: r.is_planned, lambda _: "", chips=lambda r: (_chip(r),), width=124),
    )


def _chip(row: PlanRow) -> Chip:
    chip = _PLANNED if row.is_planned else _LEFT_OFF
    return Chip(_tr(chip.text), chip.kind, chip.icon)


def note_words(row: PlanRow) -> str:
    """Say what was avoided on a day, and what speaks against it."""
    proposal = row.proposal
    if proposal.meeting is None:
        words = _tr("{0} is left out") if proposal.avoided is Avoided.MONTH else _tr("No day of {0} is free")
        return words.format(month_year(proposal.by_rule))
    notes = []
    if proposal.meeting.date != proposal.by_rule:
        moved = _tr("moved from {0}, a bank holiday") if proposal.avoided else _tr("moved from {0}")
        notes.append(moved.format(_day_and_month(proposal.by_rule)))
    if proposal.is_bank_holiday:
        notes.append(_tr("a bank holiday"))
    if proposal.is_past:
        notes.append(_tr("this day has gone by"))
    notes += map(_clash_words, proposal.clashes)
    return "; ".join(notes)


def _clash_words(clash: Clash) -> str:
    title = meeting_title(clash.meeting)
    if clash.was_there:
        return _tr("{0} was moved from here to {1}").format(title, day_month_year(clash.meeting.date))
    if clash.meeting.state is MeetingState.CANCELLED:
        return _tr("{0} of this day was cancelled").format(title)
    return _tr("{0} is on this day already").format(title)


def _day_and_month(day: date) -> str:
    return long_date(day).rsplit(maxsplit=1)[0]


def months_words(months: Iterable[int]) -> str:
    """Name months, as they are typed."""
    return listed([_tr(MONTH_WORDS[month]) for month in months])


def read_months(text: str) -> tuple[int, ...]:
    """Read names of months, as long as one likes but for the first three letters, in either language of the app.

    Raises:
        ValueError: with a sentence, when one of them is not a month.
    """
    apart = (" ; ", " , ", f" {said('and')} ", " and ")
    for sign in apart:
        text = text.replace(sign.strip() if sign.strip() in ";," else sign, ";")
    return tuple(sorted({_month(word) for word in (part.strip() for part in text.split(";")) if word}))


def _month(word: str) -> int:
    for month, name in MONTH_WORDS.items():
        if len(word) >= _LEAST_LETTERS and any(
            one.casefold().startswith(word.casefold()) for one in chain((name,), (_tr(name), said(name)))
        ):
            return month
    raise ValueError(_tr("“{0}” is not a month; write them like August and December.").format(word))
