"""What went out is kept as it was, with its copies; a file is removed for good only where she says so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import text

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.issued_papers import Circulation, IssuedPaper
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.domain.people import Delivery, InformationFormat, Person
from cpp_desktop.services import erasure, issued_papers, meetings, safety
from cpp_desktop.services.office import open_office
from tests.builders import PASSPHRASE
from tests.services.papers_to_issue import AGENDA, MINUTES, fill, issued


@pytest.fixture
def given(office):
    fill(office)
    return office


def test_a_version_is_kept_in_each_size_with_its_copies(given):
    done = issued(given)
    assert [(p.version, p.size, p.pages) for p in done.papers] == [(1, 12, 1), (1, 20, 1)]
    version = issued_papers.history(given, "spring")[0]
    kept = [(c.name, c.size, c.circulation.delivery, c.is_waiting) for c in version.copies]
    assert kept == [
        ("Ann Ash", 12, Delivery.EMAIL, True),
        ("Ben Teal", 20, Delivery.POST, True),
        ("Carys Wood", 12, Delivery.PHONE_CALL, True),
    ]
    assert version.copies[2].circulation.information_format is InformationFormat.AUDIO


def test_a_paper_is_opened_again_as_it_went_out(given, tmp_path):
    done = issued(given)
    before = [issued_papers.content(given, paper) for paper in done.papers]
    with given.store.transaction("edit") as tx:
        tx.save(replace(tx.get(AgendaItem, "item"), title="Other words"))
    issued(given)
    copy = given.back_up(tmp_path / "copy.cppgroup")
    restored = safety.restore(copy, tmp_path / "back.cppgroup", passphrase=PASSPHRASE)
    again = open_office(restored, passphrase=PASSPHRASE)
    try:
        for office in (given, again):
            version = issued_papers.version(office, "spring", AGENDA, 1)
            assert [issued_papers.content(office, paper) for paper in version.papers] == before
    finally:
        again.close()


def test_a_damaged_paper_says_so(given):
    paper = issued(given).papers[0]
    with given.store.beyond_undo("damage") as tx:
        tx.connection.execute(text("UPDATE stored_file SET content = x'00'"))
    with pytest.raises(StorageTrouble, match="damaged"):
        issued_papers.content(given, paper)


def test_copies_are_noted_as_sent_and_that_is_taken_back(given):
    issued(given)
    copies = issued_papers.history(given, "spring")[0].copies
    assert issued_papers.mark_sent(given, [copy.id for copy in copies]) == 3
    assert issued_papers.mark_sent(given, [copies[0].id]) == 0
    given.store.undo()
    assert all(copy.is_waiting for copy in issued_papers.history(given, "spring")[0].copies)


def test_a_meeting_with_an_issued_paper_is_not_removed(given):
    issued(given)
    with pytest.raises(Refused):
        meetings.remove_meeting(given, "spring")
    with given.store.read() as look:
        assert (look.count(IssuedPaper), look.count(Circulation), look.count(Person)) == (2, 3, 5)


def test_a_paper_that_names_somebody_erased_stays_as_it_was(given):
    done = issued(given, MINUTES, "held")
    (line,) = erasure.issued_papers(given, "ann")
    assert (line.where, line.words, line.sure) == ("Minutes, version 1", "Ann Ash", True)
    before = issued_papers.content(given, done.papers[0])
    issued_papers.mark_sent(given, [copy.id for copy in issued_papers.history(given, "held")[0].copies])
    erasure.erase(given, "ann", {})
    assert issued_papers.content(given, done.papers[0]) == before
    assert issued_papers.history(given, "held")[0].copies[0].name == "(name removed)"


def test_its_file_is_removed_for_good_where_she_says_so(given, tmp_path):
    older = given.back_up(tmp_path / "older.cppgroup")
    done = issued(given, MINUTES, "held")
    copy = given.back_up(tmp_path / "copy.cppgroup")
    (line,) = erasure.issued_papers(given, "ann")
    gone = erasure.erase(given, "ann", {}, papers=line.paper_ids)
    assert gone.papers == len(line.paper_ids)
    says_it_was_removed(given, done)
    assert given.file.findings() == []
    for backup, name in ((older, "Older"), (copy, "Back")):
        target = given.file.path.with_name(f"{name}.cppgroup")
        again = open_office(safety.restore(backup, target, passphrase=PASSPHRASE), passphrase=PASSPHRASE)
        try:
            says_it_was_removed(again, done if backup is copy else None)
        finally:
            again.close()


def says_it_was_removed(office, done):
    if done is None:
        assert issued_papers.history(office, "held") == []
        return
    version = issued_papers.version(office, "held", MINUTES, 1)
    assert version.is_removed
    assert [paper.digest for paper in version.papers] == [paper.digest for paper in done.papers]
    for paper in version.papers:
        with pytest.raises(Refused, match="somebody who has been erased"):
            issued_papers.content(office, paper)
    with office.store.read() as look:
        assert [look.content(paper.digest) for paper in version.papers] == [None] * len(version.papers)
    entries = [entry for paper in version.papers for entry in office.store.history(paper.id)]
    assert "Ann Ash" not in repr(entries)
