"""Labels, badges and the telephone list: whom they name, and whom never."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cpp_desktop.domain.asked import Addressees, Asked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.label_sheets import L7160, L7418, Placing
from cpp_desktop.domain.meetings import Mark, Meeting, MeetingState
from cpp_desktop.domain.people import (
    Category,
    Delivery,
    InformationFormat,
    Membership,
    Mode,
    Person,
    RestingSpell,
    Role,
    RoleTitle,
)
from cpp_desktop.domain.people_papers import BadgesPaper, DirectoryPaper, LabelsPaper
from cpp_desktop.domain.support import Purpose
from cpp_desktop.services import papers, people_papers, records
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_consent, a_meeting, a_membership, a_person, an_attendance

YESTERDAY, NEXT_WEEK = TODAY - timedelta(days=1), TODAY + timedelta(days=7)
POSTED = {"delivery": Delivery.POST, "address": "1 Mill Lane, Meadow", "postcode": "MV1 1AA"}


def belongs(office: Office, name: str, *, left=None, mode: Mode = Mode.ATTENDING, **given) -> Person:
    person = records.save(office, a_person(name=name, email="", **given))
    records.save(office, a_membership(person, left=left, mode=mode))
    return person


def labels(office: Office, **asked) -> LabelsPaper:
    return people_papers.labels(office, masthead(office), Asked(**asked))


def badges(office: Office, meeting: Meeting, **asked) -> BadgesPaper:
    return people_papers.badges(office, masthead(office), meeting.id, Asked(**asked))


def directory(office: Office) -> DirectoryPaper:
    return people_papers.directory(office, masthead(office))


@pytest.fixture
def everybody(office: Office) -> dict[str, Person]:
    """One of each standing, all of them by post, with an address and on the telephone list."""
    made = {
        "active": belongs(office, "Ann Ash", **POSTED),
        "resting": belongs(office, "Ben Birch", **POSTED),
        "corresponding": belongs(office, "Cat Cedar", mode=Mode.CORRESPONDING, **POSTED),
        "former": belongs(office, "Di Damson", left=YESTERDAY, **POSTED),
        "died": belongs(office, "Ed Elm", died_on=YESTERDAY, **POSTED),
        "erased": belongs(office, "", erased_on=YESTERDAY),
        "no member": records.save(office, a_person(name="Flo Fir", **POSTED)),
    }
    records.save(office, RestingSpell(person_id=made["resting"].id, first=YESTERDAY))
    for person in made.values():
        records.save(office, a_consent(person))
    return made


class TestLabels:
    def test_they_are_for_those_in_post_and_for_nobody_else(self, office: Office, everybody) -> None:
        for addressees in Addressees:
            paper = labels(office, addressees=addressees)
            assert [label.lines[0] for label in paper.labels] == ["Ann Ash", "Ben Birch", "Cat Cedar"]
            assert paper.remarks == ()

    @pytest.mark.parametrize("standing", ["former", "died", "erased", "no member"])
    def test_nobody_else_is_given_one_even_when_asked_for(self, office: Office, everybody, standing: str) -> None:
        with pytest.raises(Refused, match="Labels are for those in post today"):
            labels(office, person_id=everybody[standing].id, addressees=Addressees.EVERYONE)

    def test_they_are_for_those_who_take_papers_by_post_unless_everybody_is_asked_for(self, office: Office) -> None:
        belongs(office, "Ann Ash", **POSTED)
        belongs(office, "Ben Birch", **{**POSTED, "delivery": Delivery.EMAIL})
        unknown = belongs(office, "Cat Cedar", **{**POSTED, "delivery": None})
        paper = labels(office)
        assert [label.lines for label in paper.labels] == [("Ann Ash", "1 Mill Lane", "Meadow", "MV1 1AA")]
        assert paper.remarks == ("1 member with no delivery recorded: Cat Cedar.",)
        everyone = labels(office, addressees=Addressees.EVERYONE)
        assert (len(everyone.labels), everyone.remarks) == (3, ())
        assert [label.lines[0] for label in labels(office, person_id=unknown.id).labels] == ["Cat Cedar"]

    def test_those_without_an_address_are_named(self, office: Office) -> None:
        for n in range(15):
            belongs(office, f"Nobody {n:02}", **{**POSTED, "address": " \n"})
        paper = labels(office)
        assert paper.labels == ()
        [remark] = paper.remarks
        assert remark.startswith("15 members without an address: Nobody 00, Nobody 01")
        assert remark.endswith("Nobody 11, and 3 others.")

    def test_large_print_is_remembered_for_whoever_asked_for_it(self, office: Office) -> None:
        belongs(office, "Ann Ash", information_format=InformationFormat.LARGE_PRINT_20, **POSTED)
        belongs(office, "Ben Birch", information_format=InformationFormat.AUDIO, **POSTED)
        assert [label.size for label in labels(office).labels] == [20, 0]

    def test_sheets_are_as_asked_and_checked(self, office: Office) -> None:
        assert labels(office).placing == Placing(sheet=L7160)
        assert labels(office, placing=Placing(sheet=L7418, start=8)).placing.start == 8
        with pytest.raises(Refused, match="begin with one from 1 to 8"):
            labels(office, placing=Placing(sheet=L7418, start=9))


class TestBadges:
    def test_they_are_for_those_expected(self, office: Office, everybody) -> None:
        meeting = records.save(office, a_meeting(date=NEXT_WEEK))
        sorry = belongs(office, "Gus Gorse")
        records.save(office, an_attendance(meeting, sorry, mark=Mark.APOLOGIES))
        for given in ({"name": "Dr Visitor", "mark": Mark.OBSERVER, "capacity": "Hospice"}, {"name": "X Trust"}):
            mark = {"mark": Mark.APOLOGIES, **given}
            records.save(office, replace(an_attendance(meeting, sorry), person_id=None, **mark))
        made = badges(office, meeting).badges
        assert [(b.name, b.capacity) for b in made] == [("Ann Ash", "Service user"), ("Dr Visitor", "Hospice")]

    def test_nobody_who_died_since_is_given_one(self, office: Office, everybody) -> None:
        meeting = records.save(office, a_meeting(date=YESTERDAY - timedelta(days=7), state=MeetingState.HELD))
        records.save(office, an_attendance(meeting, everybody["died"]))
        assert "Ed Elm" not in {b.name for b in badges(office, meeting).badges}

    def test_a_name_is_what_somebody_is_called(self, office: Office) -> None:
        meeting = records.save(office, a_meeting(date=NEXT_WEEK))
        belongs(office, "Margaret Ash", known_as="Maggie")
        assert [b.name for b in badges(office, meeting).badges] == ["Maggie"]

    def test_what_they_come_as_tells_nothing_of_illness_or_bereavement(self, office: Office) -> None:
        meeting = records.save(office, a_meeting(date=NEXT_WEEK))
        for n, category in enumerate(Category):
            person = records.save(office, a_person(name=f"Person {n}", email=""))
            records.save(office, Membership(person_id=person.id, categories=(category,)))
        unsaid = records.save(office, a_person(name="Person 9", email=""))
        records.save(office, Membership(person_id=unsaid.id))
        chair = belongs(office, "Person Chair")
        records.save(office, Role(person_id=chair.id, title=RoleTitle.CHAIR, first=NEXT_WEEK))
        assert [b.capacity for b in badges(office, meeting).badges] == [
            *["Service user"] * 4, "NHS professional", "Social care", "Voluntary sector", "Commissioner", "Other", "",
            "Chair",
        ]  # fmt: skip

    def test_one_can_be_made_alone(self, office: Office, everybody) -> None:
        meeting = records.save(office, a_meeting(date=NEXT_WEEK))
        assert [b.name for b in badges(office, meeting, person_id=everybody["active"].id).badges] == ["Ann Ash"]
        for person in ("resting", "died"):
            with pytest.raises(Refused, match="not expected at that meeting"):
                badges(office, meeting, person_id=everybody[person].id)

    def test_the_meetings_offered_are_those_to_come(self, office: Office) -> None:
        later, soon = (records.save(office, a_meeting(date=TODAY + timedelta(days=n))) for n in (40, 3))
        records.save(office, a_meeting(date=YESTERDAY))
        records.save(office, a_meeting(date=NEXT_WEEK, state=MeetingState.CANCELLED))
        assert people_papers.coming_meetings(office) == [soon, later]


class TestDirectory:
    def test_only_those_in_post_who_agreed_are_on_it(self, office: Office, everybody) -> None:
        for n, given in enumerate(
            ({"withdrawn": TODAY}, {"expires": YESTERDAY}, {"given": None}, {"purpose": Purpose.NEWSLETTER})
        ):
            records.save(office, a_consent(belongs(office, f"Not {n}"), **given))
        belongs(office, "Not asked")
        paper = directory(office)
        assert [row.name for row in paper.rows] == ["Ann Ash", "Ben Birch", "Cat Cedar"]
        assert paper.not_shown == 5

    def test_a_row_has_offices_and_numbers_and_nothing_else(self, office: Office) -> None:
        ann = belongs(office, "Ann Ash", telephone="01632 960118", mobile="07700 900118", **POSTED)
        records.save(office, a_consent(ann))
        records.save(office, Role(person_id=ann.id, title=RoleTitle.TREASURER))
        [row] = directory(office).rows
        assert (row.name, row.roles, row.telephone, row.mobile) == (
            "Ann Ash", "Treasurer", "01632 960118", "07700 900118",
        )  # fmt: skip

    def test_without_any_consent_the_paper_says_so(self, office: Office, tmp_path: Path) -> None:
        belongs(office, "Ann Ash")
        made = papers.write_paper(office, "directory", tmp_path / "directory.pdf")
        assert (made.pages, directory(office).rows, directory(office).not_shown) == (1, (), 1)
