"""A disk that is full: a sentence, what was there as it was, nothing half made, and all well once there is room."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date, timedelta

import pytest

from cpp_desktop.cli import main
from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.signed_returns import SignedReturn
from cpp_desktop.exchange import office_pages
from cpp_desktop.services import issued_papers, issuing, papers, print_folders, print_runs, return_signing, stick
from cpp_desktop.services.demonstration import demonstrate
from cpp_desktop.services.network.receiving import receive
from cpp_desktop.services.network.register import make, open_register
from cpp_desktop.services.office import open_office
from tests.builders import PASSPHRASE, TODAY, a_meeting, a_membership, a_person, an_item
from tests.full_disks import fill, names, on_a_disk
from tests.network_builders import a_document, as_file

COMING = a_meeting(id="coming", date=TODAY + timedelta(days=14))
READERS = [a_person(id=name.lower(), name=f"{name} Ash", email="", address="4 Mill Lane") for name in ("Ann", "Ben")]


@pytest.fixture
def disk(tmp_path):
    return tmp_path / "disk"


@pytest.fixture
def file(office):
    """A group's file with a meeting to come; nobody has it open."""
    with office.store.transaction("fill") as tx:
        tx.save_all([*READERS, *map(a_membership, READERS), COMING, an_item(COMING, title="Parking permits")])
    issuing.issue(office, issuing.prepare(office, IssuedKind.AGENDA, "coming"))
    office.close()
    return office.file.path


def at_work(path):
    office = open_office(path, passphrase=PASSPHRASE)
    office.today = lambda: TODAY
    return office


def told(deed):
    """Return the sentence that a deed ends with, or an empty one."""
    try:
        deed()
    except (Refused, StorageTrouble) as trouble:
        return str(trouble)
    return ""


def test_a_pack_is_written_whole_or_not_at_all(file, disk):
    def write_packs(place):
        office, target = at_work(file), place / "Pack.pdf"
        target.write_bytes(b"last year's")
        fill(place, leaving=8)
        write = papers.compose(office, "pack", Asked(meeting_id="coming"))
        said = told(lambda: write(target, 12))
        return said, names(place), target.read_bytes()

    said, left, before = on_a_disk(disk, 200, write_packs)
    assert said == "“Pack.pdf” was not written: the disk is full. What was there before is unchanged."
    assert (left, before) == (["Pack.pdf"], b"last year's")


def test_a_print_run_is_in_its_folder_whole_or_not_at_all(file, disk):
    def make_folders(place):
        office = at_work(file)
        run, found = print_runs.print_run(office, "coming", IssuedKind.AGENDA), []
        for room in (0, 8, 24, 900):
            ballast = fill(place, leaving=room)
            said = told(lambda: print_folders.make_folder(office, run, place / "Print run"))
            found.append((said, names(place)))
            ballast.unlink()
        return found

    *full, (said, made) = on_a_disk(disk, 1000, make_folders)
    assert {left for _, names_left in full for left in names_left} == set()
    assert all("was not written: the disk is full" in sentence for sentence, _ in full), full
    assert (said, len(made)) == ("", 4), made


def test_no_empty_folder_is_left_where_nothing_came_into_it(file, disk, monkeypatch):
    monkeypatch.setenv("CPP_PASSPHRASE", PASSPHRASE)
    agenda = ["agenda", str(file), "--meeting", COMING.date.isoformat(), "issued", "--out"]

    def make(place):
        fill(place, leaving=4)
        said = told(lambda: demonstrate(place / "All" / "Demo"))
        code = main([*agenda, str(place / "Went" / "out")])
        return bool(said), code, names(place)

    assert on_a_disk(disk, 100, make) == (True, 1, [])


def test_what_went_out_is_written_again_whole_or_not_at_all(file, disk):
    def write_again(place):
        office = at_work(file)
        write = issued_papers.opened(office, issued_papers.version(office, "coming", IssuedKind.AGENDA, 1))
        fill(place, leaving=8)
        return told(lambda: write(place / "Agenda.pdf", 12)), names(place)

    said, left = on_a_disk(disk, 100, write_again)
    assert (said.startswith("“Agenda.pdf” was not written: the disk is full."), left) == (True, [])


@pytest.mark.skipif(office_pages.program() is None, reason="LibreOffice is not on this computer")
def test_where_there_is_no_room_no_pages_are_made_of_a_document(disk):
    def make_pages(place):
        fill(place)
        return told(lambda: office_pages.made_from(b"PK" + bytes(9000), ".docx", place)), names(place)

    said, left = on_a_disk(disk, 100, make_pages)
    assert (said.startswith("There is no room to make pages of it: the disk may be full."), left) == (True, [])


def test_a_copy_to_a_full_stick_is_refused_and_to_one_with_room_is_there(disk):
    paper = b"%PDF" + bytes(300_000)

    def copy(place):
        ballast = fill(place, leaving=100)
        said = told(lambda: stick.copy_to(place, "Pack.pdf", paper)), names(place)
        ballast.unlink()
        stick.copy_to(place, "Pack.pdf", paper)
        return said, (place / "Pack.pdf").read_bytes() == paper

    said, is_there = on_a_disk(disk, 600, copy)
    assert said == ("There is no room for it there: it needs 1 MB. Nothing was copied.", [])
    assert is_there


def to_sign(office):
    return return_signing.prepare(office, date(2024, 4, 1), date(2025, 3, 31), reasons={"all": "It is so."})


def signed(office):
    with office.store.read() as look:
        return look.count(SignedReturn)


def test_a_return_is_signed_off_whole_or_not_at_all(file, disk):
    def sign(place):
        office = at_work(shutil.copy(file, place / file.name))
        prepared, found = to_sign(office), []
        for room in (0, 8, 32):
            ballast = fill(place, leaving=room)
            found.append((told(lambda: return_signing.sign_off(office, prepared)), signed(office)))
            ballast.unlink()
        return_signing.sign_off(office, prepared)
        office.close()
        return found, signed(at_work(place / file.name))

    full, whole = on_a_disk(disk, 9000, sign)
    assert whole == 1
    assert [count for _, count in full] == [0, 0, 0]
    assert {said for said, _ in full} == {
        "The disk is full. This was not saved; everything saved before is safe. Make room on it, then try again."
    }


def test_where_there_is_no_room_to_work_in_a_return_is_not_signed_off(file, disk):
    def sign(place):
        office = at_work(file)
        prepared, tempfile.tempdir = to_sign(office), str(place)
        fill(place)
        said = told(lambda: return_signing.sign_off(office, prepared))
        tempfile.tempdir = None
        return said, signed(office), names(place)

    said, count, left = on_a_disk(disk, 100, sign)
    assert (count, left) == (0, [])
    assert said == "“return.pdf” was not written: the disk is full. What was there before is unchanged."


def test_a_register_receives_what_there_is_room_for_and_the_rest_later(file, disk, tmp_path):
    inbox = tmp_path / "Returns"
    for number in range(120):
        as_file(inbox, a_document(f"Group {number:03}"))

    def take_in(place):
        path = place / "Meadow.cppnetwork"
        make(path, PASSPHRASE, "Meadow Alliance").close()
        network = open_register(path, passphrase=PASSPHRASE)
        ballast = fill(place, leaving=500)
        said = told(lambda: receive(network, [inbox]))
        with network.register.read() as look:
            kept = len(look.standing(date(2000, 1, 1), date(2100, 1, 1)))
        ballast.unlink()
        again = receive(network, [inbox])
        network.close()
        return said, kept, again.received, again.unchanged, names(place)

    said, kept, received, unchanged, left = on_a_disk(disk, 20_000, take_in)
    assert said.startswith("The disk is full.")
    assert 0 < kept < 120
    assert (received, unchanged) == (120 - kept, kept)
    assert left == ["Meadow.cppnetwork"]
