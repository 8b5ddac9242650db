"""The files kept with the record shown: added, opened, copied out, named and removed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.attachments import size_words
from cpp_desktop.domain.evidence import KINDS, Evidence
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import evidence, records
from cpp_desktop.services.evidence import About
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.file_drop import FileDrop, Offer
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import Part, fill, flow, hbox, row, vbox, wrap
from cpp_desktop.ui.parts.open_chord import OpenChord
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.evidence_picture import PICTURE_SIDE, EvidencePicture, has_picture
from cpp_desktop.ui.screens.file_deeds import FileDeeds

FIELDS = (Field("title", "What it shows", LINE, help="In a few words, such as “The trust’s answer”."),)


class EvidenceList(QWidget):
    """A line for each file. Over the whole of a `card` a file can be dropped, and Ctrl+O asks for one.

    The screen that it stands on `reads` Evidence, and calls `show_files` with the record it shows.
    """

    def __init__(self, screen: Screen, card: QWidget | None = None) -> None:
        super().__init__()
        self._screen, self.deeds = screen, FileDeeds(screen)
        self._about: About | None = None
        self._made: dict[str, QImage] = {}
        self._has_pictures = False
        self._lines = Changing()
        self._hint = label(self.tr("Ctrl+O, or drop it here"), "small")
        self.adds = button(self.tr("Add file…"), self.ask_for_file, kind="link", icon="clip", height=28)
        self.adds.setToolTip(self.tr("Ctrl+O, or drop it here"))
        fill(QVBoxLayout(self), (row(label(self.tr("Files"), "label"), None, self.adds), self._lines, self._hint), 2)
        over = card or self
        self._drop = FileDrop(over, self._offer, lambda sentence: screen.shell.say(sentence, "warn"))
        OpenChord(over, self.ask_for_file, lambda: self._about is not None)
        self.hide()

    def show_files(self, about: About | None) -> None:
        """Show the files kept with a record, or nothing."""
        self._about = about
        self.setVisible(about is not None)
        files = evidence.files_of(self._screen.shell.office, about) if about else []
        self._has_pictures = any(map(has_picture, files))
        self._lines.lay_out(*map(self._line, files), gap=4)
        self._lines.setVisible(bool(files))
        self._hint.setVisible(not files and not theme.is_large())

    def ask_for_file(self) -> None:
        """Ask for a file to keep."""
        endings = " ".join(f"*{ending}" for ending in KINDS)
        kinds = self.tr("Documents and pictures ({0})").format(endings)
        self._screen.shell.choose_file(self.tr("Add file"), kinds, self.add)

    def add(self, path: Path) -> None:
        """Keep a file with the record shown."""
        about, office = self._about, self._screen.shell.office
        if about is not None:
            words = self.tr("Keeping {0}").format(path.name)
            self._screen.shell.work(words, lambda _: evidence.attach(office, about, path), partial(self._end, about))

    def _offer(self, path: Path) -> Offer | str:
        if self._about is None:
            return self.tr("Choose what it belongs to first.")
        return Offer(self.tr("keep it with this"), partial(self.add, path))

    def _end(self, about: About, kept: Evidence) -> None:
        said = self.tr("“{0}” is kept.").format(kept.title)
        if kept.media_type.startswith("image/"):
            said += " " + self.tr("Where and when it was taken is left out.")
        self._screen.shell.say(said, "ok")
        if self._about is not None and self._about.id == about.id:
            self.show_files(self._about)

    def _line(self, kept: Evidence) -> Part:
        about = "  ·  ".join((self._kind(kept), size_words(kept.size), short_date(kept.added)))
        deeds = (
            (self.tr("Open"), self.tr("Open {0}"), self.deeds.open_file),
            (self.tr("Save a copy…"), self.tr("Save a copy of {0}"), self.deeds.ask_where),
            (self.tr("Name…"), self.tr("Name {0}"), self._ask_for_title),
            (self.tr("Remove"), self.tr("Remove {0}"), self._remove),
        )
        buttons = []
        for verb, spoken, deed in deeds:
            made = button(verb, partial(deed, kept), kind="link", height=26)
            made.setAccessibleName(spoken.format(kept.title))
            buttons.append(made)
        words = vbox(
            label(kept.title, wraps=True), label(about, "small", wraps=True), wrap(flow(*buttons, gap=14)), gap=1
        )
        shown = picture("file", "muted", 18)
        if has_picture(kept):
            shown = EvidencePicture(self._screen.shell.office, kept, self._made)
        icon = wrap(vbox(shown, None))
        if self._has_pictures:
            icon.setFixedWidth(theme.px(PICTURE_SIDE))  # titles stand in line, whatever is before them
        line = hbox(icon, wrap(words), gap=8)
        line.setStretch(1, 1)
        return line

    def _kind(self, kept: Evidence) -> str:
        words = {
            "pdf": self.tr("PDF"), "image": self.tr("picture"), "rfc822": self.tr("e-mail"), "plain": self.tr("text"),
            "sheet": self.tr("sheet"), "excel": self.tr("sheet"), "csv": self.tr("sheet"),
            "presentation": self.tr("slides"), "powerpoint": self.tr("slides"),
        }  # fmt: skip
        return next((said for part, said in words.items() if part in kept.media_type), self.tr("document"))

    def _ask_for_title(self, kept: Evidence) -> None:
        def save(typed: dict[str, Any]) -> None:
            evidence.retitle(self._screen.shell.office, kept, typed["title"])
            self.show_files(self._about)

        title, typed = self.tr("What the file shows"), {"title": kept.title}
        dialog = FormDialog(self.window(), title, FIELDS, typed, verb=self.tr("Save"), deed=save)
        self._screen.shell.open_dialog(dialog)

    def _remove(self, kept: Evidence) -> None:
        if self._screen.attempt(partial(records.remove, self._screen.shell.office, kept)):
            self.show_files(self._about)
            self.adds.setFocus()
