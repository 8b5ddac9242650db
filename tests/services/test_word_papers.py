"""Word documents of a group: from the usual template or its own, which is tried before it is taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.letterheads import WordPaper, WordTemplate
from cpp_desktop.domain.word_labels import labels
from cpp_desktop.services import languages, papers, records, word_papers
from cpp_desktop.services.office import Office
from tests.builders import a_meeting, a_minute, an_action, an_item
from tests.exchange.word_samples import read, template, usual, words

OWN = (
    "{{ group_name }}",
    "{{ title }}",
    "{%p for one in items %}",
    "{{ one.number }} {{ one.title }}",
    "{%p endfor %}",
)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "Our agenda.docx"
    path.write_bytes(template(*OWN))
    return path


@pytest.fixture
def meeting_id(office: Office) -> str:
    meeting = records.save(office, a_meeting())
    records.save(office, an_item(meeting, title="Parking at the treatment centre"))
    records.save(office, an_item(meeting, number="2", position=2, title="About Wilf Tanner", confidential=True))
    minute = records.save(office, a_minute(meeting, text="Spoken in confidence.", confidential=True))
    records.save(office, an_action(text="Something in confidence", meeting_id=meeting.id, minute_id=minute.id))
    return meeting.id


def in_word(office: Office, kind: str, meeting_id: str | None, target: Path, size: int = 12) -> str:
    asked = Asked(meeting_id=meeting_id)
    return words(papers.write_paper(office, kind, target, size=size, asked=asked).path.read_bytes())


@pytest.mark.parametrize("kind", ["agenda", "minutes", "action-log"])
def test_three_papers_are_had_as_word_documents_with_nothing_confidential(
    office: Office, meeting_id: str, tmp_path: Path, kind: str
) -> None:
    text = in_word(office, kind, meeting_id if kind != "action-log" else None, tmp_path / "paper.docx", 18)
    assert "Meadow Valley Partnership Group" in text
    assert "kept apart" in text
    assert "in confidence" not in text
    assert "Wilf Tanner" not in text
    assert papers.endings(kind)[:2] == (".pdf", ".docx")


def test_other_papers_are_none(office: Office, tmp_path: Path) -> None:
    assert ".docx" not in papers.endings("register")
    assert ".docx" not in papers.endings("chair-agenda")
    with pytest.raises(Refused, match="Word documents are made of these: action-log, agenda, minutes"):
        papers.write_paper(office, "register", tmp_path / "register.docx")


def test_a_composed_paper_is_written_without_the_file(office: Office, meeting_id: str, tmp_path: Path) -> None:
    write = papers.compose(office, "agenda", Asked(meeting_id=meeting_id))
    office.close()
    assert "Parking at the treatment centre" in words(write(tmp_path / "agenda.docx", 12).path.read_bytes())


def test_an_own_template_is_taken_and_given_back(office: Office, meeting_id: str, own: Path, tmp_path: Path) -> None:
    kept = word_papers.choose(office, WordPaper.AGENDA, own)
    assert kept.file_name == "Our agenda.docx"
    target = tmp_path / "agenda.docx"
    assert in_word(office, "agenda", meeting_id, target).splitlines() == [
        "Meadow Valley Partnership Group", "Agenda: ordinary meeting", "1 Parking at the treatment centre",
    ]  # fmt: skip
    again = word_papers.choose(office, WordPaper.AGENDA, own)
    assert again.id == kept.id
    copy = word_papers.save_template(office, WordPaper.AGENDA, tmp_path / "copy.docx")
    assert copy.read_bytes() == own.read_bytes()
    word_papers.take_usual(office, WordPaper.AGENDA)
    assert word_papers.template_of(office, WordPaper.AGENDA) is None
    word_papers.save_template(office, WordPaper.AGENDA, copy)
    assert copy.read_bytes() == usual(WordPaper.AGENDA)
    office.store.undo()
    assert word_papers.template_of(office, WordPaper.AGENDA) == again


@pytest.mark.parametrize("meetings", [0, 1])
def test_a_bad_template_is_refused_when_it_is_chosen(office: Office, tmp_path: Path, meetings: int) -> None:
    if meetings:
        records.save(office, a_meeting())
    path = tmp_path / "bad.docx"
    path.write_bytes(template("{{ title }}", "{% if large %}{{ nowhere }}{% endif %}"))
    with pytest.raises(Refused, match="“nowhere”, which this paper does not know"):
        word_papers.choose(office, WordPaper.AGENDA, path)
    path.write_bytes(template("{{ ''.__class__ }}"))
    with pytest.raises(Refused, match="“__class__”, which a template may not"):
        word_papers.choose(office, WordPaper.MINUTES, path)
    assert word_papers.template_of(office, WordPaper.AGENDA) is None


def test_a_damaged_template_stops_no_other_form(office: Office, meeting_id: str, tmp_path: Path) -> None:
    with office.store.transaction("damage") as tx:
        tx.save(WordTemplate(paper=WordPaper.AGENDA, file_name="gone.docx", digest="0" * 64))
    write = papers.compose(office, "agenda", Asked(meeting_id=meeting_id))
    assert write(tmp_path / "agenda.pdf", 12).pages
    with pytest.raises(StorageTrouble, match="take the usual one"):
        write(tmp_path / "agenda.docx", 12)
    with pytest.raises(StorageTrouble):
        word_papers.save_template(office, WordPaper.AGENDA, tmp_path / "copy.docx")


def test_names_are_those_of_a_whole_paper() -> None:
    assert {"title", "large", "items.title", "items.papers", "words_used.word"} <= set(
        word_papers.names(WordPaper.AGENDA)
    )
    assert "sections.minutes.actions.who" in word_papers.names(WordPaper.MINUTES)


def test_the_usual_template_speaks_the_language_in_use(office: Office, meeting_id: str, tmp_path: Path) -> None:
    languages.choose("cy")
    try:
        assert labels()["Page"] == "Tudalen"
        written = papers.write_paper(office, "agenda", tmp_path / "a.docx", asked=Asked(meeting_id=meeting_id))
        document = read(written.path.read_bytes())
    finally:
        languages.choose("en")
    assert document.core_properties.language == "cy-GB"
    assert document.sections[0].footer.paragraphs[0].text.split("\t")[1].startswith("Tudalen")
