"""Papers attached from the command line: what has pages now, and why the rest has none."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.services import attachments, which_item, which_meeting
from cpp_desktop.services.office import open_office
from tests.blank_pdfs import pdf
from tests.exchange import evidence_samples as samples
from tests.exchange import stand_ins


@pytest.fixture
def folder(tmp_path) -> Path:
    """Papers as they come by e-mail, some of them no good."""
    made = tmp_path / "papers"
    (made / "more").mkdir(parents=True)
    for name, content in {
        "Waiting times.pdf": pdf(3), "Locked.pdf": pdf(2, user="secret", owner="secret"), "Damaged.pdf": b"%PDF-1.7\n",
        "Setup.exe": b"MZ\0\0", ".hidden.pdf": pdf(), "more/Leaflet.png": samples.png(),
    }.items():  # fmt: skip
        (made / name).write_bytes(content)
    return made


def under(sample: Path, number: str) -> list[str]:
    """The papers under an item of the next meeting."""
    office = open_office(sample, passphrase="sample group")
    try:
        item = which_item.find_item(office, which_meeting.find_meeting(office, "next").id, number)
        with office.store.read() as look:
            return [paper.title for paper, _ in attachments.texts(look) if paper.item_id == item.id]
    finally:
        office.close()


def test_a_folder_is_attached_and_the_rest_is_listed_with_reasons(command, sample, folder):
    answer = command("attach", sample, "--meeting", "next", "--item", "5", folder, "--json")
    assert answer.code == 0
    assert answer.json["attached"] == [{"file": "Waiting times.pdf", "pages": 3}, {"file": "Leaflet.png", "pages": 1}]
    why = {one["file"]: one["why"] for one in answer.json["refused"]}
    assert set(why) == {"Damaged.pdf", "Locked.pdf", "Setup.exe"}
    assert "password" in why["Locked.pdf"]
    assert "a programme" in why["Setup.exe"]
    assert "what “Leaflet.png” shows" in answer.err


def test_a_picture_is_told_and_kept_for_the_chair(command, sample, folder, tmp_path):
    words = ("--told", "A heron by the river", "--confidential")
    answer = command("attach", sample, "--meeting", "next", "--item", "5", folder / "more" / "Leaflet.png", *words)
    assert (answer.code, "Say in the window" in answer.err) == (0, False)
    for kind, is_there in (("pack", False), ("chair-pack", True)):
        command("paper", sample, kind, "--meeting", "next", "--out", tmp_path / f"{kind}.txt")
        assert ("A heron by the river" in (tmp_path / f"{kind}.txt").read_text("utf-8")) is is_there


def test_without_an_item_one_is_chosen_and_said(command, sample, folder):
    answer = command("attach", sample, "--meeting", "next", folder / "Waiting times.pdf")
    assert answer.code == 0
    assert answer.out.splitlines() == [
        "1 paper attached under item 6, Correspondence: consent for sharing test results.",
        "Waiting times.pdf: 3 pages, 1 KB",
    ]


def test_a_document_without_the_program_that_sets_it_asks_for_a_pdf(command, sample, tmp_path, monkeypatch):
    stand_ins.take_away(monkeypatch, tmp_path)
    (tmp_path / "Report.docx").write_bytes(samples.docx())
    answer = command("attach", sample, "--meeting", "next", tmp_path / "Report.docx", "--json")
    assert answer.code == 1
    assert answer.json == {
        "attached": [],
        "refused": [
            {
                "file": "Report.docx",
                "why": "Save it as a PDF and attach that; LibreOffice is not on this computer.",
            }
        ],
    }


def test_the_same_papers_twice_add_nothing(command, sample, folder):
    assert command("attach", sample, "--meeting", "next", folder).code == 0
    again = command("attach", sample, "--meeting", "next", folder, "--json")
    assert again.code == 1
    assert "attached here already" in {one["file"]: one["why"] for one in again.json["refused"]}["Waiting times.pdf"]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--meeting", "next", "--item", "99"), "There is no item 99 on this agenda; its items are 1, 2"),
        (("--meeting", "1 January 1999"), "There is no meeting on"),
    ],
)
def test_what_is_not_there_is_refused(command, sample, folder, words, why):
    assert command("attach", sample, *words, folder).refuses(why)


def test_what_cannot_be_read_is_told_to_have_a_page_in_its_place(command, sample, folder):
    answer = command("attach", sample, "--meeting", "next", folder)
    assert "Damaged.pdf: This PDF is damaged and cannot be read. In the pack a page in its place says so." in answer.err
    refused = next(line for line in answer.err.splitlines() if line.startswith("Setup.exe"))
    assert "in its place" not in refused


def test_a_file_that_is_not_there_is_said(command, sample, tmp_path):
    answer = command("attach", sample, "--meeting", "next", tmp_path / "gone.pdf")
    assert (answer.code, answer.err) == (1, "gone.pdf: There is no such file any more.\n")


def test_a_folder_without_a_file_is_said_to_be_empty(command, sample, tmp_path):
    (tmp_path / "empty").mkdir()
    answer = command("attach", sample, "--meeting", "next", tmp_path / "empty", "--json")
    assert (answer.code, answer.json, answer.err) == (
        1, {"attached": [], "refused": []}, "There is no file in this folder.\n",
    )  # fmt: skip
