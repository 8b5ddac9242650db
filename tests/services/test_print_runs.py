"""The print run: counted from what went out, written whole into one folder in the order of printing, or not at all."""

from __future__ import annotations

import os
import time
from datetime import timedelta

import pytest

from cpp_desktop.domain.access_needs import PaperColour
from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Cancelled, Refused, StorageTrouble
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.people import Delivery, InformationFormat, Role, RoleTitle
from cpp_desktop.services import issued_papers, issuing, leftovers, papers, print_folders, print_runs, records
from cpp_desktop.services.office import open_office
from tests.builders import PASSPHRASE, TODAY, a_meeting, a_membership, a_person, an_action, an_item
from tests.documents.reading import pages_text, problems

AGENDA = IssuedKind.AGENDA
COMING = a_meeting(id="coming", date=TODAY + timedelta(days=14))


def reader(name, **given):
    usual = {"address": "4 Mill Lane", "delivery": Delivery.POST, "email": "", "id": name.split()[0].lower()}
    return a_person(name=name, **(usual | given))


READERS = (
    reader("Ann Ash", email="ann@meadow.example", delivery=Delivery.EMAIL),
    reader("Ben Teal", information_format=InformationFormat.LARGE_PRINT_20),
    reader("Cleo Fern", paper_colour=PaperColour.CREAM),
    reader("Dev Moss", delivery=Delivery.BY_HAND),
    reader("Edie Wren", information_format=InformationFormat.EASY_READ),
    reader("Finn Lark"),
    reader("Gus Hawk", information_format=InformationFormat.BRAILLE),
)


@pytest.fixture
def given(office):
    with office.store.transaction("fill") as tx:
        tx.save_all([*READERS, *map(a_membership, READERS), COMING, an_item(COMING, title="Parking permits")])
        tx.save(an_action(reference="A7", text="Ask for the leaflet", owner="", owner_ids=("ben",)))
    return office


def issue(office, kind=AGENDA):
    return issuing.issue(office, issuing.prepare(office, kind, "coming"))


def run_of(office, kind=AGENDA):
    return print_runs.print_run(office, "coming", kind)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_copies_on_the_same_sheets_are_printed_together(given):
    issue(given)
    told = [(b.what, b.sheets, [copy.name for copy in b.copies]) for b in run_of(given).batches]
    assert told == [
        ("Standard, 12 point", "white A4", ["Dev Moss", "Finn Lark"]),
        ("Large print, 20 point", "white A4", ["Ben Teal"]),
        ("Standard, 12 point", "cream A4", ["Cleo Fern"]),
    ]


def test_the_sheet_says_who_gets_what_and_its_sums_are_right(given, tmp_path):
    issue(given)
    paper = print_runs.as_paper(papers.masthead(given), run_of(given))
    assert [(row.copies, row.all_pages) for row in paper.printed] == [(2, 2), (1, 1), (1, 1)]
    assert {row.name: (row.what, row.way) for row in paper.readers if row.pages is None} == {
        "Ann Ash": ("12 point", "by e-mail"), "Edie Wren": ("Easy read", "by post"), "Gus Hawk": ("Braille", "by post"),
    }  # fmt: skip
    assert paper.labels == 3
    for size in (12, 20):
        written = papers.compose(given, "print-run", Asked(meeting_id="coming"))(tmp_path / f"{size}.pdf", size)
        assert problems(written.path) == []


def test_what_went_out_already_is_not_printed_again(given):
    issue(given)
    version = issued_papers.version(given, "coming", AGENDA, 1)
    issued_papers.mark_sent(given, [copy.id for copy in version.copies if copy.name != "Finn Lark"])
    assert [copy.name for b in run_of(given).batches for copy in b.copies] == ["Finn Lark"]


@pytest.mark.parametrize("sent", [False, True])
def test_nobody_is_named_who_has_died_since(given, sent):
    issue(given)
    if sent:
        issued_papers.mark_sent(given, [copy.id for copy in issued_papers.version(given, "coming", AGENDA, 1).copies])
    records.save(given, reader("Finn Lark", died_on=TODAY))
    sheet = print_runs.as_paper(papers.masthead(given), run_of(given))
    assert "Finn Lark" not in [row.name for row in sheet.readers]
    assert len(sheet.readers) == len(READERS) - 1


def test_nothing_is_printed_that_did_not_go_out(given):
    with pytest.raises(Refused, match="has been issued"):
        run_of(given)
    with pytest.raises(Refused, match="Nothing of this meeting has been issued"):
        papers.compose(given, "print-run", Asked(meeting_id="coming"))


def test_all_files_are_in_one_folder_in_the_order_of_printing(given, tmp_path):
    issue(given)
    made = print_folders.make_folder(given, run_of(given), tmp_path / "run")
    assert names(tmp_path / "run") == [path.name for path in made.files]
    assert [name[3:].split(", ")[0].split(".")[0] for name in names(tmp_path / "run")] == [
        "Print run", "Agenda", "Agenda", "Agenda", "Own actions to put on top", "3 labels in the order of the copies",
        "Easy-read agenda", "Text for Braille",
    ]  # fmt: skip
    paper = issued_papers.version(given, "coming", AGENDA, 1).papers[0]
    assert made.files[1].read_bytes() == made.files[3].read_bytes() == issued_papers.content(given, paper)
    labels = " ".join(pages_text(made.files[5]))
    assert [labels.index(name) for name in ("Finn Lark", "Ben Teal", "Cleo Fern")] == sorted(
        labels.index(name) for name in ("Finn Lark", "Ben Teal", "Cleo Fern")
    )
    assert "Ask for the leaflet" in " ".join(pages_text(made.files[4]))


def test_the_chair_gets_a_pack_of_their_own_in_their_size(given, tmp_path):
    records.save(given, Role(person_id="ben", title=RoleTitle.CHAIR, first=TODAY - timedelta(days=9)))
    issue(given, IssuedKind.PACK)
    made = print_folders.make_folder(given, run_of(given, IssuedKind.PACK), tmp_path / "run")
    (chairs,) = [path for path in made.files if "Chair" in path.name]
    assert "20 point" in chairs.name
    assert "Not for circulation" in pages_text(chairs)[0]


def test_who_has_an_earlier_pack_prints_the_changed_sheets_alone(given):
    issue(given, IssuedKind.PACK)
    records.save(given, an_item(COMING, id="late", position=2, number="2", title="Late item", asked="Say yes"))
    issue(given, IssuedKind.PACK)
    batch = run_of(given, IssuedKind.PACK).batches[0]
    whole = batch.paper.pages
    assert batch.what == "Sheets changed since version 1, 12 point"
    assert 0 < batch.pages < whole


def test_a_full_folder_is_left_alone(given, tmp_path):
    issue(given)
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine.txt").write_text("mine")
    with pytest.raises(Refused, match="something in"):
        print_folders.make_folder(given, run_of(given), full)
    assert names(full) == ["mine.txt"]


def test_a_folder_of_a_like_name_is_left_alone(given, tmp_path):
    issue(given)
    place = tmp_path / "place"
    (place / "run.part").mkdir(parents=True)
    print_folders.make_folder(given, run_of(given), place / "run")
    assert names(place) == ["run", "run.part"]


def test_one_that_is_stopped_leaves_nothing_behind(given, tmp_path):
    issue(given)

    def stop(done, total, words):
        if done == 3:
            raise Cancelled

    place = tmp_path / "place"
    place.mkdir()
    with pytest.raises(Cancelled):
        print_folders.make_folder(given, run_of(given), place / "run", stop)
    assert names(place) == []


def test_a_place_that_cannot_be_written_is_said_in_words(given, tmp_path):
    issue(given)
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageTrouble, match="could not be written there"):
        print_folders.make_folder(given, run_of(given), tmp_path / "file" / "run")


def make_and_be_killed(file, folder):
    """Make the folder in a process of its own that is killed when three of the files are written."""

    def die(done, *_):
        if done == 3:
            os._exit(9)

    child = os.fork()
    if not child:
        try:
            office = open_office(file, passphrase=PASSPHRASE)
            office.today = lambda: TODAY
            print_folders.make_folder(office, run_of(office), folder, die)
        finally:
            os._exit(0)
    os.waitpid(child, 0)


def test_one_that_is_killed_is_cleared_up_at_a_later_start(given, tmp_path):
    issue(given)
    place = tmp_path / "place"
    place.mkdir()
    given.close()
    make_and_be_killed(given.file.path, place / "run")
    (left,) = place.iterdir()
    assert len(names(left / "run")) == 3
    os.utime(left, (time.time() - 25 * 3600,) * 2)
    leftovers.clear()
    assert names(place) == []
