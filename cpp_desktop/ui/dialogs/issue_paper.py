"""Before an agenda, a pack or minutes go out: who gets what and how, left out one by one; then it is issued."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from cpp_desktop.domain.circulation import Recipient
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.people import Delivery
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import issuing, papers, privacy_sweep
from cpp_desktop.services.issuing import Issued, Prepared
from cpp_desktop.services.privacy_sweep import Sweep
from cpp_desktop.ui.dialogs.issued_papers import show_issued
from cpp_desktop.ui.dialogs.issued_words import (
    because_words,
    copy_words,
    issue_words,
    kind_words,
    runs_words,
    state_words,
    way_words,
)
from cpp_desktop.ui.dialogs.pack_words import news_words, without_pages_words
from cpp_desktop.ui.dialogs.privacy_sweep import PrivacySweep
from cpp_desktop.ui.dialogs.working_dialog import WorkingDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import flow
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen


def _tr(words: str) -> str:
    return QCoreApplication.translate("IssuePaper", words)


class IssuePaper(WorkingDialog):
    """Shows who receives what; `left_out` are the ids of those to whom it does not go."""

    def __init__(self, screen: Screen, prepared: Prepared) -> None:
        paper = kind_words(prepared.kind)
        title = self.tr("Issue: {0}, {1}").format(paper, short_date(prepared.meeting.date))
        super().__init__(screen.window(), title, width=900)
        self._screen, self._prepared = screen, prepared
        self.left_out: set[str] = set()
        self.table = self._make_table()
        self.leaves_out = button(self.tr("Leave out"), partial(self._decide, goes=False), kind="small")
        self.lets_go = button(self.tr("Send to them"), partial(self._decide, goes=True), kind="small")
        self.looks = button(self.tr("Look at the paper"), self._look, kind="small", icon="file")
        self.count = label("", "", wraps=True)
        self.runs = label("", "muted", wraps=True)
        self.unreachable = IconText("alert", "", tone="warn", role="", wraps=True)
        self.without_pages = IconText("alert", without_pages_words(prepared), tone="warn", role="", wraps=True)
        self.without_pages.setVisible(bool(prepared.without_pages))
        self.news = label(news_words(prepared), "", wraps=True)
        self.news.setVisible(bool(self.news.text()))
        self.duplex = QCheckBox(self.tr("For both sides of a sheet: each part begins on a new one"))
        self.duplex.setVisible(prepared.kind is IssuedKind.PACK and prepared.version == 1 and prepared.before is None)
        self.duplex.toggled.connect(self._prepare_again)
        self._lay_out()
        self._show()

    def _make_table(self) -> RecordTable:
        columns = (
            Column(_tr("Who"), lambda r: r.name, second=self._because, bold=True),
            Column(_tr("Copy"), lambda r: copy_words(r.size, r.information_format), width=210, priority=2, folds=True),
            Column(_tr("How"), lambda r: way_words(r.way), second=_where, width=230),
            Column(_tr("Then"), self._then, lambda _: "", chips=self._chips, width=150),
        )
        empty = Empty(_tr("There is nobody to send it to yet."), icon="people")
        table = RecordTable(columns, name=_tr("Who receives it"), empty=empty)
        table.activated.connect(lambda _: self._turn())
        table.setMinimumHeight(theme.px(150))
        return table

    def _lay_out(self) -> None:
        prepared = self._prepared
        words = self.tr("Version {0} is kept as it goes out. It cannot be undone; what changes later is a new version.")
        if prepared.kind is IssuedKind.MINUTES:
            words += " " + self.tr("It goes out as: {0}.").format(state_words(prepared.state))
        elif prepared.kind is IssuedKind.PACK:
            words += " " + self.tr("The meeting is then called, and items and pages keep their numbers.")
        else:
            words += " " + self.tr("The meeting is then called, and the items keep their numbers.")
        what = label(words.format(prepared.version), "muted", wraps=True)
        verb = button(issue_words(prepared.kind), self._issue, kind="primary", icon="mail")
        tools = flow(self.leaves_out, self.lets_go, self.looks, gap=8)
        about = (self.without_pages, self.news, self.count, self.runs, self.unreachable)
        self.lay_out(verb, what, *about, self.table, tools, self.duplex, tallest=self.table, height=620)
        self.table.view.setFocus()

    def _because(self, one: Recipient) -> str:
        return because_words(one.because, resting=one.resting)

    def _goes(self, one: Recipient) -> bool:
        return one in self._prepared.waiting and one.id not in self.left_out

    def _then(self, one: Recipient) -> str:
        if one.has_it:
            return _tr("has it")
        if one.way is None:
            return _tr("not reached")
        return _tr("goes") if self._goes(one) else _tr("left out")

    def _chips(self, one: Recipient) -> tuple[Chip, ...]:
        words = self._then(one)
        if one.has_it:
            return (Chip(words, "ok"),)
        if one.way is None:
            return (Chip(words, "warn", "alert"),)
        return (Chip(words, "info", "mail"),) if self._goes(one) else (Chip(words, "neutral", "minus"),)

    def _show(self) -> None:
        prepared = self._prepared
        self.table.show_records(prepared.recipients)
        if self.table.chosen_record() is None and prepared.recipients:
            self.table.choose(prepared.recipients[0].id)
        going = sum(map(self._goes, prepared.recipients))
        self.count.setText(prepared.problem or self.tr("It goes to %n person(s).", "", going))
        self.runs.setText(runs_words(prepared.runs(self.left_out)))
        self.runs.setVisible(bool(self.runs.text()))
        missed = [one.name for one in prepared.unreachable]
        said = self.tr("No way to reach them is recorded: {0}. Tell them yourself, or record an address first.")
        self.unreachable.words.setText(said.format(", ".join(missed)))
        self.unreachable.setVisible(bool(missed))
        self._offer()

    def _offer(self) -> None:
        self.verb.setEnabled(any(map(self._goes, self._prepared.recipients)))

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed meanwhile, and the verb afterwards only with somebody to send to."""
        super().set_busy(busy)
        if not busy:
            self._offer()

    def _turn(self) -> None:
        one = self.table.chosen_record()
        if one is not None:
            self._decide(goes=not self._goes(one))

    def _decide(self, *, goes: bool) -> None:
        chosen = {one.id for one in self.table.chosen_records() if one in self._prepared.waiting}
        self.left_out = self.left_out - chosen if goes else self.left_out | chosen
        self._show()

    def _prepare_again(self, duplex: bool) -> None:
        office, kind, meeting_id = self._screen.shell.office, self._prepared.kind, self._prepared.meeting.id

        def prepare(_progress: Progress) -> Prepared:
            return issuing.prepare(office, kind, meeting_id, duplex=duplex)

        def take(prepared: Prepared) -> None:
            self._prepared = prepared
            self._show()

        self.run(self.tr("Laying the pack out anew…"), prepare, take)

    def _look(self) -> None:
        prepared = self._prepared
        write = papers.written_out(prepared.kind.value, prepared.paper)
        title = kind_words(prepared.kind)
        name = f"{title} {prepared.meeting.date.isoformat()}.pdf"
        self._screen.shell.preview(title, write, file_name=name)

    def _issue(self) -> None:
        office, prepared, left_out = self._screen.shell.office, self._prepared, frozenset(self.left_out)

        def issue(progress: Progress) -> Issued:
            return issuing.issue(office, prepared, leave_out=left_out, progress=progress)

        self.run(self.tr("Writing and keeping what goes out…"), issue, self._end)

    def _end(self, done: Issued) -> None:
        self.accept()
        prepared = done.prepared
        version = f"{prepared.kind.value} {prepared.version}"
        screen, meeting_id = self._screen, prepared.meeting.id
        screen.later(lambda: show_issued(screen, meeting_id, version))


def _where(one: Recipient) -> str:
    if one.person is None or one.way is None:
        return ""
    if one.way is Delivery.EMAIL:
        return one.person.email
    if one.way is Delivery.POST:
        return ", ".join(one.person.address.split("\n"))
    if one.way is Delivery.PHONE_CALL:
        return one.person.telephone or one.person.mobile
    return ""


def ask_to_issue(screen: Screen, kind: IssuedKind, meeting_id: str) -> None:
    """Show who would receive a paper; minutes are first looked through for what may be too private."""
    if kind is not IssuedKind.MINUTES:
        _show_list(screen, kind, meeting_id)
        return
    office = screen.shell.office

    def look(_progress: Progress) -> Sweep:
        issuing.prepare(office, kind, meeting_id)  # what cannot go out is said first
        return privacy_sweep.sweep(office, meeting_id)

    def follow(found: Sweep) -> None:
        if not found.sightings:
            _show_list(screen, kind, meeting_id)
            return
        check = PrivacySweep(screen, meeting_id)
        check.accepted.connect(lambda: screen.later(partial(_show_list, screen, kind, meeting_id)))
        screen.shell.open_dialog(check)

    screen.shell.work(_tr("Looking through the minutes…"), look, follow)


def _show_list(screen: Screen, kind: IssuedKind, meeting_id: str) -> None:
    office = screen.shell.office

    def prepare(_progress: Progress) -> Prepared:
        return issuing.prepare(office, kind, meeting_id)

    def show(prepared: Any) -> None:  # noqa: ANN401 - what the work gives
        screen.shell.open_dialog(IssuePaper(screen, prepared))

    screen.shell.work(_tr("Working out who receives it…"), prepare, show)
