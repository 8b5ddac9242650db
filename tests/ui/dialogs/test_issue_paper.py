"""The dialogs round a paper that goes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.services import issued_papers, meetings
from cpp_desktop.services.meetings import is_coming
from cpp_desktop.services.office import Office
from cpp_desktop.ui.dialogs.issue_paper import IssuePaper, ask_to_issue
from cpp_desktop.ui.dialogs.issued_papers import IssuedPapers
from cpp_desktop.ui.dialogs.save_mail_drafts import SaveMailDrafts
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless

NAME = "Anil Deshpande"


@pytest.fixture
def meeting_id(office: Office) -> str:
    return next(line.id for line in meetings.all_meetings(office) if is_coming(line.meeting, office.today()))


@pytest.fixture
def issuing(window: MainWindow, meeting_id: str) -> IssuePaper:
    window.go_to("Meetings")
    keys.settle()
    ask_to_issue(window.current(), IssuedKind.AGENDA, meeting_id)
    keys.until(lambda: dialogs.is_open(IssuePaper))
    return dialogs.in_front(IssuePaper)


@pytest.fixture
def pack(window: MainWindow, meeting_id: str) -> IssuePaper:
    window.go_to("Meetings")
    keys.settle()
    ask_to_issue(window.current(), IssuedKind.PACK, meeting_id)
    keys.until(lambda: dialogs.is_open(IssuePaper))
    return dialogs.in_front(IssuePaper)


def row(dialog: IssuePaper) -> str:
    columns = dialog.table.model.columns
    return next(" | ".join(c.spoken(r) for c in columns) for r in dialog.table.model.shown if r.name == NAME)


def issue(dialog: IssuePaper) -> IssuedPapers:
    dialog.verb.click()
    keys.until(lambda: dialogs.is_open(IssuedPapers))
    return dialogs.in_front(IssuedPapers)


def test_it_says_who_receives_what_and_fits(issuing: IssuePaper) -> None:
    assert row(issuing).startswith(f"{NAME}, Member | 16 point | Post, 6 Lime Avenue")
    assert row(issuing).endswith("goes")
    assert "To print: " in issuing.runs.text()
    assert nameless(issuing) == []
    assert issuing.height() <= 696


def test_who_is_left_out_is_not_on_the_list_of_copies(issuing: IssuePaper, office: Office, meeting_id: str) -> None:
    issuing.table.choose(next(r.id for r in issuing.table.model.shown if r.name == NAME))
    issuing.leaves_out.click()
    assert row(issuing).endswith("left out")
    issue(issuing)
    (version,) = issued_papers.history(office, meeting_id)
    assert NAME not in [copy.name for copy in version.copies]


def test_a_pack_says_which_papers_have_no_pages_yet_and_why(pack: IssuePaper) -> None:
    told = "Paper D, “The mobile unit: who came, in figures”: This paper is to follow."
    assert told in pack.without_pages.words.text()
    assert not pack.news.isVisible()
    assert nameless(pack) == []


def test_a_pack_for_both_sides_of_a_sheet_is_issued_as_one(pack: IssuePaper, office: Office, meeting_id: str) -> None:
    pack.duplex.click()
    keys.until(pack.verb.isEnabled)
    issue(pack)
    (version,) = issued_papers.history(office, meeting_id)
    assert all(paper.pages % 2 == 0 for paper in version.papers)


def test_with_everybody_left_out_nothing_can_be_issued(issuing: IssuePaper) -> None:
    issuing.table.choose_several(r.id for r in issuing.table.model.shown)
    issuing.leaves_out.click()
    assert not issuing.verb.isEnabled()
    issuing.lets_go.click()
    assert issuing.verb.isEnabled()


def test_copies_are_marked_as_sent_one_by_one_or_all(issuing: IssuePaper, office: Office, meeting_id: str) -> None:
    shown = issue(issuing)
    shown.copies.choose(shown.copies.model.shown[0].id)
    shown.sent.click()
    assert sum(not copy.is_waiting for copy in issued_papers.history(office, meeting_id)[0].copies) == 1
    shown.waits.click()
    assert all(copy.is_waiting for copy in issued_papers.history(office, meeting_id)[0].copies)
    shown.all_sent.click()
    assert shown.count.text() == "Every copy is marked as sent."
    assert not shown.mails.isEnabled()
    assert nameless(shown) == []


def test_files_and_emails_are_saved(issuing: IssuePaper, tmp_path: Path) -> None:
    shown = issue(issuing)
    files, mails = tmp_path / "files", tmp_path / "mails"
    for folder in (files, mails):
        folder.mkdir()
    shown.save_to(files)
    assert len(list(files.glob("*.pdf"))) == len(shown.version.sizes)
    shown.save_to(files)
    assert "already" in shown.trouble.words.text()
    shown.mails.click()
    drafts = dialogs.in_front(SaveMailDrafts)
    assert nameless(drafts) == []
    drafts.marks.setChecked(True)
    drafts.save_to(mails)
    keys.settle()
    assert len(list(mails.glob("*.eml"))) == len(drafts_of(shown))


def drafts_of(shown: IssuedPapers) -> list[str]:
    sent = [copy for copy in shown.version.copies if not copy.is_waiting]
    return [copy.name for copy in sent]
