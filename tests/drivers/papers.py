"""Papers previewed and saved, by keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from cpp_desktop.ui.parts.preview import PaperPreview
from tests.drivers import keys
from tests.drivers.window import Secretary


def choose_in_file_dialog(secretary: Secretary, path: Path) -> None:
    """Type a file's place into the dialog in front and press Enter."""
    keys.until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    secretary.rewrite(str(path))
    secretary.press("Return")


def save_paper(secretary: Secretary, path: Path, size: int = 12) -> Path:
    """Save the paper in front at a type size in points, and go back."""
    keys.until(lambda: isinstance(QApplication.activeModalWidget(), PaperPreview))
    _until_made()
    if size != 12:
        secretary.go_to("12")
        while secretary.here() != str(size):
            secretary.press("Right")
        keys.settle(20)
        _until_made()
    secretary.choose("Save as…")
    choose_in_file_dialog(secretary, path)
    secretary.until_sees("Saved as")
    secretary.press("Esc")
    return path


def _until_made() -> None:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, PaperPreview)
    keys.until(lambda: shown.save.isEnabled() and shown.pane.page.text() == "1")
