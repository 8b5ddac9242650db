"""Actions: who does what by when, what waits, and what became of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from itertools import chain
from operator import attrgetter, indexOf
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QPushButton

from cpp_desktop.domain.actions import Action, ActionProgress, DueRevision
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.wording import counted
from cpp_desktop.services import actions, papers, people
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.ui.dialogs.action_slips import offer_slips
from cpp_desktop.ui.dialogs.export_table import export_table
from cpp_desktop.ui.dialogs.import_table import import_table
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import PageHeader, beside, list_and_card, page
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.turns import Blocks, Turns, in_blocks
from cpp_desktop.ui.screens.action_card import ActionCard
from cpp_desktop.ui.screens.action_dialogs import ask_for_new
from cpp_desktop.ui.screens.action_words import due_chips, owner_today, standing_words, state_chip
from cpp_desktop.ui.screens.actions_together import ActionsTogether
from cpp_desktop.ui.screens.later import LaterScreen
from cpp_desktop.ui.screens.picture_pane import PictureStrip

_ID = attrgetter("action.id")
_TOLD_EVERY = 2_500
_PARTS = re.compile(r"(\D*)(\d{0,12})")

_SEGMENTS: dict[str, Callable[[ActionLine], bool]] = {
    "open": lambda line: line.is_open,
    "attention": lambda line: line.wants_a_word,
    "closed": lambda line: not line.is_open,
    "all": lambda line: True,
}
_COUNTED: dict[str, Callable[[ActionLine], bool]] = {
    "late": lambda line: line.is_open and line.days_late > 0,
    "paused": lambda line: line.is_open and line.paused,
    "nobody": lambda line: line.is_open and not line.owner,
}


class ActionsScreen(LaterScreen):
    """The action log."""

    reads: ClassVar[frozenset[type]] = frozenset(
        {
            Action, ActionProgress, DueRevision, Evidence, InfluenceCase, Meeting, AgendaItem, Minute, Person,
            Membership, Role, RestingSpell,
        }
    )  # fmt: skip
    takes_lists: ClassVar[str] = "actions"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._lines: Blocks[ActionLine] = Blocks()
        self._sought: str | None = None
        self._shown_in: dict[str, Blocks[ActionLine]] = dict.fromkeys(_SEGMENTS, self._lines)
        self._reading = Turns(self, self.isEnabled)
        self._today = date.max
        self._asks = partial(ask_for_new, self, lambda new: self.later(partial(self.show_record, new)))
        self.primary = button(self.tr("Add action"), self._asks, kind="primary", icon="plus")
        slips = button(self.tr("Slips…"), partial(offer_slips, self), icon="mail")
        self.header = PageHeader(self.tr("Actions"), self._more_button(), slips, self.primary)
        self.table = RecordTable(self._columns(), name=self.tr("Actions"), empty=self._empty(), row_height=46, key=_ID)
        self.table.chosen.connect(self._show_chosen)
        self.find_box = self._box = self.table.find_box(self.tr("Find in actions"))
        self.segments = Segments(self._segment_words(), name=self.tr("Which actions"))
        self.segments.chosen.connect(lambda _: self._show_lines())
        self._foot = label("", "small")
        self.together = ActionsTogether(self, self.table)
        self.table.selected.connect(self._show_together)
        self.picture = PictureStrip(self, "actions")
        self.table.set_strip(self.picture, self.picture.fit)
        self.table.set_foot(self._foot, self.together, None, self.picture.link)
        self.card = ActionCard(self)
        bar = beside(self.segments, self._box, stretch=1)
        both = list_and_card(self.table, self.card, width=400, narrow=330)
        page(self, self.header, bar).addLayout(both, 1)

    def _more_button(self) -> QPushButton:
        """Return the menu beside the title: the log as a paper, and lists from and for other programs."""
        more = menu_button(self.tr("More"), kind="")
        more.setAccessibleName(self.tr("More about the actions"))
        prints = (self.tr("Print log") + "\tCtrl+P", self._preview)
        imports = (self.tr("Import…"), partial(import_table, self, "actions"))
        show_deeds(more, (prints, imports, (self.tr("Export…"), partial(export_table, self, "actions"))))
        self.paper = more.menu().actions()[0]
        return more

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("Ref.", lambda r: r.action.reference or r.action.minute_number, width=70, bold=True, priority=4,
                   tone=lambda _: "accent_text", second=lambda r: r.action.minute_number if r.action.reference else "",
                   order=_in_numbers),
            Column("Action", lambda r: r.action.text, bold=True, least=200, second=standing_words),
            Column("Owner", lambda r: r.owner or self.tr("nobody yet"), width=150, priority=2, folds=True,
                   tone=lambda r: "text" if r.owner else "muted", second=owner_today),
            Column("Due", lambda r: r.due, lambda _: "", chips=self._chips, width=166),
        )  # fmt: skip

    def _chips(self, line: ActionLine) -> tuple[Chip, ...]:
        return due_chips(line, self._today) if line.is_open else (state_chip(line.action.state),)

    def _segment_words(self) -> tuple[tuple[str, str], ...]:
        words = (self.tr("Open"), self.tr("Need attention"), self.tr("Closed"), self.tr("All"))
        return tuple(zip(_SEGMENTS, words, strict=True))

    def _empty(self) -> Empty:
        sentence = self.tr("No actions here. Most come from minutes: Ctrl+Shift+A writes one where the cursor is.")
        link = (self.tr("Import a list…"), partial(import_table, self, "actions"))
        return Empty(sentence, (self.tr("Add an action"), self._asks), link, icon="check")

    def refresh(self) -> None:
        """Read the log again and show the same action as before; a very long one is read over several turns."""
        self._today = self.shell.office.today()
        self.later(lambda: self.card.offer(people.choices(self.shell.office)))
        self._reading.run(self._read())
        self.picture.look_again()

    def _read(self) -> Iterator[None]:
        office = self.shell.office
        if actions.is_long(office):
            yield from self._read_soonest()
            steps = actions.reading(office)
            while True:
                yield
                try:
                    read = next(steps)
                except StopIteration as ended:
                    lines = Blocks(chain.from_iterable(ended.value))
                    break
                if read % _TOLD_EVERY == 0:  # to paint it takes as long as to read some
                    self._foot.setText(self.tr("Reading: %n action(s)", "", read))
            self._sought = None
        else:
            lines = Blocks(actions.log(office))
        yield from self._show(lines)

    def _read_soonest(self) -> Iterator[None]:
        """Show what is due soonest before all others, which stay as they were until they are read."""
        some = actions.soonest(self.shell.office, self._sought or self.chosen_id())
        there = {line.id for line in some}
        lines = Blocks(some)
        for _, block in in_blocks(self._lines):
            yield
            lines.extend(line for line in block if line.action.id not in there)
        yield from self._show(lines)

    def _show(self, lines: Blocks[ActionLine]) -> Iterator[None]:
        """Say which of these lines each segment shows, and show one; of very many in as many turns as it takes."""
        found = {name: lines if name == "all" else Blocks[ActionLine]() for name in _SEGMENTS}
        counts: Counter[str] = Counter()
        for at, block in in_blocks(lines):
            if at:
                yield
            for name, belongs in _SEGMENTS.items():
                if name != "all":
                    found[name].extend(filter(belongs, block))
            for name, belongs in _COUNTED.items():
                counts[name] += sum(map(belongs, block))
        passed = [self._lines, *self._shown_in.values()]
        self._lines, self._shown_in = lines, found
        self.segments.count(**{name: len(lines) for name, lines in found.items()})
        self._say(len(found["open"]), counts)
        self._show_lines()
        if self._sought:
            self._reveal(self._sought)
        for old in passed:
            yield from old.letting_go()

    def _show_lines(self) -> None:
        shown = self._shown_in[self.segments.current()]
        with QSignalBlocker(self.table):  # it is shown once, below
            self.table.show_records(shown)
            if self.table.chosen_record() is None and shown:
                self.table.choose(shown[0].id)
        self.show_beside(lambda: self._show_chosen(self.table.chosen_record()))
        self._foot.setText(counted(len(shown), self.tr("action"), self.tr("actions")) if shown else "")

    def _say(self, still_open: int, counts: Counter[str]) -> None:
        late, paused, nobody = counts["late"], counts["paused"], counts["nobody"]
        said = [
            self.tr("{0} open").format(f"{still_open:,}"),
            *([self.tr("{0} past their date").format(f"{late:,}")] if late else []),
            *([self.tr("{0} paused").format(f"{paused:,}")] if paused else []),
            *([counted(nobody, self.tr("needs an owner"), self.tr("need an owner"))] if nobody else []),
        ]
        self.header.say("  ·  ".join(said) if self._lines else self.tr("Nothing is in the log yet."))

    def _show_chosen(self, line: ActionLine | None) -> None:
        self.card.show_line(line)

    def show_record(self, record_id: str) -> None:
        """Show one action, open or closed."""
        self._sought = record_id
        if not self._reveal(record_id):
            self.refresh()

    def _reveal(self, record_id: str) -> bool:
        """Show one action if it is among those that were read."""
        try:  # of very many, so without a step in Python for each
            line = self._lines[indexOf(map(_ID, self._lines), record_id)]
        except ValueError:
            return False
        self._sought = None
        if not _SEGMENTS[self.segments.current()](line):
            self.segments.choose("open" if line.is_open else "closed")
        self._box.clear()
        self.table.choose(record_id)
        return True

    def chosen_id(self) -> str | None:
        """Return the id of the action shown."""
        line = self.table.chosen_record()
        return line.id if line else None

    def _show_together(self, count: int) -> None:
        self._foot.setVisible(count < 2)
        self.together.show_count(count)

    def _preview(self) -> None:
        write = papers.compose(self.shell.office, "action-log")
        title, endings = self.tr("Action log"), papers.endings("action-log")
        self.shell.preview(title, write, file_name=self.tr("Action log.pdf"), endings=endings)


def _in_numbers(reference: str) -> tuple[tuple[str, int], ...]:
    """Return what puts A9 before A10, and 4.2 before 4.10."""
    return tuple((letters.casefold(), int(digits or 0)) for letters, digits in _PARTS.findall(reference))
