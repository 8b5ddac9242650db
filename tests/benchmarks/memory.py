"""What the window's process holds, before a group is opened and with its screens shown, in megabytes."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.board import fresh_process
from tests.builders import PASSPHRASE

_SHOW = """
import os, sys
from pathlib import Path
from cpp_desktop import app
from cpp_desktop.services.office import open_office
from cpp_desktop.ui.parts.turns import Turns
from cpp_desktop.ui.parts.work import Work
from tests.drivers import keys

def held():
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024

file, passphrase, folder, *wanted = sys.argv[1:]
qt = app.application()
window = app.MainWindow(Path(folder))
window.show()
app.furnish(window)
keys.settle(100)
empty = held()
window.show_office(open_office(Path(file), passphrase=passphrase))
for name in wanted or [entry.name for entry in window.entries]:
    window.go_to(name)
    keys.settle(300)
    keys.until(lambda: not Work._running and not any(t.is_busy for t in window.current().findChildren(Turns)), 600)
print(empty, held(), flush=True)
os._exit(0)
"""


def memory(file: Path, folder: Path, *screens: str) -> tuple[float, float]:
    """Return what an empty window holds, and what it holds once some screens were shown, by default all."""
    printed = fresh_process("-c", _SHOW, file, PASSPHRASE, folder, *screens)[1]
    empty, held = map(float, printed.split()[-2:])
    return empty, held
