"""Activities, in the secretary's words."""

from __future__ import annotations

from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.activities import ActivitiesScreen
from tests.drivers import dialogs, keys


class Tally:
    """The Activities screen of a window."""

    def __init__(self, window: MainWindow) -> None:
        window.go_to("Activities")
        screen = window.current()
        assert isinstance(screen, ActivitiesScreen)
        self.window, self.screen, self.card = window, screen, screen.card
        keys.settle()

    def counts(self) -> str:
        """Return the sentence that counts."""
        return self.screen.header.sentence.text()

    def count_one(self, kind: ActivityType) -> None:
        """Press "Count one" on a type's tile."""
        self.screen.tiles.buttons[kind].click()
        keys.settle()

    def tile(self, kind: ActivityType) -> int:
        """Return the number on a type's tile."""
        return int(self.screen.tiles.numbers[kind].text())

    def titles(self, segment: str = "all") -> list[str]:
        """Show all, this year's or those without details; returns their titles."""
        self.screen.segments.choose(segment)
        return [activity.title for activity in self.screen.table.model.shown]

    def count(self, kind: str) -> None:
        """Press the button of one of the group's own kinds."""
        made = next(b for b in self.screen.kinds.buttons.values() if b.text().strip().startswith(kind))
        made.click()
        keys.settle()

    def kinds(self) -> list[str]:
        """Return what the buttons of the group's own kinds say, in their order."""
        return [" ".join(b.text().split()) for b in self.screen.kinds.buttons.values()]

    def filter(self, **choices: str) -> list[str]:
        """Choose words in the filters: type, kind, year, requester; returns the titles left."""
        self.screen.sieve.setChecked(True)
        for name, words in choices.items():
            editor = getattr(self.screen.filters, name)
            assert editor.entry.findText(words) >= 0, f"{name} does not offer {words!r}"
            editor.retype(words)
        keys.settle()
        return [activity.title for activity in self.screen.table.model.shown]

    def choose(self, title: str) -> None:
        """Choose an activity in the list."""
        found = next(a for a in self.screen.table.model.shown if a.title == title)
        assert self.screen.table.choose(found.id)
        keys.settle()

    def chosen(self) -> str:
        """Return the title in the form."""
        return self.card.form.editor("title").typed()

    def write(self, **fields: str) -> dict[str, str]:
        """Type into the form beside the list and leave it; returns what was refused."""
        self.card.tabs.choose("details")
        dialogs.write(self.card.form, **fields)
        self.screen.leave()
        keys.settle()
        return self.card.form.problems()

    def record(self, **fields: str) -> dict[str, str]:
        """Record an activity with its type, title and day; returns what was refused."""
        assert self.screen.primary is not None
        self.screen.primary.click()
        return dialogs.fill_in(**fields)

    def chart(self) -> str:
        """Return what the picture of the year says."""
        self.card.tabs.choose("months")
        return self.card.picture.panel.view.accessibleName()

    def walk_chart(self, steps: int) -> str:
        """Go right so many columns in the picture and return what is said there."""
        self.card.tabs.choose("months")
        self.card.picture.panel.view.setFocus()
        for _ in range(steps):
            keys.press(self.window, "Right")
        return self.card.picture.panel.told.text()
