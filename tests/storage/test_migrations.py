from __future__ import annotations

import subprocess
import sys
from importlib.resources import files

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import text

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.people import Membership, Person
from cpp_desktop.storage import keys, migrations, schema_steps
from cpp_desktop.storage.backup_folder import backups_of
from cpp_desktop.storage.backups import restore
from cpp_desktop.storage.checks import check
from cpp_desktop.storage.engine import BARE, WRITING, make_engine, pragma
from cpp_desktop.storage.group_file import open_file
from cpp_desktop.storage.tables import metadata
from tests.builders import PASSPHRASE, a_membership, a_person

STEP = """
from alembic import op
import sqlalchemy as sa
revision = "0006"
down_revision = "0005"
def upgrade():
"""
REBUILD = """
    with op.batch_alter_table("person", recreate="always") as batch:
        batch.add_column(sa.Column("pronouns", sa.Text, nullable=False, server_default=""))
"""


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """Make this the next version, one step on; give what it does."""

    def make(does):
        folder = tmp_path / "steps"
        folder.mkdir()
        (folder / "r0006.py").write_text(STEP + does)
        monkeypatch.setattr(migrations, "PLACES", (*migrations.PLACES, str(folder)))
        monkeypatch.setattr(migrations, "HEAD", "0006")

    return make


@pytest.fixture
def member(path):
    """A person with a membership, in a file that is at rest and backed up."""
    with open_file(path, passphrase=PASSPHRASE) as file, file.store.transaction("Add member") as tx:
        person = tx.save(a_person())
        tx.save(a_membership(person))
    return person


def schema(connection):
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master"))
    return {name: " ".join((sql or "").split()) for name, sql in rows}


def everything(connection):
    """What a file without records is: each table and index in SQL, and each table's rows."""
    there = schema(connection)
    tables = [row[1] for row in pragma(connection, "table_list") if row[1] in there]
    return there, {name: connection.exec_driver_sql(f'SELECT * FROM "{name}"').all() for name in tables}


def test_a_new_file_is_what_the_steps_lead_to(tmp_path):
    found = []
    for way in (migrations.upgrade, migrations.lay_out):
        engine = make_engine(tmp_path / f"{way.__name__}.cppgroup", bytes(32), salt=bytes(16))
        way(engine)
        with engine.begin() as connection:
            found.append(everything(connection))
        engine.dispose()
    (stepwise, rows), at_once = found
    assert (stepwise, rows) == at_once
    assert {*metadata.tables, "search", "alembic_version"} <= set(stepwise)
    assert (rows["alembic_version"], ("secure-delete", 1) in rows["search_config"]) == ([(migrations.HEAD,)], True)


def test_every_table_is_strict(opened):
    with opened.engine.begin() as connection:
        strict = {row[1]: row[5] for row in pragma(connection, "table_list")}
    assert {strict[name] for name in metadata.tables} == {1}


def test_the_newest_step_is_the_one_that_is_written_down():
    assert ScriptDirectory.from_config(schema_steps.config(migrations.PLACES)).get_heads() == [migrations.HEAD]


def test_the_steps_come_with_the_package():
    steps = files("cpp_desktop") / "storage" / "migrations"
    assert (steps / "env.py").is_file()
    assert (steps / "versions" / "r0001.py").is_file()


OPENING = """
import sys
from pathlib import Path
from cpp_desktop.storage import keys
from cpp_desktop.storage.group_file import open_file
keys.COST = (1, 8, 1)
open_file(Path(sys.argv[1]), passphrase=sys.argv[2]).close()
print([name for name in ("alembic", "mako") if name in sys.modules])
"""


def test_opening_a_file_that_is_up_to_date_loads_no_alembic(path):
    start = [sys.executable, "-c", OPENING, str(path), PASSPHRASE]
    assert subprocess.run(start, capture_output=True, text=True, check=True).stdout == "[]\n"


def test_an_older_file_is_backed_up_and_brought_up_to_date_with_all_that_is_in_it(path, member, next_version):
    next_version(REBUILD)
    earlier = backups_of(path)
    with open_file(path, passphrase=PASSPHRASE) as file:
        made = [info for info in backups_of(path) if info not in earlier]
        assert len(made) == 1
        with file.store.read() as look:
            assert (look.all(Person), look.count(Membership)) == ([member], 1)
        with file.engine.begin() as connection:
            assert "pronouns" in schema(connection)["person"]
            assert schema(connection)["person"].endswith("STRICT")
            assert pragma(connection, "foreign_keys") == [(1,)]
    assert "older version" in open_refused(made[0].path, read_only=True)


def open_refused(path, **how):
    with pytest.raises(StorageTrouble) as trouble:
        open_file(path, passphrase=PASSPHRASE, **how)
    return str(trouble.value)


def test_foreign_keys_hold_again_after_the_upgrade(path, member, next_version):
    next_version(REBUILD)
    file = open_file(path, passphrase=PASSPHRASE)
    with pytest.raises(StorageTrouble, match="not in the file"), file.store.transaction("Add") as tx:
        tx.save(a_membership(a_person()))
    file.close()


def test_an_older_file_is_read_only_after_it_was_brought_up_to_date(path, member, next_version):
    next_version(REBUILD)
    before = path.read_bytes()
    assert "older version" in open_refused(path, read_only=True)
    assert check(path, passphrase=PASSPHRASE) == ["The file is of an older version; opening it brings it up to date."]
    assert path.read_bytes() == before


def test_an_older_backup_is_restored_as_it_is(path, member, next_version, tmp_path):
    next_version(REBUILD)
    target = restore(path, tmp_path / "Restored.cppgroup", passphrase=PASSPHRASE)
    with open_file(target, passphrase=PASSPHRASE) as file, file.store.read() as look:
        assert look.all(Person) == [member]


FAILING = {
    "half way": ("    raise ValueError('half way')", ValueError),
    "broke a reference": ("    op.execute('DELETE FROM person')", RuntimeError),
    "dropped triggers": ("    op.execute('DROP TRIGGER witness')", RuntimeError),
}


@pytest.mark.parametrize("said", FAILING)
def test_an_upgrade_that_fails_leaves_the_file_as_it_was(path, member, next_version, said):
    with open_file(path, passphrase=PASSPHRASE) as file, file.engine.execution_options(**WRITING).begin() as connection:
        connection.exec_driver_sql("CREATE TRIGGER witness AFTER INSERT ON person BEGIN SELECT 1; END")
    step, kind = FAILING[said]
    next_version(f"    op.execute('ALTER TABLE meeting ADD COLUMN weather TEXT')\n{step}")
    before = path.read_bytes()
    with pytest.raises(kind, match=said):
        open_file(path, passphrase=PASSPHRASE)
    assert path.read_bytes() == before
    assert not path.with_name(f"{path.name}.lock").exists()


def test_switching_foreign_keys_off_within_a_transaction_does_nothing(opened):
    with opened.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        assert pragma(connection, "foreign_keys") == [(1,)]


def test_a_new_file_is_keyed_and_set_as_it_should_be(opened):
    with opened.engine.execution_options(**BARE).connect() as connection:
        got = {
            name: pragma(connection, name)[0][0]
            for name in "foreign_keys synchronous trusted_schema secure_delete temp_store journal_mode".split()
        }
        assert pragma(connection, "cipher_page_size") == [("4096",)]
    assert got == {
        **{"foreign_keys": 1, "synchronous": 2, "trusted_schema": 0, "secure_delete": 1},
        **{"temp_store": 2, "journal_mode": "wal"},
    }
    assert len(opened.key) == keys.KEY_BYTES
