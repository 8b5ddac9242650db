"""Which paper: those there are to make, by what they are about, and everything that went out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cpp_desktop.domain.asked import Part
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services.paper_shelf import IssuedLine, Shelf
from cpp_desktop.services.paper_subjects import RETURN, kind_named
from cpp_desktop.services.papers import KINDS
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.find_box import FindBox
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import beside, fill, hbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.screens.paper_notes import NewsCard
from cpp_desktop.ui.screens.paper_words import (
    FORMS,
    NAMES,
    issued_second,
    meeting_day,
    paper_icon,
    paper_name,
    tr,
    version_words,
)

MAKE, ISSUED = "make", "issued"


@dataclass(frozen=True, slots=True)
class ToMake:
    """A kind of paper that can be made, and the heading that it stands below."""

    id: str
    band: str


def to_make(shelf: Shelf) -> Iterator[ToMake]:
    """Give every kind of paper in the order of the list: those of the next meeting, of the last, of the group."""
    order = list(NAMES)
    kinds = sorted((*KINDS, RETURN), key=lambda kind: order.index(kind) if kind in order else len(order))
    of_meeting: dict[str, list[str]] = {"next": [], "last": []}
    for kind in kinds:
        if kind_named(kind).needs is Part.MEETING:
            of_meeting["next" if kind_named(kind).usual == "next" else "last"].append(kind)
    coming = tr("Next meeting, {0}").format(meeting_day(shelf.coming, tr("none planned")))
    last = tr("Last meeting, {0}").format(meeting_day(shelf.last, tr("none yet")))
    others = [kind for kind in kinds if kind_named(kind).needs is not Part.MEETING]
    yield from (ToMake(kind, coming) for kind in of_meeting["next"])
    yield from (ToMake(kind, last) for kind in of_meeting["last"])
    yield from (ToMake(kind, tr("Of the group")) for kind in others if kind not in FORMS)
    yield from (ToMake(kind, tr("To fill in or to keep")) for kind in others if kind in FORMS)


class PapersList(QWidget):
    """Two lists, one shown at a time: `kind_chosen(kind)` or `issued_chosen(line)` follows, and `turned` for the other.

    `opened` says that what is chosen is to be looked at, `copies_wanted` that its copies are.
    """

    kind_chosen = Signal(str)
    issued_chosen = Signal(object)
    copies_wanted = Signal()
    turned = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        options = ((MAKE, self.tr("Make")), (ISSUED, self.tr("Issued")))
        self.segments = Segments(options, name=self.tr("Which papers"))
        self.sizes = ChoiceEditor(())
        self.sizes.entry.setAccessibleName(self.tr("Type size in points"))
        self.sizes.setFixedWidth(theme.px(90))
        self.sizes.edited.connect(self._tell_issued)
        self.make, self.issued = self._make_make(), self._make_issued()
        self.find_box = FindBox(self.tr("Find a paper"))
        self.find_box.textChanged.connect(lambda typed: self.shown.search(typed))
        self.find_box.left_downwards.connect(lambda: self.shown.view.setFocus())
        self._stack = QStackedWidget()
        for table in (self.make, self.issued):
            self._stack.addWidget(table)
        self.segments.chosen.connect(lambda _: self._turn())
        self.news = NewsCard()
        box = QVBoxLayout(self)
        top = (self.segments, self.find_box)
        fill(box, (beside(*top, stretch=1),) if theme.is_enlarged() else top, 8)
        box.addWidget(self._stack, 1)
        box.addWidget(self.news)
        if theme.is_huge():
            self._stack.setMinimumHeight(theme.px(230))

    def _make_make(self) -> RecordTable:
        columns = (Column(tr("Paper"), lambda one: paper_name(one.id), icon=lambda one: paper_icon(one.id)),)
        empty = Empty(self.tr("No paper has those words."), icon="file")
        made = RecordTable(
            columns, name=self.tr("Papers to make"), empty=empty, band=lambda one: one.band, row_height=34, headed=False
        )
        made.chosen.connect(lambda one: self.kind_chosen.emit(one.id) if one else None)
        made.activated.connect(lambda _: self.opened.emit())
        return made

    def _make_issued(self) -> RecordTable:
        columns = (
            Column(tr("Paper"), _version, second=issued_second, bold=True, icon=lambda one: paper_icon(one.kind.value)),
            Column(tr("Meeting"), lambda one: one.meeting.date, short_date, width=100, priority=2, folds=True),
            Column(tr("Went out"), lambda one: one.issued, short_date, width=100, priority=3),
            Column(tr("Copies"), lambda one: one.copies, width=66, right=True, priority=4),
        )
        empty = Empty(
            self.tr("Agendas, packs and minutes that you issue are kept here for ever, as they went out."),
            icon="mail",
        )  # fmt: skip
        made = RecordTable(columns, name=self.tr("Issued papers"), empty=empty, row_height=46)
        made.chosen.connect(self._offer_sizes)
        copies = button(self.tr("Copies and versions…"), self.copies_wanted.emit, kind="link", height=30)
        self._size_row = wrap(hbox(label(self.tr("Type size"), "muted"), self.sizes, gap=8))
        self._foot = made.set_foot(copies, None, self._size_row)
        self._foot.hide()
        made.activated.connect(lambda _: self.opened.emit())
        return made

    @property
    def shown(self) -> RecordTable:
        """The list shown."""
        return self.issued if self.is_issued else self.make

    @property
    def is_issued(self) -> bool:
        """Say whether what went out is shown."""
        return self.segments.current() == ISSUED

    def _offer_sizes(self, line: IssuedLine | None) -> None:
        self._foot.setVisible(line is not None)
        if line is not None:
            self._size_row.setVisible(len(line.sizes) > 1)
            self.sizes.offer([(size, str(size)) for size in line.sizes])
            if self.sizes.value() is None:
                self.sizes.show_value(line.sizes[0])
        self._tell_issued()

    def _tell_issued(self) -> None:
        if self.line is not None:
            self.issued_chosen.emit(self.line)

    @property
    def kind(self) -> str | None:
        """The kind of paper to make that is chosen."""
        one = self.make.chosen_record()
        return one.id if one else None

    @property
    def line(self) -> IssuedLine | None:
        """The version that went out that is chosen."""
        found: IssuedLine | None = self.issued.chosen_record()
        return found

    @property
    def points(self) -> int:
        """The type size in which the version chosen is shown."""
        chosen: int | None = self.sizes.value()
        return chosen or (self.line.sizes[0] if self.line else SIZES[0])

    def show_shelf(self, shelf: Shelf) -> None:
        """Show what there is now; what was chosen stays chosen."""
        self.segments.count(issued=len(shelf.issued))
        self.make.show_records(list(to_make(shelf)))
        self.issued.show_records(shelf.issued)
        self._choose_first()

    def choose(self, kind: str) -> None:
        """Choose a kind of paper to make."""
        self.segments.choose(MAKE)
        self.find_box.clear()
        self.make.choose(kind)

    def choose_issued(self, line_id: str) -> None:
        """Choose a version that went out."""
        self.segments.choose(ISSUED)
        self.find_box.clear()
        self.issued.choose(line_id)

    def _turn(self) -> None:
        self.find_box.clear()
        self.news.hide()
        self._stack.setCurrentWidget(self.shown)
        self.turned.emit()
        self._choose_first()
        self.tell()

    def tell(self) -> None:
        """Say again what is chosen in the list shown."""
        if self.is_issued:
            self._tell_issued()
        elif self.kind is not None:
            self.kind_chosen.emit(self.kind)

    def _choose_first(self) -> None:
        """Let something be chosen in what went out; which paper is made first is the screen's to say."""
        if self.is_issued and self.issued.chosen_record() is None and self.issued.model.count:
            self.issued.choose(self.issued.model.id_at(0))


def _version(line: IssuedLine) -> str:
    return version_words(line.kind, line.number)
