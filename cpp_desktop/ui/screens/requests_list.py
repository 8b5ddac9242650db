"""Requests for the group's views, and documents it was asked to read."""

from __future__ import annotations

from typing import Any, ClassVar

from cpp_desktop.domain.consultations import Consultation, NextStep, is_due_soon, next_step
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.wording import short_date
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.screens.request_card import RequestCard, Requesters, where_it_stands
from cpp_desktop.ui.screens.request_dialogs import ask_about_request
from cpp_desktop.ui.screens.work_list import WorkList, words
from cpp_desktop.ui.screens.work_words import day_column, day_of


class RequestsList(WorkList):
    """Requests, the latest first."""

    kind = "consultations"
    name = QT_TRANSLATE_NOOP("WorkWords", "Consultations")
    adds = QT_TRANSLATE_NOOP("WorkWords", "Add request…")
    says = QT_TRANSLATE_NOOP("WorkWords", "Requests for views and documents to read. Declining needs no reason.")
    reads: ClassVar[frozenset[type]] = frozenset({Consultation, Evidence})
    card_width: ClassVar[float] = 520

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a request."""
        today = self.office.today()
        return (
            day_column("Received"),
            Column("Asked about", lambda line: line.title, second=lambda line: line.who, bold=True, least=200),
            Column(
                "Where it stands", lambda line: where_it_stands(line.record, today).text, lambda _: "",
                chips=lambda line: (where_it_stands(line.record, today),), width=168,
            ),
            Column(
                "Wanted by", lambda line: line.record.wanted_by, short_date, width=110, priority=5,
                tone=lambda line: "warn" if is_due_soon(line.record, today) else "text",
            ),
            day_of("Answered", "answered", 3),
            day_of("Feedback", "feedback_received", 4),
            day_of("Changes adopted", "changes_adopted", 6),
            Column("Changes", lambda line: line.record.changes, right=True, width=86, priority=7),
            day_of("Final version", "final_version_received", 6),
        )  # fmt: skip

    def make_card(self) -> RequestCard:
        """Return the card of a request."""
        teaches = self.tr("Choose a request to see how far it is.")
        return RequestCard(self.host, teaches, overview=Requesters(self.host))

    def add(self) -> None:
        """Ask for one more request."""
        ask_about_request(self.host, Consultation(title="", received=self.office.today()))

    def sentence(self, lines: list[Any]) -> str:
        """Count those that wait, and those of which nothing was heard."""
        if not lines:
            return words(self.says)
        today, steps = self.office.today(), [next_step(line.record) for line in lines]
        soon = sum(is_due_soon(line.record, today) for line in lines)
        waiting = self.tr("%n wait(s) for an answer", "", steps.count(NextStep.ANSWER))
        near = self.tr("%n of them wanted within two weeks", "", soon) if soon else ""
        unheard = steps.count(NextStep.ASK_FEEDBACK) + steps.count(NextStep.FEEDBACK)
        heard = self.tr("%n answered without feedback yet", "", unheard)
        return "  ·  ".join(filter(None, (waiting, near, heard)))
