"""A pack that went out: put together again as it was, numbered on for a late paper, emptied by an erasure."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pymupdf
import pytest

from cpp_desktop.domain.agendas import ItemPaper, PaperSupply
from cpp_desktop.domain.errors import Cancelled, Refused, StorageTrouble
from cpp_desktop.domain.issued_papers import Edition, IssuedKind, IssuedPaper, PackPart, PackPartKind
from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from cpp_desktop.domain.people import Delivery, InformationFormat
from cpp_desktop.services import attachments, erasure, issued_packs, issued_papers, issuing, mail_drafts
from tests.builders import TODAY, a_meeting, a_membership, a_person, an_action, an_item

PACK = IssuedKind.PACK
COMING = a_meeting(id="coming", date=TODAY + timedelta(days=14))
ANN = a_person(id="ann", name="Ann Ash", email="ann@meadow.example", delivery=Delivery.EMAIL)
BEN = a_person(
    id="ben", name="Ben Teal", email="", address="4 Mill Lane", delivery=Delivery.POST,
    information_format=InformationFormat.LARGE_PRINT_20,
)  # fmt: skip


def a_pdf(*pages):
    with pymupdf.open() as made:
        for words in pages:
            made.new_page().insert_text((72, 72), words)
        return made.tobytes()


@pytest.fixture
def given(office):
    with office.store.transaction("fill") as tx:
        tx.save_all([ANN, BEN, a_membership(ANN), a_membership(BEN), COMING, an_item(COMING, id="leaflets")])
        tx.save(an_item(COMING, id="money", position=2, number="2", title="Money"))
        tx.save(an_action(reference="A7", text="Ask for the leaflet", owner="", owner_ids=("ann",)))
    attach(office, "letter", "leaflets", "First words", "Last words")
    attach(office, "report", "money", supply=PaperSupply.TO_FOLLOW)
    return office


def attach(office, paper_id, item_id, *pages, **given):
    with office.store.transaction("attach") as tx:
        kept = (
            {"digest": tx.keep(a_pdf(*pages)), "media_type": "application/pdf", "file_name": "a.pdf"} if pages else {}
        )
        fields = {"id": paper_id, "item_id": item_id, "position": 1, "title": paper_id.title(), **kept, **given}
        tx.save(ItemPaper(**fields))


def detach(office, paper_id):
    with office.store.read() as look:
        attachments.detach(office, look.get(ItemPaper, paper_id))


def issue(office, **given):
    return issuing.issue(office, issuing.prepare(office, PACK, "coming"), **given)


def join(office, **given):
    hari = a_person(name="Hari Bell", email="hari@meadow.example", delivery=Delivery.EMAIL, **given)
    with office.store.transaction("join") as tx:
        tx.save_all([hari, a_membership(hari)])


def version(office, number=1):
    return issued_papers.version(office, "coming", PACK, number)


def parts(office, paper):
    with office.store.read() as look:
        return issued_packs.parts_of(look, [paper])[paper.id]


def labels(office, paper):
    return {part.title: part.labels for part in parts(office, paper)}


def texts(data):
    with pymupdf.open(stream=data) as paper:
        return [" ".join(page.get_text().split()) for page in paper]


def test_a_pack_is_kept_in_every_size_and_opened_again_byte_by_byte(given, tmp_path):
    done = issue(given)
    assert [(p.kind, p.version, p.size, p.edition) for p in done.papers] == [
        (PACK, 1, 12, Edition.MEMBERS), (PACK, 1, 20, Edition.MEMBERS),
    ]  # fmt: skip
    for paper in done.papers:
        whole = issued_papers.content(given, paper)
        assert sha256(whole).hexdigest() == paper.whole
        assert len(texts(whole)) == paper.pages == sum(len(part.labels) for part in parts(given, paper))
        assert any("First words" in page for page in texts(whole))
    shown = issued_papers.opened(given, version(given))(tmp_path / "pack.pdf", 20)
    assert shown.remarks == ()


def test_a_pack_put_together_otherwise_says_so_and_is_shown(given, tmp_path):
    paper = issue(given).papers[0]
    with given.store.transaction("another program") as tx:
        tx.save(replace(paper, whole="0" * 64))
    shown = issued_papers.opened(given, version(given))(tmp_path / "pack.pdf", 12)
    assert "Every page is as it went out" in shown.remarks[0]
    assert shown.pages == len(texts(shown.path.read_bytes()))


def test_the_papers_in_it_are_kept_once_whatever_the_sizes(given):
    done = issue(given)
    own = [part.digest for paper in done.papers for part in parts(given, paper) if part.digest]
    assert len(own) == 2
    assert len(set(own)) == 1
    with given.store.read() as look:
        assert b"First words" not in look.content(done.papers[0].digest)


def test_issuing_it_calls_the_meeting_and_freezes_its_numbers(given):
    issue(given)
    with given.store.read() as look:
        meeting, item = look.get(Meeting, "coming"), look.get(AgendaItem, "money")
    assert (meeting.state, meeting.agenda_issued) == (MeetingState.CALLED, TODAY)
    with pytest.raises(Refused, match="7a"), given.store.transaction("renumber") as tx:
        tx.save(replace(item, number="9"))


def test_what_has_no_pages_is_said_before_it_goes_out(given):
    prepared = issuing.prepare(given, PACK, "coming")
    told = [(file.letter, file.title, file.trouble) for file in prepared.without_pages]
    assert told == [("B", "Report", "This paper is to follow.")]


def test_what_has_not_changed_is_not_issued_again_on_another_day_either(given):
    issue(given)
    given.today = lambda: TODAY + timedelta(days=3)
    with pytest.raises(Refused, match="Nothing has changed since version 1 went out on 12 May 2026"):
        issue(given)


def test_somebody_new_receives_the_version_there_is_in_their_own_size(given):
    issue(given)
    join(given, information_format=InformationFormat.LARGE_PRINT_16)
    done = issue(given)
    assert (done.prepared.version, [one.name for one in done.recipients]) == (1, ["Hari Bell"])
    assert version(given).sizes == (12, 16, 20)


def test_a_late_paper_is_numbered_between_and_nothing_else_moves(given):
    first = issue(given).papers[0]
    given.today = lambda: TODAY + timedelta(days=3)
    attach(given, "late", "leaflets", "One", "Two", "Three", position=2)
    second = issue(given).papers[0]
    before, now = labels(given, first), labels(given, second)
    last = before["Paper A: Letter"][-1]
    assert {title: now[title] for title in before} == before
    late = next(part for part in parts(given, second) if part.item_paper_id == "late")
    assert late.labels == tuple(f"{last}{letter}" for letter in "abc")
    found = issued_packs.changed_since(given, second, 1)
    assert found.changes.new == late.labels
    assert not found.changes.gone


def test_a_pack_for_both_sides_of_a_sheet_stays_one(given):
    issuing.issue(given, issuing.prepare(given, PACK, "coming", duplex=True))
    attach(given, "late", "leaflets", "One", position=2)
    late = issue(given).papers[0]
    assert all(len(part.labels) % 2 == 0 for part in parts(given, late))
    assert len(issued_packs.changed_since(given, late, 1).pages) % 2 == 0


def test_what_was_to_follow_takes_the_page_that_said_so(given):
    first = issue(given).papers[0]
    attach(given, "report", "money", "One", "Two")
    second = issue(given).papers[0]
    was, now = (next(p for p in parts(given, one) if p.item_paper_id == "report") for one in (first, second))
    assert now.labels == (*was.labels, f"{was.labels[0]}a")
    found = issued_packs.changed_since(given, second, 1).changes
    assert (found.new, was.labels[0] in found.changed) == ((f"{was.labels[0]}a",), True)


def test_whoever_has_a_version_is_told_what_to_print(given):
    issue(given)
    attach(given, "late", "leaflets", "One", "Two", "Three", position=2)
    join(given)
    issue(given)
    had = {copy.name: copy.had for copy in version(given, 2).copies}
    assert had == {"Ann Ash": 1, "Ben Teal": 1, "Hari Bell": 0}
    letters = {draft.to[0][0]: draft for draft in mail_drafts.drafts(given, version(given, 2))}
    ann, hari = letters["Ann Ash"], letters["Hari Bell"]
    assert "New since version 1: pages" in ann.text
    assert "- Ask for the leaflet" in ann.text
    assert "New since" not in hari.text
    assert [name for name, _ in ann.more] == [
        "Pack 2026-05-26, version 2, sheets changed since version 1, 12 point.pdf",
    ]  # fmt: skip
    assert hari.more == ()
    sheets = texts(ann.more[0][1])
    assert sum(page.startswith(("One", "Two", "Three")) for page in sheets) == 3
    assert len(sheets) < len(texts(ann.attachment))


def test_one_email_to_all_keeps_those_who_have_a_version_apart(given):
    issue(given)
    attach(given, "late", "leaflets", "One", position=2)
    join(given)
    issue(given)
    drafts = mail_drafts.drafts(given, version(given, 2), one_to_all=True)
    assert [([name for name, _ in one.to], len(one.more)) for one in drafts] == [(["Hari Bell"], 0), (["Ann Ash"], 1)]
    assert len({one.file_name for one in drafts}) == 2


def test_no_changed_sheets_are_made_of_what_never_went_out(given):
    issue(given)
    with pytest.raises(Refused, match="No version 7"):
        issued_packs.changed_since(given, version(given).papers[0], 7)


def test_a_paper_that_is_damaged_is_named_when_the_pack_is_opened(given):
    paper = issue(given).papers[0]
    with given.store.transaction("damage") as tx:
        part = next(p for p in tx.all(PackPart, issued_paper_id=paper.id) if p.digest)
        tx.forget(part.digest)
    with pytest.raises(StorageTrouble, match="Letter"):
        issued_papers.content(given, paper)


def test_a_file_taken_out_later_stays_in_the_pack_that_went_out(given):
    issue(given)
    detach(given, "letter")
    assert any("First words" in page for page in texts(issued_papers.content(given, version(given).papers[0])))
    attach(given, "late", "leaflets", "One", position=2)
    second = issue(given).papers[0]
    there = {part.title for part in parts(given, second) if part.kind is PackPartKind.PAPER}
    assert there == {"Paper A: Letter", "Paper B: Report", "Paper C: Late"}


def test_an_erased_person_takes_the_pack_with_them_only_if_it_is_said_so(given):
    done = issue(given)
    told = erasure.issued_papers(given, "ann")
    assert [line.where for line in told] == ["Pack, version 1"]
    detach(given, "letter")
    erasure.erase(given, "ann", {}, papers=told[0].paper_ids)
    with pytest.raises(Refused, match="removed because it named somebody"):
        issued_papers.content(given, done.papers[0])
    with given.store.read() as look:
        left = look.all(PackPart)
        assert {(part.title, part.digest) for part in left} == {("", "")}
        assert look.get(IssuedPaper, done.papers[0].id).whole == done.papers[0].whole
        assert look.content(sha256(a_pdf("First words", "Last words")).hexdigest()) is None


def test_stopped_issuing_keeps_nothing(given):
    def stop(done, _total, _words):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        issue(given, progress=stop)
    with given.store.read() as look:
        assert look.all(IssuedPaper) == look.all(PackPart) == []
