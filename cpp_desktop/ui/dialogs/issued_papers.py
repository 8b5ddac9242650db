"""What was issued for a meeting: each version with its copies, opened again as it went out, saved, e-mailed, sent."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.circulation import BY_HAND
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.people import Delivery
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import issued_papers, mail_drafts
from cpp_desktop.services.issued_papers import Copy, IssuedVersion
from cpp_desktop.ui.dialogs.file_choice import choose_folder
from cpp_desktop.ui.dialogs.issued_words import copy_words, kind_words, state_words, way_words
from cpp_desktop.ui.dialogs.pack_words import changes_told
from cpp_desktop.ui.dialogs.print_people import ask_for_labels
from cpp_desktop.ui.dialogs.save_mail_drafts import SaveMailDrafts
from cpp_desktop.ui.dialogs.working_dialog import WorkingDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import flow
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen


def _tr(words: str) -> str:
    return QCoreApplication.translate("IssuedPapers", words)


class IssuedPapers(WorkingDialog):
    """Versions above, the copies of the chosen one below; the verb saves the e-mails that wait."""

    def __init__(self, screen: Screen, meeting_id: str, version_id: str | None = None) -> None:
        super().__init__(screen.window(), self.tr("Issued papers"), width=940)
        self._screen, self._meeting_id = screen, meeting_id
        self.versions, self.copies = self._make_versions(), self._make_copies()
        self.opens = button(self.tr("Open"), self._open, kind="small", icon="file")
        self.sheets = button(self.tr("Changed sheets"), self._open_sheets, kind="small", icon="file")
        self.saves = button(self.tr("Save the files…"), self._ask_where, kind="small", icon="down")
        self.labels = button(self.tr("Address labels…"), partial(ask_for_labels, screen), kind="small", icon="print")
        self.sent = button(self.tr("Mark as sent"), self._mark, kind="small", icon="tick")
        self.all_sent = button(self.tr("Mark all as sent"), self._mark_all, kind="small")
        self.waits = button(self.tr("Not sent after all"), self._take_back, kind="link")
        self.changes = label("", "", wraps=True)
        self.count = label("", "", wraps=True)
        self.mails = button(self.tr("E-mails…"), self._ask_for_mails, kind="primary", icon="mail")
        files = flow(self.opens, self.sheets, self.saves, self.labels, gap=8)
        marks = flow(self.sent, self.all_sent, self.waits, gap=8)
        parts = (self.versions, self.changes, files, self.count, self.copies, marks)
        self.lay_out(self.mails, *parts, tallest=self.copies, height=660)
        self.back.setText(self.tr("Close"))
        self.back.setAccessibleName(self.tr("Close"))
        self.versions.chosen.connect(lambda _: self._show_copies())
        self._read(version_id)
        (self.mails if self.mails.isEnabled() else self.versions.view).setFocus()

    def _make_versions(self) -> RecordTable:
        columns = (
            Column(_tr("Paper"), _name, second=lambda v: state_words(v.state), bold=True),
            Column(_tr("Went out"), lambda v: v.issued, short_date, width=120),
            Column(_tr("In"), _sizes, width=170, priority=2, folds=True),
            Column(_tr("Copies"), lambda v: len(v.copies), width=80, right=True),
            Column(_tr("Sent"), lambda v: sum(not c.is_waiting for c in v.copies), width=70, right=True, priority=3),
        )
        empty = Empty(_tr("Nothing has been issued for this meeting yet."), icon="file")
        made = RecordTable(columns, name=_tr("Versions"), empty=empty)
        made.setMinimumHeight(theme.px(104))
        made.activated.connect(lambda _: self._open())
        return made

    def _make_copies(self) -> RecordTable:
        columns = (
            Column(_tr("To"), lambda c: c.name, bold=True),
            Column(_tr("Copy"), _copy, second=self._part, width=240, priority=2, folds=True),
            Column(_tr("How"), lambda c: way_words(c.circulation.delivery), width=130),
            Column(_tr("Sent"), lambda c: c.circulation.sent, lambda _: "", chips=_chips, width=170),
        )
        made = RecordTable(columns, name=_tr("Copies"), empty=Empty(_tr("It waits for nobody."), icon="people"))
        made.setMinimumHeight(theme.px(140))
        return made

    def _part(self, copy: Copy) -> str:
        """Say that somebody has an earlier version of a pack, and needs its changed sheets alone."""
        is_pack = self.version is not None and self.version.kind is IssuedKind.PACK
        return self.tr("has version {0}: changed sheets").format(copy.had) if is_pack and copy.had else ""

    def _read(self, version_id: str | None = None) -> None:
        found = issued_papers.history(self._screen.shell.office, self._meeting_id)
        self.versions.show_records(found)
        if version_id is not None:
            self.versions.choose(version_id)
        if self.versions.chosen_record() is None and found:
            self.versions.choose(found[0].id)
        self._show_copies()

    @property
    def version(self) -> IssuedVersion | None:
        """The version chosen."""
        found: IssuedVersion | None = self.versions.chosen_record()
        return found

    def _show_copies(self) -> None:
        version = self.version
        self._show_changes(version)
        copies = version.copies if version else ()
        self.copies.show_records(copies)
        waiting, mails = sum(c.is_waiting for c in copies), len(mail_drafts.mailed(version)) if version else 0
        self.count.setText(self._count_words(waiting, mails))
        there = version is not None and not version.is_removed
        for one in (self.opens, self.saves):
            one.setEnabled(version is not None)
        self.mails.setEnabled(bool(mails) and there)
        self.labels.setVisible(any(c.is_waiting and c.circulation.delivery is Delivery.POST for c in copies))
        self.all_sent.setEnabled(bool(waiting))

    def _count_words(self, waiting: int, mails: int) -> str:
        if self.version is not None and self.version.is_removed:
            return issued_papers.ERASED
        if not waiting:
            return self.tr("Every copy is marked as sent.") if self.version else ""
        words = self.tr("%n copy(ies) wait to be sent", "", waiting)
        return f"{words}{self.tr(', %n of them by e-mail', '', mails) if mails else ''}."

    def _open(self) -> None:
        version = self.version
        if version is None:
            return
        write = issued_papers.opened(self._screen.shell.office, version)
        name = mail_drafts.file_name(version, version.sizes[0])
        self._screen.shell.preview(_name(version), write, file_name=name, sizes=version.sizes)

    def _show_changes(self, version: IssuedVersion | None) -> None:
        """Say what a pack changed since the version before, where there was one."""
        office, told = self._screen.shell.office, ""
        if version is not None and version.kind is IssuedKind.PACK and version.number > 1:
            told = changes_told(office, version)
        self.changes.setText(told)
        self.changes.setVisible(bool(told))
        self.sheets.setVisible(bool(told))

    def _open_sheets(self) -> None:
        version, office = self.version, self._screen.shell.office
        if version is None:
            return
        since = version.number - 1
        write, sizes = issued_papers.opened_sheets(office, version, since)
        name = mail_drafts.sheets_name(version, sizes[0], since)
        title = self.tr("Sheets changed since version {0}").format(since)
        self._screen.shell.preview(title, write, file_name=name, sizes=sizes)

    def _ask_where(self) -> None:
        choose_folder(self, self.tr("Choose a folder for the files"), self.save_to)

    def save_to(self, folder: Path) -> None:
        """Write the files of the chosen version into a folder, on a worker."""
        office, version = self._screen.shell.office, self.version
        if version is None:
            return

        def save(_progress: Progress) -> list[Path]:
            return mail_drafts.save_papers(office, version, folder)

        self.run(self.tr("Writing the files…"), save, lambda made: self._tell_saved(made, folder))

    def _tell_saved(self, made: list[Path], folder: Path) -> None:
        self._tell(self.tr("%n file(s) saved in {0}.", "", len(made)).format(folder.name))

    def _tell(self, words: str) -> None:
        self._read()
        self.count.setText(words)
        announce(self, words)

    def _ask_for_mails(self) -> None:
        if self.version is not None:
            dialog = SaveMailDrafts(self._screen, self.version)
            dialog.saved.connect(self._tell)
            self._screen.shell.open_dialog(dialog)

    def _mark(self) -> None:
        self._note([copy.id for copy in self.copies.chosen_records()])

    def _mark_all(self) -> None:
        if self.version is not None:
            self._note([copy.id for copy in self.version.copies])

    def _note(self, ids: list[str]) -> None:
        office = self._screen.shell.office
        self._do(lambda: issued_papers.mark_sent(office, ids))

    def _take_back(self) -> None:
        office, copy = self._screen.shell.office, self.copies.chosen_record()
        if copy is not None:
            self._do(lambda: issued_papers.mark_waiting(office, copy.id))

    def _do(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except (Refused, StorageTrouble) as no:
            self.say(str(no))
        else:
            self.say("")
            self._read()

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed meanwhile, and the verb afterwards only where an e-mail waits."""
        super().set_busy(busy)
        if not busy:
            words = self.count.text()
            self._show_copies()
            self.count.setText(words)


def _name(version: IssuedVersion) -> str:
    return _tr("{0}, version {1}").format(kind_words(version.kind), version.number)


def _sizes(version: IssuedVersion) -> str:
    if version.is_removed:
        return _tr("removed")
    return _tr("{0} point").format(", ".join(map(str, version.sizes)))


def _copy(copy: Copy) -> str:
    return copy_words(copy.size, copy.circulation.information_format)


def _chips(copy: Copy) -> tuple[Chip, ...]:
    if copy.circulation.sent is not None:
        return (Chip(short_date(copy.circulation.sent), "ok"),)
    by_hand = copy.circulation.information_format in BY_HAND
    return (Chip(_tr("to be made"), "warn", "hand") if by_hand else Chip(_tr("waits"), "neutral", "ring"),)


def show_issued(screen: Screen, meeting_id: str, version_id: str | None = None) -> None:
    """Show what was issued for a meeting, one version chosen."""
    screen.shell.open_dialog(IssuedPapers(screen, meeting_id, version_id))
