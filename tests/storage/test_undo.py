from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.people import Membership, Person
from cpp_desktop.storage.changes import differences
from cpp_desktop.storage.store import Store
from tests.builders import a_membership, a_person


def names(store):
    with store.read() as look:
        return [person.name for person in look.all(Person)]


def save(store, record, label="Save person", visit=None):
    with store.transaction(label, visit) as tx:
        return tx.save(record)


def test_there_is_nothing_to_undo_in_a_file_just_opened(store):
    assert (store.undo(), store.redo(), store.undo_label, store.redo_label) == (None, None, None, None)


def test_adding_changing_and_removing_are_undone_and_redone(store):
    person = save(store, a_person(name="Wren"), "Add person")
    save(store, replace(person, name="Moss"), "Rename person")
    with store.transaction("Remove person") as tx:
        tx.remove(person)
    assert [store.undo() for _ in range(4)] == ["Remove person", "Rename person", "Add person", None]
    assert (names(store), store.undo_label, store.redo_label) == ([], None, "Add person")
    assert [store.redo() for _ in range(2)] == ["Add person", "Rename person"]
    assert (names(store), store.undo_label, store.redo_label) == (["Moss"], "Rename person", "Remove person")


def test_a_new_change_forgets_what_could_be_redone(store):
    person = save(store, a_person(name="Wren"))
    save(store, replace(person, name="Moss"))
    store.undo()
    save(store, replace(person, name="Ash"))
    assert (store.redo(), names(store)) == (None, ["Ash"])


def test_saves_of_one_visit_to_a_field_are_one_step(store):
    person = save(store, a_person(name="Wren"))
    for name in ("M", "Mo", "Mos"):
        save(store, replace(person, name=name), "Rename person", visit="person/name/1")
    save(store, replace(person, name="Moss"), "Rename person", visit="person/name/2")
    assert (store.undo(), names(store)) == ("Rename person", ["Mos"])
    assert (store.undo(), names(store)) == ("Rename person", ["Wren"])
    assert (store.redo(), names(store)) == ("Rename person", ["Mos"])


def test_a_visit_does_not_join_a_step_that_was_just_redone(store):
    person = save(store, a_person(name="Wren"))
    save(store, replace(person, name="M"), "Rename person", visit="1")
    store.undo()
    store.redo()
    save(store, replace(person, name="Mo"), "Rename person", visit="1")
    assert (store.undo(), names(store)) == ("Rename person", ["M"])


def test_undo_is_refused_when_the_field_was_changed_elsewhere(opened):
    store, elsewhere = opened.store, Store(opened.engine, opened.path)
    person = save(store, a_person(name="Wren"))
    save(store, replace(person, email="wren@meadow.example"))
    save(elsewhere, replace(person, name="Moss", email="wren@meadow.example"))
    assert store.undo() == "Save person"  # the e-mail address: nobody else touched that
    with pytest.raises(Refused, match="changed since"):
        store.undo()
    assert (names(store), store.undo_label) == (["Moss"], None)


def test_undo_is_refused_when_something_new_stands_on_it(opened):
    store, elsewhere = opened.store, Store(opened.engine, opened.path)
    person = save(store, a_person(name="Wren"))
    save(elsewhere, a_membership(person))
    with pytest.raises(Refused, match="still used"):
        store.undo()
    assert names(store) == ["Wren"]


def test_undo_is_itself_in_the_history(store):
    person = save(store, a_person(name="Wren"), "Add person")
    store.undo()
    store.redo()
    assert [entry.label for entry in store.history(person.id)] == ["Add person", "Undo: Add person", "Redo: Add person"]


def test_a_large_import_is_one_step(store):
    people = [a_person(name=f"Member {number}") for number in range(1200)]
    with store.transaction("Import people") as tx:
        tx.save_all([*people, *(a_membership(person) for person in people)])
    store.undo()
    assert names(store) == []
    store.redo()
    with store.read() as look:
        assert (look.all(Person), look.count(Membership)) == (people, 1200)


CHANGES = st.one_of(
    st.tuples(st.sampled_from(["save", "remove"]), st.integers(0, 3), st.sampled_from(["Wren", "Moss", ""])),
    st.sampled_from([("undo", 0, ""), ("redo", 0, "")]),
)


class Remembered:
    """What the file should hold, by remembering every state there was."""

    def __init__(self) -> None:
        self.past, self.now, self.future = [], {}, []

    def change(self, now):
        if now != self.now:
            self.past, self.now, self.future = [*self.past, self.now], now, []

    def undo(self):
        if self.past:
            self.future, self.now = [self.now, *self.future], self.past.pop()

    def redo(self):
        if self.future:
            self.past, self.now = [*self.past, self.now], self.future.pop(0)


def apply(store, should, verb, person):
    if verb == "undo":
        store.undo()
        should.undo()
    elif verb == "redo":
        store.redo()
        should.redo()
    else:
        with store.transaction(verb) as tx:
            tx.save(person) if verb == "save" else tx.remove(person)
        rest = {k: v for k, v in should.now.items() if k != person.id}
        should.change({**should.now, person.id: person} if verb == "save" else rest)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(CHANGES, max_size=25))
def test_undo_and_redo_give_every_state_back_and_the_log_adds_up(opened, doing):
    store, should = Store(opened.engine, opened.path), Remembered()
    ids = [new_id() for _ in range(4)]
    for verb, number, name in doing:
        apply(store, should, verb, a_person(id=ids[number], name=name))
        with store.read() as look:
            assert {person.id: person for person in look.all(Person, id=ids)} == should.now
    with opened.engine.begin() as connection:
        assert differences(connection) == {}
