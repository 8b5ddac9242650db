"""What is odd in a return, with a tick beside each thing that the group is to be asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from cpp_desktop.domain.network_findings import Finding, Place
from cpp_desktop.ui.parts.labels import IconText, label, picture
from cpp_desktop.ui.parts.layout import Part, hbox, rule, vbox, wrap
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.network.range_bar import RangeBar

_LOOKS = {"must": ("alert", "warn"), "look": ("search", "muted"), "told": ("talk", "muted")}


class Findings(Changing):
    """Shows findings; `ticked` are those to ask about, and `changed` says that another was ticked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ticks: dict[QCheckBox, Finding] = {}

    @property
    def ticked(self) -> list[Finding]:
        """What is to be asked about, in the order shown."""
        return [finding for tick, finding in self._ticks.items() if tick.isChecked()]

    def wait(self) -> None:
        """Say that the return is being looked at."""
        self._ticks = {}
        self.lay_out(IconText("clock", self.tr("Looking at the figures…"), wraps=True))

    def show_findings(self, findings: Sequence[Finding], numbers: Mapping[Place, int]) -> None:
        """Show what was found in a return, whose `numbers` are those of its figures."""
        self._ticks = {}
        if not findings:
            self.lay_out(IconText("tick", self.tr("Nothing here looks odd."), tone="ok", role="", wraps=True))
            return
        self.lay_out(*(self._line(finding, numbers) for finding in findings), gap=9)

    def _line(self, finding: Finding, numbers: Mapping[Place, int]) -> QWidget:
        icon, tone = _LOOKS[finding.importance]
        parts: list[Part] = [label(finding.sentence, "h3" if finding.importance == "must" else "", wraps=True)]
        if finding.usual and finding.figures and (number := numbers.get(finding.figures[0])) is not None:
            parts.append(RangeBar(finding.figures[0], number, finding.usual))
        if finding.explained:
            parts.append(label(self.tr("The group says: {0}").format(finding.explained), "muted", wraps=True))
        if finding.question:
            tick = QCheckBox(self.tr("Ask about this"))
            tick.setAccessibleName(self.tr("Ask about this: {0}").format(finding.sentence))
            tick.setChecked(finding.is_asked and finding.importance == "must")
            tick.toggled.connect(lambda _: self.changed.emit())
            self._ticks[tick] = finding
            parts.append(tick)
        line = hbox(vbox(picture(icon, tone, 18), None), vbox(*parts, gap=3), gap=8)
        line.setStretch(1, 1)
        return wrap(vbox(line, rule(), gap=8))
