from __future__ import annotations

import pytest

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.services import people, safety
from cpp_desktop.services.office import create, open_office
from cpp_desktop.storage import keys

WORDS = "three short words"


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch):
    monkeypatch.setattr(keys, "COST", (1, 8, 1))


@pytest.fixture
def path(tmp_path):
    office = create(tmp_path / "Meadow.cppgroup", WORDS, name="Meadow")
    people.add_person(office, name="Ann Example")
    office.close()
    return office.file.path


def test_a_whole_file_has_no_findings(path):
    assert safety.check(path, passphrase=WORDS) == []


def test_one_flipped_bit_is_found_and_the_file_left_as_it_is(path):
    whole = path.read_bytes()
    spoilt = bytearray(whole)
    spoilt[len(whole) // 2] ^= 1
    path.write_bytes(spoilt)
    findings = safety.check(path, passphrase=WORDS)
    assert "page" in findings[0]
    assert path.read_bytes() == spoilt


def test_a_backup_brings_everything_back_under_a_new_name(path, tmp_path):
    with_ann = open_office(path, passphrase=WORDS)
    copy = with_ann.back_up(tmp_path / "stick" / "copy.cppgroup")
    people.add_person(with_ann, name="Ben Example")
    with_ann.close()
    restored = open_office(safety.restore(copy, tmp_path / "Restored.cppgroup", passphrase=WORDS), passphrase=WORDS)
    assert [line.person.name for line in people.register(restored)] == ["Ann Example"]
    restored.close()


def test_a_backup_by_itself_goes_into_the_folder_beside(path):
    office = open_office(path, passphrase=WORDS)
    made = office.back_up()
    office.close()
    assert made.parent == path.parent / "Backups"
    assert office.last_backup is not None


def test_neither_writes_over_a_file(path, tmp_path):
    taken = tmp_path / "letter"
    taken.write_text("a letter")
    office = open_office(path, passphrase=WORDS)
    with pytest.raises(Refused, match="not written over"):
        office.back_up(taken)
    office.close()
    with pytest.raises(Refused, match="not written over"):
        safety.restore(path, taken, passphrase=WORDS)
    assert taken.read_text() == "a letter"


def test_a_backup_that_is_no_good_is_not_restored(path, tmp_path):
    path.write_bytes(path.read_bytes()[:-4096])
    with pytest.raises((Refused, StorageTrouble)):
        safety.restore(path, tmp_path / "Restored.cppgroup", passphrase=WORDS)
    assert not (tmp_path / "Restored.cppgroup").exists()
