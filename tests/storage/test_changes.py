from __future__ import annotations

import time
from dataclasses import replace

import pytest
from sqlalchemy import select, text

from cpp_desktop.domain.people import Person
from cpp_desktop.storage import changes
from cpp_desktop.storage.changes import Stamps, differences, fold
from cpp_desktop.storage.engine import WRITING
from cpp_desktop.storage.tables import change
from tests.builders import a_membership, a_person


def log(file):
    with file.engine.begin() as connection:
        return connection.execute(select(change).order_by(change.c.stamp)).all()


def write(file, statement):
    with file.engine.execution_options(**WRITING).begin() as connection:
        connection.execute(text(statement))


def test_stamps_grow_though_the_clock_goes_back(monkeypatch):
    clock = iter([5_000, 5_000, 4_000, 1_000, 6_000])
    monkeypatch.setattr(changes.time, "time_ns", lambda: next(clock) * 1_000_000)
    stamps = Stamps("abc", "")
    made = [stamps.next() for _ in range(5)]
    assert made == sorted(set(made))
    assert made[0] == "0000000005000.000000.abc"
    assert made[3] == "0000000005000.000003.abc"


def test_stamps_go_on_after_the_newest_in_the_file(monkeypatch):
    monkeypatch.setattr(changes.time, "time_ns", lambda: 1_000_000)
    assert Stamps("abc", "0000000009000.000007.xyz").next() == "0000000009000.000008.abc"
    assert Stamps("abc", "0000000009000.999999.xyz").next() == "0000000009001.000000.abc"


def test_a_new_record_is_one_entry_and_a_change_one_per_field(opened):
    before = len(log(opened))
    person = a_person()
    with opened.store.transaction("Add person") as tx:
        tx.save(person)
    with opened.store.transaction("Change person") as tx:
        tx.save(replace(person, name="Moss", notes="Prefers mornings"))
    fields = [entry.field for entry in log(opened)[before:]]
    assert fields[0] == ""
    assert sorted(fields[1:]) == ["name", "notes"]


def test_every_entry_says_where_when_and_who(opened):
    entry = log(opened)[0]
    assert entry.stamp.endswith(entry.site)
    assert (len(entry.site), entry.label, entry.kind) == (12, "New group", "group")
    assert entry.at.endswith("+00:00")


@pytest.mark.timed
def test_five_thousand_rows_come_in_within_two_seconds(store):
    people = [a_person(name=f"Member {number}") for number in range(2500)]
    start = time.process_time()
    with store.transaction("Import people") as tx:
        for person in people:
            tx.save(person)
            tx.save(a_membership(person))
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE person SET name = 'Somebody else'",
        "UPDATE person SET removed = 1",
        "DELETE FROM person",
        "DELETE FROM change WHERE kind = 'person'",
    ],
)
def test_tables_that_are_not_what_the_log_adds_up_to_are_counted(opened, tampering):
    with opened.store.transaction("Add person") as tx:
        tx.save(a_person())
    with opened.engine.begin() as connection:
        assert differences(connection) == {}
    write(opened, tampering)
    with opened.engine.begin() as connection:
        assert differences(connection) == {"person": 1}


def test_a_field_that_is_younger_than_an_entry_has_its_default(opened):
    with opened.store.transaction("Add person") as tx:
        person = tx.save(a_person())
    write(opened, "UPDATE change SET new = json_remove(new, '$.delivery', '$.known_as') WHERE kind = 'person'")
    row = fold(log(opened))["person", person.id]
    assert (row["delivery"], row["known_as"], row["name"]) == (None, "", person.name)


def test_history_shows_fields_that_this_version_does_not_know(opened):
    with opened.store.transaction("Add person") as tx:
        person = tx.save(a_person())
    write(opened, "UPDATE change SET new = json_set(new, '$.shoe_size', 7) WHERE kind = 'person'")
    (born,) = opened.store.history(person.id)
    assert (born.new["shoe_size"], born.kind) == (7, Person)
