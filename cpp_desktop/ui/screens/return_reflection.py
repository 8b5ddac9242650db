"""Section 16 of the return on the screen: what users and professionals said, and the way to their sheets."""

from __future__ import annotations

from cpp_desktop.domain.reflection_results import of_period
from cpp_desktop.domain.return_sections import SectionState
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.ui.dialogs.reflection_results import ResultsPart
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import ChipLabel
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, row
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.return_words import state_chip


class ReflectionCard(Card):
    """Shows the results; the sheets have a dialog of their own."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 12))
        self._screen = screen
        self._drawn: AnnualReturn | None = None
        self.setMinimumWidth(1)
        self._title, self.chip = label("", "h2", wraps=True), ChipLabel()
        self._sentence = label("", "muted", wraps=True)
        self.opens = button(self.tr("Sheets and answers…"), self._open, kind="small", icon="edit")
        self.results = ResultsPart()
        self.add(row(self._title, self.chip, self.opens, stretch=0))
        self.add(self._sentence)
        self.add(self.results, 1)

    def show_section(self, drawn: AnnualReturn, section: SectionState) -> None:
        """Show the reflection of a return."""
        self._drawn = drawn
        self._title.setText(f"{section.number}  {section.title}")
        self.chip.show_chip(state_chip(section.state))
        self._sentence.setText(section.sentence)
        self.results.show_results(of_period(drawn.records.reflections, drawn.period))

    def _open(self) -> None:
        from cpp_desktop.ui.dialogs.reflection import show_reflection

        show_reflection(self._screen, self._drawn.period if self._drawn else None)
