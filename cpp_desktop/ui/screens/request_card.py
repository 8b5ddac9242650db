"""One request on one page: the days of its steps, what it waits for, and how its requester keeps to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from cpp_desktop.domain.consultations import Consultation, NextStep, TrackRecord, is_due_soon
from cpp_desktop.domain.wording import counted, short_date
from cpp_desktop.services import consultations, records
from cpp_desktop.services.consultations import RequestPage
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, flow, wrap
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.evidence_list import EvidenceList
from cpp_desktop.ui.screens.request_dialogs import (
    ask_about_request,
    ask_for_answer,
    ask_for_feedback,
    ask_for_final_version,
    ask_for_refusal,
    ask_the_requester,
)
from cpp_desktop.ui.screens.work_card import Overview, WorkCard, event, minute_button, told
from cpp_desktop.ui.screens.work_words import tr

# Columns of how requesters keep to it, as they are seen beside the list and copied to a spreadsheet.
REQUESTERS = (
    Column("Who asked", lambda one: one.name, bold=True, least=130),
    Column("Asked", lambda one: one.record.asked, right=True, width=58),
    Column("Answered", lambda one: one.record.answered, right=True, width=76, priority=2),
    Column("Feedback", lambda one: one.record.feedback, right=True, width=76),
    Column("Changes", lambda one: one.record.changes, right=True, width=74, priority=3),
    Column("Final version", lambda one: one.record.final_versions, right=True, width=94, priority=4),
    Column("Days", lambda one: one.record.days, lambda days: f"{days:g}", right=True, width=52, priority=2),
)


def where_it_stands(request: Consultation, today: date) -> Chip:
    """Return how far a request is; amber is only the day that comes near."""
    if request.answered or request.declined:
        return Chip(tr("answered"), "ok") if request.answered else Chip(tr("declined"), icon="minus")
    if is_due_soon(request, today) and request.wanted_by:
        return Chip(tr("by {0}").format(short_date(request.wanted_by)), "warn")
    return Chip(tr("waits for an answer"), icon="ring")


class Requesters(Overview):
    """Everybody who ever asked, and what became of it."""

    title: ClassVar[str] = QT_TRANSLATE_NOOP("WorkWords", "Who keeps to it")

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        empty = Empty(self.tr("Nobody has asked yet."), icon="mail")
        self.table = RecordTable(REQUESTERS, name=self.tr("Who asked, and what became of it"), empty=empty)
        says = self.tr(
            "Days are those from the group’s answer to the feedback, the middle one of all. “Changes” adds up those "
            "that were counted. Ctrl+C copies the rows chosen for a spreadsheet."
        )
        self.lay_out(says, self.table)

    def refresh(self) -> None:
        """Read again who asked."""
        self.table.show_records(consultations.track_records(self._screen.shell.office))


class RequestCard(WorkCard):
    """The request chosen."""

    def above(self) -> tuple[QWidget, ...]:
        """Return what it waits for, with what can be done about it."""
        self.waits = label("", wraps=True)
        self.next = button("", lambda: self._deeds[0](), kind="small", icon="tick")
        self.other = button("", lambda: self._deeds[1](), kind="small")
        self._deeds: tuple[Callable[[], object], ...] = ()
        self._strip = Card(self.waits, wrap(flow(self.next, self.other, gap=8)), kind="accent", pad=(12, 8, 12, 8))
        return (self._strip,)

    def below(self) -> tuple[QWidget, ...]:
        """Return whether the return tells of it, and its files."""
        self.told = QCheckBox(self.tr("Tell it in the annual return"))
        self.told.toggled.connect(self._tell)
        self.files = EvidenceList(self.host, self)
        return self.told, self.files

    def where_it_stands(self, line: WorkLine) -> Chip:
        """Return how far it is."""
        return where_it_stands(line.record, self.office.today())

    def show_line(self, line: WorkLine | None) -> None:
        """Show a request, or nothing."""
        self.files.show_files(line.record if line else None)
        super().show_line(line)

    def tell(self, line: WorkLine) -> None:
        """Lay out its steps and what it waits for."""
        request: Consultation = line.record
        page = consultations.page(self.office, request)
        kind = self.tr("a document to read") if request.is_document_review else self.tr("a request for views")
        self.about.setText(", ".join(filter(None, (line.who, kind))))
        with QSignalBlocker(self.told):
            self.told.setChecked(request.include_in_return)
        self._show_next(page)
        parts = [told(self.tr("Its steps"), *self._steps(request))]
        if page.minute:
            parts.append(wrap(flow(minute_button(self.host, page.minute))))
        if page.requester and page.requester.record.asked > 1:
            words = label(track_words(page.requester.record), wraps=True)
            parts.append(told(self.tr("What became of all that {0} asked").format(page.requester.name), words))
        self.middle.lay_out(*parts, gap=12)

    def _steps(self, request: Consultation) -> list[QWidget]:
        """Return a line for each step that was done, or that is to be."""
        changes = self.tr("%n change(s)", "", request.changes) if request.changes else ""
        steps = (
            (self.tr("Received"), request.received, ""), (self.tr("Answered"), request.answered, ""),
            (self.tr("Declined"), request.declined, self.tr("No reason is needed.")),
            (self.tr("Feedback asked for"), request.feedback_asked, ""),
            (self.tr("Feedback received"), request.feedback_received, "" if request.changes_adopted else changes),
            (self.tr("Changes adopted"), request.changes_adopted, changes),
            (self.tr("Final version asked for"), request.final_version_asked, ""),
            (self.tr("Final version received"), request.final_version_received, ""),
        )  # fmt: skip
        done = [
            event("tick", "ok", words, label(short_date(day), "muted"), more=more) for words, day, more in steps if day
        ]
        if request.wanted_by and not (request.answered or request.declined):
            amber = is_due_soon(request, self.office.today())
            day = label(short_date(request.wanted_by), "warn" if amber else "muted")
            done.append(event("clock", "warn" if amber else "muted", self.tr("Answer wanted by"), day))
        return done or [label(self.tr("No day is noted yet."), "muted")]

    def _show_next(self, page: RequestPage) -> None:
        request, step = page.request, page.waits_for
        self._strip.setVisible(step is not None)
        if step is None:
            return
        self.waits.setText(self._waits(request, step))
        asks = partial(ask_the_requester, self.host, request, step)
        heard = partial(ask_for_feedback, self.host, request)
        final = partial(ask_for_final_version, self.host, request)
        answers, declines = partial(ask_for_answer, self.host, request), partial(ask_for_refusal, self.host, request)
        came, arrived = self.tr("Record the feedback…"), self.tr("Record the final version…")
        offered = {
            NextStep.ANSWER: ((self.tr("Record the answer…"), answers), (self.tr("It was declined…"), declines)),
            NextStep.ASK_FEEDBACK: ((self.tr("Ask for the feedback…"), asks), (came, heard)),
            NextStep.FEEDBACK: ((came, heard), (self.tr("Ask again…"), asks)),
            NextStep.ASK_FINAL_VERSION: ((self.tr("Ask for the final version…"), asks), (arrived, final)),
            NextStep.FINAL_VERSION: ((arrived, final), (self.tr("Ask again…"), asks)),
        }[step]
        for made, (words, _) in zip((self.next, self.other), offered, strict=True):
            made.setText(f" {words}" if made is self.next else words)
            made.setAccessibleName(words)
        self._deeds = tuple(deed for _, deed in offered)

    def _waits(self, request: Consultation, step: NextStep) -> str:
        today = self.office.today()
        if step is NextStep.ANSWER:
            if request.wanted_by is None:
                return self.tr("It waits for the group’s answer.")
            days = (request.wanted_by - today).days
            on = short_date(request.wanted_by)
            if days < 0:
                return self.tr("An answer was wanted by {0}. A late one is often still welcome.").format(on)
            return self.tr("An answer is wanted by {0}, in %n day(s).", "", days).format(on)
        if step is NextStep.ASK_FEEDBACK:
            return self.tr("Nothing is known yet of what became of the group’s views.")
        if step is NextStep.FEEDBACK:
            return self._asked(self.tr("Feedback was asked for on {0}."), request.feedback_asked)
        if step is NextStep.ASK_FINAL_VERSION:
            return self.tr("Nobody has seen the final version yet.")
        return self._asked(self.tr("The final version was asked for on {0}."), request.final_version_asked)

    def _asked(self, words: str, day: date | None) -> str:
        return words.format(short_date(day)) if day else ""

    def ask(self, record: Consultation) -> None:
        """Ask what is to be changed in a request."""
        ask_about_request(self.host, record)

    def _tell(self, ticked: bool) -> None:
        if self.line is not None:
            changed = replace(self.line.record, include_in_return=ticked)
            self.host.attempt(partial(records.save, self.office, changed))


def track_words(record: TrackRecord) -> str:
    """Put into a sentence what became of all that one requester asked."""
    times = counted(record.asked, tr("request"), tr("requests"))
    said = [tr("{0}, {1} answered").format(times, record.answered)]
    if record.declined:
        said.append(tr("{0} declined").format(record.declined))
    if record.answered:
        said.append(tr("feedback on {0}").format(record.feedback))
    if record.days is not None:
        said.append(tr("usually {0} after the answer").format(counted(round(record.days), tr("day"), tr("days"))))
    if record.changes:
        said.append(counted(record.changes, tr("change adopted"), tr("changes adopted")))
    if record.final_versions:
        said.append(tr("final version seen of {0}").format(record.final_versions))
    return f"{'; '.join(said)}."
