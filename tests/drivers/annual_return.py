"""The annual return, in the secretary's words."""

from __future__ import annotations

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.annual_return import AnnualReturnScreen
from tests.drivers import dialogs, keys


class Return:
    """The Annual return screen of a window."""

    def __init__(self, window: MainWindow) -> None:
        window.go_to("Annual return")
        screen = window.current()
        assert isinstance(screen, AnnualReturnScreen)
        self.window, self.screen = window, screen
        keys.settle()

    def sentence(self) -> str:
        """Return the sentence under the title."""
        return self.screen.header.sentence.text()

    def choose_section(self, key: str) -> None:
        """Choose a section by its key."""
        self.screen.sections.choose(key)
        keys.settle()

    def section_says(self) -> str:
        """Return the words of the section shown."""
        return "\n".join(dialogs.words_in(self.screen.centre))

    def figures(self) -> dict[str, tuple[str, str]]:
        """Return the section's figures: now and the year before."""
        shown = self.screen.figures.table.model.shown
        return {line.label: (line.words(line.now), line.words(line.before)) for line in shown}

    def choose_figure(self, label: str) -> list[str]:
        """Choose a figure; returns the records behind it."""
        line = next(line for line in self.screen.figures.table.model.shown if line.label == label)
        assert self.screen.figures.table.choose(line.id)
        keys.settle()
        return [record.words for record in self.screen.figures.detail.behind.model.shown]

    def figure_says(self) -> str:
        """Return what is said of the figure chosen."""
        return "\n".join(dialogs.words_in(self.screen.figures.detail))

    def press(self, verb: str) -> None:
        """Press a button by what a screen reader calls it."""
        dialogs.press(self.screen, verb)

    def choose_period(self, words: str) -> None:
        """Choose a period by its words."""
        self.screen.periods.retype(words)
        keys.settle()

    def checks(self) -> str:
        """Return the words of the checks."""
        return "\n".join(dialogs.words_in(self.screen.checks))
