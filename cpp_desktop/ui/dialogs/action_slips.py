"""Asking for news: whom, of which of their own actions, on a printed slip or by e-mail; nobody else's are told."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from cpp_desktop.domain.papers import SIZES
from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import action_news, action_slips, mail_drafts, papers
from cpp_desktop.services.action_slips import Owed
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.services.masthead import masthead
from cpp_desktop.ui.dialogs.file_choice import choose_folder
from cpp_desktop.ui.dialogs.working_dialog import WorkingDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import CHOICE
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.person_words import delivery_words

_FOR = (Field("group", "Slips for", CHOICE(())),)
EVERYONE, WITHOUT_E_MAIL = "everyone", "without e-mail"


def _tr(words: str) -> str:
    return QCoreApplication.translate("ActionSlips", words)


def ask_for_news(screen: Screen, lines: Sequence[ActionLine]) -> None:
    """Offer slips and e-mails about some actions to those who have them."""
    screen.shell.open_dialog(ActionSlips(screen, {line.id for line in lines}))


def offer_slips(screen: Screen) -> None:
    """Offer slips and e-mails to everybody who has open actions."""
    screen.shell.open_dialog(ActionSlips(screen, None))


class ActionSlips(WorkingDialog):
    """Shows who would be asked, and how it reaches them, before anything is printed or written."""

    def __init__(self, screen: Screen, only: Collection[str] | None) -> None:
        super().__init__(screen.window(), _tr("Slips of actions") if only is None else _tr("Ask for news"), width=720)
        self._screen, self._only = screen, only
        columns = (
            Column(_tr("For"), lambda o: o.recipient.name, bold=True),
            Column(_tr("Actions"), lambda o: len(o.slip.actions), width=90, right=True),
            Column(_tr("How it reaches them"), _way, width=230),
            Column(_tr("Type"), _type, width=90, priority=2),
        )
        empty = Empty(_tr("Nobody who can be asked has an open action here."), icon="check")
        self.table = RecordTable(columns, name=_tr("Who is asked"), empty=empty)
        self.table.setMinimumHeight(theme.px(150))
        self.confidential = QCheckBox(self.tr("With their own confidential actions"))
        self.confidential.toggled.connect(lambda _: self._read())
        self.notes = QCheckBox(self.tr("Note in their history that news was asked for today"))
        self.form = Form(_FOR)
        self.mails = button(self.tr("Save e-mails…"), self._ask_where, icon="mail")
        self.prints = button(self.tr("Show slips"), self._print, kind="primary", icon="print")
        what = self.tr(
            "Each is told of their own actions alone, and nobody is asked who rests. Nothing is sent from here: what "
            "goes by e-mail is saved as a file, to be looked at and sent later."
        )
        self._read()
        parts = (label(what, "muted", wraps=True), self.table, self.form, self.confidential, self.notes)
        self.lay_out(self.prints, *parts, tallest=self.table, height=590, others=(self.mails,))

    def _read(self) -> None:
        office = self._screen.shell.office
        self._owed = action_slips.owed(office, confidential=self.confidential.isChecked(), only=self._only)
        self.table.show_records(self._owed)
        self.form.offer("group", self._groups())
        self.form.load({"group": EVERYONE})
        told = self._told()
        self.prints.setEnabled(bool(told))
        self.mails.setEnabled(any(one.recipient.is_mailed for one in told))

    def _groups(self) -> list[tuple[str, str]]:
        """Offer everybody, those who read no e-mail, and of large print each size by itself."""
        sizes = sorted({o.recipient.size for o in self._told() if o.recipient.size != SIZES[0]})
        return [
            (EVERYONE, _tr("Everyone above")),
            (WITHOUT_E_MAIL, _tr("Those who take no e-mail")),
            *((str(size), _tr("Those who read {0} point").format(size)) for size in sizes),
        ]

    def _told(self) -> list[Owed]:
        return [one for one in self._owed if not one.recipient.resting]

    def _wanted(self, group: str) -> list[Owed]:
        if group == EVERYONE:
            return self._told()
        if group == WITHOUT_E_MAIL:
            return [one for one in self._told() if not one.recipient.is_mailed]
        return [one for one in self._told() if str(one.recipient.size) == group]

    def _print(self) -> None:
        found = self._wanted(self.form.values()["group"])
        if not found:
            self.say(_tr("Everybody here takes e-mail. Choose “Everyone above” to print for them too."))
            return
        office = self._screen.shell.office
        write = papers.written_out("slip", action_slips.as_paper(office, masthead(office), found))
        own = {one.recipient.size for one in found}
        first = own.pop() if len(own) == 1 else SIZES[0]
        sizes = [first, *(size for size in SIZES if size != first)]
        self._note(found)
        self.accept()
        title, name = _tr("Your actions"), _tr("Action slips.pdf")
        shell = self._screen.shell
        self._screen.later(partial(shell.preview, title, write, file_name=name, sizes=sizes))

    def _note(self, found: Sequence[Owed]) -> None:
        if self.notes.isChecked():
            ids = [action_id for one in found for action_id in one.action_ids]
            self._screen.attempt(partial(action_news.note_asked, self._screen.shell.office, ids))

    def _ask_where(self) -> None:
        choose_folder(self, self.tr("Choose a folder for the e-mails"), self.save_to)

    def save_to(self, folder: Path) -> None:
        """Write the e-mails into a folder, on a worker, and close."""
        office, found = self._screen.shell.office, self._told()

        def save(progress: Progress) -> list[Path]:
            return mail_drafts.save(action_slips.drafts(office, found, progress), folder, progress)

        self.run(self.tr("Writing the e-mails…"), save, lambda made: self._end(made, folder))

    def _end(self, made: list[Path], folder: Path) -> None:
        words = self.tr("%n e-mail(s) saved in {0}. Open them in your mail program to send them.", "", len(made))
        self._note([one for one in self._told() if one.recipient.is_mailed])
        self.accept()
        self._screen.shell.say(words.format(folder.name), "ok")


def _way(one: Owed) -> str:
    if one.recipient.resting:
        return _tr("rests: nobody asks now")
    way = one.recipient.way
    if one.recipient.is_mailed and one.recipient.person:
        return one.recipient.person.email
    return delivery_words(way) if way else _tr("a printed slip")


def _type(one: Owed) -> str:
    return _tr("{0} point").format(one.recipient.size)
