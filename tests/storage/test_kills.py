"""A writer killed at any moment loses nothing that it was told was saved."""

from __future__ import annotations

import gc
import os
import random
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import Person
from cpp_desktop.storage.backup_folder import backups_of
from cpp_desktop.storage.checks import check
from cpp_desktop.storage.group_file import open_file
from tests.builders import PASSPHRASE, a_person

KILLS = 200


@contextmanager
def writers():
    start = [sys.executable, "-m", "tests.storage.kill_server"]
    with subprocess.Popen(start, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        yield server
        server.stdin.close()


def write_and_be_killed(server, path, seconds):
    """Let a writer write, kill it some seconds after its first row, and return the ids that it said were saved."""
    server.stdin.write(f"{path}\n")
    server.stdin.flush()
    saved, child = [], None
    for line in server.stdout:
        word, *rest = line.split()
        if word == "started":
            child = int(rest[0])
        elif word == "ended":
            return saved
        else:
            saved.append(line.strip())
            if len(saved) == 1:
                threading.Timer(seconds, os.kill, (child, signal.SIGKILL)).start()
    raise AssertionError("the writers' process ended")


def stored(path, **how):
    with open_file(path, passphrase=PASSPHRASE, **how) as file, file.store.read() as look:
        return {person.id for person in look.all(Person)}


def test_two_hundred_kills_lose_no_row_that_was_said_to_be_saved(path):
    chance, saved = random.Random(7), set()
    with writers() as server:
        for number in range(KILLS):
            saved.update(write_and_be_killed(server, path, chance.random() * 0.06))
            # Mostly as a reader, so that the next writer finds what the kill left.
            assert saved <= stored(path, read_only=number % 10 != 0), f"after kill {number + 1}"
    assert check(path, passphrase=PASSPHRASE) == []
    assert len(saved) >= KILLS
    for backup in backups_of(path):
        assert check(backup.path, passphrase=PASSPHRASE) == []
    with open_file(path, passphrase=PASSPHRASE) as file, file.store.transaction("Add person") as tx:
        tx.save(a_person())
    assert sorted(entry.name for entry in path.parent.iterdir()) == ["Backups", path.name]
    assert not list(path.parent.rglob("*.part"))


HALF_WRITTEN = """
import os, sys
from pathlib import Path
from cpp_desktop.storage import keys
keys.COST = (1, 8, 1)
from cpp_desktop.storage.engine import WRITING, make_engine
path = Path(sys.argv[1])
with path.open("rb") as file:
    key = keys.derive(sys.argv[2], file.read(keys.SALT_BYTES))
with make_engine(path, key).execution_options(**WRITING).begin() as connection:
    connection.exec_driver_sql("PRAGMA cache_size=1")
    connection.exec_driver_sql("CREATE TABLE half_written (words TEXT)")
    for _ in range(200):
        connection.exec_driver_sql("INSERT INTO half_written VALUES (hex(randomblob(4000)))")
    os._exit(0)
"""


def test_what_was_half_written_is_taken_back_for_a_reader_too(path):
    with open_file(path, passphrase=PASSPHRASE) as file, file.store.transaction("Add person") as tx:
        person = tx.save(a_person())
    subprocess.run([sys.executable, "-c", HALF_WRITTEN, str(path), PASSPHRASE], check=True)
    assert path.with_name(f"{path.name}-journal").stat().st_size
    assert stored(path, read_only=True) == {person.id}
    assert sorted(entry.name for entry in path.parent.iterdir()) == ["Backups", path.name]


def test_a_kill_and_a_wrong_passphrase_lose_nothing(path):
    with writers() as server:
        saved = set(write_and_be_killed(server, path, 0.05))
    gc.disable()  # what a refusal left open would stay so, and lock the file
    try:
        for _ in range(2):
            with pytest.raises(Refused, match="does not open"):
                open_file(path, passphrase="not the passphrase")
        assert saved <= stored(path)
    finally:
        gc.enable()
    assert check(path, passphrase=PASSPHRASE) == []
