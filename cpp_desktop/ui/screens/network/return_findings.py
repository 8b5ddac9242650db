"""What is odd in a return, with a tick beside each thing that the group is to be asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from cpp_desktop.domain.network.findings import Finding, Place
from cpp_desktop.domain.network.twins import SAME_NAME
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.flow import Flow
from cpp_desktop.ui.parts.labels import IconText, label, picture
from cpp_desktop.ui.parts.layout import Part, flow, hbox, rule, vbox, wrap
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.network.range_bar import RangeBar

_LOOKS = {"must": ("alert", "warn"), "look": ("search", "muted"), "told": ("talk", "muted")}


class Findings(Changing):
    """Shows findings; `asked` are those that the group is to be asked about."""

    told_apart = Signal(object)
    """The group of a like name that a finding is about is not this one."""
    shown_on_groups = Signal(object)
    """It may be: somebody wants to look, and join them."""

    def __init__(self) -> None:
        super().__init__()
        self.is_waiting = True
        self.hint = label("", "muted", wraps=True)
        self._ticks: dict[QCheckBox, Finding] = {}

    @property
    def ticked(self) -> list[Finding]:
        """What is ticked, in the order shown."""
        return [finding for tick, finding in self._ticks.items() if tick.isChecked()]

    @property
    def asked(self) -> list[Finding]:
        """What is ticked, else all that the group has not explained itself."""
        return self.ticked or [finding for finding in self._ticks.values() if finding.is_asked]

    def wait(self) -> None:
        """Say that the return is being looked at."""
        self.is_waiting, self._ticks = True, {}
        self.lay_out(IconText("clock", self.tr("Looking at the figures…"), wraps=True))

    def show_findings(self, findings: Sequence[Finding], numbers: Mapping[Place, int]) -> None:
        """Show what was found in a return, whose `numbers` are those of its figures."""
        self.is_waiting, self._ticks = False, {}
        if not findings:
            self.lay_out(IconText("tick", self.tr("Nothing here looks odd."), tone="ok", role="", wraps=True))
            return
        lines = [self._line(finding, numbers) for finding in findings]
        self.hint = label("", "muted", wraps=True)
        self.lay_out(*([self.hint] if len(self._ticks) > 1 else []), *lines, gap=9)
        self._say_what_is_asked()

    def _say_what_is_asked(self) -> None:
        if ticked := len(self.ticked):
            words = self.tr("Ask… asks about the %n that you ticked.", "", ticked)
        elif there := len(self.asked):
            words = self.tr("Ask… asks about %n of them. Tick some to ask about those alone.", "", there)
        else:
            words = self.tr("The group has explained them all. Tick what you ask about all the same.")
        self.hint.setText(words)

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
            tick.toggled.connect(lambda _: self._say_what_is_asked())
            self._ticks[tick] = finding
            parts.append(tick)
        if finding.code == SAME_NAME:
            parts.append(self._deeds(finding))
        line = hbox(vbox(picture(icon, tone, 18), None), vbox(*parts, gap=3), gap=8)
        line.setStretch(1, 1)
        return wrap(vbox(line, rule(), gap=8))

    def _deeds(self, finding: Finding) -> Flow:
        apart = button(self.tr("They are two groups"), partial(self.told_apart.emit, finding), kind="small")
        apart.setAccessibleName(self.tr("They are two groups: {0}").format(finding.sentence))
        joins = button(self.tr("Show on Groups"), partial(self.shown_on_groups.emit, finding), kind="small")
        joins.setAccessibleName(self.tr("Show on Groups: {0}").format(finding.sentence))
        return flow(apart, joins, gap=8)
