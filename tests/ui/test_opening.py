"""What opening a file loads, and where: a process of its own, for in this one everything is loaded already."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# Opens the sample and then a register, shows every screen of each, and tells what was loaded where it should not be.
SCRIPT = """
import sys, threading
from pathlib import Path

window_alone, rules = ("cpp_desktop.ui", "PySide6"), "cpp_desktop.domain"  # a rule is loaded in no time
by_workers, by_the_window = [], []

def watch(event, told):
    if event != "import":
        return
    if threading.current_thread() is not threading.main_thread():
        by_workers.extend([told[0]] if told[0].startswith(window_alone) else [])
    elif loading and not told[0].startswith((*window_alone, rules)):
        by_the_window.append(told[0])

loading = []
sys.addaudithook(watch)
from cpp_desktop import app
from cpp_desktop.services.network import register
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.screen import ScreenEntry
from cpp_desktop.ui.screens import SCREENS
from cpp_desktop.ui.screens.network import NETWORK_SCREENS
from tests.drivers import keys

for entry in (*SCREENS, *NETWORK_SCREENS):
    def load(before=entry.load):
        loading.append(1)
        try:
            return before()
        finally:
            loading.clear()
    object.__setattr__(entry, "load", load)

where = Path(sys.argv[1]) / "Meadow.cppnetwork"
register.make(where, "heron lantern meadow", "Meadow Network").close()
app.application()
window = MainWindow(Path(sys.argv[1]))
window.show()
app.furnish(window)
app.begin(window, None, sample_if_new=True)
keys.until(lambda: window.office and window.current(), 60)
shown = []
for entry in window.entries:
    window.go_to(entry.name)
    shown.append(type(window.current()).__name__)
window.shell.open_file(where, passphrase="heron lantern meadow")
keys.until(lambda: window.network and window.current(), 60)
for entry in window.entries:
    window.go_to(entry.name)
    shown.append(type(window.current()).__name__)
print(len(shown), by_workers, by_the_window)
keys.put_away(window)
"""


def test_workers_load_what_lies_beneath_and_the_window_its_own(tmp_path: Path) -> None:
    run = subprocess.run([sys.executable, "-c", SCRIPT, str(tmp_path)], capture_output=True, text=True, check=False)
    assert (run.stdout, run.returncode) == ("13 [] []\n", 0), run.stderr
