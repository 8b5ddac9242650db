from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from cpp_desktop import paths


def test_the_users_folders_are_where_the_system_says_and_asking_makes_none(own_folders: Path) -> None:
    asked = {paths.data_dir(), paths.state_dir(), paths.log_dir()}
    assert [folder for folder in asked if own_folders not in folder.parents or folder.exists()] == []
    assert len(asked) == 3


def test_a_frozen_bundle_finds_its_resources_and_a_broken_one_says_so(tmp_path: Path) -> None:
    (tmp_path / "cpp_desktop").mkdir()
    shutil.copy(paths.__file__, tmp_path / "cpp_desktop" / "paths.py")
    ask = [sys.executable, "-c", "from cpp_desktop import paths; print(paths.fonts())"]
    broken = subprocess.run(ask, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert broken.stderr.endswith("the app's resources folder is missing: install CPP Desktop again\n")
    (tmp_path / "resources").mkdir()
    assert subprocess.check_output(ask, cwd=tmp_path, text=True).strip() == str(tmp_path / "resources" / "fonts")
