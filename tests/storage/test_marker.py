"""What somebody types is nowhere on the disk in clear."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.storage.backups import back_up
from cpp_desktop.storage.group_file import create, open_file
from tests.builders import PASSPHRASE, a_group, a_membership, a_person

MARKER = "Xanthippe Quillfeather"


def found_in(*folders):
    forms = [MARKER.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [entry for folder in folders for entry in Path(folder).rglob("*") if entry.is_file()]
    assert files
    return [entry for entry in files if any(form in entry.read_bytes() for form in forms)]


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    (folder / "witness").write_text("looked at")
    return folder


def test_the_search_itself_finds_a_marker(tmp_path):
    note = tmp_path / "note"
    note.write_text(f"left by {MARKER}", encoding="utf-16-le")
    assert found_in(tmp_path) == [note]


@pytest.mark.parametrize("folder", ["Group", "OneDrive - Meadow"])
def test_a_marker_is_nowhere_in_clear_at_any_time(tmp_path, temporary, folder):
    path = tmp_path / folder / "Meadow.cppgroup"
    path.parent.mkdir()
    with create(path, PASSPHRASE, a_group(name=MARKER)) as file:
        with file.store.transaction(f"Add {MARKER}") as tx:
            tx.save_all(a_person(name=f"{MARKER} {number}", notes=MARKER * 50) for number in range(300))
            assert tx.count(type(a_person())) == 300
            assert found_in(tmp_path) == []
        file.store.keep_draft(MARKER, {MARKER: MARKER})
        file.store.undo()
        assert found_in(tmp_path) == []
        back_up(file, tmp_path / "Stick" / "Copy.cppgroup")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == sorted({folder, "Stick", "temporary"})
    assert found_in(tmp_path, temporary) == []


KILLED = """
import os, signal, sys
from pathlib import Path
from cpp_desktop.storage import keys
from cpp_desktop.storage.group_file import open_file
from tests.builders import PASSPHRASE, a_person
keys.COST = (1, 8, 1)
file = open_file(Path(sys.argv[1]), passphrase=PASSPHRASE)
with file.store.transaction("Add person") as tx:
    tx.save(a_person(name=sys.argv[2], notes=sys.argv[2] * 500))
with file.store.transaction("Add person") as tx:
    tx.save_all(a_person(name=sys.argv[2]) for _ in range(3000))
    tx.write_out()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("folder", ["Group", "OneDrive - Meadow"])
def test_a_crash_leaves_nothing_in_clear(path, tmp_path, temporary, folder):
    (tmp_path / folder).mkdir(exist_ok=True)
    path = path.rename(tmp_path / folder / path.name)
    done = subprocess.run([sys.executable, "-c", KILLED, str(path), MARKER], env=os.environ, check=False)
    assert done.returncode == -9
    assert [entry.name for entry in path.parent.iterdir() if entry.name.endswith(("-wal", "-journal"))]
    assert found_in(tmp_path, temporary) == []


def test_messages_hold_nothing_that_was_typed(store, caplog):
    with pytest.raises(StorageTrouble) as trouble, store.transaction("Add") as tx:
        tx.save(a_membership(a_person(), nominating_body=MARKER))
    said = [str(trouble.value), str(trouble.value.__cause__), repr(trouble.value.__cause__), caplog.text]
    assert not [text for text in said if MARKER in text]


def test_a_bug_in_storage_holds_nothing_that_was_typed(store):
    with pytest.raises(DBAPIError) as bug, store.transaction("Add") as tx:
        tx.save(a_person(name=MARKER, email=None))
    assert MARKER not in str(bug.value)


def test_a_wrong_key_says_nothing_on_standard_error(path, capfd):
    with pytest.raises(Exception, match="does not open"):
        open_file(path, passphrase=MARKER)
    assert capfd.readouterr() == ("", "")
