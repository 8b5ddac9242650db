from __future__ import annotations

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.storage.checks import check
from cpp_desktop.storage.engine import BARE, WRITING
from cpp_desktop.storage.group_file import open_file
from tests.builders import PASSPHRASE, a_membership, a_person


@pytest.fixture
def member(path):
    with open_file(path, passphrase=PASSPHRASE) as file, file.store.transaction("Add member") as tx:
        person = tx.save(a_person(name="Wren"))
        tx.save(a_membership(person))


def tamper(path, statement):
    file = open_file(path, passphrase=PASSPHRASE)
    with file.engine.execution_options(**BARE).connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql(statement)
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")
    file.close()


def test_a_healthy_file_has_no_findings_and_is_not_touched(path, member):
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    assert check(path, passphrase=PASSPHRASE) == []
    assert (path.read_bytes(), sorted(path.parent.iterdir())) == (before, beside)


def test_a_file_can_be_checked_beside_an_open_window(path):
    with open_file(path, passphrase=PASSPHRASE) as file:
        with file.store.transaction("Add people") as tx:
            tx.save_all(a_person() for _ in range(500))
        assert check(path, recovery_key=file.recovery_key) == []


def test_what_the_history_does_not_add_up_to_is_found_and_nobody_is_named(path, member):
    tamper(path, "UPDATE person SET name = 'Moss'")
    (finding,) = check(path, passphrase=PASSPHRASE)
    assert finding == "1 record is not what the history adds up to (person)."


def test_a_reference_to_nothing_is_found(path, member):
    tamper(path, "DELETE FROM person")
    assert "A record (membership) refers to another (person) that is not there." in check(path, passphrase=PASSPHRASE)


def test_pages_that_do_not_fit_together_are_found(path, member):
    with open_file(path, passphrase=PASSPHRASE) as file, file.engine.execution_options(**WRITING).begin() as connection:
        connection.exec_driver_sql("PRAGMA writable_schema=ON")
        root = "(SELECT rootpage FROM sqlite_master WHERE name = 'change')"
        connection.exec_driver_sql(f"UPDATE sqlite_master SET rootpage = {root} WHERE name = 'draft'")
    assert check(path, passphrase=PASSPHRASE) == ["The file's pages do not fit together."]


def test_a_wrong_passphrase_is_refused(path):
    with pytest.raises(Refused, match="does not open"):
        check(path, passphrase="not the passphrase")
