"""The register's schema: the steps lead to the tables that are used, and an older register keeps all that is in it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.network.records import (
    Belonging,
    Expectation,
    Layout,
    NetworkGroup,
    Receipt,
    ReceivedReturn,
    RegisterNote,
    SentLetter,
    YearNote,
)
from cpp_desktop.storage import schema_steps
from cpp_desktop.storage.backup_folder import backups_of
from cpp_desktop.storage.engine import WRITING, make_engine, pragma
from cpp_desktop.storage.register import columns, migrations, open_file
from cpp_desktop.storage.register.tables import TABLE_OF, figure, metadata, wide
from tests.arrived_returns import LAST, arrived
from tests.builders import PASSPHRASE

OLDER = sorted((Path(__file__).parent / "files").glob("revision_*.cppnetwork"))
STEP = """
import sqlalchemy as sa
from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
    op.add_column("network_group", sa.Column("pronounced", sa.Text))
"""


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """Make this the next version, one step on."""

    def make():
        folder = tmp_path / "steps"
        folder.mkdir()
        (folder / "r0002.py").write_text(STEP)
        monkeypatch.setattr(migrations, "PLACES", (*migrations.PLACES, str(folder)))
        monkeypatch.setattr(migrations, "HEAD", "0002")

    return make


def schema(connection):
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    return {name: " ".join(sql.split()) for name, sql in rows if name != migrations.VERSION}


def test_the_steps_lead_to_the_very_tables_that_are_used(register_path, tmp_path):
    engine = make_engine(tmp_path / "plain.cppnetwork", bytes(32), salt=bytes(16))
    with engine.execution_options(**WRITING).begin() as connection:
        metadata.create_all(connection)
        wanted = schema(connection)
    engine.dispose()
    with open_file(register_path, passphrase=PASSPHRASE) as register, register.read() as view:
        assert schema(view.connection) == wanted
        kinds = {row[1]: (row[4], row[5]) for row in pragma(view.connection, "table_list")}
    assert {name: kinds[name][1] for name in metadata.tables} == dict.fromkeys(metadata.tables, 1)
    assert [kinds[table.name][0] for table in (figure, wide)] == [1, 1], "kept by key"


def test_a_server_has_the_same_columns_and_compares_texts_by_their_bytes(register, request):
    if isinstance(register.where, Path):
        pytest.skip("a file has nothing to compare otherwise")
    with register.read() as view:
        found = inspect(view.connection)
        for table in metadata.sorted_tables:
            there = found.get_columns(table.name)
            assert [entry["name"] for entry in there] == [column.name for column in table.columns]
            assert {entry["type"].collation for entry in there if hasattr(entry["type"], "collation")} <= {"C"}
            assert found.get_pk_constraint(table.name)["constrained_columns"] == [c.name for c in table.primary_key]


def test_tables_that_grow_can_be_divided_by_network():
    growing = [*(TABLE_OF[kind] for kind in (ReceivedReturn, Expectation, SentLetter, YearNote)), figure, wide]
    assert all("network_id" in table.primary_key.columns for table in growing)


def test_the_newest_step_is_the_one_that_is_written_down():
    assert ScriptDirectory.from_config(schema_steps.config(migrations.PLACES)).get_heads() == [migrations.HEAD]


def test_every_earlier_revision_has_a_file():
    assert [file.stem[-4:] for file in OLDER] == [f"{n:04d}" for n in range(1, max(int(migrations.HEAD), 2))]


@pytest.mark.parametrize("older", OLDER, ids=lambda file: file.stem)
def test_a_register_of_an_earlier_version_keeps_all_that_is_in_it(older, tmp_path):
    path = Path(shutil.copy(older, tmp_path / "North.cppnetwork"))
    received, figures = arrived(0, revision=2)
    with open_file(path, passphrase=PASSPHRASE) as register:
        with register.read() as view:
            kept = [kind.__name__ for kind in TABLE_OF if not view.all(kind)]
            assert (kept, view.all(NetworkGroup)[0].key_since) == ([], date(2026, 5, 1))
            assert (view.all(Belonging)[0].first, view.all(Layout)[0].document) == (date(2020, 4, 1), "{}")
            assert [note.what for note in view.all(RegisterNote)].count("Received") == 2
            key = (received.network_id, received.group_id, received.first, received.last)
            assert len(view.figures(*key)) == len(figures)
            assert view.document(*key, 2) == received.document
            total = {entry.code: entry.sum for entry in view.sums(LAST, LAST, accepted_only=False) if not entry.cell}
        assert total["membership.at_end"] == next(f.number for f in figures if f.code == "membership.at_end")
        with register.write("", received.group_id) as tx:
            assert tx.receive(*arrived(0, revision=3)) is Receipt.REVISED
        assert register.findings() == []


def test_an_older_register_is_brought_up_to_date_a_file_after_a_backup(reopened, next_version):
    with reopened() as register:
        register.load([arrived(0)])
        where = register.where
    next_version()
    with pytest.raises(StorageTrouble, match="older version"):
        reopened(read_only=True)
    register = reopened()
    with register.read() as view:
        assert "pronounced" in [entry["name"] for entry in inspect(view.connection).get_columns("network_group")]
        assert len(view.standing(LAST, LAST)) == 1
    if isinstance(where, Path):
        with pytest.raises(StorageTrouble, match="older version"):
            open_file(backups_of(where)[0].path, passphrase=PASSPHRASE, read_only=True)


def test_a_register_of_a_newer_version_is_left_alone(reopened):
    with reopened() as register, register.write("") as tx:
        tx.connection.execute(text(f"UPDATE {migrations.VERSION} SET version_num = '0999'"))
    with pytest.raises(StorageTrouble, match="newer version"):
        reopened()


def test_what_a_newer_version_counts_gets_columns_when_the_register_is_opened(reopened, monkeypatch):
    there = list(columns.known_pairs())
    monkeypatch.setattr(columns, "known_pairs", lambda: iter([*there, ("membership.new", "")]))
    with reopened().read() as view:
        assert ("membership.new", "") in view.columns.places


OPENING = """
import sys
from pathlib import Path
from cpp_desktop.storage import keys
from cpp_desktop.storage.register import open_file
keys.COST = (1, 8, 1)
open_file(Path(sys.argv[1]), passphrase=sys.argv[2]).close()
print([name for name in ("alembic", "mako", "psycopg", "sqlalchemy.dialects.postgresql") if name in sys.modules])
"""


def test_opening_a_file_loads_neither_alembic_nor_anything_of_a_server(register_path):
    start = [sys.executable, "-c", OPENING, str(register_path), PASSPHRASE]
    assert subprocess.run(start, capture_output=True, text=True, check=True).stdout == "[]\n"
