from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date

import pytest

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.meetings import Attendance, Meeting
from cpp_desktop.domain.people import Category, Membership, Person
from cpp_desktop.storage.group_file import open_file
from tests.builders import PASSPHRASE, a_meeting, a_membership, a_person, an_action, an_attendance


def everybody(store):
    with store.read() as look:
        return look.all(Person)


def test_a_saved_record_is_read_back(store):
    person = a_person(died_on=date(2025, 1, 2))
    with store.transaction("Add person") as tx:
        assert tx.save(person) is person
    with store.read() as look:
        assert look.get(Person, person.id) == person
        assert look.get(Person, "nobody") is None


def test_records_come_in_the_order_in_which_they_were_saved(store):
    people = [a_person(name=name) for name in ("Wren", "Ash", "Moss")]
    with store.transaction("Add people") as tx:
        tx.save_all(people)
    assert everybody(store) == people


def test_records_are_read_on_from_where_another_look_ended(store):
    people = [a_person(name=name) for name in ("Wren", "Ash", "Moss", "Teal")]
    with store.transaction("Add people") as tx:
        tx.save_all(people)
    with store.transaction("Remove person") as tx:
        tx.remove(people[1])
    with store.read() as look:
        first, place = look.some(Person, 0, 2)
    with store.read() as look:
        rest, end = look.some(Person, place, 2)
        assert (first, rest) == ([people[0], people[2]], [people[3]])
        assert look.some(Person, end, 2) == ([], end)


def test_records_are_found_by_their_fields(store):
    wren, ash = a_person(name="Wren"), a_person(name="Ash", died_on=date(2025, 1, 2))
    member = a_membership(wren, categories=(Category.CARER, Category.OTHER))
    with store.transaction("Add people") as tx:
        tx.save_all([wren, ash, member])
    with store.read() as look:
        assert look.all(Person, name="Ash") == [ash]
        assert look.all(Person, died_on=None) == [wren]
        assert look.all(Person, id=(wren.id, ash.id), died_on=date(2025, 1, 2)) == [ash]
        assert look.all(Membership, primary_category={Category.PATIENT}) == [member]
        assert (look.count(Person), look.count(Person, name=["Wren", "Moss"]), look.count(Person, name=[])) == (2, 1, 0)


def test_a_few_fields_are_read_without_the_records(store):
    wren, ash = a_person(name="Wren"), a_person(name="Ash", died_on=date(2025, 1, 2))
    with store.transaction("Add people") as tx:
        tx.save_all([wren, ash])
        assert list(tx.columns(Person, "name", died_on=None)) == [("Wren",)]
    with store.read() as look:
        assert list(look.columns(Person, "name", "died_on")) == [("Wren", None), ("Ash", date(2025, 1, 2))]
        with pytest.raises(KeyError):
            list(look.columns(Person, "shoe_size"))


def test_asking_for_a_field_that_is_not_there_is_a_bug(store):
    with store.read() as look, pytest.raises(TypeError, match="no field colour"):
        look.all(Person, colour="red")


def test_a_look_stays_the_same_while_somebody_writes(store):
    with store.read() as look:
        with store.transaction("Add person") as tx:
            tx.save(a_person())
        assert look.count(Person) == 0
    assert len(everybody(store)) == 1


def test_a_transaction_reads_what_it_wrote(store):
    person = a_person()
    with store.transaction("Add person") as tx:
        tx.save(person)
        assert tx.get(Person, person.id) == person
        tx.save(replace(person, name="Moss"))
        assert [p.name for p in tx.all(Person)] == ["Moss"]
        tx.remove(person)
        assert tx.count(Person) == 0


def test_a_transaction_that_fails_leaves_nothing(store):
    def fail(tx):
        tx.save(a_person())
        assert tx.count(Person) == 1
        raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"), store.transaction("Add person") as tx:
        fail(tx)
    assert everybody(store) == []
    assert store.undo_label is None


def test_a_transaction_inside_another_is_a_bug(store):
    with store.transaction("Outer"), pytest.raises(RuntimeError, match="already open"), store.transaction("Inner"):
        pass


def test_another_thread_waits_its_turn(store):
    def add():
        with store.transaction("Add person") as tx:
            tx.save(a_person(name="Second"))

    worker = threading.Thread(target=add)
    with store.transaction("Add person") as tx:
        worker.start()
        tx.save(a_person(name="First"))
        worker.join(0.1)
        assert worker.is_alive()
    worker.join()
    assert [person.name for person in everybody(store)] == ["First", "Second"]


def test_an_equal_record_is_not_written_again(store):
    person = a_person()
    with store.transaction("Add person") as tx:
        tx.save(person)
    saved, store.last_saved = store.last_saved, None
    with store.transaction("Save again") as tx:
        tx.save(replace(person))
    assert (store.undo_label, store.last_saved, len(store.history(person.id))) == ("Add person", None, 1)
    assert saved is not None


def test_each_commit_says_once_which_kinds_changed(store):
    heard = []
    store.on_commit.append(heard.append)
    person = a_person()
    with store.transaction("Add person") as tx:
        tx.save_all([person, a_membership(person)])
    with store.transaction("Nothing"):
        pass
    store.undo()
    store.redo()
    assert heard == [frozenset({Person, Membership})] * 3


def test_a_removed_record_is_never_read_but_can_come_back(store):
    person = a_person()
    with store.transaction("Add person") as tx:
        tx.save(person)
    with store.transaction("Remove person") as tx:
        tx.remove(person)
        tx.remove(a_person())
    assert everybody(store) == []
    with store.transaction("Add person") as tx:
        tx.save(replace(person, name="Moss"))
    assert [p.name for p in everybody(store)] == ["Moss"]


def test_what_is_still_used_cannot_be_removed(store):
    person, meeting = a_person(), a_meeting()
    with store.transaction("Add meeting") as tx:
        tx.save_all([person, meeting, an_attendance(meeting, person)])
    with pytest.raises(Refused, match=r"still used \(attendance: 1\)"), store.transaction("Remove meeting") as tx:
        tx.remove(meeting)
    with store.transaction("Remove meeting with attendance") as tx:
        tx.remove(meeting)
        for mark in tx.all(Attendance, meeting_id=meeting.id):
            tx.remove(mark)
    with store.read() as look:
        assert (look.count(Meeting), look.count(Attendance), look.count(Person)) == (0, 0, 1)


def test_nothing_can_point_at_what_was_removed(store):
    person = a_person()
    with store.transaction("Add person") as tx:
        tx.save(person)
    with store.transaction("Remove person") as tx:
        tx.remove(person)
    with pytest.raises(Refused, match=r"has been removed \(person\)"), store.transaction("Add membership") as tx:
        tx.save(a_membership(person))


def test_pointing_at_what_never_was_is_trouble_and_changes_nothing(store):
    with pytest.raises(StorageTrouble, match="not in the file") as trouble, store.transaction("Add member") as tx:
        tx.save(a_membership(a_person()))
    assert "INSERT" not in str(trouble.value)
    with store.read() as look:
        assert look.count(Membership) == 0


def test_records_may_be_saved_in_any_order(store):
    person = a_person()
    with store.transaction("Add member") as tx:
        tx.save(a_membership(person))
        assert tx.count(Membership) == 1
        tx.save(person)
    assert everybody(store) == [person]


def test_history_tells_what_was_in_each_field_and_when(store):
    action = an_action(due=date(2026, 6, 1))
    with store.transaction("Record action") as tx:
        tx.save(action)
    with store.transaction("Change action") as tx:
        tx.save(replace(action, due=date(2026, 7, 1), owner="Tamsin"))
    with store.transaction("Remove action") as tx:
        tx.remove(action)
    born, *changed, removed = store.history(action.id)
    assert (born.field, born.old, born.new["due"], born.label) == ("", None, date(2026, 6, 1), "Record action")
    assert {(e.field, e.old, e.new) for e in changed} == {
        ("due", date(2026, 6, 1), date(2026, 7, 1)),
        ("owner", "Chair", "Tamsin"),
    }
    assert (removed.field, removed.old, removed.new, removed.kind) == ("removed", False, True, Action)
    assert born.transaction != removed.transaction
    assert born.at <= removed.at


def test_drafts_are_kept_over_closing_and_outside_the_log(path):
    with open_file(path, passphrase=PASSPHRASE) as file:
        file.store.keep_draft("person/new", {"name": "", "email": "not an address"})
        file.store.keep_draft("person/new", {"email": "still not"})
        file.store.keep_draft("action/1", {"due": "soon"})
        assert (file.store.undo_label, file.store.last_saved) == (None, None)
    with open_file(path, passphrase=PASSPHRASE) as file:
        assert file.store.drafts() == {"action/1": {"due": "soon"}, "person/new": {"email": "still not"}}
        file.store.drop_draft("action/1")
        file.store.drop_draft("never kept")
        assert (file.store.draft("action/1"), file.store.draft("person/new")) == (None, {"email": "still not"})


def test_a_file_open_to_read_only_says_so(path):
    with open_file(path, passphrase=PASSPHRASE, read_only=True) as file:
        with file.store.read() as look:
            assert look.count(Group) == 1
        with pytest.raises(StorageTrouble, match="read only"), file.store.transaction("Add") as tx:
            tx.save(a_person())
        with pytest.raises(StorageTrouble, match="read only"):
            file.store.keep_draft("a", {})


def test_a_closed_file_says_so(path):
    file = open_file(path, passphrase=PASSPHRASE)
    file.close()
    with pytest.raises(StorageTrouble, match="has been closed"), file.store.read():
        pass
    with pytest.raises(StorageTrouble, match="has been closed"), file.store.transaction("Add"):
        pass


def test_closing_within_a_transaction_is_a_bug_and_closes_nothing(opened):
    with opened.store.transaction("Add") as tx:
        with pytest.raises(RuntimeError, match="already open"):
            opened.close()
        tx.save(a_person())
    assert len(everybody(opened.store)) == 1


def test_text_is_kept_as_typed(store):
    names = ["Siân", "Sia\u0302n", "  two  spaces ", "\x00 nul", "漢字 👩🏽‍⚕️", "", "'; DROP TABLE person; --"]
    with store.transaction("Add people") as tx:
        tx.save_all(a_person(name=name) for name in names)
    assert [person.name for person in everybody(store)] == names
