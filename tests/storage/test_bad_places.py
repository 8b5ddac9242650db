"""Places that cannot be written to: one sentence each, and nothing lost."""

from __future__ import annotations

import subprocess
import sys

import pytest
from sqlalchemy import event

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.people import Person
from cpp_desktop.storage import engine
from cpp_desktop.storage.backups import back_up
from cpp_desktop.storage.checks import check
from cpp_desktop.storage.group_file import open_file
from tests.builders import PASSPHRASE, a_person


def run(script, *given):
    """Run a script in a process of its own, for it gives rights away, and return what it printed."""
    done = subprocess.run([sys.executable, "-c", script, *map(str, given)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


START = """
import resource, shutil, sys
from pathlib import Path
from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.people import Person
from cpp_desktop.storage import keys
from cpp_desktop.storage.checks import check
from cpp_desktop.storage.group_file import create, open_file
from tests.builders import PASSPHRASE, a_group, a_person
keys.COST = (1, 8, 1)
path = Path(sys.argv[1])
def room(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
"""

FILLING = (
    START
    + """
file = open_file(path, passphrase=PASSPHRASE)
largest = max(entry.stat().st_size for entry in path.parent.iterdir() if entry.is_file())
room(largest + 30_000)
kept = 0
try:
    while True:
        with file.store.transaction("Add person") as tx:
            tx.save(a_person())
        kept += 1
except StorageTrouble as trouble:
    print(trouble)
with file.store.read() as look:
    print(kept > 0 and look.count(Person) == kept)
room(resource.RLIM_INFINITY)
with file.store.transaction("Add person") as tx:
    tx.save(a_person())
file.close()
with open_file(path, passphrase=PASSPHRASE, read_only=True) as file, file.store.read() as look:
    print(look.count(Person) == kept + 1, check(path, passphrase=PASSPHRASE))
"""
)


def test_a_disk_that_fills_up_loses_nothing_and_saving_goes_on_once_there_is_room(path):
    said, kept, after = run(FILLING, path)
    assert said.startswith("The disk could not be read or written. This was not saved; everything saved before is safe")
    assert (kept, after) == ("True", "True []")


SWEEP = (
    START
    + """
whole = path.read_bytes()
for size in (*range(0, 700_000, 35_023), 10_000_000):
    room(resource.RLIM_INFINITY)
    for entry in path.parent.iterdir():
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    path.write_bytes(whole)
    room(size)
    kept, said = 0, ""
    try:
        with open_file(path, passphrase=PASSPHRASE) as file:
            for _ in range(4):
                with file.store.transaction("Add people") as tx:
                    tx.save_all(a_person(notes="x" * 900) for _ in range(30))
                kept += 30
    except StorageTrouble as trouble:
        said = str(trouble)
    room(resource.RLIM_INFINITY)
    findings = check(path, passphrase=PASSPHRASE)
    with open_file(path, passphrase=PASSPHRASE) as file, file.store.read() as look:
        print(look.count(Person) == kept, findings, said[:50])
"""
)


def test_whatever_room_there_is_what_was_saved_is_there(path):
    lines = run(SWEEP, path)
    assert {line[:7] for line in lines} == {"True []"}
    said = [line[8:] for line in lines]
    assert len(said) == 21
    assert said[-1] == ""  # with room enough all goes well
    assert said[0].startswith("The disk could not be read or written.")
    assert any(sentence.startswith("Everything is saved, but no backup") for sentence in said)
    assert any(sentence.startswith("Everything is saved, but the last changes") for sentence in said)


CREATING = (
    START
    + """
for size in range(0, 1_200_000, 120_021):
    room(size)
    try:
        create(path.with_name("New.cppgroup"), PASSPHRASE, a_group()).close()
        print("made")
    except StorageTrouble as trouble:
        print(trouble)
    room(resource.RLIM_INFINITY)
    for entry in path.parent.iterdir():
        if entry.is_file() and entry != path:
            print(check(entry, passphrase=PASSPHRASE), entry.name)
            entry.unlink()
"""
)


def test_a_new_file_is_made_whole_or_not_at_all(path):
    said = run(CREATING, path)
    assert said[0].startswith("The disk could not be read or written. No file was made.")
    assert set(said[1:]) >= {"made", "[] New.cppgroup"}
    assert not [line for line in said if line.endswith((".part", ".lock", "-wal"))]


def test_a_full_disk_is_called_full(opened):
    def no_more_pages(connection):
        connection.exec_driver_sql("PRAGMA max_page_count = 1")

    event.listen(opened.engine, "begin", no_more_pages)
    with pytest.raises(StorageTrouble) as trouble, opened.store.transaction("Add people") as tx:
        tx.save_all(a_person(notes="x" * 4000) for _ in range(50))
    event.remove(opened.engine, "begin", no_more_pages)
    assert str(trouble.value) == (
        "The disk is full. This was not saved; everything saved before is safe. Make room on it, then try again."
    )


def test_another_program_that_holds_the_file_is_named_as_the_reason(path, monkeypatch):
    monkeypatch.setattr(engine, "_SETTINGS", (*engine._SETTINGS, "busy_timeout=20"))
    with open_file(path, passphrase=PASSPHRASE) as file:
        other = engine.make_engine(path, file.key)
        holding = other.execution_options(**engine.WRITING).begin()
        with holding, pytest.raises(StorageTrouble, match=r"Another program is using the file\. This was not saved"):
            file.store.keep_draft("person/new", {"name": "Wren"})
        other.dispose()
        file.store.keep_draft("person/new", {"name": "Wren"})


READ_ONLY = """
import os, sys, tempfile
from pathlib import Path
from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.group import Group
from cpp_desktop.storage import backups, keys
from cpp_desktop.storage.group_file import create, open_file
from tests.builders import PASSPHRASE, a_group
keys.COST = (1, 8, 1)
folder = Path(tempfile.mkdtemp())
path = folder / "Meadow.cppgroup"
create(path, PASSPHRASE, a_group()).close()  # and everything is loaded before rights are given away
backups.thin(path)
before = path.read_bytes()
path.chmod(0o444)
folder.chmod(0o555)
if os.getuid() == 0:
    os.seteuid(65534)  # permissions do not bind the system's administrator
for way in (
    lambda: open_file(path, passphrase=PASSPHRASE),
    lambda: create(folder / "New.cppgroup", PASSPHRASE, a_group()),
    lambda: backups.restore(path, folder / "New.cppgroup", passphrase=PASSPHRASE),
):
    try:
        way()
    except StorageTrouble as trouble:
        print(trouble)
with open_file(path, passphrase=PASSPHRASE, read_only=True) as file, file.store.read() as look:
    print(look.count(Group), path.read_bytes() == before, len(list(folder.iterdir())))
if os.getuid() == 0:
    os.seteuid(0)
folder.chmod(0o755)
"""


def test_a_folder_that_does_not_allow_writing():
    opening, creating, restoring, reading = run(READ_ONLY)
    assert opening == creating
    assert opening.startswith("The file or its folder does not allow writing. Nothing has been changed. Copy the file")
    assert restoring.startswith(("The file or its folder", "The disk"))
    assert "No copy was made; the file itself is safe." in restoring
    assert reading == "1 True 2"  # the file and its backups


def test_a_backup_to_a_place_that_is_no_folder(opened, path):
    path.with_name("Notes").write_text("not a folder")
    with pytest.raises(StorageTrouble, match="No copy was made; the file itself is safe"):
        back_up(opened, path.with_name("Notes") / "Copy.cppgroup")


def test_a_backup_that_fails_on_closing_says_that_everything_is_saved(path):
    path.with_name("Backups").write_text("not a folder")
    file = open_file(path, passphrase=PASSPHRASE)
    with file.store.transaction("Add person") as tx:
        tx.save(a_person())
    with pytest.raises(StorageTrouble, match="Everything is saved, but no backup could be made"):
        file.close()
    assert check(path, passphrase=PASSPHRASE) == []
    with open_file(path, passphrase=PASSPHRASE, read_only=True) as file, file.store.read() as look:
        assert look.count(Person) == 1
