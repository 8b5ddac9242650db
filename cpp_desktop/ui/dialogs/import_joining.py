"""What is offered about a list of actions: rows that carry one forward joined to it, and what is doubtful settled."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox

from cpp_desktop.ui.dialogs.import_job import ImportJob
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, beside, vbox


class JoinOffer(Card):
    """A line above the rows; `changed` follows the tick, and `asked` the button."""

    changed = Signal()
    asked = Signal()

    def __init__(self) -> None:
        super().__init__(pad=(16, 6, 12, 6))
        self._job: ImportJob | None = None
        self.joins = QCheckBox()
        self.joins.toggled.connect(self._take)
        self._how = label("", "muted", wraps=True)
        self.asks = button("", self.asked.emit, icon="help")
        self.add(beside(vbox(self.joins, self._how, gap=2), self.asks, stretch=0, gap=12))

    def show_job(self, job: ImportJob) -> None:
        """Offer what there is to offer; nothing where no row carries an action forward and nothing is doubtful."""
        self._job = job
        plan = job.plan
        assert plan is not None, "only a source that was worked out is shown here"
        doubtful = sum(question.is_doubtful for question in plan.questions)
        words = self.tr("Make one action of rows that carry it forward: %n row(s)", "", plan.joinable)
        self.joins.setText(words)
        self.joins.setAccessibleName(words)
        with QSignalBlocker(self.joins):
            self.joins.setChecked(job.join)
        self.joins.setVisible(plan.joinable > 0)
        self._how.setText(self._said(job.join))
        self._how.setVisible(plan.joinable > 0)
        settle = self.tr("Settle %n doubtful…", "", doubtful) if doubtful else self.tr("Say who is meant…")
        self.asks.setText(settle)
        self.asks.setAccessibleName(settle)
        self.asks.setVisible(bool(plan.questions))
        self.setVisible(plan.joinable > 0 or bool(plan.questions))

    def _said(self, joins: bool) -> str:
        if joins:
            return self.tr("The first meeting raised it; what later ones say becomes its history, and it counts once.")
        return self.tr("Each row comes in as an action of its own, and each is counted.")

    def _take(self, joins: bool) -> None:
        if self._job is not None:
            self._job.join = joins
            self.changed.emit()
