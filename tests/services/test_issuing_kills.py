"""Issuing that is killed at any moment has issued all of it or nothing, and what went out before stays as it was."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from dataclasses import replace

import pytest

from cpp_desktop.domain.issued_papers import IssuedKind, PackPart
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.people import InformationFormat
from cpp_desktop.services import issued_papers, issuing
from cpp_desktop.services.office import open_office
from tests.builders import PASSPHRASE, TODAY, a_meeting, a_membership, a_person, an_item

KILLS = {IssuedKind.AGENDA: 10, IssuedKind.PACK: 5}
COMING = a_meeting(id="coming", date=TODAY.replace(month=6))
READERS = [
    a_person(id="ann", name="Ann Ash"),
    a_person(id="ben", name="Ben Teal", information_format=InformationFormat.LARGE_PRINT_20),
]


def at_work(path):
    opened = open_office(path, passphrase=PASSPHRASE)
    opened.today = lambda: TODAY
    return opened


def issue(path, kind):
    office = at_work(path)
    issuing.issue(office, issuing.prepare(office, kind, "coming"))
    office.close()


def issue_and_be_killed(path, kind, seconds):
    child = os.fork()
    if not child:
        try:
            issue(path, kind)
        finally:
            os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def contents(office):
    return {p.id: issued_papers.content(office, p) for v in issued_papers.history(office, "coming") for p in v.papers}


@pytest.mark.parametrize("kind", KILLS)
def test_killed_issuing_leaves_a_whole_version_or_none(office, tmp_path, kind):
    with office.store.transaction("fill") as tx:
        tx.save_all([*READERS, *map(a_membership, READERS), COMING, an_item(COMING, id="item")])
    issuing.issue(office, issuing.prepare(office, kind, "coming"))
    with office.store.transaction("edit") as tx:
        tx.save(replace(tx.get(AgendaItem, "item"), title="Leaflets"))
    first, path = contents(office), office.file.path
    office.close()
    began = time.monotonic()
    issue(shutil.copy(path, tmp_path / "whole.cppgroup"), kind)
    usual, chance = time.monotonic() - began, random.Random(5)
    for number in range(KILLS[kind]):
        killed = tmp_path / f"kill {number}" / path.name
        killed.parent.mkdir()
        shutil.copy(path, killed)
        issue_and_be_killed(killed, kind, chance.random() * usual)
        again = at_work(killed)
        versions = issued_papers.history(again, "coming")
        assert [(v.number, v.sizes, len(v.copies)) for v in versions][-1:] == [(1, (12, 20), 2)]
        assert [(v.number, v.sizes, len(v.copies)) for v in versions][:-1] in ([], [(2, (12, 20), 2)])
        assert first.items() <= contents(again).items()
        assert again.file.findings() == []
        with again.store.read() as look:
            parts = {part.issued_paper_id for part in look.all(PackPart)}
        assert parts <= contents(again).keys()
        with again.store.read() as look:
            assert look.get(Meeting, "coming").agenda_issued == TODAY
        again.close()
