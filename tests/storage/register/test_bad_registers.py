"""Registers that cannot be opened or made: one plain sentence each, and what is there stays as it was."""

from __future__ import annotations

import re
import shutil
import traceback
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.network.records import Network
from cpp_desktop.storage import group_file
from cpp_desktop.storage.register import create, open_file
from tests.arrived_returns import LAST, all_arrived
from tests.builders import PASSPHRASE
from tests.storage.register.conftest import NETWORK

PAGE = 4096


def refused(path, kind=StorageTrouble, way=open_file, **how):
    """Open `path`, and return the sentences of its refusal once it is sure that nothing was touched."""
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(kind) as trouble:
        way(path, **({"passphrase": PASSPHRASE} | how))
    assert (path.read_bytes(), sorted(path.parent.iterdir())) == (before, beside)
    return plain(trouble)


def plain(trouble):
    said = str(trouble.value)
    assert not re.search(r"sql|error|traceback|psycopg|\bNone\b", said, re.IGNORECASE)
    return said


@pytest.fixture(params=[False, True], ids=["open", "open to read only"])
def read_only(request):
    return request.param


def test_a_wrong_passphrase(register_path, read_only):
    said = refused(register_path, Refused, passphrase="not the passphrase", read_only=read_only)
    assert said.startswith("This passphrase does not open the file. Nothing has been changed.")


def test_a_missing_and_an_empty_file(register_path, read_only):
    with pytest.raises(StorageTrouble, match="no file of this name"):
        open_file(register_path.with_name("Gone.cppnetwork"), passphrase=PASSPHRASE, read_only=read_only)
    register_path.write_bytes(b"")
    assert refused(register_path, read_only=read_only).startswith("The file is empty")


@pytest.mark.parametrize("beginning", [b"%PDF-1.7", b"PK\x03\x04", b"SQLite format 3\x00"])
def test_a_file_of_another_program(register_path, beginning, read_only):
    register_path.write_bytes(beginning + bytes(2 * PAGE - len(beginning)))
    assert refused(register_path, read_only=read_only).startswith("This is not a network’s register")


def test_a_damaged_file(register_path, read_only):
    content = bytearray(register_path.read_bytes())
    content[3 * PAGE + 100] ^= 1
    register_path.write_bytes(content)
    assert refused(register_path, read_only=read_only).startswith("The file is damaged.")


def test_damage_that_is_met_later_is_said_when_it_is_read(register_path, monkeypatch):
    monkeypatch.setattr("cpp_desktop.storage.unlock.SOON_LOOKED_AT", 0)
    with open_file(register_path, passphrase=PASSPHRASE) as register:
        register.load(all_arrived(40))
    content = bytearray(register_path.read_bytes())
    for page in range(30, len(content) // PAGE):
        content[page * PAGE + 100] ^= 1
    register_path.write_bytes(content)
    with pytest.raises(StorageTrouble, match="damaged") as trouble:
        sum_up(register_path)
    assert plain(trouble)


def sum_up(path):
    with open_file(path, passphrase=PASSPHRASE, read_only=True) as register, register.read() as view:
        view.sums(LAST, LAST, accepted_only=False)


def test_a_group_file_is_no_register_and_a_register_no_group_file(path, register_path, read_only):
    assert "is a group’s file" in refused(path, read_only=read_only)
    assert "is a network’s register" in refused(register_path, way=group_file.open_file, read_only=read_only)


def test_nothing_is_written_over(register_path):
    said = refused(register_path, Refused, way=lambda path, **_: create(path, PASSPHRASE, NETWORK))
    assert said.startswith("There is already a file of this name")


@pytest.mark.parametrize("typed", ["", None, "short"])
def test_a_register_wants_a_good_passphrase(tmp_path, typed):
    with pytest.raises(Refused):
        create(tmp_path / "New.cppnetwork", typed, NETWORK)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_was_moved_away_while_open_does_not_say_that_it_saves(register_path):
    register = open_file(register_path, passphrase=PASSPHRASE)
    shutil.move(register_path, register_path.with_name("Elsewhere.cppnetwork"))
    with pytest.raises(StorageTrouble, match="moved"), register.write("Rename") as tx:
        tx.save(Network(name="South"))
    register.close()


def test_a_closed_register_says_so_and_a_file_at_rest_is_one_file(register_path):
    register = open_file(register_path, passphrase=PASSPHRASE)
    register.load(all_arrived(2))
    other = open_file(register_path, passphrase=PASSPHRASE)
    register.close()
    register.close()
    assert other.load(all_arrived(3)).refused == []
    other.close()
    assert list(register_path.parent.iterdir()) == [register_path]
    with pytest.raises(StorageTrouble, match="has been closed"), register.read():
        pass


def test_the_key_for_paper_opens_it_too(register_path):
    with open_file(register_path, passphrase=PASSPHRASE) as register:
        written = register.recovery_key
        seed = register.seed
    with open_file(register_path, recovery_key=written) as register:
        assert (register.name, register.seed, len(seed)) == (NETWORK.name, seed, 32)


SECRET = "heron-secret"


def addresses(url):
    """Addresses that lead to no register, each with what is wrong with it."""
    there = make_url(url).set(password=SECRET)
    return {
        "no such database": there.set(database="cpp_nothing"),
        "nobody listens": there.set(host="127.0.0.1", port=1, query={}),
        "no such host": there.set(host="nowhere.invalid", query={}),
        "no register in it": there,
    }


def test_a_server_that_cannot_be_used_is_said_plainly_and_without_the_password(database_url):
    for what, address in addresses(database_url).items():
        given = address.render_as_string(hide_password=False)
        with pytest.raises(StorageTrouble) as trouble:
            open_file(given)
        assert plain(trouble), what
        assert SECRET not in "".join(traceback.format_exception(trouble.value)), what


@pytest.mark.parametrize("given", ["postgresql", "postgresql:/a:heron-secret", "postgresql://a:heron-secret@e:f/g"])
def test_what_is_no_address_is_refused_without_repeating_it(given):
    for way in (lambda: open_file(given), lambda: create(given, None, NETWORK)):
        with pytest.raises(Refused) as refusal:
            way()
        assert "not the address of a database" in str(refusal.value)
        assert SECRET not in "".join(traceback.format_exception(refusal.value))


def test_a_database_is_not_written_over(database_url):
    create(database_url, None, NETWORK).close()
    with pytest.raises(Refused, match="already a register"):
        create(database_url, None, NETWORK)
    with open_file(database_url) as register, register.write("") as tx:
        tx.connection.execute(text("DROP TABLE register_version"))
    with pytest.raises(Refused, match="other things in this database"):
        create(database_url, None, NETWORK)


def test_the_password_is_shown_nowhere(database_url):
    plain_url = make_url(database_url)
    create(database_url, None, NETWORK).close()
    for address in (plain_url.set(password=SECRET), plain_url.update_query_dict({"password": SECRET})):
        with open_file(address.render_as_string(hide_password=False)) as register:
            assert isinstance(register.where, str)
            assert SECRET not in register.where
            shown = [repr(register), *map(repr, vars(register).values()), *map(repr, vars(register._keeper).values())]
            assert SECRET not in " ".join(shown)


@pytest.mark.parametrize(("folder", "mode"), [("Network", "wal"), ("Dropbox", "delete")])
def test_two_programs_write_into_one_file_wherever_it_lies(prepared_register, tmp_path, folder, mode):
    place = tmp_path / folder
    place.mkdir()
    path = Path(shutil.copy(prepared_register, place / "North.cppnetwork"))
    both = [open_file(path, passphrase=PASSPHRASE) for _ in range(2)]
    for number, register in enumerate(both):
        assert (register.journal_mode_note is None) == (mode == "wal")
        register.load(all_arrived(2, 2 * number))
    with both[0].read() as view:
        assert view.connection.execute(text("PRAGMA journal_mode")).scalar_one() == mode
        assert len(view.standing(LAST.min, LAST)) == 4
    for register in both:
        register.close()
    assert list(place.iterdir()) == [path]
