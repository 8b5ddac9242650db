"""Who was there: the numbered sign-in sheet, marked by P, A and X or by a line typed from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.meetings import Mark, MeetingType
from cpp_desktop.domain.wording import counted
from cpp_desktop.services import attendance, papers
from cpp_desktop.services.attendance import AttendanceLine
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.ui.dialogs.attendance_particulars import ask_for_guest, ask_how_they_came
from cpp_desktop.ui.dialogs.meeting_interests import MeetingInterests
from cpp_desktop.ui.dialogs.sub_groups import show_sub_groups
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.barred import bar, bar_deed, tell_why
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.chords import bind
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import key, label
from cpp_desktop.ui.parts.layout import Card, hbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.approved_line import why_approved
from cpp_desktop.ui.screens.mark_delegate import CELL_WIDTH, KEYS, MarkDelegate
from cpp_desktop.ui.screens.quorum_bar import QuorumBar

LINE_FIELDS = (Field("line", "From the sign-in sheet, like 1-9 12 14a 15x", LINE),)
COLUMNS = (
    Column("No", lambda r: r.number or None, width=34, tone=lambda _: "muted"),
    Column("Name", lambda r: r.name, second=lambda r: _capacity(r), bold=True, least=120),
    Column("Mark", lambda r: r.mark.value if r.mark else "not marked", width=CELL_WIDTH),
)


def _capacity(line: AttendanceLine) -> str:
    guest = QCoreApplication.translate("AttendanceCard", line.mark.value) if line.mark and not line.number else ""
    for_whom = f"{guest or line.mark.value} {line.deputy_for}" if line.deputy_for and line.mark else ""
    words = ", ".join(filter(None, (for_whom or line.capacity or guest, line.part)))
    return words[:1].upper() + words[1:]


class AttendanceCard(Card):
    """The sheet of one meeting, with the counts as they stand."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(14, 10, 14, 10), gap=6)
        self._screen = screen
        self._page: MeetingPage | None = None
        self._why = ""  # what is shown cannot be changed
        self.chip = ChipLabel()
        self.line = Form(LINE_FIELDS)
        self.line.load({"line": ""})
        self.line.editor("line").entry.returnPressed.connect(self._mark_from_line)  # type: ignore[attr-defined]
        self.marks: list[QPushButton] = []
        self.bar, self.counts = QuorumBar(), label("", "small", wraps=True)
        self.table = self._make_table()
        self.visitor = button(self.tr("Visitor…"), self._ask_for_guest, kind="small", icon="plus")
        self.all_here = button(self.tr("All here"), self._mark_rest, kind="small")
        self.more = menu_button(self.tr("More"), kind="link")
        self.head = wrap(hbox(label(self.tr("Who was there"), "h2"), None, self.chip, self.more))
        self.add(self.head)
        self.add(self.line)
        self.add(self.bar)
        self.add(self.counts)
        self.add(self.table, 1)
        here, sorry, absent, none = self._make_marks()
        if theme.is_large():
            self.add(hbox(here, None, sorry, None, absent, None, none))
            self.add(hbox(self.visitor, None, self.all_here))
        else:
            self.add(hbox(here, None, sorry, None, absent))
            self.add(hbox(self.visitor, None, none, None, self.all_here))

    def _make_table(self) -> RecordTable:
        empty = Empty(self.tr("Nobody belonged on that day. Add members in People, or visitors here."), icon="people")
        table = RecordTable(COLUMNS, name=self.tr("Sign-in sheet"), empty=empty, row_height=41, headed=False)
        table.setProperty("card", "none")
        table.view.setSortingEnabled(False)
        self._painted = MarkDelegate(table.view)
        self._painted.pressed.connect(self._press)
        table.view.setItemDelegateForColumn(2, self._painted)
        table.chosen.connect(self._say_whose_line)
        table.activated.connect(self._ask_how)
        return table

    def _make_marks(self) -> list[QHBoxLayout]:
        """Return the keys with what they mean, each a button for whoever cannot press the painted ones."""
        words = (self.tr("Here"), self.tr("Apologies"), self.tr("Absent"), self.tr("No mark"))
        pairs = []
        for chord, mark, verb in zip((*KEYS, "Del"), (*KEYS.values(), None), words, strict=True):
            made = button(verb, partial(self._mark_chosen, mark), kind="link", height=26)
            self.marks.append(made)
            bind(self.table.view, chord, partial(self._mark_chosen, mark), alone=True)
            pairs.append(hbox(key(chord), made, gap=5))
        bind(self.table.view, "Backspace", partial(self._mark_chosen, None), alone=True)
        return pairs

    def _say_whose_line(self, line: AttendanceLine | None) -> None:
        for made in self.marks:
            bar(made, self._why, described=line.name if line is not None else "")
            made.setEnabled(line is not None and not self._why)

    def show_page(self, page: MeetingPage, *, is_open: bool = True) -> None:
        """Show a meeting's sheet anew, to be marked while its minutes are `is_open`."""
        self._let_mark(why_approved(is_open=is_open))
        said, again = self.counts.text(), self._page is not None and self._page.meeting.id == page.meeting.id
        self._page = page
        self.table.show_records(page.attendance)
        if self.table.chosen_record() is None and page.attendance:
            self.table.choose(page.attendance[0].id)
        self.chip.show_chip(quorum_chip(page))
        rule = page.quorum
        self.bar.show_counts(rule.here, rule.needed, len(page.counts.counted))
        declared = self.tr("%n interest(s) declared", "", len(page.interests)) if page.interests else ""
        short = rule.sentence if not rule.met else ""
        self.counts.setText("  ·  ".join(filter(None, [counts_words(page), short, declared])))
        if again and self.counts.text() != said:
            announce(self, ", ".join(filter(None, [counts_words(page), rule.sentence])))
        self._offer_more()
        someone = any(line.number and line.mark is None for line in page.attendance)
        self.all_here.setEnabled(someone and not self._why)

    def _let_mark(self, why: str) -> None:
        """Let the sheet be marked, or say on all that marks it why it stays as it is."""
        self._why = why
        self._painted.is_open = not why
        self.line.bar_field("line", why)
        tell_why(self.table.view, why)
        for made in (self.visitor, self.all_here):
            bar(made, why)

    def _offer_more(self) -> None:
        deeds: list[tuple[str, Callable[[], object]]] = [
            (self.tr("How they came…"), self._ask_how),
            (self.tr("Interests declared…"), self._show_interests),
            (self.tr("Print sign-in sheet…"), self._print_sheet),
        ]
        if self.page.meeting.type is MeetingType.SUB_GROUP:
            deeds.append((self.tr("Sub-groups…"), self._show_sub_groups))
        show_deeds(self.more, deeds)
        bar_deed(self.more.menu().actions()[0], self._why)

    @property
    def page(self) -> MeetingPage:
        """The meeting shown."""
        assert self._page is not None, "a meeting is shown before anybody is marked"
        return self._page

    def _press(self, line: AttendanceLine, mark: Mark) -> None:
        self._mark(line, None if line.mark is mark else mark)

    def _mark_chosen(self, mark: Mark | None) -> None:
        line = self.table.chosen_record()
        if line is None:
            return
        ids = [one.id for one in self.page.attendance]
        at = ids.index(line.id)
        if self._mark(line, mark):
            self.table.choose(ids[min(at + 1, len(ids) - 1)])

    def _mark(self, line: AttendanceLine, mark: Mark | None) -> bool:
        office, meeting_id = self._screen.shell.office, self.page.meeting.id
        return self._screen.attempt(partial(attendance.mark_line, office, meeting_id, line, mark))

    def _mark_from_line(self) -> None:
        typed = self.line.values()["line"]
        deed = partial(attendance.mark_from_sheet, self._screen.shell.office, self.page.meeting.id, typed)
        if typed and self._screen.attempt(deed, self.line):
            self.line.load({"line": ""})

    def _mark_rest(self) -> None:
        deed = partial(attendance.mark_rest_present, self._screen.shell.office, self.page.meeting.id)
        self._screen.attempt(deed)

    def _ask_for_guest(self) -> None:
        ask_for_guest(self._screen, self.page, self.table.choose)

    def _ask_how(self, *_: object) -> None:
        line = self.table.chosen_record()
        if self._why:
            self._screen.shell.say(self._why, "warn")
        elif line is not None:
            ask_how_they_came(self._screen, self.page, line)

    def _show_interests(self) -> None:
        self._screen.shell.open_dialog(MeetingInterests(self._screen, self.page, self._why))

    def _print_sheet(self) -> None:
        meeting = self.page.meeting
        write = papers.compose(self._screen.shell.office, "sign-in", Asked(meeting_id=meeting.id))
        title, endings = self.tr("Sign-in sheet"), papers.endings("sign-in")
        name = f"{title} {meeting.date.isoformat()}.pdf"
        self._screen.shell.preview(title, write, file_name=name, endings=endings)

    def _show_sub_groups(self) -> None:
        show_sub_groups(self._screen, self.page.meeting.sub_group_id)


def quorum_chip(page: MeetingPage) -> Chip | None:
    """Return whether enough are here, where the group has a rule for it."""
    if not page.quorum.sentence:
        return None
    return Chip("quorate", "ok") if page.quorum.met else Chip("not quorate", "warn", "people")


def counts_words(page: MeetingPage) -> str:
    """Return the sheet's counts in words: "10 here, 2 apologies, 1 not marked"."""
    unmarked = sum(line.number > 0 and line.mark is None for line in page.attendance)
    needed = f" ({page.quorum.needed} needed)" if page.quorum.needed else ""
    said = [f"{len(page.counts.present)} here{needed}"]
    if page.counts.apologies:
        said.append(counted(len(page.counts.apologies), "apology", "apologies"))
    if page.counts.guests:
        said.append(counted(len(page.counts.guests), "visitor", "visitors"))
    if unmarked:
        said.append(f"{unmarked} not marked")
    return ", ".join(said)
