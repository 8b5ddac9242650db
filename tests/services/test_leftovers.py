"""What a killed run left behind: papers older than a day go, whatever may be in use or is none of ours stays."""

from __future__ import annotations

import os
import tempfile
import time

from cpp_desktop.services import leftovers


def test_papers_of_a_killed_run_are_removed_after_a_day(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for name, hours in (("cpp-desktop-old", 25), ("cpp-desktop-new", 1), ("somebody-else", 900)):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "12.pdf").write_bytes(b"Ann Ash")
        os.utime(folder, (time.time() - hours * 3600,) * 2)
    (tmp_path / "cpp-desktop-link").symlink_to(tmp_path / "somebody-else")
    leftovers.clear()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cpp-desktop-link", "cpp-desktop-new", "somebody-else"]
    assert (tmp_path / "somebody-else" / "12.pdf").exists()
