"""Of somebody erased nothing is left, in any byte of the file; what others wrote stays."""

from __future__ import annotations

import errno
import json
import shutil
from dataclasses import replace
from datetime import date

import pytest

from cpp_desktop.domain.erasure import How
from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Membership, Person, Role
from cpp_desktop.storage import backups, erased_ledger, erasure
from cpp_desktop.storage.checks import check
from cpp_desktop.storage.erased_ledger import Erased, beside, sweep
from cpp_desktop.storage.group_file import open_file
from tests.builders import PASSPHRASE, TODAY, a_membership, a_person
from tests.storage import marked_person
from tests.storage.raw_pages import words_in


@pytest.fixture
def words():
    marked_person.MARKERS.clear()
    return marked_person.MARKERS


def erase(file, person, **wanted):
    given = {"person_id": person.id, "on": TODAY, "delete_on": date(2026, 6, 11), **wanted}
    copied = erasure.copy_before(file)
    return copied, erasure.erase(file, Erased(**given), copied)


def test_of_every_word_typed_about_somebody_no_byte_is_left(path, words):
    with open_file(path, passphrase=PASSPHRASE) as file:
        person, key = marked_person.put_into(file.store), file.key
        file.close()
    before = words_in(path, key, words)
    assert before == words  # the search itself finds each of them
    with open_file(path, passphrase=PASSPHRASE) as file:
        _, done = erase(file, person)
        assert done.tidied
        assert file.findings() == []
        made = file.close()
    assert words_in(path, key, words) == words_in(made, key, words) == []
    assert check(path, passphrase=PASSPHRASE) == []
    assert not any(word in entry.read_text() for word in words for entry in path.parent.rglob("*.json"))


def test_an_older_backup_loses_them_when_it_is_restored(path, words, tmp_path):
    with open_file(path, passphrase=PASSPHRASE) as file:
        person, key = marked_person.put_into(file.store), file.key
        stick = backups.back_up(file, tmp_path / "Stick" / "Copy.cppgroup")
        copied, _ = erase(file, person)
    for older, target in ((copied, tmp_path / "Back.cppgroup"), (stick, path.parent / "Back.cppgroup")):
        restored = backups.restore(older, target, passphrase=PASSPHRASE)
        assert words_in(restored, key, words) == []
        assert check(restored, passphrase=PASSPHRASE) == []
        assert words_in(older, key, words) == words


def test_a_backup_put_in_the_place_of_the_file_by_hand_loses_them_when_it_is_opened(path, words):
    with open_file(path, passphrase=PASSPHRASE) as file:
        person, key = marked_person.put_into(file.store), file.key
        copied, _ = erase(file, person)
    shutil.copy(copied, path)
    open_file(path, passphrase=PASSPHRASE).close()
    assert words_in(path, key, words) == []


def test_the_ledger_travels_inside_the_file(path, words):
    with open_file(path, passphrase=PASSPHRASE) as file:
        erase(file, marked_person.put_into(file.store))
    noted = beside(path).read_bytes()
    beside(path).unlink()
    open_file(path, passphrase=PASSPHRASE).close()
    assert beside(path).read_bytes() == noted


def test_where_a_ledger_cannot_be_read_nothing_is_restored(opened, path, tmp_path):
    made = backups.back_up(opened)
    beside(path).write_text("{")
    with pytest.raises(StorageTrouble, match="cannot be read"):
        backups.restore(made, tmp_path / "Back.cppgroup", passphrase=PASSPHRASE)
    assert not (tmp_path / "Back.cppgroup").exists()


def test_the_copy_made_just_before_is_deleted_after_thirty_days_and_no_other(opened, path, words):
    other = backups.back_up(opened)
    copied, _ = erase(opened, marked_person.put_into(opened.store))
    assert sweep(path, date(2026, 6, 10)) == []
    assert sweep(path, date(2026, 6, 11)) == [copied]
    assert not copied.exists()
    assert other.exists()


def test_what_is_counted_stays_and_what_runs_ends_that_day(store, opened, words):
    person = marked_person.put_into(store)
    erase(opened, person)
    with store.read() as look:
        assert look.get(Person, person.id) == Person(id=person.id, name="", erased_on=TODAY)
        (membership,) = look.all(Membership)
        assert membership == Membership(id=membership.id, person_id=person.id, joined=date(2024, 4, 1), left=TODAY)
        (role,) = look.all(Role)
        assert (role.first, role.last, role.remit) == (date(2024, 4, 1), TODAY, "")
        assert look.get(Minute, "minute").decision == "Thank [name removed]"
        assert look.get(Minute, "minute").text == "Nobody is named any more."


def test_a_mention_that_is_kept_stays_and_a_doubtful_one_goes_if_it_is_to(store, opened, words):
    person = marked_person.put_into(store)
    found = {m.key: m for m in erasure.found_mentions(store, person.id)}
    kept = ("minute", "decision", How.NAME)
    assert found[kept].sure
    with store.transaction("add") as tx:
        tx.save(replace(tx.get(Minute, "minute"), text=f"{person.initials} spoke"))
    doubtful = ("minute", "text", How.INITIALS)
    erase(opened, person, kept=frozenset({kept}), removed=frozenset({doubtful}), grounds=("approved",))
    with store.read() as look:
        assert look.get(Minute, "minute").decision == f"Thank {person.name}"
        assert look.get(Minute, "minute").text == "[name removed] spoke"
        assert look.get(AgendaItem, "another").lead == "[name removed]"
    assert store.history("minute")[-1].label == "erase a person (kept: approved)"
    assert opened.findings() == []


def test_the_log_says_what_was_erased_and_cannot_be_undone(store, opened, words):
    with store.transaction("add") as tx:
        tx.save(a_person(id="wren", name="Wren"))
    person = marked_person.put_into(store)
    assert store.undo_label == "edit minute"
    erase(opened, person)
    assert store.undo_label == "add"
    erased = [entry for entry in store.history(person.id) if entry.field == "email"]
    assert [(e.old, e.new, e.erased) for e in erased] == [(None, None, True), (None, "", True)]
    assert not any(entry.erased for entry in store.history("wren"))
    store.undo()
    with store.read() as look:
        assert look.get(Person, "wren") is None


def test_an_entry_merged_into_theirs_goes_with_it(store, opened, path):
    with store.transaction("add") as tx:
        kept, twice = tx.save(a_person(name="Ada Fell")), tx.save(a_person(name="Adda Phell", email="q@x.example"))
        membership = tx.save(a_membership(twice))
    with store.transaction("merge") as tx:
        tx.save(replace(membership, person_id=kept.id))
        tx.remove(twice)
    erase(opened, kept)
    opened.close()
    assert words_in(path, opened.key, ["Adda Phell", "q@x.example", "Ada Fell"]) == []
    assert {one["person"] for one in json.loads(beside(path).read_text())["erased"]} == {kept.id, twice.id}


def test_too_little_room_is_said_before_anything_is_done(opened, monkeypatch):
    with opened.store.transaction("add") as tx:
        person = tx.save(a_person())
    usage = shutil.disk_usage(opened.path)._replace(free=10_000)
    monkeypatch.setattr(erasure.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(StorageTrouble, match="too little room"):
        erase(opened, person)
    with opened.store.read() as look:
        assert look.get(Person, person.id) == person


def test_what_could_not_be_tidied_is_tidied_at_the_next_opening(path, words, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, "no room")

    with open_file(path, passphrase=PASSPHRASE) as file:
        person, key = marked_person.put_into(file.store), file.key
        copied = erasure.copy_before(file)
        with monkeypatch.context() as patch:
            patch.setattr(erased_ledger.os, "fsync", full)
            done = erasure.erase(file, Erased(person_id=person.id, on=TODAY), copied)
        assert not done.tidied
        assert not beside(path).exists()
    with open_file(path, passphrase=PASSPHRASE) as file:
        assert file.findings() == []
    assert beside(path).exists()
    assert words_in(path, key, words) == []
