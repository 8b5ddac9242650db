"""What a paper is about, asked for where it is shown: the meeting, the person, the days, the labels, the type size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal

from cpp_desktop.domain.asked import Addressees, Asked, Part
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import paper_subjects
from cpp_desktop.services.paper_shelf import Shelf
from cpp_desktop.services.paper_subjects import kind_named
from cpp_desktop.ui.dialogs.print_people import addressees
from cpp_desktop.ui.dialogs.sheet_form import FREE, OF_FREE, SHEET_FIELDS, keep_sheet, placing_of, remembered, sheets
from cpp_desktop.ui.parts.buttons import Segments
from cpp_desktop.ui.parts.editors import CHOICE, DAY, TICK
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens.changing import order_tabs_soon
from cpp_desktop.ui.screens.meeting_words import meeting_title
from cpp_desktop.ui.screens.paper_words import ISSUED_AS

TYPING_MS = 500
"""How long typing must have rested before a paper is made of it."""

_EVERYBODY = "everybody"
_SEVERAL = frozenset({_EVERYBODY, *(one.value for one in Addressees)})

_ONE: dict[Part, Field | tuple[Field, ...]] = {
    Part.MEETING: Field("meeting_id", "Meeting", CHOICE(())),
    Part.CASE: Field("case_id", "Case", CHOICE(())),
    Part.PERSON: Field("person_id", "For", CHOICE(())),
    Part.PERIOD: (Field("first", "From", DAY), Field("last", "Until", DAY)),
    Part.PUBLIC: Field("public", "For everybody: it names nobody", TICK),
    Part.BLANK: Field("blank", "Blank, to fill in by hand", TICK),
    Part.FILLABLE: Field("fillable", "To fill in on a screen", TICK),
    Part.DUPLEX: Field("duplex", "For both sides of a sheet", TICK),
}


def fields_of(kind: str) -> Iterator[Field | tuple[Field, ...]]:
    """Give the fields that ask for what a kind of paper needs and takes."""
    made = kind_named(kind)
    for part, field in _ONE.items():
        is_said_elsewhere = part is Part.PUBLIC and kind in ISSUED_AS  # it is one of the editions there
        if (part is made.needs or part in made.takes) and not is_said_elsewhere:
            yield field
    if Part.PLACING in made.takes:
        yield from SHEET_FIELDS


class PaperAsked(Card):
    """A form for each kind of paper, made when that is first shown; what was answered stays while the window is open.

    `changed` follows when an answer can be made a paper of.
    """

    changed = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=14, gap=8)
        self._screen = screen
        self._kind = ""
        self._forms: dict[str, Form] = {}
        self._rest = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._rest.timeout.connect(self._tell)
        self.sizes = Segments([(str(size), str(size)) for size in SIZES], name=self.tr("Type size in points"))
        self.sizes.chosen.connect(lambda _: self.changed.emit())
        self._size_row = wrap(vbox(label(self.tr("Type size in points"), "label"), self.sizes, gap=3))
        self.add(self._size_row)

    @property
    def points(self) -> int:
        """The type size asked for, in points."""
        return int(self.sizes.current())

    def show_kind(self, kind: str, shelf: Shelf) -> None:
        """Ask for what a kind of paper needs."""
        if kind not in self._forms:
            self._forms[kind] = self._make(kind)
        for name, form in self._forms.items():
            form.setVisible(name == kind)
        self._kind = kind
        self._size_row.setVisible(kind not in ISSUED_AS)  # the editions say it there
        self._offer(self._forms[kind], kind, shelf)
        order_tabs_soon(self)

    def _make(self, kind: str) -> Form:
        form = Form(tuple(fields_of(kind)))
        form.edited.connect(lambda _: self._note(kind))
        self.body.insertWidget(0, form)
        form.load(self._blank(kind))
        return form

    def _blank(self, kind: str) -> dict[str, Any]:
        """Return what is asked before anybody has answered."""
        period = paper_subjects.usual_period(self._screen.shell.office, kind)
        record: dict[str, Any] = dict.fromkeys(("meeting_id", "case_id", "person_id"))
        record |= {"first": period.first if period else None, "last": period.last if period else None}
        record |= dict.fromkeys(("public", "blank", "fillable", "duplex"), False)
        if Part.PLACING in kind_named(kind).takes:
            record |= remembered(self._screen.shell.settings.sheets.get(kind, {}), kind, {})
        return record

    def _offer(self, form: Form, kind: str, shelf: Shelf) -> None:
        """Offer what there is now; without an answer yet the usual one is chosen."""
        made, office = kind_named(kind), self._screen.shell.office
        if made.needs is Part.MEETING:
            usual = shelf.usual(made.usual) or next(iter(shelf.meetings), None)
            there = [(m.id, _words(m)) for m in shelf.meetings]
            self._offer_one(form, "meeting_id", there, usual.id if usual else None)
        if made.needs is Part.CASE:
            there = paper_subjects.cases_for(office, kind)
            self._offer_one(form, "case_id", there, there[0][0] if there else None)
        if Part.PERSON in made.takes or made.needs is Part.PERSON:
            there = [*self._several(kind), *paper_subjects.people_for(office, kind)]
            self._offer_one(form, "person_id", there, there[0][0] if there else None)
        if Part.PLACING in made.takes:
            form.offer("sheet", sheets())
            form.editor("sheet").show_value(form.loaded["sheet"])
            self._offer_lengths(form)

    def _several(self, kind: str) -> list[tuple[str, str]]:
        """Return for whom a paper can be beside one person alone."""
        if Part.ADDRESSEES in kind_named(kind).takes:
            return addressees()
        return [] if kind_named(kind).needs is Part.PERSON else [(_EVERYBODY, self.tr("Everybody"))]

    @staticmethod
    def _offer_one(form: Form, name: str, pairs: list[tuple[Any, str]], usual: str | None) -> None:
        before = form.editor(name).value()
        form.offer(name, pairs)
        if before is None or before not in dict(pairs):
            form.editor(name).show_value(usual)

    def _offer_lengths(self, form: Form) -> None:
        for name in OF_FREE:
            form.show_field(name, form.editor("sheet").value() == FREE)

    def _note(self, kind: str) -> None:
        form = self._forms[kind]
        if Part.PLACING in kind_named(kind).takes:
            self._offer_lengths(form)
        self._rest.start(0 if Work.inline else TYPING_MS)

    def _tell(self) -> None:
        if self._kind and self.isEnabled():  # the window is not closing
            self.changed.emit()

    def choose_size(self, size: int) -> None:
        """Answer in which type size."""
        self.sizes.choose(str(size))

    def meeting_id(self) -> str | None:
        """Return the meeting asked for, where the paper is for one."""
        form = self._forms.get(self._kind)
        return form.editor("meeting_id").value() if form and kind_named(self._kind).needs is Part.MEETING else None

    def asked(self) -> Asked:
        """Return what is asked of the paper shown.

        Raises:
            Refused: an answer cannot be read, or cannot be; the sentence stands beside its field.
        """
        form = self._forms[self._kind]
        try:
            asked = self._read(form.values())
        except Refused as refused:
            form.refuse(refused.problems)
            raise
        form.refuse({})
        return asked

    def _read(self, typed: Mapping[str, Any]) -> Asked:
        placing = placing_of(typed) if "sheet" in typed else None
        if placing is not None:
            keep_sheet(self._screen.shell, self._kind, placing, {})
        who = typed.get("person_id")
        several = who in _SEVERAL
        return Asked(
            meeting_id=typed.get("meeting_id"),
            person_id=None if several else who,
            case_id=typed.get("case_id"),
            period=self._period(typed.get("first"), typed.get("last")),
            public=bool(typed.get("public")),
            blank=bool(typed.get("blank")),
            fillable=bool(typed.get("fillable")),
            duplex=bool(typed.get("duplex")),
            addressees=Addressees(who) if several and who != _EVERYBODY else Addressees.POST,
            placing=placing,
        )

    def _period(self, first: Any, last: Any) -> Period | None:  # noqa: ANN401 - days, or nothing
        if first is None and last is None:
            return None
        if first is None or last is None:
            raise Refused(**{"last" if first else "first": self.tr("Say both days, or neither.")})
        if last < first:
            raise Refused(last=self.tr("The last day is before the first."))
        return Period(first, last)


def _words(meeting: Meeting) -> str:
    return f"{day_month_year(meeting.date)}: {meeting_title(meeting)}"
