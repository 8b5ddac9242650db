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
        self.joins = QCheckBox(self.tr("Make one action of rows that carry it forward"))
        self.joins.setAccessibleName(self.joins.text())
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
        with QSignalBlocker(self.joins):
            self.joins.setChecked(job.join)
        self.joins.setVisible(plan.joinable > 0)
        self._how.setText(self._said(plan.joinable, doubtful, job.join))
        settle = self.tr("Settle what is doubtful…") if doubtful else self.tr("Say who is meant…")
        self.asks.setText(settle)
        self.asks.setAccessibleName(settle)
        self.asks.setVisible(bool(plan.questions))
        self.setVisible(plan.joinable > 0 or bool(plan.questions))

    def _said(self, rows: int, doubtful: int, joins: bool) -> str:
        told = [self.tr("%n doubtful row(s) or name(s).", "", doubtful)] if doubtful else []
        if rows and joins:
            told[:0] = [
                self.tr("%n row(s) become history of what an earlier meeting raised, which counts once.", "", rows)
            ]
        elif rows:
            told[:0] = [self.tr("%n row(s) come in as actions of their own, and each is counted.", "", rows)]
        return " ".join(told) or self.tr("Some owners are not in the register; they are kept as written.")

    def _take(self, joins: bool) -> None:
        if self._job is not None:
            self._job.join = joins
            self.changed.emit()
