from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pymupdf
import pytest

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.asked import Asked, Part
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import ParentBody
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.domain.meetings import MeetingState
from cpp_desktop.domain.papers import SIZES, ActionLogPaper, RegisterPaper
from cpp_desktop.domain.people import Category, LeavingReason, Mode, RestingSpell, Role, RoleTitle
from cpp_desktop.services import action_papers, influence, papers, people, people_papers, records
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_membership, a_minute, a_person, an_action, an_item

AFTERWARDS = {"public-minutes", "print-run"}
"""The papers that there are only once minutes were approved or something was issued."""
YESTERDAY = TODAY - timedelta(days=1)


def action_log(office: Office) -> ActionLogPaper:
    return action_papers.action_log(office, masthead(office))


def register(office: Office) -> RegisterPaper:
    return people_papers.register(office, masthead(office))


def words(path: Path) -> str:
    with pymupdf.open(path) as document:
        return "\n".join(page.get_text() for page in document)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", sorted({*papers.PAPER_KINDS} - AFTERWARDS))
def test_every_paper_is_written_in_every_size(office: Office, tmp_path: Path, kind: str, size: int) -> None:
    meeting = records.save(office, a_meeting())
    case = influence.add_case(office, InfluenceCase(raised=YESTERDAY, theme="Parking"))
    records.save(office, an_action(owner_ids=(records.save(office, a_person()).id,)))
    asked = Asked(meeting_id=meeting.id, case_id=case.id)
    made = papers.write_paper(office, kind, tmp_path / f"{kind}.pdf", size=size, asked=asked)
    assert made.pages >= 1
    if Part.PLACING in papers.KINDS[kind].takes:
        return
    assert "Meadow Valley Partnership Group" in words(made.path).replace("\n", " ")


def test_a_composed_paper_is_written_without_the_file(office: Office, tmp_path: Path) -> None:
    meeting = records.save(office, a_meeting())
    item = records.save(office, an_item(meeting, title="Parking at the treatment centre"))
    write = papers.compose(office, "agenda", Asked(meeting_id=meeting.id))
    records.remove(office, item)
    office.close()
    assert "Parking at the treatment centre" in words(write(tmp_path / "agenda.pdf", 12).path)


@pytest.mark.parametrize(
    ("kind", "given", "words"),
    [
        ("stickers", {}, "There is no paper “stickers”"),
        ("badges", {}, "Say which meeting the badges are for"),
        ("badges", {"meeting_id": "none"}, "no such meeting"),
        ("agenda", {}, "Say which meeting"),
        ("minutes", {"meeting_id": "none"}, "no such meeting"),
    ],
)
def test_what_cannot_be_composed_is_refused(office: Office, kind: str, given, words: str) -> None:
    with pytest.raises(Refused, match=words):
        papers.compose(office, kind, Asked(**given))


def test_sizes_are_those_that_papers_are_set_in(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="12, 16, 18, 20, 24"):
        papers.compose(office, "register")(tmp_path / "r.pdf", 13)
    assert list(tmp_path.glob("r.pdf*")) == []


def test_the_return_is_drawn_up_for_any_days(office: Office, tmp_path: Path) -> None:
    made = papers.compose_return(office, date(2025, 9, 1), date(2026, 2, 28))(tmp_path / "return.pdf", 12)
    assert "28 February 2026" in words(made.path).replace("\xa0", " ")


def test_the_head_says_whose_papers_they_are(office: Office) -> None:
    records.save(office, ParentBody(name="Meadow Network", last=date(2020, 1, 1)))
    ann = records.save(office, a_person(name="Ann Sedge", telephone="01632 960118", email="ann@meadow.example"))
    records.save(office, a_membership(ann))
    records.save(office, Role(person_id=ann.id, title=RoleTitle.SECRETARY))
    head = masthead(office)
    assert (head.parent_body, head.contact) == (
        "Meadow Cancer Alliance",
        "Ann Sedge, secretary, 01632 960118, ann@meadow.example",
    )
    records.save(office, replace(ann, died_on=TODAY))
    assert masthead(office).contact == ""
    records.save(office, replace(office.group, contact="The secretary, PO Box 9"))
    assert masthead(office).contact == "The secretary, PO Box 9"


def test_the_log_has_open_actions_with_kind_words(office: Office) -> None:
    resting = records.save(office, a_person(name="Di Wren"))
    records.save(office, RestingSpell(person_id=resting.id, first=TODAY))
    records.save(office, an_action(text="late", due=YESTERDAY))
    records.save(office, an_action(text="paused", owner_ids=(resting.id,), due=YESTERDAY))
    records.save(office, an_action(text="nobody", owner="", due=TODAY))
    records.save(office, an_action(text="closed", state=ActionState.COMPLETE))
    records.save(office, a_meeting(date=TODAY + timedelta(days=3), state=MeetingState.CANCELLED))
    records.save(office, a_meeting(date=TODAY + timedelta(days=9)))
    paper = action_log(office)
    assert [(row.text, row.owner, row.note, row.late) for row in paper.rows] == [
        ("late", "Chair", "due yesterday", True),
        ("nobody", "", "due today, waits for an owner", False),
        ("paused", "Di Wren", "paused while its owner rests", False),
    ]
    assert paper.for_meeting == TODAY + timedelta(days=9)


def test_nothing_confidential_is_in_the_log(office: Office) -> None:
    meeting = records.save(office, a_meeting())
    apart = records.save(office, an_item(meeting, confidential=True))
    for minute in (
        a_minute(meeting, number="4.1", confidential=True),
        a_minute(meeting, position=2, number="13.1", item_id=apart.id),
    ):
        records.save(office, minute)
        records.save(office, an_action(meeting_id=meeting.id, minute_id=minute.id, text="SECRET"))
        records.save(office, an_action(meeting_id=meeting.id, minute_number=minute.number, text="SECRET"))
    paper = action_log(office)
    assert (paper.rows, paper.kept_apart) == ((), 4)


def test_nobody_who_has_died_is_in_the_log_or_the_register(office: Office) -> None:
    ann, ben = (records.save(office, a_person(name=name)) for name in ("Ann Ash", "Ben Teal"))
    for person in (ann, ben):
        records.save(office, a_membership(person))
    records.save(office, an_action(owner="Ann Ash, Ben Teal", owner_ids=(ann.id, ben.id)))
    records.save(office, an_action(owner="Ben Teal", owner_ids=(ben.id,)))
    records.save(office, replace(ben, died_on=YESTERDAY))
    assert [row.owner for row in action_log(office).rows if row.owner] == ["Ann Ash"]
    assert [row.name for row in register(office).rows] == ["Ann Ash"]
    assert "Ben Teal" not in repr(action_log(office)) + repr(register(office))


def test_the_register_has_members_of_today_with_ways_to_reach_them(office: Office) -> None:
    nurse = records.save(office, a_person(name="Nia Oak", mobile="07700 900123", address="1 Mill Lane\nMeadow"))
    both = (Category.CARER, Category.NHS_PROFESSIONAL)
    records.save(
        office,
        a_membership(nurse, categories=both, primary_category=Category.NHS_PROFESSIONAL, mode=Mode.CORRESPONDING),
    )
    former = people.add_person(office, name="Cy Vole", joined=date(2024, 4, 1))
    membership = people.register(office)[0].membership
    assert membership is not None
    assert membership.person_id == former.id
    people.leave(office, membership, YESTERDAY, LeavingReason.MOVED)
    [row] = register(office).rows
    assert (row.name, row.categories, row.mode) == ("Nia Oak", "NHS professional, carer", "corresponding")
    assert row.contact == ("07700 900123", "tamsin@meadow.example", "1 Mill Lane, Meadow")


def test_a_resting_member_stays_in_the_register_without_a_reason(office: Office) -> None:
    people.rest(office, people.add_person(office, name="Di Wren").id, TODAY)
    [row] = register(office).rows
    assert (row.name, row.status) == ("Di Wren", "resting")


def test_the_recovery_sheet_bears_the_key_of_the_open_file(office: Office, tmp_path: Path) -> None:
    made = papers.write_paper(office, "recovery-sheet", tmp_path / "sheet.pdf")
    said = words(made.path)
    assert all(group in said for group in office.file.recovery_key.split())
    assert "Meadow.cppgroup" in said
