"""Pictures of every screen and every page of every paper, for people to look at: `python3 run.py pictures DIR`.

Each screen shows the sample group on one fixed day, on a small laptop, in the light look, the dark one and at 150 %;
`--scale 2.0` takes another text size instead of 150 %.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from unittest import mock

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from cpp_desktop.services import demonstration
from cpp_desktop.services.network.register import open_register
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.settings import Settings
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens import SCREENS
from cpp_desktop.ui.screens.network import NETWORK_SCREENS
from cpp_desktop.ui.screens.welcome import WelcomeScreen
from tests import network_sample
from tests.builders import PASSPHRASE
from tests.drivers import dropping, keys
from tests.picture_scenes import DOOR, NETWORK, SCENES, Scene

TODAY = "2026-11-09"
LAPTOP = QSize(1366, 696)  # what a title bar and a task bar leave of 1366 x 768
DOTS_PER_POINT = 1.25


class Studio:
    """One window in one look, and the folder its pictures go to."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._settings = folder, settings
        self._state = tempfile.TemporaryDirectory()
        self.window = MainWindow(Path(self._state.name))
        self.window.furnish(SCREENS, WelcomeScreen, NETWORK_SCREENS)
        self.window.shell.remember(replace(settings, recent=self.window.settings.recent))
        self.window.resize(LAPTOP)
        self.window.show()
        keys.until(self.window.isVisible)

    def take(self, scene: Scene) -> None:
        """Do what a scene says, keep its picture, and put dialogs away."""
        if scene.screen:
            self.window.go_to(scene.screen)
        keys.settle(50)
        for step in scene.steps:
            self._do(step)
        keys.settle(900)
        self._front().grab().save(str(self._folder / f"{scene.name}.png"))
        print(self._folder / f"{scene.name}.png", flush=True)
        self.put_away()

    def _do(self, step: str) -> None:
        if step.startswith("!"):
            self._press(step[1:])
        elif step.startswith("@"):
            self.window.ask_for(Path(step[1:]))
        elif step.startswith("#"):
            QGuiApplication.clipboard().setText(step[1:])
        elif step.startswith("%"):
            minutes = Path(self._state.name) / "Minutes 2015.md"
            minutes.write_text(step[1:], encoding="utf-8")
            dropping.drop(self.window, minutes)
        elif step.startswith("="):
            keys.write(self.window, step[1:])
        else:
            keys.press(self.window, step)

    def _press(self, words: str) -> None:
        seen = [made for made in self._front().findChildren(QPushButton) if made.isVisible()]
        lines = (line for made in seen if made.menu() for line in made.menu().actions())
        if found := next((made for made in seen if made.accessibleName() in words.split("|")), None):
            found.click()
        elif line := next((line for line in lines if line.text().partition("\t")[0].replace("&", "") == words), None):
            line.trigger()
        else:
            print(f"  nothing is called {words!r} here", file=sys.stderr)
        keys.settle(100)

    def _front(self) -> QWidget:
        dialogs = (w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
        return QApplication.activeModalWidget() or next(dialogs, self.window)

    def put_away(self) -> None:
        """Close whatever stands before the window."""
        while (front := self._front()) is not self.window:
            front.close()
            keys.settle(50)
        for chord in ("Esc", "Esc", "Alt+Left"):  # out of a form, the room, and a meeting
            keys.press(self.window, chord)
        while self.window.office is not None and self.window.office.store.undo_label:
            self.window.undo()

    def open_sample(self) -> None:
        """Come in through the door."""
        self.window.doorway.open_sample()
        keys.until(lambda: self.window.office is not None, 60)

    def open_register(self) -> None:
        """Go on to a network's register."""
        path = Path(self._state.name) / "Northern and Trent.cppnetwork"
        network_sample.write_register(path)
        self.window.shell.show_office(open_register(path, passphrase=PASSPHRASE))
        keys.until(lambda: self.window.network is not None and self.window.current() is not None, 60)

    def close(self) -> None:
        """Put the window away."""
        keys.put_away(self.window)


def of_screens(folder: Path, scale: float, only: str, language: str) -> None:
    """Take every scene in every look, or those alone whose name holds `only`."""
    looks = {"light": Settings(dark=False), "dark": Settings(dark=True), f"{scale:.0%}": Settings(scale, dark=False)}
    for name, look in looks.items():
        settings = replace(look, language=language)
        studio = Studio(folder / name, settings)
        for scene in (scene for scene in DOOR if only in scene.name):
            studio.take(scene)
        studio.open_sample()
        for scene in (scene for scene in SCENES if only in scene.name):
            studio.take(scene)
        if any(only in scene.name for scene in NETWORK):
            with mock.patch.dict(os.environ, CPP_TODAY=network_sample.TODAY.isoformat()):
                studio.open_register()
                for scene in (scene for scene in NETWORK if only in scene.name):
                    studio.take(scene)
        studio.close()


def of_papers(folder: Path) -> None:
    """Turn each page of each paper of the sample group into a picture."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as papers:
        for paper in demonstration.demonstrate(Path(papers)):
            if paper.suffix == ".pdf":
                document = QPdfDocument()
                document.load(str(paper))
                for page in range(document.pageCount()):
                    size = document.pagePointSize(page) * DOTS_PER_POINT
                    picture = folder / f"{paper.stem}_{page + 1:02}.png"
                    _on_white(document.render(page, size.toSize())).save(str(picture))
                print(folder / paper.stem, document.pageCount(), flush=True)
                document.close()


def _on_white(page: QImage) -> QImage:
    """A page is drawn on nothing; paper is white."""
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
    return paper


def main(arguments: Sequence[str]) -> int:
    """Take all pictures; the exit code."""
    parser = argparse.ArgumentParser(prog="run.py pictures", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="only pictures whose name holds this")
    parser.add_argument("--language", default="en", help="the language of the window")
    parser.add_argument("--scale", type=float, default=1.5, help="the large text size, 0.9 to 2.0")
    asked = parser.parse_args(arguments)
    os.environ.setdefault("CPP_TODAY", TODAY)
    os.environ["LOGNAME"] = "joan"  # whose name stands in the history
    with tempfile.TemporaryDirectory() as home:  # the settings and the sample of whoever asks stay as they are
        for place in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR"):
            os.environ[place] = home
        from cpp_desktop.app import application, dress

        app = application()
        dress(app, Settings())
        Work.inline = True
        of_screens(asked.folder, asked.scale, asked.only, asked.language)
        if not asked.only:
            of_papers(asked.folder / "papers")
        app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
