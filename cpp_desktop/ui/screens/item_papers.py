"""The papers under the chosen agenda item, each with its file, how many pages it has, or why it has none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from cpp_desktop.domain.agendas import ItemPaper, PaperSupply
from cpp_desktop.domain.attachments import is_picture, size_words
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.services import item_papers
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, LINE, TEXT, TICK
from cpp_desktop.ui.parts.flow import Flow
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import IconText, label, picture
from cpp_desktop.ui.parts.layout import Part, fill, flow, hbox, row, vbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.attaching import Attaching
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.file_deeds import FileDeeds

FIELDS = (
    Field("title", "What the paper is called", LINE),
    Field("supply", "How it comes", CHOICE(PaperSupply), help="Tabled: handed out at the meeting."),
    Field("confidential", "For the chair alone", TICK, help="It stands in the chair’s pack and in no other."),
)
TOLD = Field("told", "What the picture shows", TEXT, help="A sentence, for those who hear the paper read to them.")


class ItemPapers(QWidget):
    """A line for each paper; files are attached by `attaching`, others are named in a dialog."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen, self._deeds = screen, FileDeeds(screen)
        self._item: AgendaItem | None = None
        self._shown: tuple[ItemPaper, ...] | None = None
        self._returns_to = ""  # the paper whose menu has the keyboard again once it was moved
        self._menus: dict[str, QPushButton] = {}
        self._changing = Changing()
        self.attaching = Attaching(screen)
        self.attaches = button(self.tr("Attach file…"), self.ask_for_files, kind="link", icon="clip", height=28)
        self.attaches.setToolTip(self.tr("Ctrl+O, or drop it here"))
        self.adds = button(self.tr("Add paper…"), self._ask_for_new, kind="link", icon="plus", height=28)
        self.adds.setToolTip(self.tr("One that is to follow, or is handed out at the meeting"))
        head = row(label(self.tr("Papers"), "label"), None, self.attaches, self.adds, gap=8)
        fill(QVBoxLayout(self), (head, self._changing), 4)
        self.attaching.attached.connect(self._bring_into_sight)

    def show_papers(self, item: AgendaItem, papers: Sequence[ItemPaper]) -> None:
        """Show the papers of an item."""
        self._item = item
        if self._shown != tuple(papers):
            self._shown, self._menus = tuple(papers), {}
            self._changing.lay_out(*map(self._line, papers), gap=8)
            if (menu := self._menus.get(self._returns_to)) is not None:
                QTimer.singleShot(0, menu, menu.setFocus)  # it is not shown before the next turn
        self._returns_to = ""
        self._changing.setVisible(bool(papers))

    def ask_for_files(self) -> None:
        """Ask which files to attach under the item."""
        if self._item is not None and self._screen.leave():
            self.attaching.ask_for_files(self._item)

    def _bring_into_sight(self) -> None:
        """Scroll the page until the papers can be seen, where it scrolls."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            show = partial(above.ensureWidgetVisible, self._changing)
            # The next turn lays the new lines out, and how high they are is known in the one after it.
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, show))

    def _line(self, paper: ItemPaper) -> Part:
        about = self._about(paper)
        if paper.trouble:
            words: Part = IconText("alert", paper.trouble, tone="warn", role="warn", size=16, wraps=True)
        else:
            words = label(about, "small", wraps=True)
        parts = vbox(label(paper.title, wraps=True), words, wrap(self._verbs(paper)), gap=1)
        line = hbox(wrap(vbox(picture("file", "muted", 18), None)), wrap(parts), gap=8)
        line.setStretch(1, 1)
        return line

    def _about(self, paper: ItemPaper) -> str:
        pages = self.tr("%n page(s)", "", paper.pages) if paper.pages else ""
        size = size_words(paper.size) if paper.size else ""
        kept = ", ".join(filter(None, (pages, size)))
        secret = self.tr("for the chair alone") if paper.confidential else ""
        untold = self.tr("its words are missing") if is_picture(paper.media_type) and not paper.told else ""
        return "  ·  ".join(filter(None, (self.tr(paper.supply.value), kept, secret, untold)))

    def _verbs(self, paper: ItemPaper) -> Flow:
        verbs = flow(*self._buttons(paper))
        verbs.set_gaps(theme.px(14), 0)
        return verbs

    def _buttons(self, paper: ItemPaper) -> Iterator[QPushButton]:
        if paper.trouble:
            yield self._button(self.tr("Choose again…"), self.tr("Choose another file for {0}"), self._choose, paper)
        elif paper.digest:
            yield self._button(self.tr("Open"), self.tr("Open the paper {0}"), self._deeds.open_file, paper)
        else:
            yield self._button(self.tr("Attach file…"), self.tr("Attach a file for {0}"), self._choose, paper)
        yield self._button(self.tr("Edit…"), self.tr("Edit the paper {0}"), self._ask, paper)
        more = menu_button(self.tr("More"), kind="link")
        more.setMinimumHeight(0)
        more.setAccessibleName(self.tr("More about the paper {0}").format(paper.title))
        show_deeds(more, self._others(paper))
        self._menus[paper.id] = more
        yield more

    def _button(self, verb: str, spoken: str, deed: Callable[[ItemPaper], object], paper: ItemPaper) -> QPushButton:
        made = button(verb, partial(deed, paper), kind="link", height=26)
        made.setAccessibleName(spoken.format(paper.title))
        return made

    def _others(self, paper: ItemPaper) -> Iterator[tuple[str, Callable[[], object]]]:
        """Give what is wanted less often, where there is something to do it to."""
        papers = self._shown or ()
        if paper.digest:
            if paper.trouble:
                yield self.tr("&Open"), partial(self._deeds.open_file, paper)
            else:
                yield self.tr("&Choose another file…"), partial(self._choose, paper)
            yield self.tr("&Save a copy…"), partial(self._deeds.ask_where, paper)
            yield self.tr("Take its &file out"), partial(self._do, self.attaching.detach, paper)
        if papers and paper.id != papers[0].id:
            yield self.tr("Move &up"), partial(self._move, paper, -1)
        if papers and paper.id != papers[-1].id:
            yield self.tr("Move &down"), partial(self._move, paper, 1)
        yield self.tr("&Remove"), partial(self._do, self._remove, paper)

    def _choose(self, paper: ItemPaper) -> None:
        if self._screen.leave():
            self.attaching.ask_for_file_of(paper)

    def _do(self, deed: Callable[[ItemPaper], object], paper: ItemPaper) -> None:
        deed(paper)
        self.attaches.setFocus()

    def _move(self, paper: ItemPaper, places: int) -> None:
        self._returns_to = paper.id
        self._screen.attempt(partial(item_papers.move_paper, self._screen.shell.office, paper, places))

    def _remove(self, paper: ItemPaper) -> None:
        self._screen.attempt(partial(item_papers.remove_paper, self._screen.shell.office, paper))

    def _ask_for_new(self) -> None:
        item = self._item
        if item is None or not self._screen.leave():
            return

        def add(typed: dict[str, Any]) -> None:
            item_papers.add_paper(self._screen.shell.office, item.id, **typed)

        blank = {"title": "", "supply": PaperSupply.TO_FOLLOW, "confidential": False}
        title = self.tr("Add paper")
        self._screen.shell.open_dialog(FormDialog(self.window(), title, FIELDS, blank, verb=title, deed=add))

    def _ask(self, paper: ItemPaper) -> None:
        fields = (*FIELDS, TOLD) if is_picture(paper.media_type) else FIELDS
        names = [field.name for field in fields]

        def save(changed: dict[str, Any]) -> None:
            item_papers.save_paper(self._screen.shell.office, replace(paper, **changed))

        typed = {name: getattr(paper, name) for name in names}
        dialog = FormDialog(self.window(), self.tr("Edit paper"), fields, typed, verb=self.tr("Save paper"), deed=save)
        self._screen.shell.open_dialog(dialog)
