"""How long somebody waits after the start: for a list on the command line, and for the window's first paint."""

from __future__ import annotations

import time

from cpp_desktop.services.office import open_office
from cpp_desktop.services.sample import PASSPHRASE as PASSPHRASE_OF_SAMPLE
from cpp_desktop.services.sample import make_sample
from cpp_desktop.storage import keys
from tests.benchmarks import big_groups
from tests.benchmarks.board import fresh_process, seconds
from tests.benchmarks.memory import memory
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
from PySide6.QtWidgets import QApplication, QMainWindow

if sys.argv[1] == "ours":
    from cpp_desktop import app, cli

class Timed(app.MainWindow if sys.argv[1] == "ours" else QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
        QApplication.quit()

if sys.argv[1] == "ours":
    app.MainWindow = Timed
    cli.main([])
else:
    bare = QApplication([])
    window = Timed()
    window.show()
    bare.exec()
"""

# Somebody whose passphrase is typed in no time. Today is usable once its next meeting can be opened.
TODAY_USABLE = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from cpp_desktop import app

class Timed(app.MainWindow):
    def furnish(self, *screens):
        super().furnish(*screens)
        self.shell.open_file(Path(sys.argv[1]), passphrase=sys.argv[2])
        self.asking = QTimer(self, interval=2)
        self.asking.timeout.connect(self.tell)
        self.asking.start()

    def tell(self):
        shown = self.current() if self.office else None
        if shown is not None and shown.meeting.opens.isEnabled() and shown.meeting.opens.isVisible():
            print(time.monotonic(), flush=True)
            os._exit(0)

app.MainWindow = Timed
app.run()
"""

ROOM = 60.0
"""Megabytes that a group of twenty years may add to an empty window."""


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


def painted(whose: str) -> float:
    begun = time.monotonic()
    return float(fresh_process("-c", FIRST_PAINT, whose)[1].split()[0]) - begun


BARE_WINDOW = "a bare QApplication and QMainWindow"


def bench_first_paint_of_a_fresh_process(board):
    job = "The window painted by a fresh process"
    board.race(job, lambda: painted("ours"), lambda: painted("bare"), named=BARE_WINDOW, aim=1.5, laps=8)


def bench_usable_today_of_a_fresh_process(board, tmp_path):
    file = tmp_path / "Sample.cppgroup"
    make_sample(file).close()

    def ours() -> float:
        begun = time.monotonic()
        return float(fresh_process("-c", TODAY_USABLE, file, PASSPHRASE_OF_SAMPLE)[1].split()[0]) - begun

    board.race(
        "Today usable, from a fresh process, a key derived and every page checked", ours, lambda: painted("bare"),
        named=BARE_WINDOW, aim=3,
    )  # fmt: skip
    key = min(seconds(lambda: keys.derive(PASSPHRASE_OF_SAMPLE, bytes(keys.SALT_BYTES))) for _ in range(3))
    board.note(f"Of which the key alone, made to be slow to guess, takes {key * 1000:.0f} ms on a worker.")


def bench_memory_of_a_group_of_years(board, new_file, size, tmp_path):
    file = new_file()
    office = open_office(file, passphrase=PASSPHRASE)
    with office.store.transaction("fill") as tx:
        tx.save_all(big_groups.years(size("years")))
    office.close()
    job = f"Memory that a group of {size('years')} years adds, every screen shown"

    def ours() -> float:
        empty, held = memory(file, tmp_path)
        return held - empty

    board.race(job, ours, lambda: ROOM, named="beside an empty window", aim=1, laps=1, unit="MB")
