from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.services import minutes, papers, records
from cpp_desktop.services.office import Office
from tests.builders import a_meeting, a_minute, an_item


@pytest.fixture
def meeting(office: Office) -> Meeting:
    """Two passages, one of them confidential with an action, and a confidential item."""
    made = records.save(office, a_meeting())
    item = records.save(office, an_item(made, number="4", title="Parking"))
    secret = records.save(office, an_item(made, position=2, number="5", title="A letter", confidential=True))
    records.save(office, a_minute(made, item_id=item.id, number="4.1", text="Charges were explained."))
    trusted = {"number": "4.2", "text": "Told in trust. " * 400, "confidential": True}
    told = records.save(office, a_minute(made, item_id=item.id, position=2, **trusted))
    records.save(office, a_minute(made, item_id=secret.id, position=3, number="5.1", text="The letter was read."))
    minutes.record_action(office, minute=told, text="Visit at home")
    return made


def pages_of(path: Path) -> list[str]:
    with pymupdf.open(path) as document:
        return [" ".join(page.get_text().split()) for page in document]


def test_the_annex_holds_what_the_minutes_keep_apart_and_says_so_on_every_page(
    office: Office, meeting: Meeting, tmp_path: Path
) -> None:
    papers.compose_annex(office, meeting.id)(tmp_path / "Annex.pdf", 12)
    pages = pages_of(tmp_path / "Annex.pdf")
    assert len(pages) > 1
    assert all("Confidential" in page for page in pages)
    whole = " ".join(pages)
    assert all(words in whole for words in ("Told in trust.", "Visit at home", "A letter", "The letter was read."))
    assert "Charges" not in whole


def test_the_circulated_minutes_hold_none_of_it(office: Office, meeting: Meeting, tmp_path: Path) -> None:
    papers.write_paper(office, "minutes", tmp_path / "Minutes.pdf", asked=Asked(meeting_id=meeting.id))
    whole = " ".join(pages_of(tmp_path / "Minutes.pdf"))
    assert "Charges were explained." in whole
    assert not any(words in whole for words in ("Told in trust", "Visit at home", "A letter", "was read"))


def test_it_is_no_paper_for_the_asking(office: Office, meeting: Meeting, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="There is no paper"):
        papers.write_paper(office, "confidential-annex", tmp_path / "Annex.pdf", asked=Asked(meeting_id=meeting.id))


def test_without_a_confidential_passage_there_is_none(office: Office) -> None:
    meeting = records.save(office, a_meeting())
    with pytest.raises(Refused, match="No passage of these minutes is confidential"):
        papers.compose_annex(office, meeting.id)
