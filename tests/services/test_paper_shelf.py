from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from time import process_time

import pytest

from cpp_desktop.domain.access_needs import PaperColour
from cpp_desktop.domain.issued_papers import Circulation, Edition, IssuedKind, IssuedPaper
from cpp_desktop.domain.meetings import MeetingState
from cpp_desktop.domain.people import Delivery, InformationFormat
from cpp_desktop.services import agenda, issuing, item_papers, paper_editions, paper_news, papers
from cpp_desktop.services.issued_papers import mark_sent
from cpp_desktop.services.office import Office
from cpp_desktop.services.paper_editions import EditionState, Gap
from cpp_desktop.services.paper_shelf import shelf
from cpp_desktop.services.paper_subjects import RETURN, compose, people_for, usual_period
from tests.builders import TODAY, a_meeting, a_membership, a_person, an_item

HELD = a_meeting(id="held", date=TODAY - timedelta(days=7), state=MeetingState.HELD)
OFF = a_meeting(id="off", date=TODAY + timedelta(days=3), state=MeetingState.CANCELLED)
COMING = a_meeting(id="coming", date=TODAY + timedelta(days=14))
PEOPLE = (
    a_person(id="ann", name="Ann Ash", delivery=Delivery.EMAIL, email="ann@meadow.example"),
    a_person(
        id="ben", name="Ben Teal", delivery=Delivery.POST, address="2 Low Road", paper_colour=PaperColour.CREAM,
        information_format=InformationFormat.LARGE_PRINT_20,
    ),
    a_person(id="cyn", name="Cyn Oak", delivery=Delivery.POST, address="3 Low Road"),
    a_person(id="dot", name="Dot Elm", email="", address=""),
)  # fmt: skip


@pytest.fixture
def given(office: Office) -> Office:
    with office.store.transaction("fill") as tx:
        tx.save_all([HELD, OFF, COMING, *PEOPLE, *map(a_membership, PEOPLE)])
        tx.save(an_item(COMING, id="leaflets", title="Leaflets"))
    return office


def issue(office: Office, kind: IssuedKind) -> None:
    issuing.issue(office, issuing.prepare(office, kind, COMING.id))


def test_it_says_what_comes_and_what_was(given: Office) -> None:
    found = shelf(given)
    assert (found.coming, found.last, found.approved) == (COMING, HELD, None)
    assert found.meetings == (COMING, HELD)
    assert (found.usual("next"), found.usual("last")) == (COMING, HELD)
    assert found.issued == ()


def test_what_went_out_is_told_with_its_copies(given: Office) -> None:
    issue(given, IssuedKind.AGENDA)
    agenda.add_item(given, COMING.id, "Parking")
    issue(given, IssuedKind.AGENDA)
    second, first = shelf(given).issued
    assert (first.number, first.sizes, first.copies, first.waiting) == (1, (12, 20), 3, 3)
    assert second.id == "coming agenda 2"
    assert (second.state, second.is_removed, second.issued) == (None, False, TODAY)
    with given.store.read() as snapshot:
        copies = [copy.id for copy in snapshot.all(Circulation)]
    mark_sent(given, copies)
    assert [line.waiting for line in shelf(given).issued] == [0, 0]


def test_what_was_emptied_stays_in_the_list(given: Office) -> None:
    issue(given, IssuedKind.AGENDA)
    with given.store.beyond_undo("empty") as tx:
        tx.corrects = True
        tx.save_all(replace(paper, said="") for paper in tx.all(IssuedPaper))
    assert [line.is_removed for line in shelf(given).issued] == [True]


@pytest.mark.timed
def test_twenty_years_are_read_in_a_moment(given: Office) -> None:
    meetings = [a_meeting(date=TODAY - timedelta(weeks=n)) for n in range(1, 500)]
    kept = [
        IssuedPaper(meeting_id=m.id, kind=kind, version=1, size=12, issued=m.date, digest="0" * 64, pages=4, said="x")
        for m in meetings
        for kind in (IssuedKind.AGENDA, IssuedKind.MINUTES)
    ]  # fmt: skip
    with given.store.transaction("fill") as tx:
        tx.save_all(
            [*meetings, *kept, *(Circulation(issued_paper_id=p.id, name="Ann") for p in kept for _ in range(2))]
        )
    begun = process_time()
    found = shelf(given)
    assert process_time() - begun < 1
    assert len(found.issued) == 998
    assert [line.issued for line in found.issued] == sorted((p.issued for p in kept), reverse=True)


def test_editions_are_counted_by_who_reads_them_and_copies_by_the_way_they_go(given: Office) -> None:
    found = paper_editions.editions(given, IssuedKind.PACK, COMING.id)
    people = {line.id: line.people for line in found.lines}
    assert people == {
        "members 12": 2, "members 16": 0, "members 18": 0, "members 20": 1, "members 24": 0, "chair 12": 1,
        "public 12": 0,
    }  # fmt: skip
    states = {line.edition: line.state for line in found.lines}
    assert states[Edition.CHAIR] is EditionState.NEVER_SENT
    assert states[Edition.PUBLIC] is EditionState.AFTER_THE_MEETING
    ways = [(way.way, way.size, way.colour, way.copies, way.is_printed) for way in found.ways]
    assert ways == [
        (Delivery.EMAIL, 12, PaperColour.WHITE, 1, False),
        (Delivery.POST, 12, PaperColour.WHITE, 1, True),
        (Delivery.POST, 20, PaperColour.CREAM, 1, True),
        (None, 12, PaperColour.WHITE, 1, False),
    ]
    assert (found.printed, found.labels, found.version, found.before) == (2, 2, 1, None)


def test_a_paper_without_pages_is_told_with_its_item(given: Office) -> None:
    item_papers.add_paper(given, "leaflets", "Draft leaflet")
    (gap,) = paper_editions.editions(given, IssuedKind.PACK, COMING.id).gaps
    assert gap == Gap("leaflets", "1", "A", "Draft leaflet", gap.reason)
    assert gap.reason.endswith(".")


def test_what_cannot_go_out_says_why_and_still_who_would_read_it(given: Office) -> None:
    found = paper_editions.editions(given, IssuedKind.MINUTES, HELD.id)
    assert found.problem == "Nothing is minuted yet that could go out."
    assert (found.version, found.lines[0].people) == (0, 2)
    assert next(line for line in found.lines if line.edition is Edition.PUBLIC).state is EditionState.ONCE_APPROVED


def test_what_is_new_is_told_before_it_goes_out_and_afterwards(given: Office, tmp_path) -> None:
    def made() -> object:
        return papers.write_paper(given, "pack", tmp_path / "pack.pdf", asked=papers.Asked(meeting_id=COMING.id))

    assert paper_news.of_draft(given, COMING.id, made(), 12) is None
    issue(given, IssuedKind.PACK)
    same = paper_news.of_draft(given, COMING.id, made(), 12)
    assert same is not None
    assert not same.is_any
    agenda.add_item(given, COMING.id, "Parking")
    draft = paper_news.of_draft(given, COMING.id, made(), 12)
    assert draft is not None
    assert (draft.since, draft.is_any, draft.pages) == (1, True, 0)
    issue(given, IssuedKind.PACK)
    out = paper_news.of_issued(given, COMING.id, 2, 12)
    assert out is not None
    assert (out.since, out.changes.changed) == (1, draft.changes.changed)
    assert out.pages > 0
    assert paper_news.of_issued(given, COMING.id, 1, 12) is None


def test_whom_and_what_a_paper_can_be_about(given: Office) -> None:
    assert [name for _, name in people_for(given, "labels")] == ["Ann Ash", "Ben Teal", "Cyn Oak", "Dot Elm"]
    assert people_for(given, "slip") == people_for(given, "claim-form") == []
    assert usual_period(given, "claim-form") is None
    period = usual_period(given, RETURN)
    assert period is not None
    assert TODAY in period
    with pytest.raises(papers.Refused):
        compose(given, RETURN, papers.Asked())
