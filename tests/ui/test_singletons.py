from __future__ import annotations

import subprocess
import sys

_MANY_CALLS = """
import cpp_desktop.ui
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

class Sender(QObject):
    sent = Signal(bool)

app = QApplication([])
widget, sender = QWidget(), Sender()
sender.sent.connect(lambda on: None)
for _ in range(60_000):
    widget.update()
    sender.sent.emit(True)
    sender.sent.emit(False)
print("alive")
"""


def test_python_outlives_a_hundred_thousand_calls_of_qt() -> None:
    done = subprocess.run([sys.executable, "-c", _MANY_CALLS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr
