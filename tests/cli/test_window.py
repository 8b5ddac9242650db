from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from sqlalchemy.engine import make_url

from cpp_desktop.services.network.register import make

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


def test_an_address_on_a_server_opens_the_window_on_its_register_and_its_password_is_not_kept(
    own_folders, database_url
):
    make(database_url, None, "Northern network").close()
    address = make_url(database_url).set(password="heron-lantern").render_as_string(hide_password=False)
    kept = own_folders / "state" / "cpp-desktop" / "settings.json"
    command = [sys.executable, "-m", "cpp_desktop", address]
    with subprocess.Popen(command, env=os.environ | {"PYTHONPATH": str(ROOT)}, stderr=subprocess.PIPE) as window:
        until = time.monotonic() + 120
        while not kept.exists() and time.monotonic() < until and window.poll() is None:
            time.sleep(0.1)
        assert window.poll() is None
        window.terminate()
    written = kept.read_text(encoding="utf-8")
    assert make_url(database_url).database in written
    assert "heron-lantern" not in written
