from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_first_start_opens_the_window_on_a_copy_of_the_sample(own_folders):
    kept = own_folders / "data" / "cpp-desktop" / "Sample group.cppgroup"
    command = [sys.executable, "-m", "cpp_desktop", "--sample-if-new"]
    with subprocess.Popen(command, env=os.environ | {"PYTHONPATH": str(ROOT)}, stderr=subprocess.PIPE) as window:
        until = time.monotonic() + 120
        while not kept.with_name(f"{kept.name}.lock").exists() and time.monotonic() < until and window.poll() is None:
            time.sleep(0.1)
        assert window.poll() is None
        window.terminate()
    assert kept.is_file()
