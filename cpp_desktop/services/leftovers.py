"""What a run of the app that was killed left in the computer's folder for temporary files."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from cpp_desktop import paths

_DAY = 24 * 60 * 60
"""Another window may be at work in what is younger, in seconds."""


def clear() -> None:
    """Remove folders with papers that are older than a day: papers name people, and are not encrypted there."""
    for folder in Path(tempfile.gettempdir()).glob(f"{paths.APP}-*"):
        try:
            is_old = folder.lstat().st_mtime < time.time() - _DAY
        except OSError:
            continue
        if is_old and folder.is_dir() and not folder.is_symlink():
            shutil.rmtree(folder, ignore_errors=True)
