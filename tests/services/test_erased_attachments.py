"""Attached files that name somebody: found by title, by name and by what is written in them; gone with their bytes."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.attachments import FILE_REMOVED
from cpp_desktop.services import attachments, erasure, item_papers, records, subject_access
from cpp_desktop.services.office import open_office
from tests.builders import PASSPHRASE, TODAY, a_meeting, a_person, an_item
from tests.exchange import evidence_samples as samples

WORD_TEXT = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    "<w:p><w:r><w:t>We thank Tamsin Hollowell for the leaflet.</w:t></w:r></w:p></w:body></w:document>"
)


@pytest.fixture
def person(office):
    return records.save(office, a_person())


@pytest.fixture
def item(office):
    return records.save(office, an_item(records.save(office, a_meeting())))


@pytest.fixture
def attach(office, item, tmp_path):
    def attach(name, content):
        path = tmp_path / name
        path.write_bytes(content)
        return attachments.attach(office, item.id, path)

    return attach


def lines(office, person):
    return {(line.mention.record_id, line.mention.field) for line in erasure.mentions(office, person.id)}


def message(words):
    made = EmailMessage()
    made["From"], made["Subject"], made["Date"] = "leaflets@trust.example", "Thanks", "Mon, 4 May 2026 10:00:00 +0100"
    made.set_content(words)
    return made.as_bytes()


def test_a_file_is_found_by_its_name_its_title_and_what_its_picture_shows(office, person, attach):
    by_name = attach("Tamsin Hollowell CV.pdf", samples.pdf())
    item_papers.say_what_they_show(office, {by_name.id: "Tamsin Hollowell at the stall"})
    assert lines(office, person) == {(by_name.id, name) for name in ("title", "file_name", "told")}
    (line, *_) = erasure.mentions(office, person.id)
    assert (line.loses_file, line.meeting) == (True, "Ordinary, 12 May 2026")


def test_what_is_written_in_texts_emails_and_documents_is_read_and_the_rest_is_counted(office, person, attach):
    found = {
        attach("Note.txt", "Notes by Tamsin Hollowell".encode("utf-16")).id,
        attach("Answer.eml", message("Dear Tamsin Hollowell,\n\nThank you.")).id,
        attach("Report.docx", samples.docx({samples.WORD: WORD_TEXT.encode()})).id,
    }
    attach("Scan.png", samples.png())
    assert lines(office, person) == {(paper_id, "content") for paper_id in found}
    assert erasure.unread_files(office) == 1
    assert {line.words for line in erasure.mentions(office, person.id)} == {"Tamsin Hollowell"}


def test_erasing_takes_the_file_out_with_its_bytes_and_leaves_the_paper(office, person, attach):
    gone, stays = attach("Note.txt", b"Notes by Tamsin Hollowell"), attach("Other.txt", b"Notes by nobody")
    erasure.erase(office, person.id, {})
    with office.store.read() as look:
        assert look.get(ItemPaper, stays.id) == stays
        left = look.get(ItemPaper, gone.id)
        assert (left.title, left.digest, left.file_name, left.trouble) == ("Note", "", "", FILE_REMOVED)
        assert (look.content(gone.digest), look.content(stays.digest)) == (None, b"Notes by nobody")


def test_a_file_kept_with_a_ground_stays(office, person, attach):
    paper = attach("Note.txt", b"Notes by Tamsin Hollowell")
    keep = {line.mention.key: "needed for a legal claim" for line in erasure.mentions(office, person.id)}
    erasure.erase(office, person.id, keep)
    with office.store.read() as look:
        assert look.get(ItemPaper, paper.id) == paper


def test_an_older_copy_loses_the_file_again(office, person, attach, tmp_path):
    paper = attach("Note.txt", b"Notes by Tamsin Hollowell")
    done = erasure.erase(office, person.id, {})
    path = office.file.path
    office.close()
    path.write_bytes(done.copy.read_bytes())
    opened = open_office(path, passphrase=PASSPHRASE)
    opened.today = lambda: TODAY
    with opened.store.read() as look:
        assert look.get(ItemPaper, paper.id).digest == ""
        assert look.content(paper.digest) is None
    opened.close()


def test_who_asks_what_is_held_is_told_the_passage_in_the_file(office, person, attach):
    attach("Note.txt", b"Long before. " * 100 + b"Notes by Tamsin Hollowell and nobody. " + b"Long after. " * 100)
    access = subject_access.everything_about(office, person.id)
    (texts,) = [part for part in access.parts if part.code == "texts"]
    (held,) = texts.records[0].fields
    words = "".join(piece.text for piece in held.words)
    assert held.label == "In its file"
    assert "Notes by Tamsin Hollowell and nobody." in words
    assert len(words) < 500
