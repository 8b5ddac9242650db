"""The private key that returns are signed with: made with the file, the same ever after, and in its backups."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, select

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.storage import signing_key
from cpp_desktop.storage.backups import back_up, restore
from cpp_desktop.storage.group_file import open_file
from cpp_desktop.storage.tables import change, file_info
from tests.builders import PASSPHRASE


def key_of(store):
    with store.read() as snapshot:
        return signing_key.kept(snapshot.connection)


def test_a_new_file_has_a_key_of_its_own(store):
    assert len(key_of(store)) == 32
    assert signing_key.drawn() != signing_key.drawn()


def test_a_key_goes_with_the_backup(opened, tmp_path):
    target = tmp_path / "restored.cppgroup"
    restore(back_up(opened), target, passphrase=PASSPHRASE)
    with open_file(target, passphrase=PASSPHRASE) as again:
        assert key_of(again.store) == key_of(opened.store)


def test_an_older_file_gets_one_once(store):
    with store.beyond_undo("an older file") as tx:
        tx.connection.execute(delete(file_info).where(file_info.c.key == signing_key.NAME))
    assert key_of(store) is None
    with store.beyond_undo("first signing") as tx:
        made = signing_key.kept_or_made(tx.connection)
    with store.beyond_undo("second signing") as tx:
        assert signing_key.kept_or_made(tx.connection) == made == key_of(store)


def test_no_log_tells_it(store):
    with store.read() as snapshot:
        entries = snapshot.connection.execute(select(change.c.old, change.c.new)).all()
    assert entries
    assert not any(key_of(store).hex() in str(text) for entry in entries for text in entry)


def test_it_cannot_be_made_where_nothing_is_written(path):
    with (
        open_file(path, passphrase=PASSPHRASE, read_only=True) as file,
        pytest.raises(StorageTrouble),
        file.store.beyond_undo("sign") as tx,
    ):
        signing_key.kept_or_made(tx.connection)
