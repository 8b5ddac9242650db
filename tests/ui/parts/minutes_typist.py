"""Types minutes into a group's file for ever, a letter every few milliseconds, and tells of each letter typed."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import minutes
from cpp_desktop.services.office import open_office
from cpp_desktop.storage import keys
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.autosave import AutoSave
from cpp_desktop.ui.screens.minute_form import MinuteForm
from tests.builders import PASSPHRASE

LETTER_MS = 10


class _NoDrafts:
    def keep_draft(self, key: str, typed: object) -> None:
        pass

    def draft(self, key: str) -> dict[str, str]:
        return {}


def main() -> None:
    keys.COST = (1, 8, 1)
    app = QApplication([])
    theme.apply(app, dark=False)
    office = open_office(Path(sys.argv[1]), passphrase=PASSPHRASE)
    with office.store.read() as snapshot:
        [minute] = snapshot.all(Minute)
    form = MinuteForm()
    AutoSave(
        form,
        lambda record, visit: minutes.save_minute(office, record, visit=visit),
        drafts=_NoDrafts(),
        kind="minute",
        while_typing=True,
    )
    form.load(minute)
    form.show()

    def type_one() -> None:
        form.text.insertPlainText("a")
        os.write(sys.stdout.fileno(), f"{time.monotonic()}\n".encode())

    typing = QTimer(interval=LETTER_MS)
    typing.timeout.connect(type_one)
    typing.start()
    app.exec()


if __name__ == "__main__":
    main()
