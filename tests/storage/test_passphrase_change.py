from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.people import Person
from cpp_desktop.storage import backups
from cpp_desktop.storage.group_file import open_file
from tests.builders import PASSPHRASE, a_person

NEW = "amber kettle violin"


def names(file):
    with file.store.read() as snapshot:
        return [p.name for p in snapshot.all(Person)]


def test_the_file_opens_with_the_new_passphrase_alone(path):
    with open_file(path, passphrase=PASSPHRASE) as file:
        with file.store.transaction("add") as tx:
            tx.save(a_person(name="Ada Fell"))
        old_key = file.recovery_key
        file.change_passphrase(PASSPHRASE, NEW)
        assert file.recovery_key != old_key
        with file.store.transaction("add") as tx:
            tx.save(a_person(name="Bea Moor"))
    for key in ({"passphrase": PASSPHRASE}, {"recovery_key": old_key}):
        with pytest.raises(Refused):
            open_file(path, **key)
    with open_file(path, passphrase=NEW) as file:
        assert names(file) == ["Ada Fell", "Bea Moor"]
        assert file.findings() == []
    assert [p.suffix for p in path.parent.iterdir() if "rekeyed" in p.name] == []


def test_who_listens_to_changes_goes_on_listening(path):
    with open_file(path, passphrase=PASSPHRASE) as file:
        heard = []
        file.store.on_commit.append(heard.append)
        file.change_passphrase(PASSPHRASE, NEW)
        with file.store.transaction("add") as tx:
            tx.save(a_person())
        assert heard == [frozenset({Person})]


@pytest.mark.parametrize(("old", "new", "field"), [("not that one", NEW, "old"), (PASSPHRASE, "short", "new")])
def test_what_will_not_do_is_refused_and_changes_nothing(path, old, new, field):
    with open_file(path, passphrase=PASSPHRASE) as file:
        with pytest.raises(Refused) as refused:
            file.change_passphrase(old, new)
        assert list(refused.value.problems) == [field]
    open_file(path, passphrase=PASSPHRASE).close()


def test_a_backup_made_before_keeps_the_old_passphrase(path, tmp_path):
    with open_file(path, passphrase=PASSPHRASE) as file:
        made = backups.back_up(file)
        file.change_passphrase(PASSPHRASE, NEW)
    restored = backups.restore(made, tmp_path / "Back.cppgroup", passphrase=PASSPHRASE)
    open_file(restored, passphrase=PASSPHRASE).close()


def test_where_it_cannot_be_done_the_file_goes_on_as_it_was(path, monkeypatch):
    with open_file(path, passphrase=PASSPHRASE) as file:
        calls = iter(range(99))
        with monkeypatch.context() as patch:
            patch.setattr(backups, "_counts", lambda connection: {"change": next(calls)})
            with pytest.raises(StorageTrouble):
                file.change_passphrase(PASSPHRASE, NEW)
        with file.store.transaction("add") as tx:
            tx.save(a_person(name="Ada Fell"))
    with open_file(path, passphrase=PASSPHRASE) as file:
        assert names(file) == ["Ada Fell"]


CHANGER = """
import sys
from pathlib import Path
from cpp_desktop.storage import keys
keys.COST = (1, 8, 1)
from cpp_desktop.storage.group_file import open_file
one, other = sys.argv[2:]
with open_file(Path(sys.argv[1]), passphrase=one) as file:
    print("open", flush=True)
    while True:
        file.change_passphrase(one, other)
        one, other = other, one
"""


@pytest.mark.parametrize("wait", [0.0, 0.01, 0.02, 0.035, 0.05, 0.08, 0.13])
def test_killed_at_any_moment_it_opens_with_one_of_the_two(path, wait):
    with open_file(path, passphrase=PASSPHRASE) as file, file.store.transaction("add") as tx:
        tx.save(a_person(name="Ada Fell"))
    running = subprocess.Popen([sys.executable, "-c", CHANGER, path, PASSPHRASE, NEW], stdout=subprocess.PIPE)
    assert running.stdout.readline() == b"open\n"
    time.sleep(wait)
    os.kill(running.pid, signal.SIGKILL)
    running.wait()
    running.stdout.close()
    opened = []
    for passphrase in (PASSPHRASE, NEW):
        try:
            with open_file(path, passphrase=passphrase) as file:
                opened.append(names(file))
        except Refused:
            continue
    assert opened == [["Ada Fell"]]
