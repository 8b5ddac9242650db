"""What a killed run left behind: papers older than a day go, whatever may be in use or is none of ours stays."""

from __future__ import annotations

import os
import tempfile
import time

from cpp_desktop.services import leftovers, workrooms


def put_in(folder, *, hours):
    """Put a paper into a folder that was left so many hours ago."""
    folder.mkdir(exist_ok=True)
    (folder / "12.pdf").write_bytes(b"Ann Ash")
    os.utime(folder, (time.time() - hours * 3600,) * 2)


def killed_while_making(place, *, hours):
    """Be killed with half of something made in a place, and return the folder that is left there."""
    child = os.fork()
    if not child:
        with workrooms.beside(place) as made:
            put_in(made, hours=hours)
            os._exit(9)
    os.waitpid(child, 0)
    (left,) = place.iterdir()
    return left


def test_papers_of_a_killed_run_are_removed_after_a_day(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for name, hours in (("cpp-desktop-old", 25), ("cpp-desktop-new", 1), ("somebody-else", 900)):
        put_in(tmp_path / name, hours=hours)
    (tmp_path / "cpp-desktop-link").symlink_to(tmp_path / "somebody-else")
    leftovers.clear()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cpp-desktop-link", "cpp-desktop-new", "somebody-else"]
    assert (tmp_path / "somebody-else" / "12.pdf").exists()


def test_what_was_half_made_beside_its_target_is_found_there_again(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    for place, hours in ((old, 25), (new, 1)):
        place.mkdir()
        killed_while_making(place, hours=hours)
    leftovers.clear()
    assert (len(list(old.iterdir())), len(list(new.iterdir()))) == (0, 1)


def test_what_is_on_a_stick_that_was_taken_out_is_cleared_once_it_is_back(tmp_path):
    stick, elsewhere = tmp_path / "stick", tmp_path / "elsewhere"
    stick.mkdir()
    killed_while_making(stick, hours=48)
    stick.rename(elsewhere)
    leftovers.clear()
    elsewhere.rename(stick)
    leftovers.clear()
    assert list(stick.iterdir()) == []


def test_what_is_made_whole_leaves_nothing_to_look_for(tmp_path, own_folders):
    with workrooms.beside(tmp_path):
        pass
    assert list(tmp_path.iterdir()) == []
    assert [path for path in own_folders.rglob("*") if path.is_file()] == []
