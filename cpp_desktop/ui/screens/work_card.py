"""The card of a request, a seat, a session, a claim or an objective: what it is, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import records
from cpp_desktop.services.minute_links import MinuteLink
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Tabs, button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import Card, Pages, below_heading, fill, flow, hbox, rule, vbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.work_words import tr


class Overview(QWidget):
    """What stands on a card's second tab: something about all the records of the list together.

    A subclass says its `title`, and reads in `refresh` what it shows.
    """

    title: ClassVar[str]

    def lay_out(self, explains: str, table: RecordTable, *above: QWidget) -> None:
        """Put a table below what explains it; where large text leaves no room for both, help alone explains it."""
        words = label(explains, "muted", wraps=True)
        box = QVBoxLayout(self)
        fill(box, above if theme.is_large() and not theme.is_huge() else (*above, words), 8)
        box.addWidget(table, 1)

    def refresh(self) -> None:
        """Read again what is shown."""
        raise NotImplementedError


class WorkCard(Card):
    """One record. A kind of card says in `tell` what stands in the middle and in `ask` what is asked to change it.

    It may put parts that stay above and below the middle, more verbs, and an overview on a second tab.
    """

    def __init__(self, screen: Screen, teaches: str, *, overview: Overview | None = None) -> None:
        super().__init__(pad=(16, 12, 16, 12), gap=6)
        self.host, self.office = screen, screen.shell.office
        self._teaches, self._overview = teaches, overview
        self.line: WorkLine | None = None
        self.title, self.about = label("", "h2", wraps=True), label("", "muted", wraps=True)
        self.state = ChipLabel()
        self.middle = Changing()
        verbs = self.verbs()
        kind, icons = ("link", ("", "")) if verbs else ("small", ("edit", "trash"))  # what comes next stands out
        self.edits = button(self.tr("Edit…"), self.edit, kind=kind, icon=icons[0])
        self.removes = button(self.tr("Remove"), self.remove, kind=kind, icon=icons[1])
        head = vbox(self.title, hbox(self.state, None)) if theme.is_large() else hbox(self.title, self.state)
        head.setStretch(0, 1)
        self._between = wrap(vbox(*self.above(), self.middle, *self.below(), gap=12))
        self._foot = wrap(vbox(rule(), wrap(flow(*verbs, hbox(self.edits, self.removes, gap=8), gap=8))))
        heading = (wrap(head), self.about, rule())
        if theme.is_large():  # there is no room for the verbs to stay
            details = below_heading(wrap(vbox(*heading, self._between, self._foot, None)))
        else:
            box = vbox(*heading)
            box.addWidget(below_heading(wrap(vbox(self._between, None))), 1)
            box.addWidget(self._foot)
            details = wrap(box)
        self.add(self._with_overview(details, overview) if overview else details, 1)
        self.show_line(None)

    def _with_overview(self, details: QWidget, overview: Overview) -> QWidget:
        options = (("chosen", self.tr("The one chosen")), ("all", tr(overview.title)))
        self.tabs = Tabs(options, name=self.tr("What is shown"))
        self._pages = Pages(details, overview)
        self.tabs.chosen.connect(self._turn)
        return wrap(vbox(self.tabs, self._pages, gap=8))

    def _turn(self, option: str) -> None:
        self._pages.setCurrentIndex(1 if option == "all" else 0)
        if option == "all" and self._overview:
            self._overview.refresh()

    def above(self) -> tuple[QWidget, ...]:
        """Return the parts that stay above the middle."""
        return ()

    def below(self) -> tuple[QWidget, ...]:
        """Return the parts that stay below the middle."""
        return ()

    def verbs(self) -> tuple[QPushButton, ...]:
        """Return the buttons at the foot, before those that edit and remove."""
        return ()

    def show_line(self, line: WorkLine | None) -> None:
        """Show what was chosen in the list, or nothing."""
        self.line = line
        self._foot.setVisible(line is not None)
        self._between.setVisible(line is not None)
        if self._overview and self.tabs.current() == "all":
            self._overview.refresh()
        if line is None:
            self.title.setText(self._teaches)
            self.about.clear()
            self.state.show_chip(None)
            self.middle.lay_out()
            return
        self.title.setText(line.title)
        self.state.show_chip(self.where_it_stands(line))
        self.tell(line)

    def where_it_stands(self, line: WorkLine) -> Chip | None:
        """Return the chip beside the title."""
        return None

    def tell(self, line: WorkLine) -> None:
        """Say who it is about, and lay out what stands in the middle."""
        self.about.setText(line.who)
        self.middle.lay_out()

    def ask(self, record: Any) -> None:  # noqa: ANN401 - the list's own record
        """Ask what is to be changed in a record."""
        raise NotImplementedError

    def edit(self) -> None:
        """Ask what is to be changed in what is shown."""
        if self.line is not None:
            self.ask(self.line.record)

    def remove(self) -> None:
        """Take out what is shown."""
        if self.line is not None:
            self.host.attempt(partial(records.remove, self.office, self.line.record))


def told(heading: str, *parts: QWidget) -> QWidget:
    """Return parts below a small heading."""
    return wrap(vbox(label(heading, "h3"), *parts, gap=2))


def event(icon: str, tone: str, words: str, *beside: QWidget, more: str = "") -> QWidget:
    """Return one line of what happened: an icon, words, what stands beside them, and more about it below."""
    head = label(words, wraps=True)
    parts = [wrap(flow(head, *beside, gap=8)) if beside else head]
    if more:
        parts.append(label(more, "muted", wraps=True))
    level = 4 if any(isinstance(one, QPushButton) for one in beside) else 0  # buttons are higher than words
    line = hbox(wrap(vbox(level, picture(icon, tone, 18), None, gap=0)), wrap(vbox(*parts, gap=1)), gap=10)
    line.setStretch(1, 1)
    return wrap(line)


def minute_button(screen: Screen, link: MinuteLink) -> QPushButton:
    """Return a link that opens the minutes a minute is in."""
    day = short_date(link.met)
    words = tr("minute {0} of {1}").format(link.number, day) if link.number else tr("minute of {0}").format(day)
    opens = button(words, partial(screen.shell.go_to, "Meetings", link.meeting_id, "minutes"), kind="link", height=24)
    opens.setAccessibleName(tr("Open {0}").format(words))
    return opens
