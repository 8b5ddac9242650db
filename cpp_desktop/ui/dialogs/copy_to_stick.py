"""A paper copied to a stick or another folder: which, how much room it has, and when it may be taken out."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QStorageInfo, Signal
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import stick
from cpp_desktop.ui.dialogs.file_choice import choose_folder
from cpp_desktop.ui.dialogs.working_dialog import WorkingDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import flow
from cpp_desktop.ui.parts.record_table import RecordTable

_MEGABYTE = 1_000_000


class Drive(NamedTuple):
    """A place to copy to: a drive, or a folder that was chosen; `free` in bytes."""

    id: str
    name: str
    free: int


def drives() -> list[Drive]:
    """Return the drives that can be taken out and written to, by name."""
    there = [one for one in QStorageInfo.mountedVolumes() if one.isValid() and one.isReady() and not one.isReadOnly()]
    found = [_drive(one) for one in there if stick.is_removable(Path(one.rootPath()))]
    return sorted(found, key=lambda one: one.name.casefold())


def _drive(volume: QStorageInfo) -> Drive:
    return Drive(volume.rootPath(), volume.displayName() or volume.rootPath(), volume.bytesAvailable())


def _tr(words: str) -> str:
    return QCoreApplication.translate("CopyToStick", words)


class CopyToStick(WorkingDialog):
    """Lists what can be taken out; `copied(words)` follows once the copy was read back and compared."""

    copied = Signal(str)

    def __init__(self, parent: QWidget, file_name: str, data: bytes) -> None:
        super().__init__(parent, self.tr("Copy to a stick"), width=560)
        self._file_name, self._data = file_name, data
        self._folders: list[Drive] = []
        columns = (
            Column(_tr("Drive"), lambda d: d.name, second=lambda d: d.id, bold=True),
            Column(_tr("Room"), lambda d: d.free, _room, width=130, right=True),
        )
        empty = Empty(_tr("No stick is in. Put one in and press “Look again”, or choose a folder."), icon="save")
        self.table = RecordTable(columns, name=_tr("Where to"), empty=empty)
        self.table.setMinimumHeight(theme.px(130))
        self.table.activated.connect(lambda _: self._copy())
        looks = button(self.tr("Look again"), self._look, kind="small")
        others = button(self.tr("Another folder…"), self._ask_folder, kind="small", icon="folder")
        what = self.tr(
            "“{0}” is copied, read back from there and compared. It is not encrypted on the stick: whoever finds the "
            "stick can read it."
        )
        self.copies = button(self.tr("Copy it"), self._copy, kind="primary", icon="save")
        self.table.chosen.connect(lambda one: self.copies.setEnabled(one is not None))
        parts = (label(what.format(file_name), "muted", wraps=True), self.table, flow(looks, others, gap=8))
        self.lay_out(self.copies, *parts, tallest=self.table, height=430)
        self._look()

    def _look(self) -> None:
        found = [*drives(), *self._folders]
        self.table.show_records(found)
        if self.table.chosen_record() is None and found:
            self.table.choose(found[-1].id if self._folders else found[0].id)
        self.copies.setEnabled(self.table.chosen_record() is not None)
        if found:
            self.table.view.setFocus()

    def _ask_folder(self) -> None:
        choose_folder(self, self.tr("Choose a folder to copy to"), self.offer)

    def offer(self, folder: Path) -> None:
        """Add a folder to what can be chosen, and choose it."""
        volume = QStorageInfo(str(folder))
        self._folders = [Drive(str(folder), folder.name or str(folder), volume.bytesAvailable())]
        self._look()
        self.table.choose(str(folder))

    def _copy(self) -> None:
        drive = self.table.chosen_record()
        if drive is None:
            return
        folder, name, data = Path(drive.id), self._file_name, self._data

        def copy(progress: Progress) -> Path:
            return stick.copy_to(folder, name, data, progress)

        self.run(self.tr("Copying…"), copy, lambda _: self._end(drive))

    def _end(self, drive: Drive) -> None:
        words = self.tr("“{0}” is on {1}, read back and the same. It is safe to take it out.")
        if drive in self._folders:
            words = self.tr("“{0}” is in {1}, read back and the same.")
        self.accept()
        self.copied.emit(words.format(self._file_name, drive.name))

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed meanwhile, and the verb afterwards only with somewhere to copy to."""
        super().set_busy(busy)
        if not busy:
            self.copies.setEnabled(self.table.chosen_record() is not None)


def _room(free: int) -> str:
    if free >= 1000 * _MEGABYTE:
        return _tr("{0} GB free").format(f"{free / (1000 * _MEGABYTE):,.0f}")
    return _tr("{0} MB free").format(f"{free / _MEGABYTE:,.0f}")
