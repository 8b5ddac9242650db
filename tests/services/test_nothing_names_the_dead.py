"""After a death nothing that is made for others, or that reminds anybody, names who has died; what is past stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pymupdf
import pytest

from cpp_desktop.domain.asked import Asked, Part
from cpp_desktop.domain.circulation import words_of
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.domain.meetings import Attendance, Mark, MeetingState, MeetingType
from cpp_desktop.domain.people import Status
from cpp_desktop.domain.support import Purpose
from cpp_desktop.services import (
    annual_return,
    approval,
    attendance,
    influence,
    meetings,
    papers,
    people,
    records,
    register_views,
    search,
    sub_groups,
    tables,
    today,
)
from cpp_desktop.services.approval import Agreement
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_consent, a_meeting
from tests.services.a_death import HELD, NAME, Group

PAST = ("minutes", "actions", "agenda", "attendance")
"""The lists in which a name stays beside what is over."""
WITH_MINUTES = ("pack", "chair-pack")
"""The papers in which the last minutes stand, and past minutes keep a name."""
AFTERWARDS = ("public-minutes", "print-run")
"""The papers that there are only once minutes were approved or something was issued."""
NAMING = ("people", "activities", "representation")
"""The lists that name them when everything is asked for."""


@pytest.fixture
def group(office: Office) -> Group:
    return Group(office)


def words(path: Path) -> str:
    with pymupdf.open(path) as document:
        return " ".join(" ".join(page.get_text().split()) for page in document)


def made(group: Group, kind: str, folder: Path) -> str:
    case = influence.add_case(group.office, InfluenceCase(raised=TODAY, theme="Parking"))
    asked = Asked(meeting_id=group.coming.id, case_id=case.id)
    return words(papers.write_paper(group.office, kind, folder / f"{kind}.pdf", asked=asked).path).replace("\xa0", " ")


class TestNothingNamesThem:
    @pytest.mark.parametrize("kind", sorted({*papers.PAPER_KINDS} - {*WITH_MINUTES, *AFTERWARDS}))
    def test_no_paper_that_is_made_now_does(self, group: Group, tmp_path: Path, kind: str) -> None:
        group.record()
        said = made(group, kind, tmp_path)
        assert "Dunmore" not in said
        assert "percy@meadow" not in said
        assert "960118" not in said

    @pytest.mark.parametrize("kind", WITH_MINUTES)
    def test_a_pack_does_so_in_the_minutes_alone(self, group: Group, kind: str) -> None:
        group.record()
        pack = papers.composed(group.office, kind, Asked(meeting_id=group.coming.id))
        assert "Dunmore" in words_of(pack.paper.minutes)
        assert "Dunmore" not in words_of(replace(pack.paper, minutes=None))

    def test_the_papers_named_them_before(self, group: Group, tmp_path: Path) -> None:
        kinds = [kind for kind in papers.PAPER_KINDS if kind not in AFTERWARDS]
        named = [kind for kind in kinds if "Dunmore" in made(group, kind, tmp_path)]
        assert {"agenda", "action-log", "register"} <= set(named)

    def test_the_remembrance_item_is_the_one_place_in_the_agenda(self, group: Group, tmp_path: Path) -> None:
        group.record(remembrance_meeting_id=group.coming.id)
        assert made(group, "agenda", tmp_path).count("Dunmore") == 1

    def test_past_minutes_keep_the_name(self, group: Group, tmp_path: Path) -> None:
        group.record()
        path = papers.write_paper(
            group.office, "minutes", tmp_path / "m.pdf", asked=Asked(meeting_id=group.held.id)
        ).path
        assert f"{NAME} spoke of the ward." in words(path).replace("\xa0", " ")
        assert NAME in [line.name for line in attendance.sign_in_sheet(group.office, group.held.id)]

    def test_minutes_for_the_public_never_do(self, group: Group) -> None:
        later = records.save(group.office, a_meeting(date=TODAY, state=MeetingState.HELD))
        approval.approve(group.office, group.held, Agreement(at=later))
        group.record()
        paper = papers.composed(group.office, "public-minutes", Asked(meeting_id=group.held.id))
        assert "Dunmore" not in words_of(paper)
        assert "] spoke of the ward." in words_of(paper)

    def test_the_log_says_that_it_waits(self, group: Group, tmp_path: Path) -> None:
        group.record()
        assert "waits to be reassigned" in made(group, "action-log", tmp_path)

    @pytest.mark.parametrize("kind", sorted(set(tables.KINDS) - set(PAST)))
    def test_no_list_does_but_with_all_that_there_is(self, group: Group, kind: str) -> None:
        group.record()
        assert "Dunmore" not in repr(tables.list_rows(group.office, kind).rows)

    def test_lists_of_the_past_keep_the_name_and_those_of_what_is_ahead_do_not(self, group: Group) -> None:
        group.record()
        naming: dict[str, list[dict[str, str | None]]] = {
            kind: [row for row in tables.list_rows(group.office, kind).rows if "Dunmore" in repr(row)] for kind in PAST
        }
        assert [row["state"] for row in naming["actions"]] == ["complete"]
        for kind in ("minutes", "agenda", "attendance"):
            assert {row["meeting_date"] for row in naming[kind]} == {HELD.isoformat()}, kind
        told = tables.list_rows(group.office, "actions").sentence
        assert told == "Left out: 3 names of people who have died."

    @pytest.mark.parametrize("kind", tables.KINDS)
    @pytest.mark.parametrize("whole", [True, False])
    def test_a_list_without_them_comes_in_again_without_change(
        self, group: Group, tmp_path: Path, kind: str, whole: bool
    ) -> None:
        group.record()
        path = tables.export(group.office, kind, tmp_path / f"{kind}.csv", whole=whole).path
        assert ("Dunmore" in path.read_text(encoding="utf-8-sig")) == (kind in PAST or (whole and kind in NAMING))
        plan = tables.plan_import(group.office, kind, tables.read_source(kind, path))
        assert (plan.saves, plan.removes) == ((), ())

    def test_an_action_is_given_to_somebody_else_in_a_spreadsheet(self, group: Group, tmp_path: Path) -> None:
        group.record()
        path = tables.export(group.office, "actions", tmp_path / "a.csv").path
        text = path.read_text(encoding="utf-8-sig").replace("Ring the ward,,", "Ring the ward,Ann Ash,")
        path.write_text(text, encoding="utf-8")
        tables.carry_out(group.office, tables.plan_import(group.office, "actions", tables.read_source("actions", path)))
        assert group.lines()["Ring the ward"].owner == "Ann Ash"
        assert group.lines()["Ring the ward"].living == (group.ann.id,)

    def test_today_and_the_choices_do_not(self, group: Group) -> None:
        group.record()
        page = today.page(group.office)
        assert page.secretary == ""
        assert [(line.action.text, line.owner) for line in page.attention if line.action == group.alone] == [
            ("Ring the ward", "")
        ]
        assert page.next_meeting is not None
        assert page.next_meeting.expected == 1
        assert people.choices(group.office) == [(group.ann.id, "Ann Ash")]
        assert [line.name for line in attendance.sign_in_sheet(group.office, group.coming.id)] == ["Ann Ash"]

    def test_no_sub_group_deputy_or_interest_of_a_meeting_to_come_does(self, group: Group) -> None:
        stands_in = {"name": "Cy Dow", "mark": Mark.DEPUTY_FOR, "deputy_for_id": group.percy.id}
        group.keep(Attendance(meeting_id=group.coming.id, **stands_in))
        group.keep(replace(group.coming, type=MeetingType.SUB_GROUP, sub_group_id=group.leaflets.id))
        assert NAME in repr(meetings.meeting_page(group.office, group.coming.id))
        group.record()
        page = meetings.meeting_page(group.office, group.coming.id)
        assert page is not None
        assert [line.name for line in page.attendance] == ["Ann Ash", "Cy Dow"]
        assert ([line.deputy_for for line in page.attendance], page.interests) == (["", ""], ())
        (leaflets,) = sub_groups.all_sub_groups(group.office)
        assert [line.name for line in leaflets.members] == ["Ann Ash"]

    def test_the_register_knows_what_became_of_them(self, group: Group) -> None:
        group.record()
        status = {line.person.name: line.status for line in people.register(group.office)}
        assert status == {NAME: Status.DIED, "Ann Ash": Status.ACTIVE}

    def test_on_the_day_itself_nothing_is_held_and_no_view_or_sheet_has_them(self, group: Group) -> None:
        group.keep(replace(group.role, term_end=TODAY))
        meeting = group.keep(a_meeting(date=TODAY, type=MeetingType.EXTRAORDINARY))
        group.record(TODAY)
        (line,) = (line for line in people.register(group.office) if line.id == group.percy.id)
        assert (line.roles, line.seats) == ((), ())
        views = set(register_views.VIEWS) - {"everybody"}
        assert not [name for name in views if register_views.VIEWS[name](line, TODAY)]
        assert [one.name for one in attendance.sign_in_sheet(group.office, meeting.id)] == ["Ann Ash"]

    def test_no_label_or_badge_is_made_for_them_alone(self, group: Group, tmp_path: Path) -> None:
        group.record()
        for kind in (name for name, kind in papers.KINDS.items() if Part.PLACING in kind.takes):
            asked = Asked(meeting_id=group.coming.id, person_id=group.percy.id)
            with pytest.raises(Refused):
                papers.write_paper(group.office, kind, tmp_path / "x.pdf", asked=asked)

    def test_a_return_drawn_up_now_does_not(self, group: Group, tmp_path: Path) -> None:
        group.keep(a_consent(group.percy, purpose=Purpose.NAMED_IN_RETURN, given=date(2025, 1, 1)))
        first, last = date(2025, 4, 1), TODAY
        group.record()
        made = papers.compose_return(group.office, first, last)(tmp_path / "return.pdf", 12)
        assert "Dunmore" not in words(made.path)
        assert "Dunmore" not in repr(annual_return.as_json(annual_return.draw_up(group.office, first, last)))

    def test_search_finds_past_minutes_and_says_no_name_of_what_waits(self, group: Group) -> None:
        group.record()
        found = search.find(group.office, "Dunmore")
        assert search.Kind.PERSON not in found.counts
        hits = {hit.id: hit for hit in found.hits}
        assert search.Kind.MINUTE in found.counts
        told = search.snippets(group.office, "Dunmore", found.hits)
        assert not {group.alone.id, group.shared.id, group.written.id} & told.keys()
        assert "Dunmore" not in hits[group.alone.id].title + hits[group.alone.id].under
        assert hits[group.done.id].under == f"{NAME}, complete"
