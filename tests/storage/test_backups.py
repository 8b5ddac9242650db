from __future__ import annotations

import shutil
from collections import namedtuple
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.people import Person
from cpp_desktop.storage import backup_folder, backups
from cpp_desktop.storage.backup_folder import backups_of, new_name
from cpp_desktop.storage.backups import back_up, latest, restore, thin
from cpp_desktop.storage.checks import check
from cpp_desktop.storage.engine import WRITING
from cpp_desktop.storage.group_file import open_file
from cpp_desktop.storage.tables import file_info
from tests.builders import PASSPHRASE, a_person

NOON = datetime(2026, 5, 12, 12, 0, 0)


def add(file, name="Wren"):
    with file.store.transaction("Add person") as tx:
        return tx.save(a_person(name=name))


def names(path, **how):
    with open_file(path, **(how or {"passphrase": PASSPHRASE}), read_only=True) as file, file.store.read() as look:
        return [person.name for person in look.all(Person)]


def site(path):
    with open_file(path, passphrase=PASSPHRASE, read_only=True) as file, file.engine.begin() as connection:
        return connection.execute(select(file_info.c.value).where(file_info.c.key == "site")).scalar_one()


def test_closing_makes_a_backup_only_if_something_was_changed(path):
    with open_file(path, passphrase=PASSPHRASE) as file:
        add(file)
        made = file.close()
    assert names(made) == ["Wren"]
    assert open_file(path, passphrase=PASSPHRASE).close() is None
    assert open_file(path, passphrase=PASSPHRASE, read_only=True).close() is None
    assert [info.path for info in backups_of(path)] == [made]


def test_a_change_that_was_never_backed_up_is_backed_up_at_the_next_closing(path):
    file = open_file(path, passphrase=PASSPHRASE)
    file.close()
    shutil.copy(path, path.with_name("before"))
    with open_file(path, passphrase=PASSPHRASE) as file:
        add(file)
        copy = shutil.copytree(path.parent, path.parent.with_name("as a crash leaves it"))
    assert open_file(copy / path.name, passphrase=PASSPHRASE).close() is not None


def test_copying_the_file_alone_while_it_is_open_is_no_backup_but_this_is(opened, path, tmp_path):
    add(opened)
    alone = shutil.copy(path, tmp_path / "Alone.cppgroup")
    assert names(alone) == []
    assert names(back_up(opened, tmp_path / "Stick" / "Copy.cppgroup")) == ["Wren"]


def test_a_copy_can_be_named_from_the_folder_one_stands_in(opened, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert back_up(opened, Path("stick/Copy.cppgroup")).is_file()
    assert check(tmp_path / "stick" / "Copy.cppgroup", passphrase=PASSPHRASE) == []


def test_a_backup_opens_with_the_same_passphrase_and_the_same_recovery_key(opened, path):
    made = back_up(opened)
    assert made.read_bytes()[:16] == path.read_bytes()[:16]
    assert made.read_bytes() != path.read_bytes()
    assert names(made) == names(made, recovery_key=opened.recovery_key) == []
    assert check(made, passphrase=PASSPHRASE) == []


def test_a_backup_is_never_written_over(opened, tmp_path):
    target = back_up(opened, tmp_path / "Copy.cppgroup")
    before = target.read_bytes()
    add(opened)
    with pytest.raises(Refused, match="already a file"):
        back_up(opened, target)
    assert target.read_bytes() == before


def test_a_copy_that_is_not_equal_is_thrown_away(opened, tmp_path, monkeypatch):
    counted = backups._counts
    answers = iter([{"person": 7}])
    monkeypatch.setattr(backups, "_counts", lambda connection: next(answers, None) or counted(connection))
    with pytest.raises(StorageTrouble, match="not equal"):
        back_up(opened, tmp_path / "Copy.cppgroup")
    assert not list(tmp_path.glob("Copy*"))


def test_a_backup_within_a_transaction_is_a_bug(opened):
    with opened.store.transaction("Add"), pytest.raises(RuntimeError, match="already open"):
        back_up(opened)


def test_the_latest_backup_is_told(opened, path):
    assert latest(path) is None
    back_up(opened)
    add(opened)
    made = back_up(opened)
    info = latest(path)
    assert (info.path, info.checked) == (made, True)
    assert abs(info.when - datetime.now()) < timedelta(seconds=10)
    made.write_bytes(b"")
    assert latest(path).checked is False


def test_restoring_gives_the_file_back_under_a_new_name_as_a_site_of_its_own(path, tmp_path):
    with open_file(path, passphrase=PASSPHRASE) as file:
        add(file, "Wren")
        made = back_up(file)
        add(file, "Moss")
    before = made.read_bytes()
    target = restore(made, tmp_path / "Restored.cppgroup", passphrase=PASSPHRASE)
    assert (names(target), names(path), made.read_bytes()) == (["Wren"], ["Wren", "Moss"], before)
    assert len({site(path), site(target)}) == 2
    assert check(target, passphrase=PASSPHRASE) == []
    with open_file(target, passphrase=PASSPHRASE) as file:
        (entry,) = file.store.history(add(file, "Ash").id)
    assert entry.site == site(target)


def test_restoring_never_writes_over_anything(path, tmp_path):
    other = tmp_path / "Notes.txt"
    other.write_text("kept")
    with pytest.raises(Refused, match="already a file"):
        restore(path, other, passphrase=PASSPHRASE)
    assert other.read_text() == "kept"


def test_restoring_a_file_that_was_not_closed_brings_everything(path, tmp_path):
    with open_file(path, passphrase=PASSPHRASE) as file:
        add(file)
        left = shutil.copytree(path.parent, tmp_path / "left")
    target = restore(left / path.name, tmp_path / "Restored.cppgroup", passphrase=PASSPHRASE)
    assert names(target) == ["Wren"]


@pytest.fixture
def folder(path):
    """Two years of backups, one each noon, and thirteen more on the last day; none of them weighs much."""
    folder = path.parent / "Backups"
    folder.mkdir()
    for days in range(730):
        new_name(path, NOON - timedelta(days=days)).write_bytes(b"x" * 4096)
    for minutes in range(1, 14):
        new_name(path, NOON + timedelta(minutes=minutes)).write_bytes(b"x" * 4096)
    return folder


def test_backups_are_thinned_by_day_week_month_and_year(path, folder):
    thin(path)
    kept = [info.when for info in backups_of(path)]
    assert kept[:10] == [NOON + timedelta(minutes=minutes) for minutes in range(13, 3, -1)]
    assert kept[10:16] == [NOON - timedelta(days=days) for days in range(1, 7)]
    # The last day of each of four weeks (Sundays), of eleven months, and of the years before.
    assert [when.date().isoformat() for when in kept[16:]] == [
        *("2026-05-03", "2026-04-30", "2026-04-26", "2026-04-19", "2026-03-31", "2026-02-28", "2026-01-31"),
        *("2025-12-31", "2025-11-30", "2025-10-31", "2025-09-30", "2025-08-31", "2025-07-31", "2025-06-30"),
        *("2024-12-31",),
    ]


def test_thinning_twice_is_thinning_once(path, folder):
    assert thin(path)
    assert thin(path) == []


def test_backups_of_other_files_and_other_things_are_let_be(path, folder):
    others = [
        folder / name
        for name in (
            "Notes.txt",
            "Meadow 2.cppgroup",
            "Meadow 2026-13-40 12.00.00.cppgroup",
            "Dale 2020-01-01 12.00.00.cppgroup",
        )
    ]
    for other in others:
        other.write_bytes(b"kept")
    (folder / "Meadow 2026-05-01 12.00.00.cppgroup.part").write_bytes(b"left by a crash")
    thin(path)
    assert all(other.exists() for other in others)
    assert not list(folder.glob("*.part"))


def test_backups_take_no_more_than_a_tenth_of_the_free_disk_but_the_three_newest_stay(path, folder, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(backup_folder.shutil, "disk_usage", lambda _: usage(0, 0, 10 * 4 * 4096))
    thin(path)
    assert [info.when.minute for info in backups_of(path)] == [13, 12, 11, 10]
    monkeypatch.setattr(backup_folder.shutil, "disk_usage", lambda _: usage(0, 0, 0))
    thin(path)
    assert [info.when.minute for info in backups_of(path)] == [13, 12, 11]


def test_two_backups_in_one_second_have_two_names(path, folder):
    first = new_name(path, NOON)
    assert first.name == "Meadow 2026-05-12 12.00.00 2.cppgroup"
    first.write_bytes(b"x")
    assert new_name(path, NOON).name == "Meadow 2026-05-12 12.00.00 3.cppgroup"
    again = [info.path for info in backups_of(path) if info.when == NOON]
    assert [other.stem[-2:] for other in again] == [" 2", "00"]  # the newer first


def test_a_restored_file_evicts_no_backup_that_was_just_made(path):
    with open_file(path, passphrase=PASSPHRASE) as file:
        add(file)
        good = [back_up(file) for _ in range(3)]
    away = path.rename(path.with_name("Old.cppgroup"))
    restore(good[0], path, passphrase=PASSPHRASE)
    with open_file(path, passphrase=PASSPHRASE) as file, file.engine.execution_options(**WRITING).begin() as connection:
        connection.exec_driver_sql("DELETE FROM file_info WHERE key = 'backed_up'")
    assert away.exists()
    assert set(good) <= {info.path for info in backups_of(path)}
    assert len(backups_of(path)) == 4


def test_the_name_of_a_backup_says_when_it_was_made(opened, path):
    made = back_up(opened)
    assert made.parent == path.parent / "Backups"
    assert datetime.strptime(made.stem, "Meadow %Y-%m-%d %H.%M.%S") <= datetime.fromtimestamp(made.stat().st_mtime)
