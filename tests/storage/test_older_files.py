"""A file of each earlier revision of the schema, as it was left by the version that made it, is brought up to date."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.storage import migrations
from cpp_desktop.storage.backup_folder import backups_of
from cpp_desktop.storage.checks import check
from cpp_desktop.storage.group_file import open_file
from cpp_desktop.storage.tables import TABLE_OF
from tests.builders import PASSPHRASE, a_consent

OLDER = sorted((Path(__file__).parent / "files").glob("revision_*.cppgroup"))
WRITTEN = {
    "group", "person", "membership", "role", "resting_spell", "meeting", "agenda_item", "attendance", "minute",
    "action", "activity",
}  # fmt: skip
WORK = {"influence_case", "case_step", "consultation", "expense", "objective", "seat_attendance"}  # of the third
KEPT = {"0004": {"item_paper", "evidence"}}


def test_every_earlier_revision_has_a_file():
    assert [file.stem[-4:] for file in OLDER] == [f"{n:04d}" for n in range(1, int(migrations.HEAD))]


@pytest.mark.parametrize("older", OLDER, ids=lambda file: file.stem)
def test_an_earlier_file_keeps_all_that_is_in_it(older, tmp_path):
    path = Path(shutil.copy(older, tmp_path / "Meadow.cppgroup"))
    with open_file(path, passphrase=PASSPHRASE) as file:
        with file.store.read() as look:
            kept = {table.name for kind, table in TABLE_OF.items() if look.count(kind)}
            person, meeting = look.all(Person)[0], look.all(Meeting)[0]
            assert (look.all(Membership)[0].joined, look.all(Role)[0].first) == (date(2024, 4, 1), date(2025, 4, 1))
            assert look.all(RestingSpell, person_id=person.id)[0].last == date(2025, 8, 31)
            assert look.matching("Tamsin") == [(Person, person.id)]
            about_scans = [kind for kind, _ in look.matching("scan")]
            papers = [(paper.title, paper.digest, paper.pages) for paper in look.all(ItemPaper)]
        revision = older.stem[-4:]
        has_work = revision >= "0003"
        written = WRITTEN | (WORK if has_work else set()) | KEPT.get(revision, set())
        assert (kept, meeting.date) == (written, date(2026, 5, 12))
        assert about_scans == [ItemPaper] * (revision >= "0004") + [InfluenceCase] * has_work
        assert papers == ([("Letter from the scan service", "", None)] if revision >= "0004" else [])
        with file.store.transaction("add consent") as tx:
            tx.save(a_consent(person))
    assert len(backups_of(path)) == 2
    assert check(path, passphrase=PASSPHRASE) == []
