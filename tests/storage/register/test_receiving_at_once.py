"""Eight programs receive into one register, half of them are killed: after a rerun it equals one of a clean run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from random import Random

import pytest

from cpp_desktop.domain.network.records import Belonging, NetworkGroup, ReceivedReturn
from cpp_desktop.services.network.receiving import receive
from cpp_desktop.services.network.register import open_register
from cpp_desktop.storage.register import create
from tests.builders import PASSPHRASE
from tests.network_builders import a_random_document, as_file
from tests.storage.register.conftest import NETWORK

PROGRAMS = 8
FILES = int(os.environ.get("CPP_RECEIVED_FILES", "32"))
TODAY = "2026-06-01"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Returns as files: of each third there are two revisions, of some the same file twice."""
    monkeypatch.setenv("CPP_TODAY", TODAY)
    chance, target, number = Random(8), tmp_path / "returns", 0
    while number < FILES:
        group = f"Group {number}"
        for revision in (1, 2)[: 2 if number % 3 == 0 else 1]:
            as_file(target, a_random_document(chance, group, revision=revision))
            number += 1
        if number % 10 == 0:
            as_file(target, a_random_document(Random(number), group, revision=3), name=f"{group} once more.json")
    return target


def shares(files):
    """What each program receives: its eighth, and some of the others' files too."""
    chance = Random(9)
    for number in range(PROGRAMS):
        share = [str(file) for file in [*files[number::PROGRAMS], *chance.sample(files, len(files) // PROGRAMS)]]
        chance.shuffle(share)
        yield share


def receive_in_all_programs(where, files):
    """Start all programs at once, half of them killed somewhere after some files; return how many each received."""
    chance, told = Random(10), Counter()
    start = [sys.executable, "-m", "tests.storage.register.receiving_server", str(PROGRAMS)]
    with subprocess.Popen(start, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        for number, share in enumerate(shares(files)):
            job = {"where": str(where), "passphrase": PASSPHRASE, "files": share}
            if number % 2:
                job["killed"] = {"after": chance.randrange(1, len(share) // 2), "within": chance.random() * 0.005}
            server.stdin.write(json.dumps(job) + "\n")
        server.stdin.flush()
        for line in server.stdout:
            number, word = line.split(maxsplit=1)
            assert word == "received\n", line
            told[int(number)] += 1
    return told


def contents(network):
    """What is in a register, without what is drawn by chance and without the order in which things came."""
    everything = date.min, date.max
    with network.register.read() as view:
        standing = view.standing(*everything)
        return {
            "groups": sorted((group.id, group.name, group.key, group.key_since) for group in view.all(NetworkGroup)),
            "belongings": sorted((one.group_id, one.network_id) for one in view.all(Belonging)),
            "returns": [
                (one.group_id, one.revision, one.standing, one.checksum, view.document(*key(one), one.revision))
                for one in view.all(ReceivedReturn)
            ],
            "figures": [view.figures(*key(one)) for one in standing],
            "sums": view.sums(*everything, accepted_only=False, by="network"),
        }


def key(one):
    return one.network_id, one.group_id, one.first, one.last


def received_cleanly(where, folder):
    """Receive all files in one program, and return what is in the register then."""
    network = open_register(where, passphrase=PASSPHRASE)
    assert receive(network, [folder]).refused == ()
    there = contents(network)
    network.close()
    return there


@pytest.fixture(params=["file", "server"])
def where(request):
    """An empty register."""
    if request.param == "file":
        return request.getfixturevalue("register_path")
    url = request.getfixturevalue("database_url")
    create(url, None, NETWORK).close()
    return url


def test_after_kills_and_a_rerun_a_register_equals_that_of_a_clean_run(where, folder, prepared_register, tmp_path):
    files = sorted(folder.iterdir())
    told = receive_in_all_programs(where, files)
    for number, share in enumerate(shares(files)):
        assert (told[number] < len(share)) == bool(number % 2), "the odd ones were killed, the others were not"
    clean = received_cleanly(shutil.copy(prepared_register, tmp_path / "Clean.cppnetwork"), folder)
    assert received_cleanly(where, folder) == clean
    assert len(clean["returns"]) > len(clean["groups"]) > FILES // 2
    if isinstance(where, Path):
        assert [entry.name for entry in where.parent.iterdir()] == [where.name]
