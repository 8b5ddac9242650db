"""The Papers screen, in the secretary's words."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.screens.papers import PapersScreen
from tests.drivers import dialogs, keys


class PaperRoom:
    """The Papers screen of a window."""

    def __init__(self, window: MainWindow) -> None:
        window.go_to("Papers")
        screen = window.current()
        assert isinstance(screen, PapersScreen)
        self.window, self.screen = window, screen
        keys.settle()

    def kinds(self) -> dict[str, list[str]]:
        """Return the papers that can be made, by the heading that they stand below."""
        found: dict[str, list[str]] = {}
        column = self.screen.list.make.model.columns[0]
        for one in self.screen.list.make.model.shown:
            found.setdefault(one.band, []).append(column.shown(one))
        return found

    def choose(self, kind: str) -> PaperRoom:
        """Choose a kind of paper, and wait for its pages."""
        self.screen.show_record(kind)
        keys.until(lambda: not self.is_making())
        return self

    def is_making(self) -> bool:
        """Say whether a paper is on its way."""
        keys.settle()
        return self.screen.pane._rest.isActive() or bool(self.screen.pane._work and self.screen.pane._work.is_running)

    def answer(self, **fields: str) -> dict[str, str]:
        """Answer what is asked beside the pages; returns what was refused."""
        asked = self.screen.side.asked
        form = asked._forms[asked._kind]
        dialogs.write(form, **fields)
        keys.until(lambda: not asked._rest.isActive())
        keys.until(lambda: not self.is_making())
        return form.problems()

    def offered(self, field: str) -> list[str]:
        """Return what a field beside the pages offers."""
        asked = self.screen.side.asked
        editor = asked._forms[asked._kind].editor(field)
        assert isinstance(editor, ChoiceEditor)
        return [editor.entry.itemText(at) for at in range(editor.entry.count())]

    def verb(self, begins: str) -> str:
        """Return the whole words of a button in sight that begins so."""
        shown = [made.accessibleName() for made in self.screen.findChildren(QPushButton) if made.isVisible()]
        return next(words for words in shown if words.startswith(begins))

    def title(self) -> str:
        """Return what the page is headed."""
        return self.screen.head.header.title.text()

    def day(self) -> str:
        """Return the meeting's day above it."""
        return self.screen.head._day.text()

    def pages(self) -> int:
        """Return how many pages are shown; 0 where there is no paper."""
        deeds = self.screen.pane.deeds
        return self.screen.pane.view.paper.pageCount() if deeds.data is not None else 0

    def numbers(self) -> list[str]:
        """Return the pages' numbers as they are printed."""
        return [self.screen.pane.view.paper.pageLabel(at) for at in range(self.pages())]

    def words(self) -> str:
        """Return the words of the paper shown."""
        paper = self.screen.pane.view.paper
        return " ".join(" ".join(paper.getAllText(at).text() for at in range(self.pages())).split())

    def says(self) -> list[str]:
        """Return the words in sight."""
        return dialogs.words_in(self.screen)

    def editions(self) -> list[str]:
        """Return the editions beside the pages."""
        model = self.screen.side.editions.table.model
        return [" | ".join(column.spoken(one) for column in model.columns) for one in model.shown]

    def choose_edition(self, edition_id: str) -> PaperRoom:
        """Choose an edition beside the pages."""
        self.screen.side.editions.table.choose(edition_id)
        keys.until(lambda: not self.is_making())
        return self

    def run(self) -> list[str]:
        """Return the copies and the ways they go."""
        model = self.screen.side.run.table.model
        return [" | ".join(column.spoken(one) for column in model.columns) for one in model.shown]

    def turn_to_issued(self) -> PaperRoom:
        """Turn to what went out."""
        self.screen.list.segments.choose("issued")
        keys.until(lambda: not self.is_making())
        return self

    def issued(self) -> list[str]:
        """Return what went out, a line each."""
        model = self.screen.list.issued.model
        return [" | ".join(column.spoken(one) for column in model.columns) for one in model.shown]

    def deed(self, words: str) -> None:
        """Choose a deed from the menu beside the title."""
        deeds = {line.text().replace("&", ""): line for line in self.screen.head.more.menu().actions()}
        deeds[words].trigger()
        keys.settle()

    def press(self, verb: str) -> PaperRoom:
        """Press a button in sight."""
        dialogs.press(self.screen, verb)
        return self
