"""An erasure killed at any moment is done or not done, and the next one ends it."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time

from cpp_desktop.domain.people import Person
from cpp_desktop.storage import erasure
from cpp_desktop.storage.checks import check
from cpp_desktop.storage.erased_ledger import Erased
from cpp_desktop.storage.group_file import open_file
from tests.builders import PASSPHRASE, TODAY
from tests.storage import marked_person
from tests.storage.raw_pages import words_in

KILLS = 12


def erase(path, person_id):
    with open_file(path, passphrase=PASSPHRASE) as file:
        copied = erasure.copy_before(file)
        erasure.erase(file, Erased(person_id=person_id, on=TODAY), copied)


def erase_and_be_killed(path, person_id, seconds):
    """Let a process of its own erase, kill it, and say whether it had come to its end."""
    child = os.fork()
    if not child:
        try:
            erase(path, person_id)
        finally:
            os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFEXITED(status)


def test_a_dozen_kills_leave_somebody_whole_or_gone(path):
    with open_file(path, passphrase=PASSPHRASE) as file:
        marked_person.MARKERS.clear()
        person, key, words = marked_person.put_into(file.store), file.key, list(marked_person.MARKERS)
    began = time.monotonic()
    erase(shutil.copytree(path.parent, path.parent / "whole") / path.name, person.id)
    usual, chance, met = time.monotonic() - began, random.Random(5), set()
    for number in range(KILLS):
        killed = shutil.copytree(path.parent, path.parent.parent / f"kill {number}", ignore=lambda *_: ["whole"])
        ended = erase_and_be_killed(killed / path.name, person.id, chance.random() * usual * 1.2)
        with open_file(killed / path.name, passphrase=PASSPHRASE) as file:
            with file.store.read() as look:
                found = look.get(Person, person.id)
            assert found in (person, Person(id=person.id, name="", erased_on=TODAY))
            met.add((found == person, ended))
        if found == person:
            erase(killed / path.name, person.id)
        assert words_in(killed / path.name, key, words) == []
        assert check(killed / path.name, passphrase=PASSPHRASE) == []
        shutil.rmtree(killed)
    assert {(True, False), (False, False)} <= met
