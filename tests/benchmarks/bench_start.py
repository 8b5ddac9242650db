"""How long somebody waits after the start: for a list on the command line, and for the window's first paint."""

from __future__ import annotations

import time

from tests.benchmarks.board import fresh_process
from tests.builders import PASSPHRASE

BARE_LIST = """
import sys
from argon2.low_level import Type, hash_secret_raw
from sqlcipher3 import dbapi2

with open(sys.argv[1], "rb") as file:
    key = hash_secret_raw(sys.argv[2].encode(), file.read(16), 3, 65536, 4, 32, Type.ID)
connection = dbapi2.connect(sys.argv[1])
connection.execute(f"PRAGMA key=\\"x'{key.hex()}'\\"")
print(len(connection.execute("select * from person").fetchall()))
"""

FIRST_PAINT = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

if sys.argv[1] == "ours":
    from cpp_desktop import app

class Timed(app.MainWindow if sys.argv[1] == "ours" else QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)  # after everything inside it

    def tell(self):
        print(time.monotonic(), flush=True)
        QApplication.quit()

if sys.argv[1] == "ours":
    app.MainWindow = Timed
    app.run()
else:
    bare = QApplication([])
    window = Timed()
    window.show()
    bare.exec()
"""


def bench_list_printed_by_a_fresh_process(board, new_file, monkeypatch):
    file = new_file()
    monkeypatch.setenv("CPP_PASSPHRASE", PASSPHRASE)

    def ours() -> float:
        took, printed = fresh_process("-m", "cpp_desktop", "list", file, "people")
        assert printed.startswith("name\t")
        return took

    def limit() -> float:
        return fresh_process("-c", BARE_LIST, file, PASSPHRASE)[0]

    board.race("A list printed by a fresh process", ours, limit, named="Python, the key and a raw SELECT")


def bench_first_paint_of_a_fresh_process(board):
    def painted(whose: str) -> float:
        begun = time.monotonic()
        return float(fresh_process("-c", FIRST_PAINT, whose)[1].split()[0]) - begun

    named = "a bare QApplication and QMainWindow"
    board.race("The window painted by a fresh process", lambda: painted("ours"), lambda: painted("bare"), named=named)
