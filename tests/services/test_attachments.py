"""Files attached under agenda items: kept once, counted in pages, or with the reason why there are none, said now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cpp_desktop.domain.agendas import ItemPaper, PaperSupply
from cpp_desktop.domain.errors import Cancelled, Refused
from cpp_desktop.domain.issued_papers import IssuedKind, IssuedPaper, PackPart, PackPartKind
from cpp_desktop.services import agenda, attachments, item_papers, kept_files, records
from tests.blank_pdfs import pdf
from tests.builders import TODAY, a_meeting, an_item
from tests.exchange import evidence_samples as samples
from tests.exchange import stand_ins
from tests.services.stored_files import again, stored

DATA = Path(__file__).parents[3] / "shared" / "data"


@pytest.fixture
def item(office):
    meeting = records.save(office, a_meeting())
    return records.save(office, an_item(meeting))


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "Waiting_times.pdf"
    path.write_bytes(pdf(3))
    return path


def put(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    return path


def papers(office, item):
    with office.store.read() as look:
        return sorted(look.all(ItemPaper, item_id=item.id), key=lambda paper: paper.position)


def test_a_file_is_attached_with_its_pages_counted_and_undone_in_one_step(office, item, report):
    paper = attachments.attach(office, item.id, report)
    assert (paper.title, paper.pages, paper.trouble, paper.added) == ("Waiting times", 3, "", TODAY)
    assert kept_files.content(office, paper) == report.read_bytes()
    assert office.store.undo_label == "attach paper"
    office.store.undo()
    assert papers(office, item) == []


def test_papers_stand_in_the_order_in_which_they_came_and_can_be_moved(office, item, report, tmp_path):
    first = item_papers.add_paper(office, item.id, "To come", PaperSupply.TO_FOLLOW)
    second = attachments.attach(office, item.id, report)
    third = attachments.attach(office, item.id, put(tmp_path, "Letter.txt", b"Dear all"))
    item_papers.move_paper(office, third, -2)
    assert [paper.id for paper in papers(office, item)] == [third.id, first.id, second.id]
    item_papers.move_paper(office, third, 9)
    assert [paper.id for paper in papers(office, item)] == [first.id, second.id, third.id]


def test_a_paper_that_was_to_follow_takes_its_file_and_loses_it_again(office, item, report):
    waits = item_papers.add_paper(office, item.id, "Report", PaperSupply.TO_FOLLOW)
    came = attachments.attach_to(office, waits, report)
    assert (came.id, came.title, came.supply, came.pages) == (waits.id, "Report", PaperSupply.ATTACHED, 3)
    assert attachments.detach(office, came) == waits
    with pytest.raises(Refused, match="not kept here any more"):
        kept_files.content(office, replace(came, digest="0" * 64))


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("Locked.pdf", pdf(user="secret", owner="secret"), "asks for a password"),
        ("Torn.pdf", b"%PDF-1.7\n1 0 obj", "damaged"),
        ("Letter.pdf", b"Dear all", "not a PDF"),
        ("Budget.xlsm", b"PK", "macros"),
        ("Photo.png", samples.png()[:40], "damaged"),
        ("Minutes.docx", b"no archive", "not what its name says"),
    ],
)
def test_what_has_no_pages_is_named_with_the_reason(office, item, tmp_path, name, content, why):
    paper = attachments.attach(office, item.id, put(tmp_path, name, content))
    assert why in paper.trouble
    assert paper.pages is None
    assert papers(office, item) == [paper]


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("Setup.exe", b"MZ\0\0", "a programme"),
        ("Report.pdf", b"\x7fELF\2\1", "a programme"),
        ("Papers.zip", b"PK", "packed into one file"),
        ("Phone.heic", samples.heic(), "Save it as a JPEG"),
        ("Table.csv", b"a,b", "Save it as a PDF"),
        ("Nothing.pdf", b"", "nothing in this file"),
        ("Long.txt", b"x" * 1024 * 1025, "larger than 1 MB"),
    ],
)
def test_what_is_no_paper_is_not_even_named(office, item, tmp_path, name, content, why):
    records.save(office, replace(office.group, most_attached_mb=1))
    with pytest.raises(Refused, match=why):
        attachments.attach(office, item.id, put(tmp_path, name, content))
    assert (papers(office, item), stored(office)) == ([], 0)


def test_a_path_in_a_name_stays_a_name(office, item, tmp_path):
    name = "..\\..\\autoexec:Q1.pdf"
    assert attachments.attach(office, item.id, put(tmp_path, name, pdf())).file_name == "autoexecQ1.pdf"


def test_pages_are_counted_of_pictures_texts_and_emails(office, item, tmp_path):
    files = {"Stall.jpg": samples.jpeg(), "Note.txt": b"words " * 4000, "Answer.eml": samples.message()}
    found = [attachments.attach(office, item.id, put(tmp_path, *file)) for file in files.items()]
    assert [paper.pages for paper in found] == [1, found[1].pages, 1]
    assert found[1].pages > 4
    assert samples.PLACE not in kept_files.content(office, found[0])


def test_a_document_gets_the_pages_that_libreoffice_makes(office, item, tmp_path, monkeypatch):
    home = stand_ins.put_in_place(monkeypatch, tmp_path, 'cp "$(dirname "$0")/made.pdf" "$out/paper.pdf"')
    put(home, "made.pdf", pdf(2))
    paper = attachments.attach(office, item.id, put(tmp_path, "Report.docx", samples.docx()))
    assert (paper.pages, paper.trouble, stored(office)) == (2, "", 2)
    with office.store.read() as look:
        assert look.content(paper.pages_digest) == pdf(2)


def test_without_libreoffice_the_document_is_kept_and_a_pdf_asked_for(office, item, tmp_path, monkeypatch):
    stand_ins.take_away(monkeypatch, tmp_path)
    paper = attachments.attach(office, item.id, put(tmp_path, "Report.docx", samples.docx()))
    assert paper.trouble == "Save it as a PDF and attach that; LibreOffice is not on this computer."
    assert kept_files.content(office, paper) == samples.docx()
    replaced = attachments.attach_to(office, paper, put(tmp_path, "Report.pdf", pdf()))
    assert (replaced.trouble, replaced.pages, replaced.title) == ("", 1, "Report")


def test_nothing_of_a_file_that_cannot_be_kept_takes_the_place_of_a_good_one(office, item, report, tmp_path):
    paper = attachments.attach(office, item.id, report)
    with pytest.raises(Refused, match="macros"):
        attachments.attach_to(office, paper, put(tmp_path, "Budget.xlsm", b"PK"))
    assert papers(office, item) == [paper]


def test_stop_keeps_nothing(office, item, tmp_path, monkeypatch):
    stand_ins.put_in_place(monkeypatch, tmp_path, stand_ins.HANGS)

    def stop(_done, _total, label):
        if "LibreOffice" in label:
            raise Cancelled

    with pytest.raises(Cancelled):
        attachments.attach_all(office, item.id, [put(tmp_path, "Report.docx", samples.docx())], stop)
    assert (papers(office, item), stored(office)) == ([], 0)


def test_the_same_file_twice_is_refused_and_kept_once_elsewhere(office, item, report):
    attachments.attach(office, item.id, report)
    with pytest.raises(Refused, match="“Waiting times”"):
        attachments.attach(office, item.id, report)
    other = agenda.add_item(office, item.meeting_id, "Reports")
    attachments.attach(office, other.id, report)
    assert stored(office) == 1
    assert attachments.kept_size(office) == report.stat().st_size


def test_bytes_go_when_the_file_is_closed_unless_a_pack_went_out_with_them(office, item, report, tmp_path):
    paper = attachments.attach(office, item.id, report)
    gone = attachments.attach(office, item.id, put(tmp_path, "Draft.pdf", pdf(2)))
    with office.store.transaction("issue pack") as tx:
        own = tx.keep(b"own pages")
        out = tx.save(
            IssuedPaper(
                meeting_id=item.meeting_id, kind=IssuedKind.PACK, version=1, size=12, issued=TODAY, digest=own, pages=1
            )
        )
        part = PackPart(issued_paper_id=out.id, position=1, kind=PackPartKind.PAPER, title=paper.title)
        tx.save(replace(part, item_paper_id=paper.id, digest=paper.digest))
    with pytest.raises(Refused, match="went out with the pack"):
        item_papers.remove_paper(office, paper)
    attachments.detach(office, paper)
    item_papers.remove_paper(office, gone)
    opened = again(office)
    with opened.store.read() as look:
        assert look.content(paper.digest) == report.read_bytes()
        assert look.content(gone.digest) is None
    opened.close()


def test_a_paper_attached_once_the_agenda_went_out_is_late(office, item, report):
    assert not attachments.is_late(office, item.id)
    with office.store.read() as look:
        meeting = look.all(type(a_meeting()))[0]
    records.save(office, replace(meeting, agenda_issued=TODAY))
    assert attachments.is_late(office, item.id)
    assert attachments.attach(office, item.id, report).pages == 3


def test_what_is_said_of_a_paper_changes_and_its_file_stays(office, item, report):
    before = item_papers.add_paper(office, item.id, "Report")
    attachments.attach_to(office, before, report)
    after = item_papers.save_paper(office, replace(before, title=" The report ", confidential=True))
    assert (after.title, after.confidential, after.pages) == ("The report", True, 3)
    item_papers.say_what_they_show(office, {after.id: " A bar for each month. "})
    assert papers(office, item)[0].told == "A bar for each month."


def test_folders_are_taken_apart_and_one_bad_file_keeps_no_other_back(office, item, tmp_path):
    folder = tmp_path / "papers"
    (folder / ".cache").mkdir(parents=True)
    for name, content in {"b.pdf": pdf(), "a.txt": b"Hello", "c.exe": b"MZ\0", ".cache/d.pdf": pdf(2)}.items():
        put(folder, name, content)
    done = attachments.attach_all(office, item.id, [folder])
    assert [name for name, _ in done.papers] == ["a.txt", "b.pdf"]
    assert [name for name, _ in done.refused] == ["c.exe"]


def test_a_large_file_of_the_group_is_said(office, item, report, monkeypatch):
    assert attachments.too_large(office) == ""
    monkeypatch.setattr("cpp_desktop.domain.attachments.LARGE_FILE", 1024)
    attachments.attach(office, item.id, report)
    assert "The group’s file is 0 MB now" in attachments.too_large(office)


@pytest.mark.skipif(not DATA.is_dir(), reason="the folder of other people's files is not here")
def test_other_peoples_files_become_pages_or_a_reason(office, item, tmp_path, monkeypatch):
    stand_ins.take_away(monkeypatch, tmp_path)
    sources = [path for kind in ("pdf", "docx", "xlsx", "images") for path in sorted((DATA / kind).iterdir())]
    small = [path for path in sources if path.stat().st_size < 400_000]
    done = attachments.attach_all(office, item.id, small)
    assert len(done.papers) + len(done.troubled) + len(done.refused) == len(small)
    assert len(done.papers) > 30
    assert all(paper.pages for _, paper in done.papers)
    assert all(paper.trouble.endswith(".") for _, paper in done.troubled)


def test_a_picture_of_more_points_than_a_laptop_holds_is_said_at_once(office, item, tmp_path):
    from PIL import Image

    path = tmp_path / "Poster.png"
    Image.new("RGB", (7000, 6000)).save(path)
    assert "more points than a laptop can show" in attachments.attach(office, item.id, path).trouble
    Image.new("1", (7000, 6000)).save(tmp_path / "Scan.tif", compression="group4")
    assert attachments.attach(office, item.id, tmp_path / "Scan.tif").pages == 1
