"""What a rate changes, before it is kept: claims that wait, by person, and those that are kept as paid."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.amounts import amount_words
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services.rates import RateChange
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import vbox
from cpp_desktop.ui.parts.record_table import RecordTable


def _difference(pence: int) -> str:
    return f"{'−' if pence < 0 else '+'}{amount_words(abs(pence))}"


_WHO = Column("Who", lambda claim: claim.who, bold=True, least=140)
_DAY = Column("Incurred", lambda claim: claim.incurred, short_date, width=112)
CHANGED = (
    _WHO,
    _DAY,
    Column("Was", lambda claim: claim.before, amount_words, right=True, width=92, priority=2),
    Column("Becomes", lambda claim: claim.after, amount_words, right=True, width=92),
    Column("Difference", lambda claim: claim.difference, _difference, right=True, width=100),
)
KEPT = (_WHO, _DAY, Column("Stays", lambda claim: claim.after, amount_words, right=True, width=100))


class RateChanges(PlainDialog):
    """Shows what would change and what would not; the verb keeps the rate and recalculates, in one step."""

    def __init__(self, parent: QWidget, change: RateChange, *, removes: bool = False) -> None:
        super().__init__(parent, self.tr("What this changes"), width=700, sentence=self._counted(change))
        self.changed = RecordTable(CHANGED, name=self.tr("Claims that change"), empty=self._nothing())
        self.changed.show_records(change.changed)
        body = vbox(label(self.tr("Not paid yet: recalculated"), "h3"), self.changed, gap=8)
        self.changed.setMinimumHeight(theme.px(170))
        if change.kept:
            self.kept = RecordTable(KEPT, name=self.tr("Claims kept as paid"), empty=self._nothing())
            self.kept.show_records(change.kept)
            self.kept.setMinimumHeight(theme.px(130))
            for part in (label(self.tr("Kept as paid or declined"), "h3"), self.kept):
                body.addWidget(part)
        self.add_scrolled(body)
        count = len(change.changed)
        verb = self.tr("Remove the rate") if removes else self.tr("Save the rate")
        if count:
            verb = self.tr("Recalculate %n claim(s)", "", count)
        self.verb = button(verb, self.accept, kind="primary")
        self.set_foot(self.verb)
        self.resize(self.width(), min(theme.px(620 if change.kept else 420), parent.window().height() - 20))

    def _nothing(self) -> Empty:
        return Empty(self.tr("No claim that waits changes."), icon="tick")

    def _counted(self, change: RateChange) -> str:
        said = self.tr("%n claim(s) that wait to be paid change", "", len(change.changed))
        more = self.tr("{0} together. Nothing is saved yet.").format(_difference(change.difference))
        return f"{said}, {more}"
