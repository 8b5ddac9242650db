"""The sample group is believable, and alive on whichever day it is made."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta

import pytest

from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting, MeetingState, MeetingType
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Person, Status
from cpp_desktop.paths import data_dir, resources
from cpp_desktop.services import actions, meetings, people
from cpp_desktop.services.sample import PASSPHRASE, make_sample, open_sample
from cpp_desktop.storage import keys

WRITTEN_ON = date(2026, 11, 18)


@pytest.fixture(autouse=True, scope="module")
def cheap_keys():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", (1, 8, 1))
        yield


@pytest.fixture(scope="module", params=[WRITTEN_ON, date(2027, 7, 5), date(2025, 1, 1)], ids=str)
def office(request, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CPP_TODAY", request.param.isoformat())
        made = make_sample(tmp_path_factory.mktemp("sample") / "Sample.cppgroup")
        yield made
        made.close()


def everything(office, kind):
    with office.store.read() as snapshot:
        return snapshot.all(kind)


def test_every_row_comes_in(office):
    counts = {kind: len(everything(office, kind)) for kind in (Person, Meeting, Minute, Action, Activity)}
    assert counts == {Person: 30, Meeting: 18, Minute: 142, Action: 65, Activity: 93}


def test_it_says_that_it_is_a_sample_and_has_its_rules(office):
    group = office.group
    assert group.is_sample
    assert (group.quorum_number, group.quorum_service_users, group.quorum_professionals) == (8, 4, 1)


def test_the_next_meeting_is_near_and_the_last_not_long_ago(office):
    last, coming = meetings.neighbours(office, office.today())
    assert timedelta(0) < coming.date - office.today() <= timedelta(weeks=2)
    assert office.today() - last.date <= timedelta(weeks=5)
    assert (last.state, coming.state) == (MeetingState.HELD, MeetingState.CALLED)


def test_nobody_can_undo_what_they_did_not_do(office):
    assert office.store.undo_label is None


def test_days_of_the_week_are_kept(office):
    days = {m.date.weekday() for m in everything(office, Meeting) if m.type is not MeetingType.AWAY_DAY}
    assert days == {2}


def test_there_is_one_of_everything_to_try(office):
    held = everything(office, Meeting)
    assert {m.type for m in held} == set(MeetingType) - {MeetingType.JOINT}
    assert {m.state for m in held} == set(MeetingState) - {MeetingState.PLANNED}
    assert {a.state for a in everything(office, Action)} == set(ActionState)
    assert {a.type for a in everything(office, Activity)} == set(ActivityType)
    statuses = {line.status for line in people.register(office)}
    assert statuses == {Status.ACTIVE, Status.RESTING, Status.CORRESPONDING, Status.FORMER, Status.DIED}


def test_meetings_were_as_quorate_as_they_say(office):
    for line in meetings.all_meetings(office):
        page = meetings.meeting_page(office, line.id)
        if page.meeting.state in (MeetingState.HELD, MeetingState.INQUORATE):
            quorate = page.quorum.met or page.meeting.type is MeetingType.SUB_GROUP
            assert quorate is (page.meeting.state is MeetingState.HELD), page.meeting


def test_nothing_that_happened_lies_ahead(office):
    assert all(a.date <= office.today() for a in everything(office, Activity))
    assert all(a.closed is None or a.closed <= office.today() for a in everything(office, Action))


def test_some_actions_want_attention_and_one_is_paused(office):
    log = actions.log(office)
    assert 8 <= sum(line.is_open for line in log) <= 14
    assert any(line.days_late for line in log)
    assert any(line.paused and line.is_open for line in log)


def test_owners_are_understood_where_they_are_members(office):
    unowned = [a.owner for a in everything(office, Action) if not a.owner_ids]
    assert set(unowned) <= {
        "Aldermere Hospitals estates department", "Aldermere Hospitals NHS Trust", "everyone", "Secretary", "Treasurer",
    }  # fmt: skip


def test_several_people_share_their_initials(office):
    letters = Counter(re.sub(r"\d", "", line.initials) for line in people.register(office))
    assert letters["MW"] == 3


def test_it_opens_with_the_passphrase_that_is_told(tmp_path):
    assert open_sample().file.path == (data_dir() / "Sample group.cppgroup").resolve()


def test_a_second_opening_finds_what_was_done_before(tmp_path):
    first = open_sample()
    people.add_person(first, name="Ann Example")
    first.close()
    again = open_sample()
    assert "Ann Example" in {line.person.name for line in people.register(again)}
    again.close()


def test_a_file_of_that_name_is_left_alone(tmp_path):
    (tmp_path / "A.cppgroup").write_text("a letter")
    with pytest.raises(Refused, match="not written over"):
        make_sample(tmp_path / "A.cppgroup")
    assert (tmp_path / "A.cppgroup").read_text() == "a letter"


WRITTEN = [path for path in sorted((resources() / "sample_group").rglob("*.*")) if path.suffix != ".pdf"]


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_nobody_real_can_be_rung_or_written_to(path):
    """Telephone numbers are from Ofcom's ranges for drama, e-mail addresses from RFC 2606."""
    text = path.read_text(encoding="utf-8")
    assert {number[:8] for number in re.findall(r"\b0\d{4} \d{6}\b", text)} <= {"01632 96", "07700 90"}
    assert set(re.findall(r"@[\w.]+", re.sub(r"@\d{4}-", "", text))) <= {"@example.org"}


def test_its_words_fit_any_season():
    """Days are moved by weeks, so a month or a season in a text would soon be wrong."""
    months = "January|February|March|April|June|July|August|September|October|November|December"
    for path in (resources() / "sample_group").glob("*.csv"):
        assert not re.search(rf"\b({months}|spring|summer|autumn|winter)\b", path.read_text(encoding="utf-8"), re.I)


assert PASSPHRASE == "sample group"
