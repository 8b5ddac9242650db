from __future__ import annotations

import unicodedata

import pytest

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.group import Group, ParentBody
from cpp_desktop.domain.people import Person
from cpp_desktop.storage import keys, places, recovery_key
from cpp_desktop.storage.engine import BARE, pragma
from cpp_desktop.storage.group_file import check_passphrase, create, open_file
from tests.builders import PASSPHRASE, a_group, a_person


def beside(path):
    return sorted(entry.name for entry in path.parent.iterdir())


def test_a_new_file_holds_its_group_and_parent_body(tmp_path):
    group, parent = a_group(), ParentBody(name="Meadow Cancer Alliance")
    with create(tmp_path / "New.cppgroup", PASSPHRASE, group, parent=parent) as file:
        with file.store.read() as look:
            assert (look.all(Group), look.all(ParentBody)) == ([group], [parent])
        assert (file.store.undo_label, file.store.last_saved, file.read_only) == (None, None, False)


def test_a_file_at_rest_is_one_file(path):
    with open_file(path, passphrase=PASSPHRASE):
        assert beside(path) == [path.name, *(f"{path.name}{end}" for end in ("-shm", "-wal", ".lock"))]
    assert beside(path) == ["Backups", path.name]
    with open_file(path, passphrase=PASSPHRASE, read_only=True) as file:
        assert beside(path) == ["Backups", path.name]
        with file.engine.execution_options(**BARE).connect() as connection:
            assert pragma(connection, "journal_mode") == [("delete",)]


def test_a_file_is_never_made_over_another(path):
    before = path.read_bytes()
    with pytest.raises(Refused, match="already a file"):
        create(path, PASSPHRASE, a_group())
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("text", "said"), [("", "Choose a passphrase"), ("  \t ", "Choose a passphrase"), ("seven77", "at least 8")]
)
def test_a_poor_passphrase_is_refused_and_nothing_made(tmp_path, text, said):
    assert said in check_passphrase(text)
    with pytest.raises(Refused, match=said) as refused:
        create(tmp_path / "New.cppgroup", text, a_group())
    assert list(refused.value.problems) == ["passphrase"]
    assert list(tmp_path.iterdir()) == []


def test_a_good_passphrase_is_let_be():
    assert check_passphrase("sample group") is None


def test_the_same_letters_open_however_they_are_put_together(tmp_path):
    path = tmp_path / "New.cppgroup"
    create(path, unicodedata.normalize("NFC", "Siân’s café"), a_group()).close()
    with open_file(path, passphrase=unicodedata.normalize("NFD", "Siân’s café")) as file, file.store.read() as look:
        assert look.count(Group) == 1


def test_the_recovery_key_opens_the_file(path):
    with open_file(path, passphrase=PASSPHRASE) as file:
        written = file.recovery_key
    assert len(written.split()) == 13
    with open_file(path, recovery_key=written.lower().replace(" ", "-")) as file, file.store.read() as look:
        assert look.count(Group) == 1


def test_a_mistyped_recovery_key_names_its_group(path):
    groups = list(recovery_key.encode(bytes(32)))
    with pytest.raises(Refused, match="Group 2 is not"):
        open_file(path, recovery_key=" ".join([groups[0], "ZZZZZ", *groups[2:]]))


def test_another_files_recovery_key_is_refused(path):
    with pytest.raises(Refused, match="of another file") as refused:
        open_file(path, recovery_key=" ".join(recovery_key.encode(bytes(32))))
    assert list(refused.value.problems) == ["recovery_key"]


def test_the_key_of_a_real_file_costs_what_the_format_says(tmp_path, monkeypatch):
    monkeypatch.setattr(keys, "COST", (3, 65536, 4))
    path = tmp_path / "New.cppgroup"
    create(path, PASSPHRASE, a_group()).close()
    with open_file(path, passphrase=PASSPHRASE) as file:
        assert file.key == keys.derive(PASSPHRASE, path.read_bytes()[:16])
    # Worked out with OpenSSL's argon2id, for sixteen zero bytes of salt.
    assert keys.derive(PASSPHRASE, bytes(16)).hex() == (
        "f147872edd9e7b137ef9d79092074294b2fe0176a5c8400f53d351175bfad1e7"
    )


def test_a_file_in_a_synced_folder_gets_the_sturdier_journal_and_says_so(path):
    folder = path.parent / "OneDrive - Meadow"
    folder.mkdir()
    moved = path.rename(folder / path.name)
    with open_file(moved, passphrase=PASSPHRASE) as file:
        assert "in step" in file.journal_mode_note
        with file.store.transaction("Add person") as tx:
            tx.save(a_person())
        assert beside(moved) == [moved.name, f"{moved.name}.lock"]
    with open_file(moved, passphrase=PASSPHRASE) as file, file.store.read() as look:
        assert look.count(Person) == 1


def test_a_file_on_a_fixed_disk_says_nothing_of_its_journal(opened):
    assert opened.journal_mode_note is None


@pytest.mark.parametrize("ending", ["", "-wal"])
def test_a_file_deleted_while_open_is_never_said_to_be_saved(path, ending):
    file = open_file(path, passphrase=PASSPHRASE)
    heard = []
    file.store.on_commit.append(heard.append)
    away = path.with_name(f"{path.name}{ending}").rename(path.with_name("elsewhere"))
    with pytest.raises(StorageTrouble, match="moved, renamed or deleted"), file.store.transaction("Add") as tx:
        tx.save(a_person())
    assert (file.store.last_saved, heard, file.store.undo_label) == (None, [], None)
    away.rename(path.with_name(f"{path.name}{ending}"))
    file.close()


def test_a_file_replaced_in_the_midst_of_a_change_is_never_said_to_be_saved(path):
    file = open_file(path, passphrase=PASSPHRASE)
    away = path.with_name("elsewhere")

    def replace_while_saving(tx):
        tx.save(a_person())
        path.rename(away)
        path.write_bytes(away.read_bytes())

    with pytest.raises(StorageTrouble, match="moved, renamed or deleted"), file.store.transaction("Add") as tx:
        replace_while_saving(tx)
    assert file.store.last_saved is None
    away.replace(path)
    file.close()


def test_progress_is_told_while_opening(path):
    told = []
    open_file(path, passphrase=PASSPHRASE, progress=lambda *step: told.append(step)).close()
    assert [step[:2] for step in told] == [(0, 3), (1, 3), (3, 3)]


def test_closing_twice_is_closing_once(path):
    file = open_file(path, passphrase=PASSPHRASE)
    assert file.close() is not None
    assert file.close() is None


@pytest.mark.parametrize(
    ("folder", "kind", "said"),
    [("/home/wren", "ext4", None), ("/srv/share", "cifs", "network share"), ("/media/wren/STICK", "vfat", "removable")],
)
def test_the_disk_decides_the_journal(monkeypatch, folder, kind, said):
    monkeypatch.setattr(places, "_mount_type", lambda path: kind)
    note = places.journal_note(places.Path(folder) / "Meadow.cppgroup")
    assert (note is None) if said is None else (said in note)
