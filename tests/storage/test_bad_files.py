"""Files that cannot be opened: one sentence each, and the file as it was, byte for byte."""

from __future__ import annotations

import random
import re
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.storage import keys, migrations
from cpp_desktop.storage.backups import restore
from cpp_desktop.storage.checks import check
from cpp_desktop.storage.engine import WRITING, make_engine
from cpp_desktop.storage.group_file import open_file
from tests.builders import PASSPHRASE, a_person

PAGE = 4096
WAYS = [
    lambda path: open_file(path, passphrase=PASSPHRASE),
    lambda path: open_file(path, passphrase=PASSPHRASE, read_only=True),
    lambda path: restore(path, path.with_name("Restored.cppgroup"), passphrase=PASSPHRASE),
]


def refused(path, way=WAYS[0], kind=StorageTrouble):
    """Open `path`, and return the sentences of its refusal once it is sure that nothing was touched."""
    before = path.read_bytes()
    beside = sorted(path.parent.iterdir())
    with pytest.raises(kind) as trouble:
        way(path)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside
    said = str(trouble.value)
    assert not re.search(r"sql|error|traceback|\bNone\b", said, re.IGNORECASE)
    return said


@pytest.fixture(params=WAYS, ids=["open", "open to read only", "restore"])
def way(request):
    return request.param


@pytest.mark.parametrize("typed", ["not the passphrase", "Heron lantern meadow", "heron lantern meadow "])
def test_a_wrong_passphrase(path, typed):
    said = refused(path, lambda path: open_file(path, passphrase=typed), Refused)
    assert said.startswith("This passphrase does not open the file. Nothing has been changed.")


@pytest.mark.parametrize("typed", ["", None])
def test_no_passphrase(path, typed):
    assert refused(path, lambda path: open_file(path, passphrase=typed), Refused) == "Type the passphrase of this file."


def test_a_missing_file(path, way):
    with pytest.raises(StorageTrouble, match="no file of this name"):
        way(path.with_name("Gone.cppgroup"))
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_in_its_place(path, way):
    with pytest.raises(StorageTrouble, match=r"This is a folder\."):
        way(path.parent)
    assert list(path.parent.iterdir()) == [path]


def test_an_empty_file_is_not_taken_for_a_new_one(path, way):
    path.write_bytes(b"")
    assert refused(path, way).startswith("The file is empty")


def test_a_file_cut_short_between_pages(path, way):
    path.write_bytes(path.read_bytes()[: 5 * PAGE])
    assert refused(path, way).startswith("The file is damaged.")


@pytest.mark.parametrize("size", [1, 15, 16, 1000, PAGE - 1, 3 * PAGE + 17])
def test_a_file_cut_short_within_a_page(path, way, size):
    path.write_bytes(path.read_bytes()[:size])
    assert refused(path, way).startswith("The file is not whole")


def test_a_file_with_something_hung_on(path, way):
    path.write_bytes(path.read_bytes() + b"\0" * 100)
    assert refused(path, way).startswith("The file is not whole")


def test_a_flipped_bit_on_any_page(path, prepared):
    whole = prepared.read_bytes()
    chance = random.Random(5)
    for page in range(1, len(whole) // PAGE):
        at = page * PAGE + chance.randrange(PAGE)
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :])
        assert refused(path).startswith("The file is damaged."), page
        assert check(path, passphrase=PASSPHRASE)


def test_a_flipped_bit_on_the_first_page_cannot_be_told_from_a_wrong_passphrase(path, prepared):
    whole = prepared.read_bytes()
    for at in (0, 15, 16, 100, PAGE - 1):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
        assert "the file may be damaged: then restore a backup" in refused(path, kind=Refused)


def test_a_damaged_file_names_the_backup_that_is_safe(path):
    with open_file(path, passphrase=PASSPHRASE):
        pass
    whole = path.read_bytes()
    path.write_bytes(whole[: 2 * PAGE])
    assert re.search(r"Your backup of \d+ \w+ \d{4} at \d+:\d\d[ap]m is safe", refused(path))


@pytest.mark.parametrize("beginning", [b"\x89PNG\r\n\x1a\n", b"%PDF-1.7\n", b"PK\x03\x04", b"\xff\xd8\xff\xe0"])
def test_a_file_of_another_program(path, way, beginning):
    path.write_bytes(beginning.ljust(2 * PAGE, b"x"))
    assert refused(path, way).startswith("This is not a group file of CPP Desktop.")


def test_a_database_without_encryption(path, way):
    path.unlink()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE person (name)")
    assert refused(path, way).startswith("This is not a group file of CPP Desktop.")


def test_an_encrypted_database_of_another_program(path, way):
    path.unlink()
    salt = bytes(range(16))
    engine = make_engine(path, keys.derive(PASSPHRASE, salt), salt=salt)
    with engine.execution_options(**WRITING).begin() as connection:
        connection.exec_driver_sql("CREATE TABLE person (name)")
    engine.dispose()
    assert refused(path, way).startswith("This is not a group file of CPP Desktop.")


def test_a_file_of_a_newer_version(path, way):
    with open_file(path, passphrase=PASSPHRASE) as file, file.engine.execution_options(**WRITING).begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert refused(path, way) == migrations.NEWER


IN_USE = """
import sys
from pathlib import Path
from cpp_desktop.storage import keys
from cpp_desktop.storage.group_file import open_file
keys.COST = (1, 8, 1)
with open_file(Path(sys.argv[1]), passphrase=sys.argv[2]):
    print("open", flush=True)
    sys.stdin.read()
"""


def test_a_file_that_another_process_has_open(path):
    start = [sys.executable, "-c", IN_USE, str(path), PASSPHRASE]
    with subprocess.Popen(start, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "open\n"
        said = refused(path)
        assert re.match(r"The file is already open by .+ on .+, since .+ on .+\. It is safe\.", said)
        with open_file(path, passphrase=PASSPHRASE, read_only=True) as file, file.store.read() as look:
            assert look.count(type(a_person())) == 0
        other.kill()
    with open_file(path, passphrase=PASSPHRASE) as file, file.store.transaction("Add person") as tx:
        tx.save(a_person())


def test_a_file_that_this_process_has_open_already(opened, path):
    assert refused(path).startswith("The file is already open by ")
