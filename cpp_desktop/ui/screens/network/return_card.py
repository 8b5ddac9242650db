"""One group's return beside the list: what it is, what is odd in it, its figures, and what happened with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.fingerprints import check_words
from cpp_desktop.domain.network.findings import Finding
from cpp_desktop.domain.network.records import ReceivedReturn, ReturnState
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.wording import day_month_year, short_date
from cpp_desktop.services.network.desk import OneReturn
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Tabs, button
from cpp_desktop.ui.parts.chips import ChipLabel
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, Pages, flow, hbox, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.network.figures_beside import figures_table, rows
from cpp_desktop.ui.screens.network.return_findings import Findings
from cpp_desktop.ui.screens.network.return_history import History
from cpp_desktop.ui.screens.network.state_words import SOURCES, key_words, state_chip, tr
from cpp_desktop.ui.screens.return_words import year_words

Deeds = Callable[[], object]


class ReturnCard(Card):
    """Shows one return; its verbs are wired by the screen."""

    def __init__(self) -> None:
        super().__init__(pad=(16, 14, 16, 14), gap=8)
        self.setMinimumWidth(1)
        self.found: OneReturn | None = None
        self.title, self.chip, self.under = label("", "h2", wraps=True), ChipLabel(), label("", "muted", wraps=True)
        self.facts, self.findings, self.history = Changing(), Findings(), History()
        self.figures = figures_table()
        self.tabs = Tabs(
            (("checks", self.tr("Checks")), ("figures", self.tr("Figures")), ("history", self.tr("History"))),
            name=self.tr("What is shown of the return"),
        )
        kind = "small" if theme.is_large() else ""  # in large text the three stand beside one another no more
        self.accepts = button(self.tr("Accept"), icon="tick", kind=kind)
        self.asks = button(self.tr("Ask…"), icon="talk", kind=kind)
        self.more = menu_button(self.tr("More"), kind=kind)
        self._parts = {"checks": self._checks(), "figures": self.figures, "history": scroll(wrap(vbox(self.history)))}
        self.parts = Pages(*self._parts.values())
        self.tabs.chosen.connect(lambda name: self.parts.setCurrentWidget(self._parts[name]))
        self.pages = Pages(self._nothing(), self._whole())
        self.add(self.pages, 1)

    def _checks(self) -> QWidget:
        # In large text little is in sight at once: what is odd comes first.
        parts = (self.findings, self.facts) if theme.is_large() else (self.facts, rule(), self.findings)
        body = vbox(*parts, None, gap=8)
        body.setContentsMargins(0, 0, theme.px(6), 0)
        return scroll(wrap(body))

    def _nothing(self) -> QWidget:
        return EmptyState(Empty(self.tr("Choose a group to see its return."), icon="return"))

    def _whole(self) -> QWidget:
        head = hbox(self.title, vbox(self.chip, None), gap=8)
        head.setStretch(0, 1)
        foot = flow(self.accepts, self.asks, self.more, gap=8)
        made = vbox(vbox(head, self.under, gap=1), self.tabs, gap=8)
        made.addWidget(self.parts, 1)
        made.addWidget(rule())
        made.addLayout(foot)
        return wrap(made)

    def show_nothing(self) -> None:
        """Say that no return is chosen."""
        self.found = None
        self.pages.setCurrentIndex(0)

    def show_return(self, found: OneReturn, more: tuple[tuple[str, Deeds], ...]) -> None:
        """Show one return; `more` are the deeds of its menu."""
        line, standing = found.line, found.standing
        self.found = found
        self.title.setText(found.group.name)
        self.chip.show_chip(state_chip(line.state))
        self.under.setText(f"{line.network}  ·  {year_words(Period(line.first, line.last))}")
        self.facts.lay_out(*(_fact(*fact) for fact in self._facts(found, standing)), gap=5)
        self.findings.setVisible(standing is not None)
        self.findings.wait()
        self.figures.show_records(rows(found))
        self.history.show_return(found)
        self.accepts.setVisible(standing is not None)
        self.accepts.setEnabled(line.state is not ReturnState.ACCEPTED)
        self.asks.setVisible(standing is not None)
        show_deeds(self.more, more)
        self.pages.setCurrentIndex(1)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was found in the return shown."""
        figures = self.found.figures if self.found else ()
        numbers = {(one.code, one.cell): one.number for one in figures if one.number is not None}
        self.findings.show_findings(findings, numbers)

    def _facts(self, found: OneReturn, standing: ReceivedReturn | None) -> list[tuple[str, str]]:
        line = found.line
        if standing is None:
            due = day_month_year(line.due) if line.due else "–"
            resting = line.state is ReturnState.RESTING
            return [(self.tr("Expected"), self.tr("none is asked for") if resting else self.tr("by {0}").format(due))]
        came = self.tr("received {0}").format(short_date(standing.received))
        facts = [(self.tr("First revision"), came)]
        if standing.revision > 1:
            replaces = self.tr("replaces revision {0}").format(standing.revision - 1)
            facts = [(self.tr("Revision {0}").format(standing.revision), f"{came}, {replaces}")]
        facts.append((self.tr("Sent"), tr(SOURCES[standing.source])))
        if standing.key:
            facts.append((self.tr("Signed"), key_words(found.group.key_since)))
            facts.append((self.tr("Words of its key"), check_words(standing.key)))
        small = self.tr("exact") if standing.disclosure == "exact" else self.tr("hidden: 1 to 5")
        facts.append((self.tr("Small numbers"), small))
        return facts


def _fact(name: str, value: str) -> QWidget:
    words = label(value, "muted", wraps=True)
    line = hbox(vbox(label(name, wraps=True), None, gap=0), vbox(words, None, gap=0), gap=10)
    line.setStretch(0, 2)
    line.setStretch(1, 3)
    return wrap(line)
