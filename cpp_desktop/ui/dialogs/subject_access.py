"""Everything held about a person: what is in it, who else is named, both copies to look at, and saving them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.subject_access import SubjectAccess, ThirdParty, answer_by, redacted
from cpp_desktop.domain.wording import long_date
from cpp_desktop.services import subject_access
from cpp_desktop.ui.dialogs.file_choice import choose_folder
from cpp_desktop.ui.dialogs.working_dialog import WorkingDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import DAY
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import hbox
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen

FIELDS = (Field("asked", "Asked for on", DAY),)


def _tr(words: str) -> str:
    return QCoreApplication.translate("SubjectAccessDialog", words)


class SubjectAccessDialog(WorkingDialog):
    """Shows what would be given; `left` are the ids of those whose names may stay in what is handed over."""

    def __init__(self, screen: Screen, access: SubjectAccess) -> None:
        title = self.tr("Everything held about {0}").format(access.name)
        super().__init__(screen.window(), title, width=820)
        self._screen, self._access, self._today = screen, access, access.made
        self.left: set[str] = set()
        self.form = Form(FIELDS)
        self.form.load({"asked": access.asked})
        self.form.edited.connect(lambda _: self._follow_day())
        self.due = label("", "muted", wraps=True)
        self.table = self._make_table()
        self.leaves_out = button(self.tr("Leave out"), partial(self._decide, stays=False), kind="small")
        self.lets_stay = button(self.tr("May stay in"), partial(self._decide, stays=True), kind="small")
        self.hint = IconText("alert", self.tr("Look at the copy to check before you save."), role="", wraps=True)
        self.checks = button(self.tr("Look at the copy to check"), self._show_copy_to_check)
        self.shows = button(self.tr("Look at the copy to hand over"), self._show_copy_to_hand_over)
        self._lay_out()
        self.verb.setEnabled(False)
        self._show_due()

    def _make_table(self) -> RecordTable:
        columns = (
            Column(_tr("Who else is named"), lambda o: " ".join(o.name.split()), bold=True, second=self._doubt),
            Column(_tr("How often"), lambda o: o.times, lambda n: f"{n:,}", width=110),
            Column(_tr("In the copy to hand over"), self._stays, lambda _: "", chips=self._chips, width=250),
        )
        empty = Empty(_tr("Nobody else was found in it."), icon="tick")
        table = RecordTable(columns, name=_tr("Other people named in it"), empty=empty)
        table.show_records(list(self._access.others))
        table.activated.connect(lambda _: self._turn())
        table.setMinimumHeight(theme.px(150))
        return table

    def _lay_out(self) -> None:
        what = self.tr(
            "For somebody who asks what you hold about them. Three files are made: a copy for you to check, a copy to "
            "hand over in which nobody else is named, and the same as data. Nothing is sent: you give it."
        )
        read = self.tr(
            "Whoever is not in the register is found only by a title, an address or a number, so read the copy to "
            "check. Somebody who agreed may stay in."
        )
        words = [label(text, "muted", wraps=True) for text in (what, self._counts(), read)]
        tools = hbox(self.leaves_out, self.lets_stay, None, gap=8)
        looks = hbox(self.checks, self.shows, None, gap=8)
        verb = button(self.tr("Save the files…"), self._ask_where, kind="primary", icon="down")
        day = (self.form, self.due)
        self.lay_out(verb, *words, *day, self.table, tools, looks, self.hint, tallest=self.table, height=680)

    def _counts(self) -> str:
        in_texts = {"texts", "perhaps"}
        records = sum(len(part.records) for part in self._access.parts if part.code not in in_texts)
        texts = sum(len(part.records) for part in self._access.parts if part.code in in_texts)
        told = (
            self.tr("%n record(s)", "", records),
            self.tr("%n text(s) that name the person", "", texts),
            self.tr("%n change(s)", "", len(self._access.changes)),
            self.tr("%n other(s) named", "", len(self._access.others)),
        )
        return self.tr("Found: {0}.").format(", ".join(told))

    def _doubt(self, other: ThirdParty) -> str:
        return "" if other.sure else self.tr("may be something else")

    def _stays(self, other: ThirdParty) -> bool:
        return other.id in self.left

    def _chips(self, other: ThirdParty) -> tuple[Chip, ...]:
        out = Chip(_tr("left out"), "neutral", "minus")
        return (Chip(_tr("stays in"), "info", "tick"),) if self._stays(other) else (out,)

    def _turn(self) -> None:
        other = self.table.chosen_record()
        if other is not None:
            self._decide(stays=not self._stays(other))

    def _decide(self, *, stays: bool) -> None:
        chosen = {other.id for other in self.table.chosen_records()}
        self.left = self.left | chosen if stays else self.left - chosen
        self.table.show_records(list(self._access.others))

    def _follow_day(self) -> None:
        """Show by when to answer, as soon as a day is typed that can be."""
        with suppress(Refused):
            self._take_day()

    def _take_day(self) -> None:
        asked = self.form.values()["asked"]
        if asked is None or asked > self._today:
            raise Refused(asked=self.tr("Give the day on which it was asked for, today or before."))
        self.form.refuse({})
        self._access = replace(self._access, asked=asked, answer_by=answer_by(asked))
        self._show_due()

    def _show_due(self) -> None:
        day = long_date(self._access.answer_by)
        self.due.setText(self.tr("To be answered by {0}: one calendar month.").format(day))

    def _show_copy_to_check(self) -> None:
        if self._screen.attempt(self._take_day, self.form):
            self._preview(self.tr("To check: what is held about {0}"), self._access, subject_access.TO_CHECK)
            self.verb.setEnabled(True)
            self.hint.hide()

    def _show_copy_to_hand_over(self) -> None:
        if self._screen.attempt(self._take_day, self.form):
            given = redacted(self._access, self.left)
            self._preview(self.tr("What is held about {0}"), given, subject_access.TO_HAND_OVER)

    def _preview(self, title: str, access: SubjectAccess, file_name: str) -> None:
        write = partial(subject_access.write, access)
        self._screen.shell.preview(title.format(access.name), write, file_name=file_name)

    def _ask_where(self) -> None:
        if self._screen.attempt(self._take_day, self.form):
            choose_folder(self, self.tr("Choose a folder for the files"), self.save_to)

    def save_to(self, folder: Path) -> None:
        """Write the three files into a folder, on a worker, and close."""
        access, left = self._access, frozenset(self.left)

        def save(progress: Progress) -> tuple[Written, ...]:
            progress(0, 0, "")
            return subject_access.save(access, folder, left)

        self.run(self.tr("Writing the files…"), save, lambda _: self._end(folder))

    def _end(self, folder: Path) -> None:
        self.accept()
        words = self.tr("Saved in {0}: {1}. Keep the first for yourself.")
        self._screen.shell.say(words.format(folder.name, ", ".join(subject_access.FILES)), "ok")


def ask_for_everything(screen: Screen, person: Person) -> None:
    """Gather everything held about a person, then show what is in it."""
    office = screen.shell.office

    def gather(progress: Progress) -> SubjectAccess:
        progress(0, 0, "")
        return subject_access.everything_about(office, person.id)

    def show(found: Any) -> None:  # noqa: ANN401 - what the work gives
        screen.shell.open_dialog(SubjectAccessDialog(screen, found))

    screen.shell.work(_tr("Looking for everything held about {0}…").format(person.name), gather, show)
